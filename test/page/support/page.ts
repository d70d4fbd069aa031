/**
 * A page in a frame with the built loader, for one test, and a record of all that it asks for, keeps and
 * says. Waits are for conditions, never for time.
 */
import { http, HttpResponse } from 'msw';
import type { Ready, Sluice } from '../../../src/page/api.ts';
import type { Container, Decision } from '../../../src/engine/types.ts';
import { instrument, type Notes } from './notes.ts';
import { allAnswered, answer, isBusy, record, type SeenRequest } from './network.ts';

export type PageWindow = Window &
  typeof globalThis & {
    sluice: Sluice;
    dataLayer: unknown[];
    /** Addresses of vendors' scripts that ran, in their order. */
    ran?: string[];
    [name: string]: unknown;
  };

export interface PageOptions {
  /** What the container's address answers: a container, or an answer of its own. */
  container?: Container | (() => Response | Promise<Response>);
  /** Of the loader's element, beside `src` and `data-container`; undefined leaves one out. */
  attributes?: Record<string, string | undefined>;
  /** Attributes of the page's element. */
  html?: string;
  /** Markup before the loader; a page that keeps a policy has it here. */
  head?: string;
  /** Markup instead of the loader's element. */
  loader?: string;
  body?: string;
  /** Behind `page.html`, such as `#here`. */
  url?: string;
  /** Before any script of the page. */
  prepare?(window: PageWindow): void;
  /** As soon as the loader has been evaluated, before anything else can happen. */
  checkpoint?(window: PageWindow): void;
}

export interface Page extends Notes {
  readonly frame: HTMLIFrameElement;
  readonly window: PageWindow;
  readonly document: Document;
  readonly sluice: Sluice;
  readonly layer: unknown[];
  /** Everything that was asked for since the page was opened, oldest first. */
  readonly requests: readonly SeenRequest[];
  /** Addresses of the requests to other origins. */
  thirdParties(): string[];
  /** Names of the loader's chunks that were asked for, once each. */
  chunks(): string[];
  /** Decisions so far, as `event tag outcome reason`. */
  told(): string[];
  explain(filter?: { tag?: string; event?: string }): Decision[];
  ready(): Promise<Ready>;
  push(...messages: unknown[]): void;
  /** Resolves when an address has been asked for. */
  asked(address: string): Promise<void>;
  /** Resolves once the page has judged everything so far and the network is quiet. */
  quiet(): Promise<void>;
  /** Loads the page anew, as the visitor does; the record goes on. */
  reload(): Promise<void>;
  /** The visitor leaves; resolves when nothing of the page is under way any more. */
  close(): Promise<void>;
}

export const containerUrl = '/site/container.json';

const home = '/test/page/support/page.html';
const pages = new Set<Page>();

afterEach(async () => {
  for (const page of pages) await page.close();
  await forgetEverything();
});

/** Opens a page and waits until it has loaded; the container may still be on its way. */
export async function openPage(options: PageOptions = {}): Promise<Page> {
  const { container } = options;
  if (container) {
    const respond =
      typeof container === 'function' ? container : () => HttpResponse.json(container);
    answer(http.get(containerUrl, () => respond() as HttpResponse<null>));
  }
  const requests: SeenRequest[] = [];
  const stop = record((request) => requests.push(request));
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position:absolute; inset:0; width:800px; height:600px; border:0';
  const { notes, watch } = instrument();
  const { checkpoint } = options;
  Object.assign(frame, {
    begin(window: PageWindow) {
      watch(window);
      options.prepare?.(window);
      return markupOf(options);
    },
    checkpoint,
  });
  frame.src = home + (options.url ?? '');
  const page = describePage({ frame, notes, requests, stop });
  pages.add(page);
  document.body.append(frame);
  await loaded(frame);
  return page;
}

/** Opens a page and waits until its container is active. */
export async function openActive(options: PageOptions = {}): Promise<Page> {
  const page = await openPage(options);
  const { status, error } = await page.ready();
  if (status !== 'active') throw new Error(error);
  return page;
}

/** Resolves when a frame has loaded its next document. */
function loaded(frame: HTMLIFrameElement): Promise<void> {
  return new Promise((resolve) => {
    frame.addEventListener('load', () => resolve(), { once: true });
  });
}

/** Waits until a condition holds. */
export async function until(condition: () => unknown, what: string): Promise<void> {
  const end = performance.now() + 8000;
  let problem: unknown = '';
  while (performance.now() < end) {
    try {
      if (await condition()) return;
    } catch (error) {
      problem = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`Waited in vain until ${what}. ${String(problem)}`);
}

interface PageParts {
  frame: HTMLIFrameElement;
  notes: Notes;
  requests: SeenRequest[];
  stop(): void;
}

function describePage({ frame, notes, requests, stop }: PageParts): Page {
  const addresses = (): string[] => requests.map(({ address }) => address);
  const page: Page = {
    ...notes,
    frame,
    requests,
    get window() {
      return frame.contentWindow as PageWindow;
    },
    get document() {
      return page.window.document;
    },
    get sluice() {
      return page.window.sluice;
    },
    get layer() {
      return page.window.dataLayer;
    },
    thirdParties: () => addresses().filter((address) => !address.startsWith('/')),
    chunks() {
      const names = addresses().map(
        (address) => /\/chunks\/([\w-]+)-\w{8}\.js$/.exec(address)?.[1],
      );
      return [...new Set(names.filter((name) => name !== undefined))];
    },
    told: () =>
      notes.decisions.map(({ event, tag, outcome, reason }) =>
        [event.name, tag, outcome, reason].filter(Boolean).join(' '),
      ),
    explain: (filter) => page.sluice.explain(filter),
    ready: () => page.sluice.ready,
    push: (...messages) => void page.layer.push(...messages),
    asked: (address) => until(() => addresses().includes(address), `${address} is asked for`),
    async quiet() {
      let known: number;
      do {
        known = requests.length;
        await until(allAnswered, 'every request is answered');
        // Whatever the page is about to ask for comes before the answer to a question of our own.
        for (let round = 0; round < 2; round++) {
          await page.window.fetch(`${home}?round`);
          await drawn(page.window);
        }
      } while (requests.length > known || isBusy());
    },
    async reload() {
      const done = loaded(frame);
      page.window.location.reload();
      await done;
    },
    async close() {
      pages.delete(page);
      frame.remove();
      // What the page has asked for comes before this.
      await fetch(`${home}?left`);
      stop();
    },
  };
  return page;
}

function drawn(window: Window): Promise<void> {
  return new Promise((resolve) => {
    window.requestAnimationFrame(() => window.setTimeout(resolve));
  });
}

function markupOf(options: PageOptions): string {
  const { attributes = {}, html = 'lang="en"', head = '', body = '', loader } = options;
  const all = { src: '/dist/sluice.js', 'data-container': containerUrl, ...attributes };
  const list = Object.entries(all).flatMap(([name, value]) =>
    value === undefined ? [] : [value === '' ? name : `${name}="${value}"`],
  );
  const element = loader ?? `<script ${list.join(' ')}></script>`;
  const stop = options.checkpoint ? '<script>frameElement.checkpoint(window)</script>' : '';
  return `<html ${html}><head><title>Page</title>${head}${element}${stop}</head><body>${body}</body>`;
}

/** What one test leaves in the browser is nothing to the next. */
async function forgetEverything(): Promise<void> {
  localStorage.clear();
  sessionStorage.clear();
  for (const pair of document.cookie.split('; ')) {
    document.cookie = `${pair.split('=')[0]}=; Max-Age=0; Path=/`;
  }
  const databases = await indexedDB.databases();
  await Promise.all(
    databases.map(
      ({ name = '' }) =>
        new Promise((resolve) => {
          const request = indexedDB.deleteDatabase(name);
          request.onsuccess = request.onerror = resolve;
        }),
    ),
  );
}
