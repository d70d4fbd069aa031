/** The vendors of container.json as the panel names them, and what their requests say. */

export type Category = 'necessary' | 'analytics' | 'social' | 'advertising';

export const categories: readonly Category[] = ['necessary', 'analytics', 'social', 'advertising'];

export interface Vendor {
  readonly name: string;
  /** Ids in the consent state. */
  readonly ids: readonly string[];
  readonly category: Category;
  readonly hosts: readonly string[];
  /** Tags of the container that speak to this vendor. */
  readonly tags: readonly string[];
}

/** What one request is for: a library, or the message itself with the event it reports. */
export interface Meaning {
  readonly kind: 'script' | 'settings' | 'hit' | 'pixel' | 'frame';
  readonly event?: string;
  /** The amount that it reports, such as `64 EUR`. */
  readonly amount?: string;
}

export const vendors: readonly Vendor[] = [
  {
    name: 'Google Analytics',
    ids: ['google-analytics'],
    category: 'analytics',
    hosts: ['www.googletagmanager.com', 'google-analytics.com', 'analytics.google.com'],
    tags: ['ga4', 'ga4-view-item', 'ga4-purchase'],
  },
  {
    name: 'Matomo',
    ids: ['matomo'],
    category: 'analytics',
    hosts: ['matomo.coulisse.example'],
    tags: ['matomo', 'matomo-basket'],
  },
  { name: 'PostHog', ids: ['posthog'], category: 'analytics', hosts: [], tags: ['posthog'] },
  {
    name: 'Meta',
    ids: ['meta'],
    category: 'advertising',
    hosts: ['connect.facebook.net', 'www.facebook.com'],
    tags: ['meta', 'meta-purchase'],
  },
  {
    name: 'Rampe',
    ids: ['rampe'],
    category: 'advertising',
    hosts: ['pixel.rampe.example'],
    tags: ['interest', 'rampe'],
  },
  {
    name: 'Entracte',
    ids: ['entracte'],
    category: 'social',
    hosts: ['widgets.entracte.example'],
    tags: ['entracte'],
  },
  {
    name: 'YouTube',
    ids: ['youtube'],
    category: 'social',
    hosts: ['www.youtube-nocookie.com', 'www.youtube.com'],
    tags: [],
  },
];

/** PostHog is known by its address, which differs with the port. */
export function vendorOf(url: URL, collectorOrigin: string): Vendor | undefined {
  if (url.origin === collectorOrigin) return vendors.find(({ name }) => name === 'PostHog');
  const belongs = (host: string): boolean =>
    url.hostname === host || url.hostname.endsWith(`.${host}`);
  return vendors.find(({ hosts }) => hosts.some(belongs));
}

export function vendorOfTag(tag: string): Vendor | undefined {
  return vendors.find(({ tags }) => tags.includes(tag));
}

/** Reads the event out of the address, where each vendor has its own way to put it. */
export function meaningOf(url: URL): Meaning {
  const { pathname, searchParams } = url;
  if (pathname.endsWith('.js') || pathname === '/gtag/js') return { kind: 'script' };
  if (pathname.startsWith('/embed/')) return { kind: 'frame' };
  if (/\/(flags|decide|config|array)\b/.test(pathname)) return { kind: 'settings' };
  const kind = pathname.endsWith('.gif') || pathname.startsWith('/tr') ? 'pixel' : 'hit';
  const event =
    searchParams.get('en') ??
    searchParams.get('ev') ??
    searchParams.get('e_a') ??
    (pathname.endsWith('matomo.php') ? 'pageview' : undefined);
  const value = searchParams.get('epn.value') ?? searchParams.get('cd[value]');
  const currency = searchParams.get('ep.currency') ?? searchParams.get('cd[currency]') ?? '';
  return {
    kind,
    ...(event !== undefined && { event }),
    ...(value !== null && { amount: `${value} ${currency}` }),
  };
}

/** Names of cookies and keys, by the category that they are declared under in the container. */
export function categoryOfStorage(name: string): Category | undefined {
  return storagePatterns.find(([pattern]) => pattern.test(name))?.[1];
}

const storagePatterns: readonly (readonly [RegExp, Category])[] = [
  [/^(cart|demo-gate|eu-consent|sluice)/, 'necessary'],
  [/^(_ga|_pk_|ph_|__ph)/, 'analytics'],
  [/^entracte/, 'social'],
  [/^_fb/, 'advertising'],
];
