/** Containers of the pages in these tests. */
import type { Container, TagSettings } from '../../../src/engine/types.ts';

/** A container with the five categories and nothing else; sections given replace its own. */
export function container(sections: Partial<Container> = {}): Container {
  return {
    schemaVersion: 1,
    id: 'test',
    site: { name: 'Test', controller: 'Test SAS', contact: 'dpo@shop.example' },
    consent: consent(),
    ui: { languages: ['en', 'fr'], defaultLanguage: 'en' },
    ...sections,
  };
}

/** Nothing reloads a page of the tests by itself. */
export function consent(settings: Partial<Container['consent']> = {}): Container['consent'] {
  return {
    onWithdraw: 'stay',
    categories: {
      necessary: { basis: 'exempt' },
      analytics: { basis: 'consent' },
      functionality: { basis: 'consent' },
      social: { basis: 'consent' },
      advertising: { basis: 'consent' },
    },
    ...settings,
  };
}

/** A tag that asks for `https://<host>.example/hit`, for each page view unless told otherwise. */
export function pixel(host: string, settings: Partial<TagSettings> = {}): TagSettings {
  return {
    type: 'image',
    category: 'analytics',
    triggers: ['all-pages'],
    params: { src: hit(host), cacheBuster: false },
    ...settings,
  };
}

/** What a pixel asks for. */
export function hit(host: string): string {
  return `https://${host}.example/hit`;
}

/** A tag for each vendor, one that needs two categories, and an exempt one for each event `probe`. */
export const siteOfVendors: Container = container({
  tags: {
    measure: pixel('measure', { vendor: 'measure' }),
    ads: pixel('ads', { category: 'advertising', vendor: 'ads' }),
    both: pixel('both', { category: ['analytics', 'advertising'], vendor: 'both' }),
    own: pixel('own', { category: 'necessary', triggers: ['probe'] }),
  },
  triggers: { probe: { type: 'event', event: 'probe' } },
});
