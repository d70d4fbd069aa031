/**
 * `npm run bench:accept`: what the click on "accept all" costs a visitor with a slow machine, when thirty
 * tags wait for it (docs/benchmark.md). INP as web-vitals measures it, with the processor slowed four times.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { buildIfStale } from '../../esbuild.config.ts';
import { resolveContainer } from '../../src/engine/resolve/container.ts';
import type { Container, TagSettings } from '../../src/engine/types.ts';
import { median as middle } from './shared.ts';
import { openSite, slowdown } from './site.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tagCount = 30;
const rounds = 9;

interface Round {
  /** Milliseconds, as web-vitals gives them. */
  inp: number;
  /** From the handlers' first to their last, of the click alone. */
  processing: number;
  /** The longest task between the click and the last tag. */
  longestTask: number;
  /** The banner had left the page when the first tag's request began. */
  bannerGoneFirst: boolean;
  inOrder: boolean;
  fired: number;
}

const template = JSON.parse(await readFile(`${root}tags/image.json`, 'utf8')) as never;

/** Pixels to a second origin, each with a priority of its own. */
function containerFor(vendor: string): Container {
  const tags = Array.from({ length: tagCount }, (_, index): [string, TagSettings] => [
    `tag-${index}`,
    {
      type: 'image',
      category: (['analytics', 'social', 'advertising'] as const)[index % 3]!,
      vendor: `vendor-${index % 10}`,
      priority: index,
      params: { src: `${vendor}/hit?tag=${index}` },
      triggers: ['all-pages'],
    },
  ]);
  const vendors = Array.from({ length: 10 }, (_, index) => [
    `vendor-${index}`,
    { name: `Vendor ${index}`, hosts: { image: [vendor] } },
  ]);
  return {
    schemaVersion: 1,
    id: 'accept',
    consent: {
      categories: {
        necessary: { basis: 'exempt' },
        analytics: { basis: 'consent' },
        social: { basis: 'consent' },
        advertising: { basis: 'consent' },
      },
    },
    tags: Object.fromEntries(tags),
    vendors: Object.fromEntries(vendors) as Container['vendors'] & object,
  };
}

await buildIfStale({ quiet: true });
const hits: number[] = [];
const vitals = await readFile(
  createRequire(import.meta.url)
    .resolve('web-vitals')
    .replace(/[^/\\]+$/, 'web-vitals.iife.js'),
  'utf8',
);
const vendor = createServer((request, response) => {
  hits.push(Number(new URL(request.url ?? '/', 'http://localhost').searchParams.get('tag')));
  response.writeHead(204).end();
});
await new Promise<void>((resolve) => vendor.listen(0, resolve));
const vendorOrigin = `http://localhost:${(vendor.address() as AddressInfo).port}`;
const resolution = resolveContainer(containerFor(vendorOrigin), new Map([['image', template]]));
if (!resolution.ok) throw new Error(resolution.problems[0]?.message);
const container = JSON.stringify(resolution.resolved);
const page = `<!doctype html><html lang="en"><title>Accept</title>
<script>${vitals}</script>
<script src="/sluice.js" data-container="/container.json"></script>
<main><h1>A page</h1>${'<p>Some text of the page, so that there is something to paint.</p>'.repeat(200)}</main>`;
const site = await openSite(container, page);

async function play(): Promise<Round> {
  hits.length = 0;
  const tab = await site.visit();
  await tab.goto(site.origin);
  const button = await tab.waitForSelector('sluice-banner >>> [part~="accept"]', { visible: true });
  await tab.evaluate(() => {
    const seen = {
      inp: 0,
      processing: 0,
      tasks: [] as number[],
      gone: undefined as boolean | undefined,
    };
    Object.assign(window, { seen });
    const { onINP } = (
      window as unknown as {
        webVitals: { onINP: (f: (m: { value: number }) => void, o: object) => void };
      }
    ).webVitals;
    onINP(({ value }) => void (seen.inp = value), {
      reportAllChanges: true,
      durationThreshold: 16,
    });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as PerformanceEventTiming[]) {
        if (entry.name === 'click') seen.processing = entry.processingEnd - entry.processingStart;
      }
    }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.tasks.push(duration);
    }).observe({ type: 'longtask' });
    const { src } = Object.getOwnPropertyDescriptors(HTMLImageElement.prototype);
    Object.defineProperty(HTMLImageElement.prototype, 'src', {
      ...src,
      set(this: HTMLImageElement, url: string) {
        seen.gone ??= document.querySelector('sluice-banner') === null;
        src.set?.call(this, url);
      },
    });
  });
  await button!.click();
  await tab.waitForFunction(
    (count) =>
      window.sluice.explain().filter(({ outcome }) => outcome === 'fired').length === count,
    {},
    tagCount,
  );
  // web-vitals tells of an interaction when the page is hidden, at the latest.
  await tab.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => setTimeout(resolve, 100));
      }),
  );
  const seen = await tab.evaluate(
    () =>
      (
        window as unknown as {
          seen: { inp: number; processing: number; tasks: number[]; gone?: boolean };
        }
      ).seen,
  );
  const order = await tab.evaluate(() =>
    window.sluice
      .explain()
      .filter(({ outcome }) => outcome === 'fired')
      .map(({ tag }) => Number(tag.slice(4))),
  );
  await tab.browserContext().close();
  return {
    inp: seen.inp,
    processing: seen.processing,
    longestTask: Math.max(0, ...seen.tasks),
    bannerGoneFirst: seen.gone === true,
    inOrder: order.every((tag, index) => index === 0 || tag < order[index - 1]!),
    fired: hits.length,
  };
}

const results: Round[] = [];
for (let round = 0; round < rounds; round++) results.push(await play());
await site.close();
vendor.close();

const median = (pick: (round: Round) => number): number => middle(results.map(pick));
const all = (pick: (round: Round) => boolean): string => (results.every(pick) ? 'yes' : 'no');
console.log(`Accepting ${tagCount} tags, processor slowed ${slowdown} times, median of ${rounds}:
  INP (web-vitals)                     ${median(({ inp }) => inp).toFixed(0)} ms (below 200 ms is good)
  in the click's handlers              ${median(({ processing }) => processing).toFixed(1)} ms (goal: below 50 ms)
  longest task until the last tag      ${median(({ longestTask }) => longestTask).toFixed(0)} ms (0: none above 50 ms)
  banner gone before the first tag     ${all(({ bannerGoneFirst }) => bannerGoneFirst)}
  tags in order of priority            ${all(({ inOrder }) => inOrder)}
  requests                             ${median(({ fired }) => fired)}`);
