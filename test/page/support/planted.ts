/** What a vendor's library would keep on the device, kept by a test in its place. */
import type { StorageItem } from '../../../src/engine/types.ts';

interface Place {
  keep(name: string, item: StorageItem): unknown;
  names(): string[] | Promise<string[]>;
}

const places: Record<StorageItem['kind'], Place> = {
  cookie: {
    keep(name, { path = '/' }) {
      document.cookie = `${name}=planted; Path=${path}`;
    },
    names: () => document.cookie.split('; ').map((pair) => pair.split('=')[0] as string),
  },
  'local-storage': {
    keep: (name) => localStorage.setItem(name, 'planted'),
    names: () => Object.keys(localStorage),
  },
  'session-storage': {
    keep: (name) => sessionStorage.setItem(name, 'planted'),
    names: () => Object.keys(sessionStorage),
  },
  'indexed-db': { keep: keepDatabase, names: databases },
  'cache-storage': { keep: (name) => caches.open(name), names: () => caches.keys() },
};

/** Keeps each item, with something in the place of `*`; returns what is there then, as `kind name`. */
export async function plant(items: readonly StorageItem[]): Promise<string[]> {
  const own = items.filter(({ party }) => party !== 'third');
  const wanted = own.map((item) => ({ item, name: item.name.replaceAll('*', 'planted') }));
  for (const { item, name } of wanted) await places[item.kind].keep(name, item);
  return still(wanted.map(({ item, name }) => `${item.kind} ${name}`));
}

/** Those that are there. */
export async function still(kept: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const [kind, place] of Object.entries(places)) {
    for (const name of await place.names()) found.add(`${kind} ${name}`);
  }
  return kept.filter((name) => found.has(name));
}

async function databases(): Promise<string[]> {
  return (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
}

function keepDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.addEventListener('error', () => reject(new Error(`${name} cannot be kept.`)));
    request.addEventListener('success', () => {
      request.result.close();
      resolve();
    });
  });
}
