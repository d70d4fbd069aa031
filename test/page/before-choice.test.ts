import { expect } from 'chai';
import { body, everything, probe, vendorAddresses } from './support/everything.ts';
import { openActive, until } from './support/page.ts';
import { consent, container, hit, pixel } from './support/site.ts';

describe('before a choice, consent', () => {
  it('is not given by silence: nothing is asked for, kept or prepared (R1, R2, L6)', async () => {
    const page = await openActive({ container: everything, body });
    await page.quiet();
    expect(page.thirdParties()).to.deep.equal([]);
    expect(page.writes).to.deep.equal([]);
    expect(page.document.cookie).to.equal('');
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
    expect(await indexedDB.databases()).to.deep.equal([]);
    expect(await caches.keys()).to.deep.equal([]);
    expect(vendorAddresses(page)).to.deep.equal([]);
    expect(page.document.querySelector('link')).to.equal(null);
    for (const name of ['fbq', '_fbq', 'gtag', 'posthog', 'google_tag_manager']) {
      expect(page.window[name], name).to.equal(undefined);
    }
    expect(page.console).to.deep.equal([]);
  });

  it('is not given by scrolling, clicking, Escape or going elsewhere on the page (L6)', async () => {
    const page = await openActive({ container: everything, body });
    await page.quiet();
    const { window, document } = page;
    window.scrollTo(0, 3000);
    document.querySelector('a')!.click();
    // Firefox follows it a moment later, and from another address that would be another page.
    await until(() => window.location.hash === '#long', 'the link is followed');
    document.dispatchEvent(new window.KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    document.body.click();
    window.history.pushState({}, '', '?elsewhere');
    window.dispatchEvent(new window.Event('blur'));
    await until(() => page.told().includes('gtm.click clicked held consent-missing'), 'it is held');
    await until(() => page.told().some((line) => line.includes('scrolled held')), 'it is held');
    await page.quiet();
    expect(page.sluice.consent.get().status).to.equal('undecided');
    expect(page.thirdParties()).to.deep.equal([]);
    expect(page.writes).to.deep.equal([]);
    expect(document.querySelector('sluice-banner')).not.to.equal(null);
  });

  it('is asked for by a banner, and nothing that runs tags is fetched before (R15)', async () => {
    const page = await openActive({
      container: container({ tags: { measure: pixel('measure') } }),
      body,
    });
    await page.quiet();
    expect(page.document.querySelector('sluice-banner')).not.to.equal(null);
    expect(page.chunks()).to.include('ui');
    expect(page.chunks()).not.to.include('run');
  });

  it('is no matter for an exempt tag, which fires at once (R3)', async () => {
    const page = await openActive({ container: everything });
    await probe(page);
    await page.quiet();
    expect(page.thirdParties()).to.deep.equal([hit('own')]);
  });

  it('that never comes drops what waits when the visitor leaves', async () => {
    const page = await openActive({
      container: container({ tags: { measure: pixel('measure') } }),
    });
    page.window.dispatchEvent(
      new page.window.PageTransitionEvent('pagehide', { persisted: false }),
    );
    expect(page.told().at(-1)).to.equal('gtm.js measure dropped page-left');
  });

  it('may still come to a page that is only put aside', async () => {
    const page = await openActive({
      container: container({ tags: { measure: pixel('measure') } }),
    });
    page.window.dispatchEvent(new page.window.PageTransitionEvent('pagehide', { persisted: true }));
    await page.sluice.consent.acceptAll();
    await page.asked(hit('measure'));
  });

  for (const [signal, property, value] of [
    ['gpc', 'globalPrivacyControl', true],
    ['dnt', 'doNotTrack', '1'],
  ] as const) {
    it(`heeds the signal ${signal} of the browser where the container says so (R26)`, async () => {
      const page = await openActive({
        container: container({
          tags: { ads: pixel('ads', { category: 'advertising' }) },
          consent: consent({ signals: { gpc: 'deny-sharing', dnt: 'deny' } }),
        }),
        prepare: ({ navigator }) =>
          Object.defineProperty(navigator, property, { get: () => value }),
      });
      await page.quiet();
      expect(page.sluice.consent.get().signals[signal]).to.equal(true);
      expect(page.told()).to.deep.equal(['gtm.js ads blocked consent-missing']);
      expect(page.thirdParties()).to.deep.equal([]);
    });
  }

  it('is not asked for where everything is exempt', async () => {
    const page = await openActive({
      container: container({
        consent: consent({ categories: { necessary: { basis: 'exempt' } } }),
        tags: { own: pixel('own', { category: 'necessary' }) },
      }),
    });
    await page.asked(hit('own'));
    await page.quiet();
    expect(page.document.querySelector('sluice-banner')).to.equal(null);
    expect(page.chunks()).not.to.include('ui');
    expect(page.writes).to.deep.equal([]);
  });
});
