import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { press } from './choices.ts';
import { assertClean, assertSilent } from './hits.ts';
import { useSite } from './site.ts';

const emptyFolder = await mkdtemp(join(tmpdir(), 'sluice-demo-'));

describe('where Sluice cannot be had', () => {
  const site = useSite({ distFolder: emptyFolder });
  after(() => rm(emptyFolder, { recursive: true }));

  it('the shop sells all the same, and asks nobody', async () => {
    const visitor = await site.enter('/fr/spectacles/motus', { withoutSluice: true });
    await press(visitor, '.booking button');
    await visitor.page.waitForSelector('.to-basket a', { visible: true });
    assert.equal(await visitor.page.$eval('#basket-count', (count) => count.textContent), '2');
    await visitor.follow(() => visitor.page.click('.to-basket a'));
    await visitor.follow(() => visitor.page.click('button[value="order"]'));
    assert.match(await visitor.page.$eval('.order-number', (line) => line.textContent ?? ''), /C-/);
    assertSilent(visitor);
    assertClean(visitor);
  });

  it('the panel says what to do', async () => {
    const visitor = await site.enter('/en/', { withoutSluice: true });
    const problem = await visitor.page.waitForSelector('.gate-problem', { visible: true });
    assert.match((await problem?.evaluate((text) => text.textContent)) ?? '', /npm run build/);
  });
});

describe('where the vendors’ understudies cannot start', () => {
  const site = useSite();

  it('the page says so and leaves Sluice out', async () => {
    const visitor = await site.enter('/fr/', { withoutSluice: true });
    await visitor.page.evaluateOnNewDocument(() => {
      navigator.serviceWorker.register = () => Promise.reject(new Error('no worker today'));
    });
    // The worker of the first visit would answer, were it asked.
    await visitor.page.evaluate(async () => {
      for (const known of await navigator.serviceWorker.getRegistrations())
        await known.unregister();
    });
    const before = visitor.requests.length;
    await visitor.open('/fr/spectacles/motus');
    const problem = await visitor.page.waitForSelector('.gate-problem', { visible: true });
    assert.match((await problem?.evaluate((text) => text.textContent)) ?? '', /doublures/);
    const asked = visitor.requests.slice(before).map(({ url }) => url.pathname);
    assert.ok(!asked.includes('/sluice/sluice.js'));
    assertSilent(visitor);
  });
});
