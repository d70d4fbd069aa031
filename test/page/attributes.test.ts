import { expect } from 'chai';
import { openActive, openPage, until, type Page, type PageOptions } from './support/page.ts';
import { answer } from './support/network.ts';
import { consent, container, hit, pixel } from './support/site.ts';
import { http, HttpResponse } from 'msw';

/** The language that the banner speaks. */
async function spoken(page: Page): Promise<string | undefined> {
  const find = (): HTMLElement | null | undefined =>
    page.document.querySelector('sluice-banner')?.shadowRoot?.querySelector('[part~="title"]');
  await until(find, 'the banner is drawn');
  return (
    find()!.closest<HTMLElement>('[lang]')?.lang ||
    page.document.querySelector<HTMLElement>('sluice-banner')?.lang
  );
}

async function accept(options: PageOptions): Promise<Page> {
  const page = await openActive(options);
  await page.sluice.consent.acceptAll();
  return page;
}

describe('the attributes of the loader', () => {
  it('data-layer names the data layer', async () => {
    const page = await openActive({
      attributes: { 'data-layer': 'events' },
      head: '<script>events = [{ event: "early" }]</script>',
      container: container({
        tags: {
          own: pixel('own', { category: 'necessary', triggers: ['early'] }),
          answer: {
            type: 'push',
            category: 'necessary',
            triggers: ['early'],
            params: { message: { event: 'answered' } },
          },
        },
        triggers: { early: { type: 'event', event: 'early' } },
      }),
    });
    await page.asked(hit('own'));
    const events = page.window['events'] as { event?: string }[];
    await until(() => events.some(({ event }) => event === 'answered'), 'the tag has pushed');
    expect(page.window.dataLayer).to.equal(undefined);
    expect(Array.from(events[1] as ArrayLike<unknown>).slice(0, 2)).to.deep.equal([
      'consent',
      'default',
    ]);
  });

  it('data-container may be of any folder; its own modules are relative to it', async () => {
    const module = 'export const greet = () => { window.greeted = true; };';
    answer(
      http.get(
        '/shop/own.js',
        () => new HttpResponse(module, { headers: { 'content-type': 'text/javascript' } }),
      ),
      http.get('/shop/sluice.json', () =>
        HttpResponse.json(
          container({
            modules: { own: { src: './own.js' } },
            tags: {
              greet: {
                type: 'custom',
                category: 'necessary',
                triggers: ['all-pages'],
                params: { module: 'own', export: 'greet' },
              },
            },
          }),
        ),
      ),
    );
    const page = await openActive({ attributes: { 'data-container': '/shop/sluice.json' } });
    await until(() => page.window['greeted'], 'the module has been called');
  });

  it('data-container is relative to the page', async () => {
    const page = await openPage({ attributes: { 'data-container': 'mine.json' } });
    expect((await page.ready()).error).to.contain('/test/page/support/mine.json answered 404');
  });

  it('data-container-integrity lets the right container in', async () => {
    const text = JSON.stringify(
      container({ tags: { own: pixel('own', { category: 'necessary' }) } }),
    );
    const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    const hash = btoa(String.fromCharCode(...new Uint8Array(bytes)));
    const page = await openActive({
      attributes: { 'data-container-integrity': `sha256-${hash}` },
      container: () => new HttpResponse(text),
    });
    await page.asked(hit('own'));
  });

  it('data-container-integrity keeps any other out, and says that it is the hash', async () => {
    const page = await openPage({
      attributes: { 'data-container-integrity': `sha256-${btoa('x'.repeat(32))}` },
      container: container({ tags: { own: pixel('own', { category: 'necessary' }) } }),
    });
    const { status, error } = await page.ready();
    expect(status).to.equal('failed');
    expect(error).to.match(/container\.json does not match its integrity hash\.$/);
    expect(page.console).to.deep.equal([`error: [sluice] ${error}`]);
    await page.quiet();
    expect(page.thirdParties()).to.deep.equal([]);
  });

  for (const [attribute, html, expected] of [
    ['fr', 'lang="en"', 'fr'],
    ['FR-ca', 'lang="en"', 'fr'],
    [undefined, 'lang="fr"', 'fr'],
    [undefined, 'lang="fr-BE"', 'fr'],
    ['de', 'lang="fr"', 'fr'],
    [undefined, 'lang="en"', 'en'],
  ] as const) {
    it(`data-lang ${attribute ?? 'absent'} on a page with ${html} speaks ${expected} (R39)`, async () => {
      const page = await openActive({
        attributes: { 'data-lang': attribute },
        html,
        container: container(),
      });
      expect(await spoken(page)).to.equal(expected);
      expect(page.chunks().filter((name) => /^lang-\w\w$/.test(name))).to.deep.equal([
        `lang-${expected}`,
      ]);
    });
  }

  it("data-lang absent and a page without language: the browser's counts", async () => {
    const page = await openActive({
      html: '',
      container: container(),
      prepare: ({ navigator }) =>
        Object.defineProperty(navigator, 'languages', { get: () => ['de', 'fr-FR', 'en'] }),
    });
    expect(await spoken(page)).to.equal('fr');
  });

  it("data-lang absent and no language that is offered: the container's default counts", async () => {
    const page = await openActive({
      html: 'lang="de"',
      container: container({ ui: { languages: ['en', 'fr'], defaultLanguage: 'fr' } }),
      prepare: ({ navigator }) =>
        Object.defineProperty(navigator, 'languages', { get: () => ['de'] }),
    });
    expect(await spoken(page)).to.equal('fr');
  });

  const ga4 = { type: 'google-tag', params: { tagId: 'G-ABC123' }, triggers: ['all-pages'] };
  const advanced = (region?: string): Promise<Page> =>
    openActive({
      ...(region !== undefined && { attributes: { 'data-region': region } }),
      container: container({
        consent: consent({ googleConsentMode: 'advanced' }),
        tags: { ga4 },
      }),
    });

  for (const region of [
    undefined,
    '',
    'XX',
    'EU',
    'T1',
    'FR',
    'fr-idf',
    'GB',
    'CH',
    'RE',
    'none',
  ]) {
    it(`data-region ${region ?? 'absent'}: the strictest rules hold, whatever mode the container wants`, async () => {
      const page = await advanced(region);
      await page.quiet();
      expect(page.told()).to.deep.equal(['gtm.js ga4 held consent-missing']);
      expect(page.thirdParties()).to.deep.equal([]);
    });
  }

  for (const region of ['US', 'us-ca', 'JP']) {
    it(`data-region ${region}: the mode is the one that the container wants`, async () => {
      const page = await advanced(region);
      await page.quiet();
      expect(page.told()).to.deep.equal(['gtm.js ga4 held consent-missing']);
      expect(page.thirdParties().join()).to.include('googletagmanager.com');
    });
  }

  it('the language is part of the stored choice', async () => {
    const page = await accept({ attributes: { 'data-lang': 'fr' }, container: container() });
    expect(new URLSearchParams(localStorage.getItem('eu-consent')!).get('lang')).to.equal('fr');
    await page.close();
  });
});
