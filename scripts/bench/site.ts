/** A site with Sluice as it is deployed, and a browser that visits it with a slow processor. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { launchBrowser } from './shared.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** How many times slower than this machine the visitor's is. */
export const slowdown = 4;

export interface Site {
  origin: string;
  /** A first visit: nothing stored, nothing in the cache, nothing loaded yet. */
  visit(): Promise<Page>;
  close(): Promise<void>;
}

/** `container` is one that `build` resolved, as text; `page` is the HTML of every page. */
export async function openSite(container: string, page: string): Promise<Site> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const send = (type: string, body: string | Uint8Array): void => {
      response.writeHead(200, { 'content-type': type }).end(body);
    };
    if (path === '/container.json') send('application/json', container);
    else if (path.endsWith('.js')) {
      readFile(`${root}dist${path}`).then(
        (body) => send('text/javascript', body),
        () => response.writeHead(404).end(),
      );
    } else send('text/html', page);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const browser = await launchBrowser();
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    async visit() {
      const context = await browser.createBrowserContext();
      const tab = await context.newPage();
      await tab.setViewport({ width: 1280, height: 800 });
      await tab.emulateCPUThrottling(slowdown);
      await tab.evaluateOnNewDocument('globalThis.__name = (value) => value;');
      return tab;
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}
