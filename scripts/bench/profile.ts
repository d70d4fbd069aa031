/** Which functions a push spends its time in, by the profiler of the browser. */
import type { Protocol } from 'puppeteer-core';
import type { BenchBrowser } from './browser.ts';
import { pushes } from './measure.ts';
import { layouts, type Layout } from './rules.ts';

const rounds = 20;

/** `name`: a layout and a number of tags, such as `spread:10`. Needs a readable bundle. */
export async function profile(browser: BenchBrowser, name: string): Promise<string> {
  const [layout = '', tags] = name.split(':');
  if (!Object.hasOwn(layouts, layout)) {
    throw new Error(`--profile takes one of ${Object.keys(layouts).join(', ')}, then ":10".`);
  }
  const page = await browser.open(layout as Layout, Number(tags));
  const session = await page.createCDPSession();
  const run = (): Promise<void> => page.evaluate((count) => window.bench.push(count), pushes);
  for (let round = 0; round < rounds; round++) await run();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await session.send('Profiler.start');
  for (let round = 0; round < rounds; round++) await run();
  const result = await session.send('Profiler.stop');
  return shares(result.profile);
}

function shares({ nodes, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile): string {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const isMaking = new Set<number>();
  for (const { id, callFrame, children = [] } of nodes) {
    // Making messages is no part of a push.
    if (/^(?:makeMessages|\(idle\))$/.test(callFrame.functionName)) isMaking.add(id);
    if (isMaking.has(id)) for (const child of children) isMaking.add(child);
  }
  const times = new Map<string, number>();
  let total = 0;
  for (const [index, id] of samples.entries()) {
    if (isMaking.has(id)) continue;
    const { functionName, lineNumber } = byId.get(id)!.callFrame;
    const place = `${functionName || '(anonymous)'}, line ${lineNumber + 1}`;
    const time = timeDeltas[index] ?? 0;
    times.set(place, (times.get(place) ?? 0) + time);
    total += time;
  }
  return [...times]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, 25)
    .map(([place, time]) => `${((time / total) * 100).toFixed(1).padStart(5)} %  ${place}`)
    .join('\n');
}
