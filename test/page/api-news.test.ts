import { expect } from 'chai';
import type { ConsentState, Decision } from '../../src/engine/types.ts';
import { openActive, openPage, until } from './support/page.ts';
import { container, hit, pixel, siteOfVendors as site } from './support/site.ts';

describe('what window.sluice tells', () => {
  it('consent.subscribe calls at once and after each change, until it is ended', async () => {
    const page = await openActive({ container: site });
    const heard: string[] = [];
    const stop = page.sluice.consent.subscribe(({ status, categories }) =>
      heard.push(`${status} ${categories['analytics']}`),
    );
    expect(heard).to.deep.equal(['undecided denied']);
    await page.sluice.consent.acceptAll();
    expect(heard).to.deep.equal(['undecided denied', 'chosen granted']);
    stop();
    await page.sluice.consent.rejectAll();
    expect(heard).to.have.length(2);
  });

  it('consent.subscribe before the start calls at once, and again when there is something to say', async () => {
    const page = await openActive({ container: site });
    await page.sluice.consent.acceptAll();
    await page.close();
    const heard: string[] = [];
    const next = await openPage({
      container: site,
      checkpoint: ({ sluice }) => {
        sluice.consent.subscribe(({ status }) => heard.push(status));
        expect(heard).to.deep.equal(['undecided']);
      },
    });
    await next.ready();
    await until(() => heard.length > 1, 'the start is told');
    expect(heard).to.deep.equal(['undecided', 'chosen']);
  });

  it('consent.subscribe that was ended before the start hears no more', async () => {
    const heard: string[] = [];
    const page = await openPage({
      container: site,
      checkpoint: ({ sluice }) => sluice.consent.subscribe(({ status }) => heard.push(status))(),
    });
    await page.ready();
    await page.sluice.consent.acceptAll();
    expect(heard).to.deep.equal(['undecided']);
  });

  it('a listener that throws stops neither the others nor the choice, and is reported', async () => {
    const page = await openActive({ container: site });
    const heard: string[] = [];
    page.sluice.consent.subscribe(() => {
      throw new Error('of the page');
    });
    page.sluice.consent.subscribe(({ status }) => heard.push(status));
    await page.sluice.consent.acceptAll();
    await page.asked(hit('measure'));
    expect(heard).to.deep.equal(['undecided', 'chosen']);
    expect(page.console[0]).to.equal('error: [sluice] A listener threw. Error: of the page');
    expect(page.uncaught).to.deep.equal([]);
  });

  it('a listener that throws before the start does not hinder the page', async () => {
    let error: unknown;
    const page = await openPage({
      container: site,
      checkpoint: ({ sluice }) => {
        try {
          sluice.consent.subscribe(() => {
            throw new Error('of the page');
          });
        } catch (caught) {
          error = caught;
        }
      },
    });
    expect((await page.ready()).status).to.equal('active');
    expect(error).to.equal(undefined);
    expect(page.uncaught).to.deep.equal([]);
  });

  it('a listener may choose while it is told of a choice', async () => {
    const page = await openActive({ container: site });
    let isAnswered = false;
    page.sluice.consent.subscribe(({ status }) => {
      if (status !== 'chosen' || isAnswered) return;
      isAnswered = true;
      void page.sluice.consent.rejectAll();
    });
    await page.sluice.consent.acceptAll();
    await until(() => !page.sluice.consent.isGranted('analytics'), 'the second choice counts');
    await page.quiet();
    expect(page.sluice.consent.get().method).to.equal('reject-all');
    expect(localStorage.getItem('eu-consent')).to.contain('by=reject-all');
  });

  it('on and the events of the document tell the same, with the same detail', async () => {
    const heard: { type: string; detail: unknown }[] = [];
    const page = await openPage({
      container: container({ tags: { ...site.tags!, bad: pixel('bad', { category: 'nothing' }) } }),
      checkpoint({ sluice }) {
        for (const type of ['ready', 'consent', 'decision', 'error'] as const) {
          sluice.on(type, (detail) => heard.push({ type, detail }));
        }
      },
    });
    await page.ready();
    await page.sluice.consent.acceptAll();
    await page.asked(hit('both'));
    await until(() => page.told().includes('gtm.js both fired'), 'all have fired');
    expect(heard.map(({ type }) => type)).to.include.members([
      'ready',
      'consent',
      'decision',
      'error',
    ]);
    expect(page.news).to.have.length(heard.length);
    for (const [index, { type, detail }] of heard.entries()) {
      expect(page.news[index]?.type).to.equal(type);
      expect(page.news[index]?.detail).to.equal(detail);
    }
  });

  it('on returns what ends it', async () => {
    const heard: Decision[] = [];
    const page = await openActive({ container: site });
    const stop = page.sluice.on('decision', (detail) => heard.push(detail as Decision));
    page.push({ event: 'probe' });
    await until(() => heard.length === 1, 'the decision is told');
    stop();
    page.push({ event: 'probe' });
    await until(() => page.decisions.filter(({ tag }) => tag === 'own').length === 2, 'it fires');
    expect(heard).to.have.length(1);
  });

  it('a listener of on that throws does not stop the others', async () => {
    const heard: unknown[] = [];
    const page = await openActive({ container: site });
    page.sluice.on('decision', () => {
      throw new Error('of the page');
    });
    page.sluice.on('decision', (detail) => heard.push(detail));
    page.push({ event: 'probe' });
    await until(() => heard.length === 1, 'the second hears it');
    expect(page.console[0]).to.match(/^error: \[sluice\] A listener threw\. Error: of the page/);
    expect(page.uncaught).to.deep.equal([]);
  });

  it('the consent event tells the state: at the start, and after each choice', async () => {
    const page = await openActive({ container: site });
    await page.sluice.consent.acceptAll();
    const states = page.news.filter(({ type }) => type === 'consent');
    expect(states.map(({ detail }) => (detail as ConsentState).status)).to.deep.equal([
      'undecided',
      'chosen',
    ]);
    expect(states[1]?.detail).to.equal(page.sluice.consent.get());
  });
});
