/** Makes a container ready in the browser and starts its tags, as a page does once: nothing has been run before. */
import type { EventContext } from '../../src/engine/context.ts';
import { linkContainer } from '../../src/engine/link.ts';
import { resolveContainer } from '../../src/engine/resolve/container.ts';
import type { TagTemplate } from '../../src/engine/template-types.ts';
import type { Plain } from '../../src/engine/plain.ts';
import { evaluate } from '../../src/engine/values.ts';
import { compileVariable } from '../../src/engine/variables.ts';
import { readGlobal } from '../../src/page/environment.ts';
import { createRunner } from '../../src/page/runner.ts';

/** Milliseconds. */
export interface Linking {
  /** What `sluice build` does otherwise. */
  resolve: number;
  link: number;
  /** Load phase, grant call and action of each: all that is ours to do. */
  start: number;
  /** What the browser does meanwhile, when elements enter the page. */
  insert: number;
}

export type MeasureLinking = (
  container: unknown,
  templates: readonly TagTemplate[],
) => Promise<Linking>;

let inserting = 0;

/** Counts the time of a method, or of a setter, as the browser's. */
function clock(prototype: object, name: string): void {
  const { set, value, ...rest } = Object.getOwnPropertyDescriptor(prototype, name) ?? {};
  const original = (set ?? value) as (...args: unknown[]) => unknown;
  function clocked(this: unknown, ...args: unknown[]): unknown {
    const from = performance.now();
    try {
      return original.apply(this, args);
    } finally {
      inserting += performance.now() - from;
    }
  }
  Object.defineProperty(prototype, name, {
    ...rest,
    ...(set ? { set: clocked } : { value: clocked }),
  });
}
for (const name of ['append', 'setAttribute']) clock(Element.prototype, name);
clock(Document.prototype, 'createElement');
for (const { prototype } of [HTMLImageElement, HTMLScriptElement, HTMLIFrameElement]) {
  clock(prototype, 'src');
}

const measure: MeasureLinking = async (container, templates) => {
  const byType = new Map(templates.map((template) => [template.type, template]));
  const start = performance.now();
  const resolution = resolveContainer(container, byType);
  const between = performance.now();
  if (!resolution.ok) throw new Error(resolution.problems[0]?.message);
  const compiled = linkContainer(resolution.resolved, compileVariable);
  const linked = performance.now();
  const tags = [...compiled.tags.values()];
  const runner = createRunner({
    layer: 'dataLayer',
    nonce: undefined,
    modules: {},
    modulesBase: location.href,
    scriptHosts: tags.flatMap((tag) => tag.settings.hosts.script ?? []),
    isOpen: () => true,
    consentType: () => 'granted',
    category: () => 'granted',
    global: readGlobal,
    base: document.baseURI,
    message() {},
    report(message) {
      throw new Error(message);
    },
  });
  const page = { url: location.href, title: document.title, referrer: '' };
  const context = { payload: { event: 'gtm.js' }, page: () => page } as unknown as EventContext;
  for (const [run, tag] of tags.entries()) {
    const params = evaluate(tag.settings.params, {}) as Plain;
    runner.run({ kind: 'run', run, tag, params, context, replayed: false }, ({ ok, ...why }) => {
      if (!ok && why.reason !== 'load-failed') throw new Error(`${tag.id}: ${why.reason}`);
    });
  }
  // What tags do after one another, without waiting for the network, is done after so many turns.
  for (let turn = 0; turn < 50; turn++) await Promise.resolve();
  const end = performance.now();
  return {
    resolve: between - start,
    link: linked - between,
    start: end - linked - inserting,
    insert: inserting,
  };
};

Object.assign(window, { measureLinking: measure });
