/** What runs in the browser: the loader as sites embed it, and beside it the plain loop. */
import type { Chunks } from '../../src/page/chunks.ts';
import type { Runner } from '../../src/page/runner.ts';
import { start } from '../../src/page/start.ts';
import { plainLayer } from './plain-loop.ts';
import { makeMessages, makeRules, pushesPerMatch, type Layout } from './rules.ts';

/** Nanoseconds for one push: the median of many short turns, so that what else the machine does hits few of them. */
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

/** Pushes of one turn. The plain loop has more, or its turns would be too short for the clock. */
const perTurn = { plain: 2000, ours: 500 };

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

/** Nanoseconds for one push. The messages are made before the clock starts. */
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
  return (milliseconds * 1e6) / pushes;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
}

page.bench = {
  async ready() {
    await page.sluice.ready;
    // The first events are judged right after.
    await new Promise((resolve) => setTimeout(resolve));
  },
  round(pushes) {
    const times = { plain: [] as number[], ours: [] as number[] };
    for (let done = 0; done < pushes; done += perTurn.plain) {
      times.plain.push(push(plain, perTurn.plain));
      for (let turn = 0; turn < perTurn.plain / perTurn.ours; turn++) {
        times.ours.push(push(page.dataLayer, perTurn.ours));
      }
    }
    return { plain: median(times.plain), ours: median(times.ours) };
  },
  push(pushes) {
    for (let done = 0; done < pushes; done += perTurn.ours) push(page.dataLayer, perTurn.ours);
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
