import { expect } from 'chai';
import type { ConsentState } from '../../src/engine/types.ts';
import { openActive, openPage, until } from './support/page.ts';
import { consent, container, hit, pixel, siteOfVendors as site } from './support/site.ts';

const denied = {
  necessary: 'granted',
  analytics: 'denied',
  functionality: 'denied',
  social: 'denied',
  advertising: 'denied',
};

describe('window.sluice.consent', () => {
  it('get answers with everything about a first visit', async () => {
    const page = await openActive({ container: site });
    expect(page.sluice.consent.get()).to.deep.equal({
      status: 'undecided',
      categories: denied,
      vendors: { measure: 'denied', ads: 'denied', both: 'denied' },
      signals: { gpc: false, dnt: false },
      persisted: true,
    });
  });

  it('get is frozen to the ground, before the start and after', async () => {
    const states: ConsentState[] = [];
    const page = await openPage({
      container: site,
      checkpoint: ({ sluice }) => states.push(sluice.consent.get()),
    });
    await page.sluice.consent.acceptAll();
    states.push(page.sluice.consent.get());
    for (const state of states) {
      for (const part of [state, state.categories, state.vendors, state.signals]) {
        expect(Object.isFrozen(part)).to.equal(true);
      }
    }
  });

  it('get answers with id, times and method of a choice', async () => {
    const page = await openActive({ container: site });
    const before = Math.floor(Date.now() / 1000) * 1000;
    await page.sluice.consent.acceptAll();
    const { id, chosenAt, firstChosenAt, expiresAt, ...rest } = page.sluice.consent.get();
    expect(id).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(Date.parse(chosenAt!)).to.be.within(before, Date.now());
    expect(firstChosenAt).to.equal(chosenAt);
    const months = new Date(chosenAt!);
    months.setUTCMonth(months.getUTCMonth() + 6);
    expect(Math.abs(Date.parse(expiresAt!) - months.getTime())).to.be.below(4 * 86_400_000);
    expect(rest).to.deep.include({ status: 'chosen', method: 'accept-all', persisted: true });
  });

  it('isGranted knows categories and vendors, and says no to anything else', async () => {
    const page = await openActive({ container: site });
    const { consent: api } = page.sluice;
    await api.update({ categories: { analytics: 'granted' } });
    const answers = Object.entries({
      necessary: true,
      analytics: true,
      advertising: false,
      measure: true,
      ads: false,
      both: false,
      unknown: false,
      '': false,
      toString: false,
      ['__proto__']: false,
      constructor: false,
    });
    for (const [id, answer] of answers) expect(api.isGranted(id), id).to.equal(answer);
  });

  it('update leaves what is not named as it is', async () => {
    const page = await openActive({ container: site });
    const { consent: api } = page.sluice;
    await api.update({ categories: { analytics: 'granted', social: 'denied' } });
    await api.update({ categories: { advertising: 'granted' } });
    expect(api.get()).to.deep.include({
      status: 'undecided',
      method: 'api',
      categories: { ...denied, analytics: 'granted', advertising: 'granted' },
    });
    await api.update({ categories: { functionality: 'denied' } });
    expect(api.get().status).to.equal('chosen');
  });

  it('update answers for a vendor by itself', async () => {
    const page = await openActive({ container: site });
    await page.sluice.consent.update({ vendors: { measure: 'granted' } });
    await page.asked(hit('measure'));
    await page.quiet();
    expect(page.thirdParties()).to.deep.equal([hit('measure')]);
    expect(page.sluice.consent.get().vendors).to.deep.equal({
      measure: 'granted',
      ads: 'denied',
      both: 'denied',
    });
  });

  it('update changes nothing for names and answers that do not exist', async () => {
    const page = await openActive({ container: site });
    await page.sluice.consent.update({
      categories: { marketing: 'granted', analytics: 'yes' as 'granted', necessary: 'denied' },
      vendors: { nobody: 'granted', __proto__: 'granted' },
    });
    const { categories, vendors } = page.sluice.consent.get();
    expect(categories).to.deep.equal(denied);
    expect(Object.values(vendors)).to.deep.equal(['denied', 'denied', 'denied']);
  });

  for (const [what, choice] of [
    ['nothing', undefined],
    ['null', null],
    ['a text', 'all'],
    ['a category of null', { categories: null }],
  ] as const) {
    it(`update with ${what} does not reject, and grants nothing`, async () => {
      const page = await openActive({ container: site });
      await page.sluice.consent.update(choice as never);
      await page.quiet();
      expect(page.sluice.consent.get().categories).to.deep.equal(denied);
      expect(page.thirdParties()).to.deep.equal([]);
      expect(page.uncaught).to.deep.equal([]);
    });
  }

  it('update before the start waits for it', async () => {
    let update: Promise<void> | undefined;
    const page = await openPage({
      container: site,
      checkpoint: ({ sluice }) => {
        update = sluice.consent.update({ categories: { analytics: 'granted' } });
      },
    });
    await update;
    expect(page.sluice.consent.isGranted('analytics')).to.equal(true);
    await page.asked(hit('measure'));
  });

  it('update resolves when the choice has been stored and carried out', async () => {
    const page = await openActive({ container: site });
    await page.sluice.consent.update({ categories: { analytics: 'granted' } });
    expect(localStorage.getItem('eu-consent')).to.contain('c.analytics=1');
    expect(document.cookie).to.contain('c.analytics=1');
    expect(page.layer.at(-1)).to.have.property('event', 'sluice.consent');
  });

  it('acceptAll and rejectAll answer everything, and say how', async () => {
    const page = await openActive({ container: site });
    const { consent: api } = page.sluice;
    await api.acceptAll();
    const granted = api.get();
    expect([granted.status, granted.method]).to.deep.equal(['chosen', 'accept-all']);
    expect(
      new Set([...Object.values(granted.categories), ...Object.values(granted.vendors)]),
    ).to.have.all.keys('granted');
    await api.rejectAll();
    const { status, method, categories, id } = api.get();
    expect([status, method]).to.deep.equal(['chosen', 'reject-all']);
    expect(categories).to.deep.equal(denied);
    expect(id).to.equal(granted.id);
  });

  it('rejectAll also opposes what is opposable (R3)', async () => {
    const { categories } = consent();
    const page = await openActive({
      container: container({
        consent: consent({
          categories: {
            ...categories,
            audience: {
              basis: 'exempt',
              opposable: true,
              as: 'analytics',
            },
          },
        }),
        tags: { audience: pixel('audience', { category: 'audience', triggers: ['probe'] }) },
        triggers: { probe: { type: 'event', event: 'probe' } },
      }),
    });
    page.push({ event: 'probe' });
    await page.asked(hit('audience'));
    await page.sluice.consent.rejectAll();
    page.push({ event: 'probe' });
    await page.quiet();
    expect(page.sluice.consent.isGranted('audience')).to.equal(false);
    expect(page.thirdParties()).to.deep.equal([hit('audience')]);
  });

  it('reset forgets the choice on this device, and the banner returns (R24)', async () => {
    const page = await openActive({ container: site });
    await page.sluice.consent.acceptAll();
    await until(() => !page.document.querySelector('sluice-banner'), 'the banner has gone');
    const { id } = page.sluice.consent.get();
    await page.sluice.consent.reset();
    expect(page.sluice.consent.get()).to.include({ status: 'undecided' });
    expect(page.sluice.consent.get().id).to.equal(undefined);
    expect([localStorage.getItem('eu-consent'), document.cookie]).to.deep.equal([null, '']);
    await until(() => page.document.querySelector('sluice-banner'), 'the banner is shown');
    await page.sluice.consent.rejectAll();
    expect(page.sluice.consent.get().id).not.to.equal(id);
  });
});
