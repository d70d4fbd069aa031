/**
 * The container as the shop serves it. `container.json` is what a marketer writes; what a page gets is
 * resolved, with its templates inside, as `sluice build` deploys it: so it needs no check in the page.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { disclose, type Disclosure } from '../../src/engine/disclosure.ts';
import type { PolicyDocument } from '../../src/engine/policy-document.ts';
import { resolveContainer, templateTypes } from '../../src/engine/resolve/container.ts';
import type { ResolvedContainer } from '../../src/engine/resolved.ts';
import type { TagTemplate } from '../../src/engine/template-types.ts';
import { policyOf } from '../../src/ui/policy-of.ts';

export interface ContainerOptions {
  /** The built product: templates are in its folder `tags/`. */
  readonly distFolder: string;
  /** Where the collector really listens. */
  readonly collectorOrigin: string;
  /** Told what is wrong with the container, each thing once. */
  readonly report: (problem: string) => void;
}

const file = fileURLToPath(new URL('../container.json', import.meta.url));

/** Where container.json says the collector is. */
const declaredCollector = 'http://localhost:8081';

/** JSON. A container that cannot be resolved is served as it is written; the page then says why. */
export async function servedContainer(options: ContainerOptions): Promise<string> {
  const { written, resolved } = await readContainer(options);
  return JSON.stringify(resolved ?? written);
}

/** What the container declares to visitors; undefined where it cannot be resolved. */
export async function disclosedContainer(
  options: ContainerOptions,
): Promise<Disclosure | undefined> {
  const { resolved } = await readContainer(options);
  return resolved && disclose(resolved);
}

/** The cookie policy in a language; undefined where the container cannot be resolved. */
export async function policyIn(
  language: string,
  options: ContainerOptions,
): Promise<PolicyDocument | undefined> {
  const { resolved } = await readContainer(options);
  return resolved && policyOf(resolved, language, options.report);
}

async function readContainer(
  options: ContainerOptions,
): Promise<{ written: unknown; resolved?: ResolvedContainer }> {
  const { distFolder, collectorOrigin, report } = options;
  const text = await readFile(file, 'utf8');
  const written = JSON.parse(text.replaceAll(declaredCollector, collectorOrigin)) as unknown;
  const resolution = resolveContainer(written, await readTemplates(written, distFolder));
  for (const { path, message } of resolution.problems) {
    report(`demo/container.json ${path}: ${message}`);
  }
  return { written, ...(resolution.ok && { resolved: resolution.resolved }) };
}

async function readTemplates(
  container: unknown,
  distFolder: string,
): Promise<Map<string, TagTemplate>> {
  const templates = new Map<string, TagTemplate>();
  for (const type of templateTypes(container)) {
    try {
      const text = await readFile(join(distFolder, 'tags', `${type}.json`), 'utf8');
      templates.set(type, JSON.parse(text) as TagTemplate);
    } catch {
      // The resolver names each tag whose template is missing.
    }
  }
  return templates;
}
