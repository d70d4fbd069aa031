import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answer, openPreferences, preferences, press } from '../site/choices.ts';
import { until } from '../support/visitor.ts';
import { choose, isAsked, whenAsked } from './support/acts.ts';
import type { LifeSections } from './support/containers.ts';
import { useLife } from './support/life.ts';
import type { Tab } from './support/person.ts';

const sections: LifeSections = {
  meters: { meter: 'analytics' },
  tags: { again: { type: 'meter', params: { event: 'again' }, triggers: ['once-more'] } },
  triggers: {
    probe: { type: 'event', event: 'probe' },
    'once-more': { type: 'event', event: 'once-more' },
  },
};
const form = { '*': { body: '<form><input name="address" value="here"></form>' } };

/** Pushes the event that fires `again`, and waits until it has been judged. */
async function onceMore(tab: Tab): Promise<string | undefined> {
  const judged = async (): Promise<(string | undefined)[]> =>
    (await tab.decisions('again'))
      .filter(({ event, outcome }) => event.name === 'once-more' && outcome !== 'held')
      .map(({ outcome }) => outcome);
  const before = (await judged()).length;
  await tab.page.evaluate(() => {
    (window as unknown as { dataLayer: unknown[] }).dataLayer.push({ event: 'once-more' });
  });
  await until(async () => (await judged()).length > before, 'the event is judged');
  return (await judged()).at(-1);
}

/** Marks the present document, so that it is known again. */
const mark = (tab: Tab): Promise<void> =>
  tab.page.evaluate(() => void ((window as { marked?: boolean }).marked = true));
const isMarked = (tab: Tab): Promise<boolean> =>
  tab.page.evaluate(() => (window as { marked?: boolean }).marked === true);
const isVisible = (tab: Tab): Promise<boolean> =>
  tab.page.evaluate(() => document.visibilityState === 'visible');

describe('two tabs of one browser', () => {
  const life = useLife();

  /** The first is behind the second. */
  async function twoTabs(pages = {}): Promise<[behind: Tab, front: Tab]> {
    life.serve(sections, { pages });
    const person = await life.meet();
    const behind = await person.open('/one');
    const front = await person.open('/two');
    assert.deepEqual([await isVisible(behind), await isVisible(front)], [false, true]);
    return [behind, front];
  }

  it('L17 follow a grant: the banner of the other goes, and what was held there fires once', async () => {
    const [behind, front] = await twoTabs();
    await answer(front, 'accept');
    await until(() => life.hits('meter').length === 2, 'both have fired');
    assert.deepEqual(life.hits('meter').toSorted(), ['page /one', 'page /two']);
    assert.equal(await isAsked(behind), false);
    assert.equal(await onceMore(behind), 'fired');
  });

  it('R21, L23 stop in the other within a second, and reload it when it is looked at', async () => {
    const [behind, front] = await twoTabs();
    await answer(front, 'accept');
    await until(() => life.hits('meter').length === 2, 'both have fired');
    await mark(behind);
    await behind.page.evaluate(() => {
      const page = window as unknown as { heard?: number };
      window.sluice.consent.subscribe(({ categories }) => {
        if (categories['analytics'] === 'denied') page.heard ??= Date.now();
      });
    });
    const start = Date.now();
    await openPreferences(front);
    const pressed = Date.now();
    await front.follow(() => press(front, preferences('refuse')));
    const heard = await behind.page.evaluate(() => (window as unknown as { heard: number }).heard);
    assert.ok(heard >= start && heard - pressed < 1000, `${heard - pressed} ms`);
    assert.equal(await onceMore(behind), 'blocked');
    assert.equal(await isMarked(behind), true, 'nobody looks at it yet');
    assert.equal(life.hits('meter').length, 2);

    await behind.follow(() => behind.page.bringToFront());
    assert.equal(await isMarked(behind), false);
    assert.equal((await behind.consent()).method, 'reject-all');
    assert.equal(life.hits('meter').length, 2);
  });

  it('leave a form alone that the visitor has edited, and say why the page should be reloaded', async () => {
    const [behind, front] = await twoTabs(form);
    await answer(front, 'accept');
    await until(() => life.hits('meter').length === 2, 'both have fired');
    await behind.page.bringToFront();
    await behind.page.type('input', ' and there');
    await mark(behind);
    await front.page.bringToFront();
    await openPreferences(front);
    await front.follow(() => press(front, preferences('refuse')));
    await behind.page.bringToFront();
    await behind.page.waitForSelector(
      'sluice-notice >>> ::-p-text(Reload this page when you have finished your form)',
    );
    assert.equal(await onceMore(behind), 'blocked');
    assert.equal(await isMarked(behind), true);
    assert.match(await behind.page.$eval('input', ({ value }) => value), /there/);
  });

  it('R24 ask again in the other as well once the choice is forgotten', async () => {
    const [behind, front] = await twoTabs();
    await answer(front, 'refuse');
    await until(async () => !(await isAsked(behind)), 'the other knows');
    await front.page.evaluate(() => window.sluice.consent.reset());
    await until(async () => (await behind.consent()).status === 'undecided', 'the other follows');
    await behind.page.bringToFront();
    await whenAsked(behind);
  });

  it('prove a choice once, whichever of them makes it', async () => {
    const [behind, front] = await twoTabs();
    await answer(front, 'accept');
    await until(() => life.hits('meter').length === 2, 'both have fired');
    await behind.page.bringToFront();
    await openPreferences(behind);
    await behind.follow(() => press(behind, preferences('refuse')));
    const receipts = await front.page.evaluate(() => window.sluice.consent.receipts());
    assert.deepEqual(
      receipts.map(({ event }) => event),
      ['withdrawn', 'given'],
    );
  });

  it('follow by the cookie when they are looked at, where there is no localStorage', async () => {
    life.serve(sections);
    const before = (): void => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('Access is denied.', 'SecurityError');
        },
      });
    };
    const person = await life.meet({ before });
    const behind = await person.open('/one');
    const front = await person.open('/two');
    await front.page.evaluate(() => window.sluice.consent.acceptAll());
    await behind.page.bringToFront();
    const hasFired = async (): Promise<boolean> =>
      (await behind.decisions('meter')).some(({ replayed }) => replayed === true);
    await until(hasFired, 'the other has followed');
    assert.equal(await isAsked(behind), false);
  });
});

describe('a page that the browser brings back as it was', () => {
  const life = useLife();

  /** Goes on to another page and answers there; then back. The first page was kept as it was. */
  async function answerAndReturn(first: 'accept' | 'refuse' | undefined): Promise<Tab> {
    life.serve(sections);
    const tab = await (await life.meet()).open('/one');
    if (first) await answer(tab, first);
    await mark(tab);
    await tab.go('/two');
    return tab;
  }

  it('R21 fires once what it held, when the yes came on a later page', async () => {
    const tab = await answerAndReturn(undefined);
    await answer(tab, 'accept');
    assert.deepEqual(life.hits('meter'), ['page /two']);
    await tab.page.goBack();
    assert.equal(await isMarked(tab), true);
    await until(() => life.hits('meter').includes('page /one'), 'the first page has fired');
    await tab.settle();
    assert.deepEqual(life.hits('meter'), ['page /two', 'page /one']);
    assert.equal(await isAsked(tab), false);
  });

  it('R21, L23 fires nothing more and reloads, when the withdrawal came on a later page', async () => {
    const tab = await answerAndReturn('accept');
    await choose(tab, () => tab.page.evaluate(() => void window.sluice.consent.rejectAll()));
    await until(
      async () => !(await tab.page.evaluate(() => document.cookie)).includes('meter'),
      'the withdrawal is carried out',
    );
    await tab.settle();
    const asked = life.vendorRequests().length;
    await tab.page.goBack();
    assert.equal(await isMarked(tab), true);
    assert.equal((await tab.consent()).method, 'reject-all');
    await until(async () => !(await isMarked(tab)), 'it is reloaded');
    await tab.settle();
    assert.equal(life.vendorRequests().length, asked);
  });
});
