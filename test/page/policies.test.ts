import { expect } from 'chai';
import type { TagTemplate } from '../../src/engine/template-types.ts';
import { openActive, until, type Page } from './support/page.ts';
import { container, hit, pixel } from './support/site.ts';

const library = {
  type: 'script',
  category: 'analytics',
  triggers: ['all-pages'],
  params: { src: 'https://library.example/lib.js' },
};

const vendors = {
  acme: { name: 'Acme', category: 'analytics', hosts: { script: ['gated.example'] } },
};

/** A page's policy, as an element. */
function policy(...directives: string[]): string {
  return `<meta http-equiv="Content-Security-Policy" content="${directives.join('; ')}">`;
}

const strict = policy(
  "script-src 'nonce-abc' 'strict-dynamic'",
  "connect-src 'self'",
  "img-src 'self' https:",
  "style-src 'self'",
  "base-uri 'none'",
);

const trusted = policy("require-trusted-types-for 'script'", 'trusted-types sluice lit-html');

const nonced = { attributes: { nonce: 'abc' }, head: strict };

function ran({ window }: Page): string[] {
  return window.ran ?? [];
}

/** A template of the site's own, which loads from where it does not say. */
function undeclared(step: object): TagTemplate {
  return {
    type: 'own',
    name: 'Own',
    params: { type: 'object', properties: {} },
    actions: { go: [step] },
  } as TagTemplate;
}

describe("the page's policies", () => {
  it('a strict policy with a nonce is kept from the banner to the last script', async () => {
    const page = await openActive({
      ...nonced,
      container: container({ tags: { library, measure: pixel('measure') }, vendors }),
      body: `
        <script type="text/plain" nonce="abc" data-sluice="analytics" src="https://gated.example/a.js"></script>
        <script type="text/plain" nonce="abc" data-sluice="analytics">window.inline = true</script>
        <template data-sluice="analytics"><script nonce="abc">window.templated = true</script></template>`,
    });
    await until(() => page.document.querySelector('sluice-banner'), 'the banner is shown');
    await page.sluice.showPreferences();
    await page.sluice.consent.acceptAll();
    await page.asked(hit('measure'));
    await until(() => ran(page).length === 2 && page.window['templated'], 'all scripts have run');
    expect(page.window['inline']).to.equal(true);
    expect(page.violations).to.deep.equal([]);
    expect(page.console).to.deep.equal([]);
  });

  it('the nonce is on every script that Sluice adds', async () => {
    const page = await openActive({
      ...nonced,
      container: container({ tags: { library }, vendors }),
      body: `<script type="text/plain" nonce="abc" data-sluice="analytics" src="https://gated.example/a.js"></script>`,
    });
    await page.sluice.consent.acceptAll();
    await until(() => ran(page).length === 2, 'both scripts have run');
    const scripts = [...page.document.querySelectorAll<HTMLScriptElement>('script[src^="https:"]')];
    expect(scripts.map(({ src, nonce }) => [src, nonce])).to.have.deep.members([
      ['https://library.example/lib.js', 'abc'],
      ['https://gated.example/a.js', 'abc'],
    ]);
  });

  it('without a nonce, no script has one', async () => {
    const page = await openActive({ container: container({ tags: { library } }) });
    await page.sluice.consent.acceptAll();
    await until(() => ran(page).length === 1, 'the script has run');
    const script = page.document.querySelector<HTMLScriptElement>('script[src^="https:"]');
    expect([script?.nonce, script?.hasAttribute('nonce')]).to.deep.equal(['', false]);
  });

  for (const [what, attributes] of [
    ['another nonce', 'nonce="evil"'],
    ['no nonce', ''],
  ] as const) {
    it(`a gated script with ${what} than the loader does not run, and is named`, async () => {
      const page = await openActive({
        ...nonced,
        container: container({ vendors }),
        body: `
          <script type="text/plain" ${attributes} data-sluice="analytics">window.inline = true</script>
          <script type="text/plain" ${attributes} data-sluice="analytics" src="https://gated.example/a.js"></script>
          <template data-sluice="analytics"><script ${attributes}>window.templated = true</script></template>
          <script type="text/plain" nonce="abc" data-sluice="analytics">window.last = true</script>`,
      });
      await page.sluice.consent.acceptAll();
      await until(() => page.window['last'], 'the good one has run');
      expect(page.window['inline'] ?? page.window['templated'] ?? page.window.ran).to.equal(
        undefined,
      );
      expect(page.thirdParties()).to.deep.equal([]);
      expect(page.console).to.deep.equal([
        'error: [sluice] A gated script is not allowed: it has another nonce than the loader, or none.',
      ]);
      expect(page.errors).to.have.length(3);
    });
  }

  it('Trusted Types with the two policies are kept from the banner to the last script', async () => {
    const page = await openActive({
      head: trusted,
      container: container({
        tags: {
          library,
          measure: pixel('measure'),
          board: {
            ...library,
            type: 'iframe',
            params: { src: '/test/page/support/page.html?board' },
          },
          meta: {
            type: 'meta-pixel',
            params: { pixelId: '100000000000017' },
            triggers: ['all-pages'],
          },
        },
        vendors: { ...vendors, youtube: { template: 'youtube' } },
      }),
      body: `
        <script type="text/plain" data-sluice="analytics" src="https://gated.example/a.js"></script>
        <script type="text/plain" data-sluice="analytics">window.inline = true</script>
        <template data-sluice="analytics"><script>window.templated = true</script><p>Text</p></template>
        <iframe data-sluice="analytics" data-src="/test/page/support/page.html?frame" title="A frame"></iframe>
        <sluice-embed vendor="youtube" src="https://www.youtube.com/watch?v=abcdefghijk" title="A film"></sluice-embed>`,
    });
    await until(() => page.document.querySelector('sluice-banner'), 'the banner is shown');
    await page.sluice.showPreferences();
    await page.sluice.consent.acceptAll();
    await page.asked(hit('measure'));
    await until(() => ran(page).length === 3 && page.window['templated'], 'all scripts have run');
    expect(page.window['inline']).to.equal(true);
    await page.quiet();
    expect(page.violations).to.deep.equal([]);
    expect(page.console).to.deep.equal([]);
    expect(page.uncaught).to.deep.equal([]);
  });

  it('Trusted Types that forbid the policy: no script runs, pixels do not come either, and it is told', async () => {
    const page = await openActive({
      head: policy("require-trusted-types-for 'script'", 'trusted-types lit-html'),
      container: container({ tags: { library: { ...library, category: 'necessary' } } }),
      body: '<script>own = "ran"</script>',
    });
    await page.quiet();
    expect(page.thirdParties()).to.deep.equal([]);
    expect(page.told()).to.deep.equal(['gtm.js library failed load-failed']);
    expect(page.uncaught).to.deep.equal([]);
    expect(page.window['own']).to.equal('ran');
  });

  for (const [kind, step] of [
    ['script', { script: 'https://elsewhere.example/x.js' }],
    ['style sheet', { stylesheet: 'https://elsewhere.example/x.css' }],
    ['image', { image: 'https://elsewhere.example/x.gif' }],
    ['frame', { frame: 'https://elsewhere.example/x' }],
  ] as const) {
    it(`a tag that wants a ${kind} from a host that nobody declares does not get it`, async () => {
      const page = await openActive({
        container: container({
          templates: { own: undeclared(step) },
          tags: { own: { type: 'own', category: 'necessary', triggers: ['all-pages'] } },
        }),
      });
      await page.quiet();
      expect(page.thirdParties()).to.deep.equal([]);
      expect(page.document.querySelector('[src*="elsewhere"],[href*="elsewhere"]')).to.equal(null);
      const [decision] = page.explain({ tag: 'own' });
      expect(decision).to.deep.include({
        outcome: 'failed',
        reason: 'url-not-allowed',
        detail: { url: Object.values(step)[0] },
      });
    });
  }

  for (const url of [
    'javascript:alert(1)',
    'data:text/javascript,alert(1)',
    'http://declared.example/x.js',
    'https://declared.example.evil.example/x.js',
    'https://declared.example:8443/x.js',
    '//elsewhere.example/x.js',
  ]) {
    it(`${url} is no address for a script, though https://declared.example is`, async () => {
      const template = undeclared({ script: url });
      const page = await openActive({
        container: container({
          templates: { own: { ...template, hosts: { script: ['declared.example'] } } },
          tags: { own: { type: 'own', category: 'necessary', triggers: ['all-pages'] } },
        }),
      });
      await page.quiet();
      expect(page.told()).to.deep.equal(['gtm.js own failed url-not-allowed']);
      expect(page.thirdParties()).to.deep.equal([]);
    });
  }

  it('a gated script from a host that nobody declares does not run, and is named', async () => {
    const page = await openActive({
      container: container({ vendors }),
      body: `
        <script type="text/plain" data-sluice="analytics" src="https://elsewhere.example/x.js"></script>
        <script type="text/plain" data-sluice="analytics">window.last = true</script>`,
    });
    await page.sluice.consent.acceptAll();
    await until(() => page.window['last'], 'the next one has run');
    expect(page.thirdParties()).to.deep.equal([]);
    expect(page.console).to.deep.equal([
      'error: [sluice] A gated script is not allowed: No tag of the container declares the host of https://elsewhere.example/x.js.',
    ]);
  });
});
