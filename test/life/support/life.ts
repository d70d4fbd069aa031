/** Servers, a browser, and the people who use it, for one file of this suite. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach } from 'node:test';
import puppeteer, { type Browser } from 'puppeteer-core';
import { buildAssets } from '../../../demo/server/assets.ts';
import { resolveContainer, templateTypes } from '../../../src/engine/resolve/container.ts';
import type { TagTemplate } from '../../../src/engine/template-types.ts';
import type { Container } from '../../../src/engine/types.ts';
import { containerAt, type LifeSections } from './containers.ts';
import { pageHtml, type PageContent } from './pages.ts';
import { createPerson, type Person, type PersonOptions } from './person.ts';
import { createRealVendors, type RealVendors } from './real-vendors.ts';
import { startServers, tagsFolder, type Seen, type Servers } from './servers.ts';

export interface SiteOptions {
  /** Pages by path; `*` is every other one. */
  pages?: Record<string, PageContent>;
  /** The container as it is written: the page itself makes it ready, and says what is wrong. */
  unresolved?: boolean;
  receiptStatus?: number;
  /** Holds up `/held.gif`, and with it the `load` event of a page that has it. */
  held?: Promise<unknown>;
}

export interface Life {
  readonly servers: Servers;
  /** Addresses of the real world that pages asked for, oldest first. */
  readonly addresses: readonly URL[];
  /** What every site serves from now on. Answers with the container as it was resolved. */
  serve(sections?: LifeSections, options?: SiteOptions): Container;
  /** A new person. */
  meet(options?: PersonOptions): Promise<Person>;
  /** Hits of a vendor of this suite, as `event from`. */
  hits(vendor: string): string[];
  /** Everything that the vendors' server was asked for. */
  vendorRequests(): Seen[];
  /** Receipts that reached the endpoint, oldest first. */
  receipts(): Record<string, unknown>[];
}

export interface BrowserSettings {
  /** The browser refuses cookies and every other storage. */
  refusesStorage?: boolean;
}

/** Call it once, at the top of a file: it starts before the tests and leaves nothing behind. */
export function useLife(settings: BrowserSettings = {}): Life {
  let servers: Servers | undefined;
  let browser: Browser | undefined;
  let vendors: RealVendors | undefined;
  const people: Person[] = [];
  const profile = mkdtempSync(join(tmpdir(), 'sluice-life-'));

  before(async () => {
    prepareProfile(profile, settings);
    const [opened, launched, assets] = await Promise.all([
      startServers(),
      launch(profile),
      buildAssets(),
    ]);
    servers = opened;
    browser = launched;
    vendors = createRealVendors(assets, opened.disturb);
  });
  beforeEach(() => {
    for (const list of [servers?.site, servers?.vendors, vendors?.addresses]) list?.splice(0);
  });
  afterEach(async () => {
    await Promise.all(people.splice(0).map((person) => person.close()));
  });
  after(async () => {
    await browser?.close();
    await servers?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  function started(): { servers: Servers; browser: Browser; vendors: RealVendors } {
    if (!servers || !browser || !vendors) throw new Error('It is open only while tests run.');
    return { servers, browser, vendors };
  }

  return {
    get servers() {
      return started().servers;
    },
    get addresses() {
      return started().vendors.addresses;
    },
    serve(sections, options = {}) {
      const {
        pages = {},
        unresolved = false,
        receiptStatus = 204,
        held = Promise.resolve(),
      } = options;
      const container = containerAt(started().servers.vendor, sections);
      started().servers.serve({
        container: JSON.stringify(unresolved ? container : resolved(container)),
        pages: Object.fromEntries(
          Object.entries({ '*': {}, ...pages }).map(([path, page]) => [path, pageHtml(page)]),
        ),
        receiptStatus,
        held,
      });
      return container;
    },
    async meet(options) {
      const { origin, isQuietSince } = started().servers;
      const places = { origin, isQuietSince, vendors: started().vendors };
      const person = await createPerson(started().browser, places, options);
      people.push(person);
      return person;
    },
    hits: (vendor) =>
      started()
        .servers.vendors.map(({ url }) => url)
        .filter(
          ({ pathname, searchParams }) =>
            pathname === '/hit' && searchParams.get('vendor') === vendor,
        )
        .map(({ searchParams }) => `${searchParams.get('event')} ${searchParams.get('from')}`),
    vendorRequests: () => started().servers.vendors,
    receipts: () =>
      started()
        .servers.site.filter(({ url, body }) => url.pathname === '/consent' && body !== '')
        .map(({ body }) => JSON.parse(body) as Record<string, unknown>),
  };
}

/** The templates of the catalogue, by type. */
const catalogue = new Map(
  readdirSync(tagsFolder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      const template = JSON.parse(readFileSync(join(tagsFolder, file), 'utf8')) as TagTemplate;
      return [template.type, template] as const;
    }),
);

/** As a site deploys it. */
function resolved(container: Container): unknown {
  const used = templateTypes(container).flatMap((type) => {
    const template = catalogue.get(type);
    return template ? [[type, template] as const] : [];
  });
  const resolution = resolveContainer(container, new Map(used));
  assert.deepEqual(resolution.problems, []);
  return resolution.ok && resolution.resolved;
}

function launch(userDataDir: string): Promise<Browser> {
  return puppeteer.launch({
    executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
    headless: true,
    userDataDir,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-dev-shm-usage',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost',
    ],
  });
}

function prepareProfile(profile: string, { refusesStorage = false }: BrowserSettings): void {
  mkdirSync(join(profile, 'Default'), { recursive: true });
  const preferences = {
    profile: {
      // Third-party cookies are let in.
      cookie_controls_mode: 0,
      // As the setting “block all cookies” does.
      ...(refusesStorage && { default_content_setting_values: { cookies: 2 } }),
    },
  };
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
}
