/**
 * Deletes what withdrawn vendors declared to store (protocols 6.8). Never touches anything that is not
 * declared. A chunk of its own.
 */
import type { StorageItem } from '../engine/types.ts';

/** Deletes the items and returns the names of those that are still there. */
export async function cleanUp(items: readonly StorageItem[]): Promise<string[]> {
  for (const item of items) {
    try {
      await removers[item.kind]?.(item);
    } catch {
      // Refused by the browser: it shows up among the leftovers.
    }
  }
  return items
    .filter((item) => item.kind === 'cookie' && item.party !== 'third')
    .flatMap((item) => matchingCookies(item.name));
}

const removers: Record<StorageItem['kind'], (item: StorageItem) => unknown> = {
  cookie(item) {
    for (const name of matchingCookies(item.name)) deleteCookie(name, item);
  },
  'local-storage': (item) => removeKeys(localStorage, item.name),
  'session-storage': (item) => removeKeys(sessionStorage, item.name),
  async 'indexed-db'(item) {
    const databases = await indexedDB.databases();
    for (const { name } of databases) {
      if (name !== undefined && matches(item.name, name)) indexedDB.deleteDatabase(name);
    }
  },
  async 'cache-storage'(item) {
    for (const name of await caches.keys()) {
      if (matches(item.name, name)) await caches.delete(name);
    }
  },
};

/** `*` in a declared name stands for any text. */
export function matches(pattern: string, name: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(name);
}

function matchingCookies(pattern: string): string[] {
  return document.cookie
    .split('; ')
    .map((pair) => pair.split('=')[0] as string)
    .filter((name) => name !== '' && matches(pattern, name));
}

/** A cookie goes only when name, domain and path are the ones it was set with: all are tried. */
function deleteCookie(name: string, item: StorageItem): void {
  const labels = location.hostname.split('.');
  const domains = [
    '',
    location.hostname,
    ...labels.map((_, index) => labels.slice(index).join('.')),
  ];
  if (item.domain) domains.push(item.domain);
  const steps = location.pathname.split('/').filter(Boolean);
  const paths = new Set(['/', item.path ?? '/']);
  steps.reduce((path, step) => {
    const next = `${path}/${step}`;
    paths.add(next).add(`${next}/`);
    return next;
  }, '');
  const secure = location.protocol === 'https:' ? '; Secure' : '';
  for (const domain of new Set(domains)) {
    for (const path of paths) {
      const place = `; Max-Age=0; Path=${path}${domain ? `; Domain=${domain}` : ''}${secure}`;
      document.cookie = `${name}=${place}`;
      if (secure) document.cookie = `${name}=${place}; SameSite=None; Partitioned`;
    }
  }
}

function removeKeys(storage: Storage, pattern: string): void {
  for (const key of Object.keys(storage)) if (matches(pattern, key)) storage.removeItem(key);
}
