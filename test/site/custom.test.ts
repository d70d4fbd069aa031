import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Visitor } from '../support/visitor.ts';
import { banner, chosen, flip, preferences, press } from './choices.ts';
import { assertClean, hitsTo, hosts } from './hits.ts';
import { useSite } from './site.ts';

describe('a choice of one’s own', () => {
  const site = useSite();

  async function customise(visitor: Visitor, switches: string[]): Promise<void> {
    await press(visitor, banner('customise'));
    await visitor.page.waitForSelector(preferences('dialog'), { visible: true });
    for (const name of switches) await flip(visitor, name);
    await press(visitor, preferences('save'));
    await chosen(visitor);
  }

  function assertOnly(visitor: Visitor, allowed: keyof typeof hosts): void {
    for (const [category, names] of Object.entries(hosts)) {
      for (const host of names) {
        const asked = hitsTo(visitor, host).length > 0;
        assert.equal(asked, category === allowed, `${host} (${category})`);
      }
    }
  }

  it('fires analytics alone where analytics alone is allowed', async () => {
    const visitor = await site.enter('/fr/spectacles/motus');
    await customise(visitor, ['Mesure d’audience']);
    assertOnly(visitor, 'analytics');
    await visitor.open('/fr/spectacles/le-greffier');
    assertOnly(visitor, 'analytics');
    const { method, categories } = await visitor.consent();
    assert.equal(method, 'custom');
    assert.deepEqual(categories, {
      necessary: 'granted',
      analytics: 'granted',
      social: 'denied',
      advertising: 'denied',
    });
    assertClean(visitor);
  });

  for (const [category, name] of [
    ['social', 'Social networks'],
    ['advertising', 'Advertising'],
  ] as const) {
    it(`fires ${category} alone where ${category} alone is allowed`, async () => {
      const visitor = await site.enter('/en/shows/motus');
      await customise(visitor, [name]);
      assertOnly(visitor, category);
      assertClean(visitor);
    });
  }

  it('starts with every switch off', async () => {
    const visitor = await site.enter('/fr/');
    await press(visitor, banner('customise'));
    await visitor.page.waitForSelector(preferences('dialog'), { visible: true });
    const switches = await visitor.page.$$eval('sluice-preferences >>> [role="switch"]', (found) =>
      found.map((element) => (element as HTMLInputElement).checked),
    );
    assert.ok(switches.length >= 3);
    assert.deepEqual(new Set(switches), new Set([false]));
  });
});
