/**
 * Makes a container ready that `sluice build` did not make: fetches its templates, checks all against
 * the schemas with validators that ajv compiled at build time, and resolves it. A chunk of its own.
 */
import { resolveContainer, templateTypes } from '../engine/resolve/container.ts';
import type { Problem, ResolvedContainer } from '../engine/resolved.ts';
import type { TagTemplate } from '../engine/template-types.ts';
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
  /** The container without the entries that are wrong; undefined when its frame is. */
  container: unknown;
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
const separate = ['tags', 'triggers', 'variables', 'vendors', 'modules'] as const;

/** Parts that the rest can do without. */
const optional = new Set(['ui', 'policy', 'events', 'site', 'cache']);

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
  tell(checked.problems);
  // A broken frame is told in the words of the resolver.
  const resolution = resolveContainer(checked.container ?? input, checked.templates);
  if (!checked.container || !resolution.ok) {
    throw new Error((resolution.problems[0] ?? checked.problems.at(-1))?.message);
  }
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
  const container = structuredClone(input) as Container;
  const reported = new Set<string>();
  for (const error of (validateContainer.errors ?? []) as SchemaError[]) {
    const [section = '', entry] = error.instancePath.slice(1).split('/').map(unescape);
    const isSeparate = (separate as readonly string[]).includes(section) && entry !== undefined;
    const place = isSeparate ? `/${section}/${entry}` : `/${section}`;
    if (reported.has(place)) continue;
    reported.add(place);
    const errors = (validateContainer.errors as SchemaError[]).filter(
      (other) => other.instancePath === place || other.instancePath.startsWith(`${place}/`),
    );
    const problem = problemOf(first(errors.length > 0 ? errors : [error]));
    if (isSeparate) {
      if (section === 'tags') problem.tag = entry;
      delete container[section as (typeof separate)[number]]?.[entry];
    } else if (!optional.has(section) && section !== '') {
      return { container: undefined, templates: good, problems: [...problems, problem] };
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
  const extra = error.params['additionalProperty'] ?? error.params['unevaluatedProperty'];
  const what = extra === undefined ? error.message : `there is no property "${String(extra)}" here`;
  const allowed = error.params['allowedValues'];
  const list = Array.isArray(allowed) ? `: ${allowed.join(', ')}` : '';
  return {
    code: 'schema',
    path,
    message: `${path || 'The container'}: ${what ?? 'is invalid'}${list}. It is left out.`,
  };
}

function unescape(segment: string): string {
  return segment.replaceAll('~1', '/').replaceAll('~0', '~');
}
