/**
 * The firing rule: which of the tags whose triggers matched run now, wait for an answer, or do not
 * run, in which order, and what follows from their outcomes (contract 5, data-layer 37–43).
 */
import type { CompiledContainer, CompiledTag, CompiledTrigger } from './compiled.ts';
import { evaluateCondition, failed, notMet } from './conditions.ts';
import type { ConsentView } from './consent.ts';
import type { EventContext } from './context.ts';
import type { Effect, Settlement } from './effects.ts';
import type { Environment } from './environment.ts';
import { listensTo } from './explain.ts';
import { gateOf, gateOfChain } from './gate.ts';
import { checkParams } from './params.ts';
import type { Plain } from './plain.ts';
import { readParams } from './references.ts';
import type { Decision, Outcome, Reason } from './types.ts';
import { createWaiters, type Waiter } from './waiters.ts';

export interface FiringOptions {
  compiled: CompiledContainer;
  environment: Environment;
  view(): ConsentView;
  emit(effect: Effect): void;
  decide(decision: Decision): void;
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
  held(): { tag: string; event: { id: number; name: string } }[];
}

interface TagMemory {
  lastEvent: number;
  ranOnPage: boolean;
  ranOnNavigation: boolean;
  /** Outcome of its run on this page; undefined while it runs. */
  ok: boolean | undefined;
  waiting: ((ok: boolean) => void)[];
  withdrawn: boolean;
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
  const { compiled, environment, emit } = options;
  const memories = new Map<CompiledTag, TagMemory>();
  const runs = new Map<number, (outcome: Settlement) => void>();
  const waiters = createWaiters(compiled.source.id, environment.now, emit);
  let held: Held[] = [];
  let lastRun = 0;

  function memoryOf(tag: CompiledTag): TagMemory {
    let memory = memories.get(tag);
    if (!memory) {
      memory = {
        lastEvent: -1,
        ranOnPage: false,
        ranOnNavigation: false,
        ok: undefined,
        waiting: [],
        withdrawn: false,
      };
      memories.set(tag, memory);
    }
    return memory;
  }

  function decide(
    tag: CompiledTag,
    context: EventContext,
    outcome: Outcome,
    why: { reason?: Reason; detail?: Record<string, unknown>; replayed?: boolean } = {},
  ): void {
    options.decide({
      time: new Date(environment.now()).toISOString(),
      event: { id: context.id, name: context.name },
      tag: tag.id,
      outcome,
      ...(why.reason && { reason: why.reason }),
      ...(why.detail && { detail: why.detail }),
      ...(why.replayed && { replayed: true }),
    });
  }

  /** What is judged at the event itself: schedule and blocking triggers. */
  function isStopped(
    tag: CompiledTag,
    context: EventContext,
    ids: readonly string[] | undefined,
  ): boolean {
    const stop = (reason: Reason, detail?: Record<string, unknown>): true => {
      decide(tag, context, 'blocked', { reason, ...(detail && { detail }) });
      return true;
    };
    const { disabled, from = -Infinity, until = Infinity } = tag.settings;
    if (disabled) return stop(disabled.reason, disabled.detail);
    const now = environment.now();
    if (now < from || now >= until) {
      const time = (value: number): string | undefined =>
        Number.isFinite(value) ? new Date(value).toISOString() : undefined;
      return stop('schedule', { from: time(from), until: time(until) });
    }
    for (const trigger of tag.blocking) {
      if (!listensTo(trigger, context.name, ids)) continue;
      const verdict = trigger.condition ? evaluateCondition(trigger.condition, context) : undefined;
      // A blocking trigger that fails blocks (data-layer 37).
      if (verdict === notMet) continue;
      return stop('blocking-trigger', {
        trigger: trigger.id,
        ...(verdict === failed && { failed: true }),
      });
    }
    return false;
  }

  function fireTag(tag: CompiledTag, context: EventContext, waiter: Waiter | undefined): void {
    const gate = gateOfChain(tag, options.view());
    if (gate.verdict === 'shut') {
      const reason = memoryOf(tag).withdrawn ? 'consent-withdrawn' : gate.reason;
      decide(tag, context, 'blocked', { reason, detail: gate.detail });
    } else if (gate.verdict === 'waiting') {
      hold(tag, context, gate.missing);
    } else {
      run(tag, context, { replayed: false, sequenced: false }, waiter?.track(tag.id) ?? ignore);
    }
  }

  function hold(tag: CompiledTag, context: EventContext, missing: string[]): void {
    const why = { reason: 'consent-missing', detail: { missing } } as const;
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

  /** Runs a tag with its setup and cleanup tags; `done` hears whether it succeeded. */
  function run(
    tag: CompiledTag,
    context: EventContext,
    how: { replayed: boolean; sequenced: boolean },
    done: (ok: boolean) => void,
  ): void {
    const memory = memoryOf(tag);
    const { firing = 'once-per-event' } = tag.settings;
    const limited =
      (firing !== 'unlimited' && memory.lastEvent === context.id) ||
      (firing === 'once-per-page' && memory.ranOnPage) ||
      (firing === 'once-per-navigation' && memory.ranOnNavigation);
    if (limited) {
      // In a sequence, a tag that ran already lends its outcome (data-layer 41).
      if (how.sequenced && memory.ok === undefined) memory.waiting.push(done);
      else if (how.sequenced) done(memory.ok === true);
      else {
        decide(tag, context, 'blocked', { reason: 'firing-limit', detail: { firing } });
        done(false);
      }
      return;
    }
    memory.lastEvent = context.id;
    memory.ranOnPage = memory.ranOnNavigation = true;
    memory.ok = undefined;

    const finish = (ok: boolean): void => {
      memory.ok = ok;
      for (const waiting of memory.waiting.splice(0)) waiting(ok);
      done(ok);
    };
    const setUp = (index: number): void => {
      const entry = tag.setup[index];
      if (!entry) return main();
      runSequenced(entry.tag, context, how.replayed, (ok) => {
        if (ok || !entry.stopOnFailure) return setUp(index + 1);
        decide(tag, context, 'failed', {
          reason: 'setup-failed',
          detail: { setup: entry.tag.id },
          replayed: how.replayed,
        });
        finish(false);
      });
    };
    const cleanUp = (index: number, ok: boolean): void => {
      const entry = tag.cleanup[index];
      if (!entry) return finish(ok);
      if (!ok && entry.stopOnFailure) return cleanUp(index + 1, ok);
      runSequenced(entry.tag, context, how.replayed, () => cleanUp(index + 1, ok));
    };
    const main = (): void => {
      const params = readParams(tag.settings.params, context, compiled.resolve);
      const problem = checkParams(tag.template.params, params);
      if (problem) {
        decide(tag, context, 'failed', {
          reason: 'invalid-params',
          detail: { problem },
          replayed: how.replayed,
        });
        return cleanUp(0, false);
      }
      const id = ++lastRun;
      runs.set(id, (outcome) => {
        decide(tag, context, outcome.ok ? 'fired' : 'failed', {
          ...(outcome.reason && { reason: outcome.reason }),
          ...(outcome.detail && { detail: outcome.detail }),
          replayed: how.replayed,
        });
        cleanUp(0, outcome.ok);
      });
      emit({
        kind: 'run',
        run: id,
        tag,
        params,
        context,
        replayed: how.replayed,
      });
    };
    setUp(0);
  }

  /** A tag of a sequence ignores its own triggers, but neither its gate nor what disables it. */
  function runSequenced(
    tag: CompiledTag,
    context: EventContext,
    replayed: boolean,
    done: (ok: boolean) => void,
  ): void {
    if (isStopped(tag, context, [])) return done(false);
    const gate = gateOf(tag, options.view());
    if (gate.verdict === 'open') return run(tag, context, { replayed, sequenced: true }, done);
    if (gate.verdict === 'waiting') hold(tag, context, gate.missing);
    else decide(tag, context, 'blocked', { reason: gate.reason, detail: gate.detail, replayed });
    done(false);
  }

  return {
    fire(context, matched, message, ids) {
      const waiter = waiters.create(message, context.id);
      if (matched.length > 0) {
        const tags = new Set(matched.flatMap((trigger) => trigger.tags));
        const ordered = [...tags].sort((a, b) => priorityOf(b) - priorityOf(a) || a.order - b.order);
        for (const tag of ordered) {
          if (!isStopped(tag, context as EventContext, ids)) {
            fireTag(tag, context as EventContext, waiter);
          }
        }
      }
      waiter?.started();
    },
    consentChanged(before) {
      const view = options.view();
      for (const tag of compiled.tags.values()) {
        const now = gateOf(tag, view).verdict;
        if (now === 'open') memoryOf(tag).withdrawn = false;
        else if (gateOf(tag, before).verdict === 'open') memoryOf(tag).withdrawn = true;
      }
      const waiting = held;
      held = [];
      for (const entry of waiting) {
        const gate = gateOfChain(entry.tag, view);
        if (gate.verdict === 'waiting') held.push(entry);
        else if (gate.verdict === 'shut') {
          decide(entry.tag, entry.context, 'dropped', { reason: gate.reason, detail: gate.detail });
        } else {
          const context = options.freshContext(entry.context);
          run(entry.tag, context, { replayed: true, sequenced: false }, ignore);
        }
      }
    },
    settle(run, outcome) {
      const settled = runs.get(run);
      runs.delete(run);
      settled?.(outcome);
    },
    timeout: waiters.timeout,
    navigated() {
      for (const memory of memories.values()) memory.ranOnNavigation = false;
    },
    held: () =>
      held.map(({ tag, context }) => ({
        tag: tag.id,
        event: { id: context.id, name: context.name },
      })),
  };
}
