import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { until } from '../support/visitor.ts';
import { answer, banner, isShown, openPreferences, preferences, press } from './choices.ts';
import { assertClean, assertSilent, thirdPartyAddresses } from './hits.ts';
import { useSite } from './site.ts';

describe('a change of mind', () => {
  const site = useSite();

  it('R22 opens from the foot of every page, and by its address', async () => {
    const visitor = await site.enter('/fr/');
    await answer(visitor, 'refuse');
    for (const path of ['/fr/', '/fr/film', '/fr/cookies', '/en/basket']) {
      await visitor.open(path);
      await openPreferences(visitor);
      await visitor.page.keyboard.press('Escape');
    }
    await visitor.open('/fr/donnees#sluice-preferences');
    await visitor.page.waitForSelector(preferences('dialog'), { visible: true });
  });

  it('R21, L23 takes the vendors’ cookies away and stops their tags', async () => {
    const visitor = await site.enter('/fr/spectacles/motus');
    await answer(visitor, 'accept');
    await openPreferences(visitor);
    await visitor.follow(() => press(visitor, preferences('refuse')));

    const asked = thirdPartyAddresses(visitor).length;
    const { cookies, localStorage, sessionStorage } = await visitor.kept();
    assert.deepEqual(cookies, ['eu-consent']);
    assert.deepEqual(localStorage, ['eu-consent']);
    assert.deepEqual(sessionStorage, []);
    await visitor.open('/fr/');
    await visitor.open('/fr/spectacles/le-greffier');
    assert.deepEqual(thirdPartyAddresses(visitor).slice(asked), []);
    assertClean(visitor);
  });

  it('goes from no to yes without a reload', async () => {
    const visitor = await site.enter('/fr/spectacles/motus');
    await answer(visitor, 'refuse');
    assertSilent(visitor);
    const documents = (): number =>
      visitor.requests.filter(({ type }) => type === 'Document').length;
    const before = documents();
    await openPreferences(visitor);
    await press(visitor, preferences('accept'));
    await until(
      async () => (await visitor.consent()).method === 'accept-all',
      'the new choice is made',
    );
    await visitor.quiet();
    assert.equal(documents(), before);
    await visitor.open('/fr/spectacles/motus');
    assert.ok(visitor.thirdParties().length > 0);
    assertClean(visitor);
  });

  it('R24 forgets the choice by reset(), and the banner returns', async () => {
    const visitor = await site.enter('/fr/');
    await answer(visitor, 'refuse');
    await visitor.page.evaluate(() => window.sluice.consent.reset());
    await visitor.page.waitForSelector(banner('accept'), { visible: true });
    assert.deepEqual((await visitor.kept()).cookies, []);
    assert.equal(await isShown(visitor, banner('refuse')), true);
  });
});
