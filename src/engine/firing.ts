/**
 * The firing rule: which of the tags whose triggers matched run now, wait for an answer, or do not
 * run, in which order, and what follows from their outcomes (contract 5, data-layer 37–43).
 */
import type { CompiledContainer, CompiledTag, CompiledTrigger } from './compiled.ts';
import { evaluateCondition, failed, notMet } from './conditions.ts';
import type { ConsentView } from './consent.ts';
import type { EventContext } from './context.ts';
import type { Environment } from './environment.ts';
import { listensTo } from './explain.ts';
import { gateOf, gateOfChain } from './gate.ts';
import { checkParams } from './params.ts';
import type { Plain } from './plain.ts';
import { readValue } from './references.ts';
import type { Decision, Outcome, Reason } from './types.ts';

export type Effect =
  /** Run a tag with these parameters; report back an outcome. */
  | {
      kind: 'run';
      run: number;
      tag: CompiledTag;
      params: Plain;
      event: { id: number; name: string; payload: Plain };
      replayed: boolean;
    }
  /** Call back a page that waits for the tags of its event (data-layer 35). */
  | { kind: 'callback'; callback: (...args: unknown[]) => unknown; args: unknown[] }
  /** Dispatch a `timeout` message for this event after some time. */
  | { kind: 'timer'; event: number; milliseconds: number }
  /** A gtag command, for Google's own library. */
  | { kind: 'gtag'; args: ArrayLike<unknown> };

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

export interface Settlement {
  ok: boolean;
  reason?: Reason;
  detail?: Record<string, unknown>;
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

/** Whoever waits for the tags of an event. */
interface Waiter {
  callback: (...args: unknown[]) => unknown;
  outstanding: number;
  tags: { id: string; status: string; executionTime: number }[];
}

/** (tag, event) pairs that may wait in one document. */
const heldLimit = 500;

/** Milliseconds after which a page that waits is called back anyway. */
export const defaultEventTimeout = 2000;

export function createFiring(options: FiringOptions): Firing {
  const { compiled, environment, emit } = options;
  const memories = new Map<CompiledTag, TagMemory>();
  const runs = new Map<number, (outcome: Settlement) => void>();
  const waiters = new Map<number, Waiter>();
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
    if (tag.disabled) return stop(tag.disabled.reason, tag.disabled.detail);
    const now = environment.now();
    if (now < tag.from || now >= tag.until) {
      const time = (value: number): string | undefined =>
        Number.isFinite(value) ? new Date(value).toISOString() : undefined;
      return stop('schedule', { from: time(tag.from), until: time(tag.until) });
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
      run(tag, context, { replayed: false, sequenced: false }, tracked(tag, waiter));
    }
  }

  function hold(tag: CompiledTag, context: EventContext, missing: string[]): void {
    const why = { reason: 'consent-missing', detail: { missing } } as const;
    if (tag.drop) {
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
    const limited =
      (tag.firing !== 'unlimited' && memory.lastEvent === context.id) ||
      (tag.firing === 'once-per-page' && memory.ranOnPage) ||
      (tag.firing === 'once-per-navigation' && memory.ranOnNavigation);
    if (limited) {
      // In a sequence, a tag that ran already lends its outcome (data-layer 41).
      if (how.sequenced && memory.ok === undefined) memory.waiting.push(done);
      else if (how.sequenced) done(memory.ok === true);
      else {
        decide(tag, context, 'blocked', { reason: 'firing-limit', detail: { firing: tag.firing } });
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
      const params = readValue(tag.params, context) as Plain;
      const problem = checkParams(tag.template.params, params, '', false);
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
        event: { id: context.id, name: context.name, payload: context.payload },
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

  function tracked(tag: CompiledTag, waiter: Waiter | undefined): (ok: boolean) => void {
    if (!waiter) return () => {};
    const entry = { id: tag.id, status: 'timeout', executionTime: 0 };
    const start = environment.now();
    waiter.tags.push(entry);
    waiter.outstanding++;
    return (ok) => {
      entry.status = ok ? 'success' : 'failure';
      entry.executionTime = environment.now() - start;
      waiter.outstanding--;
      if (waiter.outstanding === 0) callBack(waiter);
    };
  }

  function createWaiter(message: Plain, id: number): Waiter | undefined {
    const callback = message['eventCallback'];
    if (typeof callback !== 'function') return undefined;
    // One is counted until every tag of the event has started.
    const waiter: Waiter = { callback: callback as Waiter['callback'], outstanding: 1, tags: [] };
    waiters.set(id, waiter);
    const timeout = Number(message['eventTimeout']);
    emit({
      kind: 'timer',
      event: id,
      milliseconds: timeout > 0 ? timeout : defaultEventTimeout,
    });
    return waiter;
  }

  function callBack(waiter: Waiter): void {
    for (const [id, other] of waiters) {
      if (other !== waiter) continue;
      waiters.delete(id);
      emit({
        kind: 'callback',
        callback: waiter.callback,
        args: [compiled.id, { tags: waiter.tags }],
      });
    }
  }

  return {
    fire(context, matched, message, ids) {
      const waiter = createWaiter(message, context.id);
      if (matched.length > 0) {
        const tags = new Set(matched.flatMap((trigger) => trigger.tags));
        const ordered = [...tags].sort((a, b) => b.priority - a.priority || a.order - b.order);
        for (const tag of ordered) {
          if (!isStopped(tag, context as EventContext, ids)) {
            fireTag(tag, context as EventContext, waiter);
          }
        }
      }
      if (waiter && --waiter.outstanding === 0) callBack(waiter);
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
          run(entry.tag, context, { replayed: true, sequenced: false }, () => {});
        }
      }
    },
    settle(run, outcome) {
      const settled = runs.get(run);
      runs.delete(run);
      settled?.(outcome);
    },
    timeout(event) {
      const waiter = waiters.get(event);
      if (waiter) callBack(waiter);
    },
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
