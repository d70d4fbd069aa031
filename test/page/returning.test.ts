import { expect } from 'chai';
import { openActive, until, type Page } from './support/page.ts';
import { consent, container, hit, pixel } from './support/site.ts';

describe('a stored choice', () => {
  it('that is refused holds on the next page, which fetches nothing that asks or runs (R15, L17)', async () => {
    const site = container({ tags: { measure: pixel('measure') } });
    const page = await openActive({ container: site });
    await page.sluice.consent.rejectAll();
    await page.close();
    const next = await openActive({ container: site });
    await next.quiet();
    expect(next.told()).to.deep.equal(['gtm.js measure blocked consent-missing']);
    expect(next.chunks()).to.deep.equal(['container']);
    expect(next.document.querySelector('sluice-banner')).to.equal(null);
    expect(next.writes).to.deep.equal([]);
  });

  it('that is given holds on the next page, which fetches nothing that asks (R15, L17)', async () => {
    const site = container({ tags: { measure: pixel('measure') } });
    const page = await openActive({ container: site });
    await page.sluice.consent.acceptAll();
    await page.close();
    const next = await openActive({ container: site });
    await next.asked(hit('measure'));
    await next.quiet();
    expect(next.told()).to.deep.equal(['gtm.js measure fired']);
    expect(next.decisions[0]?.replayed).to.equal(undefined);
    expect(next.chunks()).to.have.members(['container', 'run']);
    expect(next.document.querySelector('sluice-banner')).to.equal(null);
  });

  it('ends after six months: the banner returns and nothing fires (R16)', async () => {
    const site = container({ tags: { measure: pixel('measure') } });
    const page = await openActive({ container: site });
    await page.sluice.consent.acceptAll();
    await page.close();
    const visit = async (days: number): Promise<Page> => {
      const time = Date.now() + days * 86_400_000;
      return openActive({ container: site, prepare: ({ Date }) => (Date.now = () => time) });
    };
    const before = await visit(175);
    await before.asked(hit('measure'));
    await before.close();
    const after = await visit(190);
    await until(() => after.document.querySelector('sluice-banner'), 'the banner is shown');
    await after.quiet();
    expect(after.sluice.consent.get().status).to.equal('expired');
    expect(after.thirdParties()).to.deep.equal([]);
    expect(after.told()).to.deep.equal(['gtm.js measure held consent-missing']);
  });

  it('is asked for again where the container asks for more: what was granted goes on (R20)', async () => {
    const tags = { measure: pixel('measure') };
    const page = await openActive({ container: container({ tags }) });
    await page.sluice.consent.acceptAll();
    await page.close();
    const { categories } = consent();
    const next = await openActive({
      container: container({
        tags: { ...tags, trial: pixel('trial', { category: 'trials' }) },
        consent: consent({ categories: { ...categories, trials: { basis: 'consent' } } }),
      }),
    });
    await next.asked(hit('measure'));
    await until(() => next.document.querySelector('sluice-banner'), 'the banner is shown');
    await next.quiet();
    expect(next.sluice.consent.get().status).to.equal('outdated');
    expect(next.thirdParties()).to.deep.equal([hit('measure')]);
    expect(next.told()).to.include('gtm.js trial held consent-missing');
  });

  it('with one message for a valid stored choice, and none without', async () => {
    const first = await openActive({ container: container() });
    await first.quiet();
    const told = (page: Page): unknown[] =>
      page.layer.flatMap((message) => {
        const { consent: news } = message as { consent?: { method: string } };
        return news?.method ? [news.method] : [];
      });
    expect(told(first)).to.deep.equal([]);
    await first.sluice.consent.rejectAll();
    await first.close();
    const next = await openActive({ container: container() });
    await next.quiet();
    expect(told(next)).to.deep.equal(['stored']);
  });
});
