import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Visitor } from '../support/visitor.ts';
import { answer, press } from './choices.ts';
import { assertClean, assertSilent, googleEvents, googleHits, metaHits } from './hits.ts';
import { useSite } from './site.ts';

describe('an order', () => {
  const site = useSite();

  /** Two seats in the stalls, at 32 euros each. Returns the order's number. */
  async function order(visitor: Visitor): Promise<string> {
    await press(visitor, '.booking button');
    await visitor.page.waitForSelector('.to-basket a', { visible: true });
    await visitor.follow(() => visitor.page.click('.to-basket a'));
    await visitor.follow(() => visitor.page.click('button[value="order"]'));
    return visitor.page.$eval('.order-number strong', (line) => line.textContent ?? '');
  }

  function assertReported(visitor: Visitor, id: string): void {
    const google = googleHits(visitor).filter((url) => url.searchParams.get('en') === 'purchase');
    assert.equal(google.length, 1);
    assert.equal(google[0]?.searchParams.get('epn.value'), '64');
    assert.equal(google[0]?.searchParams.get('ep.currency'), 'EUR');
    assert.equal(google[0]?.searchParams.get('ep.transaction_id'), id);
    const meta = metaHits(visitor).filter((url) => url.searchParams.get('ev') === 'Purchase');
    assert.equal(meta.length, 1);
    assert.equal(meta[0]?.searchParams.get('cd[value]'), '64');
    assert.equal(meta[0]?.searchParams.get('cd[currency]'), 'EUR');
  }

  it('reaches Google Analytics and Meta with its total, once', async () => {
    const visitor = await site.enter('/fr/spectacles/motus');
    await answer(visitor, 'accept');
    const id = await order(visitor);
    assertReported(visitor, id);
    await visitor.follow(() => visitor.page.reload());
    assertReported(visitor, id);
    assertClean(visitor);
  });

  it('is reported when the answer comes after it', async () => {
    const visitor = await site.enter('/fr/spectacles/motus');
    const id = await order(visitor);
    assertSilent(visitor);
    await answer(visitor, 'accept');
    assertReported(visitor, id);
    assert.deepEqual(googleEvents(visitor), ['page_view', 'purchase']);
    assertClean(visitor);
  });
});
