/** What only a browser can tell of `build`, `dev` and `preview`. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { buildIfStale } from '../../esbuild.config.ts';
import { startDev } from '../../src/cli/dev/dev-server.ts';
import { contentType } from '../../src/cli/dev/content-type.ts';
import { openPreview } from '../../src/cli/preview/preview.ts';
import { resolveContainer } from '../../src/engine/resolve/container.ts';
import { container, templates } from '../support/containers.ts';
import { launchBrowser } from '../support/visitor.ts';
import { folderWith, sluice } from './run.ts';

interface PageApi {
  ready: Promise<{ status: string; containerId?: string; error?: string }>;
  consent: { acceptAll(): Promise<void> };
  explain(): { tag: string; outcome: string }[];
}

const shop = container({
  id: 'shop',
  ui: { languages: ['en'] },
  tags: {
    message: {
      type: 'push',
      category: 'analytics',
      params: { message: { seen: true } },
      triggers: ['all-pages', 'scrolled'],
    },
    pixel: {
      type: 'image',
      category: 'advertising',
      vendor: 'acme',
      params: { src: 'https://px.acme.example/hit' },
      triggers: ['all-pages'],
    },
  },
  triggers: { scrolled: { type: 'scroll-depth', vertical: [90] } },
  vendors: { acme: { name: 'Acme', category: 'advertising' } },
});

const strict =
  "default-src 'none'; script-src 'nonce-n' 'strict-dynamic'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types sluice lit-html";

const servers: Server[] = [];
after(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

/** A static host: pages have a strict policy, everything else is a file. */
async function host(folder: string, page: string): Promise<string> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/') {
      response.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': strict });
      response.end(page);
      return;
    }
    try {
      const body = readFileSync(join(folder, pathname));
      response.writeHead(200, { 'content-type': contentType(pathname) }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  servers.push(server);
  server.listen(0, 'localhost');
  await once(server, 'listening');
  return `http://localhost:${(server.address() as { port: number }).port}/`;
}

/** A page as `sluice build` has it, with the hashes of this build. */
async function built(flags: string[] = []): Promise<{ cwd: string; html: string }> {
  const cwd = folderWith({ 'c.json': shop });
  const { out } = await sluice(['build', 'c.json', '-o', 'sluice', '--json', ...flags], { cwd });
  const { snippet } = JSON.parse(out) as { snippet: { pinned: string } };
  const loader = snippet.pinned.replace('<script', '<script nonce="n"');
  return {
    cwd,
    html: `<!doctype html><html lang="en"><head><title>Shop</title>${loader}</head></html>`,
  };
}

/** Paths that a page asks for from now on. */
function watch(page: Page): string[] {
  const paths: string[] = [];
  page.on('request', (request) => paths.push(new URL(request.url()).pathname));
  return paths;
}

function ready(page: Page): ReturnType<() => PageApi['ready']> {
  return page.evaluate(async () => {
    while (!('sluice' in window)) await new Promise((resolve) => setTimeout(resolve, 10));
    return (window as unknown as { sluice: PageApi }).sluice.ready;
  });
}

describe('in a browser', () => {
  let browser: Browser;

  before(async () => {
    await buildIfStale({ quiet: true });
    browser = await launchBrowser();
  });
  after(() => browser?.close());

  for (const flags of [[], ['--flat'], ['--embed'], ['--embed', '--flat']]) {
    it(`a build works as it is printed, under a strict policy: ${flags.join(' ') || 'as usual'}`, async () => {
      const { cwd, html } = await built(flags);
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      const paths = watch(page);
      await page.goto(await host(cwd, html));
      assert.deepEqual(await ready(page), { status: 'active', containerId: 'shop' });
      await page.waitForSelector('sluice-banner');
      await page.evaluate(() =>
        (window as unknown as { sluice: PageApi }).sluice.consent.acceptAll(),
      );
      await page.waitForFunction(() =>
        (window as unknown as { dataLayer: { seen?: boolean }[] }).dataLayer.some(
          ({ seen }) => seen,
        ),
      );
      // A returning visitor.
      paths.length = 0;
      await page.reload();
      await ready(page);
      await page.waitForFunction(() =>
        (window as unknown as { dataLayer: { seen?: boolean }[] }).dataLayer.some(
          ({ seen }) => seen,
        ),
      );
      const own = paths.filter((path) => path.startsWith('/sluice/'));
      if (flags.includes('--embed')) assert.deepEqual(own, ['/sluice/sluice.js']);
      else assert.ok(own.includes('/sluice/container.json') && own.length <= 5, own.join(' '));
      await context.close();
    });
  }

  it('with --embed, Google knows a stored choice before the next script of the page runs', async () => {
    const { cwd, html } = await built(['--embed']);
    const late = `<script nonce="n">window.late = dataLayer.map((message) => [...(message.length ? message : [])].slice(0, 2).join(' '));</script>`;
    const sync = html.replace(' async', '').replace('</head>', `${late}</head>`);
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.goto(await host(cwd, sync));
    await ready(page);
    const seen = (): Promise<string[]> =>
      page.evaluate(() => (window as unknown as { late: string[] }).late.filter(Boolean));
    assert.deepEqual(await seen(), ['consent default']);
    await page.evaluate(() =>
      (window as unknown as { sluice: PageApi }).sluice.consent.acceptAll(),
    );
    await page.reload();
    assert.deepEqual(await seen(), ['consent default', 'consent update']);
    await context.close();
  });

  it('sluice dev keeps what fires from leaving, and lists it', async () => {
    const cwd = folderWith({ 'c.json': shop });
    const io = { cwd, now: () => new Date() };
    const server = await startDev({ file: 'c.json', port: 0, allowVendors: false, io });
    const context = await browser.createBrowserContext();
    try {
      const page = await context.newPage();
      const errors: unknown[] = [];
      page.on('pageerror', (error) => errors.push(error));
      await page.goto(server.url);
      await ready(page);
      await page.evaluate(() =>
        (window as unknown as { sluice: PageApi }).sluice.consent.acceptAll(),
      );
      const tools = await page.waitForFunction(() => {
        const text = document.querySelector('sluice-dev')?.shadowRoot?.textContent ?? '';
        return text.includes('px.acme.example') && text;
      });
      assert.match(String(await tools.jsonValue()), /px\.acme\.example \(img-src\) \(1×\)/);
      assert.deepEqual(errors, []);
    } finally {
      await context.close();
      await server.close();
    }
  });

  it('sluice dev says which events are not as the container says, in the page and on the terminal', async () => {
    const buy = { type: 'object', properties: { total: { type: 'number' } } };
    const cwd = folderWith({
      'c.json': { ...shop, events: { buy } },
      'site/index.html': '<head><script src="sluice.js" data-layer="layer"></script></head>',
    });
    const told: string[] = [];
    const server = await startDev({
      file: 'c.json',
      port: 0,
      dir: 'site',
      allowVendors: false,
      io: { cwd, now: () => new Date() },
      misfit: (finding) => told.push(finding),
    });
    const context = await browser.createBrowserContext();
    try {
      const page = await context.newPage();
      await page.goto(server.url);
      await ready(page);
      await page.evaluate(() => {
        const { layer } = window as unknown as { layer: unknown[] };
        layer.push({ event: 'buy', total: 1 }, { event: 'buy', total: 'one' }, { event: 'other' });
        layer.push({ event: 'buy', total: 'one' });
      });
      const tools = await page.waitForFunction(() => {
        const text = document.querySelector('sluice-dev')?.shadowRoot?.textContent ?? '';
        return text.includes('(2×)') && text;
      });
      assert.match(
        String(await tools.jsonValue()),
        /Events that are not as the container says\/total: The event "buy" is not as/,
      );
      assert.equal(told.length, 2);
      assert.match(
        told[0] ?? '',
        /^\/total: The event "buy" is not as the container says: .*number/,
      );
    } finally {
      await context.close();
      await server.close();
    }
  });

  it('sluice preview shows a live site with another container, in spite of its hashes and its policy', async () => {
    const { cwd, html } = await built();
    const url = await host(cwd, html);
    const resolution = resolveContainer({ ...shop, id: 'mine' }, templates('push', 'image'));
    assert.ok(resolution.ok);
    const messages: unknown[] = [];
    const preview = await openPreview({
      url,
      cwd,
      headless: true,
      region: 'FR',
      container: () => resolution.resolved,
      onMessage: (message) => void messages.push(message),
    });
    try {
      const [page] = await preview.pages();
      assert.ok(page);
      assert.deepEqual(await ready(page), { status: 'active', containerId: 'mine' });
      await page.evaluate(() => {
        (window as unknown as { dataLayer: unknown[] }).dataLayer.push({
          event: 'purchase',
          ecommerce: { value: '12' },
        });
      });
      const purchase = messages.find((one) => (one as { event?: unknown }).event === 'purchase');
      assert.deepEqual(purchase, { event: 'purchase', ecommerce: { value: '12' } });
      assert.equal(
        await page.$eval('script[data-container]', (script) => script.dataset['region']),
        'FR',
      );
      await page.waitForSelector('sluice-banner');
    } finally {
      await preview.close();
    }
  });
});
