import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answer, banner } from '../site/choices.ts';
import { choose, isAsked, save, stored, switchOf, whenAsked } from './support/acts.ts';
import { useLife } from './support/life.ts';
import type { Tab } from './support/person.ts';

const day = 86_400_000;
const meters = { meter: 'analytics', pixel: 'advertising' };

/** Milliseconds from now until the same time of day some calendar months later. */
function monthsFromNow(months: number, from: Date = new Date()): number {
  const later = new Date(from);
  later.setUTCMonth(later.getUTCMonth() + months);
  // A month that is shorter ends on its last day.
  if (later.getUTCDate() !== from.getUTCDate()) later.setUTCDate(0);
  return later.getTime() - from.getTime();
}

/** An hour, so that neither the test's own time nor a change of the clocks counts. */
const margin = 3_600_000;

const ways: Record<string, (tab: Tab) => Promise<void>> = {
  acceptance: (tab) => answer(tab, 'accept'),
  refusal: (tab) => answer(tab, 'refuse'),
  'partial choice': (tab) => save(tab, 'analytics'),
};

describe('how long a choice is kept', () => {
  const life = useLife();

  it('R15 asks a visitor who has not chosen, where assistive technology finds it', async () => {
    life.serve({ meters });
    const tab = await (await life.meet()).open();
    await whenAsked(tab);
    const tree = await tab.page.accessibility.snapshot({ interestingOnly: false });
    const names = JSON.stringify(tree);
    for (const name of ['Refuse all cookies', 'Accept all cookies', 'Customise cookies']) {
      assert.ok(names.includes(name), name);
    }
  });

  it('R15, L17 does not ask again: next page, reload, new tab, page of the same host', async () => {
    life.serve({ meters });
    const person = await life.meet();
    const tab = await person.open();
    await answer(tab, 'refuse');
    await tab.go('/second');
    assert.equal(await isAsked(tab), false);
    await tab.follow(() => tab.page.reload());
    assert.equal(await isAsked(tab), false);
    const other = await person.open('/third');
    assert.equal(await isAsked(other), false);
    assert.equal((await other.consent()).method, 'reject-all');
  });

  it('L17, L10 keeps it for the subdomains that the container names, and for no other site', async () => {
    life.serve({ meters, consent: { cookie: { domain: '.a.localhost' } } });
    const person = await life.meet();
    const tab = await person.open(life.servers.origin('shop.a'));
    await answer(tab, 'accept');
    const parent = await person.open(life.servers.origin('a'));
    assert.deepEqual([await isAsked(parent), (await parent.consent()).status], [false, 'chosen']);
    const other = await person.open(life.servers.origin('b'));
    await whenAsked(other);
    assert.equal((await other.consent()).status, 'undecided');
  });

  for (const [name, act] of Object.entries(ways)) {
    it(`R16, R19 keeps a ${name} for six months to the day, then asks anew with everything off`, async () => {
      life.serve({ meters });
      const person = await life.meet();
      const tab = await person.open();
      await act(tab);
      const { chosenAt = '', expiresAt, categories } = await tab.consent();
      const sixMonths = monthsFromNow(6, new Date(chosenAt));
      assert.equal(Date.parse(expiresAt ?? ''), Date.parse(chosenAt) + sixMonths);

      person.setClock(sixMonths - day);
      await tab.go('/day-before');
      assert.equal(await isAsked(tab), false);
      assert.deepEqual((await tab.consent()).categories, categories);

      person.setClock(sixMonths + margin);
      const requests = life.vendorRequests().length;
      await tab.go('/that-day');
      assert.equal((await tab.consent()).status, 'expired');
      await whenAsked(tab);
      for (const part of ['refuse', 'accept', 'customise']) {
        await tab.page.waitForSelector(banner(part), { visible: true });
      }
      await tab.page.evaluate(() => window.sluice.showPreferences());
      for (const category of ['analytics', 'advertising']) {
        const box = await tab.page.waitForSelector(switchOf(category));
        assert.equal(await box?.evaluate((input) => (input as HTMLInputElement).checked), false);
      }
      assert.equal(life.vendorRequests().length, requests);
    });
  }

  it('R17 counts from the last choice, and visits do not extend it', async () => {
    life.serve({ meters });
    const person = await life.meet();
    const tab = await person.open();
    await answer(tab, 'accept');
    const text = await stored(tab);
    const [cookie] = (await person.cookies()).filter(({ name }) => name === 'eu-consent');
    for (const days of [1, 40, 150]) {
      person.setClock(days * day);
      await tab.go(`/day-${days}`);
    }
    assert.equal(await stored(tab), text);
    const [same] = (await person.cookies()).filter(({ name }) => name === 'eu-consent');
    assert.equal(same?.expires, cookie?.expires);

    const before = await tab.consent();
    await save(tab, 'advertising');
    const { chosenAt = '', firstChosenAt, expiresAt = '' } = await tab.consent();
    assert.equal(firstChosenAt, before.firstChosenAt);
    assert.equal(
      Date.parse(expiresAt) - Date.parse(chosenAt),
      monthsFromNow(6, new Date(chosenAt)),
    );
  });

  it('R17 counts from the first choice where the container says so, whatever is changed later', async () => {
    life.serve({ meters, consent: { lifetimeFrom: 'first-choice', onWithdraw: 'stay' } });
    const person = await life.meet();
    const tab = await person.open();
    await answer(tab, 'accept');
    const { expiresAt } = await tab.consent();
    person.setClock(100 * day);
    await tab.go('/later');
    await save(tab, 'advertising');
    assert.equal((await tab.consent()).expiresAt, expiresAt);
    person.setClock(Date.parse(expiresAt ?? '') - Date.now() + margin);
    await tab.go('/at-the-end');
    assert.equal((await tab.consent()).status, 'expired');
    await whenAsked(tab);
  });

  it('R18 keeps it as long as the container says', async () => {
    life.serve({ meters, consent: { lifetime: 'P12M' } });
    const person = await life.meet();
    const tab = await person.open();
    await answer(tab, 'refuse');
    const { chosenAt = '' } = await tab.consent();
    const year = monthsFromNow(12, new Date(chosenAt));
    person.setClock(year - day);
    await tab.go('/day-before');
    assert.equal(await isAsked(tab), false);
    person.setClock(year + margin);
    await tab.go('/that-day');
    await whenAsked(tab);
  });

  it('R19 lets the visitor renew it, with a new time and the same id', async () => {
    life.serve({ meters });
    const person = await life.meet();
    const tab = await person.open();
    await answer(tab, 'accept');
    const first = await tab.consent();
    person.setClock(monthsFromNow(7));
    await tab.go('/');
    await choose(tab, () => answer(tab, 'refuse'));
    const renewed = await tab.consent();
    assert.equal(renewed.status, 'chosen');
    assert.equal(renewed.id, first.id);
    assert.equal(renewed.firstChosenAt, renewed.chosenAt);
    assert.ok(Date.parse(renewed.chosenAt ?? '') > Date.parse(first.expiresAt ?? ''));
  });

  it('R24 forgets the choice on this device, and asks again', async () => {
    life.serve({ meters, consent: { receipts: { endpoint: '/consent' } } });
    const person = await life.meet();
    const tab = await person.open();
    await answer(tab, 'refuse');
    const { id } = await tab.consent();
    await tab.page.evaluate(() => window.sluice.showPreferences());
    const forget = await tab.page.waitForSelector('sluice-preferences >>> [part="forget"]');
    await forget?.evaluate((button) => (button as HTMLElement).click());
    await whenAsked(tab);
    await tab.settle();
    assert.deepEqual(await person.cookies(), []);
    assert.equal(await stored(tab), null);
    assert.deepEqual(
      life.receipts().map(({ event, consentId }) => [event, consentId]),
      [
        ['refused', id],
        ['reset', id],
      ],
    );
    await answer(tab, 'refuse');
    assert.notEqual((await tab.consent()).id, id);
  });
});
