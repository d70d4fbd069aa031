import { expect } from 'chai';
import { openActive, type Page, type PageWindow } from './support/page.ts';
import { container, hit, pixel } from './support/site.ts';

const site = container({
  tags: { measure: pixel('measure'), ads: pixel('ads', { category: 'advertising' }) },
});

/** A browser that blocks everything, as Chromium does: cookies are lost in silence, the rest throws (R25). */
function blockAll(window: PageWindow): void {
  Object.defineProperty(window.navigator, 'cookieEnabled', { get: () => false });
  Object.defineProperty(window.document, 'cookie', { get: () => '', set: () => {} });
  throwOn(window, window, 'localStorage', 'sessionStorage', 'indexedDB', 'caches');
}

/** A sandboxed frame: cookies throw as well. */
function sandbox(window: PageWindow): void {
  blockAll(window);
  throwOn(window, window.document, 'cookie');
}

function throwOn(window: PageWindow, owner: object, ...names: string[]): void {
  const refuse = (): never => {
    throw new window.DOMException('The request was denied.', 'SecurityError');
  };
  for (const name of names) {
    Object.defineProperty(owner, name, { configurable: true, get: refuse, set: refuse });
  }
}

/** No more room: reading works. */
function fill(window: PageWindow): void {
  Object.defineProperty(window.document, 'cookie', { get: () => '', set: () => {} });
  window.Storage.prototype.setItem = () => {
    throw new window.DOMException('Full.', 'QuotaExceededError');
  };
}

function expectCalm(page: Page): void {
  expect(page.console).to.deep.equal([]);
  expect(page.errors).to.deep.equal([]);
  expect(page.uncaught).to.deep.equal([]);
}

describe('a browser that refuses storage', () => {
  for (const [what, prepare] of [
    ['blocks cookies and storage', blockAll],
    ['throws at everything, cookies included', sandbox],
    ['has no room left', fill],
  ] as const) {
    it(`${what}: without a choice nothing fires, and nothing is complained about (R25)`, async () => {
      const page = await openActive({ container: site, prepare });
      await page.quiet();
      expect(page.told()).to.deep.equal([
        'gtm.js measure held consent-missing',
        'gtm.js ads held consent-missing',
      ]);
      expect(page.thirdParties()).to.deep.equal([]);
      expect(page.document.querySelector('sluice-banner')).not.to.equal(null);
      expectCalm(page);
    });

    it(`${what}: a choice holds for the page, and the state says so (R25)`, async () => {
      const page = await openActive({ container: site, prepare });
      await page.sluice.consent.update({ categories: { analytics: 'granted' } });
      await page.asked(hit('measure'));
      const { persisted, categories } = page.sluice.consent.get();
      expect(persisted).to.equal(false);
      expect(categories).to.include({ analytics: 'granted', advertising: 'denied' });
      await page.sluice.consent.rejectAll();
      page.push({ event: 'gtm.load' });
      await page.quiet();
      expect(page.thirdParties()).to.deep.equal([hit('measure')]);
      expectCalm(page);
    });

    it(`${what}: the next page asks again`, async () => {
      const page = await openActive({ container: site, prepare });
      await page.sluice.consent.acceptAll();
      await page.asked(hit('ads'));
      await page.reload();
      await page.ready();
      expect(page.sluice.consent.get().status).to.equal('undecided');
    });

    it(`${what}: a choice can be forgotten`, async () => {
      const page = await openActive({ container: site, prepare });
      await page.sluice.consent.acceptAll();
      await page.sluice.consent.reset();
      expect(page.sluice.consent.get().status).to.equal('undecided');
      expectCalm(page);
    });
  }

  it('keeps the choice in the cookie alone where localStorage throws', async () => {
    const prepare = (window: PageWindow): void => throwOn(window, window, 'localStorage');
    const page = await openActive({ container: site, prepare });
    await page.sluice.consent.acceptAll();
    expect(page.sluice.consent.get().persisted).to.equal(true);
    // WebKit would tell of an import that the reload ends.
    await page.quiet();
    await page.reload();
    await page.ready();
    expect(page.sluice.consent.get().status).to.equal('chosen');
    expectCalm(page);
  });

  it('keeps the choice in localStorage alone where cookies are lost', async () => {
    const prepare = ({ document }: PageWindow): void => {
      Object.defineProperty(document, 'cookie', { get: () => '', set: () => {} });
    };
    const page = await openActive({ container: site, prepare });
    await page.sluice.consent.acceptAll();
    expect(page.sluice.consent.get().persisted).to.equal(true);
    // WebKit would tell of an import that the reload ends.
    await page.quiet();
    await page.reload();
    await page.ready();
    expect(page.sluice.consent.get().status).to.equal('chosen');
    expectCalm(page);
  });

  it('does not hinder a variable that reads a cookie: it has failed, which is false', async () => {
    const page = await openActive({
      container: container({
        tags: {
          own: pixel('own', {
            category: 'necessary',
            params: { src: `${hit('own')}?c={{cookie.cart}}`, cacheBuster: false },
          }),
        },
      }),
      prepare: sandbox,
    });
    await page.asked(`${hit('own')}?c=false`);
    expectCalm(page);
  });
});
