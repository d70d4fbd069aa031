/** A person with a browser profile of their own, its clock, its signals, and any number of tabs. */
import type { Browser, BrowserContext, Cookie, Page } from 'puppeteer-core';
import type { ConsentState, Decision } from '../../../src/engine/types.ts';
import { until } from '../../support/visitor.ts';
import { moveClock, sendSignals, watchLayers, watchPage } from './page-scripts.ts';
import type { Libraries, RealVendors } from './real-vendors.ts';

export interface PersonOptions {
  /** Hosts of the real world answer; otherwise no name but `localhost` is known. */
  realVendors?: Libraries;
  gpc?: boolean;
  dnt?: boolean;
  /** Run in each page before its own scripts. */
  before?: () => void;
}

export interface Person {
  readonly context: BrowserContext;
  /** What pages did, oldest first, as `what: detail`. */
  readonly notes: readonly string[];
  /** Opens a tab, by default on the first page of site `a`. */
  open(address?: string): Promise<Tab>;
  /** From the next page on, it is this many milliseconds later than in truth. */
  setClock(offset: number): void;
  setSignals(signals: { gpc?: boolean; dnt?: boolean }): void;
  /** Cookies of every host. */
  cookies(): Promise<Cookie[]>;
  close(): Promise<void>;
}

export interface Tab {
  readonly page: Page;
  /** Errors on the console, and exceptions that nobody caught. */
  readonly complaints: readonly string[];
  /** Goes to a path of the present site, or to an address, and waits until all is calm. */
  go(address: string): Promise<void>;
  /** Does something that leads to another document, the same one again included, and waits. */
  follow(act: () => Promise<unknown>): Promise<void>;
  /** Waits until Sluice has done all that it had to do, by an event that passes through it last. */
  settle(): Promise<void>;
  quiet(): Promise<void>;
  consent(): Promise<ConsentState>;
  decisions(tag?: string): Promise<Decision[]>;
}

interface Script {
  run: (...values: never[]) => void;
  values: readonly unknown[];
}

export interface Places {
  origin(name?: string): string;
  isQuietSince(time: number): boolean;
  /** Answers for hosts of the real world. */
  vendors: RealVendors;
}

export async function createPerson(
  browser: Browser,
  places: Places,
  options: PersonOptions = {},
): Promise<Person> {
  const context = await browser.createBrowserContext();
  const notes: string[] = [];
  const scripts = new Map<string, Script>();
  const signals = { gpc: options.gpc === true, dnt: options.dnt === true };
  if (options.before) scripts.set('before', { run: options.before, values: [] });
  scripts.set('watch', { run: watchPage, values: [] });
  scripts.set('layers', { run: watchLayers, values: ['dataLayer', 'sluiceGoogle'] });
  const person: Person = {
    context,
    notes,
    async open(address = '/') {
      const page = await context.newPage();
      // Whoever listens in there gets no page rendered beforehand.
      if (options.realVendors) await places.vendors.watch(page, options.realVendors);
      const tab = await createTab(page, places, notes, scripts);
      await tab.go(address);
      return tab;
    },
    setClock(offset) {
      scripts.set('clock', { run: moveClock, values: [offset] });
    },
    setSignals(next) {
      Object.assign(signals, next);
      scripts.set('signals', { run: sendSignals, values: [signals.gpc, signals.dnt] });
    },
    cookies: () => context.cookies(),
    close: () => context.close(),
  };
  person.setSignals({});
  return person;
}

async function createTab(
  page: Page,
  { origin, isQuietSince }: Places,
  notes: string[],
  scripts: ReadonlyMap<string, Script>,
): Promise<Tab> {
  const complaints: string[] = [];
  page.setDefaultTimeout(10_000);
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.exposeFunction('note', (what: string, detail: string) => {
    notes.push(`${what}: ${detail}`);
  });
  // tsx names the functions that it compiles, those that go to the page included.
  await page.evaluateOnNewDocument('globalThis.__name ??= (value) => value;');

  let installed: string[] = [];
  /** Puts the scripts into every document from now on, as they are now. */
  async function install(): Promise<void> {
    for (const identifier of installed) await page.removeScriptToEvaluateOnNewDocument(identifier);
    installed = [];
    for (const { run, values } of scripts.values()) {
      const added = await page.evaluateOnNewDocument(run, ...(values as never[]));
      installed.push(added.identifier);
    }
  }

  const tab: Tab = {
    page,
    complaints,
    async go(address) {
      await install();
      const here = page.url().startsWith('http') ? page.url() : origin();
      await page.goto(new URL(address, here).href, { waitUntil: 'load' });
      await tab.settle();
    },
    async follow(act) {
      await install();
      await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), act()]);
      await tab.settle();
    },
    async settle() {
      const isReady = (): Promise<boolean> =>
        page.evaluate(async () => Boolean(await window.sluice.ready));
      await until(isReady, 'Sluice has started', () => complaints.join('\n'));
      await page.evaluate(
        () =>
          new Promise((resolve) => {
            const { dataLayer } = window as unknown as { dataLayer: unknown[] };
            dataLayer.push({ event: 'probe', eventCallback: resolve });
          }),
      );
      await tab.quiet();
    },
    quiet() {
      const since = Date.now();
      // A page that has had no time to go on is not quiet, however little it asks for.
      const idle = (): Promise<unknown> =>
        page.evaluate(
          () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 })),
        );
      const isQuiet = async (): Promise<boolean> => {
        await idle();
        return isQuietSince(since);
      };
      return until(isQuiet, 'the page and the network are quiet');
    },
    consent: () => page.evaluate(() => window.sluice.consent.get()),
    decisions: (tag) =>
      page.evaluate((name) => window.sluice.explain(name === undefined ? {} : { tag: name }), tag),
  };
  return tab;
}
