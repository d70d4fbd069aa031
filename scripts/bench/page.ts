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

export type Contender = 'plain' | 'ours';

export interface Bench {
  /** Resolves when the loader is at work. */
  ready(): Promise<void>;
  /** Milliseconds that pushes take whose messages were made before. Throws where tags did not run as they should. */
  push(contender: Contender, count: number): number;
  /** Milliseconds for resolving and linking this container. */
  link(container: unknown, templates: readonly TagTemplate[]): number;
}

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
const page = window as unknown as { bench: Bench; sluice: { ready: Promise<unknown> } };
const layers: Partial<Record<Contender, unknown[]>> = { plain: plainLayer(rules, call) };
let made = 0;

page.bench = {
  async ready() {
    await page.sluice.ready;
    // Once more around: the first events have been judged.
    await new Promise((resolve) => setTimeout(resolve));
    layers.ours = (window as unknown as { dataLayer: unknown[] }).dataLayer;
  },
  push(contender, count) {
    const layer = layers[contender] as unknown[];
    const messages = makeMessages(rules, count, made);
    made += count;
    calls = 0;
    const before = performance.now();
    for (const message of messages) layer.push(message);
    const milliseconds = performance.now() - before;
    if (calls !== count / pushesPerMatch) {
      throw new Error(`${contender}: ${calls} tags ran instead of ${count / pushesPerMatch}.`);
    }
    return milliseconds;
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
