/** What a page says and keeps: the console, events of Sluice, errors, policy violations, writes to storage. */
import type { Decision } from '../../../src/engine/types.ts';
import type { PageWindow } from './page.ts';

export interface Notes {
  /** Messages on the console, as `level: text`. */
  readonly console: string[];
  /** Exceptions and rejections that nobody caught. */
  readonly uncaught: string[];
  /** Violations of the page's policy: directive and what. */
  readonly violations: string[];
  /** Calls that keep something, as `kind name`. */
  readonly writes: string[];
  /** Details of the events of Sluice on the document. */
  readonly decisions: Decision[];
  readonly errors: { message: string; tag?: string; path?: string }[];
  readonly news: { type: string; detail: unknown }[];
}

export interface Instruments {
  notes: Notes;
  /** Begins in a new document, before any script of its own. */
  watch(window: PageWindow): void;
}

export function instrument(): Instruments {
  const notes: Notes = {
    console: [],
    uncaught: [],
    violations: [],
    writes: [],
    decisions: [],
    errors: [],
    news: [],
  };
  return {
    notes,
    watch(window) {
      watchConsole(window, notes);
      watchNews(window.document, notes);
      watchWrites(window, notes.writes);
    },
  };
}

function watchConsole(window: PageWindow, { console, uncaught, violations }: Notes): void {
  for (const level of ['debug', 'log', 'info', 'warn', 'error'] as const) {
    window.console[level] = (...args: unknown[]) =>
      void console.push(`${level}: ${args.map(String).join(' ')}`);
  }
  window.addEventListener('error', (event) => {
    if (event instanceof window.ErrorEvent) uncaught.push(event.message);
  });
  window.addEventListener('unhandledrejection', ({ reason }) => void uncaught.push(String(reason)));
  window.document.addEventListener('securitypolicyviolation', (violation) => {
    const { effectiveDirective, blockedURI, sample } = violation;
    // The test runner adds a script of its own.
    if (blockedURI.includes('__web-dev-server__')) return;
    violations.push(`${effectiveDirective}: ${blockedURI} ${sample}`);
  });
}

function watchNews(document: Document, { decisions, errors, news }: Notes): void {
  for (const type of ['ready', 'consent', 'decision', 'error']) {
    document.addEventListener(`sluice-${type}`, (event) => {
      const { detail } = event as CustomEvent;
      news.push({ type, detail });
      if (type === 'decision') decisions.push(detail as Decision);
      if (type === 'error') errors.push(detail as Notes['errors'][number]);
    });
  }
}

/** Wraps what a page writes with. */
function watchWrites(window: PageWindow, writes: string[]): void {
  const { document, Storage, IDBFactory, CacheStorage, ServiceWorkerContainer } = window;
  const cookie = Object.getOwnPropertyDescriptor(window.Document.prototype, 'cookie');
  Object.defineProperty(document, 'cookie', {
    configurable: true,
    get: () => cookie?.get?.call(document) as string,
    set(text: string) {
      writes.push(`cookie ${text.split('=')[0]}`);
      cookie?.set?.call(document, text);
    },
  });
  const isSession = (storage: Storage): boolean => storage === window.sessionStorage;
  wrap(Storage.prototype, 'setItem', function (this: Storage, name) {
    writes.push(`${isSession(this) ? 'sessionStorage' : 'localStorage'} ${name}`);
  });
  wrap(IDBFactory.prototype, 'open', (name) => void writes.push(`indexedDB ${name}`));
  wrap(CacheStorage.prototype, 'open', (name) => void writes.push(`caches ${name}`));
  wrap(ServiceWorkerContainer.prototype, 'register', (url) => void writes.push(`worker ${url}`));
  const { CookieStore } = window as { CookieStore?: { prototype: object } };
  if (CookieStore) wrap(CookieStore.prototype, 'set', (name) => void writes.push(`cookie ${name}`));
}

function wrap(prototype: object, name: string, note: (first: string) => void): void {
  const methods = prototype as Record<string, (...args: unknown[]) => unknown>;
  const original = methods[name];
  if (!original) return;
  methods[name] = function (this: unknown, ...args: unknown[]) {
    note.call(this, String(args[0]));
    return original.apply(this, args);
  };
}
