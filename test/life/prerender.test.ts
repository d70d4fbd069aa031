import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answer } from '../site/choices.ts';
import { until } from '../support/visitor.ts';
import { whenAsked } from './support/acts.ts';
import { useLife } from './support/life.ts';
import type { Person, Tab } from './support/person.ts';

const rules = JSON.stringify({ prerender: [{ urls: ['/next'], eagerness: 'immediate' }] });
const pages = {
  '*': {},
  '/rules': {
    head: `<script type="speculationrules">${rules}</script>`,
    body: '<a href="/next" id="next">Next</a>',
  },
};

describe('a page that the browser renders before anybody looks at it', () => {
  const life = useLife();

  /** On a page whose next one is rendered already, as far as Sluice goes. */
  async function beforeNext(choice?: 'accept'): Promise<[Tab, Person]> {
    life.serve({ meters: { meter: 'analytics' } }, { pages });
    const person = await life.meet();
    const tab = await person.open();
    if (choice) await answer(tab, choice);
    const containers = (): number =>
      life.servers.site.filter(({ url }) => url.pathname === '/sluice/container.json').length;
    const before = containers();
    await tab.go('/rules');
    await until(() => containers() === before + 2, 'the next page has read its container');
    await tab.quiet();
    const [next] = life.servers.site.filter(({ url }) => url.pathname === '/next');
    assert.match(next?.purpose ?? '', /prerender/);
    return [tab, person];
  }

  const wasPrerendered = (tab: Tab): Promise<boolean> =>
    tab.page.evaluate(() => {
      const [entry] = performance.getEntriesByType('navigation');
      return (entry as PerformanceEntry & { activationStart: number }).activationStart > 0;
    });

  it('R1, R13 fires no tag until it is looked at, and then each once', async () => {
    const [tab] = await beforeNext('accept');
    assert.deepEqual(life.hits('meter'), ['page /', 'page /rules']);
    await tab.follow(() => tab.page.click('#next'));
    assert.equal(await wasPrerendered(tab), true);
    assert.deepEqual(life.hits('meter'), ['page /', 'page /rules', 'page /next']);
  });

  it('R1, R15 asks and keeps nothing until it is looked at, and asks then', async () => {
    const [tab, person] = await beforeNext();
    const kept = await tab.page.evaluate(async () => [
      document.cookie,
      Object.keys(localStorage),
      (await indexedDB.databases()).length,
    ]);
    assert.deepEqual(kept, ['', [], 0]);
    await tab.follow(() => tab.page.click('#next'));
    assert.equal(await wasPrerendered(tab), true);
    await whenAsked(tab);
    assert.deepEqual(life.vendorRequests(), []);
    assert.deepEqual(await person.cookies(), []);
    await answer(tab, 'accept');
    assert.deepEqual(life.hits('meter'), ['page /next']);
  });
});
