/**
 * Works out values: literals, and objects whose first key names a computation (docs/templates.md). Here are
 * the few that references of a container come to; a template's many are in `values.ts`, with what runs tags.
 */
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

declare const encodeURIComponent: (text: string) => string;

export type Evaluate = (value: unknown, context: ValueContext) => unknown;

/** `whole` is the object that the computation stands in, with its options. */
export type Compute = (
  operand: unknown,
  whole: Plain,
  context: ValueContext,
  evaluate: Evaluate,
) => unknown;

export function readMember(root: unknown, name: unknown): unknown {
  return name === '' ? root : readPath(root, splitPath(String(name)));
}

/** What `{{references}}` of a container become. */
export const references: Record<string, Compute> = {
  $ref: (name, _, context) => context.ref?.(String(name)),
  $item: (name, _, context) => readMember(context.item, name),
  $join: (parts, whole, context, evaluate) =>
    (parts as unknown[])
      .map((part) => String(evaluate(part, context) ?? ''))
      .join(String(whole['with'] ?? '')),
  $encode: (value, _, context, evaluate) =>
    encodeURIComponent(String(evaluate(value, context) ?? '')),
  $literal: (value) => value,
};

/** Members that turn out undefined are left out of objects and lists. */
export function createEvaluate(computations: Record<string, Compute>): Evaluate {
  const evaluate: Evaluate = (value, context) => {
    if (Array.isArray(value)) {
      return value
        .map((member) => evaluate(member, context))
        .filter((member) => member !== undefined);
    }
    if (!isPlainObject(value)) return value;
    const [first] = Object.keys(value);
    if (first?.startsWith('$')) {
      const compute = Object.hasOwn(computations, first) ? computations[first] : undefined;
      if (!compute) throw new Error(`There is no value "${first}".`);
      return compute(value[first], value, context, evaluate);
    }
    const result: Plain = {};
    for (const [key, member] of Object.entries(value)) {
      if (isForbiddenKey(key)) continue;
      const computed = evaluate(member, context);
      if (computed !== undefined) result[key] = computed;
    }
    return result;
  };
  return evaluate;
}

/** Works out what a container says; a template's steps need `evaluate` of `values.ts`. */
export const evaluateReferences: Evaluate = createEvaluate(references);
