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
  readonly decider: Predicate | undefined;
}

/** One comparison, shared by all conditions that say the same. Worked out once per event. */
export interface Predicate extends Condition {
  /** The condition as the container has it, for explanations. */
  readonly settings: ResolvedPredicate;
  /** The value that was compared last; for explanations. */
  actual: unknown;
}

type Comparison = (actual: unknown, expected: unknown, context: EventContext) => boolean;

export function createPredicate(settings: ResolvedPredicate, resolve: Resolve): Predicate {
  const { operator } = settings;
  const inverts = settings.negate === true;
  const read = settings.variable === undefined ? undefined : resolve(settings.variable);
  const isConstant = !isPlainObject(settings.value);
  let compare: Comparison | undefined;
  try {
    compare = read && comparisonOf(settings, isConstant);
  } catch {
    // A pattern that this browser does not know: the condition fails.
  }
  let epoch = -1;
  let verdict: Verdict = failed;
  const predicate: Predicate = {
    settings,
    actual: undefined,
    get decider() {
      return predicate;
    },
    evaluate(context) {
      if (epoch === context.epoch) return verdict;
      epoch = context.epoch;
      verdict = failed;
      if (compare) {
        try {
          predicate.actual = (read as Reader)(context);
          const expected =
            isConstant && operator !== 'is-one-of'
              ? settings.value
              : readValue(settings.value, context, resolve);
          const holds = compare(predicate.actual, expected, context);
          verdict = holds !== inverts ? met : notMet;
        } catch (error) {
          predicate.actual = String(error);
        }
      }
      return verdict;
    },
  };
  return predicate;
}

const textual: Record<string, (actual: string, expected: string) => boolean> = {
  equals: (actual, expected) => actual === expected,
  contains: (actual, expected) => actual.includes(expected),
  'starts-with': (actual, expected) => actual.startsWith(expected),
  'ends-with': (actual, expected) => actual.endsWith(expected),
};

const numeric: Record<string, (actual: number, expected: number) => boolean> = {
  'less-than': (actual, expected) => actual < expected,
  'less-than-or-equal': (actual, expected) => actual <= expected,
  'greater-than': (actual, expected) => actual > expected,
  'greater-than-or-equal': (actual, expected) => actual >= expected,
};

/** Throws for an invalid pattern. */
function comparisonOf(settings: ResolvedPredicate, isConstant: boolean): Comparison | undefined {
  const { operator, ignoreCase, value } = settings;
  const text = (input: unknown): string =>
    ignoreCase ? String(input).toLowerCase() : String(input);
  const asText = textual[operator];
  if (asText) {
    if (!isConstant) return (actual, expected) => asText(text(actual), text(expected));
    const fixed = text(value);
    return (actual) => asText(text(actual), fixed);
  }
  const asNumber = numeric[operator];
  if (asNumber) return (actual, expected) => asNumber(Number(actual), Number(expected));
  switch (operator) {
    case 'matches-regex': {
      const compile = (source: unknown): RegExp => new RegExp(String(source), ignoreCase && 'i');
      const fixed = isConstant && compile(value);
      return (actual, expected) =>
        (fixed || compile(expected)).test(String(actual).slice(0, patternInputLimit));
    }
    case 'matches-selector':
      return (actual, expected, context) => context.environment.matches(actual, String(expected));
    case 'is-defined':
      return (actual) => actual !== undefined;
    case 'is-one-of':
      return (actual, expected) =>
        Array.isArray(expected) && expected.some((entry) => text(entry) === text(actual));
    default:
      return undefined;
  }
}

/**
 * All of them, or any: `decisive` is the verdict of a part that settles the whole. A failure anywhere in what
 * decided is a failure of the whole.
 */
export function combine(parts: readonly Condition[], decisive: Verdict): Condition {
  const otherwise = opposite(decisive);
  let decider = parts[0];
  return {
    get decider() {
      return decider?.decider;
    },
    evaluate(context) {
      // What decided last time mostly decides again, and the order makes no difference.
      if (decider?.evaluate(context) === decisive) return decisive;
      let result = otherwise;
      for (const part of parts) {
        const verdict = part.evaluate(context);
        if (verdict === otherwise) continue;
        decider = part;
        if (verdict === decisive) return decisive;
        result = failed;
      }
      return result;
    },
  };
}

/** Inverts a comparison, never a failure. */
export function negate(part: Condition): Condition {
  return {
    get decider() {
      return part.decider;
    },
    evaluate: (context) => opposite(part.evaluate(context)),
  };
}

function opposite(verdict: Verdict): Verdict {
  return verdict === failed ? failed : verdict === met ? notMet : met;
}
