/**
 * The engine: takes one message at a time and returns effects. It decides; it never acts. What it needs
 * from outside comes through its `Environment`, and what became of an effect comes back as a message.
 */
import type { CompiledContainer, CompiledTrigger } from './compiled.ts';
import { evaluateCondition, met, predicatesOf } from './conditions.ts';
import type { ConsentView } from './consent.ts';
import type { EventContext } from './context.ts';
import { processMessage, type MessageContext } from './data-layer.ts';
import { createDataModel, type DataModel } from './data-model.ts';
import type { Environment, PageFacts } from './environment.ts';
import { createJournal, keptFailures, listensTo, type EventRecord } from './explain.ts';
import type { Effect, Settlement } from './effects.ts';
import { createFiring } from './firing.ts';
import { isArguments, isPlainObject, type Plain } from './plain.ts';
import { navigationEvent } from './resolved.ts';
import type { Decision } from './types.ts';

export type EngineMessage =
  /** A message of the data layer, from the page. */
  | { kind: 'push'; message: unknown }
  /** An event of the page itself: lifecycle, or a listener that names its triggers. */
  | { kind: 'event'; message: Plain; triggers?: readonly string[] }
  /** The visitor's answers changed. */
  | { kind: 'consent'; view: ConsentView }
  /** What became of a run. */
  | ({ kind: 'outcome'; run: number } & Settlement)
  /** The time that an effect asked for is over. */
  | { kind: 'timeout'; event: number }
  /** A single-page navigation: for `page-view` with `on: navigation`, and `once-per-navigation`. */
  | { kind: 'navigation' }
  /** The document is gone, and what waited with it. */
  | { kind: 'left' };

export interface EngineOptions {
  compiled: CompiledContainer;
  environment: Environment;
  view: ConsentView;
  /** Name of the data layer. */
  name?: string;
  /** What a `gtag()` call means: `readGtagCommand`, where pages may call it. */
  readCommand?: MessageContext['readCommand'];
  onDecision?(decision: Decision): void;
  report?(message: string): void;
}

export interface Engine {
  dispatch(message: EngineMessage): Effect[];
  explain(filter?: { tag?: string; event?: string }): Decision[];
  readonly model: DataModel;
  /** Tags that wait for an answer. */
  held(): { tag: string; event: { id: number; name: string } }[];
}

/** Lifecycle events of which only the first evaluates triggers, whoever pushed it (data-layer 24, 33). */
const onlyOnce = new Set(['gtm.init_consent', 'gtm.init', 'gtm.js', 'gtm.dom', 'gtm.load']);

const noFailures: EventRecord['failures'] = [];

export function createEngine(options: EngineOptions): Engine {
  const { compiled, environment } = options;
  const report = options.report ?? (() => {});
  const model = createDataModel(report);
  const journal = createJournal(compiled, (decision) => options.onDecision?.(decision));
  const seen = new Set<string>();
  /** For each trigger group, its members that have not fired on this page. */
  const missing = new Map<CompiledTrigger, Set<unknown>>();
  let view = options.view;
  let lastId = 0;
  let epoch = 0;
  let effects: Effect[] = [];
  let initialised = false;

  const firing = createFiring({
    compiled,
    environment,
    view: () => view,
    emit: (effect) => void effects.push(effect),
    decide: journal.decide,
    freshContext: (context) => ({ ...context, epoch: ++epoch }),
  });

  /** Two events come before the first: consent initialisation and initialisation (data-layer 30). */
  function initialise(message: Plain | undefined): void {
    if (initialised) return;
    initialised = true;
    const given = message?.['gtm.uniqueEventId'];
    const first = typeof given === 'number' ? given : lastId + 3;
    handleEvent({ event: 'gtm.init_consent', 'gtm.uniqueEventId': first - 2 });
    handleEvent({ event: 'gtm.init', 'gtm.uniqueEventId': first - 1 });
  }

  function push(message: unknown): void {
    if (isPlainObject(message)) {
      if (isEvent(message)) initialise(message);
    } else if (isArguments(message) && isEventCommand(message[0])) {
      initialise(undefined);
    }
    const event = processMessage(model, message, {
      name: options.name ?? 'dataLayer',
      report,
      readCommand: options.readCommand,
    });
    if (event) evaluate(event, undefined);
    if (isArguments(message)) effects.push({ kind: 'gtag', args: message });
  }

  function handleEvent(message: Plain, triggers?: readonly string[]): void {
    model.remove('eventModel');
    model.apply(message);
    evaluate(message, triggers);
  }

  function evaluate(message: Plain, ids: readonly string[] | undefined): void {
    const name = String(message['event']);
    const id = identify(message);
    const once = onlyOnce.has(name);
    const index = compiled.byEvent.get(name);
    if (once && seen.has(name)) return;
    if (once) seen.add(name);
    const context =
      index || compiled.byPattern.length > 0 ? createContext(id, name, message) : undefined;
    const matched: CompiledTrigger[] = [];
    let failures = noFailures;

    function test(trigger: CompiledTrigger): void {
      if (trigger.settings.needsId && !ids?.includes(trigger.id)) return;
      const { condition } = trigger;
      if (!condition) {
        matched.push(trigger);
        return;
      }
      const verdict = evaluateCondition(condition, context!);
      if (verdict === met) {
        matched.push(trigger);
      } else if (failures.length < keptFailures) {
        if (failures === noFailures) failures = [];
        for (const predicate of predicatesOf(condition)) {
          failures.push({ predicate, actual: predicate.actual });
        }
      }
    }

    if (context) {
      if (index) {
        if (index.table) {
          const { variable, cases } = index.table;
          let actual: unknown;
          try {
            actual = index.table.read(context);
            cases.get(String(actual))?.forEach(test);
          } catch {
            // A variable that fails has no value that a trigger could want.
          }
          failures = [{ variable, actual }];
        }
        index.others.forEach(test);
      }
      for (const trigger of compiled.byPattern) if (listensTo(trigger, name, ids)) test(trigger);
      journal.event({ id, name, time: environment.now(), triggers: ids, failures });
    }
    firing.fire(context ?? { id, name }, matched, message, ids);
    for (const group of compiled.groups) countMembers(group, matched);
  }

  function countMembers(group: CompiledTrigger, matched: readonly CompiledTrigger[]): void {
    const left = missing.get(group) ?? new Set(group.settings['triggers'] as string[]);
    missing.set(group, left);
    // One that has fired has none left to delete.
    if (!matched.some(({ id }) => left.delete(id)) || left.size > 0) return;
    handleEvent({ event: 'gtm.triggerGroup', 'gtm.triggers': group.id }, [group.id]);
  }

  function identify(message: Plain): number {
    const given = message['gtm.uniqueEventId'];
    if (typeof given === 'number') {
      lastId = Math.max(lastId, given);
      return given;
    }
    const id = ++lastId;
    try {
      message['gtm.uniqueEventId'] = id;
    } catch {
      // A frozen message keeps no id; the model has it.
    }
    model.set('gtm.uniqueEventId', id);
    return id;
  }

  function createContext(id: number, name: string, payload: Plain): EventContext {
    let page: PageFacts | undefined;
    let snapshot: Readonly<Plain> | undefined;
    return {
      epoch: ++epoch,
      id,
      name,
      payload,
      get model() {
        return snapshot ?? model.data;
      },
      flat: model.flat,
      environment,
      container: compiled.source,
      page: () => (page ??= environment.page()),
      consent: (category) => view.state.categories[category] ?? 'denied',
      hold() {
        page ??= environment.page();
        snapshot ??= model.snapshot();
      },
    };
  }

  return {
    dispatch(message) {
      const outer = effects;
      effects = [];
      try {
        switch (message.kind) {
          case 'push':
            push(message.message);
            break;
          case 'event':
            initialise(message.message);
            handleEvent(message.message, message.triggers);
            break;
          case 'consent': {
            const before = view;
            view = message.view;
            firing.consentChanged(before);
            break;
          }
          case 'outcome':
            firing.settle(message.run, message);
            break;
          case 'timeout':
            firing.timeout(message.event);
            break;
          case 'navigation':
            firing.navigated();
            handleEvent({ event: navigationEvent });
            break;
          case 'left':
            firing.left();
            break;
        }
        return effects;
      } finally {
        effects = outer;
      }
    },
    explain: journal.explain,
    model,
    held: firing.held,
  };
}

function isEvent(message: Plain): boolean {
  try {
    return Boolean(message['event']);
  } catch {
    return false;
  }
}

function isEventCommand(name: unknown): boolean {
  return name === 'config' || name === 'event' || name === 'js';
}
