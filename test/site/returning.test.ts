import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Visitor } from '../support/visitor.ts';
import { answer, banner, isShown } from './choices.ts';
import { assertClean } from './hits.ts';
import { useSite } from './site.ts';

describe('a visitor who has chosen', () => {
  const site = useSite();

  /** Files of Sluice that the next page asks for. */
  async function filesOf(visitor: Visitor, path: string): Promise<string[]> {
    const before = visitor.requests.length;
    await visitor.open(path);
    const paths = visitor.requests
      .slice(before)
      .filter(({ from, url }) => from === 'page' && url.pathname.startsWith('/sluice/'))
      .map(({ url }) => url.pathname);
    return paths.sort();
  }

  it('downloads the loader and the container alone after a refusal', async () => {
    const visitor = await site.enter('/fr/');
    await answer(visitor, 'refuse');
    for (const path of ['/fr/spectacles/motus', '/en/']) {
      assert.deepEqual(await filesOf(visitor, path), [
        '/sluice/container.json',
        '/sluice/sluice.js',
      ]);
    }
    assertClean(visitor);
  });

  it('downloads what runs tags after an acceptance, and nothing of the interface', async () => {
    const visitor = await site.enter('/fr/');
    await answer(visitor, 'accept');
    for (const path of ['/fr/spectacles/motus', '/en/']) {
      const [run = '', ...others] = await filesOf(visitor, path);
      assert.match(run, /^\/sluice\/chunks\/run-\w+\.js$/);
      assert.deepEqual(others, ['/sluice/container.json', '/sluice/sluice.js']);
    }
    assertClean(visitor);
  });

  it('R15 finds the choice again after a reload, without a banner', async () => {
    const visitor = await site.enter('/fr/');
    await answer(visitor, 'accept');
    const before = await visitor.consent();
    await visitor.follow(() => visitor.page.reload());
    const now = await visitor.consent();
    assert.deepEqual(now, before);
    assert.equal(now.method, 'accept-all');
    assert.equal(await isShown(visitor, banner('accept')), false);
  });

  it('R16 is asked again when six months are over', async () => {
    const visitor = await site.enter('/fr/');
    await answer(visitor, 'accept');
    const { chosenAt = '', expiresAt = '' } = await visitor.consent();
    const months =
      (Date.parse(expiresAt) - Date.parse(chosenAt)) / (1000 * 60 * 60 * 24 * (365.25 / 12));
    assert.ok(months > 5.8 && months < 6.2, `${String(months)} months`);

    const asked = visitor.thirdParties().length;
    await visitor.page.evaluateOnNewDocument(
      (later) => {
        const now = Date.now.bind(Date);
        Date.now = () => now() + later;
      },
      Date.parse(expiresAt) - Date.now() + 60_000,
    );
    await visitor.open('/fr/');
    assert.equal((await visitor.consent()).status, 'expired');
    await visitor.page.waitForSelector(banner('accept'), { visible: true });
    assert.equal(visitor.thirdParties().length, asked);
  });
});
