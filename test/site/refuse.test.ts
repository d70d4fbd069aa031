import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answer, banner, isShown, press } from './choices.ts';
import { assertClean, assertSilent } from './hits.ts';
import { useSite } from './site.ts';

describe('refuse all', () => {
  const site = useSite();

  it('lets no tag fire, on any page, nor after a reload', async () => {
    const visitor = await site.enter('/fr/spectacles/motus');
    await answer(visitor, 'refuse');
    for (const path of ['/fr/', '/fr/spectacles/motus', '/fr/film', '/en/shows/le-greffier']) {
      await visitor.open(path);
      assert.equal(await isShown(visitor, banner('accept')), false, path);
    }
    await visitor.follow(() => visitor.page.reload());
    assertSilent(visitor);
    assertClean(visitor);
  });

  it('keeps the choice and nothing else', async () => {
    const visitor = await site.enter('/fr/');
    await answer(visitor, 'refuse');
    await visitor.open('/fr/spectacles/motus');
    const { cookies, localStorage, sessionStorage, caches } = await visitor.kept();
    assert.deepEqual(cookies, ['eu-consent']);
    assert.deepEqual(localStorage, ['eu-consent']);
    assert.deepEqual([...sessionStorage, ...caches], []);
  });

  it('blocks the tags and says why', async () => {
    const visitor = await site.enter('/fr/');
    await answer(visitor, 'refuse');
    await visitor.open('/fr/spectacles/motus');
    const decisions = (await visitor.decisions()).filter(
      ({ outcome }) => outcome !== 'not-triggered',
    );
    assert.ok(decisions.length >= 6);
    for (const { tag, outcome } of decisions) assert.equal(outcome, 'blocked', tag);
  });

  it('lets an order through, of which no vendor hears', async () => {
    const visitor = await site.enter('/fr/spectacles/motus');
    await answer(visitor, 'refuse');
    await press(visitor, '.booking button');
    await visitor.page.waitForSelector('.to-basket a', { visible: true });
    await visitor.follow(() => visitor.page.click('.to-basket a'));
    await visitor.follow(() => visitor.page.click('button[value="order"]'));
    assert.match(await visitor.page.$eval('.order-number', (line) => line.textContent ?? ''), /C-/);
    assertSilent(visitor);
  });
});
