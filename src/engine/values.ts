/** Works out the values of a template's steps (docs/templates.md). Pure but for what it is given to read. */
import { isForbiddenKey, isPlainObject, readPath, splitPath, type Plain } from './plain.ts';

/** What values are worked out from. What is not given reads as undefined. */
export interface ValueContext {
  /** Reads a variable or built-in for the present event. */
  ref?(name: string): unknown;
  params?: Plain;
  /** Payload of the event that the tag runs for. */
  event?: Plain;
  item?: unknown;
  /** Google's consent types and the container's categories, as they are now. */
  consentType?(name: string): string;
  category?(name: string): string;
  /** A fact about the page: `url`, `path`, `hostname`, `title`, `referrer`, `language` or `layer`. */
  page?(name: string): unknown;
  /** Reads a global; never calls it. */
  global?(path: readonly string[]): unknown;
  /** What relative URLs are relative to. */
  base?: string;
}

/** What every place that runs this has, though the engine is compiled without the DOM library. */
declare const URL: new (
  url: string,
  base?: string,
) => { href: string; searchParams: { set(name: string, value: string): void } };
declare const crypto: { randomUUID(): string };
declare const encodeURIComponent: (text: string) => string;

type Compute = (operand: unknown, whole: Plain, context: ValueContext) => unknown;

const present = (value: unknown): boolean => value !== undefined && value !== null;

function path(root: unknown, name: unknown): unknown {
  return name === '' ? root : readPath(root, splitPath(String(name)));
}

function many(operand: unknown, context: ValueContext): unknown[] {
  return (operand as unknown[]).map((member) => evaluate(member, context));
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}

/** False, empty, zero, null and undefined. */
export function isTrue(value: unknown): boolean {
  return Boolean(value) && !(Array.isArray(value) && value.length === 0);
}

const computations: Record<string, Compute> = {
  $ref: (name, _, context) => context.ref?.(String(name)),
  $param: (name, whole, context) => path(context.params, name) ?? evaluate(whole['default'], context),
  $event: (name, _, context) => path(context.event, name),
  $item: (name, _, context) => path(context.item, name),
  $page: (name, _, context) => context.page?.(String(name)),
  $consent: (name, _, context) => context.consentType?.(String(name)),
  $category: (name, _, context) => context.category?.(String(name)),
  $now(unit) {
    const now = new Date();
    if (unit === 'date') return now;
    if (unit === 'iso') return now.toISOString();
    return unit === 's' ? Math.floor(now.getTime() / 1000) : now.getTime();
  },
  $random: (kind) => (kind === 'uuid' ? crypto.randomUUID() : Math.random()),
  $global: (name, _, context) => context.global?.(splitPath(String(name))),
  $join: (parts, whole, context) =>
    many(parts, context)
      .map((part) => (present(part) ? String(part) : ''))
      .join(String(whole['with'] ?? '')),
  $url(base, whole, context) {
    const url = new URL(String(evaluate(base, context)), context.base);
    const query = evaluate(whole['query'] ?? {}, context) as Plain;
    for (const [name, value] of Object.entries(query)) {
      if (present(value)) url.searchParams.set(name, String(value));
    }
    return url.href;
  },
  $encode: (value, _, context) => encodeURIComponent(String(evaluate(value, context) ?? '')),
  $has(value, _, context) {
    const result = evaluate(value, context);
    return present(result) && result !== '';
  },
  $equals(pair, _, context) {
    const [left, right] = many(pair, context);
    return left === right || (present(left) && present(right) && String(left) === String(right));
  },
  $not: (value, _, context) => !isTrue(evaluate(value, context)),
  $and: (values, _, context) => many(values, context).every(isTrue),
  $or: (values, _, context) => many(values, context).some(isTrue),
  $first: (values, _, context) => many(values, context).find(present),
  $switch(value, whole, context) {
    const cases = whole['cases'] as Plain;
    const key = String(evaluate(value, context));
    return evaluate(Object.hasOwn(cases, key) ? cases[key] : whole['default'], context);
  },
  $if: (test, whole, context) =>
    evaluate(isTrue(evaluate(test, context)) ? whole['then'] : whole['else'], context),
  $map: (list, whole, context) =>
    listOf(evaluate(list, context)).map((item) => evaluate(whole['to'], { ...context, item })),
  $merge: (values, _, context) => Object.assign({}, ...many(values, context).filter(isPlainObject)),
  $number(value, _, context) {
    const result = evaluate(value, context);
    return present(result) ? Number(result) : undefined;
  },
  $string(value, _, context) {
    const result = evaluate(value, context);
    return present(result) ? String(result) : undefined;
  },
  $list: (value, _, context) => listOf(evaluate(value, context)),
  $sum: (value, _, context) =>
    listOf(evaluate(value, context)).reduce((sum: number, part) => sum + (Number(part) || 0), 0),
  $literal: (value) => value,
};

/** Members that turn out undefined are left out of objects and lists. */
export function evaluate(value: unknown, context: ValueContext): unknown {
  if (Array.isArray(value)) {
    return value.map((member) => evaluate(member, context)).filter((member) => member !== undefined);
  }
  if (!isPlainObject(value)) return value;
  const [first] = Object.keys(value);
  if (first?.startsWith('$')) {
    const compute = Object.hasOwn(computations, first) ? computations[first] : undefined;
    if (!compute) throw new Error(`There is no value "${first}".`);
    return compute(value[first], value, context);
  }
  const result: Plain = {};
  for (const [key, member] of Object.entries(value)) {
    if (isForbiddenKey(key)) continue;
    const computed = evaluate(member, context);
    if (computed !== undefined) result[key] = computed;
  }
  return result;
}

/** Names of the parameters that a value or steps read. */
export function parametersRead(value: unknown, found: Set<string> = new Set()): Set<string> {
  if (Array.isArray(value)) for (const member of value) parametersRead(member, found);
  else if (isPlainObject(value)) {
    for (const [key, member] of Object.entries(value)) {
      if (key === '$param' && typeof member === 'string') found.add(member.split('.')[0] as string);
      else parametersRead(member, found);
    }
  }
  return found;
}
