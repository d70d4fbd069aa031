/**
 * Deletes what withdrawn vendors declared to store (protocols 6.8). Never touches anything that is not
 * declared. A chunk of its own.
 */
import type { StorageItem } from '../engine/types.ts';

type Kind = StorageItem['kind'];

interface Keeper {
  /** Names of what is there. */
  names(): string[] | Promise<string[]>;
  remove(name: string, item: StorageItem): unknown;
}

/** What withdrawn vendors declared. */
export interface WithdrawnStorage {
  lost: readonly StorageItem[];
  /** Stays, even where a pattern of what is lost matches it. */
  kept: Pick<StorageItem, 'kind' | 'name'>[];
}

/** In this order: what goes with requests first. */
const keepers: Record<Kind, Keeper> = {
  cookie: { names: cookieNames, remove: deleteCookie },
  'local-storage': storageKeeper(() => localStorage),
  'session-storage': storageKeeper(() => sessionStorage),
  'indexed-db': {
    names: async () => (await indexedDB.databases()).flatMap(({ name }) => name ?? []),
    remove: deleteDatabase,
  },
  'cache-storage': { names: () => caches.keys(), remove: (name) => caches.delete(name) },
};

/** For the deletion of a database. */
const patienceMilliseconds = 500;

/** Deletes what is lost and returns what is still there of it, as `kind name`. */
export async function cleanUp(storage: WithdrawnStorage): Promise<string[]> {
  deleteElsewhere(storage);
  for (const kind of Object.keys(keepers) as Kind[]) {
    await each(kind, storage, keepers[kind].remove);
  }
  const leftovers = new Set<string>();
  for (const kind of Object.keys(keepers) as Kind[]) {
    await each(kind, storage, (name) => leftovers.add(`${kind} ${name}`));
  }
  return [...leftovers];
}

/** The same for what can be deleted at once, while the page goes. */
export function sweep(storage: WithdrawnStorage): void {
  deleteElsewhere(storage);
  const removeKeys = (place: Storage, item: StorageItem): void => {
    for (const key of matching(Object.keys(place), item, storage)) place.removeItem(key);
  };
  for (const item of storage.lost) {
    if (item.kind === 'cookie')
      for (const name of matching(cookieNames(), item, storage)) deleteCookie(name, item);
    else if (item.kind === 'local-storage') removeKeys(localStorage, item);
    else if (item.kind === 'session-storage') removeKeys(sessionStorage, item);
  }
}

async function each(
  kind: Kind,
  storage: WithdrawnStorage,
  task: (name: string, item: StorageItem) => unknown,
): Promise<void> {
  // What is on other domains is out of reach.
  const wanted = storage.lost.filter((item) => item.kind === kind && item.party !== 'third');
  if (wanted.length === 0) return;
  try {
    const names = await keepers[kind].names();
    for (const item of wanted) {
      for (const name of matching(names, item, storage)) await task(name, item);
    }
  } catch {
    // The browser refuses this kind of storage: then nothing is there.
  }
}

function matching(
  names: readonly string[],
  { kind, name: pattern }: StorageItem,
  { kept }: WithdrawnStorage,
): string[] {
  const stays = (name: string): boolean =>
    kept.some((other) => other.kind === kind && matches(other.name, name));
  return names.filter((name) => matches(pattern, name) && !stays(name));
}

/** `*` in a declared name stands for any text. */
export function matches(pattern: string, name: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(name);
}

function cookieNames(): string[] {
  return document.cookie.split('; ').flatMap((pair) => pair.split('=')[0] || []);
}

/** A cookie at a path of its own cannot be seen from here, but it goes by its name. */
function deleteElsewhere(storage: WithdrawnStorage): void {
  for (const item of storage.lost) {
    const isSingle = item.kind === 'cookie' && item.path && !item.name.includes('*');
    if (isSingle) matching([item.name], item, storage).forEach((name) => deleteCookie(name, item));
  }
}

/** A cookie goes only when name, domain and path are the ones it was set with: all are tried. */
function deleteCookie(name: string, item: StorageItem): void {
  const labels = location.hostname.split('.');
  const domains = ['', ...labels.map((_, index) => labels.slice(index).join('.'))];
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

/**
 * Resolves when it is gone, or when a connection of the page keeps it. Behind an earlier deletion that
 * still waits for such a connection the browser says nothing at all, so time ends the wait as well.
 */
function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, patienceMilliseconds);
    const request = indexedDB.deleteDatabase(name);
    for (const type of ['success', 'error', 'blocked']) {
      request.addEventListener(type, () => resolve(), { once: true });
    }
  });
}

function storageKeeper(storage: () => Storage): Keeper {
  return {
    names: () => Object.keys(storage()),
    remove: (name) => storage().removeItem(name),
  };
}
