/**
 * One document of a simulated visit: the engine behind a data layer, started in the order in which a page
 * starts it (src/page/start.ts, site.ts and choice.ts). Tags that run always succeed.
 */
import type { CompiledTag } from '../../engine/compiled.ts';
import { createCompleteEngine, linkCompletely } from '../../engine/complete.ts';
import { googleConsentTypes } from '../../engine/consent-plan.ts';
import { googleConsent, type ConsentView } from '../../engine/consent.ts';
import { createMessageQueue } from '../../engine/data-layer.ts';
import type { Effect } from '../../engine/effects.ts';
import type { EngineMessage } from '../../engine/engine.ts';
import type { Environment } from '../../engine/environment.ts';
import { gateOf } from '../../engine/gate.ts';
import type { Plain } from '../../engine/plain.ts';
import type { ResolvedContainer } from '../../engine/resolved.ts';
import type { Answer, ConsentMethod, Decision } from '../../engine/types.ts';
import { asArguments } from './as-arguments.ts';
import type { Clock } from './clock.ts';
import { historyMessages, startTimers } from './listeners.ts';
import type { Message } from './scenario.ts';
import { messagesOf } from './tag-messages.ts';

export interface DocumentOptions {
  source: ResolvedContainer;
  environment: Environment;
  clock: Clock;
  /** What the page has pushed before Sluice starts. */
  dataLayer: readonly Message[];
  view(): ConsentView;
  /** An earlier page has stored a choice. */
  hasChoice: boolean;
  /** `params`: what the tag ran with, where it ran. */
  onDecision(decision: Decision, params: Plain | undefined): void;
  /** A message of the page or of a tag reached the data layer. */
  onMessage(message: unknown, tag: string | undefined): void;
  /** Something that a page would complain of on its console. */
  report(message: string): void;
}

export interface SimulatedDocument {
  /** Init, page view, dom-ready and window load. */
  open(): void;
  push(message: Message): void;
  gtag(args: readonly unknown[]): void;
  /** The event of a listener, which concerns these triggers. */
  emit(message: Plain, triggers: readonly string[]): void;
  /** A navigation within the page. */
  navigated(from: string, to: string): void;
  /** Carries out a choice that is stored already. Answers whether a page would now reload. */
  consent(before: ConsentView, method: ConsentMethod): boolean;
  leave(): void;
  /** Every decision, and for recent events the tags that were not triggered. */
  explain(): Decision[];
}

export function createDocument(options: DocumentOptions): SimulatedDocument {
  const { source, clock, view, report } = options;
  const { plan } = source;
  // Conditions remember what they met last, so that each document has its own.
  const compiled = linkCompletely(source);
  const usesGoogle = source.consent.googleConsentMode !== 'off';
  const google = (): Record<string, Answer> => googleConsent(plan, view().state);
  const ran = new Set<CompiledTag>();
  const undo: (() => void)[] = [];
  let outcomes: (() => void)[] = [];
  let running: { tag: string; params: Plain } | undefined;

  const engine = createCompleteEngine({
    compiled,
    environment: options.environment,
    view: view(),
    report,
    onDecision(decision) {
      const isOfRun = decision.tag === running?.tag;
      options.onDecision(decision, isOfRun ? running?.params : undefined);
    },
  });
  const queue = createMessageQueue({
    process: (message) => dispatch(message as EngineMessage),
    report,
    // What waits is never taken up again.
    defer: () =>
      report('Messages lead to one another without end; the rest of this page is left out.'),
  });

  const dispatch = (message: EngineMessage): void => engine.dispatch(message).forEach(perform);
  const enqueue = (message: EngineMessage): void => queue.add([message]);

  function push(message: Message, tag?: string): void {
    options.onMessage(message, tag);
    // The engine writes an id onto a message, and scenarios are played more than once.
    enqueue({ kind: 'push', message: structuredClone(message) });
  }

  function perform(effect: Effect): void {
    if (effect.kind === 'run') run(effect);
    if (effect.kind !== 'timer') return;
    const timeout = (): void => act(() => dispatch({ kind: 'timeout', event: effect.event }));
    undo.push(clock.at(clock.now() + effect.milliseconds, timeout));
  }

  function run({ run: id, tag, params, context }: Extract<Effect, { kind: 'run' }>): void {
    const ok = gateOf(tag, view()).verdict === 'open';
    if (ok) {
      ran.add(tag);
      const messages = messagesOf(tag.template, params, {
        event: context.payload,
        category: (name) => view().answer(name) ?? 'denied',
        consentType: (name) => google()[name] ?? 'denied',
      });
      for (const message of messages) push(message as Message, tag.id);
    }
    // A page hears of it a moment later, when what waits in the queue has been judged.
    outcomes.push(() => {
      running = { tag: tag.id, params };
      dispatch({ kind: 'outcome', run: id, ok, ...(!ok && { reason: 'consent-withdrawn' }) });
      running = undefined;
    });
  }

  /** Lets something happen, and then all that follows from it. */
  function act(happen: () => void): void {
    happen();
    while (outcomes.length > 0) {
      const settled = outcomes;
      outcomes = [];
      for (const settle of settled) settle();
    }
  }

  function signalGoogle(command: 'default' | 'update', consent: Record<string, Answer>): void {
    enqueue({ kind: 'push', message: asArguments(['consent', command, consent]) });
  }

  function announce(method: ConsentMethod | 'stored'): void {
    const { id, categories, vendors } = view().state;
    const consent = { id, method, categories: { ...categories }, vendors: { ...vendors } };
    push({ event: 'sluice.consent', consent });
  }

  function emit(message: Plain, triggers: readonly string[]): void {
    act(() => dispatch({ kind: 'event', message, triggers }));
  }

  return {
    open: () =>
      act(() => {
        const isChosen = view().state.status === 'chosen';
        const denials = googleConsentTypes.map((type) => [type, 'denied'] as const);
        for (const message of options.dataLayer) push(message);
        signalGoogle('default', Object.fromEntries(denials));
        enqueue({ kind: 'event', message: { event: 'gtm.js', 'gtm.start': clock.now() } });
        if (isChosen && usesGoogle) signalGoogle('update', google());
        queue.start();
        if (isChosen && options.hasChoice) announce('stored');
        undo.push(startTimers(compiled, clock, emit));
        enqueue({ kind: 'event', message: { event: 'gtm.dom' } });
        enqueue({ kind: 'event', message: { event: 'gtm.load' } });
      }),
    push: (message) => act(() => push(message)),
    gtag: (args) =>
      act(() => enqueue({ kind: 'push', message: asArguments(structuredClone(args)) })),
    emit(message, triggers) {
      options.onMessage(message, undefined);
      emit(structuredClone(message), triggers);
    },
    navigated: (from, to) => act(() => historyMessages(compiled, from, to).forEach(dispatch)),
    consent(before, method) {
      const after = view();
      act(() => {
        if (usesGoogle) signalGoogle('update', google());
        dispatch({ kind: 'consent', view: after });
        announce(method);
      });
      const isOpen = (tag: CompiledTag, at: ConsentView): boolean =>
        gateOf(tag, at).verdict === 'open';
      return (
        plan.onWithdraw === 'reload' &&
        [...ran].some((tag) => isOpen(tag, before) && !isOpen(tag, after))
      );
    },
    leave() {
      for (const stop of undo) stop();
      dispatch({ kind: 'left' });
    },
    explain: () => engine.explain(),
  };
}
