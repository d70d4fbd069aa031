/** Makes a container ready in the browser, as a page does once: nothing has been run before. */
import { linkContainer } from '../../src/engine/link.ts';
import { resolveContainer } from '../../src/engine/resolve/container.ts';
import type { TagTemplate } from '../../src/engine/template-types.ts';
import { compileVariable } from '../../src/engine/variables.ts';

/** Milliseconds. */
export interface Linking {
  /** What `sluice build` does otherwise. */
  resolve: number;
  link: number;
}

export type MeasureLinking = (container: unknown, templates: readonly TagTemplate[]) => Linking;

const measure: MeasureLinking = (container, templates) => {
  const byType = new Map(templates.map((template) => [template.type, template]));
  const start = performance.now();
  const resolution = resolveContainer(container, byType);
  const between = performance.now();
  if (!resolution.ok) throw new Error(resolution.problems[0]?.message);
  linkContainer(resolution.resolved, compileVariable);
  return { resolve: between - start, link: performance.now() - between };
};

Object.assign(window, { measureLinking: measure });
