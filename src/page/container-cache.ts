/** The last container that worked, for when the network fails. A chunk of its own. */
import { createStore, get, set } from 'idb-keyval';
import { durationMilliseconds } from '../engine/duration.ts';
import { resolvedFormat, type ResolvedContainer } from '../engine/resolved.ts';
import type { LoaderSettings } from './attributes.ts';

interface Entry {
  container: ResolvedContainer;
  storedAt: number;
}

const day = 86_400_000;

/** Throws `failure`, or what it really was, when there is no copy or only one older than its own `cache.maxAge` (a day by default). */
export async function recoverContainer(
  settings: LoaderSettings,
  failure: Error,
): Promise<ResolvedContainer> {
  // A wrong hash and a dead network look alike: what can be fetched without the hash has a wrong one.
  if (settings.integrity && (await answers(settings.containerUrl))) {
    throw new Error(`${settings.containerUrl} does not match its integrity hash.`);
  }
  let entry: Entry | undefined;
  try {
    entry = await get<Entry>(keyOf(settings), open());
  } catch {
    // No IndexedDB here: then there is no copy.
  }
  if (entry?.container.resolved !== resolvedFormat) throw failure;
  const age = Date.now() - entry.storedAt;
  const maxAge = durationMilliseconds(entry.container.cache?.maxAge, day);
  if (age < 0 || age > maxAge) throw failure;
  return entry.container;
}

/** Keeps a container that worked. Only called once a choice is stored. */
export async function keepContainer(
  settings: LoaderSettings,
  container: ResolvedContainer,
): Promise<void> {
  try {
    await set(keyOf(settings), { container, storedAt: Date.now() } satisfies Entry, open());
  } catch {
    // No IndexedDB, or no room: the copy is a convenience.
  }
}

function keyOf(settings: LoaderSettings): string {
  return `${settings.containerUrl} ${settings.integrity ?? ''}`;
}

function open(): ReturnType<typeof createStore> {
  return createStore('sluice-container', 'containers');
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { credentials: 'same-origin' })).ok;
  } catch {
    return false;
  }
}
