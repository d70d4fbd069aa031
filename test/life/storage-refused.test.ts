import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answer } from '../site/choices.ts';
import { isAsked, whenAsked } from './support/acts.ts';
import { useLife } from './support/life.ts';

const meters = { meter: 'analytics' };

describe('a browser that refuses all storage', () => {
  const life = useLife({ refusesStorage: true });

  it('R25 works: the choice holds for the page, is told as such, and the next page asks once', async () => {
    life.serve({ meters });
    const person = await life.meet();
    const tab = await person.open();
    await whenAsked(tab);
    assert.deepEqual(life.vendorRequests(), []);
    await answer(tab, 'accept');
    assert.ok(life.vendorRequests().some(({ url }) => url.pathname === '/lib.js'));
    const state = await tab.consent();
    assert.deepEqual([state.status, state.persisted], ['chosen', false]);
    assert.equal(await isAsked(tab), false);
    await tab.page.waitForSelector('sluice-notice >>> ::-p-text(holds for this page only)');
    assert.deepEqual(
      tab.complaints.filter((text) => text.includes('[sluice]')),
      [],
    );

    await tab.go('/second');
    await whenAsked(tab);
    assert.equal((await tab.consent()).status, 'undecided');
  });

  it('R25 does not ask in a loop: events and being looked at again bring no banner back', async () => {
    life.serve({ meters });
    const tab = await (await life.meet()).open();
    await answer(tab, 'refuse');
    await tab.page.evaluate(() => {
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      document.dispatchEvent(new Event('visibilitychange'));
      dispatchEvent(new StorageEvent('storage', { key: null }));
    });
    await tab.settle();
    assert.equal(await isAsked(tab), false);
    assert.equal((await tab.consent()).method, 'reject-all');
    const receipts = await tab.page.evaluate(() => window.sluice.consent.receipts());
    assert.deepEqual(
      receipts.map(({ event }) => event),
      ['refused'],
    );
  });
});

describe('a browser that refuses one kind of storage', () => {
  const life = useLife();

  it('R25 keeps the choice in the cookie where localStorage throws', async () => {
    life.serve({ meters });
    const before = (): void => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('Access is denied.', 'SecurityError');
        },
      });
    };
    const tab = await (await life.meet({ before })).open();
    await answer(tab, 'refuse');
    assert.equal((await tab.consent()).persisted, true);
    await tab.go('/second');
    assert.deepEqual([await isAsked(tab), (await tab.consent()).method], [false, 'reject-all']);
  });

  it('R25 keeps the choice in localStorage where there is no room for cookies', async () => {
    life.serve({ meters });
    const before = (): void => {
      Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set: () => {} });
    };
    const tab = await (await life.meet({ before })).open();
    await answer(tab, 'refuse');
    assert.equal((await tab.consent()).persisted, true);
    await tab.go('/second');
    assert.deepEqual([await isAsked(tab), (await tab.consent()).method], [false, 'reject-all']);
  });

  it('R25 keeps the choice where localStorage is full, and the proof where there is no IndexedDB', async () => {
    life.serve({ meters });
    const before = (): void => {
      Storage.prototype.setItem = () => {
        throw new DOMException('No room.', 'QuotaExceededError');
      };
      Object.defineProperty(window, 'indexedDB', { get: () => undefined });
    };
    const tab = await (await life.meet({ before })).open();
    await answer(tab, 'refuse');
    const receipts = await tab.page.evaluate(() => window.sluice.consent.receipts());
    assert.deepEqual(
      receipts.map(({ event }) => event),
      ['refused'],
    );
    await tab.go('/second');
    assert.deepEqual([await isAsked(tab), (await tab.consent()).method], [false, 'reject-all']);
  });
});
