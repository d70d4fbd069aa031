/**
 * The firing rule: which of the tags whose triggers matched run now, wait for an answer, or do not
 * run, and in which order (contract 5, data-layer 37–43).
 */
import { isoTime } from './duration.ts';
import type { CompiledContainer, CompiledTag, CompiledTrigger } from './compiled.ts';
import { failed, notMet } from './conditions.ts';
import type { ConsentView } from './consent.ts';
import type { EventContext } from './context.ts';
import type { Effect, Settlement } from './effects.ts';
import type { Environment } from './environment.ts';
import { listensTo } from './explain.ts';
import { gateOf, type Gate } from './gate.ts';
import type { Plain } from './plain.ts';
import { createRuns, type Decide } from './runs.ts';
import type { Decision, Reason } from './types.ts';
import type { Sequences } from './sequences.ts';
import { createWaiters, type Waiter } from './waiters.ts';

export interface FiringOptions {
  compiled: CompiledContainer;
  environment: Environment;
  view(): ConsentView;
  emit(effect: Effect): void;
  decide(decision: Decision): void;
  /** For containers with setup or cleanup tags. */
  sequences: Sequences | undefined;
  /** The same event, with variables that are read anew. */
  freshContext(context: EventContext): EventContext;
}

export interface Firing {
  /** Fires the tags of the triggers that matched one event. */
  fire(
    context: EventContext | { id: number; name: string },
    matched: readonly CompiledTrigger[],
    message: Plain,
    ids: readonly string[] | undefined,
  ): void;
  consentChanged(before: ConsentView): void;
  settle(run: number, outcome: Settlement): void;
  timeout(event: number): void;
  navigated(): void;
  /** The page is gone, and with it what waited. */
  left(): void;
  held(): { tag: string; event: { id: number; name: string } }[];
}

interface Held {
  tag: CompiledTag;
  context: EventContext;
}

/** (tag, event) pairs that may wait in one document. */
const heldLimit = 500;

const ignore = (): void => {};

const priorityOf = (tag: CompiledTag): number => tag.settings.priority ?? 0;

export function createFiring(options: FiringOptions): Firing {
  const { compiled, environment, emit, view, sequences } = options;
  const withdrawn = new Set<CompiledTag>();
  const waiters = createWaiters(compiled.source.id, environment.now, emit);
  const runs = createRuns({ compiled, emit, decide, admit, isOpen, sequences });
  let held: Held[] = [];

  function decide(...[tag, { id, name }, outcome, why = {}]: Parameters<Decide>): void {
    const { reason, detail, replayed } = why;
    options.decide({
      time: isoTime(environment.now()),
      event: { id, name },
      tag: tag.id,
      outcome,
      ...(reason && { reason }),
      ...(detail && { detail }),
      ...(replayed && { replayed }),
    });
  }

  /** What is judged at the event itself: schedule and blocking triggers. */
  function isStopped(
    tag: CompiledTag,
    context: EventContext,
    ids: readonly string[] | undefined,
  ): boolean {
    const stop = (reason: Reason, detail: Record<string, unknown>): true => {
      decide(tag, context, 'blocked', { reason, detail });
      return true;
    };
    const { disabled, from, until } = tag.settings;
    if (disabled) return stop(disabled.reason, disabled.detail);
    const now = environment.now();
    // An end that is missing compares false.
    if (now < from! || now >= until!) {
      return stop('schedule', { from: from && isoTime(from), until: until && isoTime(until) });
    }
    for (const trigger of tag.blocking) {
      if (!listensTo(trigger, context.name, ids)) continue;
      const verdict = trigger.condition?.evaluate(context);
      // A blocking trigger that fails blocks (data-layer 37).
      if (verdict === notMet) continue;
      return stop('blocking-trigger', {
        trigger: trigger.id,
        ...(verdict === failed && { failed: true }),
      });
    }
    return false;
  }

  /** Of a tag and what has to run before it. */
  function gateOfAll(tag: CompiledTag): Gate {
    return (sequences?.gate ?? gateOf)(tag, view());
  }

  function fireTag(tag: CompiledTag, context: EventContext, waiter: Waiter | undefined): void {
    const gate = gateOfAll(tag);
    if (gate.verdict === 'shut') {
      const reason = withdrawn.has(tag) ? 'consent-withdrawn' : gate.reason;
      decide(tag, context, 'blocked', { reason, detail: gate.detail });
    } else if (gate.verdict === 'waiting') {
      hold(tag, context, gate.missing);
    } else {
      runs.run(tag, context, { replayed: false, done: waiter?.track(tag.id) ?? ignore });
    }
  }

  function hold(tag: CompiledTag, context: EventContext, missing: string[]): void {
    const why = { reason: 'consent-missing', detail: { missing } } as const;
    // It may be triggered and part of a sequence as well.
    if (held.some((entry) => entry.tag === tag && entry.context.key === context.key)) return;
    if (tag.settings.drop) {
      decide(tag, context, 'dropped', why);
    } else if (held.length >= heldLimit) {
      decide(tag, context, 'dropped', { reason: 'hold-limit', detail: { limit: heldLimit } });
    } else {
      context.hold();
      held.push({ tag, context });
      decide(tag, context, 'held', why);
    }
  }

  function isOpen(tag: CompiledTag): boolean {
    return gateOf(tag, view()).verdict === 'open';
  }

  /** A tag of a sequence ignores its own triggers, but neither its gate nor what disables it. */
  function admit(tag: CompiledTag, context: EventContext, replayed: boolean): boolean {
    if (isStopped(tag, context, [])) return false;
    const gate = gateOf(tag, view());
    if (gate.verdict === 'waiting') hold(tag, context, gate.missing);
    else if (gate.verdict === 'shut') decide(tag, context, 'blocked', { ...gate, replayed });
    return gate.verdict === 'open';
  }

  return {
    fire(context, matched, message, ids) {
      const waiter = waiters.create(message, context.id);
      if (matched.length > 0) {
        const tags = new Set(matched.flatMap((trigger) => trigger.tags));
        const ordered = [...tags].sort(
          (a, b) => priorityOf(b) - priorityOf(a) || a.order - b.order,
        );
        for (const tag of ordered) {
          if (!isStopped(tag, context as EventContext, ids)) {
            fireTag(tag, context as EventContext, waiter);
          }
        }
      }
      waiter?.started();
    },
    consentChanged(before) {
      for (const tag of compiled.tags.values()) {
        if (isOpen(tag)) withdrawn.delete(tag);
        else if (gateOf(tag, before).verdict === 'open') withdrawn.add(tag);
      }
      const waiting = held;
      held = [];
      for (const entry of waiting) {
        const { tag, context } = entry;
        const gate = gateOfAll(tag);
        if (gate.verdict === 'waiting') held.push(entry);
        else if (gate.verdict === 'shut') decide(tag, context, 'dropped', gate);
        else runs.run(tag, options.freshContext(context), { replayed: true, done: ignore });
      }
    },
    settle: runs.settle,
    timeout: waiters.timeout,
    navigated: runs.navigated,
    left() {
      for (const { tag, context } of held.splice(0)) {
        decide(tag, context, 'dropped', { reason: 'page-left' });
      }
    },
    held: () =>
      held.map(({ tag, context }) => ({
        tag: tag.id,
        event: { id: context.id, name: context.name },
      })),
  };
}
