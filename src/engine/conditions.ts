/** Conditions (data-layer 2.12). A failure is never a comparison: it is not met, negated or not. */
import type { EventContext } from './context.ts';
import { isConstant, VariableFailure, type CompiledValue, type Reader } from './references.ts';

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

/** One comparison, shared by all conditions that say the same. Worked out once per event. */
export interface Predicate {
  readonly key: string;
  /** The condition as the container has it, for explanations. */
  readonly variable: string;
  readonly operator: Operator;
  readonly expected: unknown;
  readonly negate: boolean;
  /** Set where it says no more than that the value's text is this one: such triggers are found by value. */
  readonly exact: { read: Reader; value: string } | undefined;
  evaluate(context: EventContext): Verdict;
  /** The value that was compared last; for explanations. */
  actual: unknown;
}

export interface PredicateParts {
  key: string;
  variable: string;
  operator: Operator;
  expected: unknown;
  negate: boolean;
  ignoreCase: boolean;
  read: Reader;
  value: CompiledValue;
}

type Comparison = (actual: unknown, expected: unknown, context: EventContext) => boolean;

export function createPredicate(parts: PredicateParts): Predicate {
  const { read, value, negate } = parts;
  const compare = comparisons[parts.operator](parts);
  let epoch = -1;
  let verdict: Verdict = notMet;
  const predicate: Predicate = {
    key: parts.key,
    variable: parts.variable,
    operator: parts.operator,
    expected: parts.expected,
    negate,
    exact:
      parts.operator === 'equals' && isConstant(value) && !negate && !parts.ignoreCase
        ? { read, value: String(value.constant) }
        : undefined,
    actual: undefined,
    evaluate(context) {
      if (epoch === context.epoch) return verdict;
      epoch = context.epoch;
      try {
        const actual = read(context);
        predicate.actual = actual;
        const expected = isConstant(value) ? value.constant : value.read(context);
        verdict = compare(actual, expected, context) !== negate ? met : notMet;
      } catch (error) {
        predicate.actual = error instanceof VariableFailure ? error.message : String(error);
        verdict = failed;
      }
      return verdict;
    },
  };
  return predicate;
}

const text = (value: unknown, parts: PredicateParts): string =>
  parts.ignoreCase ? String(value).toLowerCase() : String(value);

function textual(test: (actual: string, expected: string) => boolean) {
  return (parts: PredicateParts): Comparison => {
    if (isConstant(parts.value)) {
      const fixed = text(parts.value.constant, parts);
      return (actual) => test(text(actual, parts), fixed);
    }
    return (actual, expected) => test(text(actual, parts), text(expected, parts));
  };
}

function numeric(test: (actual: number, expected: number) => boolean) {
  return (): Comparison => (actual, expected) => test(Number(actual), Number(expected));
}

const comparisons = {
  equals: textual((actual, expected) => actual === expected),
  contains: textual((actual, expected) => actual.includes(expected)),
  'starts-with': textual((actual, expected) => actual.startsWith(expected)),
  'ends-with': textual((actual, expected) => actual.endsWith(expected)),
  'matches-regex': (parts) => {
    if (isConstant(parts.value)) {
      // An invalid pattern throws here: the compiler reports it and the condition never holds.
      const fixed = new RegExp(String(parts.value.constant), parts.ignoreCase ? 'i' : '');
      return (actual) => fixed.test(String(actual).slice(0, patternInputLimit));
    }
    return (actual, expected) =>
      new RegExp(String(expected), parts.ignoreCase ? 'i' : '').test(
        String(actual).slice(0, patternInputLimit),
      );
  },
  'matches-selector': () => (actual, expected, context) =>
    context.environment.matches(actual, String(expected)),
  'less-than': numeric((actual, expected) => actual < expected),
  'less-than-or-equal': numeric((actual, expected) => actual <= expected),
  'greater-than': numeric((actual, expected) => actual > expected),
  'greater-than-or-equal': numeric((actual, expected) => actual >= expected),
  'is-defined': () => (actual) => actual !== undefined,
  'is-one-of': (parts) => (actual, expected) =>
    Array.isArray(expected) &&
    expected.some((candidate) => text(candidate, parts) === text(actual, parts)),
} satisfies Record<Operator, (parts: PredicateParts) => Comparison>;

/** A tree of conditions. */
export type Condition =
  | { kind: 'predicate'; predicate: Predicate }
  | { kind: 'all' | 'any'; of: Condition[] }
  | { kind: 'not'; of: Condition };

/** A failure anywhere in what decided the answer is a failure of the whole. */
export function evaluateCondition(condition: Condition, context: EventContext): Verdict {
  switch (condition.kind) {
    case 'predicate':
      return condition.predicate.evaluate(context);
    case 'not': {
      const verdict = evaluateCondition(condition.of, context);
      return verdict === failed ? failed : verdict === met ? notMet : met;
    }
    case 'all': {
      let result: Verdict = met;
      for (const part of condition.of) {
        const verdict = evaluateCondition(part, context);
        if (verdict === notMet) return notMet;
        if (verdict === failed) result = failed;
      }
      return result;
    }
    case 'any': {
      let result: Verdict = notMet;
      for (const part of condition.of) {
        const verdict = evaluateCondition(part, context);
        if (verdict === met) return met;
        if (verdict === failed) result = failed;
      }
      return result;
    }
  }
}
