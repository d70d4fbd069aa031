/** Bundles and serves what is measured, and opens it in a browser. */
import { build } from 'esbuild';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../find-browser.mjs';
import { minified } from '../minify.ts';
import { containerOf } from './container.ts';
import type { Bench } from './page.ts';
import { makeRules, type Layout } from './rules.ts';

declare global {
  interface Window {
    bench: Bench;
  }
}

export interface Place {
  browser: Browser;
  /** A page of its own, in a process of its own, with a container of so many tags. */
  open(layout: Layout, tags: number): Promise<Page>;
  close(): Promise<void>;
}

/** `readable`: names of functions stay, for profiles. */
export async function createPlace(root: string, readable: boolean): Promise<Place> {
  const script = await bundle(root, readable);
  const server = await serve(script);
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const browser = await puppeteer.launch({
    executablePath: findBrowser(),
    args: [
      '--disable-dev-shm-usage',
      // Pages that wait for their turn are not slowed down.
      '--disable-background-timer-throttling',
      '--disable-renderer-backgrounding',
      '--disable-backgrounding-occluded-windows',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  return {
    browser,
    async open(layout, tags) {
      const page = await browser.newPage();
      page.on('console', (message) => console.error(message.text()));
      await page.goto(`${origin}/${layout}/${tags}/`);
      await page.evaluate(() => window.bench.ready());
      return page;
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

async function bundle(root: string, readable: boolean): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['scripts/bench/page.ts'],
    bundle: true,
    minifySyntax: true,
    target: 'es2022',
    format: 'iife',
    write: false,
  });
  const { text } = outputFiles[0]!;
  return readable ? text : new TextDecoder().decode(await minified(text, false));
}

async function serve(script: string): Promise<Server> {
  const html =
    '<!doctype html><meta charset="utf-8"><title>Bench</title><script src="/page.js" data-container="container.json"></script>';
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const [, layout, tags, file] = pathname.split('/');
    // An isolated page has a clock of five microseconds instead of a hundred.
    response.setHeader('cross-origin-opener-policy', 'same-origin');
    response.setHeader('cross-origin-embedder-policy', 'require-corp');
    const answer = (type: string, body: string): void => {
      response.setHeader('content-type', type);
      response.end(body);
    };
    if (pathname === '/page.js') return answer('text/javascript', script);
    if (file === '') return answer('text/html', html);
    if (file === 'container.json') {
      const rules = makeRules(layout as Layout, Number(tags));
      return answer('application/json', JSON.stringify(containerOf(rules)));
    }
    response.writeHead(204).end();
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return server;
}
