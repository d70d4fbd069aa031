import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { until, type Visitor } from '../support/visitor.ts';
import { answer, press } from './choices.ts';
import { assertClean, assertSilent, hitsTo, hosts } from './hits.ts';
import { useSite } from './site.ts';

const embed = (part: string): string => `sluice-embed >>> [part~="${part}"]`;

describe('the video', () => {
  const site = useSite();

  /** Frames of the player that were asked for. */
  function players(visitor: Visitor): string[] {
    return visitor
      .thirdParties()
      .filter(({ from, url }) => from === 'page' && url.pathname.startsWith('/embed/'))
      .map(({ url }) => url.pathname);
  }

  it('is a placeholder with a link, and no request', async () => {
    const visitor = await site.enter('/fr/film');
    await visitor.page.waitForSelector(embed('once'), { visible: true });
    assert.ok(await visitor.page.$('sluice-embed a[href*="youtube.com/watch"]'));
    assertSilent(visitor);
    assertClean(visitor);
  });

  it('loads once, this time only', async () => {
    const visitor = await site.enter('/fr/film');
    await press(visitor, embed('once'));
    await until(() => players(visitor).length === 1, 'the player is asked for');
    await visitor.quiet();
    assert.equal((await visitor.consent()).vendors['youtube'], 'denied');
    assert.deepEqual((await visitor.kept()).cookies, []);

    await visitor.follow(() => visitor.page.reload());
    await visitor.page.waitForSelector(embed('once'), { visible: true });
    assert.equal(players(visitor).length, 1);
    assertClean(visitor);
  });

  it('always loads where YouTube is always allowed, and YouTube alone', async () => {
    const visitor = await site.enter('/fr/film');
    await press(visitor, embed('always'));
    await until(() => players(visitor).length === 1, 'the player is asked for');
    assert.equal((await visitor.consent()).vendors['youtube'], 'granted');

    await visitor.follow(() => visitor.page.reload());
    await until(() => players(visitor).length === 2, 'the player is asked for again');
    await visitor.open('/fr/spectacles/motus');
    for (const host of Object.values(hosts).flat()) assert.deepEqual(hitsTo(visitor, host), []);
    assertClean(visitor);
  });

  it('loads by itself where social networks are accepted', async () => {
    const visitor = await site.enter('/en/film');
    await answer(visitor, 'accept');
    await until(() => players(visitor).length === 1, 'the player is asked for');
    const title = await visitor.page.$eval(
      'iframe, sluice-embed >>> iframe',
      (frame) => frame.title,
    );
    assert.match(title, /Motus/);
    assertClean(visitor);
  });

  it('stays a link after a refusal', async () => {
    const visitor = await site.enter('/fr/film');
    await answer(visitor, 'refuse');
    await visitor.follow(() => visitor.page.reload());
    await visitor.page.waitForSelector(embed('once'), { visible: true });
    assertSilent(visitor);
  });
});
