import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answer, openPreferences } from '../site/choices.ts';
import { choose, isAsked, stored, whenAsked } from './support/acts.ts';
import { useLife } from './support/life.ts';
import type { Person, Tab } from './support/person.ts';

const day = 86_400_000;
const meters = { meter: 'analytics' };

/** Values of the cookies of that name, with their domains. */
async function cookiesOf(person: Person): Promise<string[]> {
  const cookies = await person.cookies();
  return cookies.filter(({ name }) => name === 'eu-consent').map(({ domain }) => domain);
}

async function cookieText(tab: Tab): Promise<string | undefined> {
  const text = await tab.page.evaluate(() => document.cookie);
  return /(?:^|; )eu-consent=([^;]*)/.exec(text)?.[1];
}

/** A text as another page might have stored it. */
function edit(text: string | null, fields: Record<string, string>): string {
  let edited = text ?? '';
  for (const [name, value] of Object.entries(fields)) {
    edited = edited.replace(new RegExp(`(?<=(?:^|&)${name.replace('.', '\\.')}=)[^&]*`), value);
  }
  return edited;
}

describe('where a choice is kept', () => {
  const life = useLife();

  /** Somebody who has accepted, or refused. */
  async function chooser(
    button: 'accept' | 'refuse',
    address = '/',
  ): Promise<{ person: Person; tab: Tab; text: string }> {
    const person = await life.meet();
    const tab = await person.open(address);
    await answer(tab, button);
    return { person, tab, text: (await stored(tab)) ?? '' };
  }

  it('R23 writes the choice and its proof on a choice, nothing else, and lists them', async () => {
    life.serve({ meters });
    const { person, tab } = await chooser('refuse');
    const written = new Set(
      person.notes
        .filter((note) => note.startsWith('write'))
        .map((note) => note.replace(/(: [\w-]+).*/, '$1')),
    );
    assert.deepEqual([...written].sort(), [
      'write cookie: eu-consent',
      'write indexedDB: sluice-container',
      'write indexedDB: sluice-receipts',
      'write localStorage: eu-consent',
    ]);
    await openPreferences(tab);
    const rows = await tab.page.$$eval('sluice-preferences >>> tbody tr', (list) =>
      list.map((row) => [...row.children].map((cell) => cell.textContent.trim())),
    );
    for (const name of ['eu-consent', 'sluice-container', 'sluice-receipts']) {
      const [row] = rows.filter(([first]) => first === name);
      assert.ok(row?.[1] && row[2], `${name}: ${row?.join(' | ')}`);
    }
  });

  it('keeps it as a cookie of the whole host that the server may read, until the choice ends', async () => {
    life.serve({ meters });
    const { person, tab } = await chooser('accept', '/deep/in/the/shop');
    const [cookie] = (await person.cookies()).filter(({ name }) => name === 'eu-consent');
    const { expiresAt = '' } = await tab.consent();
    assert.deepEqual(
      [cookie?.path, cookie?.sameSite, cookie?.httpOnly, cookie?.domain],
      ['/', 'Lax', false, 'a.localhost'],
    );
    assert.ok(Math.abs((cookie?.expires ?? 0) * 1000 - Date.parse(expiresAt)) < 2000);
    assert.equal(await cookieText(tab), await stored(tab));
  });

  it('R16 restores a cookie that was lost, and the copy in localStorage that was lost', async () => {
    life.serve({ meters });
    const { person, tab, text } = await chooser('refuse');
    await person.context.deleteCookie(...(await person.cookies()));
    await tab.go('/');
    assert.equal(await isAsked(tab), false);
    assert.equal(await cookieText(tab), text);

    await tab.page.evaluate(() => localStorage.clear());
    await tab.go('/');
    assert.equal(await isAsked(tab), false);
    assert.equal(await stored(tab), text);
  });

  it('R15 asks again once both are lost', async () => {
    life.serve({ meters });
    const { person, tab } = await chooser('accept');
    await person.context.deleteCookie(...(await person.cookies()));
    await tab.page.evaluate(() => localStorage.clear());
    const requests = life.vendorRequests().length;
    await tab.go('/');
    await whenAsked(tab);
    assert.equal((await tab.consent()).status, 'undecided');
    assert.equal(life.vendorRequests().length, requests);
  });

  for (const newer of ['cookie', 'localStorage'] as const) {
    it(`takes the newer of two that differ: the ${newer}`, async () => {
      life.serve({ meters });
      const { person, tab, text } = await chooser('refuse');
      // The other one stays from an earlier yes.
      await choose(tab, () => tab.page.evaluate(() => window.sluice.consent.acceptAll()));
      const accepted = edit(await stored(tab), {
        at: String(Math.floor(Date.now() / 1000) - 7 * 86_400),
        first: String(Math.floor(Date.now() / 1000) - 7 * 86_400),
      });
      const [inCookie, inStorage] = newer === 'cookie' ? [text, accepted] : [accepted, text];
      await tab.page.evaluate(
        (cookie, storage) => {
          document.cookie = `eu-consent=${cookie}; Path=/; Max-Age=9999`;
          localStorage.setItem('eu-consent', storage);
        },
        inCookie,
        inStorage,
      );
      await tab.go('/second');
      assert.equal((await tab.consent()).method, 'reject-all');
      assert.deepEqual([await cookieText(tab), await stored(tab)], [text, text]);
      assert.deepEqual(await cookiesOf(person), ['a.localhost']);
    });
  }

  it('reconciles cookies of the same name on several domains to the newest, and leaves one', async () => {
    life.serve({ meters });
    const { person, tab, text } = await chooser('refuse', life.servers.origin('shop.a'));
    const old = edit(text, { at: '1700000000', first: '1700000000' }).replace(
      /by=reject-all/,
      'by=accept-all',
    );
    await tab.page.evaluate((value) => {
      document.cookie = `eu-consent=${value}; Path=/; Domain=a.localhost; Max-Age=9999`;
    }, old);
    assert.deepEqual((await cookiesOf(person)).sort(), ['.a.localhost', 'shop.a.localhost']);
    await tab.go('/second');
    assert.equal((await tab.consent()).method, 'reject-all');
    assert.deepEqual(await cookiesOf(person), ['shop.a.localhost']);
    assert.equal(await cookieText(tab), text);
  });

  it('L10 shares it over subdomains both ways, so that the last answer counts everywhere', async () => {
    life.serve({ meters, consent: { cookie: { domain: '.a.localhost' } } });
    const shop = life.servers.origin('shop.a');
    const { person, tab } = await chooser('accept', shop);
    const main = await person.open(life.servers.origin('a'));
    assert.equal((await main.consent()).method, 'accept-all');
    await main.follow(() => main.page.evaluate(() => void window.sluice.consent.rejectAll()));
    await tab.go(`${shop}/second`);
    assert.equal((await tab.consent()).method, 'reject-all');
    assert.deepEqual(await cookiesOf(person), ['.a.localhost']);
  });

  it('R24 forgets it on every subdomain that shares it', async () => {
    life.serve({ meters, consent: { cookie: { domain: '.a.localhost' } } });
    const shop = life.servers.origin('shop.a');
    const { person, tab } = await chooser('refuse', shop);
    const main = await person.open(life.servers.origin('a'));
    assert.equal((await main.consent()).method, 'reject-all');
    await tab.page.evaluate(() => window.sluice.consent.reset());
    await main.go('/second');
    assert.equal((await main.consent()).status, 'undecided');
  });

  /** What is no choice, made of a real one. */
  const broken: Record<string, (text: string) => string> = {
    'cut off': (text) => text.slice(0, -5),
    'in the middle': (text) => text.slice(0, text.length / 2),
    'of another version': (text) => edit(text, { v: '2' }),
    'with a forged id': (text) => edit(text, { id: 'me' }),
    'with a forged method': (text) => edit(text, { by: 'magic' }),
    'with a list that is none': (text) => text.replace(/(?<=&yes=)/, '<script>'),
    'chosen before it was first chosen': (text) => edit(text, { at: '1600000000' }),
    'from the future': (text) => edit(text, { at: String(Math.floor(Date.now() / 1000) + 3600) }),
    empty: () => '',
    'no query string at all': () => '{"analytics":true}',
  };
  it('R15 takes what is truncated or forged for no choice, and asks', async () => {
    life.serve({ meters });
    const { tab, text } = await chooser('accept');
    assert.deepEqual(life.hits('meter'), ['page /']);
    for (const [what, breakIt] of Object.entries(broken)) {
      await tab.page.evaluate((value) => {
        document.cookie = `eu-consent=${value}; Path=/; Max-Age=9999`;
        localStorage.setItem('eu-consent', value);
      }, breakIt(text));
      await tab.go('/');
      await whenAsked(tab);
      assert.equal((await tab.consent()).status, 'undecided', what);
      assert.deepEqual(life.hits('meter'), ['page /'], what);
    }
    // The same text, whole, counts.
    await tab.page.evaluate((value) => {
      document.cookie = `eu-consent=${value}; Path=/; Max-Age=9999`;
    }, text);
    await tab.go('/');
    assert.equal((await tab.consent()).status, 'chosen');
  });

  it('R16 takes a choice that lies ahead of a clock that was set back for none', async () => {
    life.serve({ meters });
    const { person, tab } = await chooser('accept');
    const requests = life.vendorRequests().length;
    person.setClock(-day);
    await tab.go('/');
    await whenAsked(tab);
    assert.equal((await tab.consent()).status, 'undecided');
    assert.equal(life.vendorRequests().length, requests);
  });

  it('holds 75 partners in a cookie of a kilobyte', async () => {
    const vendors = Object.fromEntries(
      Array.from({ length: 75 }, (_, index) => [
        `partner-${index}`,
        { name: `Partner ${index}`, category: index % 2 ? 'advertising' : 'social' },
      ]),
    );
    life.serve({ vendors });
    const { tab } = await chooser('accept');
    const size = ((await cookieText(tab)) ?? '').length;
    assert.ok(size > 75 * 5 && size < 1024, `${size} bytes`);
    await tab.go('/second');
    const granted = Object.values((await tab.consent()).vendors);
    assert.deepEqual(new Set(granted), new Set(['granted']));
  });
});
