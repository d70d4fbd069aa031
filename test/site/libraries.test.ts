/** Libraries as their vendors publish them, behind their templates: what they request and keep is what is declared. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { matches } from '../../src/page/clean-up.ts';
import type { HostKind, StorageItem } from '../../src/engine/types.ts';
import { isAllowedUrl } from '../../src/engine/url.ts';
import { answerAsVendor, startLibrarySite, type Library } from '../support/library-site.ts';
import { createVisitor, launchBrowser, until, type Visitor } from '../support/visitor.ts';

const libraries: Library[] = [
  {
    type: 'amplitude',
    script: /^https:\/\/cdn\.amplitude\.com\/libs\//,
    // What its CDN serves compressed: the hash in the template is of this file.
    file: '@amplitude/analytics-browser/lib/scripts/amplitude-min.js',
    replies: [[/\/2\/httpapi/, { code: 200, events_ingested: 1 }]],
  },
  {
    type: 'mixpanel',
    script: /^https:\/\/cdn\.mxpnl\.com\/libs\//,
    file: 'mixpanel-browser/dist/mixpanel.min.js',
    passing: ['cookie __mp_opt_in_out_*'],
    replies: [[/\/(?:track|engage|groups)\//, { status: 1, error: null }]],
  },
  {
    type: 'posthog',
    script: /\/static\/array\.js$/,
    file: 'posthog-js/dist/array.js',
    passing: ['local-storage test'],
    replies: [[/./, { supportedCompression: [], featureFlags: {}, sessionRecording: false }]],
  },
  {
    type: 'segment',
    script: /\/analytics\.min\.js$/,
    file: '@segment/analytics-next/dist/umd/standalone.js',
    replies: [
      [
        /\/settings$/,
        { integrations: { 'Segment.io': { apiKey: 'key' } }, plan: {}, edgeFunction: {} },
      ],
      [/./, { success: true }],
    ],
  },
];

const kinds: Record<Visitor['writes'][number]['kind'], StorageItem['kind']> = {
  cookie: 'cookie',
  localStorage: 'local-storage',
  sessionStorage: 'session-storage',
  indexedDB: 'indexed-db',
  caches: 'cache-storage',
};

/** Of Sluice itself. */
const isOurs = (name: string): boolean => /^(?:eu-consent|sluice-)/.test(name);

/** What is on the device now, as `kind name`. */
async function kept(visitor: Visitor): Promise<string[]> {
  const { cookies, ...rest } = await visitor.kept();
  const all = { cookie: cookies, ...rest };
  return Object.entries(all).flatMap(([kind, names]) =>
    names
      .filter((name) => !isOurs(name))
      .map((name) => `${kinds[kind as keyof typeof kinds]} ${name}`),
  );
}

const hostKind = (type: string): HostKind =>
  type === 'Script' ? 'script' : type === 'Image' ? 'image' : 'connect';

describe('a library as its vendor publishes it', () => {
  let browser: Browser | undefined;
  before(async () => {
    browser = await launchBrowser();
  });
  after(() => browser?.close());

  for (const library of libraries) {
    it(`${library.type} requests and keeps what its template declares`, async () => {
      assert.ok(browser);
      const site = await startLibrarySite(library);
      const visitor = await createVisitor(browser, site.url);
      const { page } = visitor;
      const push = (event: string): Promise<unknown> =>
        page.evaluate((name) => void window.dataLayer?.push({ event: name }), event);
      try {
        await page.setRequestInterception(true);
        page.on('request', (request) => void answerAsVendor(request, library));

        await visitor.open('/');
        assert.deepEqual(visitor.thirdParties(), [], 'before consent');
        assert.deepEqual(await kept(visitor), [], 'before consent');

        await page.evaluate(() => window.sluice.consent.acceptAll());
        for (const action of Object.keys(site.template.actions).slice(1)) await push(action);
        const reports = (): number =>
          visitor.requests.filter(({ type, url }) => type !== 'Script' && url.protocol === 'https:')
            .length;
        await until(() => reports() > 0, 'the library has reported');
        await visitor.quiet();

        const decided = (await visitor.decisions()).filter(({ outcome }) => outcome !== 'held');
        const told = decided.map(({ tag, outcome }) => `${tag ?? ''} ${outcome}`);
        assert.deepEqual(
          told.sort(),
          Object.keys(site.template.actions)
            .map((action) => `${action} fired`)
            .sort(),
        );
        const strangers = visitor.thirdParties().filter(({ url, type }) => {
          const hosts = Object.values(site.resolved.tags).flatMap(
            (tag) => tag.hosts[hostKind(type)] ?? [],
          );
          return !isAllowedUrl(url.href, hosts, site.url);
        });
        assert.deepEqual(
          strangers.map(({ url, type }) => `${type} ${url.href}`),
          [],
        );

        const declared = [
          ...(site.template.storage ?? []).map(({ kind, name }) => `${kind} ${name}`),
          ...(library.passing ?? []),
        ];
        const seen = [
          ...visitor.writes
            .filter(({ name }) => !isOurs(name))
            .map(({ kind, name }) => `${kinds[kind]} ${name}`),
          ...(await kept(visitor)),
        ];
        const undeclared = seen.filter(
          (text) => !declared.some((pattern) => matches(pattern, text)),
        );
        assert.deepEqual([...new Set(undeclared)], [], 'kept but not declared');

        await page.evaluate(() => window.sluice.consent.rejectAll());
        await visitor.quiet();
        // A database that the library has open goes with the page.
        const closed = async (): Promise<string[]> =>
          (await kept(visitor)).filter((text) => !text.startsWith('indexed-db '));
        assert.deepEqual(await closed(), [], 'kept after withdrawal');
        const asked = visitor.thirdParties().length;
        for (const action of Object.keys(site.template.actions)) await push(action);
        await visitor.quiet();
        assert.deepEqual(
          visitor
            .thirdParties()
            .slice(asked)
            .map(({ url }) => url.href),
          [],
        );
        assert.deepEqual(await closed(), [], 'kept later');
        await visitor.open('/');
        assert.deepEqual(await kept(visitor), [], 'kept on the next page');
        assert.deepEqual(visitor.thirdParties().slice(asked), [], 'on the next page');
      } finally {
        await visitor.close();
        await site.close();
      }
    });
  }
});
