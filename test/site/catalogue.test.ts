import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import type { AxeResults } from 'axe-core';
import { until, type Visitor } from '../support/visitor.ts';
import { answer, banner, press } from './choices.ts';
import { useSite } from './site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe('the catalogue', () => {
  const site = useSite();

  const addresses = { fr: '/fr/catalogue', en: '/en/catalogue' } as const;

  function shown(visitor: Visitor): Promise<string[]> {
    return visitor.page.$$eval('.entry', (entries) =>
      entries.filter((entry) => entry.checkVisibility()).map(({ id }) => id),
    );
  }

  async function said(visitor: Visitor, text: string): Promise<void> {
    const read = (): Promise<string> =>
      visitor.page.$eval('#catalogue-count', (status) => status.textContent ?? '');
    await until(async () => (await read()) === text, `the status says “${text}”`, read);
  }

  for (const [lang, words] of [
    [
      'fr',
      { heading: 'Mesure d’audience', line: 'Mesure d’audience par Matomo', one: '1 type trouvé' },
    ],
    ['en', { heading: 'Audience measurement', line: 'Matomo', one: '1 type found' }],
  ] as const) {
    it(`speaks the page’s language: ${lang}`, async () => {
      const visitor = await site.enter(`/${lang}/`);
      await visitor.follow(() => visitor.page.click(`footer a[href="${addresses[lang]}"]`));
      const headings = await visitor.page.$$eval('h2', (all) => all.map((h) => h.textContent));
      assert.ok(headings.includes(words.heading));
      await visitor.page.type('#catalogue-text', 'matomo');
      assert.deepEqual(await shown(visitor), ['matomo']);
      await said(visitor, words.one);
      await visitor.follow(() => visitor.page.click('.language'));
      const other = lang === 'fr' ? 'en' : 'fr';
      assert.equal(new URL(visitor.page.url()).pathname, addresses[other]);
    });
  }

  it('filters by what is typed and by category, and shows all again', async () => {
    const visitor = await site.enter(addresses.en);
    const { page } = visitor;
    const all = await shown(visitor);
    assert.ok(all.length > 70);
    await page.select('#catalogue-category', 'advertising');
    const advertising = await shown(visitor);
    assert.ok(advertising.length > 10 && advertising.length < all.length);
    assert.ok(advertising.includes('meta-pixel') && !advertising.includes('matomo'));
    assert.equal(await page.$$eval('.catalogue section:not([hidden])', ({ length }) => length), 1);
    await page.type('#catalogue-text', '_FBP');
    assert.deepEqual(await shown(visitor), ['meta-pixel']);
    await page.type('#catalogue-text', 'xyz');
    assert.deepEqual(await shown(visitor), []);
    await said(visitor, 'No type matches.');
    await page.click('#catalogue-reset');
    assert.deepEqual(await shown(visitor), all);
    await said(visitor, `${String(all.length)} types found`);
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'catalogue-text');
  });

  it('finds without scripts as well', async () => {
    const visitor = await site.enter(addresses.fr);
    await visitor.page.setJavaScriptEnabled(false);
    await visitor.page.reload({ waitUntil: 'load' });
    await visitor.page.type('#catalogue-text', 'posthog');
    await Promise.all([
      visitor.page.waitForNavigation({ waitUntil: 'load' }),
      visitor.page.click('#catalogue-search button'),
    ]);
    const types = await visitor.page.$$eval('.entry:not([hidden])', (all) =>
      all.map(({ id }) => id),
    );
    assert.deepEqual(types, ['posthog']);
    assert.deepEqual(visitor.violations, []);
  });

  it('opens the entry that an address names, and by keyboard', async () => {
    const visitor = await site.enter(`${addresses.en}#posthog`);
    const isOpen = (id: string): Promise<boolean> =>
      visitor.page.$eval(`#${id}`, (entry) => (entry as HTMLDetailsElement).open);
    assert.equal(await isOpen('posthog'), true);
    const top = await visitor.page.$eval(
      '#posthog',
      (entry) =>
        entry.getBoundingClientRect().top -
        (document.querySelector('.catalogue-search')?.getBoundingClientRect().bottom ?? 0),
    );
    assert.ok(top >= 0, 'it lies below the search field');
    await visitor.page.focus('#matomo summary');
    await visitor.page.keyboard.press('Enter');
    assert.equal(await isOpen('matomo'), true);
  });

  it('copies an example', async () => {
    const visitor = await site.enter(`${addresses.en}#posthog`);
    const { page } = visitor;
    const origin = new URL(page.url()).origin;
    await page
      .browserContext()
      .overridePermissions(origin, ['clipboard-read', 'clipboard-sanitized-write']);
    await answer(visitor, 'refuse');
    await page.bringToFront();
    await press(visitor, '#posthog button');
    const isSaid = (): Promise<boolean> =>
      page.$eval('#catalogue-said', ({ textContent }) => textContent === 'Example copied');
    await until(isSaid, 'the copy is announced');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const container = JSON.parse(copied) as { tags: Record<string, { type: string }> };
    assert.equal(container.tags['my-posthog']?.type, 'posthog');
  });

  it('asks no third party and breaks no policy', async () => {
    const visitor = await site.enter(addresses.fr);
    await visitor.page.evaluate(() => {
      for (const entry of document.querySelectorAll('details')) entry.open = true;
    });
    await visitor.quiet();
    assert.deepEqual(visitor.thirdParties(), []);
    assert.deepEqual(visitor.escaped, []);
    assert.deepEqual(visitor.violations, []);
    assert.deepEqual(visitor.complaints, []);
  });

  for (const [width, height] of [
    [1280, 800],
    [390, 844],
  ] as const) {
    it(`axe finds nothing at ${String(width)} × ${String(height)}, entries open`, async () => {
      for (const address of Object.values(addresses)) {
        const visitor = await site.enter(address, { viewport: { width, height } });
        await visitor.page.waitForSelector(banner('accept'), { visible: true });
        await visitor.page.$$eval('details', (all) => {
          for (const entry of all) entry.open = true;
        });
        const overflow = await visitor.page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        assert.equal(overflow, 0, 'nothing is wider than the page');
        // One of each kind is enough for axe, which takes its time.
        await visitor.page.$$eval('details', (all) => {
          const kinds = ['posthog', 'matomo', 'youtube', 'meta-pixel', 'custom', 'script'];
          for (const entry of all) entry.open = kinds.includes(entry.id);
        });
        await visitor.page.evaluate(axe);
        const results = await visitor.page.evaluate(() =>
          (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
        );
        const violations = results.violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
        );
        assert.deepEqual(violations, [], address);
      }
    });
  }
});
