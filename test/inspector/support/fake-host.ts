/** A host for the inspector: a real engine behind it, without a page. Tags that run always succeed. */
import { applyChoice, choiceForAll } from '../../../src/engine/choice.ts';
import { createCompleteEngine, linkCompletely } from '../../../src/engine/complete.ts';
import type { ConsentRecord } from '../../../src/engine/consent-record.ts';
import { noSignals, viewConsent } from '../../../src/engine/consent.ts';
import type { Effect, Settlement } from '../../../src/engine/effects.ts';
import type { EngineMessage } from '../../../src/engine/event-messages.ts';
import { emptyEnvironment } from '../../../src/engine/environment.ts';
import { resolveContainer } from '../../../src/engine/resolve/container.ts';
import type { TagTemplate } from '../../../src/engine/template-types.ts';
import type { ConsentChoice, Container } from '../../../src/engine/types.ts';
import type { InspectorHost } from '../../../src/inspector/host.ts';

export interface FakeHost extends InspectorHost {
  readonly chosen: ConsentChoice[];
  dispatch(message: EngineMessage): void;
  push(message: unknown): void;
  /** Nobody listens or watches any more. */
  isForgotten(): boolean;
}

export interface FakeHostOptions {
  language?: string;
  /** What becomes of a tag that runs; it succeeds where nothing is said. */
  outcome?: (tag: string) => Settlement | undefined;
  /** A choice of an earlier page. */
  choice?: ConsentChoice;
  /** The owner does not obey. */
  deaf?: boolean;
}

const probe: TagTemplate = {
  type: 'probe',
  name: 'Probe',
  params: { type: 'object' },
  actions: { run: [] },
};

/** A shop with a tag for every view and one for orders beyond 100. */
export const shop: Partial<Container> = {
  revision: '7',
  variables: { total: { type: 'data-layer', path: 'order.total' } },
  triggers: {
    order: {
      type: 'event',
      event: 'purchase',
      conditions: [{ variable: 'total', operator: 'greater-than', value: 100 }],
    },
    staff: {
      type: 'page-view',
      conditions: [{ variable: 'page.path', operator: 'equals', value: '/' }],
    },
  },
  tags: {
    counter: { type: 'probe', category: 'analytics', vendor: 'stats', triggers: ['all-pages'] },
    orders: { type: 'probe', category: 'analytics', vendor: 'stats', triggers: ['order'] },
    ads: { type: 'probe', category: 'advertising', vendor: 'ads', triggers: ['all-pages'] },
    silent: {
      type: 'probe',
      category: 'necessary',
      triggers: ['all-pages'],
      blockingTriggers: ['staff'],
    },
    resting: { type: 'probe', category: 'necessary', triggers: ['all-pages'], paused: true },
  },
};

export function fakeHost(
  sections: Partial<Container> = shop,
  options: FakeHostOptions = {},
): FakeHost {
  const resolution = resolveContainer({
    schemaVersion: 1,
    id: 'shop',
    site: { name: 'Shop' },
    consent: {
      categories: {
        necessary: { basis: 'exempt' },
        analytics: { basis: 'consent' },
        advertising: { basis: 'consent' },
      },
    },
    templates: { probe },
    ...sections,
  } satisfies Container);
  if (!resolution.ok) throw new Error(resolution.problems[0]?.message);
  const { resolved } = resolution;
  const { plan } = resolved;
  const context = { now: Date.now(), signals: noSignals, persisted: true };
  const listeners = new Set<() => void>();
  const watchers = new Set<(message: EngineMessage) => void>();
  const chosen: ConsentChoice[] = [];
  let record: ConsentRecord | undefined;
  const apply = (choice: ConsentChoice): void => {
    const newId = '3f2c9a1e-77d4-4c0b-9b1e-6a5f0c2d8e41';
    const facts = { ...context, method: 'api' as const, language: 'en', newId };
    record = applyChoice(plan, record, choice, facts);
  };
  const look = () => viewConsent(plan, record, context);
  if (options.choice) apply(options.choice);

  const engine = createCompleteEngine({
    compiled: linkCompletely(resolved),
    environment: emptyEnvironment({ now: () => Date.now() }),
    view: look(),
    onDecision: (detail) => document.dispatchEvent(new CustomEvent('sluice-decision', { detail })),
  });

  function perform(effect: Effect): void {
    if (effect.kind !== 'run') return;
    const settlement = options.outcome?.(effect.tag.id) ?? { ok: true };
    dispatch({ kind: 'outcome', run: effect.run, ...settlement });
  }

  function dispatch(message: EngineMessage): void {
    const effects = engine.dispatch(message);
    for (const watcher of watchers) watcher(message);
    effects.forEach(perform);
  }

  function changed(): void {
    dispatch({ kind: 'consent', view: look() });
    for (const listener of listeners) listener();
  }

  return {
    container: resolved,
    language: options.language ?? 'en',
    decisions: () => engine.explain(),
    held: engine.held,
    model: engine.model,
    state: () => look().state,
    answer: (category, vendor) => look().answer(category, vendor),
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    watch(listener) {
      watchers.add(listener);
      return () => void watchers.delete(listener);
    },
    async choose(choice) {
      chosen.push(choice);
      if (options.deaf) return;
      apply(choice);
      changed();
    },
    async reset() {
      record = undefined;
      changed();
    },
    chosen,
    dispatch,
    push: (message) => dispatch({ kind: 'push', message }),
    isForgotten: () => listeners.size === 0 && watchers.size === 0,
  };
}

/** The first events of a page. */
export function view(host: FakeHost): void {
  host.dispatch({ kind: 'event', message: { event: 'gtm.js' } });
}

export const acceptAll = (host: FakeHost): Promise<void> =>
  host.choose(choiceForAll(host.container.plan, 'granted'));
