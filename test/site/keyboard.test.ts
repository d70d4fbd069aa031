import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Visitor } from '../support/visitor.ts';
import { banner, chosen, preferences } from './choices.ts';
import { assertSilent } from './hits.ts';
import { useSite } from './site.ts';

describe('by keyboard alone', () => {
  const site = useSite();

  /** The parts of the focused element, or its role, or its tag's name; shadow roots included. */
  function focused(visitor: Visitor): Promise<string> {
    return visitor.page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element?.getAttribute('part') ?? element?.role ?? element?.localName ?? '';
    });
  }

  /** Presses Tab until the focus is on this part, or on something with this role. */
  async function tabTo(visitor: Visitor, part: string): Promise<void> {
    const seen: string[] = [];
    for (let step = 0; step < 60; step += 1) {
      await visitor.page.keyboard.press('Tab');
      const now = await focused(visitor);
      if (now.split(' ').includes(part)) return;
      seen.push(now);
    }
    assert.fail(`Tab never reaches "${part}": ${seen.join(', ')}`);
  }

  it('the banner does not take the focus when it comes', async () => {
    const visitor = await site.enter('/fr/');
    await visitor.page.waitForSelector(banner('refuse'), { visible: true });
    assert.equal(await focused(visitor), 'body');
  });

  it('refuses with Tab and Enter, and the focus stays in the page', async () => {
    const visitor = await site.enter('/fr/');
    await visitor.page.waitForSelector(banner('refuse'), { visible: true });
    await tabTo(visitor, 'refuse');
    await visitor.page.keyboard.press('Enter');
    await chosen(visitor);
    assertSilent(visitor);
    await visitor.page.keyboard.press('Tab');
    assert.notEqual(await focused(visitor), 'body');
  });

  it('accepts with Tab and Space', async () => {
    const visitor = await site.enter('/fr/');
    await visitor.page.waitForSelector(banner('accept'), { visible: true });
    await tabTo(visitor, 'accept');
    await visitor.page.keyboard.press('Space');
    await chosen(visitor);
    assert.equal((await visitor.consent()).method, 'accept-all');
  });

  it('chooses in the preferences, where the focus stays', async () => {
    const visitor = await site.enter('/fr/');
    await visitor.page.waitForSelector(banner('customise'), { visible: true });
    await tabTo(visitor, 'customise');
    await visitor.page.keyboard.press('Enter');
    await visitor.page.waitForSelector(preferences('dialog'), { visible: true });
    await tabTo(visitor, 'switch');
    await visitor.page.keyboard.press('Space');
    await tabTo(visitor, 'save');
    await visitor.page.keyboard.press('Enter');
    await chosen(visitor);
    const { categories, method } = await visitor.consent();
    assert.equal(method, 'custom');
    assert.equal(categories['analytics'], 'granted');
    assert.equal(categories['advertising'], 'denied');
  });

  it('closes the preferences with Escape: no choice is made, and the focus returns', async () => {
    const visitor = await site.enter('/fr/');
    await visitor.page.waitForSelector(banner('customise'), { visible: true });
    await tabTo(visitor, 'customise');
    await visitor.page.keyboard.press('Enter');
    await visitor.page.waitForSelector(preferences('dialog'), { visible: true });
    await visitor.page.keyboard.press('Escape');
    await visitor.page.waitForSelector(preferences('dialog'), { hidden: true });
    assert.equal((await visitor.consent()).status, 'undecided');
    assert.ok((await focused(visitor)).split(' ').includes('customise'));
    assert.deepEqual(visitor.writes, []);
  });
});
