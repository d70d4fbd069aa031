import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { until } from '../support/visitor.ts';
import { answer, banner, isShown } from './choices.ts';
import {
  assertClean,
  googleEvents,
  googleHits,
  hitsTo,
  hosts,
  matomoHits,
  metaHits,
} from './hits.ts';
import { useSite } from './site.ts';

describe('accept all', () => {
  const site = useSite();

  it('fires analytics, social and advertising tags', async () => {
    const visitor = await site.enter('/fr/spectacles/motus');
    await answer(visitor, 'accept');
    for (const host of Object.values(hosts).flat()) {
      assert.ok(hitsTo(visitor, host).length > 0, `${host} was asked`);
    }
    assertClean(visitor);
  });

  it('replays the page view and the product view of the moment before, each once', async () => {
    const visitor = await site.enter('/fr/spectacles/motus');
    await answer(visitor, 'accept');
    assert.deepEqual(googleEvents(visitor), ['page_view', 'view_item']);
    assert.equal(matomoHits(visitor).length, 1);
    assert.deepEqual(
      metaHits(visitor).map((url) => url.searchParams.get('ev')),
      ['PageView'],
    );
    for (const hit of googleHits(visitor)) {
      assert.equal(hit.searchParams.get('dl'), `${site.demo.url}/fr/spectacles/motus`);
      assert.equal(hit.searchParams.get('gcs'), 'G111');
    }
    const fired = (await visitor.decisions()).filter(({ outcome }) => outcome === 'fired');
    for (const { tag, replayed } of fired) {
      // "rampe" answers to an event that is new: the one that the tag "interest" pushes.
      assert.equal(replayed === true, tag !== 'rampe', tag);
    }
  });

  it('brings the vendors’ cookies, and keeps the choice', async () => {
    const visitor = await site.enter('/fr/spectacles/motus');
    await answer(visitor, 'accept');
    const { cookies, localStorage } = await visitor.kept();
    for (const name of ['_ga', '_ga_COULISSE1', '_fbp', 'entracte_id', 'eu-consent']) {
      assert.ok(cookies.includes(name), name);
    }
    for (const start of ['_pk_id.', '_pk_ses.']) {
      assert.ok(
        cookies.some((name) => name.startsWith(start)),
        start,
      );
    }
    assert.ok(localStorage.includes('eu-consent'));
  });

  it('runs the real library of PostHog, which tells its collector', async () => {
    const visitor = await site.enter('/en/shows/bal-a-trois-temps');
    await answer(visitor, 'accept');
    const url = `${site.demo.url}/en/shows/bal-a-trois-temps`;
    await until(
      () => site.demo.events.some((event) => event.event === '$pageview' && event.url === url),
      'the collector has the page view',
      () => JSON.stringify(site.demo.requests.filter(({ server }) => server === 'collector')),
    );
    assertClean(visitor);
  });

  it('takes the banner away and tells the data layer', async () => {
    const visitor = await site.enter('/fr/');
    await answer(visitor, 'accept');
    assert.equal(await isShown(visitor, banner('accept')), false);
    const said = await visitor.page.evaluate(() =>
      (window.dataLayer ?? []).filter(
        (entry) => (entry as { event?: unknown }).event === 'sluice.consent',
      ),
    );
    assert.equal(said.length, 1);
    assert.equal((said[0] as { consent: { method: string } }).consent.method, 'accept-all');
  });

  it('sends the page view of each later page without a banner', async () => {
    const visitor = await site.enter('/fr/');
    await answer(visitor, 'accept');
    await visitor.open('/fr/film');
    assert.deepEqual(googleEvents(visitor), ['page_view', 'page_view']);
    assert.equal(googleHits(visitor).at(-1)?.searchParams.get('dl'), `${site.demo.url}/fr/film`);
    assert.equal(await isShown(visitor, banner('accept')), false);
    assertClean(visitor);
  });
});
