/** A page view without a page: the engine with a data layer, and tags whose runs a test can watch and settle. */
import { applyChoice, choiceForAll } from '../../src/engine/choice.ts';
import type { ConsentRecord } from '../../src/engine/consent-record.ts';
import { noSignals, viewConsent } from '../../src/engine/consent.ts';
import type { EventContext } from '../../src/engine/context.ts';
import { createMessageQueue } from '../../src/engine/data-layer.ts';
import type { Effect, Settlement } from '../../src/engine/effects.ts';
import { createCompleteEngine, linkCompletely } from '../../src/engine/complete.ts';
import type { Engine, EngineMessage } from '../../src/engine/engine.ts';
import { emptyEnvironment, type Environment } from '../../src/engine/environment.ts';
import type { Plain } from '../../src/engine/plain.ts';
import { hookPush } from '../../src/engine/push-hook.ts';
import { resolveContainer } from '../../src/engine/resolve/container.ts';
import type { Problem } from '../../src/engine/resolved.ts';
import type { TagTemplate } from '../../src/engine/template-types.ts';
import type {
  ConsentChoice,
  ConsentState,
  Container,
  Decision,
  Signals,
} from '../../src/engine/types.ts';
import { container } from './containers.ts';

/** A type that takes any parameters, needs no vendor, and does nothing. */
export const probe: TagTemplate = {
  type: 'probe',
  name: 'Probe',
  params: { type: 'object' },
  actions: { run: [] },
};

export interface VisitOptions {
  environment?: Partial<Environment>;
  signals?: Signals;
  /** What the array holds before the engine starts. */
  history?: unknown[];
  /** Runs wait for `settle`; otherwise each succeeds at once. */
  manual?: boolean;
}

export interface Run {
  readonly tag: string;
  readonly params: Plain;
  readonly replayed: boolean;
  readonly context: EventContext;
}

export interface Visit {
  readonly engine: Engine;
  /** The page's array; its `push` is hooked. */
  readonly layer: unknown[];
  readonly problems: readonly Problem[];
  /** Runs of tags, in their order. */
  readonly runs: readonly Run[];
  readonly decisions: readonly Decision[];
  /** Complaints about what the page gave us. */
  readonly reports: readonly string[];
  /** Timers that were asked for: event and milliseconds. */
  readonly timers: readonly { event: number; milliseconds: number }[];
  /** Milliseconds since the epoch; a test may move it. */
  now: number;
  /** Tags that ran, in their order. */
  fired(): string[];
  /** Each decision as `event tag outcome reason`. */
  told(): string[];
  gtag(...args: unknown[]): void;
  /** An event of the page itself. */
  event(message: Plain, triggers?: readonly string[]): void;
  dispatch(message: EngineMessage): void;
  /** A choice of the visitor. */
  choose(choice: ConsentChoice | 'accept-all' | 'reject-all'): void;
  state(): ConsentState;
  /** The outcome of the oldest run of a tag that has none yet. */
  settle(tag: string, outcome?: Settlement): void;
}

/** Starts a page view. `sections` replace those of a container with the five categories. */
export function visit(sections: Partial<Container>, options: VisitOptions = {}): Visit {
  const resolution = resolveContainer(
    container({ ...sections, templates: { probe, ...sections.templates } }),
  );
  if (!resolution.ok) throw new Error(resolution.problems[0]?.message);
  const { resolved, problems } = resolution;
  const { plan } = resolved;
  const runs: Run[] = [];
  const decisions: Decision[] = [];
  const reports: string[] = [];
  const timers: { event: number; milliseconds: number }[] = [];
  const open: { tag: string; run: number }[] = [];
  const layer: unknown[] = [...(options.history ?? [])];
  let now = Date.UTC(2026, 10, 30);
  let record: ConsentRecord | undefined;
  const report = (message: string): void => void reports.push(message);
  const facts = () => ({ now, signals: options.signals ?? noSignals, persisted: true });

  const engine = createCompleteEngine({
    compiled: linkCompletely(resolved),
    environment: emptyEnvironment({ now: () => now, ...options.environment }),
    view: viewConsent(plan, record, facts()),
    onDecision: (decision) => decisions.push(decision),
    report,
  });

  function perform(effect: Effect): void {
    if (effect.kind === 'callback') effect.callback(...effect.args);
    if (effect.kind === 'timer') timers.push(effect);
    if (effect.kind !== 'run') return;
    const { run, tag, params, replayed, context } = effect;
    runs.push({ tag: tag.id, params, replayed, context });
    if (options.manual) open.push({ tag: tag.id, run });
    else dispatch({ kind: 'outcome', run, ok: true });
  }

  function dispatch(message: EngineMessage): void {
    engine.dispatch(message).forEach(perform);
  }

  const queue = createMessageQueue({
    process: (message) => dispatch({ kind: 'push', message }),
    report,
    defer: (task) => void setTimeout(task),
  });
  queue.add(layer.slice());
  hookPush(layer, { onMessages: queue.add, maxHistory: 300, report });
  queue.start();

  return {
    engine,
    layer,
    problems,
    runs,
    decisions,
    reports,
    timers,
    get now() {
      return now;
    },
    set now(time) {
      now = time;
    },
    fired: () => runs.map(({ tag }) => tag),
    told: () =>
      decisions.map(({ event, tag, outcome, reason }) =>
        [event.name, tag, outcome, reason].filter(Boolean).join(' '),
      ),
    // Like the snippet of every site that has one.
    gtag() {
      // eslint-disable-next-line prefer-rest-params -- Google's command is the arguments object
      layer.push(arguments);
    },
    event: (message, triggers) =>
      dispatch({ kind: 'event', message, ...(triggers && { triggers }) }),
    dispatch,
    choose(choice) {
      const all = choice === 'accept-all' ? 'granted' : 'denied';
      const changes = typeof choice === 'string' ? choiceForAll(plan, all) : choice;
      record = applyChoice(plan, record, changes, {
        ...facts(),
        method: typeof choice === 'string' ? choice : 'custom',
        language: 'en',
        newId: '0b0e7a2c-5d0e-4a5e-9f0a-2d6f1c3b4a59',
      });
      dispatch({ kind: 'consent', view: viewConsent(plan, record, facts()) });
    },
    state: () => viewConsent(plan, record, facts()).state,
    settle(tag, outcome = { ok: true }) {
      const index = open.findIndex((entry) => entry.tag === tag);
      const [entry] = open.splice(index, 1);
      if (index < 0 || !entry) throw new Error(`No run of "${tag}" is open.`);
      dispatch({ kind: 'outcome', run: entry.run, ...outcome });
    },
  };
}
