/** A site that uses every way to ask a vendor, and what its page leads the browser to. */
import type { Container } from '../../../src/engine/types.ts';
import type { Page } from './page.ts';
import { container, pixel } from './site.ts';

/** Every way in which a container and its page can ask a vendor. */
export const everything: Container = container({
  tags: {
    measure: pixel('measure', { vendor: 'measure' }),
    ads: pixel('ads', { category: 'advertising', vendor: 'ads' }),
    library: {
      type: 'script',
      category: 'analytics',
      triggers: ['all-pages'],
      params: { src: 'https://library.example/lib.js' },
    },
    board: {
      type: 'iframe',
      category: 'social',
      triggers: ['all-pages'],
      params: { src: 'https://board.example/board' },
    },
    meta: { type: 'meta-pixel', params: { pixelId: '100000000000017' }, triggers: ['all-pages'] },
    ga4: { type: 'google-tag', params: { tagId: 'G-ABC123' }, triggers: ['all-pages'] },
    posthog: {
      type: 'posthog',
      params: { apiKey: 'phc_0000000000000000000000000000000000000000000' },
      triggers: ['all-pages'],
    },
    clicked: pixel('clicked', { triggers: ['any-click'] }),
    scrolled: pixel('scrolled', { triggers: ['any-scroll'] }),
    own: pixel('own', { category: 'necessary', triggers: ['probe'] }),
  },
  triggers: {
    'any-click': { type: 'click' },
    'any-scroll': { type: 'scroll-depth', vertical: [10] },
    probe: { type: 'event', event: 'probe' },
  },
  vendors: { youtube: { template: 'youtube' } },
});

/** Markup of its page. */
export const body = `
  <template data-sluice="analytics"><img loading="lazy" src="https://gated.example/template.gif"></template>
  <script type="text/plain" data-sluice="analytics" src="https://gated.example/gated.js"></script>
  <iframe data-sluice="social" data-src="https://gated.example/frame" title="A frame"></iframe>
  <sluice-embed vendor="youtube" src="https://www.youtube.com/watch?v=abcdefghijk" title="A film"></sluice-embed>
  <p id="long" style="height: 4000px">A long page</p>
  <a href="#long">A link</a>`;

/** Addresses of other origins that elements of the page lead the browser to. */
export function vendorAddresses({ document }: Page): string[] {
  const elements = document.querySelectorAll<HTMLElement & { src?: string; href?: string }>(
    'script:not([type="text/plain"]),img,iframe,link,object,embed,video,audio,source',
  );
  return [...elements]
    .flatMap(({ src, href }) => src || href || [])
    .filter((address) => !address.startsWith(location.origin));
}

/** Resolves when an event that comes after everything else has been judged. */
export function probe(page: Page): Promise<void> {
  return new Promise((resolve) => page.push({ event: 'probe', eventCallback: () => resolve() }));
}
