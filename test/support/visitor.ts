/**
 * A visitor of the whole-page suite: a browser profile of its own that records every request, every
 * write to storage, and every complaint of the page. Waits are for conditions, never for time.
 */
import puppeteer, {
  TargetType,
  type Browser,
  type BrowserContext,
  type CDPSession,
  type Cookie,
  type Page,
} from 'puppeteer-core';
import type { ConsentState, Decision } from '../../src/engine/types.ts';

export interface SeenRequest {
  readonly url: URL;
  /** As the browser names it: `Document`, `Script`, `Fetch`, `Ping`, `Image`… */
  readonly type: string;
  /** Whether the page sent it or the service worker passed it on. */
  readonly from: 'page' | 'worker';
}

/** One call that keeps something on the device, at the moment that it is made. */
export interface SeenWrite {
  readonly kind: 'cookie' | 'localStorage' | 'sessionStorage' | 'indexedDB' | 'caches';
  readonly name: string;
}

/** Names of what is kept. */
export interface Kept {
  /** Of every host. */
  readonly cookies: string[];
  readonly localStorage: string[];
  readonly sessionStorage: string[];
  readonly indexedDB: string[];
  readonly caches: string[];
}

export interface Visitor {
  readonly page: Page;
  /** Every request since the visitor came, oldest first, those that the service worker answered included. */
  readonly requests: readonly SeenRequest[];
  /** Every write since the visitor came. */
  readonly writes: readonly SeenWrite[];
  /** Violations of the Content-Security-Policy, Trusted Types included: directive, what, and where. */
  readonly violations: readonly string[];
  /** Errors and warnings on the console, and exceptions that nobody caught. */
  readonly complaints: readonly string[];
  /** Addresses that went to the network and beyond this machine; the browser resolves no name but `localhost`. */
  readonly escaped: readonly string[];
  /** Requests to another origin than the shop's. */
  thirdParties(): SeenRequest[];
  /** Opens a page of the shop and waits until Sluice is at work and the network is quiet. */
  open(path: string): Promise<void>;
  /** Follows a link or sends a form, and waits as `open` does. */
  follow(act: () => Promise<unknown>): Promise<void>;
  /** Waits until the network has been quiet for a moment. */
  quiet(): Promise<void>;
  kept(): Promise<Kept>;
  /** Cookies of every host. */
  cookies(): Promise<Cookie[]>;
  decisions(): Promise<Decision[]>;
  consent(): Promise<ConsentState>;
  close(): Promise<void>;
}

export interface VisitorOptions {
  /** 1280 × 800 by default. */
  readonly viewport?: { width: number; height: number };
  /** What the browser asks for, such as `en`. */
  readonly acceptLanguage?: string;
  /** Sluice is not there, so nothing waits for it. */
  readonly withoutSluice?: boolean;
}

/** Milliseconds until a condition counts as never met. */
const patience = 10_000;

/** A browser that looks like a common one: some vendors ignore those that look automated. */
const userAgent =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0 Safari/537.36';

export function launchBrowser(): Promise<Browser> {
  const needsNoSandbox = process.getuid?.() === 0;
  return puppeteer.launch({
    executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
    headless: true,
    args: [
      ...(needsNoSandbox ? ['--no-sandbox'] : []),
      '--disable-dev-shm-usage',
      '--disable-blink-features=AutomationControlled',
      `--user-agent=${userAgent}`,
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
    ],
  });
}

/** Waits until a condition holds; a page that is being left counts as "not yet". */
export async function until(
  condition: () => unknown,
  what: string,
  explain: () => unknown = () => '',
): Promise<void> {
  const end = Date.now() + patience;
  let problem: unknown;
  do {
    try {
      if (await condition()) return;
      problem = undefined;
    } catch (error) {
      problem = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  } while (Date.now() < end);
  const details = problem ?? explain();
  throw new Error(`Waited in vain until ${what}. ${String(details)}`);
}

export async function createVisitor(
  browser: Browser,
  origin: string,
  options: VisitorOptions = {},
): Promise<Visitor> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  await page.setViewport(options.viewport ?? { width: 1280, height: 800 });
  if (options.acceptLanguage !== undefined) {
    await page.setExtraHTTPHeaders({ 'accept-language': options.acceptLanguage });
  }

  const network = createNetworkRecorder();
  await network.watch(await page.createCDPSession(), 'page');
  watchWorkers(context, network);
  const { writes, violations } = await recordInPage(page);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));

  const quiet = (): Promise<void> => {
    const since = Date.now();
    return until(() => network.isQuietSince(since), 'the network is quiet', network.pending);
  };

  async function settle(): Promise<void> {
    if (options.withoutSluice !== true) {
      const isActive = (): Promise<boolean> =>
        page.evaluate(async () => (await window.sluice.ready).status === 'active');
      await until(isActive, 'Sluice is active', () => complaints.join('\n'));
    }
    await quiet();
  }

  return {
    page,
    requests: network.requests,
    writes,
    violations,
    complaints,
    escaped: network.escaped,
    thirdParties: () =>
      network.requests.filter(({ url }) => isRemote(url) && url.origin !== origin),
    async open(path) {
      await page.goto(new URL(path, origin).href, { waitUntil: 'load' });
      await settle();
    },
    async follow(act) {
      await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), act()]);
      await settle();
    },
    quiet,
    async kept() {
      const cookies = await context.cookies();
      const inPage = await page.evaluate(async () => ({
        localStorage: Object.keys(localStorage),
        sessionStorage: Object.keys(sessionStorage),
        indexedDB: (await indexedDB.databases()).map(({ name }) => name ?? ''),
        caches: await caches.keys(),
      }));
      return { cookies: cookies.map(({ name }) => name).sort(), ...inPage };
    },
    cookies: () => context.cookies(),
    decisions: () => page.evaluate(() => window.sluice.explain()),
    consent: () => page.evaluate(() => window.sluice.consent.get()),
    close: () => context.close(),
  };
}

interface NetworkRecorder {
  readonly requests: SeenRequest[];
  readonly escaped: string[];
  watch(session: CDPSession, from: SeenRequest['from']): Promise<void>;
  /** Whether nothing has begun or ended for a moment, counted from `time` at the earliest. */
  isQuietSince(time: number): boolean;
  pending(): string;
}

function createNetworkRecorder(): NetworkRecorder {
  const quietMilliseconds = 300;
  const requests: SeenRequest[] = [];
  const escaped: string[] = [];
  const open = new Map<string, string>();
  /** Request of each frame's document. */
  const documents = new Map<string, string>();
  let lastChange = 0;

  function end(id: string): void {
    open.delete(id);
    lastChange = Date.now();
  }

  return {
    requests,
    escaped,
    async watch(session, from) {
      session.on('Network.requestWillBeSent', ({ requestId, request, type, frameId = '' }) => {
        lastChange = Date.now();
        if (!/^https?:/.test(request.url)) return;
        requests.push({ url: new URL(request.url), type: type ?? '', from });
        // A beacon may outlive its page, and then nobody hears of its end.
        if (type !== 'Ping') open.set(`${from} ${requestId}`, request.url);
        if (type === 'Document') documents.set(frameId, `${from} ${requestId}`);
      });
      session.on('Network.loadingFinished', ({ requestId }) => end(`${from} ${requestId}`));
      session.on('Network.loadingFailed', ({ requestId, errorText }) => {
        const url = open.get(`${from} ${requestId}`);
        if (errorText === 'net::ERR_NAME_NOT_RESOLVED') escaped.push(url ?? requestId);
        end(`${from} ${requestId}`);
      });
      // A frame of another site moves to a process of its own, and only that one hears of its end.
      session.on('Page.frameDetached', ({ frameId }) => end(documents.get(frameId) ?? ''));
      session.on('Page.frameNavigated', ({ frame }) => {
        if (frame.parentId === undefined) open.clear();
      });
      if (from === 'page') await session.send('Page.enable');
      await session.send('Network.enable');
    },
    isQuietSince: (time) =>
      open.size === 0 && Date.now() - Math.max(time, lastChange) > quietMilliseconds,
    pending: () => [...open.values()].join(', '),
  };
}

function watchWorkers(context: BrowserContext, network: NetworkRecorder): void {
  context.on('targetcreated', (target) => {
    if (target.type() !== TargetType.SERVICE_WORKER) return;
    target
      .createCDPSession()
      .then((session) => network.watch(session, 'worker'))
      .catch(() => {
        // The visitor has left already.
      });
  });
}

/** Wraps what a page writes with, before any script of it runs. */
async function recordInPage(page: Page): Promise<{ writes: SeenWrite[]; violations: string[] }> {
  const writes: SeenWrite[] = [];
  const violations: string[] = [];
  await page.exposeFunction('tellWrite', (kind: SeenWrite['kind'], name: string) => {
    writes.push({ kind, name });
  });
  await page.exposeFunction('tellViolation', (text: string) => {
    violations.push(text);
  });
  // tsx names the functions that it compiles, those that go to the page included.
  await page.evaluateOnNewDocument('globalThis.__name = (value) => value;');
  await page.evaluateOnNewDocument(() => {
    const tell = window as unknown as {
      tellWrite(kind: string, name: string): void;
      tellViolation(text: string): void;
    };
    document.addEventListener('securitypolicyviolation', (violation) => {
      const { effectiveDirective, blockedURI, sample, sourceFile, lineNumber } = violation;
      tell.tellViolation(
        `${effectiveDirective}: ${blockedURI} ${sample} (${sourceFile}:${String(lineNumber)})`,
      );
    });
    const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
    Object.defineProperty(document, 'cookie', {
      ...cookie,
      get: () => cookie?.get?.call(document) as string,
      set(text: string) {
        tell.tellWrite('cookie', text.split('=')[0] ?? '');
        cookie?.set?.call(document, text);
      },
    });
    const setItem = Storage.prototype.setItem;
    Storage.prototype.setItem = function (this: Storage, key: string, value: string) {
      tell.tellWrite(this === window.sessionStorage ? 'sessionStorage' : 'localStorage', key);
      setItem.call(this, key, value);
    };
    const openDatabase = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (this: IDBFactory, name: string, version?: number) {
      tell.tellWrite('indexedDB', name);
      return openDatabase.call(this, name, version);
    };
    const openCache = CacheStorage.prototype.open;
    CacheStorage.prototype.open = function (this: CacheStorage, name: string) {
      tell.tellWrite('caches', name);
      return openCache.call(this, name);
    };
  });
  return { writes, violations };
}

/** Not `data:`, `blob:` and the like, which ask nobody. */
function isRemote(url: URL): boolean {
  return url.protocol === 'http:' || url.protocol === 'https:';
}
