/** What runs in the browser: the loader as sites embed it, and beside it the plain loop. */
import type { Chunks } from '../../src/page/chunks.ts';
import type { Runner } from '../../src/page/runner.ts';
import { start } from '../../src/page/start.ts';
import { plainLayer } from './plain-loop.ts';
import { makeMessages, makeRules, pushesPerMatch, type Layout } from './rules.ts';

/** Milliseconds that the same number of pushes took. */
export interface Round {
  plain: number;
  ours: number;
}

export interface Bench {
  /** Resolves when the loader is at work. */
  ready(): Promise<void>;
  /** So many pushes to each, in turns. Throws where tags did not run as they should. */
  round(pushes: number): Round;
  /** So many pushes to ours alone, for what stays in memory and for profiles. */
  push(pushes: number): void;
}

/** Pushes to one before it is the other's turn: whatever else the machine does then slows down both. */
const pushesPerTurn = 2000;

let calls = 0;
const call = (): void => void calls++;

/** Calls the tag where a page would run the steps of a template, which are no part of the engine. */
const runner = {
  run(_effect, settle) {
    call();
    settle({ ok: true });
  },
} as Partial<Runner> as Runner;

const chunks: Partial<Chunks> = { run: { createRunner: () => runner } };

const page = window as unknown as {
  bench: Bench;
  dataLayer: unknown[];
  sluice: { ready: Promise<unknown> };
};
const [, layout, tags] = location.pathname.split('/');
const rules = makeRules(layout as Layout, Number(tags));
const plain = plainLayer(rules, call);
let made = 0;

/** Milliseconds. The messages are made before the clock starts. */
function push(layer: unknown[], pushes: number): number {
  const messages = makeMessages(rules, pushes, made);
  made += pushes;
  calls = 0;
  const before = performance.now();
  for (const message of messages) layer.push(message);
  const milliseconds = performance.now() - before;
  if (calls !== pushes / pushesPerMatch) {
    throw new Error(`${calls} tags ran instead of ${pushes / pushesPerMatch}.`);
  }
  return milliseconds;
}

page.bench = {
  async ready() {
    await page.sluice.ready;
    // The first events are judged right after.
    await new Promise((resolve) => setTimeout(resolve));
  },
  round(pushes) {
    const sum: Round = { plain: 0, ours: 0 };
    for (let done = 0; done < pushes; done += pushesPerTurn) {
      sum.plain += push(plain, pushesPerTurn);
      sum.ours += push(page.dataLayer, pushesPerTurn);
    }
    return sum;
  },
  push(pushes) {
    for (let done = 0; done < pushes; done += pushesPerTurn) push(page.dataLayer, pushesPerTurn);
  },
};

start({
  script: document.currentScript as HTMLScriptElement,
  version: 'bench',
  importChunk(name) {
    const chunk = chunks[name];
    return chunk ? Promise.resolve(chunk) : Promise.reject(new Error(`There is no chunk ${name}.`));
  },
});
