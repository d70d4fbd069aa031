/** What the vendors of the demo are told, read out of the requests. */
import assert from 'node:assert/strict';
import type { Visitor } from '../support/visitor.ts';

/** Every host of the container's vendors, by category. PostHog is the collector's origin. */
export const hosts = {
  analytics: [
    'www.googletagmanager.com',
    'region1.google-analytics.com',
    'matomo.coulisse.example',
  ],
  social: ['widgets.entracte.example'],
  advertising: ['connect.facebook.net', 'www.facebook.com', 'pixel.rampe.example'],
} as const;

/** Requests of the page to one host, oldest first. */
export function hitsTo(visitor: Visitor, host: string): URL[] {
  return visitor
    .thirdParties()
    .filter(({ from, url }) => from === 'page' && url.hostname === host)
    .map(({ url }) => url);
}

/** Names of the events that Google Analytics was told, in order. */
export function googleEvents(visitor: Visitor): string[] {
  return googleHits(visitor).map((url) => url.searchParams.get('en') ?? '');
}

export function googleHits(visitor: Visitor): URL[] {
  return hitsTo(visitor, 'region1.google-analytics.com');
}

export function metaHits(visitor: Visitor): URL[] {
  return hitsTo(visitor, 'www.facebook.com');
}

export function matomoHits(visitor: Visitor): URL[] {
  return hitsTo(visitor, 'matomo.coulisse.example').filter(({ pathname }) =>
    pathname.endsWith('matomo.php'),
  );
}

/** Addresses of third parties, for messages and for comparing with none. */
export function thirdPartyAddresses(visitor: Visitor): string[] {
  return visitor.thirdParties().map(({ url }) => url.href);
}

/** No third party was asked for anything, by anybody. */
export function assertSilent(visitor: Visitor): void {
  assert.deepEqual(thirdPartyAddresses(visitor), []);
  assert.deepEqual(visitor.escaped, []);
}

/** The page's policy was kept, and nothing went beyond this machine. */
export function assertClean(visitor: Visitor): void {
  assert.deepEqual(visitor.violations, []);
  assert.deepEqual(visitor.escaped, []);
}
