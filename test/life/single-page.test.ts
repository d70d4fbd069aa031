import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answer, openPreferences, preferences, press } from '../site/choices.ts';
import { until } from '../support/visitor.ts';
import { isAsked, switchOf, whenAsked } from './support/acts.ts';
import { useLife } from './support/life.ts';
import type { Tab } from './support/person.ts';

describe('a site that is one page', () => {
  const life = useLife();

  const sections = {
    meters: { meter: 'analytics' },
    triggers: {
      probe: { type: 'event', event: 'probe' },
      views: { type: 'page-view', on: 'navigation' },
    },
    tags: { meter: { type: 'meter', triggers: ['views'] } },
  };

  /** Goes elsewhere without a new document, and has the body written anew as frameworks do. */
  async function route(tab: Tab, path: string): Promise<void> {
    await tab.page.evaluate((to) => {
      history.pushState({}, '', to);
      const body = document.createElement('body');
      body.innerHTML = `<h1>${to}</h1><footer><a href="#sluice-preferences">Manage cookies</a></footer>`;
      document.body.replaceWith(body);
    }, path);
    await tab.settle();
  }

  it('counts one view for each navigation, and those before a yes once it comes', async () => {
    life.serve(sections);
    const tab = await (await life.meet()).open('/home');
    const views = async (move: () => void): Promise<number> => {
      await tab.page.evaluate(move);
      await tab.settle();
      return life.hits('meter').length;
    };
    assert.equal(await views(() => history.pushState({}, '', '/pushed')), 0);
    assert.equal(await views(() => history.replaceState({}, '', '/replaced')), 0);
    await answer(tab, 'accept');
    await until(() => life.hits('meter').length === 3, 'the three views are counted');
    assert.equal(await views(() => history.pushState({}, '', '/last')), 4);
    assert.equal(await views(() => history.replaceState({}, '', '/other')), 5);
    // A fragment is a place in the same page.
    assert.equal(await views(() => void (location.hash = 'part')), 5);
    assert.equal(await views(() => history.go(-2)), 6);
  });

  it('R22 opens the preferences from every route, and shows the present state', async () => {
    life.serve(sections);
    const tab = await (await life.meet()).open('/home');
    await openPreferences(tab);
    assert.equal(
      await tab.page.$eval(switchOf('analytics'), (input) => (input as HTMLInputElement).checked),
      false,
    );
    await press(tab, preferences('accept'));
    await until(async () => (await tab.consent()).status === 'chosen', 'the choice is made');
    for (const path of ['/first', '/second']) {
      await route(tab, path);
      // By the keyboard as well.
      await tab.page.focus('footer a');
      await tab.page.keyboard.press('Enter');
      await tab.page.waitForSelector(preferences('dialog'), { visible: true });
      assert.equal(
        await tab.page.$eval(switchOf('analytics'), (input) => (input as HTMLInputElement).checked),
        true,
      );
      await tab.page.keyboard.press('Escape');
      await until(async () => (await tab.page.$('sluice-preferences')) === null, 'they are closed');
    }
    await tab.page.evaluate(() => void (location.hash = '#sluice-preferences'));
    await tab.page.waitForSelector(preferences('dialog'), { visible: true });
  });

  it('R15 goes on asking when the page writes its body anew', async () => {
    life.serve(sections);
    const tab = await (await life.meet()).open('/home');
    await whenAsked(tab);
    await route(tab, '/first');
    await whenAsked(tab);
    await answer(tab, 'refuse');
    await route(tab, '/second');
    assert.equal(await isAsked(tab), false);
  });
});
