import { expect } from 'chai';
import { silence } from './support/network.ts';
import { openActive, openPage, until, type Page } from './support/page.ts';
import { container, hit, pixel, siteOfVendors as site } from './support/site.ts';

function banner({ document }: Page): Element | null {
  return document.querySelector('sluice-banner');
}

function preferences({ document }: Page): Element | null {
  return document.querySelector('sluice-preferences');
}

describe('window.sluice', () => {
  it('is ready with the id of the container', async () => {
    const page = await openPage({ container: site });
    const ready = await page.ready();
    expect(ready).to.deep.equal({ status: 'active', containerId: 'test' });
    expect(page.news.find(({ type }) => type === 'ready')?.detail).to.equal(ready);
  });

  it('has the version of the package', async () => {
    const page = await openPage({ container: site });
    const { version } = (await (await fetch('/package.json')).json()) as { version: string };
    expect(page.sluice.version).to.equal(version);
  });

  it('nothing rejects where the container is missing', async () => {
    const page = await openPage({ container: () => new Response(null, { status: 404 }) });
    const { sluice } = page;
    await sluice.consent.update({ categories: { analytics: 'granted' } });
    await sluice.consent.acceptAll();
    await sluice.consent.rejectAll();
    await sluice.consent.reset();
    await sluice.show();
    await sluice.showPreferences();
    sluice.hide();
    sluice.hidePreferences();
    expect(sluice.consent.get().status).to.equal('undecided');
    expect(sluice.explain()).to.deep.equal([]);
    expect(page.writes).to.deep.equal([]);
    expect(page.uncaught).to.deep.equal([]);
  });

  it('explain tells of each tag, newest last, and filters by tag and by event', async () => {
    const page = await openActive({ container: site });
    page.push({ event: 'probe' });
    await page.asked(hit('own'));
    await until(() => page.told().includes('probe own fired'), 'the tag has fired');
    const told = (filter?: Parameters<typeof page.explain>[0]): string[] =>
      page.explain(filter).map(({ event, tag, outcome }) => `${event.name} ${tag} ${outcome}`);
    expect(told()).to.deep.equal([
      'gtm.js measure held',
      'gtm.js ads held',
      'gtm.js both held',
      'probe own fired',
    ]);
    expect(told({ tag: 'own' })).to.deep.equal(['probe own fired']);
    expect(told({ event: 'gtm.js' })).to.have.length(3);
    expect(told({ tag: 'own', event: 'gtm.js' })).to.deep.equal([]);
    expect(told({ tag: 'nobody' })).to.deep.equal([]);
  });

  it('explain says which condition did not hold, and what it met', async () => {
    const page = await openActive({
      container: container({
        tags: { own: pixel('own', { category: 'necessary', triggers: ['cart'] }) },
        triggers: {
          cart: {
            type: 'page-view',
            conditions: [{ variable: 'page.path', operator: 'equals', value: '/cart' }],
          },
        },
      }),
    });
    const [decision] = page.explain({ tag: 'own' });
    expect(decision).to.deep.include({ outcome: 'not-triggered', reason: 'trigger-conditions' });
    expect(decision?.detail).to.deep.include({
      trigger: 'cart',
      actual: page.window.location.pathname,
    });
  });

  it('hide takes the banner away without an answer, show brings it back (L6)', async () => {
    const page = await openActive({ container: site });
    await until(() => banner(page), 'the banner is shown');
    page.sluice.hide();
    expect(banner(page)).to.equal(null);
    expect(page.sluice.consent.get().status).to.equal('undecided');
    expect(page.writes).to.deep.equal([]);
    await page.sluice.show();
    await until(() => banner(page), 'the banner is shown');
  });

  it('show shows the banner to those who have chosen as well', async () => {
    const page = await openActive({ container: site });
    await page.sluice.consent.rejectAll();
    await page.close();
    const next = await openActive({ container: site });
    await next.quiet();
    expect(banner(next)).to.equal(null);
    await next.sluice.show();
    await until(() => banner(next), 'the banner is shown');
  });

  it('showPreferences opens the preferences, hidePreferences closes them without an answer', async () => {
    const page = await openActive({ container: site });
    await page.sluice.showPreferences();
    expect(preferences(page)).not.to.equal(null);
    page.sluice.hidePreferences();
    await until(() => !preferences(page), 'they are closed');
    expect(page.sluice.consent.get().status).to.equal('undecided');
  });

  it('hide and hidePreferences do nothing where nothing is shown', async () => {
    const page = await openPage({ container: silence });
    page.sluice.hide();
    page.sluice.hidePreferences();
    expect(page.uncaught).to.deep.equal([]);
  });

  it('its methods work without their object', async () => {
    const page = await openActive({ container: site });
    const { update, isGranted, get } = page.sluice.consent;
    await update({ categories: { analytics: 'granted' } });
    expect([isGranted('analytics'), get().categories['analytics']]).to.deep.equal([
      true,
      'granted',
    ]);
  });
});
