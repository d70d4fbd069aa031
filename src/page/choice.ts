/**
 * Makes a choice of the visitor, stores it and carries it out, always in this order: the store, the
 * interface, Google's consent update, vendors' own calls, the engine, and for what was withdrawn the
 * clean-up and the reload. A chunk of its own, fetched with the interface: most visits make no choice.
 */
import { applyChoice, choiceForAll } from '../engine/choice.ts';
import type { CompiledContainer, CompiledTag } from '../engine/compiled.ts';
import type { ConsentView } from '../engine/consent.ts';
import { disclose } from '../engine/disclosure.ts';
import { gateOf } from '../engine/gate.ts';
import type {
  Answer,
  ConsentChoice,
  ConsentMethod,
  StorageItem,
  VendorFacts,
} from '../engine/types.ts';
import type { UiController, UiHost } from '../engine/ui-host.ts';
import type { ImportChunk } from './chunks.ts';
import type { ConsentMemory } from './consent-memory.ts';
import { clearRecord, storeRecord } from './consent-store.ts';
import { pickLanguage } from './language.ts';
import { nextPaint } from './next-paint.ts';
import type { Report } from './reporter.ts';
import type { Runner } from './runner.ts';

type OptOutCookie = NonNullable<NonNullable<VendorFacts['optOut']>['cookie']>;

/** What a choice works on. */
export interface ChoiceContext {
  compiled: CompiledContainer;
  memory: ConsentMemory;
  /** Undefined where nothing has run. */
  runner(): Runner | undefined;
  /** The loader's own wish. */
  language: string | undefined;
  importChunk: ImportChunk;
  report: Report;
  /** Google's consent update, before any tag runs. */
  signalGoogle(): void;
  /** The engine's turn: it judges by this view from now on. */
  apply(view: ConsentView): void;
  /** Tells the data layer, after held tags have run. */
  announce(method: ConsentMethod | 'stored'): void;
}

export interface Chooser {
  choose(choice: ConsentChoice, method: ConsentMethod): Promise<void>;
  chooseAll(answer: Answer): Promise<void>;
  /** Withdraws everything and forgets the choice on this device. */
  reset(): Promise<void>;
  /** The visitor reads in another language from now on. */
  setLanguage(language: string): void;
  /** Loads the interface. */
  ui(): Promise<UiController>;
}

export function createChooser(context: ChoiceContext): Chooser {
  const { memory, report } = context;
  const { plan, ui = {} } = context.compiled.source;
  let language = pickLanguage(context.language, ui.languages, ui.defaultLanguage);
  let mounted: Promise<UiController> | undefined;
  // One choice is carried out before the next begins.
  let turn: Promise<void> = Promise.resolve();

  function choose(choice: ConsentChoice = {}, method: ConsentMethod): Promise<void> {
    const before = memory.view();
    const record = applyChoice(plan, memory.record(), choice, {
      now: Date.now(),
      signals: memory.signals,
      persisted: true,
      method,
      language,
      newId: crypto.randomUUID(),
    });
    memory.replace(record, storeRecord(plan, record));
    return take(before, method);
  }

  function take(before: ConsentView, method: ConsentMethod): Promise<void> {
    const after = memory.view();
    turn = turn
      .then(() => carryOut(before, after, method))
      .catch((error: unknown) =>
        report(`A choice could not be carried out in full: ${String(error)}`),
      );
    return turn;
  }

  async function carryOut(
    before: ConsentView,
    after: ConsentView,
    method: ConsentMethod,
  ): Promise<void> {
    const isOpen = (tag: CompiledTag, at: ConsentView): boolean =>
      gateOf(tag, at).verdict === 'open';
    const withdrawn = (tag: CompiledTag): boolean => isOpen(tag, before) && !isOpen(tag, after);
    const granted = (tag: CompiledTag): boolean => !isOpen(tag, before) && isOpen(tag, after);
    // A "no" takes effect at once; a "yes" lets the click show first.
    if (![...context.compiled.tags.values()].some(withdrawn)) await nextPaint();
    context.signalGoogle();
    const runner = context.runner();
    runner?.signal('revoke', withdrawn);
    runner?.signal('grant', granted);
    context.apply(after);
    context.announce(method);
    const items = withdrawnStorage(context.compiled, before, after);
    if (items.length > 0) {
      const { cleanUp } = await context.importChunk('clean-up');
      const leftovers = await cleanUp(items);
      if (leftovers.length > 0) {
        report(`Cookies that could not be deleted after withdrawal: ${leftovers.join(', ')}.`);
      }
    }
    // A script that has run cannot be unloaded (protocols 6.9).
    if (plan.onWithdraw === 'reload' && context.runner()?.hasRun(withdrawn)) location.reload();
  }

  const chooser: Chooser = {
    choose,
    chooseAll: (answer) =>
      choose(choiceForAll(plan, answer), answer === 'granted' ? 'accept-all' : 'reject-all'),
    reset() {
      const before = memory.view();
      clearRecord(plan);
      memory.replace(undefined, true);
      return take(before, 'reject-all');
    },
    setLanguage(spoken) {
      language = spoken;
    },
    ui: () =>
      (mounted ??= context.importChunk('ui').then(
        ({ mount }) => mount(createUiHost(context, chooser, language)),
        (error: unknown) => {
          mounted = undefined;
          throw error;
        },
      )),
  };
  return chooser;
}

/** What the interface is given to show and may ask. */
function createUiHost(context: ChoiceContext, chooser: Chooser, language: string): UiHost {
  const { compiled, memory } = context;
  const disclosure = disclose(compiled.source);
  return {
    disclosure,
    settings: compiled.source.ui ?? {},
    language,
    state: () => memory.view().state,
    answer: (category, vendor) => memory.view().answer(category, vendor),
    subscribe: memory.subscribe,
    choose: chooser.choose,
    acceptAll: () => chooser.chooseAll('granted'),
    rejectAll: () => chooser.chooseAll('denied'),
    reset: chooser.reset,
    setLanguage: chooser.setLanguage,
    optOut(vendor) {
      const cookie = disclosure.vendors.find(({ id }) => id === vendor)?.optOut?.cookie;
      if (cookie) setOptOut(cookie);
    },
    advanced: compiled.source.consent.googleConsentMode === 'advanced',
    report: context.report,
  };
}

/** A cookie by which a vendor knows a refusal (R11): asked for by the visitor, and no gated write. */
function setOptOut({ name, value, domain }: OptOutCookie): void {
  const place = domain ? `; Domain=${domain}` : '';
  document.cookie = `${name}=${encodeURIComponent(value)}; Max-Age=34128000; Path=/; SameSite=Lax${place}`;
}

/** What the vendors that lost their consent declared to store. */
function withdrawnStorage(
  { source }: CompiledContainer,
  before: ConsentView,
  after: ConsentView,
): StorageItem[] {
  const items: StorageItem[] = [];
  for (const [vendor, pairs] of Object.entries(source.plan.vendors)) {
    const lost = Object.keys(pairs).some(
      (category) =>
        before.answer(category, vendor) === 'granted' &&
        after.answer(category, vendor) !== 'granted',
    );
    if (!lost) continue;
    items.push(...(source.vendors?.[vendor]?.storage ?? []));
    for (const template of Object.values(source.templates)) {
      if (template.vendor?.id === vendor) items.push(...(template.storage ?? []));
    }
  }
  return items;
}
