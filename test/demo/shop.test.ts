import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { nextDates, season } from '../../demo/pages/season.ts';
import { startDemo, type Demo } from '../../demo/server.ts';

describe('the shop', () => {
  let demo: Demo;
  before(async () => {
    demo = await startDemo({ port: 0, collectorPort: 0, quiet: true });
  });
  after(() => demo.close());

  const pages = {
    fr: [
      '/fr/',
      '/fr/film',
      '/fr/panier',
      '/fr/cookies',
      '/fr/donnees',
      '/fr/catalogue',
      '/fr/spectacles/motus',
    ],
    en: [
      '/en/',
      '/en/film',
      '/en/basket',
      '/en/cookies',
      '/en/privacy',
      '/en/catalogue',
      '/en/shows/motus',
    ],
  };
  const [motus] = season;
  assert.ok(motus);
  const [date = ''] = nextDates(motus);
  const seats = { play: 'motus', date, zone: 'stalls', seats: '2' };

  function post(path: string, fields: Record<string, string>, cookie = ''): Promise<Response> {
    return fetch(demo.url + path, {
      method: 'POST',
      headers: { cookie },
      body: new URLSearchParams(fields),
      redirect: 'manual',
    });
  }

  for (const [lang, paths] of Object.entries(pages)) {
    it(`has every page in its language: ${lang}`, async () => {
      const titles = new Set<string>();
      for (const path of paths) {
        const response = await fetch(demo.url + path);
        const text = await response.text();
        assert.equal(response.status, 200, path);
        assert.match(text, new RegExp(`<html lang="${lang}">`));
        assert.match(text, /<a href="#sluice-preferences">/);
        assert.doesNotMatch(text, /undefined|\[object|NaN/);
        titles.add(/<title>(.*?)<\/title>/.exec(text)?.[1] ?? '');
      }
      assert.equal(titles.size, paths.length);
    });
  }

  it('sends a strict policy with a nonce of its own to each page', async () => {
    const policies = await Promise.all(
      [1, 2].map(async () =>
        (await fetch(`${demo.url}/fr/`)).headers.get('content-security-policy'),
      ),
    );
    const [policy = ''] = policies;
    assert.match(policy ?? '', /script-src 'nonce-[\w+/=]+' 'strict-dynamic';/);
    assert.match(policy ?? '', /require-trusted-types-for 'script'/);
    assert.doesNotMatch(policy ?? '', /unsafe-|script-src[^;]*https?:/);
    assert.notEqual(policies[0], policies[1]);
  });

  it('puts no line of French before its punctuation', async () => {
    for (const path of pages.fr) {
      const text = await (await fetch(demo.url + path)).text();
      const words = text.replace(/<(script|style|svg)[\s\S]*?<\/\1>/g, '').replace(/<[^>]*>/g, '');
      assert.doesNotMatch(words, /[ \n][:;?!»]|«[ \n]/, path);
    }
  });

  it('sells seats: the basket is a cookie, the order has a number', async () => {
    const added = await post('/fr/panier', seats);
    assert.equal(added.status, 303);
    const cookie = added.headers.get('set-cookie')?.split(';')[0] ?? '';
    assert.equal(cookie, `cart=motus.${date}.stalls.2`);
    const ordered = await post('/fr/panier', { do: 'order' }, cookie);
    const place = ordered.headers.get('location') ?? '';
    assert.match(place, /^\/fr\/merci\/C-[0-9A-F]{6}$/);
    assert.match(ordered.headers.get('set-cookie') ?? '', /^cart=; .*Max-Age=0/);
    const first = await (await fetch(demo.url + place)).text();
    assert.match(first, /"event":"purchase","ecommerce":\{"transaction_id":"C-/);
    assert.match(first, /"value":64/);
    const again = await (await fetch(demo.url + place)).text();
    assert.doesNotMatch(again, /"event":"purchase"/);
  });

  it('refuses what is not for sale', async () => {
    for (const wrong of [
      { play: 'cats' },
      { date: '2020-01-01' },
      { zone: 'roof' },
      { seats: '0' },
      { seats: '1.5' },
      { seats: '99' },
    ]) {
      assert.equal((await post('/fr/panier', { ...seats, ...wrong })).status, 422);
    }
    const page = await fetch(`${demo.url}/fr/panier`, {
      headers: { cookie: 'cart=motus.<script>.stalls.2' },
    });
    assert.doesNotMatch(await page.text(), /<script>\./);
  });

  it('serves only what is meant to be served', async () => {
    for (const path of [
      '/sluice/../package.json',
      '/sluice/%2e%2e/package.json',
      '/demo/server.ts',
    ]) {
      assert.equal((await fetch(demo.url + path)).status, 404, path);
    }
    assert.equal((await fetch(`${demo.url}/fr/nothing`)).status, 404);
  });
});

describe('the collector', () => {
  let demo: Demo;
  before(async () => {
    demo = await startDemo({ port: 0, collectorPort: 0, quiet: true });
  });
  after(() => demo.close());

  it('serves the real library', async () => {
    const library = await fetch(`${demo.collectorUrl}/static/array.js`);
    assert.match(await library.text(), /posthog/i);
  });

  it('reads events however they are packed', async () => {
    const text = JSON.stringify([{ event: 'seen', properties: { $current_url: 'http://x/' } }]);
    const bodies = [
      text,
      gzipSync(text),
      `data=${encodeURIComponent(Buffer.from(text).toString('base64'))}`,
    ];
    for (const body of bodies) {
      await fetch(`${demo.collectorUrl}/e/`, { method: 'POST', body });
    }
    assert.deepEqual(
      demo.events.map(({ event, url }) => `${event} ${String(url)}`),
      bodies.map(() => 'seen http://x/'),
    );
  });
});
