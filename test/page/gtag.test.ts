import { expect } from 'chai';
import { http, HttpResponse } from 'msw';
import type { Container } from '../../src/engine/types.ts';
import { answer } from './support/network.ts';
import { openActive, until, type Page } from './support/page.ts';
import { consent, container, pixel } from './support/site.ts';
import { called, siteOfSteps as site, steps } from './support/steps-site.ts';

/** The snippet that sites have. */
const gtag =
  '<script>window.dataLayer ??= []; function gtag() { dataLayer.push(arguments); }</script>';

function call(page: Page, ...args: unknown[]): void {
  (page.window['gtag'] as (...values: unknown[]) => void)(...args);
}

/** What Google's own library is told, as lists. */
function google({ window }: Page): unknown[][] {
  return ((window['sluiceGoogle'] ?? []) as ArrayLike<unknown>[]).map((command) =>
    Array.from(command),
  );
}

function googleEvents(page: Page): unknown[] {
  return google(page).flatMap(([name, event]) => (name === 'event' ? [event] : []));
}

const googleTag: Container['tags'] = {
  ga4: { type: 'google-tag', params: { tagId: 'G-ABC123' }, triggers: ['all-pages'] },
};

describe('gtag calls of a page are heard', () => {
  it('as events and data, in their place among the messages', async () => {
    const page = await openActive({ container: site, head: gtag });
    page.push({ event: 'step', n: 1 });
    call(page, 'set', { n: 2 });
    call(page, 'event', 'step', { value: 5 });
    call(page, 'set', 'n', 3);
    page.push({ event: 'step' });
    await until(() => steps(page).length === 3, 'every event has been heard');
    expect(steps(page)).to.deep.equal(['1', '2', '3']);
  });

  it('by a chunk that only pages with such calls fetch', async () => {
    const page = await openActive({ container: site, head: gtag });
    await page.quiet();
    expect(page.chunks()).not.to.include('gtag');
    call(page, 'event', 'step');
    await until(() => steps(page).length === 1, 'the event has been heard');
    expect(page.chunks()).to.include('gtag');
  });

  it('though the chunk does not come: they mean nothing, and the next messages go on', async () => {
    answer(http.get('/dist/chunks/gtag-*', () => new HttpResponse(null, { status: 404 })));
    const page = await openActive({ container: site, head: gtag });
    call(page, 'event', 'step');
    page.push({ event: 'step', n: 2 });
    await until(() => steps(page).length === 1, 'the event has been heard');
    expect(steps(page)).to.deep.equal(['2']);
    expect(page.errors[0]?.message).to.match(/^A data layer message failed: TypeError/);
    expect(page.uncaught).to.deep.equal([]);
  });

  it('of consent without changing any answer', async () => {
    const page = await openActive({
      container: container({ tags: { measure: pixel('measure') } }),
      head: gtag,
    });
    call(page, 'consent', 'update', { analytics_storage: 'granted', ad_storage: 'granted' });
    call(page, 'consent', 'default', { analytics_storage: 'granted' });
    await page.quiet();
    expect(page.sluice.consent.get().status).to.equal('undecided');
    expect(page.thirdParties()).to.deep.equal([]);
    expect(google(page)).to.deep.equal([['consent', 'default', google(page)[0]?.[2]]]);
    expect(page.chunks()).not.to.include('gtag');
  });

  it("and gives them to Google's library once it has consent, in their order", async () => {
    const page = await openActive({ container: container({ tags: googleTag }), head: gtag });
    call(page, 'event', 'sign_up');
    call(page, 'event', 'purchase', { value: 42 });
    await page.quiet();
    expect(googleEvents(page)).to.deep.equal([]);
    await page.sluice.consent.acceptAll();
    await until(() => googleEvents(page).length === 2, 'both have come');
    expect(googleEvents(page)).to.deep.equal(['sign_up', 'purchase']);
    call(page, 'event', 'login');
    await until(() => googleEvents(page).length === 3, 'the third has come');
    await page.sluice.consent.rejectAll();
    call(page, 'event', 'logout');
    await called(page, { event: 'other' });
    expect(googleEvents(page)).to.deep.equal(['sign_up', 'purchase', 'login']);
  });

  it("and never gives them to Google's library after a refusal", async () => {
    const page = await openActive({ container: container({ tags: googleTag }), head: gtag });
    call(page, 'event', 'sign_up');
    await page.quiet();
    await page.sluice.consent.rejectAll();
    call(page, 'event', 'login');
    await page.sluice.consent.acceptAll();
    await page.quiet();
    expect(googleEvents(page)).to.deep.equal([]);
  });

  it('is told as seven denials, then one update per choice with all seven types', async () => {
    const page = await openActive({ container: container({ tags: googleTag }) });
    await page.sluice.consent.update({ categories: { analytics: 'granted' } });
    const commands = (page.layer as ArrayLike<unknown>[])
      .filter((message) => message[0] === 'consent')
      .map((message) => Array.from(message));
    const denied = {
      ad_storage: 'denied',
      ad_user_data: 'denied',
      ad_personalization: 'denied',
      analytics_storage: 'denied',
      functionality_storage: 'denied',
      personalization_storage: 'denied',
      security_storage: 'denied',
    };
    const update = { ...denied, analytics_storage: 'granted', security_storage: 'granted' };
    expect(commands).to.deep.equal([
      ['consent', 'default', denied],
      ['consent', 'update', update],
    ]);
    expect(google(page).slice(0, 2)).to.deep.equal(commands);
  });

  it('is told before the first tag of a returning visitor', async () => {
    const googleSite = container({ tags: googleTag });
    const page = await openActive({ container: googleSite });
    await page.sluice.consent.acceptAll();
    await page.close();
    const next = await openActive({ container: googleSite });
    await until(() => google(next).length > 2, "Google's tag has run");
    expect(
      google(next)
        .slice(0, 2)
        .map(([name, what]) => `${name} ${what}`),
    ).to.deep.equal(['consent default', 'consent update']);
  });

  it('is told only at the beginning where the container has it off', async () => {
    const page = await openActive({
      container: container({ consent: consent({ googleConsentMode: 'off' }) }),
    });
    await page.sluice.consent.acceptAll();
    const commands = page.layer.filter((message) => (message as ArrayLike<unknown>)[0]);
    expect(commands).to.have.length(1);
    expect(page.window['sluiceGoogle']).to.equal(undefined);
  });
});
