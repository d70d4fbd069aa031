import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { banner, isShown, press } from './choices.ts';
import { assertClean, assertSilent } from './hits.ts';
import { useSite } from './site.ts';

const nothing = { cookies: [], localStorage: [], sessionStorage: [], indexedDB: [], caches: [] };

describe('before the choice', () => {
  const site = useSite();

  it('R1, R2 asks no third party and keeps nothing, on any page', async () => {
    const visitor = await site.enter('/fr/');
    for (const path of [
      '/fr/spectacles/motus',
      '/fr/film',
      '/fr/panier',
      '/fr/cookies',
      '/fr/donnees',
      '/en/shows/le-greffier',
    ]) {
      await visitor.open(path);
      await visitor.page.evaluate(() => {
        scrollTo(0, document.body.scrollHeight);
      });
      await visitor.quiet();
      assertSilent(visitor);
      assert.deepEqual(await visitor.kept(), nothing, path);
    }
    assert.deepEqual(visitor.writes, []);
    assertClean(visitor);
  });

  it('R8, R15 asks by a banner with three buttons', async () => {
    const visitor = await site.enter('/fr/');
    await visitor.page.waitForSelector(banner('accept'), { visible: true });
    for (const button of ['accept', 'refuse', 'customise']) {
      assert.ok(await isShown(visitor, banner(button)), button);
    }
    assert.equal((await visitor.consent()).status, 'undecided');
  });

  it('L3 gives refuse and accept the same size and type', async () => {
    const visitor = await site.enter('/fr/');
    const look = async (part: string): Promise<Record<string, string | number>> => {
      const button = await visitor.page.waitForSelector(banner(part), { visible: true });
      assert.ok(button);
      return button.evaluate((element) => {
        const { fontSize, fontWeight, color, backgroundColor } = getComputedStyle(element);
        const { width, height } = element.getBoundingClientRect();
        const [w, h] = [Math.round(width), Math.round(height)];
        return { w, h, tag: element.localName, fontSize, fontWeight, color, backgroundColor };
      });
    };
    assert.deepEqual(await look('refuse'), await look('accept'));
  });

  it('holds every tag that was triggered', async () => {
    const visitor = await site.enter('/fr/spectacles/motus');
    const held = (await visitor.decisions()).filter(({ outcome }) => outcome === 'held');
    assert.deepEqual([...new Set(held.map(({ tag }) => tag))].sort(), [
      'entracte',
      'ga4',
      'ga4-view-item',
      'interest',
      'matomo',
      'meta',
      'posthog',
    ]);
    for (const decision of held) assert.equal(decision.reason, 'consent-missing', decision.tag);
  });

  it('lets the shop work: only the basket is kept', async () => {
    const visitor = await site.enter('/fr/spectacles/motus');
    await press(visitor, '.booking button');
    await visitor.page.waitForSelector('.to-basket a', { visible: true });
    await visitor.follow(() => visitor.page.click('.to-basket a'));
    assert.deepEqual(await visitor.kept(), { ...nothing, cookies: ['cart'] });
    assertSilent(visitor);
  });
});
