/** Libraries as their vendors publish them, behind their templates: what they request and keep is what is declared. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { matches } from '../../src/page/clean-up.ts';
import { parseDuration } from '../../src/engine/duration.ts';
import type { HostKind, StorageItem } from '../../src/engine/types.ts';
import { allowedUrl } from '../../src/engine/url.ts';
import { catalogueTypes, template } from '../support/containers.ts';
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
    type: 'microsoft-clarity',
    script: /^https:\/\/www\.clarity\.ms\/tag\//,
    file: 'library-scripts/clarity-tag.ts',
    further: [[/^https:\/\/scripts\.clarity\.ms\//, 'clarity-js/build/clarity.min.js']],
  },
  {
    type: 'mixpanel',
    script: /^https:\/\/cdn\.mxpnl\.com\/libs\//,
    file: 'mixpanel-browser/dist/mixpanel.min.js',
    passing: ['cookie __mp_opt_in_out_*'],
    replies: [[/\/(?:track|engage|groups)\//, { status: 1, error: null }]],
  },
  {
    type: 'piano-analytics',
    script: /^https:\/\/tag\.aticdn\.net\//,
    file: 'piano-analytics-js/dist/browser/piano-analytics.js',
  },
  {
    type: 'plausible',
    script: /^https:\/\/plausible\.io\/js\//,
    file: 'library-scripts/plausible.ts',
    params: { captureOnLocalhost: true },
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
  {
    type: 'snowplow',
    script: /\/sp\.js$/,
    file: 'library-scripts/snowplow.ts',
    params: { collectorUrl: 'https://collector.shop.example' },
  },
  {
    type: 'vimeo',
    script: /^https:\/\/player\.vimeo\.com\/api\/player\.js$/,
    file: '@vimeo/player/dist/player.min.js',
    markup: '<div data-vimeo-id="76979871"></div>',
    replies: [
      [
        /\/api\/oembed\.json\?/,
        { html: '<iframe src="https://player.vimeo.com/video/76979871"></iframe>' },
      ],
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

/** When a cookie has to be gone, in seconds as cookies have them; those of a session have -1. */
function longest(storage: readonly StorageItem[] = [], name: string): number {
  const ends = storage
    .filter((item) => item.kind === 'cookie' && matches(item.name, name))
    .map(({ duration }) => {
      const parsed = parseDuration(duration);
      if (!parsed) return duration === 'persistent' ? Infinity : -1;
      const days = (parsed.months * 366) / 12 + parsed.milliseconds / 86_400_000;
      return Date.now() / 1000 + days * 86_400;
    });
  return Math.max(...ends);
}

const hostKind = (type: string): HostKind =>
  (({ Script: 'script', Image: 'image', Document: 'frame' }) as const)[type] ?? 'connect';

describe('a library as its vendor publishes it', () => {
  let browser: Browser | undefined;
  before(async () => {
    browser = await launchBrowser();
  });
  after(() => browser?.close());

  it('was run for each template that says so, and for no other', () => {
    assert.deepEqual(
      catalogueTypes()
        .filter((type) => template(type).verified?.level === 'executed')
        .sort(),
      libraries.map(({ type }) => type).sort(),
    );
  });

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
          return !allowedUrl(url.href, hosts, site.url);
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
        const lasting = (await visitor.cookies()).filter(
          ({ name, expires }) => !isOurs(name) && expires > longest(site.template.storage, name),
        );
        assert.deepEqual(lasting, [], 'kept for longer than declared');

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

        const actions = Object.keys(site.template.actions).slice(1);
        if (actions.length > 0) {
          const reported = reports();
          await page.evaluate(() => window.sluice.consent.acceptAll());
          for (const action of actions) await push(action);
          await until(() => reports() > reported, 'the library reports again');
          await visitor.quiet();
          await page.evaluate(() => window.sluice.consent.rejectAll());
          await visitor.quiet();
          assert.deepEqual(await closed(), [], 'kept after another withdrawal');
        }

        const visited = visitor.thirdParties().length;
        await visitor.open('/');
        assert.deepEqual(await kept(visitor), [], 'kept on the next page');
        assert.deepEqual(visitor.thirdParties().slice(visited), [], 'on the next page');
      } finally {
        await visitor.close();
        await site.close();
      }
    });
  }
});
