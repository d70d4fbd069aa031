/** Compares what a scenario expects with what happened, and says what happened instead. */
import { isPlainObject, type Plain } from '../../engine/plain.ts';
import type { Decision } from '../../engine/types.ts';
import type { Finding } from '../problems.ts';
import { count, show } from '../words.ts';
import { reasonOf } from './reasons.ts';
import type { Expectations, FiredExpectation, NotFiredExpectation } from './scenario.ts';

export interface SimulatedDecision extends Decision {
  /** Index of the step that it belongs to; -1 while the page loads. */
  readonly step: number;
  /** What the tag ran with, where it ran. */
  readonly params?: Plain;
}

export interface Happened {
  decisions: readonly SimulatedDecision[];
  /** Tags that were not triggered; worked out only when somebody asks. */
  notTriggered(): readonly Decision[];
}

/** `pointer` of the expectations in the scenario. */
export function* unmet(
  { fired = [], notFired = [] }: Expectations,
  happened: Happened,
  pointer: string,
): Generator<Finding> {
  for (const [index, entry] of fired.entries()) {
    const wanted = typeof entry === 'string' ? { tag: entry } : entry;
    const message = whyNotFired(wanted, happened);
    if (message) yield failure(`${pointer}/fired/${index}`, message);
  }
  for (const [index, entry] of notFired.entries()) {
    const wanted = typeof entry === 'string' ? { tag: entry } : entry;
    const message = whyNotSilent(wanted, happened);
    if (message) yield failure(`${pointer}/notFired/${index}`, message);
  }
}

function failure(pointer: string, message: string): Finding {
  const advice = 'Change the container, or what the scenario expects of it.';
  return { id: 'expectation', level: 'error', pointer, message, advice };
}

function whyNotFired(wanted: FiredExpectation, happened: Happened): string | undefined {
  const { tag, times, params } = wanted;
  const all = firingsOf(tag, happened);
  const matching = params ? all.filter((firing) => !differ(params, firing.params, '')) : all;
  if (times === undefined ? matching.length > 0 : matching.length === times) return undefined;
  const often = times === undefined ? '' : ` ${count(times, 'time')}`;
  const such = params ? ' with these parameters' : '';
  if (all.length === 0) {
    return `"${tag}" was expected to fire${often}${such}, and never did: ${story(tag, happened)}.`;
  }
  const difference = params && all.map((firing) => differ(params, firing.params, '')).find(Boolean);
  return `"${tag}" was expected to fire${often}${such}; it fired ${count(matching.length, 'time')}${such}${difference ? `: ${difference}` : ''}.`;
}

function whyNotSilent(
  { tag, reason }: NotFiredExpectation,
  happened: Happened,
): string | undefined {
  const firings = firingsOf(tag, happened);
  if (firings.length > 0) {
    const events = firings.map(({ event }) => event.name).join(', ');
    return `"${tag}" was expected not to fire, and fired ${count(firings.length, 'time')}: at ${events}.`;
  }
  if (reason === undefined || decisionsOf(tag, happened).some((entry) => entry.reason === reason)) {
    return undefined;
  }
  return `"${tag}" did not fire, but not because of ${reason}: ${story(tag, happened)}.`;
}

function firingsOf(tag: string, { decisions }: Happened): SimulatedDecision[] {
  return decisions.filter((entry) => entry.tag === tag && entry.outcome === 'fired');
}

function decisionsOf(tag: string, { decisions, notTriggered }: Happened): Decision[] {
  return [...decisions, ...notTriggered()].filter((entry) => entry.tag === tag);
}

/** What became of a tag that did not fire. */
function story(tag: string, happened: Happened): string {
  const last = decisionsOf(tag, happened).at(-1);
  if (!last) return 'none of its triggers was concerned by any event';
  return `at ${last.event.name} it was ${last.outcome} (${reasonOf(last)})`;
}

/** The first difference, in words; undefined where an object has all that is wanted of it. */
function differ(wanted: unknown, actual: unknown, path: string): string | undefined {
  const within = (name: string | number): string => (path ? `${path}.${name}` : String(name));
  if (isPlainObject(wanted) && isPlainObject(actual)) {
    return first(Object.entries(wanted), ([name, value]) =>
      differ(value, actual[name], within(name)),
    );
  }
  if (Array.isArray(wanted) && Array.isArray(actual) && wanted.length === actual.length) {
    return first([...wanted.entries()], ([index, value]) =>
      differ(value, actual[index], within(index)),
    );
  }
  return JSON.stringify(wanted) === JSON.stringify(actual)
    ? undefined
    : `${path || 'params'} is ${show(actual)}, not ${show(wanted)}`;
}

function first<T>(list: readonly T[], find: (entry: T) => string | undefined): string | undefined {
  for (const entry of list) {
    const found = find(entry);
    if (found !== undefined) return found;
  }
  return undefined;
}
