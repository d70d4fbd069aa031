import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answer, openPreferences, preferences, press } from '../site/choices.ts';
import { until } from '../support/visitor.ts';
import { save, switchOf, whenAsked } from './support/acts.ts';
import { useLife } from './support/life.ts';
import type { Person } from './support/person.ts';

const meters = { meter: 'analytics', wall: 'social', pixel: 'advertising' };

/** What pages wrote, prepared or sent on their own, but for the choice itself and its proof. */
function traces({ notes }: Person): string[] {
  return notes
    .filter((note) => /^(?:write|send|register|hint)/.test(note))
    .filter((note) => !/: (?:eu-consent|sluice-(?:receipts|container))/.test(note));
}

describe('what waits for consent', () => {
  const life = useLife();

  it('R1, L6 asks nobody and writes nothing before a choice, whatever the visitor does', async () => {
    life.serve({ meters });
    const person = await life.meet();
    const tab = await person.open();
    await whenAsked(tab);
    await tab.page.keyboard.press('Escape');
    await tab.page.mouse.click(5, 5);
    await tab.page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await tab.page.evaluate(() => history.pushState({}, '', '/soft'));
    await tab.settle();
    await tab.go('/second');
    await tab.go('/');
    assert.deepEqual(life.vendorRequests(), []);
    assert.deepEqual(
      person.notes.filter((note) => note.startsWith('write')),
      [],
    );
    assert.deepEqual(await person.cookies(), []);
    assert.equal((await tab.consent()).status, 'undecided');
  });

  it('R2 holds every kind of tracer before a grant, and stops every kind after a withdrawal', async () => {
    const consent = { onWithdraw: 'reload' } as const;
    life.serve({ meters: { meter: { stubborn: true } }, consent });
    const person = await life.meet();
    const tab = await person.open();
    assert.deepEqual(traces(person), []);

    await tab.page.evaluate(() => window.sluice.consent.acceptAll());
    await until(() => life.hits('meter').includes('late /'), 'the library is at work');
    for (const kind of ['cookie', 'localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      assert.ok(
        traces(person).some((note) => note.startsWith(`write ${kind}: meter`)),
        kind,
      );
    }
    await Promise.all([
      tab.page.waitForNavigation({ waitUntil: 'load' }),
      tab.page.evaluate(() => void window.sluice.consent.rejectAll()),
    ]);
    await tab.settle();
    const [written, asked] = [traces(person).length, life.vendorRequests().length];
    await tab.go('/second');
    assert.deepEqual(traces(person).slice(written), []);
    assert.equal(life.vendorRequests().length, asked);
  });

  it('R3 keeps what is necessary at work after “refuse all”, without a switch for it', async () => {
    life.serve({ meters: { basket: 'necessary', meter: 'analytics' } });
    const tab = await (await life.meet()).open();
    assert.deepEqual(life.hits('basket'), ['page /']);
    await answer(tab, 'refuse');
    await tab.go('/second');
    assert.deepEqual(life.hits('basket'), ['page /', 'page /second']);
    assert.deepEqual(life.hits('meter'), []);

    await openPreferences(tab);
    const parts = await tab.page.$$eval(
      'sluice-preferences >>> [data-category="necessary"]',
      ([category]) => [
        category?.querySelector('[part="always"]')?.textContent.trim(),
        category?.querySelectorAll('input').length,
      ],
    );
    assert.deepEqual(parts, ['Always active', 0]);
  });

  it('R5 takes its categories from the container, and never fires a tag of an unknown one', async () => {
    life.serve(
      {
        meters: { meter: 'improvement', stray: 'nonsense' },
        consent: {
          categories: {
            necessary: { basis: 'exempt' },
            improvement: { basis: 'consent', title: { en: 'Making it better' } },
          },
        },
      },
      { unresolved: true },
    );
    const tab = await (await life.meet()).open();
    await answer(tab, 'accept');
    assert.deepEqual(life.hits('meter'), ['page /']);
    assert.deepEqual(life.hits('stray'), []);
    const [decision] = await tab.decisions('stray');
    assert.deepEqual([decision?.outcome, decision?.reason], ['blocked', 'not-classified']);
    assert.match(tab.complaints.join('\n'), /stray.*nonsense|nonsense.*stray/);
    await openPreferences(tab);
    await tab.page.waitForSelector(switchOf('improvement'));
  });

  it('R7 puts one template into either category, as the container says', async () => {
    const tags = { guard: { type: 'guard', category: 'necessary', triggers: ['all-pages'] } };
    life.serve({ meters: { guard: 'analytics' }, tags });
    const person = await life.meet();
    await person.open();
    assert.deepEqual(life.hits('guard'), ['page /']);

    life.serve({ meters: { guard: 'analytics' } });
    const other = await (await life.meet()).open('/second');
    assert.deepEqual(life.hits('guard'), ['page /']);
    await answer(other, 'accept');
    assert.deepEqual(life.hits('guard'), ['page /', 'page /second']);
  });

  it('R9 lets each category be accepted by itself: all eight ways fire just their own tags', async () => {
    life.serve({ meters, consent: { onWithdraw: 'stay' } });
    const tab = await (await life.meet()).open();
    await answer(tab, 'refuse');
    const names = Object.keys(meters) as (keyof typeof meters)[];
    const on = new Set<string>();
    // A Gray code: each way is one switch from the one before.
    for (const flipped of [0, 1, 0, 2, 0, 1, 0]) {
      const name = names[flipped]!;
      if (!on.delete(name)) on.add(name);
      await save(tab, meters[name]);
      const path = `/with-${[...on].sort().join('-')}`;
      await tab.go(path);
      const fired = names.filter((each) => life.hits(each).includes(`page ${path}`));
      assert.deepEqual(fired.sort(), [...on].sort());
    }
  });

  it('R10 keeps one partner off inside a category that is on, over a reload and in the proof', async () => {
    life.serve({ meters: { meter: 'analytics', scale: 'analytics' } });
    const person = await life.meet();
    const tab = await person.open();
    await save(tab, 'analytics', 'analytics/scale');
    await tab.follow(() => tab.page.reload());
    assert.deepEqual(life.hits('meter'), ['page /', 'page /']);
    assert.ok(!life.vendorRequests().some(({ url }) => url.search.includes('scale')));

    const { categories, vendors } = await tab.consent();
    assert.equal(categories['analytics'], 'granted');
    assert.deepEqual([vendors['meter'], vendors['scale']], ['granted', 'denied']);
    const [decision] = await tab.decisions('scale');
    assert.deepEqual([decision?.outcome, decision?.reason], ['blocked', 'vendor-opposed']);
    const [receipt] = await tab.page.evaluate(() => window.sluice.consent.receipts());
    assert.equal(receipt?.event, 'partial');
    assert.deepEqual([receipt?.vendors['meter'], receipt?.vendors['scale']], ['granted', 'denied']);
  });

  it('R13 asks a third party only where and when its feature is used', async () => {
    life.serve(
      {
        meters: { pay: 'necessary', call: 'necessary', map: 'necessary' },
        triggers: {
          probe: { type: 'event', event: 'probe' },
          checkout: {
            type: 'page-view',
            conditions: [{ variable: 'page.path', operator: 'equals', value: '/checkout' }],
          },
          'call-pressed': { type: 'click', selector: '#call' },
          'map-seen': { type: 'element-visibility', selector: '#map' },
        },
        tags: {
          pay: { type: 'pay', triggers: ['checkout'] },
          call: { type: 'call', triggers: ['call-pressed'] },
          map: { type: 'map', triggers: ['map-seen'] },
        },
      },
      {
        pages: {
          '*': {
            body: '<button id="call">Call</button><div style="height:4000px"></div><p id="map">Map</p>',
          },
        },
      },
    );
    const tab = await (await life.meet()).open();
    assert.deepEqual(life.vendorRequests(), []);
    await tab.page.click('#call');
    await until(() => life.hits('call').length === 1, 'the call is set up');
    assert.deepEqual([life.hits('pay'), life.hits('map')], [[], []]);
    await tab.page.$eval('#map', (map) => map.scrollIntoView());
    await until(() => life.hits('map').length === 1, 'the map is loaded');
    await tab.go('/checkout');
    assert.deepEqual(life.hits('pay'), ['page /checkout']);
  });

  it('R14 leaves a paused tag out of requests, table and count', async () => {
    const tags = { scale: { type: 'scale', triggers: ['all-pages'], paused: true } };
    life.serve({ meters: { meter: 'analytics', scale: 'analytics' }, tags });
    const tab = await (await life.meet()).open();
    await whenAsked(tab);
    const count = 'sluice-banner >>> [part="partners"]';
    assert.equal(await tab.page.$eval(count, (link) => link.textContent.trim()), '1 partner');
    await press(tab, count);
    const listed = 'sluice-preferences >>> [data-category="analytics"] [data-vendor]';
    await tab.page.waitForSelector(listed, { visible: true });
    const vendors = await tab.page.$$eval(listed, (items) =>
      items.map((item) => (item as HTMLElement).dataset['vendor']),
    );
    assert.deepEqual(vendors, ['meter']);
    await press(tab, preferences('accept'));
    await until(() => life.hits('meter').length === 1, 'the other tag has fired');
    await tab.settle();
    assert.ok(!life.vendorRequests().some(({ url }) => url.search.includes('scale')));
    const [decision] = await tab.decisions('scale');
    assert.equal(decision?.reason, 'paused');
  });
});
