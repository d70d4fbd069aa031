/** Resolves variables: what is wrong with one leaves out that one and what depends on it. */
import { isPlainObject, type Plain } from '../plain.ts';
import type { Problem, ResolvedVariable } from '../resolved.ts';
import type { Container, VariableSettings } from '../types.ts';
import { urlParts } from '../url.ts';
import { variableTypes } from '../variables.ts';
import { isBuiltIn } from './references.ts';
import { allReferences, referenceName, toValue } from './texts.ts';

export interface WorkingVariable {
  readonly resolved: ResolvedVariable;
  /** The names that it reads. */
  readonly dependencies: readonly string[];
}

/** The variables that work. */
export function resolveVariables(
  container: Container,
  report: (problem: Problem) => void,
): Map<string, WorkingVariable> {
  const good = new Map<string, WorkingVariable>();
  const fail = (name: string, code: string, message: string): void => {
    good.delete(name);
    report({ code, path: `/variables/${name}`, message: `The variable "${name}" ${message}` });
  };
  for (const [name, settings] of Object.entries(container.variables ?? {})) {
    const problem = problemOf(settings, container);
    if (problem) fail(name, problem[0], problem[1]);
    else
      good.set(name, {
        resolved: resolveVariable(settings),
        dependencies: dependenciesOf(settings),
      });
  }
  for (const name of circular(good)) {
    fail(name, 'circular-variable', 'depends on itself; it is left out.');
  }
  // One that goes takes with it what depends on it, and so on.
  for (let changed = true; changed;) {
    changed = false;
    for (const [name, variable] of good) {
      const unknown = variable.dependencies.find((other) => !good.has(other) && !isBuiltIn(other));
      if (unknown === undefined) continue;
      changed = true;
      fail(name, 'unknown-variable', `refers to {{${unknown}}}, which is no variable that works.`);
    }
  }
  return good;
}

/** Code and message; undefined when all is well. */
function problemOf(settings: unknown, container: Container): [string, string] | undefined {
  if (!isPlainObject(settings) || typeof settings['type'] !== 'string') {
    return ['invalid-variable', 'has no type.'];
  }
  const { type } = settings as VariableSettings;
  if (!variableTypes.includes(type)) {
    return [
      'unknown-variable-type',
      `has the unknown type "${type}". Known: ${variableTypes.join(', ')}.`,
    ];
  }
  for (const name of requiredTexts[type] ?? []) {
    if (typeof settings[name] !== 'string' || settings[name] === '') {
      return ['invalid-variable', `needs "${name}", a text.`];
    }
  }
  if (type === 'url' && !(urlParts as readonly unknown[]).includes(settings['part'] ?? 'href')) {
    return [
      'invalid-variable',
      `has the unknown part "${String(settings['part'])}". Known: ${urlParts.join(', ')}.`,
    ];
  }
  if (
    type === 'consent' &&
    !Object.hasOwn(container.consent.categories, String(settings['category']))
  ) {
    return [
      'unknown-category',
      `names the category "${String(settings['category'])}", which the container does not have.`,
    ];
  }
  if (type === 'custom' && !Object.hasOwn(container.modules ?? {}, String(settings['module']))) {
    return [
      'unknown-module',
      `names the module "${String(settings['module'])}", which the container does not declare in "modules".`,
    ];
  }
  if (type === 'lookup' || type === 'regex-lookup') return problemOfCases(settings);
  return undefined;
}

const requiredTexts: Record<string, string[]> = {
  'data-layer': ['path'],
  query: ['name'],
  cookie: ['name'],
  meta: ['name'],
  storage: ['key'],
  window: ['path'],
  element: ['selector'],
  lookup: ['input'],
  'regex-lookup': ['input'],
  list: ['from'],
  consent: ['category'],
  custom: ['module', 'export'],
};

function problemOfCases(settings: Record<string, unknown>): [string, string] | undefined {
  const { cases } = settings;
  if (!Array.isArray(cases) || !cases.every(isPlainObject)) {
    return ['invalid-variable', 'needs "cases", a list of objects.'];
  }
  if (settings['type'] !== 'regex-lookup') return undefined;
  for (const { matches } of cases as { matches?: unknown }[]) {
    try {
      RegExp(String(matches));
    } catch {
      return ['invalid-pattern', `has the invalid pattern ${String(matches)}.`];
    }
  }
  return undefined;
}

/** Says what a variable reads as a value, where a value can say it. */
function resolveVariable(settings: VariableSettings): ResolvedVariable {
  const { type, format } = settings;
  const rest = Object.hasOwn(settings, 'default') ? { default: settings.default } : {};
  const value = format ? undefined : valueFor(settings);
  if (value !== undefined) return { type, value, ...rest };
  const { value: _value, ...others } = settings as ResolvedVariable;
  switch (type) {
    case 'constant':
      return { ...others, of: { $literal: settings['value'] } };
    case 'template':
      return { ...others, of: toValue(settings['value']) };
    case 'lookup':
    case 'regex-lookup':
      return {
        ...others,
        input: { $ref: referenceName(settings['input']) },
        cases: (settings['cases'] as Plain[]).map((entry) => ({
          ...entry,
          then: toValue(entry['then']),
        })),
      };
    case 'list':
      return {
        ...others,
        from: { $ref: referenceName(settings['from']) },
        item: toValue(settings['item'] ?? '{{item}}', { item: true }),
      };
    case 'url':
    case 'query':
      return { ...others, of: { $ref: referenceName(settings['of'] ?? 'page.url') } };
    default:
      return others;
  }
}

function valueFor(settings: VariableSettings): unknown {
  const { type, value } = settings as { type: string; value?: unknown };
  if (type === 'constant') return { $literal: value };
  if (type === 'template') return toValue(value);
  const ref = referenceFor(settings);
  return ref === undefined ? undefined : { $ref: ref };
}

/** The built-in reference that says the same as a variable. */
function referenceFor(settings: VariableSettings): string | undefined {
  const of = settings['of'] === undefined;
  const part = String(settings['part'] ?? 'href');
  switch (settings.type) {
    case 'data-layer':
      return settings['version'] === 1 ? undefined : `dataLayer.${String(settings['path'])}`;
    case 'url':
      if (!of || part === 'port' || part === 'protocol') return undefined;
      return part === 'href' ? 'page.url' : `page.${part}`;
    case 'query':
      return of ? `query.${String(settings['name'])}` : undefined;
    case 'cookie':
      return `cookie.${String(settings['name'])}`;
    case 'window':
      return `window.${String(settings['path'])}`;
    case 'referrer':
      return 'page.referrer';
    case 'consent':
      return `consent.${String(settings['category'])}`;
    default:
      return undefined;
  }
}

/** The names that a variable reads. */
function dependenciesOf(settings: VariableSettings): string[] {
  switch (settings.type) {
    case 'url':
    case 'query':
      return settings['of'] === undefined ? [] : [referenceName(settings['of'])];
    case 'lookup':
    case 'regex-lookup':
      return [referenceName(settings['input']), ...allReferences(settings['cases'])];
    case 'list':
      return [
        referenceName(settings['from']),
        ...allReferences(settings['item']).filter(
          (name) => name !== 'item' && !name.startsWith('item.'),
        ),
      ];
    case 'template':
      return allReferences(settings['value']);
    default:
      return [];
  }
}

/** Variables that depend on themselves, through whatever others. */
function circular(variables: ReadonlyMap<string, WorkingVariable>): string[] {
  const reaches = (from: string, wanted: string, seen: Set<string>): boolean => {
    const variable = variables.get(from);
    if (!variable || seen.has(from)) return false;
    seen.add(from);
    return variable.dependencies.some((other) => other === wanted || reaches(other, wanted, seen));
  };
  return [...variables.keys()].filter((name) => reaches(name, name, new Set()));
}
