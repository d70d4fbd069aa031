/** Watches what has no event of its own: storage, the data layer, the collector. */
import { categoryOfStorage, type Category } from './vendors.ts';

export interface StoredItem {
  readonly kind: 'cookie' | 'localStorage' | 'sessionStorage' | 'IndexedDB';
  readonly name: string;
  readonly category: Category | undefined;
  /** True where it came after the page was opened. */
  readonly fresh: boolean;
  readonly erased: boolean;
}

export interface LayerMessage {
  readonly label: string;
  readonly isEvent: boolean;
}

export interface CollectorEvent {
  readonly time: string;
  readonly event: string;
}

const intervalMs = 1000;

/** Names only, compared every second with those seen before. */
export function watchStorage(listener: (items: StoredItem[]) => void): void {
  const items = new Map<string, StoredItem>();
  let first = true;

  async function look(): Promise<void> {
    const present = await storedNames();
    let changed = false;
    for (const [kind, name] of present) {
      const key = `${kind} ${name}`;
      if (items.get(key)?.erased === false) continue;
      const category = categoryOfStorage(name);
      items.set(key, { kind, name, category, fresh: !first, erased: false });
      changed = true;
    }
    const keys = new Set(present.map(([kind, name]) => `${kind} ${name}`));
    for (const [key, item] of items) {
      if (item.erased || keys.has(key)) continue;
      items.set(key, { ...item, erased: true });
      changed = true;
    }
    first = false;
    if (changed) listener([...items.values()]);
  }

  const again = (): void => {
    look()
      .catch((error: unknown) => {
        console.warn('Storage cannot be read.', error);
      })
      .finally(() => setTimeout(again, intervalMs));
  };
  again();
}

async function storedNames(): Promise<[StoredItem['kind'], string][]> {
  const cookies = document.cookie.split('; ').filter((pair) => pair !== '');
  const databases = await indexedDB.databases();
  return [
    ...cookies.map((pair) => ['cookie', pair.split('=')[0] ?? ''] as const),
    ...Object.keys(localStorage).map((name) => ['localStorage', name] as const),
    ...Object.keys(sessionStorage)
      .filter((name) => !name.startsWith('msw'))
      .map((name) => ['sessionStorage', name] as const),
    ...databases.map(({ name }) => ['IndexedDB', name ?? ''] as const),
  ].map(([kind, name]) => [kind, name]);
}

/** Reads the array as it is: hooking `push` would come between the page and Sluice. */
export function watchDataLayer(listener: (messages: LayerMessage[]) => void): void {
  const seen = new WeakSet();
  const messages: LayerMessage[] = [];

  const look = (): void => {
    const fresh = (window.dataLayer ?? []).filter(
      (entry): entry is object => typeof entry === 'object' && entry !== null && !seen.has(entry),
    );
    for (const entry of fresh) {
      seen.add(entry);
      messages.push(describe(entry));
    }
    if (fresh.length > 0) listener(messages);
  };
  look();
  setInterval(look, intervalMs);
}

function describe(entry: object): LayerMessage {
  if ('event' in entry) return { label: String(entry.event), isEvent: true };
  if (Object.prototype.toString.call(entry) === '[object Arguments]' || Array.isArray(entry)) {
    const words = Array.from(entry as ArrayLike<unknown>).filter(
      (word) => typeof word === 'string',
    );
    return { label: `gtag: ${words.join(' ')}`, isEvent: false };
  }
  return { label: `{ ${Object.keys(entry).join(', ')} }`, isEvent: false };
}

/** Asks the shop, not the vendor, and only once a request has gone to the vendor. */
export function watchCollector(listener: (events: CollectorEvent[]) => void): { look(): void } {
  // The library sends what it gathered after three seconds.
  const delaysMs = [400, 1500, 4000];
  let timers: ReturnType<typeof setTimeout>[] = [];

  async function ask(): Promise<void> {
    const response = await fetch('/demo/events');
    const events = (await response.json()) as CollectorEvent[];
    listener(events.filter(({ time }) => Date.parse(time) >= performance.timeOrigin));
  }

  return {
    look() {
      timers.forEach(clearTimeout);
      timers = delaysMs.map((delay) =>
        setTimeout(() => {
          ask().catch((error: unknown) => {
            console.warn('The demo server does not answer.', error);
          });
        }, delay),
      );
    },
  };
}
