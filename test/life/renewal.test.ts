import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CategorySettings } from '../../src/engine/types.ts';
import { answer, preferences, press } from '../site/choices.ts';
import { choose, isAsked, save, whenAsked } from './support/acts.ts';
import type { LifeSections } from './support/containers.ts';
import { useLife } from './support/life.ts';
import type { Person, Tab } from './support/person.ts';

const categories: Record<string, CategorySettings> = {
  necessary: { basis: 'exempt' },
  analytics: { basis: 'consent' },
};
const before: LifeSections = { meters: { meter: 'analytics' }, consent: { categories } };

/** What the banner says beyond a first visit. */
async function notes(tab: Tab): Promise<string> {
  await whenAsked(tab);
  const note = await tab.page.waitForSelector('sluice-banner >>> p.note:not([part])');
  return (await note?.evaluate(({ textContent }) => textContent)) ?? '';
}

describe('a container that changes after a choice', () => {
  const life = useLife();

  /** Somebody who has answered the container as it was. */
  async function regular(
    button: 'accept' | 'refuse',
    sections: LifeSections = before,
  ): Promise<{ person: Person; tab: Tab }> {
    life.serve(sections);
    const person = await life.meet();
    const tab = await person.open();
    await answer(tab, button);
    return { person, tab };
  }

  it('R20, L18 asks again for a new category, says so, and keeps it off until it is answered', async () => {
    const { tab } = await regular('accept');
    life.serve({
      meters: { meter: 'analytics', pixel: 'advertising' },
      consent: { categories: { ...categories, advertising: { basis: 'consent' } } },
    });
    await tab.go('/second');
    const state = await tab.consent();
    assert.equal(state.status, 'outdated');
    assert.deepEqual(
      [state.categories['analytics'], state.categories['advertising']],
      ['granted', 'denied'],
    );
    assert.match(await notes(tab), /^New since your choice of .* Advertising/);
    assert.deepEqual(life.hits('meter'), ['page /', 'page /second']);
    assert.deepEqual(life.hits('pixel'), []);

    await answer(tab, 'accept');
    assert.deepEqual(life.hits('pixel'), ['page /second']);
    assert.deepEqual(life.hits('meter'), ['page /', 'page /second']);
  });

  it('R20, L18 asks again for a new vendor in a category that was granted, and holds it back', async () => {
    const { tab } = await regular('accept');
    life.serve({ ...before, meters: { meter: 'analytics', scale: 'analytics' } });
    await tab.go('/second');
    const { status, vendors } = await tab.consent();
    assert.deepEqual(
      [status, vendors],
      ['outdated', { own: 'granted', meter: 'granted', scale: 'denied' }],
    );
    assert.match(await notes(tab), /Scale/);
    assert.deepEqual([life.hits('meter').length, life.hits('scale').length], [2, 0]);

    await press(tab, 'sluice-banner >>> [part="customise"]');
    const badge = await tab.page.waitForSelector(
      'sluice-preferences >>> [data-vendor="scale"] .badge',
    );
    assert.equal(await badge?.evaluate(({ textContent }) => textContent), 'New');
    await choose(tab, () => press(tab, preferences('save')));
    assert.deepEqual([(await tab.consent()).status, await isAsked(tab)], ['chosen', false]);
    assert.deepEqual(life.hits('scale'), []);
  });

  it('R20 asks a visitor who refused as well, and the refusals stay', async () => {
    const { tab } = await regular('refuse');
    life.serve({ ...before, meters: { meter: 'analytics', scale: 'analytics' } });
    await tab.go('/second');
    await whenAsked(tab);
    const { status, categories: answers } = await tab.consent();
    assert.deepEqual([status, answers['analytics']], ['outdated', 'denied']);
    assert.deepEqual(life.vendorRequests(), []);
  });

  it('R20, R6 asks again when a basis changes from exempt to consent', async () => {
    const exempt = {
      ...before,
      consent: { categories: { ...categories, functionality: { basis: 'exempt' } as const } },
      meters: { meter: 'analytics', chat: 'functionality' },
    };
    const { tab } = await regular('accept', exempt);
    assert.deepEqual(life.hits('chat'), ['page /']);
    life.serve({
      ...exempt,
      consent: { categories: { ...categories, functionality: { basis: 'consent' } } },
    });
    await tab.go('/second');
    assert.match(await notes(tab), /Preferences and extras/);
    assert.deepEqual(life.hits('chat'), ['page /']);
    assert.deepEqual(life.hits('meter'), ['page /', 'page /second']);
  });

  it('R20, L19 asks everybody again by the token “reconsent”; what was answered holds until then', async () => {
    const { tab } = await regular('accept');
    life.serve({ ...before, consent: { categories, reconsent: '2027-01' } });
    await tab.go('/second');
    const { status, categories: answers } = await tab.consent();
    assert.deepEqual([status, answers['analytics']], ['outdated', 'granted']);
    assert.match(await notes(tab), /is asking every visitor again/);
    assert.deepEqual(life.hits('meter'), ['page /', 'page /second']);

    const [receipt] = await tab.page.evaluate(() => window.sluice.consent.receipts());
    await answer(tab, 'refuse');
    const [renewed] = await tab.page.evaluate(() => window.sluice.consent.receipts());
    assert.notEqual(renewed?.shown.fingerprint, receipt?.shown.fingerprint);
    await tab.go('/third');
    assert.deepEqual([(await tab.consent()).status, await isAsked(tab)], ['chosen', false]);
  });

  const unrelated: Record<string, LifeSections> = {
    'other words': {
      ...before,
      site: { name: 'Another name', policyVersion: '9.9' },
      ui: { languages: ['en'], texts: { en: { 'banner.title': 'Hello' } } },
      consent: {
        categories: { ...categories, analytics: { basis: 'consent', title: { en: 'Counting' } } },
      },
    },
    'other colours and another place': {
      ...before,
      ui: { theme: { accent: '#a00000' }, layout: 'modal' },
    },
    'a vendor less': { consent: { categories } },
    'another tag of a vendor that was asked about': {
      ...before,
      tags: { again: { type: 'meter', params: { event: 'again' }, triggers: ['all-pages'] } },
    },
    'another lifetime and a new revision': {
      ...before,
      revision: '2',
      consent: { categories, lifetime: 'P5M' },
    },
    'an exempt category more': {
      ...before,
      consent: { categories: { ...categories, functionality: { basis: 'exempt' } } },
    },
  };
  it(`R20, L18, L19 asks nobody for ${Object.keys(unrelated).join(', ')}`, async () => {
    const { tab } = await regular('accept');
    for (const [what, sections] of Object.entries(unrelated)) {
      life.serve(sections);
      await tab.go('/second');
      assert.deepEqual([(await tab.consent()).status, await isAsked(tab)], ['chosen', false], what);
    }
    assert.ok(life.hits('meter').includes('again /second'));
  });

  it('L18 finds a vendor that comes back answered as before', async () => {
    const both = { ...before, meters: { meter: 'analytics', scale: 'analytics' } };
    life.serve(both);
    const tab = await (await life.meet()).open();
    await save(tab, 'analytics', 'analytics/scale');
    life.serve(before);
    await tab.go('/without');
    life.serve(both);
    await tab.go('/with');
    const { status, vendors } = await tab.consent();
    assert.deepEqual([status, vendors['meter'], vendors['scale']], ['chosen', 'granted', 'denied']);
    assert.equal(await isAsked(tab), false);
  });
});
