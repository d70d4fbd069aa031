import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { StorageItem } from '../../src/engine/types.ts';
import { answer } from '../site/choices.ts';
import { until } from '../support/visitor.ts';
import type { LifeSections } from './support/containers.ts';
import { useLife } from './support/life.ts';
import type { Person, Tab } from './support/person.ts';

const consent = { onWithdraw: 'stay' } as const;

const item = (fields: Partial<StorageItem>): StorageItem => ({
  kind: 'cookie',
  name: 'meter_*',
  party: 'first',
  duration: 'P1Y',
  ...fields,
});

describe('what a withdrawal deletes', () => {
  const life = useLife();

  /** Somebody who has accepted on a page. */
  async function accepted(sections: LifeSections, address: string): Promise<[Person, Tab]> {
    life.serve({ consent, ...sections });
    const person = await life.meet();
    const tab = await person.open(address);
    await answer(tab, 'accept');
    return [person, tab];
  }

  const withdraw = (tab: Tab): Promise<void> =>
    tab.page.evaluate(() => window.sluice.consent.rejectAll());

  async function names(person: Person): Promise<string[]> {
    const cookies = await person.cookies();
    const ours = cookies.filter(({ domain }) => domain.endsWith('a.localhost'));
    return ours.map(({ name }) => name).sort();
  }

  /** By what follows the name and the value. */
  const places = {
    'the root': 'Path=/',
    'a folder above the page': 'Path=/deep',
    'the same with a slash': 'Path=/deep/',
    'the folder of the page': 'Path=/deep/folder/',
    'the page itself': 'Path=/deep/folder/page',
    'the host as a domain': 'Path=/; Domain=shop.a.localhost',
    'the domain above': 'Path=/; Domain=a.localhost',
    'a folder of the domain above': 'Path=/deep/; Domain=a.localhost',
    'a secure place': 'Path=/; Secure; SameSite=None',
    'a strict place': 'Path=/; SameSite=Strict',
  };
  it('R21, L23 deletes declared cookies over the matrix of domains and paths, and no other cookie', async () => {
    const meters = { meter: { storage: [item({})] } };
    const address = `${life.servers.origin('shop.a')}/deep/folder/page`;
    const [person, tab] = await accepted({ meters }, address);
    await tab.page.evaluate((list) => {
      list.forEach((place, index) => {
        document.cookie = `meter_${index}=1; Max-Age=9999; ${place}`;
        document.cookie = `other_${index}=1; Max-Age=9999; ${place}`;
      });
      document.cookie = 'meter=1; Max-Age=9999; Path=/';
    }, Object.values(places));
    const all = await names(person);
    const declared = all.filter((name) => /^meter_\d/.test(name));
    assert.equal(declared.length, Object.keys(places).length);
    await withdraw(tab);
    assert.deepEqual(
      await names(person),
      all.filter((name) => !name.startsWith('meter_')),
    );
    assert.deepEqual(tab.complaints, []);
  });

  it('R21 deletes a cookie at a path that its declaration names, from anywhere', async () => {
    const storage = [item({ name: 'meter_basket', path: '/basket/' })];
    const [person, tab] = await accepted({ meters: { meter: { storage } } }, '/basket/');
    await tab.page.evaluate(() => {
      document.cookie = 'meter_basket=1; Max-Age=9999; Path=/basket/';
    });
    await tab.go('/');
    assert.ok((await names(person)).includes('meter_basket'));
    await withdraw(tab);
    assert.ok(!(await names(person)).includes('meter_basket'));
  });

  it('R28 goes by what visitors are told: a tag under another vendor stores for that one', async () => {
    const own = item({ name: 'meter_id' });
    const [person, tab] = await accepted(
      {
        meters: { meter: { storage: [own] } },
        tags: {
          meter: {
            type: 'meter',
            vendor: 'agency',
            category: 'advertising',
            triggers: ['all-pages'],
          },
        },
        vendors: { agency: { name: 'Agency' } },
      },
      '/',
    );
    assert.ok((await names(person)).includes('meter_id'));
    await withdraw(tab);
    assert.ok(!(await names(person)).includes('meter_id'));
  });

  it('keeps what a vendor that stays declares by name inside another’s pattern, and the choice', async () => {
    const [person, tab] = await accepted(
      {
        meters: {
          meter: { storage: [item({ name: '*' })] },
          pixel: { category: 'advertising', storage: [item({ name: 'meter_pixel' })] },
        },
      },
      '/',
    );
    await tab.page.evaluate(() => {
      document.cookie = 'meter_pixel=1; Max-Age=9999; Path=/';
    });
    await tab.page.evaluate(() =>
      window.sluice.consent.update({ categories: { analytics: 'denied' } }),
    );
    assert.deepEqual(await names(person), ['eu-consent', 'meter_pixel']);
  });

  it('reports what could not be deleted, and deletes it at the next start', async () => {
    const storage = [item({ kind: 'indexed-db', name: 'meter-*' })];
    const [, tab] = await accepted({ meters: { meter: { storage } } }, '/');
    await tab.page.evaluate(async () => {
      const page = window as unknown as { held?: IDBDatabase; errors: unknown[] };
      page.errors = [];
      window.sluice.on('error', (detail) => page.errors.push(detail));
      // A connection that nobody closes keeps a database.
      page.held = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('meter-held');
        request.addEventListener('success', () => resolve(request.result));
      });
    });
    await withdraw(tab);
    const errors = await tab.page.evaluate(
      () => (window as unknown as { errors: { code?: string; leftovers?: string[] }[] }).errors,
    );
    const [error] = errors.filter(({ code }) => code === 'leftovers');
    assert.deepEqual(error?.leftovers, ['indexed-db meter-held']);
    assert.match(tab.complaints.join('\n'), /could not be deleted: indexed-db meter-held/);

    await tab.go('/second');
    const databases = (): Promise<string> =>
      tab.page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name).join());
    await until(async () => !(await databases()).includes('meter'), 'it is deleted');
  });

  it('is over although an earlier deletion still waits for a connection', async () => {
    const storage = [item({ kind: 'indexed-db', name: 'meter-*' })];
    const [, tab] = await accepted({ meters: { meter: { storage } } }, '/');
    await tab.page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const request = indexedDB.open('meter-held');
          request.addEventListener('success', () => resolve(), { once: true });
          Object.assign(window, { held: request });
        }),
    );
    await withdraw(tab);
    await tab.page.evaluate(() => window.sluice.consent.acceptAll());
    const isOver = await tab.page.evaluate(() =>
      Promise.race([
        window.sluice.consent.rejectAll().then(() => true),
        new Promise((resolve) => setTimeout(resolve, 5000, false)),
      ]),
    );
    assert.equal(isOver, true);
  });

  it('leaves what the server alone can delete to the server, and what is on other hosts', async () => {
    const [person, tab] = await accepted({ meters: { meter: 'analytics' } }, '/');
    await tab.page.evaluate(() =>
      fetch(`/set?cookie=${encodeURIComponent('meter_server=1; HttpOnly; Path=/')}`),
    );
    await withdraw(tab);
    assert.deepEqual(await names(person), ['eu-consent', 'meter_server']);
    const foreign = (await person.cookies()).filter(({ domain }) => domain.startsWith('vendor'));
    assert.deepEqual(
      foreign.map(({ name }) => name),
      ['vendor_uid'],
    );
    await tab.page.evaluate(() =>
      fetch(`/set?cookie=${encodeURIComponent('meter_server=; HttpOnly; Path=/; Max-Age=0')}`),
    );
    assert.deepEqual(await names(person), ['eu-consent']);
  });

  it('R11 sets the opt-out cookie of a vendor when asked to, which no clean-up takes away', async () => {
    const [person, tab] = await accepted(
      {
        meters: { meter: 'analytics' },
        vendors: {
          meter: { name: 'Meter', optOut: { cookie: { name: 'meter_optout', value: 'yes' } } },
        },
      },
      '/',
    );
    await tab.page.evaluate(() => window.sluice.showPreferences());
    const button = await tab.page.waitForSelector(
      'sluice-preferences >>> ::-p-text(Set the opt-out cookie for Meter)',
    );
    const before = (await tab.consent()).chosenAt;
    await button?.evaluate((found) => (found as HTMLElement).click());
    const [cookie] = (await person.cookies()).filter(({ name }) => name === 'meter_optout');
    assert.deepEqual([cookie?.value, cookie?.path], ['yes', '/']);
    // It is no choice of this site's.
    assert.equal((await tab.consent()).chosenAt, before);
    await withdraw(tab);
    await tab.go('/second');
    assert.ok((await names(person)).includes('meter_optout'));
  });
});
