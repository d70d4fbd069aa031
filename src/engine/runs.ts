/** Runs of tags: firing limits, sequences, and what follows from outcomes (data-layer 40, 41). */
import type { CompiledContainer, CompiledTag } from './compiled.ts';
import type { EventContext } from './context.ts';
import type { Effect, Settlement } from './effects.ts';
import { readParams } from './references.ts';
import type { Sequences } from './sequences.ts';
import type { Outcome, Reason } from './types.ts';

export type Decide = (
  tag: CompiledTag,
  context: EventContext,
  outcome: Outcome,
  why?: {
    reason?: Reason | undefined;
    detail?: Record<string, unknown> | undefined;
    replayed?: boolean;
  },
) => void;

export interface RunsOptions {
  compiled: CompiledContainer;
  emit(effect: Effect): void;
  decide: Decide;
  /** Whether a tag of a sequence may run now; says why when it may not. */
  admit(tag: CompiledTag, context: EventContext, replayed: boolean): boolean;
  isOpen(tag: CompiledTag): boolean;
  sequences: Sequences | undefined;
}

interface RunRequest {
  replayed: boolean;
  /** It runs as part of another tag's sequence. */
  sequenced?: boolean;
  /** Hears whether it succeeded. */
  done(ok: boolean, reason?: Reason): void;
}

export interface Runs {
  run(tag: CompiledTag, context: EventContext, request: RunRequest): void;
  settle(run: number, outcome: Settlement): void;
  navigated(): void;
}

interface Memory {
  /** Events that it ran for, by key. */
  events: WeakSet<object>;
  ranOnPage?: boolean;
  ranOnNavigation?: boolean;
  /** Outcome of its last run; undefined while it runs. */
  ok?: boolean | undefined;
  waiting: ((ok: boolean) => void)[];
}

export function createRuns(options: RunsOptions): Runs {
  const { compiled, emit, decide, admit } = options;
  const memories = new Map<CompiledTag, Memory>();
  const pending = new Map<number, (outcome: Settlement) => void>();
  let lastRun = 0;

  function run(tag: CompiledTag, context: EventContext, request: RunRequest): void {
    const { replayed, sequenced, done } = request;
    const memory = memories.get(tag) ?? { events: new WeakSet(), waiting: [] };
    memories.set(tag, memory);
    const { firing = 'once-per-event' } = tag.settings;
    const isUsedUp =
      (firing !== 'unlimited' && memory.events.has(context.key)) ||
      (firing === 'once-per-page' && memory.ranOnPage) ||
      (firing === 'once-per-navigation' && memory.ranOnNavigation);
    if (isUsedUp) {
      // In a sequence, a tag that ran already lends its outcome (data-layer 41).
      if (sequenced && memory.ok === undefined) memory.waiting.push(done);
      else if (sequenced) done(memory.ok === true);
      else {
        decide(tag, context, 'blocked', { reason: 'firing-limit', detail: { firing } });
        done(false);
      }
      return;
    }
    memory.events.add(context.key);
    memory.ranOnPage = memory.ranOnNavigation = true;
    memory.ok = undefined;

    let ending: Reason | undefined;
    const finish = (ok: boolean): void => {
      memory.ok = ok;
      for (const waiting of memory.waiting.splice(0)) waiting(ok);
      done(ok, ending);
    };
    const main = (then: (ok: boolean) => void): void => {
      // Setup tags take time, and a visitor may have changed their mind.
      if (!options.isOpen(tag)) {
        decide(tag, context, 'blocked', { reason: 'consent-withdrawn', replayed });
        return then(false);
      }
      const params = readParams(tag.settings.params, context, compiled.resolve);
      pending.set(++lastRun, ({ ok, reason, detail }) => {
        const outcome = ok ? 'fired' : reason === 'consent-withdrawn' ? 'blocked' : 'failed';
        decide(tag, context, outcome, { reason, detail, replayed });
        ending = reason;
        then(ok);
      });
      emit({ kind: 'run', run: lastRun, tag, params, context, replayed });
    };
    if (!options.sequences) return main(finish);
    options.sequences.run({
      tag,
      main,
      finish,
      runOther(other, then) {
        if (!admit(other, context, replayed)) then(false);
        else run(other, context, { replayed, sequenced: true, done: then });
      },
      fail({ id }) {
        const why = { reason: 'setup-failed', detail: { setup: id }, replayed } as const;
        decide(tag, context, 'failed', why);
      },
    });
  }

  return {
    run,
    settle(id, outcome) {
      const settled = pending.get(id);
      pending.delete(id);
      settled?.(outcome);
    },
    navigated() {
      for (const memory of memories.values()) memory.ranOnNavigation = false;
    },
  };
}
