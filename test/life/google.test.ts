import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TagSettings } from '../../src/engine/types.ts';
import { answer, openPreferences, preferences, press } from '../site/choices.ts';
import { until } from '../support/visitor.ts';
import { choose, save, whenAsked } from './support/acts.ts';
import { useLife } from './support/life.ts';
import type { Person, Tab } from './support/person.ts';

const types = [
  'ad_storage',
  'ad_user_data',
  'ad_personalization',
  'analytics_storage',
  'functionality_storage',
  'personalization_storage',
  'security_storage',
];
const tags: Record<string, TagSettings> = {
  ga4: { type: 'google-tag', params: { tagId: 'G-LIFE1' }, triggers: ['all-pages'] },
};
const pixel = { meters: { pixel: 'advertising' } };

/** What went into Google's own layer, and into the page's. */
function commands({ notes }: Person, layer: 'sluiceGoogle' | 'dataLayer', from = 0): unknown[][] {
  return notes
    .slice(from)
    .filter((note) => note.startsWith(`${layer}: [`))
    .map((note) => JSON.parse(note.slice(layer.length + 2)) as unknown[]);
}

/** `default` and `update`, each as the types that are granted. */
function consents(person: Person, layer: 'sluiceGoogle' | 'dataLayer', from = 0): string[] {
  return commands(person, layer, from)
    .filter(([name]) => name === 'consent')
    .map(([, command, state]) => {
      const answers = state as Record<string, string>;
      assert.deepEqual(Object.keys(answers).toSorted(), types.toSorted(), 'all seven types');
      const granted = types.filter((type) => answers[type] === 'granted');
      return [command, ...granted].join(' ');
    });
}

const layers = ['dataLayer', 'sluiceGoogle'] as const;
const everything = `update ${types.join(' ')}`;
const analytics = 'update analytics_storage security_storage';
const nothing = 'update security_storage';

describe('Google’s consent mode', () => {
  const life = useLife();

  const google = (): URL[] => life.addresses.filter(({ host }) => /google/.test(host));
  const states = (): (string | null)[] =>
    google()
      .filter(({ pathname }) => pathname === '/g/collect')
      .map(({ searchParams }) => searchParams.get('gcs'));

  it('R1 denies all seven types before everything else, and asks Google for nothing', async () => {
    life.serve({ tags, ...pixel });
    const person = await life.meet({ realVendors: 'understudies' });
    const tab = await person.open();
    for (const layer of layers) assert.deepEqual(consents(person, layer), ['default']);
    assert.equal(person.notes[0]?.startsWith('dataLayer: ["consent","default"'), true);
    await tab.go('/second');
    assert.deepEqual(google(), []);
  });

  const ways: Record<string, [act: (tab: Tab) => Promise<void>, told: string, sent: string[]]> = {
    everything: [(tab) => answer(tab, 'accept'), everything, ['G111']],
    'analytics alone': [(tab) => save(tab, 'analytics'), analytics, ['G101']],
    nothing: [(tab) => answer(tab, 'refuse'), nothing, []],
  };
  for (const [what, [act, told, sent]] of Object.entries(ways)) {
    it(`R9 tells of a choice of ${what} once, with all types, before any tag fires`, async () => {
      life.serve({ tags, ...pixel });
      const person = await life.meet({ realVendors: 'understudies' });
      const tab = await person.open();
      await act(tab);
      await until(() => states().length === sent.length, 'the tag has fired');
      await tab.settle();
      for (const layer of layers) assert.deepEqual(consents(person, layer), ['default', told]);
      const order = commands(person, 'sluiceGoogle').map(([name]) => name);
      const fired = order.indexOf('config');
      assert.ok(fired === -1 ? sent.length === 0 : order.lastIndexOf('consent') < fired);
      assert.deepEqual(states(), sent);

      const from = person.notes.length;
      await tab.go('/second');
      for (const layer of layers) {
        assert.deepEqual(consents(person, layer, from), ['default', told]);
      }
      assert.deepEqual(states(), [...sent, ...sent]);
    });
  }

  it('counts views that waited for a choice each at its own address, once', async () => {
    const views = { ...tags['ga4'], triggers: ['views'] } as TagSettings;
    life.serve({
      tags: { ga4: views },
      triggers: {
        probe: { type: 'event', event: 'probe' },
        views: { type: 'page-view', on: 'navigation' },
      },
    });
    const person = await life.meet({ realVendors: 'understudies' });
    const tab = await person.open('/first');
    await tab.page.evaluate(() => history.pushState({}, '', '/second'));
    await answer(tab, 'accept');
    await tab.settle();
    await tab.page.evaluate(() => history.pushState({}, '', '/third'));
    await tab.settle();
    const told = commands(person, 'sluiceGoogle').filter(([name]) =>
      /config|event/.test(`${name}`),
    );
    const [config, ...events] = told.map(([, , settings]) => settings as Record<string, unknown>);
    assert.equal(config?.['send_page_view'], false);
    assert.deepEqual(
      events.map((event) => new URL(String(event['page_location'])).pathname),
      ['/first', '/second', '/third'],
    );

    // A first view that did not wait is the library's own to count.
    const from = person.notes.length;
    await tab.go('/fourth');
    const again = commands(person, 'sluiceGoogle', from).find(([name]) => name === 'config');
    assert.equal((again?.[2] as Record<string, unknown> | undefined)?.['send_page_view'], true);
  });

  it('R21 tells of a withdrawal once, deletes Google’s cookies, and asks Google for nothing more', async () => {
    life.serve({ tags, ...pixel });
    const person = await life.meet({ realVendors: 'understudies' });
    const tab = await person.open();
    await answer(tab, 'accept');
    const names = async (): Promise<string> =>
      (await person.cookies()).map(({ name }) => name).join();
    await until(
      async () => /_ga,.*_ga_LIFE1|_ga_LIFE1.*_ga/.test(await names()),
      'Google knows the visitor',
    );
    const from = person.notes.length;
    const asked = google().length;
    await openPreferences(tab);
    await tab.follow(() => press(tab, preferences('refuse')));
    // The second page begins with its own.
    for (const layer of layers) {
      assert.deepEqual(consents(person, layer, from), [nothing, 'default', nothing]);
    }
    await tab.go('/second');
    assert.equal(google().length, asked);
    assert.doesNotMatch(await names(), /_ga/);
  });

  it('is not changed by what the page itself tells Google', async () => {
    const head = `<script>
      window.dataLayer ??= [];
      function gtag() { dataLayer.push(arguments); }
      gtag('consent', 'update', { analytics_storage: 'granted', ad_storage: 'granted' });
    </script>`;
    life.serve({ tags }, { pages: { '*': { head } } });
    const tab = await (await life.meet({ realVendors: 'understudies' })).open();
    await whenAsked(tab);
    assert.equal((await tab.consent()).categories['analytics'], 'denied');
    assert.deepEqual(google(), []);
  });

  it('says nothing at all where the container turns it off', async () => {
    life.serve({ tags, consent: { googleConsentMode: 'off' } });
    const person = await life.meet({ realVendors: 'understudies' });
    const tab = await person.open();
    await answer(tab, 'accept');
    assert.deepEqual(consents(person, 'sluiceGoogle'), []);
    assert.ok(!consents(person, 'dataLayer').some((command) => command.startsWith('update')));
  });

  const advanced = { googleConsentMode: 'advanced' } as const;

  it('in advanced mode loads Google’s library before a choice where the region is known, says so, and sends no event', async () => {
    life.serve(
      { tags, consent: advanced },
      { pages: { '*': { attributes: 'data-region="US-TX"' } } },
    );
    const person = await life.meet({ realVendors: 'understudies' });
    const tab = await person.open();
    await whenAsked(tab);
    await until(() => google().length > 0, 'the library is asked for');
    await tab.settle();
    assert.deepEqual(
      google().map(({ pathname }) => pathname),
      ['/gtag/js'],
    );
    await tab.page.waitForSelector('sluice-banner >>> ::-p-text(Google’s tags may load before)');
    assert.deepEqual(await person.cookies(), []);
    const order = commands(person, 'sluiceGoogle').map(([name]) => name);
    assert.deepEqual(order.slice(0, 2), ['consent', 'js']);

    await answer(tab, 'accept');
    await until(() => states().length === 1, 'the tag has fired');
    assert.deepEqual(states(), ['G111']);
    assert.equal(google().filter(({ pathname }) => pathname === '/gtag/js').length, 1);
  });

  it('in advanced mode loads nothing before a choice where nobody knows the region', async () => {
    life.serve({ tags, consent: advanced });
    const tab = await (await life.meet({ realVendors: 'understudies' })).open();
    await whenAsked(tab);
    await tab.go('/second');
    assert.deepEqual(google(), []);
  });

  it('R31, R32, L24 keeps Google’s cookies for thirteen months at most, and no visit prolongs them', async () => {
    life.serve({ tags });
    const person = await life.meet({ realVendors: 'understudies' });
    const tab = await person.open();
    await answer(tab, 'accept');
    const expiries = async (): Promise<Record<string, number>> => {
      const cookies = await person.cookies();
      return Object.fromEntries(cookies.map(({ name, expires }) => [name, expires]));
    };
    await until(async () => '_ga' in (await expiries()), 'Google knows the visitor');
    const first = await expiries();
    const limit = new Date();
    limit.setUTCMonth(limit.getUTCMonth() + 13);
    for (const [name, expires] of Object.entries(first)) {
      assert.ok(expires > 0 && expires * 1000 <= limit.getTime() + 60_000, `${name}: ${expires}`);
    }
    for (const days of [1, 30]) {
      person.setClock(days * 86_400_000);
      const before = states().length;
      await tab.go(`/day-${days}`);
      await until(() => states().length > before, 'the tag has fired again');
    }
    assert.equal((await expiries())['_ga'], first['_ga']);
  });

  it('R20 tells of what was answered before while something new is asked', async () => {
    life.serve({ tags });
    const tab = await (await life.meet({ realVendors: 'understudies' })).open();
    await answer(tab, 'accept');
    life.serve({ tags, ...pixel });
    await tab.go('/second');
    assert.equal((await tab.consent()).status, 'outdated');
    await until(() => states().length === 2, 'the tag has fired again');
    assert.deepEqual(states(), ['G111', 'G111']);
    await choose(tab, () => answer(tab, 'accept'));
  });
});
