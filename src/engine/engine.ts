/**
 * The engine: takes one message at a time and returns effects. It decides; it never acts. What it needs
 * from outside comes through its `Environment`, and what became of an effect comes back as a message.
 */
import type { CompiledContainer, CompiledTrigger } from './compiled.ts';
import { met } from './conditions.ts';
import type { ConsentView } from './consent.ts';
import type { ContainerFacts, EventContext } from './context.ts';
import { processMessage, type MessageContext } from './data-layer.ts';
import { createDataModel, type DataModel } from './data-model.ts';
import type { Environment, PageFacts } from './environment.ts';
import { createJournal, keptFailures, listensTo, type EventRecord } from './explain.ts';
import type { Effect } from './effects.ts';
import { isEvent, isEventCommand, isId, type EngineMessage } from './event-messages.ts';
import { createFiring } from './firing.ts';
import { isArguments, isPlainObject, type Plain } from './plain.ts';
import { navigationEvent } from './resolved.ts';
import type { Sequences } from './sequences.ts';
import type { Answer, Decision } from './types.ts';

export type { EngineMessage } from './event-messages.ts';

export interface EngineOptions {
  compiled: CompiledContainer;
  environment: Environment;
  view: ConsentView;
  /** Name of the data layer. */
  name?: string;
  /** What a `gtag()` call means: `readGtagCommand`, where pages may call it. */
  readCommand: MessageContext['readCommand'];
  /** `sequences`, where the container needs them. */
  sequences: Sequences | undefined;
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

export function createEngine(options: EngineOptions): Engine {
  const { compiled, environment } = options;
  options.sequences?.link(compiled.tags);
  const report = options.report ?? (() => {});
  const model = createDataModel(report);
  const journal = createJournal(compiled, (decision) => options.onDecision?.(decision));
  const messageContext: MessageContext = {
    name: options.name ?? 'dataLayer',
    report,
    readCommand: options.readCommand,
  };
  const seen = new Set<string>();
  /** For each trigger group, its members that have not fired on this page. */
  const missing = new Map<CompiledTrigger, Set<unknown>>();
  let view = options.view;
  let lastId = 0;
  let epoch = 0;
  let effects: Effect[] = [];
  let initialised = false;

  /** A class, since every event makes one. */
  class Context implements EventContext, EventRecord {
    readonly key: object;
    readonly epoch: number;
    readonly id: number;
    readonly name: string;
    payload: Plain;
    readonly ids: readonly string[] | undefined;
    readonly failures: unknown[];
    readonly time: number;
    found: unknown;
    private facts: PageFacts | undefined;
    private snapshot: Readonly<Plain> | undefined;
    private flatSnapshot: ReadonlyMap<string, unknown> | undefined;
    constructor(id: number, name: string, payload: Plain, ids?: readonly string[]) {
      this.key = this;
      this.epoch = ++epoch;
      this.id = id;
      this.name = name;
      this.payload = payload;
      this.ids = ids;
      this.failures = [];
      this.time = environment.now();
      this.found = undefined;
      this.facts = undefined;
      this.snapshot = this.flatSnapshot = undefined;
    }
    get model(): Readonly<Plain> {
      return this.snapshot ?? model.data;
    }
    get flat(): ReadonlyMap<string, unknown> {
      return this.flatSnapshot ?? model.flat;
    }
    get environment(): Environment {
      return environment;
    }
    get container(): ContainerFacts {
      return compiled.source;
    }
    page(): PageFacts {
      return (this.facts ??= environment.page());
    }
    consent(category: string): Answer {
      return view.state.categories[category] ?? 'denied';
    }
    hold(): void {
      if (this.snapshot) return;
      this.page();
      this.snapshot = model.snapshot();
      this.flatSnapshot = new Map(model.flat);
      // The page may go on to change its message.
      const copy = createDataModel();
      copy.apply(this.payload);
      this.payload = copy.data;
    }
  }

  const firing = createFiring({
    compiled,
    environment,
    view: () => view,
    sequences: options.sequences,
    emit: (effect) => void effects.push(effect),
    decide: journal.decide,
    freshContext: (context) =>
      Object.assign(Object.create(Context.prototype) as EventContext, context, { epoch: ++epoch }),
  });

  /** Two events come before the first: consent initialisation and initialisation (data-layer 30). */
  function initialise(message: Plain | undefined): void {
    if (initialised) return;
    initialised = true;
    const given = message?.['gtm.uniqueEventId'];
    const first = isId(given) ? given : lastId + 3;
    handleEvent({ event: 'gtm.init_consent', 'gtm.uniqueEventId': first - 2 });
    handleEvent({ event: 'gtm.init', 'gtm.uniqueEventId': first - 1 });
  }

  function push(message: unknown): void {
    if (!initialised) {
      if (isPlainObject(message)) {
        if (isEvent(message)) initialise(message);
      } else if (isArguments(message) && isEventCommand(message[0])) {
        initialise(undefined);
      }
    }
    const event = processMessage(model, message, messageContext);
    if (event) evaluate(event, undefined);
    if (event !== message && isArguments(message)) effects.push({ kind: 'gtag', args: message });
  }

  function handleEvent(message: Plain, triggers?: readonly string[]): void {
    model.remove('eventModel');
    model.apply(message);
    evaluate(message, triggers);
  }

  function evaluate(message: Plain, ids: readonly string[] | undefined): void {
    const name = String(message['event']);
    const id = identify(message);
    const isRepeated = seen.has(name);
    if (onlyOnce.has(name)) seen.add(name);
    const context = new Context(id, name, message, ids);
    const matched: CompiledTrigger[] = [];
    if (!isRepeated) match(context, matched);
    // Pages that wait for an event that fires nothing are called back, too (data-layer 35).
    firing.fire(context, matched, message, ids);
    for (const group of compiled.groups) countMembers(group, matched);
  }

  function match(context: Context, matched: CompiledTrigger[]): void {
    const { name, ids } = context;
    const index = compiled.byEvent.get(name);
    if (index) {
      const { table, others } = index;
      if (table) {
        try {
          context.found = table.read(context);
          const found = table.cases.get(String(context.found));
          if (found) test(found, context, matched);
        } catch {
          // A variable that fails has no value that a trigger could want.
        }
      }
      test(others, context, matched);
    }
    const { byPattern } = compiled;
    if (byPattern.length > 0) {
      test(
        byPattern.filter((trigger) => listensTo(trigger, name, ids)),
        context,
        matched,
      );
    }
    if (index || byPattern.length > 0) journal.event(context);
  }

  function test(
    triggers: readonly CompiledTrigger[],
    context: Context,
    matched: CompiledTrigger[],
  ): void {
    for (const trigger of triggers) {
      if (trigger.settings.needsId && !context.ids?.includes(trigger.id)) continue;
      const { condition } = trigger;
      if (!condition || condition.evaluate(context) === met) {
        matched.push(trigger);
      } else if (context.failures.length < keptFailures) {
        const { decider } = condition;
        context.failures.push(trigger, decider, decider?.actual);
      }
    }
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
    if (isId(given)) {
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
      } catch (error) {
        report(`A data layer message failed: ${String(error)}`);
      }
      const mine = effects;
      effects = outer;
      return mine;
    },
    explain: journal.explain,
    model,
    held: firing.held,
  };
}
