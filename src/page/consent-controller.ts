/**
 * Carries out the visitor's choices, always in this order: the store, the interface, Google's consent
 * update, vendors' own calls, the engine, and for what was withdrawn the clean-up and the reload.
 */
import type { CompiledContainer, CompiledTag } from '../engine/compiled.ts';
import {
  applyChoice,
  choiceForAll,
  expiryOf,
  viewConsent,
  type ConsentView,
} from '../engine/consent.ts';
import type { ConsentRecord } from '../engine/consent-record.ts';
import { gateOf } from '../engine/gate.ts';
import type {
  ConsentChoice,
  ConsentMethod,
  ConsentState,
  Signals,
  StorageItem,
} from '../engine/types.ts';
import type { ConsentStore } from './consent-store.ts';
import { nextPaint } from './next-paint.ts';

export interface ControllerOptions {
  compiled: CompiledContainer;
  store: ConsentStore;
  signals: Signals;
  language(): string;
  /** The engine's turn: `view` is the new truth. */
  apply(view: ConsentView): void;
  /** Google's consent update, before any tag runs. */
  signalGoogle(view: ConsentView): void;
  /** Tells the data layer, after held tags have run. */
  announce(view: ConsentView, method: ConsentMethod): void;
  hasRun(isConcerned: (tag: CompiledTag) => boolean): boolean;
  signal(phase: 'grant' | 'revoke', isConcerned: (tag: CompiledTag) => boolean): void;
  cleanUp(items: StorageItem[]): Promise<string[]>;
  reload(): void;
  report(message: string): void;
}

export interface ConsentController {
  view(): ConsentView;
  subscribe(listener: (state: ConsentState) => void): () => void;
  choose(choice: ConsentChoice, method: ConsentMethod): Promise<void>;
  chooseAll(answer: 'granted' | 'denied'): Promise<void>;
  reset(): Promise<void>;
}

export function createConsentController(options: ControllerOptions): ConsentController {
  const { compiled, store, signals } = options;
  const { plan } = compiled;
  const listeners = new Set<(state: ConsentState) => void>();
  let record = store.read(Date.now());
  let persisted = true;
  let view = look();
  // One choice is carried out before the next begins.
  let turn: Promise<void> = Promise.resolve();

  function look(): ConsentView {
    return viewConsent(plan, record, { now: Date.now(), signals, persisted });
  }

  function tell(): void {
    for (const listener of listeners) call(listener);
  }

  function call(listener: (state: ConsentState) => void): void {
    try {
      listener(view.state);
    } catch (error) {
      options.report(`A consent listener threw: ${String(error)}`);
    }
  }

  function change(next: ConsentRecord | undefined, method: ConsentMethod): Promise<void> {
    const before = view;
    record = next;
    if (next) persisted = store.write(next, expiryOf(plan, next));
    else store.clear();
    view = look();
    tell();
    turn = turn.then(() => carryOut(before, view, method)).catch((error: unknown) => {
      options.report(`A choice could not be carried out in full: ${String(error)}`);
    });
    return turn;
  }

  async function carryOut(
    before: ConsentView,
    after: ConsentView,
    method: ConsentMethod,
  ): Promise<void> {
    await nextPaint();
    const isOpen = (tag: CompiledTag, at: ConsentView): boolean =>
      gateOf(tag, at).verdict === 'open';
    const withdrawn = (tag: CompiledTag): boolean => isOpen(tag, before) && !isOpen(tag, after);
    const granted = (tag: CompiledTag): boolean => !isOpen(tag, before) && isOpen(tag, after);
    options.signalGoogle(after);
    options.signal('revoke', withdrawn);
    options.signal('grant', granted);
    options.apply(after);
    options.announce(after, method);
    const items = withdrawnStorage(compiled, before, after);
    if (items.length > 0) {
      const leftovers = await options.cleanUp(items);
      if (leftovers.length > 0) {
        options.report(`Cookies that could not be deleted after withdrawal: ${leftovers.join(', ')}.`);
      }
    }
    // A script that has run cannot be unloaded (protocols 6.9).
    if (plan.onWithdraw === 'reload' && options.hasRun(withdrawn)) options.reload();
  }

  function choose(choice: ConsentChoice, method: ConsentMethod): Promise<void> {
    const next = applyChoice(plan, record, choice, {
      now: Date.now(),
      signals,
      persisted,
      method,
      language: options.language(),
      newId: crypto.randomUUID(),
    });
    return change(next, method);
  }

  return {
    view: () => view,
    subscribe(listener) {
      listeners.add(listener);
      call(listener);
      return () => void listeners.delete(listener);
    },
    choose,
    chooseAll: (answer) =>
      choose(
        choiceForAll(plan, answer),
        answer === 'granted' ? 'accept-all' : 'reject-all',
      ),
    reset: () => change(undefined, 'reject-all'),
  };
}

/** What the vendors that lost their consent declared to store. */
function withdrawnStorage(
  compiled: CompiledContainer,
  before: ConsentView,
  after: ConsentView,
): StorageItem[] {
  const items: StorageItem[] = [];
  for (const [vendor, pairs] of compiled.plan.vendors) {
    const lost = pairs.some(
      ({ category }) =>
        before.answer(category, vendor) === 'granted' &&
        after.answer(category, vendor) !== 'granted',
    );
    if (!lost) continue;
    items.push(...(compiled.source.vendors?.[vendor]?.storage ?? []));
    for (const template of compiled.templates.values()) {
      if (template.vendor?.id === vendor) items.push(...(template.storage ?? []));
    }
  }
  return items;
}
