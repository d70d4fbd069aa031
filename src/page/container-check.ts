/**
 * Makes a container ready that `sluice build` did not make: fetches its templates, checks all against
 * the schemas with validators that ajv compiled at build time, and resolves it. A chunk of its own.
 */
import { resolveContainer, templateTypes } from '../engine/resolve/container.ts';
import type { Problem, ResolvedContainer } from '../engine/resolved.ts';
import type { TagTemplate } from '../engine/template-types.ts';
import { isPlainObject, type Plain } from '../engine/plain.ts';
import type { Container } from '../engine/types.ts';
import { validateContainer, validateTemplate } from '../gen/validators.js';
import type { Report } from './reporter.ts';

interface SchemaError {
  instancePath: string;
  message?: string;
  keyword: string;
  params: Record<string, unknown>;
}

interface CheckResult {
  /** The container without the entries that are wrong. */
  container: unknown;
  /** What is wrong with its frame: then nothing can be relied on. */
  broken?: string;
  templates: Map<string, TagTemplate>;
  problems: Problem[];
}

export interface PrepareOptions {
  /** Folder of the loader; templates are in `tags/`. */
  base: string;
  fetchJson(url: string): Promise<unknown>;
  report: Report;
}

/** Entries of these sections stand and fall by themselves. */
const separate = new Set(
  'tags triggers variables vendors modules ui policy events site cache'.split(' '),
);

/** Throws with a message for people when the container cannot be relied on. */
export async function prepareContainer(
  input: unknown,
  options: PrepareOptions,
): Promise<ResolvedContainer> {
  const fetched = await fetchTemplates(input, options);
  const checked = checkContainer(input, fetched);
  const tell = (problems: readonly Problem[]): void => {
    for (const { message, ...place } of problems) options.report(message, place);
  };
  const resolution = resolveContainer(checked.container, checked.templates);
  // The words of the resolver say more about a broken frame than those of the schema.
  if (!resolution.ok) throw new Error(resolution.problems[0]?.message);
  if (checked.broken !== undefined) throw new Error(checked.broken);
  tell(checked.problems);
  tell(resolution.problems);
  return resolution.resolved;
}

async function fetchTemplates(
  input: unknown,
  { base, fetchJson }: PrepareOptions,
): Promise<Map<string, TagTemplate>> {
  const inside = (input as Partial<Container> | null)?.templates ?? {};
  const templates = new Map<string, TagTemplate>();
  const missing = templateTypes(input).filter(
    (type) => !Object.hasOwn(inside, type) && /^[\w-]+$/.test(type),
  );
  await Promise.all(
    missing.map(async (type) => {
      try {
        templates.set(
          type,
          (await fetchJson(new URL(`tags/${type}.json`, base).href)) as TagTemplate,
        );
      } catch {
        // The resolver names each tag whose template is missing.
      }
    }),
  );
  return templates;
}

function checkContainer(input: unknown, templates: ReadonlyMap<string, TagTemplate>): CheckResult {
  const problems: Problem[] = [];
  const good = new Map<string, TagTemplate>();
  for (const [type, template] of templates) {
    if (validateTemplate(template)) good.set(type, template);
    else problems.push(problemOf(first(validateTemplate.errors), `/templates/${type}`));
  }
  if (validateContainer(input)) {
    return { container: input, templates: good, problems };
  }
  const container = structuredClone(input) as Record<string, Plain>;
  const reported = new Set<string>();
  for (const error of (validateContainer.errors ?? []) as SchemaError[]) {
    const [section = '', entry] = error.instancePath.slice(1).split('/').map(unescape);
    const isSeparate = separate.has(section);
    const place = isSeparate && entry !== undefined ? `/${section}/${entry}` : `/${section}`;
    if (reported.has(place)) continue;
    reported.add(place);
    const errors = (validateContainer.errors as SchemaError[]).filter(
      (other) => other.instancePath === place || other.instancePath.startsWith(`${place}/`),
    );
    const worst = first(errors.length > 0 ? errors : [error]);
    if (!isSeparate && section !== '') {
      return { container: input, broken: wordsOf(worst), templates: good, problems };
    }
    const problem = problemOf(worst);
    if (entry !== undefined) {
      delete container[section]?.[entry];
      if (section === 'tags') problem.tag = entry;
    } else if (isSeparate && !isPlainObject(container[section])) {
      delete container[section];
    }
    problems.push(problem);
  }
  return { container, templates: good, problems };
}

/** The error that says most: the one deepest inside, and no summary of alternatives. */
function first(errors: readonly SchemaError[] | null | undefined): SchemaError {
  const list = [...(errors ?? [])];
  const summary = (error: SchemaError): number =>
    ['oneOf', 'anyOf', 'if', 'not'].includes(error.keyword) ? 1 : 0;
  const depth = (error: SchemaError): number => error.instancePath.split('/').length;
  list.sort((a, b) => summary(a) - summary(b) || depth(b) - depth(a));
  return list[0] ?? { instancePath: '', keyword: '', params: {} };
}

function problemOf(error: SchemaError, prefix = ''): Problem {
  const path = prefix + error.instancePath;
  return { code: 'schema', path, message: `${wordsOf(error, prefix)} It is left out.` };
}

function wordsOf(error: SchemaError, prefix = ''): string {
  const path = prefix + error.instancePath;
  const extra = error.params['additionalProperty'] ?? error.params['unevaluatedProperty'];
  const what = extra === undefined ? error.message : `there is no property "${String(extra)}" here`;
  const allowed = error.params['allowedValues'];
  const list = Array.isArray(allowed) ? `: ${allowed.join(', ')}` : '';
  return `${path || 'The container'}: ${what ?? 'is invalid'}${list}.`;
}

function unescape(segment: string): string {
  return segment.replaceAll('~1', '/').replaceAll('~0', '~');
}
