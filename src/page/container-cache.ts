/** The last container that worked, for when the network fails. A chunk of its own. */
import { createStore, get, set } from 'idb-keyval';
import { durationMilliseconds } from '../engine/duration.ts';
import { isPlainObject } from '../engine/plain.ts';

interface Entry {
  container: unknown;
  storedAt: number;
}

const day = 86_400_000;

/** Undefined when there is none, or only one older than its own `cache.maxAge` (a day by default). */
export async function readContainer(key: string, now: number): Promise<unknown> {
  try {
    const entry = await get<Entry>(key, open());
    if (!entry) return undefined;
    const cache = isPlainObject(entry.container) ? entry.container['cache'] : undefined;
    const maxAge = durationMilliseconds(isPlainObject(cache) ? cache['maxAge'] : undefined, day);
    const age = now - entry.storedAt;
    return age >= 0 && age <= maxAge ? entry.container : undefined;
  } catch {
    // No IndexedDB here: then there is no copy.
    return undefined;
  }
}

export async function writeContainer(key: string, container: unknown, now: number): Promise<void> {
  try {
    await set(key, { container, storedAt: now } satisfies Entry, open());
  } catch {
    // No IndexedDB, or no room: the copy is a convenience.
  }
}

function open(): ReturnType<typeof createStore> {
  return createStore('sluice-container', 'containers');
}
