import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { until, type Visitor } from '../support/visitor.ts';
import { answer, banner, preferences, press } from './choices.ts';
import { useSite } from './site.ts';

describe('the panel', () => {
  const site = useSite();

  function headline(visitor: Visitor): Promise<string> {
    return visitor.page.$eval('.gate-headline', (line) => line.textContent ?? '');
  }

  /** Rows of requests, by category. */
  function rows(visitor: Visitor, category: string): Promise<string[]> {
    return visitor.page.$$eval(`.gate-group[data-category="${category}"] .gate-rows li`, (items) =>
      items.map((item) => item.textContent ?? ''),
    );
  }

  it('shows held tags before the choice, and requests after it', async () => {
    const visitor = await site.enter('/en/shows/motus');
    await until(
      async () => (await headline(visitor)) === 'No third-party request · 7 tags held',
      'the panel shows the held tags',
      () => headline(visitor),
    );
    await answer(visitor, 'accept');
    await until(
      async () => (await headline(visitor)).includes('to 6 third parties'),
      'the panel shows the requests',
      () => headline(visitor),
    );
    for (const [category, names] of [
      ['analytics', ['Google Analytics', 'Matomo', 'PostHog']],
      ['social', ['Entracte']],
      ['advertising', ['Meta', 'Rampe']],
    ] as const) {
      const shown = (await rows(visitor, category)).join('\n');
      for (const name of names) assert.ok(shown.includes(name), `${name}: ${shown}`);
    }
    assert.match((await rows(visitor, 'analytics')).join('\n'), /page_view.*replayed/);
  });

  it('shows blocked tags after a refusal', async () => {
    const visitor = await site.enter('/en/shows/motus');
    await answer(visitor, 'refuse');
    await visitor.open('/en/shows/motus');
    await until(
      async () => /^No third-party request · \d tags blocked$/.test(await headline(visitor)),
      'the panel shows the blocked tags',
      () => headline(visitor),
    );
  });

  it('counts every third-party request of the page, and no other', async () => {
    const visitor = await site.enter('/en/');
    await answer(visitor, 'accept');
    const asked = (): number => visitor.thirdParties().filter(({ from }) => from === 'page').length;
    await until(
      async () =>
        Number(
          await visitor.page.$eval('demo-gate', (panel) => panel.getAttribute('data-requests')),
        ) === asked(),
      'the panel counts as the browser does',
      () => String(asked()),
    );
  });

  it('tells what the collector has received', async () => {
    const visitor = await site.enter('/en/');
    await answer(visitor, 'accept');
    await until(
      async () =>
        (
          await visitor.page.$$eval('.gate-section', (sections) => sections.at(-1)?.textContent)
        )?.includes('$pageview') === true,
      'the page view has come back',
    );
  });

  for (const [width, height] of [
    [390, 844],
    [360, 640],
    [1280, 800],
  ] as const) {
    it(`leaves the banner and the preferences free at ${String(width)} × ${String(height)}`, async () => {
      const visitor = await site.enter('/fr/spectacles/motus', { viewport: { width, height } });
      await visitor.page.waitForSelector(banner('accept'), { visible: true });
      const open = await visitor.page.$eval(
        '.gate-toggle',
        (toggle) => toggle.getAttribute('aria-expanded') === 'true',
      );
      if (!open) await visitor.page.click('.gate-toggle');
      for (const part of ['refuse', 'accept', 'customise']) {
        assert.equal(await atCentre(visitor, banner(part)), 'sluice-banner', part);
      }
      await press(visitor, banner('customise'));
      await visitor.page.waitForSelector(preferences('dialog'), { visible: true });
      for (const part of ['refuse', 'accept', 'save', 'close']) {
        assert.equal(await atCentre(visitor, preferences(part)), 'sluice-preferences', part);
      }
    });
  }

  it('stays as it was left, for the session', async () => {
    const visitor = await site.enter('/fr/');
    await press(visitor, '.gate-toggle');
    await visitor.open('/fr/film');
    assert.equal(
      await visitor.page.$eval('.gate-toggle', (toggle) => toggle.getAttribute('aria-expanded')),
      'false',
    );
  });

  /** Name of the outermost element that a finger would touch in the middle of this one. */
  async function atCentre(visitor: Visitor, selector: string): Promise<string> {
    const element = await visitor.page.waitForSelector(selector, { visible: true });
    assert.ok(element);
    return element.evaluate((target) => {
      const { x, y, width, height } = target.getBoundingClientRect();
      return document.elementFromPoint(x + width / 2, y + height / 2)?.localName ?? 'nothing';
    });
  }
});
