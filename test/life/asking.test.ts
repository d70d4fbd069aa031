import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answer, banner, openPreferences, preferences, press } from '../site/choices.ts';
import { until } from '../support/visitor.ts';
import { isAsked, switchOf, whenAsked } from './support/acts.ts';
import { useLife } from './support/life.ts';
import type { Tab } from './support/person.ts';

const meters = { meter: 'analytics', pixel: 'advertising' };

interface Look {
  name: string;
  width: number;
  height: number;
  font: string;
  colours: string;
  parent: string;
  isInside: boolean;
}

/** How the three answers look. */
function looks(tab: Tab): Promise<Look[]> {
  return tab.page.$$eval('sluice-banner >>> button.choice', (buttons) =>
    buttons.map((button) => {
      const { width, height, top, bottom, left, right } = button.getBoundingClientRect();
      const { fontSize, fontWeight, fontFamily, color, backgroundColor } = getComputedStyle(button);
      return {
        name: button.textContent.trim(),
        width,
        height,
        font: [fontSize, fontWeight, fontFamily].join(),
        colours: [color, backgroundColor].join(),
        parent: button.parentElement?.className ?? '',
        isInside: top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth,
      };
    }),
  );
}

describe('how a site asks', () => {
  const life = useLife();

  async function firstVisit(layout?: 'bar' | 'box' | 'modal'): Promise<Tab> {
    life.serve({ meters, ...(layout && { ui: { layout } }) });
    const tab = await (await life.meet()).open();
    await whenAsked(tab);
    return tab;
  }

  for (const layout of ['bar', 'box', 'modal'] as const) {
    it(`R8, L1, L2, L3, L4 has accept and refuse alike, side by side and in view: ${layout}`, async () => {
      const tab = await firstVisit(layout);
      for (const viewport of [
        { width: 1280, height: 800 },
        { width: 360, height: 640 },
        // 400 % zoom of a common screen.
        { width: 320, height: 256 },
      ]) {
        await tab.page.setViewport(viewport);
        const size = `${viewport.width} × ${viewport.height}`;
        await until(
          async () => (await looks(tab)).every(({ isInside }) => isInside),
          `all fit ${size}`,
        );
        const [refuse, accept, customise, ...others] = await looks(tab);
        assert.deepEqual(others, [], size);
        assert.deepEqual(
          [refuse?.name, accept?.name, customise?.name],
          ['Refuse all', 'Accept all', 'Customise'],
        );
        assert.ok(refuse && accept);
        assert.ok(Math.abs(refuse.width - accept.width) <= 2, size);
        assert.ok(Math.abs(refuse.height - accept.height) <= 2, size);
        assert.deepEqual(
          [refuse.font, refuse.colours, refuse.parent],
          [accept.font, accept.colours, accept.parent],
          size,
        );
      }
    });
  }

  it('fetches one file and one of texts to ask, and one of each for the preferences', async () => {
    const tab = await firstVisit();
    await tab.quiet();
    const chunks = (): Promise<string[]> =>
      tab.page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .flatMap(({ name }) => /chunks\/(.+)-\w+\.js$/.exec(name)?.[1] ?? []),
      );
    const before = await chunks();
    // What follows the banner is fetched when it is there; the tag that needs no consent has its own.
    const toAsk = before.filter((name) => !/after|elements|^run$/.test(name));
    assert.deepEqual(toAsk.sort(), ['choice', 'lang-en', 'ui']);
    await openPreferences(tab);
    await tab.quiet();
    const opened = (await chunks()).filter((name) => !before.includes(name));
    assert.deepEqual(opened.sort(), ['lang-en-details', 'preferences']);
  });

  it('L1 refuses with one click, as it accepts with one', async () => {
    for (const button of ['refuse', 'accept'] as const) {
      const tab = await firstVisit();
      await answer(tab, button);
      assert.equal((await tab.consent()).method, button === 'refuse' ? 'reject-all' : 'accept-all');
      assert.equal(await isAsked(tab), false);
    }
  });

  it('L5 has nothing ticked beforehand, whichever way the preferences are opened', async () => {
    const tab = await firstVisit();
    for (const open of [banner('customise'), banner('partners'), 'footer a']) {
      await press(tab, open);
      await tab.page.waitForSelector(switchOf('analytics'));
      const ticked = await tab.page.$$eval('sluice-preferences >>> [role="switch"]', (inputs) =>
        inputs.map((input) => (input as HTMLInputElement).checked),
      );
      assert.ok(ticked.length > 4 && !ticked.includes(true));
      await tab.page.keyboard.press('Escape');
      await until(async () => (await tab.page.$('sluice-preferences')) === null, 'they are closed');
    }
  });

  it('L7, L8 names every purpose before the answers, and saving one grants no other', async () => {
    const tab = await firstVisit();
    const text = await tab.page.$eval(
      'sluice-banner >>> [part="banner"]',
      ({ textContent }) => textContent,
    );
    const places = ['Audience measurement', 'Social networks', 'Advertising', 'Refuse all'].map(
      (title) => text.indexOf(title),
    );
    assert.ok(!places.includes(-1));
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
    );

    await openPreferences(tab);
    await press(tab, switchOf('advertising'));
    await press(tab, preferences('save'));
    await until(async () => (await tab.consent()).status === 'chosen', 'the choice is made');
    const { categories } = await tab.consent();
    assert.deepEqual(categories, {
      necessary: 'granted',
      analytics: 'denied',
      functionality: 'denied',
      social: 'denied',
      advertising: 'granted',
    });
  });

  it('L9 counts the partners of the tags in use, and leads to their names', async () => {
    const tab = await firstVisit();
    const count = banner('partners');
    assert.equal(
      await tab.page.$eval(count, ({ textContent }) => textContent.trim()),
      '2 partners',
    );
    await press(tab, count);
    const names = 'sluice-preferences >>> [data-vendor] .vendor-head label';
    await tab.page.waitForSelector(names, { visible: true });
    const listed = await tab.page.$$eval(names, (labels) =>
      labels.map((label) => label.textContent),
    );
    assert.deepEqual(listed, ['Meter', 'Pixel']);
  });

  it('L6, L12 leaves the site open: the page behind a bar is in use, and a modal goes at a refusal', async () => {
    const tab = await firstVisit();
    await tab.follow(() => tab.page.click('header a[href="/second"]'));
    await whenAsked(tab);
    assert.equal((await tab.consent()).status, 'undecided');

    const modal = await firstVisit('modal');
    await modal.page.keyboard.press('Escape');
    await modal.page.keyboard.press('Escape');
    await whenAsked(modal);
    assert.equal((await modal.consent()).status, 'undecided');
    await answer(modal, 'refuse');
    await modal.follow(() => modal.page.click('header a[href="/second"]'));
    assert.equal(await isAsked(modal), false);
  });

  it('L13 has one interface even where the loader is on the page twice', async () => {
    const again =
      '<script src="/sluice/sluice.js" data-container="/sluice/container.json"></script>';
    life.serve({ meters }, { pages: { '*': { head: again, body: again } } });
    const tab = await (await life.meet()).open();
    await whenAsked(tab);
    await tab.page.evaluate(() => Promise.all([window.sluice.show(), window.sluice.show()]));
    await tab.settle();
    assert.equal((await tab.page.$$('sluice-banner')).length, 1);
    await answer(tab, 'accept');
    assert.deepEqual([life.hits('meter'), life.hits('pixel')], [['page /'], ['page /']]);
  });

  it('L14 has no place for anything else: neither banner nor preferences take content of the page', async () => {
    const tab = await firstVisit();
    await openPreferences(tab);
    const slots = await tab.page.evaluate(() =>
      ['sluice-banner', 'sluice-preferences'].map(
        (name) =>
          document.querySelector(name)?.shadowRoot?.querySelectorAll('slot,img,iframe,form').length,
      ),
    );
    assert.deepEqual(slots, [0, 0]);
  });

  it('L15 asks those who are signed in as well', async () => {
    life.serve({ meters });
    const person = await life.meet();
    await person.context.setCookie({
      name: 'session',
      value: 'me',
      domain: 'a.localhost',
      path: '/',
    });
    const tab = await person.open();
    await whenAsked(tab);
    assert.deepEqual(life.vendorRequests(), []);
  });

  it('L21, L22 tells before the answer where to change it, by the name that is there', async () => {
    const tab = await firstVisit();
    const note = await tab.page.$eval(
      'sluice-banner >>> [part="note"]',
      ({ textContent }) => textContent,
    );
    assert.match(
      note,
      /change your mind at any time: “Manage cookies”, at the bottom of every page/,
    );
    assert.equal(
      await tab.page.$eval('footer a', ({ textContent }) => textContent),
      'Manage cookies',
    );
  });

  it('R4, R6 announces what is exempt, with its basis, and what is on unless the visitor objects', async () => {
    life.serve({
      meters: { basket: 'necessary', meter: 'analytics', chat: 'functionality' },
      consent: {
        categories: {
          necessary: { basis: 'exempt' },
          analytics: { basis: 'consent' },
          functionality: { basis: 'objection' },
        },
      },
    });
    const tab = await (await life.meet()).open();
    await tab.page.waitForSelector(
      'sluice-banner >>> ::-p-text(On unless you object: Preferences and extras.)',
    );
    assert.deepEqual(
      [life.hits('basket').length, life.hits('meter').length, life.hits('chat').length],
      [1, 0, 1],
    );
    await openPreferences(tab);
    const bases = await tab.page.$$eval('sluice-preferences >>> [data-category]', (categories) =>
      categories.map((category) => [
        (category as HTMLElement).dataset['category'],
        category.querySelector('tbody td:last-child')?.textContent.trim(),
      ]),
    );
    assert.deepEqual(bases, [
      ['necessary', 'Exempt from consent'],
      ['analytics', 'Your consent'],
      ['functionality', 'On unless you object'],
    ]);
    await press(tab, preferences('refuse'));
    await tab.settle();
    await tab.go('/second');
    assert.deepEqual(
      [life.hits('basket').length, life.hits('meter').length, life.hits('chat').length],
      [2, 0, 1],
    );
  });
});
