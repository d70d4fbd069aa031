import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answer, openPreferences, preferences, press } from '../site/choices.ts';
import { until } from '../support/visitor.ts';
import { choose, flipSwitches, isAsked, save, stored } from './support/acts.ts';
import { useLife } from './support/life.ts';
import type { Person, Tab } from './support/person.ts';

const stay = { onWithdraw: 'stay' } as const;

/** What is kept on the device for a page, in one list. */
async function kept(tab: Tab, person: Person): Promise<string[]> {
  const cookies = (await person.cookies()).filter(({ domain }) => !domain.includes('vendor'));
  const others = await tab.page.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...(await indexedDB.databases()).map(({ name }) => `indexedDB ${name}`),
    ...(await caches.keys()).map((name) => `caches ${name}`),
  ]);
  const own = /(?:eu-consent|sluice-\w+)$/;
  const all = [...cookies.map(({ name }) => `cookie ${name}`), ...others];
  return all.filter((item) => !own.test(item)).sort();
}

/** Everything that a vendor of this suite writes. */
function traces(vendor: string): string[] {
  return [
    `caches ${vendor}-files`,
    ...['folder', 'id', 'parent'].map((end) => `cookie ${vendor}_${end}`),
    `indexedDB ${vendor}-events`,
    `localStorage ${vendor}.visitor`,
    `sessionStorage ${vendor}.visit`,
  ];
}

async function whenTraced(tab: Tab, person: Person, ...vendors: string[]): Promise<void> {
  const all = vendors.flatMap(traces).sort();
  await until(
    async () => JSON.stringify(await kept(tab, person)) === JSON.stringify(all),
    'the libraries have written all that they write',
  );
}

/** Refuses everything in the preferences, where the page then reloads. */
async function refuse(tab: Tab): Promise<void> {
  await openPreferences(tab);
  await tab.follow(() => press(tab, preferences('refuse')));
}

describe('a withdrawal', () => {
  const life = useLife();

  it('R21, L23 goes in this order: store, vendors’ calls, cookies, the other storage, reload', async () => {
    life.serve({ meters: { meter: 'analytics' } });
    const person = await life.meet();
    const tab = await person.open('/shop/');
    await answer(tab, 'accept');
    await whenTraced(tab, person, 'meter');
    const start = person.notes.length;
    const pages = life.servers.site.length;
    await refuse(tab);

    const steps = [
      /^write cookie: eu-consent=.*by=reject-all/,
      /^write localStorage: eu-consent/,
      /^dataLayer: \["consent","update"/,
      /^meter revoke/,
      /^dataLayer: \{"event":"sluice.consent"/,
      /^delete cookie: meter_/,
      /^delete localStorage: meter\./,
      /^delete sessionStorage: meter\./,
      /^delete indexedDB: meter-/,
      /^delete caches: meter-/,
      /^dataLayer: \["consent","default"/,
    ];
    const notes = person.notes.slice(start);
    const places = steps.map((step) => notes.findIndex((note) => step.test(note)));
    assert.ok(!places.includes(-1), `${places.join()} in\n${notes.join('\n')}`);
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
    );
    // The vendor's own call still sees its cookies, and the refusal beside them.
    assert.match(
      notes.find((note) => note.startsWith('meter revoke'))!,
      /meter_id=1.*by=reject-all/,
    );
    assert.deepEqual(await kept(tab, person), []);

    const reloads = life.servers.site.slice(pages).filter(({ url }) => url.pathname === '/shop/');
    assert.equal(reloads.length, 1);
    assert.ok(!reloads[0]?.cookies.includes('meter_'));
  });

  it('R21, L23 leaves nothing of a library that goes on: no cookie, no request, on this page and the next', async () => {
    life.serve({ meters: { meter: { stubborn: true } } });
    const person = await life.meet();
    const tab = await person.open();
    await tab.page.evaluate(() => window.sluice.consent.acceptAll());
    await until(() => life.hits('meter').includes('late /'), 'the library is at work');
    await refuse(tab);
    const asked = life.vendorRequests().length;
    assert.deepEqual(await kept(tab, person), []);
    await tab.go('/second');
    await tab.go('/third');
    assert.equal(life.vendorRequests().length, asked);
    assert.deepEqual(await kept(tab, person), []);
    const [page] = life.servers.site.filter(({ url }) => url.pathname === '/second');
    assert.match(page?.cookies ?? '', /^eu-consent=[^;]*$/);
  });

  it('R21 takes one category or partner back and leaves the others at work, with what they store', async () => {
    const meters = { meter: 'analytics', scale: 'analytics', pixel: 'advertising' };
    life.serve({ meters });
    const person = await life.meet();
    const tab = await person.open();
    await answer(tab, 'accept');
    await whenTraced(tab, person, 'meter', 'scale', 'pixel');
    await flipSwitches(tab, 'analytics/scale');
    await tab.follow(() => press(tab, preferences('save')));
    assert.deepEqual(await kept(tab, person), [...traces('meter'), ...traces('pixel')].sort());
    await flipSwitches(tab, 'analytics');
    await tab.follow(() => press(tab, preferences('save')));
    assert.deepEqual(await kept(tab, person), traces('pixel'));
    await tab.go('/second');
    assert.deepEqual(
      Object.keys(meters).map((name) => life.hits(name).includes('page /second')),
      [false, false, true],
    );
  });

  it('keeps an item that another vendor declares and may still have', async () => {
    const shared = { kind: 'cookie', name: 'shared_id', party: 'first', duration: 'P1Y' } as const;
    life.serve({
      meters: {
        meter: { storage: [shared] },
        pixel: { category: 'advertising', storage: [shared] },
      },
      consent: stay,
    });
    const person = await life.meet();
    const tab = await person.open();
    await answer(tab, 'accept');
    await tab.page.evaluate(() => {
      document.cookie = 'shared_id=1; Path=/; Max-Age=9999';
    });
    await save(tab, 'analytics');
    const names = async (): Promise<string[]> => (await person.cookies()).map(({ name }) => name);
    assert.ok((await names()).includes('shared_id'));
    await save(tab, 'advertising');
    assert.ok(!(await names()).includes('shared_id'));
  });

  it('R21 tells the visitor before the page reloads', async () => {
    life.serve({ meters: { meter: 'analytics' } });
    const person = await life.meet();
    const tab = await person.open();
    await answer(tab, 'accept');
    await tab.page.evaluate(() => {
      // Whatever the notice says is told, as a screen reader would.
      new MutationObserver((records) => {
        for (const { target } of records) window.note('said', (target as Element).textContent);
      }).observe(document.querySelector('sluice-notice')!.shadowRoot!, {
        childList: true,
        subtree: true,
        characterData: true,
      });
    });
    await refuse(tab);
    assert.ok(
      person.notes.some((note) => /^said: .*The page is about to reload/.test(note)),
      person.notes.filter((note) => note.startsWith('said')).join('\n'),
    );
  });

  it('reloads only where a withdrawn tag had run', async () => {
    life.serve({
      meters: { meter: 'analytics' },
      tags: {
        meter: { type: 'meter', triggers: ['probe'], blockingTriggers: ['all-pages', 'probe'] },
      },
    });
    const tab = await (await life.meet()).open();
    await answer(tab, 'accept');
    const documents = (): number =>
      life.servers.site.filter(({ url }) => url.pathname === '/').length;
    const before = documents();
    await openPreferences(tab);
    await choose(tab, () => press(tab, preferences('refuse')));
    await tab.settle();
    assert.equal(documents(), before);
  });

  it('R21 with “stay” leaves the page, fires no tag of theirs again, and cleans once more at the next start', async () => {
    life.serve({
      meters: { meter: { stubborn: true } },
      consent: stay,
      tags: { again: { type: 'meter', params: { event: 'again' }, triggers: ['once-more'] } },
      triggers: {
        probe: { type: 'event', event: 'probe' },
        'once-more': { type: 'event', event: 'once-more' },
      },
    });
    const person = await life.meet();
    const tab = await person.open();
    await tab.page.evaluate(() => window.sluice.consent.acceptAll());
    await until(() => life.hits('meter').includes('late /'), 'the library is at work');
    await tab.page.evaluate(() => window.sluice.consent.rejectAll());
    await tab.page.evaluate(() => {
      (window as unknown as { dataLayer: unknown[] }).dataLayer.push({ event: 'once-more' });
    });
    await until(
      async () => (await tab.decisions('again')).some(({ event }) => event.name === 'once-more'),
      'the event is judged',
    );
    const again = (await tab.decisions('again')).find(({ event }) => event.name === 'once-more');
    assert.equal(again?.outcome, 'blocked');
    // The library writes again, as there is no reload.
    await until(
      async () => (await kept(tab, person)).includes('cookie meter_id'),
      'it wrote again',
    );
    await tab.go('/second');
    await until(async () => (await kept(tab, person)).length === 0, 'the next start has cleaned');
    assert.ok(!life.hits('meter').includes('again /'));
  });

  it('R22, L20 takes as few actions as the acceptance did, from any page', async () => {
    life.serve({ meters: { meter: 'analytics' } });
    const tab = await (await life.meet()).open();
    await answer(tab, 'accept');
    for (const path of ['/second', '/deep/third']) {
      await tab.go(path);
      assert.equal(await isAsked(tab), false);
      await press(tab, 'footer a');
      await tab.page.waitForSelector(preferences('refuse'), { visible: true });
      assert.match((await stored(tab)) ?? '', /by=accept-all/);
    }
    await tab.follow(() => press(tab, preferences('refuse')));
    assert.match((await stored(tab)) ?? '', /by=reject-all/);
  });
});
