import { expect } from 'chai';
import { body, everything, probe, vendorAddresses } from './support/everything.ts';
import { openActive, until } from './support/page.ts';
import { container, hit, pixel } from './support/site.ts';

describe('a choice', () => {
  it('brings the page view of before, in the order of priority, marked as replayed', async () => {
    const page = await openActive({
      container: container({
        tags: {
          last: pixel('last', { priority: -1 }),
          second: pixel('second'),
          third: pixel('third'),
          first: pixel('first', { priority: 10 }),
        },
      }),
    });
    await page.sluice.consent.acceptAll();
    await page.asked(hit('last'));
    await page.quiet();
    expect(page.thirdParties()).to.deep.equal(['first', 'second', 'third', 'last'].map(hit));
    const fired = page.decisions.filter(({ outcome }) => outcome === 'fired');
    expect(fired.map(({ tag }) => tag)).to.have.members(['first', 'second', 'third', 'last']);
    for (const { event, replayed } of fired) {
      expect([event.name, replayed]).to.deep.equal(['gtm.js', true]);
    }
  });

  it('brings held events in their order, with the values that they had', async () => {
    const page = await openActive({
      container: container({
        tags: {
          step: pixel('step', {
            triggers: ['step'],
            params: {
              src: `${hit('step')}?n={{dataLayer.n}}&path={{page.query}}`,
              cacheBuster: false,
            },
          }),
        },
        triggers: { step: { type: 'event', event: 'step' } },
      }),
    });
    page.push({ event: 'step', n: 1 });
    page.window.history.pushState({}, '', '?later');
    page.push({ event: 'step', n: 2 });
    await page.sluice.consent.acceptAll();
    await page.asked(`${hit('step')}?n=2&path=later`);
    expect(page.thirdParties()).to.deep.equal([
      `${hit('step')}?n=1&path=`,
      `${hit('step')}?n=2&path=later`,
    ]);
  });

  it('is given by the button "accept" of the banner', async () => {
    const page = await openActive({ container: everything });
    const button = (): HTMLElement | null | undefined =>
      page.document
        .querySelector('sluice-banner')
        ?.shadowRoot?.querySelector<HTMLElement>('[part~="accept"]');
    await until(button, 'the banner is drawn');
    button()!.click();
    await page.asked(hit('measure'));
    expect(page.sluice.consent.get()).to.include({ status: 'chosen', method: 'accept-all' });
    await until(() => !page.document.querySelector('sluice-banner'), 'the banner has gone');
  });

  it('opens what it names and nothing else (R9)', async () => {
    const page = await openActive({ container: everything });
    await page.sluice.consent.update({ categories: { advertising: 'granted' } });
    await page.asked(hit('ads'));
    await page.quiet();
    const hosts = page.thirdParties().map((address) => new URL(address).hostname);
    expect(new Set(hosts)).to.have.all.keys('ads.example', 'connect.facebook.net');
  });

  it('of one vendor opens that vendor, and not its neighbour (R10)', async () => {
    const site = container({
      tags: { one: pixel('one', { vendor: 'one' }), two: pixel('two', { vendor: 'two' }) },
    });
    const page = await openActive({ container: site });
    await page.sluice.consent.update({
      categories: { analytics: 'granted' },
      vendors: { two: 'denied' },
    });
    await page.asked(hit('one'));
    await page.quiet();
    expect(page.thirdParties()).to.deep.equal([hit('one')]);
    await page.close();
    const next = await openActive({ container: site });
    await next.asked(hit('one'));
    await next.quiet();
    expect(next.thirdParties()).to.deep.equal([hit('one')]);
    expect(next.told()).to.include('gtm.js two blocked vendor-opposed');
  });

  it('that is refused lets nothing through, then or later (R1)', async () => {
    const page = await openActive({ container: everything, body });
    await page.sluice.consent.rejectAll();
    page.document.body.click();
    page.push({ event: 'gtm.js' }, { event: 'gtm.load' });
    await probe(page);
    await page.quiet();
    expect(page.thirdParties()).to.deep.equal([hit('own')]);
    expect(page.told()).to.include('gtm.js measure dropped consent-missing');
    expect(page.told()).to.include('gtm.click clicked blocked consent-missing');
    expect(vendorAddresses(page)).to.deep.equal([]);
  });

  it('that is refused is all that is kept (R23)', async () => {
    const page = await openActive({ container: everything });
    await page.sluice.consent.rejectAll();
    await page.quiet();
    expect(Object.keys(localStorage)).to.deep.equal(['eu-consent']);
    expect(page.document.cookie).to.match(/^eu-consent=[^;]*$/);
    // The container for when the network fails, and the proof.
    expect((await indexedDB.databases()).map(({ name }) => name)).to.have.members([
      'sluice-container',
      'sluice-receipts',
    ]);
    expect(sessionStorage.length).to.equal(0);
  });

  it('that is withdrawn ends it at once, on this page and the next (R21)', async () => {
    const site = container({
      tags: { step: pixel('step', { triggers: ['step'], firing: 'unlimited' }) },
      triggers: { step: { type: 'event', event: 'step' } },
    });
    const page = await openActive({ container: site });
    await page.sluice.consent.acceptAll();
    page.push({ event: 'step' });
    await page.asked(hit('step'));
    const done = page.sluice.consent.update({ categories: { analytics: 'denied' } });
    page.push({ event: 'step' });
    await done;
    page.push({ event: 'step' });
    await page.quiet();
    expect(page.thirdParties()).to.deep.equal([hit('step')]);
    expect(page.told().at(-1)).to.equal('step step blocked consent-withdrawn');
    await page.reload();
    await page.ready();
    page.push({ event: 'step' });
    await page.quiet();
    expect(page.thirdParties()).to.deep.equal([hit('step')]);
  });

  it('that changes and changes back replays nothing twice', async () => {
    const page = await openActive({
      container: container({ tags: { measure: pixel('measure') } }),
    });
    await page.sluice.consent.acceptAll();
    await page.asked(hit('measure'));
    await page.sluice.consent.rejectAll();
    await page.sluice.consent.acceptAll();
    await page.quiet();
    expect(page.thirdParties()).to.deep.equal([hit('measure')]);
  });

  it('with one message for each choice, after the held tags', async () => {
    const page = await openActive({
      container: container({
        tags: {
          measure: pixel('measure', { vendor: 'measure' }),
          heard: pixel('heard', { triggers: ['chosen'] }),
        },
        triggers: { chosen: { type: 'event', event: 'sluice.consent' } },
      }),
    });
    await page.sluice.consent.acceptAll();
    const messages = page.layer.filter((message) => (message as { event?: string }).event);
    const { id } = page.sluice.consent.get();
    expect(messages).to.have.length(1);
    expect(messages[0]).to.deep.include({
      event: 'sluice.consent',
      consent: {
        id,
        method: 'accept-all',
        categories: {
          necessary: 'granted',
          analytics: 'granted',
          functionality: 'granted',
          social: 'granted',
          advertising: 'granted',
        },
        vendors: { measure: 'granted' },
      },
    });
    await page.asked(hit('heard'));
    expect(page.thirdParties()).to.deep.equal([hit('measure'), hit('heard')]);
  });
});
