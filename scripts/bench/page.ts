/** What runs in the browser: the loader as sites embed it, and beside it the plain loop. */
import { linkContainer } from '../../src/engine/link.ts';
import { resolveContainer } from '../../src/engine/resolve/container.ts';
import type { TagTemplate } from '../../src/engine/template-types.ts';
import { compileVariable } from '../../src/engine/variables.ts';
import type { Chunks } from '../../src/page/chunks.ts';
import type { Runner } from '../../src/page/runner.ts';
import { start } from '../../src/page/start.ts';
import { plainLayer } from './plain-loop.ts';
import { intern, makeMessages, makeRules, pushesPerMatch, type Layout } from './rules.ts';

/** Milliseconds for the same number of pushes. */
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
  /** Milliseconds for resolving and linking a container. */
  link(container: unknown, templates: readonly TagTemplate[]): number;
}

/** Pushes to one before the other has its turn: whatever else this machine does then meets both. */
const pushesPerTurn = 2000;

let calls = 0;
const call = (): void => void calls++;

/** Calls the tag where the page would run a template's steps, which are no part of the engine. */
const runner = {
  run(_effect, settle) {
    call();
    settle({ ok: true });
  },
} as Partial<Runner> as Runner;

const chunks: Partial<Chunks> = { run: { createRunner: () => runner } };

const [, layout, tags] = location.pathname.split('/');
const rules = makeRules(layout as Layout, Number(tags));
const page = window as unknown as {
  bench: Bench;
  dataLayer: unknown[];
  sluice: { ready: Promise<unknown> };
};
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
  link(container, templates) {
    const byType = new Map(templates.map((template) => [template.type, template]));
    const before = performance.now();
    const resolution = resolveContainer(container, byType);
    if (!resolution.ok) throw new Error(resolution.problems[0]?.message);
    linkContainer(resolution.resolved, compileVariable);
    return performance.now() - before;
  },
};

start({
  script: document.currentScript as HTMLScriptElement,
  version: 'bench',
  importChunk: (name) => {
    const chunk = chunks[name];
    return chunk ? Promise.resolve(chunk) : Promise.reject(new Error(`No chunk ${name}.`));
  },
});
