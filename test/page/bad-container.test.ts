import { expect } from 'chai';
import { http, HttpResponse } from 'msw';
import type { Container } from '../../src/engine/types.ts';
import { answer, breakSilence, silence } from './support/network.ts';
import { containerUrl, openActive, openPage, type Page, type PageOptions } from './support/page.ts';
import { consent, container, pixel } from './support/site.ts';
import { isWebKit } from '../support/web-browser.ts';

const good = container({ tags: { measure: pixel('measure') } });

/** What the page itself brings, whatever becomes of Sluice. */
const body = `
  <script>own = 'ran'</script>
  <script type="text/plain" data-sluice="analytics" src="https://gated.example/gated.js"></script>
  <template data-sluice="necessary"><img loading="lazy" src="https://gated.example/template"></template>`;

/** A visitor who has accepted everything, and comes back. */
async function accept(): Promise<void> {
  const page = await openActive({ container: good });
  await page.sluice.consent.acceptAll();
  await page.close();
}

async function openFailed(options: PageOptions): Promise<Page> {
  await accept();
  return openPage({ body, ...options });
}

/** Sluice says once why it does not run; nothing gated happens, and the page works. */
async function expectHarmless(page: Page, reason: RegExp): Promise<void> {
  const ready = await page.ready();
  expect(ready.status).to.equal('failed');
  expect(ready.error).to.match(reason);
  expect(ready.error).to.match(/^Sluice does not run on this page: /);
  expect(page.console).to.deep.equal([`error: [sluice] ${ready.error}`]);
  expect(page.errors).to.deep.equal([{ message: ready.error }]);
  expect(page.news.at(-1)).to.deep.equal({ type: 'ready', detail: ready });
  await new Promise<void>((resolve) => {
    page.push({ event: 'purchase', eventCallback: () => resolve() });
  });
  await page.sluice.consent.acceptAll();
  await page.quiet();
  expect(page.thirdParties()).to.deep.equal([]);
  expect(page.window['own']).to.equal('ran');
  expect(page.document.querySelector('sluice-banner')).to.equal(null);
  expect(page.uncaught).to.deep.equal([]);
}

function text(content: string, type = 'application/json'): () => Response {
  return () => new HttpResponse(content, { headers: { 'content-type': type } });
}

describe('a container that cannot be had', () => {
  it('is missing: nothing gated happens, and the page is told the address and the status', async () => {
    const page = await openFailed({ container: () => new HttpResponse(null, { status: 404 }) });
    await expectHarmless(page, /\/site\/container\.json answered 404\.$/);
  });

  it('fails with the server', async () => {
    const page = await openFailed({ container: () => new HttpResponse('{}', { status: 503 }) });
    await expectHarmless(page, /container\.json answered 503\.$/);
  });

  it('does not come from the network, and there is no copy', async () => {
    const page = await openPage({ container: () => HttpResponse.error(), body });
    await expectHarmless(page, /container\.json could not be fetched: TypeError/);
  });

  it('is too slow: after eight seconds the page goes on without', async () => {
    const timeout = new AbortController();
    let milliseconds: number | undefined;
    const page = await openPage({
      container: silence,
      body,
      prepare: ({ AbortSignal }) => {
        AbortSignal.timeout = (given) => {
          milliseconds = given;
          return timeout.signal;
        };
      },
    });
    expect(milliseconds).to.equal(8000);
    // Nobody has waited for it.
    expect(page.window['own']).to.equal('ran');
    timeout.abort(new DOMException('signal timed out', 'TimeoutError'));
    await page.ready();
    breakSilence();
    await expectHarmless(page, /container\.json could not be fetched: (?:Timeout|Abort)Error/);
  });

  it('calls back events from before the failure', async () => {
    const page = await openPage({
      container: () => new HttpResponse(null, { status: 404 }),
      head: `<script>
        calls = [];
        dataLayer = [{ event: 'early', eventCallback: () => calls.push('early') }];
      </script>`,
      body: `<script>
        dataLayer.push({ event: 'late', eventCallback: () => { throw new Error('of the page') } });
        dataLayer.push({ event: 'last', eventCallback: () => calls.push('last') });
      </script>`,
    });
    await page.ready();
    await new Promise<void>((resolve) => page.push({ eventCallback: resolve }));
    expect(page.window['calls']).to.deep.equal(['early', 'last']);
  });

  it('is JSON that ends too soon', async () => {
    const page = await openFailed({ container: text(JSON.stringify(good).slice(0, -20)) });
    await expectHarmless(page, /container\.json is not JSON: SyntaxError/);
  });

  it('is a page of HTML', async () => {
    const page = await openFailed({ container: text('<!doctype html><p>Hello', 'text/html') });
    await expectHarmless(page, /container\.json is not JSON: SyntaxError/);
  });

  for (const json of ['null', '[]', '"container"', '7']) {
    it(`is ${json}, which is JSON but no container`, async () => {
      const page = await openFailed({ container: text(json) });
      await expectHarmless(page, /The container is not a JSON object\.$/);
    });
  }

  it('has another schemaVersion', async () => {
    const page = await openFailed({
      container: { ...good, schemaVersion: 2 } as unknown as Container,
    });
    await expectHarmless(
      page,
      /The container has the schemaVersion 2; this version of Sluice reads 1\.$/,
    );
  });

  it('has no id', async () => {
    const { id: _id, ...anonymous } = good;
    const page = await openFailed({ container: anonymous as Container });
    await expectHarmless(page, /The container has no id\.$/);
  });

  const broken: [what: string, section: unknown, reason: RegExp][] = [
    ['is missing', undefined, /declares no consent categories/],
    ['is a list', [], /declares no consent categories/],
    ['has no categories', {}, /declares no consent categories/],
    [
      'has a category without a basis',
      { categories: { analytics: {} } },
      /categories\.analytics\.basis must be "exempt", "consent" or "objection"/,
    ],
    [
      'has a category with an unknown basis',
      { categories: { analytics: { basis: 'implied' } } },
      /categories\.analytics\.basis must be/,
    ],
    ['has a lifetime that is none', consent({ lifetime: 'six months' }), /lifetime "six months"/],
    ['has a lifetime of nothing', consent({ lifetime: 'P0D' }), /lifetime "P0D"/],
    [
      'says something unknown of withdrawal',
      { ...consent(), onWithdraw: 'ignore' },
      /\/consent\/onWithdraw/,
    ],
    ['has a property of no meaning', { ...consent(), impliedConsent: true }, /"impliedConsent"/],
  ];
  for (const [what, section, reason] of broken) {
    it(`has a consent section that ${what}`, async () => {
      const page = await openFailed({
        container: { ...good, consent: section } as unknown as Container,
      });
      await expectHarmless(page, reason);
    });
  }

  it('says that it was checked, and is nonsense', async () => {
    const page = await openFailed({ container: { resolved: 1 } as unknown as Container });
    await expectHarmless(page, /./);
  });

  it('comes, but what checks it does not', async () => {
    answer(http.get('/dist/chunks/:name', () => new HttpResponse(null, { status: 404 })));
    const page = await openPage({ container: good, body });
    // WebKit does not say which script.
    await expectHarmless(
      page,
      isWebKit ? /Importing a module script failed/ : /chunks\/container-/,
    );
  });

  it('tells each failure by the same event to listeners that came early', async () => {
    const heard: unknown[] = [];
    const page = await openPage({
      container: text('{'),
      checkpoint({ sluice }) {
        sluice.on('error', (detail) => heard.push(['error', detail]));
        sluice.on('ready', (detail) => heard.push(['ready', detail]));
      },
    });
    const ready = await page.ready();
    expect(heard).to.deep.equal([
      ['error', { message: ready.error }],
      ['ready', ready],
    ]);
  });

  it('is looked for beside the script when the page names none', async () => {
    const page = await openPage({ attributes: { 'data-container': undefined } });
    await page.ready();
    const addresses = page.requests.map(({ address }) => address);
    expect(addresses).to.include('/dist/container.json');
    expect(addresses).not.to.include(containerUrl);
  });
});
