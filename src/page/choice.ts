/**
 * Makes a choice of the visitor: the record, the store, the proof; and has it carried out. A chunk of its
 * own, fetched with the interface: most visits make no choice.
 */
import { applyChoice, choiceForAll } from '../engine/choice.ts';
import type { ConsentView } from '../engine/consent.ts';
import type { Answer, ConsentChoice, ConsentMethod, ConsentReceipt } from '../engine/types.ts';
import type { UiController } from '../engine/ui-host.ts';
import { createCarryOut } from './carry-out.ts';
import type { ChoiceContext } from './choice-context.ts';
import { clearRecord, readTodo, storeRecord, writeTodo } from './consent-store.ts';
import { createInspectorHost } from './inspector-host.ts';
import { pickLanguage } from './language.ts';
import { createReceipts } from './receipts.ts';
import { createUiHost } from './ui-host.ts';

export interface Chooser {
  choose(choice: ConsentChoice, method: ConsentMethod): Promise<void>;
  chooseAll(answer: Answer): Promise<void>;
  /** Withdraws everything and forgets the choice on this device. */
  reset(): Promise<void>;
  /** Another page of the site has made a choice; `before` is what held here until then. */
  follow(before: ConsentView): Promise<void>;
  /** Does what earlier pages left: a copy that was lost, storage to clean once more, proofs to send. */
  care(): Promise<void>;
  /** Proofs of this browser, newest first. */
  receipts(): Promise<ConsentReceipt[]>;
  /** The visitor reads in another language from now on. */
  setLanguage(language: string): void;
  /** Opens the inspector. */
  inspect(): Promise<void>;
  /** Loads the interface. */
  ui(): Promise<UiController>;
}

export function createChooser(context: ChoiceContext): Chooser {
  const { memory, report } = context;
  const { source } = context.compiled;
  const { plan, ui = {} } = source;
  let language = pickLanguage(context.language, ui.languages, ui.defaultLanguage);
  let mounted: Promise<UiController> | undefined;
  let controller: UiController | undefined;
  // One choice is carried out before the next begins.
  let turn: Promise<unknown> = Promise.resolve();

  const receipts = createReceipts({
    container: source,
    text: context.text,
    note: (send) => writeTodo(plan, { ...readTodo(plan), send }),
  });
  const carryOut = createCarryOut(context, {
    tell: async (text) => (await chooser.ui()).announce?.(text),
    note: (clean) => writeTodo(plan, { ...readTodo(plan), clean }),
  });

  /** Never rejects. */
  async function inTurn(task: () => Promise<void>): Promise<void> {
    const mine = turn.then(task).catch((error: unknown) => {
      report(`A choice could not be carried out in full: ${String(error)}`);
    });
    turn = mine;
    return mine;
  }

  function prove(event: ConsentReceipt['event'], method: ConsentMethod, consentId: string): void {
    const { state } = memory.view();
    const texts = controller?.texts?.() ?? '';
    const { policyVersion } = plan;
    const facts = {
      time: Date.now(),
      event,
      state,
      method,
      consentId,
      language,
      policyVersion,
      texts,
    };
    receipts
      .add(facts)
      .catch((error: unknown) => report(`A proof of consent could not be made: ${String(error)}`));
  }

  function choose(choice: ConsentChoice = {}, method: ConsentMethod): Promise<void> {
    const before = memory.view();
    const todo = readTodo(plan);
    const record = applyChoice(plan, memory.record(), choice, {
      now: Date.now(),
      signals: memory.signals,
      persisted: true,
      method,
      language,
      newId: crypto.randomUUID(),
    });
    memory.replace(record, storeRecord(plan, record));
    writeTodo(plan, todo);
    const after = memory.view();
    prove(eventOf(before, after), method, record.id);
    return inTurn(() => carryOut({ before, after, method }));
  }

  /** What a choice amounts to: something taken back, everything, nothing, or some of it. */
  function eventOf(before: ConsentView, after: ConsentView): ConsentReceipt['event'] {
    const asked: [category: string, vendor?: string][] = [];
    for (const [category, { answerable }] of Object.entries(plan.categories)) {
      if (answerable) asked.push([category]);
    }
    for (const [vendor, pairs] of Object.entries(plan.vendors)) {
      for (const category in pairs)
        if (plan.categories[category]?.answerable) asked.push([category, vendor]);
    }
    const isGranted = (at: ConsentView, question: (typeof asked)[number]): boolean =>
      at.answer(...question) === 'granted';
    const granted = asked.filter((question) => isGranted(after, question)).length;
    // Objections before any choice are refusals; nothing was given that could be taken back.
    const wasChosen = before.state.chosenAt !== undefined && before.state.status !== 'expired';
    if (wasChosen && asked.some((one) => isGranted(before, one) && !isGranted(after, one))) {
      return 'withdrawn';
    }
    return granted === 0 ? 'refused' : granted === asked.length ? 'given' : 'partial';
  }

  const chooser: Chooser = {
    choose,
    chooseAll: (answer) =>
      choose(choiceForAll(plan, answer), answer === 'granted' ? 'accept-all' : 'reject-all'),
    reset() {
      const before = memory.view();
      const id = memory.record()?.id;
      clearRecord(plan);
      memory.replace(undefined, before.state.persisted);
      if (id !== undefined) prove('reset', 'reject-all', id);
      return inTurn(() => carryOut({ before, after: memory.view(), method: 'reject-all' }));
    },
    follow(before) {
      const after = memory.view();
      const method = memory.record()?.method ?? 'reject-all';
      return inTurn(() => carryOut({ before, after, method, elsewhere: true }));
    },
    async care() {
      const record = memory.record();
      const { clean, send } = readTodo(plan);
      if (record) storeRecord(plan, record);
      writeTodo(plan, { clean: [], send });
      await carryOut.clean(clean);
      if (send) await receipts.send();
    },
    receipts: receipts.list,
    async inspect() {
      const { openInspector } = await context.importChunk('inspector');
      openInspector(createInspectorHost(context, chooser));
    },
    setLanguage(spoken) {
      language = spoken;
    },
    ui: () =>
      (mounted ??= context.importChunk('ui').then(
        ({ mount }) => (controller = mount(createUiHost(context, chooser, language))),
        (error: unknown) => {
          mounted = undefined;
          throw error;
        },
      )),
  };
  void proveExpiry();
  if (!memory.record()) void receipts.sendForgotten();

  /** The end of a choice is noted once, by the first page that finds it. */
  async function proveExpiry(): Promise<void> {
    const { status, id, method } = memory.view().state;
    if (status !== 'expired' || id === undefined || method === undefined) return;
    const [last] = await receipts.list();
    if (last?.consentId === id && last.event !== 'expired') prove('expired', method, id);
  }
  return chooser;
}
