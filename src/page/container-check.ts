/**
 * Checks a container and its templates against their schemas, with validators that ajv compiled at
 * build time. A chunk of its own, for containers that `sluice build` did not make.
 */
import type { Problem } from '../engine/compiled.ts';
import type { Container, TagTemplate } from '../engine/types.ts';
import { validateContainer, validateTemplate } from '../gen/validators.js';

interface SchemaError {
  instancePath: string;
  message?: string;
  keyword: string;
  params: Record<string, unknown>;
}

export interface CheckResult {
  /** The container without the entries that are wrong; undefined when its frame is. */
  container: Container | undefined;
  templates: Map<string, TagTemplate>;
  problems: Problem[];
}

/** Entries of these sections stand and fall by themselves. */
const separate = ['tags', 'triggers', 'variables', 'vendors', 'modules'] as const;

/** Parts that the rest can do without. */
const optional = new Set(['ui', 'policy', 'events', 'site', 'cache']);

export function checkContainer(
  input: unknown,
  templates: ReadonlyMap<string, TagTemplate>,
): CheckResult {
  const problems: Problem[] = [];
  const good = new Map<string, TagTemplate>();
  for (const [type, template] of templates) {
    if (validateTemplate(template)) good.set(type, template);
    else problems.push(problemOf(first(validateTemplate.errors), `/templates/${type}`));
  }
  if (validateContainer(input)) {
    return { container: input as Container, templates: good, problems };
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
  const what =
    extra === undefined ? error.message : `there is no property "${String(extra)}" here`;
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
