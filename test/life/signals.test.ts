import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answer, openPreferences, preferences, press } from '../site/choices.ts';
import { choose, isAsked, save, stored, whenAsked } from './support/acts.ts';
import { useLife } from './support/life.ts';

const meters = { meter: 'analytics', wall: 'social', pixel: 'advertising' };
const names = Object.keys(meters);

describe('signals of the browser', () => {
  const life = useLife();

  const fired = (path: string): string[] =>
    names.filter((name) => life.hits(name).includes(`page ${path}`));

  it('R26 Global Privacy Control denies what shares data, asks for the rest, and says so', async () => {
    life.serve({ meters });
    const tab = await (await life.meet({ gpc: true })).open();
    await tab.page.waitForSelector('sluice-banner >>> ::-p-text(Global Privacy Control)');
    const { status, signals } = await tab.consent();
    assert.deepEqual([status, signals.gpc], ['undecided', true]);
    const reasons = await Promise.all(
      names.map(async (name) => (await tab.decisions(name))[0]?.outcome),
    );
    assert.deepEqual(reasons, ['held', 'blocked', 'blocked']);
    assert.deepEqual(life.vendorRequests(), []);
  });

  it('R26 is never a yes: an explicit click in sight of it wins, and the proof says that it was sent', async () => {
    life.serve({ meters });
    const tab = await (await life.meet({ gpc: true })).open();
    await answer(tab, 'accept');
    const [receipt] = await tab.page.evaluate(() => window.sluice.consent.receipts());
    assert.deepEqual(
      [receipt?.event, receipt?.method, receipt?.signals],
      ['given', 'accept-all', { gpc: true, dnt: false }],
    );
    assert.match((await stored(tab)) ?? '', /gpc=1/);
    await tab.go('/second');
    assert.deepEqual(fired('/second'), names);
  });

  it('R26 suspends an older yes for what shares data, until the visitor says otherwise', async () => {
    life.serve({ meters });
    const person = await life.meet();
    const tab = await person.open();
    await answer(tab, 'accept');
    person.setSignals({ gpc: true });
    await tab.go('/second');
    assert.deepEqual(fired('/second'), ['meter']);
    assert.equal(await isAsked(tab), false);
    const { categories } = await tab.consent();
    assert.deepEqual(
      [categories['analytics'], categories['social'], categories['advertising']],
      ['granted', 'denied', 'denied'],
    );
    await save(tab, 'advertising');
    await tab.go('/third');
    assert.deepEqual(fired('/third'), ['meter', 'pixel']);
    // Without the signal, what was refused in sight of it stays refused.
    person.setSignals({ gpc: false });
    await tab.go('/fourth');
    assert.deepEqual(fired('/fourth'), ['meter', 'pixel']);
  });

  it('R26 where the container says “deny-all”, denies everything, asks nothing, and keeps the way to the preferences', async () => {
    life.serve({ meters, consent: { signals: { gpc: 'deny-all' } } });
    const person = await life.meet({ gpc: true });
    const tab = await person.open();
    const { status, method } = await tab.consent();
    assert.deepEqual([status, method], ['chosen', 'signal']);
    assert.equal(await isAsked(tab), false);
    assert.deepEqual(
      person.notes.filter((note) => note.startsWith('write')),
      [],
    );
    await openPreferences(tab);
    await tab.page.waitForSelector('sluice-preferences >>> ::-p-text(Global Privacy Control)');
    await choose(tab, () => press(tab, preferences('accept')));
    await tab.go('/second');
    assert.deepEqual(fired('/second'), names);
  });

  it('R26 where the container says “ignore”, changes nothing', async () => {
    life.serve({ meters, consent: { signals: { gpc: 'ignore' } } });
    const person = await life.meet();
    const tab = await person.open();
    await answer(tab, 'accept');
    person.setSignals({ gpc: true });
    await tab.go('/second');
    assert.deepEqual(fired('/second'), names);
  });

  it('R26 ignores Do Not Track, unless the container says “deny”: then all is off, and the visitor is told', async () => {
    life.serve({ meters });
    const tab = await (await life.meet({ dnt: true })).open();
    await whenAsked(tab);
    assert.equal((await tab.decisions('pixel'))[0]?.outcome, 'held');

    life.serve({ meters, consent: { signals: { dnt: 'deny' } } });
    await tab.go('/second');
    assert.equal((await tab.consent()).method, 'signal');
    for (const name of names) assert.equal((await tab.decisions(name))[0]?.outcome, 'blocked');
    await openPreferences(tab);
    await tab.page.waitForSelector('sluice-preferences >>> ::-p-text(Do Not Track)');
    assert.deepEqual(life.vendorRequests(), []);
  });

  it('R26 takes the absence of every signal for no consent', async () => {
    life.serve({ meters, consent: { signals: { gpc: 'deny-all', dnt: 'deny' } } });
    const tab = await (await life.meet()).open();
    await whenAsked(tab);
    assert.equal((await tab.consent()).status, 'undecided');
    assert.deepEqual(life.vendorRequests(), []);
  });
});
