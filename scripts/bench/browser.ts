/** A browser with the pages that are measured. */
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import type { MeasureLinking } from './link-page.ts';
import type { Bench } from './page.ts';
import type { Layout } from './rules.ts';
import { launchBrowser } from './shared.ts';
import { createBenchServer, type ServerOptions } from './server.ts';

declare global {
  interface Window {
    bench: Bench;
    measureLinking: MeasureLinking;
  }
}

export interface BenchBrowser {
  /** Name and version. */
  name: string;
  /** A page with a container of so many tags, when its loader is at work. */
  open(layout: Layout, tags: number): Promise<Page>;
  /** A page that has run nothing. */
  openLinking(): Promise<Page>;
  close(): Promise<void>;
}

export async function createBenchBrowser(options: ServerOptions): Promise<BenchBrowser> {
  const server = await createBenchServer(options);
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const browser = await launchBrowser();

  async function open(path: string): Promise<Page> {
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(error));
    await page.goto(`${origin}/${path}/`);
    return page;
  }

  return {
    name: await browser.version(),
    async open(layout, tags) {
      const page = await open(`${layout}/${tags}`);
      await page.evaluate(() => window.bench.ready());
      return page;
    },
    openLinking: () => open('link'),
    async close() {
      await browser.close();
      server.close();
    },
  };
}
