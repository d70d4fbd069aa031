import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answer, openPreferences, preferences, press } from '../site/choices.ts';
import { until } from '../support/visitor.ts';
import { isAsked, stored, whenAsked } from './support/acts.ts';
import type { LifeSections } from './support/containers.ts';
import { useLife } from './support/life.ts';
import type { Tab } from './support/person.ts';

describe('embedded content', () => {
  const life = useLife();

  const film = 'sluice-embed[title="Film"]';
  const button = (part: string, which = film): string => `${which} >>> [part="${part}"]`;

  /** A page with two films, a frame of another vendor, and share links of the site's own. */
  async function cinema(meters: LifeSections['meters'] = {}): Promise<Tab> {
    const { vendor } = life.servers;
    const frames = { frame: [vendor] };
    life.serve(
      {
        meters,
        vendors: {
          cine: { name: 'Cine', category: 'social', hosts: frames },
          map: { name: 'Map', category: 'social', hosts: frames },
        },
        consent: { onWithdraw: 'stay' },
      },
      {
        pages: {
          '*': {
            body: `<a href="/share?to=anywhere" id="share">Share</a>
              <sluice-embed vendor="cine" src="${vendor}/frame/film" title="Film"><a href="/film">Watch</a></sluice-embed>
              <sluice-embed vendor="cine" src="${vendor}/frame/trailer" title="Trailer"></sluice-embed>
              <iframe data-sluice="social" data-sluice-vendor="map" data-src="${vendor}/frame/map" title="Map"></iframe>`,
          },
        },
      },
    );
    const tab = await (await life.meet()).open();
    await tab.page.waitForSelector(button('once'), { visible: true });
    return tab;
  }

  const frames = (): string[] =>
    life
      .vendorRequests()
      .map(({ url }) => url.pathname)
      .filter((path) => path.startsWith('/frame/'));

  it('R12 is a notice that names service and category and lets it be loaded; links go on working', async () => {
    const tab = await cinema();
    const words = await tab.page.$eval(
      `${film} >>> [part="embed"]`,
      ({ textContent }) => textContent,
    );
    assert.match(words, /Film \(Cine\)/);
    assert.match(words, /Social networks/);
    await answer(tab, 'refuse');
    assert.deepEqual(life.vendorRequests(), []);
    assert.equal(await tab.page.$eval(`${film} a`, (link) => link.checkVisibility()), true);
    await tab.follow(() => press(tab, '#share'));
    assert.match(tab.page.url(), /share\?to=anywhere/);
  });

  it('R12 “load once” loads one content, stores nothing, records nothing, and answers nothing', async () => {
    const tab = await cinema();
    await press(tab, button('once'));
    await until(() => frames().length > 0, 'the film is loaded');
    await tab.settle();
    assert.deepEqual(frames(), ['/frame/film']);
    assert.equal(await stored(tab), null);
    assert.deepEqual(await tab.page.evaluate(() => window.sluice.consent.receipts()), []);
    assert.deepEqual([(await tab.consent()).status, await isAsked(tab)], ['undecided', true]);
    await tab.go('/second');
    await tab.page.waitForSelector(button('once'), { visible: true });
    assert.deepEqual(frames(), ['/frame/film']);
  });

  it('R12, R10 “always allow” is a consent to that service alone, proven, kept, and open to withdrawal', async () => {
    const tab = await cinema({ wall: 'social' });
    await press(tab, button('always'));
    await until(() => frames().length === 2, 'both films are loaded');
    await tab.settle();
    assert.deepEqual(frames().toSorted(), ['/frame/film', '/frame/trailer']);
    const state = await tab.consent();
    assert.deepEqual(
      [
        state.method,
        state.status,
        state.vendors['cine'],
        state.vendors['map'],
        state.categories['social'],
      ],
      ['embed', 'undecided', 'granted', 'denied', 'denied'],
    );
    const [receipt] = await tab.page.evaluate(() => window.sluice.consent.receipts());
    assert.deepEqual([receipt?.event, receipt?.method], ['partial', 'embed']);
    assert.deepEqual(life.hits('wall'), []);

    await tab.go('/second');
    await until(() => frames().length === 4, 'both films are loaded again');
    await whenAsked(tab);
    await tab.page.waitForSelector('sluice-banner >>> ::-p-text(You have already allowed: Cine)');
    await openPreferences(tab);
    await press(tab, preferences('refuse'));
    await tab.page.waitForSelector(button('once'), { visible: true });
    assert.equal(await tab.page.$(`${film} iframe`), null);
  });

  it('R12 loads everything of a category once that is granted, what the page adds later included', async () => {
    const tab = await cinema();
    await answer(tab, 'accept');
    await until(() => frames().length === 3, 'all are loaded');
    await tab.page.evaluate((source) => {
      const late = document.createElement('sluice-embed');
      late.setAttribute('vendor', 'cine');
      late.setAttribute('src', source);
      late.title = 'Late';
      document.querySelector('main')?.append(late);
    }, `${life.servers.vendor}/frame/late`);
    await until(() => frames().includes('/frame/late'), 'it is loaded as well');
  });

  it('R1, R9 lets gated scripts and templates of the page wait alike, and runs them once and in order', async () => {
    const script = (name: string): string =>
      `<script type="text/plain" data-sluice="analytics">note('ran', '${name}');</script>`;
    life.serve(
      {},
      {
        pages: {
          '*': {
            body: `${script('first')}
              <template data-sluice="analytics"><p id="in">In</p><script>note('ran', 'second');</script></template>
              ${script('third')}
              <script type="text/plain" data-sluice="analytics advertising">note('ran', 'both');</script>`,
          },
        },
      },
    );
    const person = await life.meet();
    const tab = await person.open();
    const ran = (): string[] => person.notes.filter((note) => note.startsWith('ran'));
    await answer(tab, 'refuse');
    assert.deepEqual(ran(), []);
    assert.equal(await tab.page.$('#in'), null);
    const grant = (category: string): Promise<void> =>
      tab.page.evaluate(
        (name) => window.sluice.consent.update({ categories: { [name]: 'granted' } }),
        category,
      );
    await grant('analytics');
    await until(() => ran().length === 3, 'they have run');
    await grant('advertising');
    await until(() => ran().length === 4, 'the last has run');
    assert.deepEqual(ran(), ['ran: first', 'ran: second', 'ran: third', 'ran: both']);
    assert.notEqual(await tab.page.$('#in'), null);
  });
});
