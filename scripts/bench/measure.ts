/** Takes the measurements, in one browser and side by side. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { TagTemplate } from '../../src/engine/template-types.ts';
import type { BenchBrowser } from './browser.ts';
import { catalogueContainer } from './container.ts';
import { layouts, type Layout } from './rules.ts';
import { median } from './shared.ts';

/** Medians. */
export interface CaseResult {
  layout: Layout;
  tags: number;
  /** Nanoseconds for one push. */
  plain: number;
  ours: number;
  /** Of ours to the plain loop. */
  ratio: number;
}

export interface Results {
  cases: CaseResult[];
  /** What a push to a thousand tags costs, as a multiple of one to ten, where each has its own event name. */
  growth: number;
  /** Bytes that stay in memory: of the first pushes, with all that is kept for good, and of all later ones. */
  memory: { first: number; later: number };
  /** Milliseconds for thirty tags of the catalogue, in a page that has run nothing yet: the least of several. */
  linking: { resolve: number; link: number; start: number };
}

export const pushes = 10_000;
const tagCounts = [10, 100, 1000] as const;
const warmUpRounds = 4;
const freshPages = 9;

interface Case {
  layout: Layout;
  tags: number;
  page: Page;
  plain: number[];
  ours: number[];
}

export async function measure(browser: BenchBrowser, rounds: number): Promise<Results> {
  const cases: Case[] = [];
  for (const layout of Object.keys(layouts) as Layout[]) {
    for (const tags of tagCounts) {
      const page = await browser.open(layout, tags);
      cases.push({ layout, tags, page, plain: [], ours: [] });
    }
  }
  for (let round = -warmUpRounds; round < rounds; round++) {
    for (const { page, plain, ours } of cases) {
      // What is in the background has less of the processor.
      await page.bringToFront();
      const times = await page.evaluate((count) => window.bench.round(count), pushes);
      if (round < 0) continue;
      plain.push(times.plain);
      ours.push(times.ours);
    }
  }
  const find = (tags: number): number[] =>
    cases.find((entry) => entry.layout === 'spread' && entry.tags === tags)?.ours ?? [];
  const results = {
    cases: cases.map(({ layout, tags, plain, ours }) => ({
      layout,
      tags,
      plain: median(plain),
      ours: median(ours),
      ratio: median(quotients(ours, plain)),
    })),
    growth: median(quotients(find(1000), find(10))),
  };
  for (const { page } of cases) await page.close();
  return {
    ...results,
    memory: await measureMemory(browser),
    linking: await measureLinking(browser),
  };
}

async function measureMemory(browser: BenchBrowser): Promise<Results['memory']> {
  const page = await browser.open('one-name', 1000);
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.enable');
  async function used(): Promise<number> {
    // What only a finaliser held goes with the next collection.
    for (let times = 0; times < 3; times++) await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  }
  const sizes = [await used()];
  for (let times = 0; times < 6; times++) {
    await page.evaluate((count) => window.bench.push(count), pushes);
    sizes.push(await used());
  }
  await page.close();
  const [first, ...later] = sizes.slice(1).map((size, index) => size - sizes[index]!);
  return { first: first!, later: median(later) };
}

async function measureLinking(browser: BenchBrowser): Promise<Results['linking']> {
  const folder = join(import.meta.dirname, '../../tags');
  const templates = readdirSync(folder).map(
    (file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as TagTemplate,
  );
  const { container, used } = catalogueContainer(templates, 30);
  const resolve: number[] = [];
  const link: number[] = [];
  const start: number[] = [];
  for (let done = 0; done < freshPages; done++) {
    const page = await browser.openLinking();
    const times = await page.evaluate(
      (given, list) => window.measureLinking(given, list),
      container,
      used,
    );
    resolve.push(times.resolve);
    link.push(times.link);
    start.push(times.start);
    await page.close();
  }
  return { resolve: Math.min(...resolve), link: Math.min(...link), start: Math.min(...start) };
}

function quotients(dividends: readonly number[], divisors: readonly number[]): number[] {
  return dividends.map((value, index) => value / divisors[index]!);
}
