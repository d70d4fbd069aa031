/** Conditions (data-layer 2.12). A failure is never a comparison: it is not met, negated or not. */
import type { EventContext } from './context.ts';
import { isPlainObject } from './plain.ts';
import { readValue, type Reader, type Resolve } from './references.ts';
import type { ResolvedPredicate } from './resolved.ts';

export const operators = [
  'equals',
  'contains',
  'starts-with',
  'ends-with',
  'matches-regex',
  'matches-selector',
  'less-than',
  'less-than-or-equal',
  'greater-than',
  'greater-than-or-equal',
  'is-defined',
  'is-one-of',
] as const;
export type Operator = (typeof operators)[number];

/** Longest text that a pattern of the container is run on. */
export const patternInputLimit = 4096;

export const met = 1;
export const notMet = 0;
/** Threw, runs in a circle, or has an invalid pattern. */
export const failed = -1;
export type Verdict = typeof met | typeof notMet | typeof failed;

/** A comparison, or a tree of them. */
export interface Condition {
  evaluate(context: EventContext): Verdict;
  /** The comparison that decided the last verdict; for explanations. */
  decider: Predicate | undefined;
}

/** One comparison, shared by all conditions that say the same. Worked out once per event. */
export interface Predicate extends Condition {
  /** The condition as the container has it, for explanations. */
  readonly settings: ResolvedPredicate;
  /** The value that was compared last; for explanations. */
  actual: unknown;
}

type Comparison = (actual: unknown, context: EventContext) => boolean;

export function createPredicate(settings: ResolvedPredicate, resolve: Resolve): Predicate {
  const { value } = settings;
  const inverts = settings.negate === true;
  const read = settings.variable === undefined ? undefined : resolve(settings.variable);
  const isConstant = !isPlainObject(value) && !(Array.isArray(value) && value.some(isObject));
  let fixed: Comparison | undefined;
  let isBroken = !read;
  try {
    if (isConstant) fixed = comparisonWith(value, settings);
  } catch {
    // A pattern that this browser does not know: the condition fails.
    isBroken = true;
  }
  let epoch = -1;
  let verdict: Verdict = failed;
  const predicate: Predicate = {
    settings,
    actual: undefined,
    decider: undefined,
    evaluate(context) {
      if (epoch === context.epoch) return verdict;
      epoch = context.epoch;
      verdict = failed;
      if (isBroken) return verdict;
      try {
        const actual = (read as Reader)(context);
        predicate.actual = actual;
        const compare = fixed ?? comparisonWith(readValue(value, context, resolve), settings);
        verdict = compare(actual, context) !== inverts ? met : notMet;
      } catch (error) {
        predicate.actual = String(error);
      }
      return verdict;
    },
  };
  predicate.decider = predicate;
  return predicate;
}

/** Throws for an invalid pattern. */
function comparisonWith(
  expected: unknown,
  { operator, ignoreCase }: ResolvedPredicate,
): Comparison {
  const text = (input: unknown): string =>
    ignoreCase ? String(input).toLowerCase() : String(input);
  switch (operator) {
    case 'equals': {
      const wanted = text(expected);
      return (actual) => text(actual) === wanted;
    }
    case 'contains': {
      const wanted = text(expected);
      return (actual) => text(actual).includes(wanted);
    }
    case 'starts-with': {
      const wanted = text(expected);
      return (actual) => text(actual).startsWith(wanted);
    }
    case 'ends-with': {
      const wanted = text(expected);
      return (actual) => text(actual).endsWith(wanted);
    }
    case 'less-than':
      return (actual) => Number(actual) < Number(expected);
    case 'less-than-or-equal':
      return (actual) => Number(actual) <= Number(expected);
    case 'greater-than':
      return (actual) => Number(actual) > Number(expected);
    case 'greater-than-or-equal':
      return (actual) => Number(actual) >= Number(expected);
    case 'matches-regex': {
      const pattern = new RegExp(String(expected), ignoreCase && 'i');
      return (actual) => pattern.test(String(actual).slice(0, patternInputLimit));
    }
    case 'matches-selector':
      return (actual, context) => context.environment.matches(actual, String(expected));
    case 'is-defined':
      return (actual) => actual !== undefined;
    case 'is-one-of':
      return (actual) =>
        Array.isArray(expected) && expected.some((entry) => text(entry) === text(actual));
  }
}

function isObject(value: unknown): boolean {
  return typeof value === 'object';
}

/**
 * All of them, or any: `decisive` is the verdict of a part that settles the whole. A failure anywhere in what
 * decided is a failure of the whole.
 */
export function combine(parts: readonly Condition[], decisive: Verdict): Condition {
  const otherwise = opposite(decisive);
  let last = parts[0];
  const whole: Condition = {
    decider: undefined,
    evaluate(context) {
      // What decided last time mostly decides again, and the order makes no difference.
      let result = last?.evaluate(context);
      if (result !== decisive) {
        result = otherwise;
        for (const part of parts) {
          const verdict = part.evaluate(context);
          if (verdict === otherwise) continue;
          last = part;
          result = verdict;
          if (verdict === decisive) break;
        }
      }
      whole.decider = last?.decider;
      return result;
    },
  };
  return whole;
}

/** Inverts a comparison, never a failure. */
export function negate(part: Condition): Condition {
  const whole: Condition = {
    decider: undefined,
    evaluate(context) {
      const verdict = opposite(part.evaluate(context));
      whole.decider = part.decider;
      return verdict;
    },
  };
  return whole;
}

function opposite(verdict: Verdict): Verdict {
  return verdict === failed ? failed : verdict === met ? notMet : met;
}
