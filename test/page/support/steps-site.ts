/** A site that tells of each event called `step`. */
import type { Container, TagSettings } from '../../../src/engine/types.ts';
import type { Page } from './page.ts';
import { container, hit, pixel } from './site.ts';

/** An exempt tag that tells of each event called `step`, with its number. */
export const step: TagSettings = pixel('step', {
  category: 'necessary',
  triggers: ['step'],
  params: { src: `${hit('step')}?{{dataLayer.n}}`, cacheBuster: false },
});

export const siteOfSteps: Container = container({
  tags: { step },
  triggers: { step: { type: 'event', event: 'step' } },
});

/** Numbers of the events that were heard. */
export function steps(page: Page): string[] {
  return page
    .thirdParties()
    .filter((address) => address.startsWith(hit('step')))
    .map((address) => new URL(address).search.slice(1));
}

/** Resolves with what the page is told when the tags of an event have finished. */
export function called(page: Page, message: object): Promise<unknown[]> {
  return new Promise((resolve) => {
    page.push({ ...message, eventCallback: (...args: unknown[]) => resolve(args) });
  });
}
