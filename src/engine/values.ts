/** Works out the values of a template's steps (docs/templates.md). Pure but for what it is given to read. */
import {
  createEvaluate,
  readMember,
  references,
  type Evaluate,
  type ValueContext,
} from './evaluate.ts';
import { isPlainObject, isTrue, splitPath, type Plain } from './plain.ts';

export type { ValueContext } from './evaluate.ts';

/** What every place that runs this has, though the engine is compiled without the DOM library. */
declare const URL: new (
  url: string,
  base?: string,
) => { href: string; searchParams: { set(name: string, value: string): void } };
declare const crypto: { randomUUID(): string };

const present = (value: unknown): boolean => value !== undefined && value !== null;

function many(operand: unknown, context: ValueContext): unknown[] {
  return (operand as unknown[]).map((member) => evaluate(member, context));
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}

export const evaluate: Evaluate = createEvaluate({
  ...references,
  $param: (name, whole, context) =>
    readMember(context.params, name) ?? evaluate(whole['default'], context),
  $event: (name, _, context) => readMember(context.event, name),
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
  $url(base, whole, context) {
    const url = new URL(String(evaluate(base, context)), context.base);
    const query = evaluate(whole['query'] ?? {}, context) as Plain;
    for (const [name, value] of Object.entries(query)) {
      if (present(value)) url.searchParams.set(name, String(value));
    }
    return url.href;
  },
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
});
