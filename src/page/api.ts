/** `window.sluice` (contract 2). It exists at once; what needs the container waits for it. */
import type { ConsentChoice, ConsentReceipt, ConsentState, Decision } from '../engine/types.ts';
import type { UiController } from '../engine/ui-host.ts';
import type { Chooser } from './choice.ts';
import type { ConsentMemory } from './consent-memory.ts';
import type { Listener, NewsType, Reporter } from './reporter.ts';

export type Ready = { status: 'active' | 'failed'; containerId?: string; error?: string };

export interface Sluice {
  readonly version: string;
  /** Resolves when the container is active, or with status 'failed'. Never rejects. */
  readonly ready: Promise<Ready>;
  readonly consent: {
    /** Frozen snapshot. */
    get(): ConsentState;
    isGranted(categoryOrVendor: string): boolean;
    /** Partial: what is not named stays as it is. Waits for the start; never rejects. */
    update(choice: ConsentChoice): Promise<void>;
    acceptAll(): Promise<void>;
    rejectAll(): Promise<void>;
    /** Withdraws everything and forgets the choice on this device; the banner returns. */
    reset(): Promise<void>;
    /** Called at once with the present state. Returns the unsubscriber. */
    subscribe(listener: (state: ConsentState) => void): () => void;
    /** Proofs of this browser, newest first. */
    receipts(): Promise<ConsentReceipt[]>;
  };
  show(): Promise<void>;
  hide(): void;
  showPreferences(): Promise<void>;
  hidePreferences(): void;
  inspect(): Promise<void>;
  /** Why each tag did or did not fire, newest last. */
  explain(filter?: { tag?: string; event?: string }): Decision[];
  on(type: NewsType, listener: (detail: unknown) => void): () => void;
}

/** What is there once the container is active. */
export interface Core {
  containerId: string;
  memory: ConsentMemory;
  /** What makes choices and shows the interface; loaded when first needed. */
  chooser(): Promise<Chooser>;
  explain(filter?: { tag?: string; event?: string }): Decision[];
}

export interface Api {
  sluice: Sluice;
  activate(core: Core): void;
  fail(error: string): void;
}

const nothing: ConsentState = Object.freeze({
  status: 'undecided',
  categories: Object.freeze({}),
  vendors: Object.freeze({}),
  signals: Object.freeze({ gpc: false, dnt: false }),
  persisted: true,
});

export function createApi(version: string, reporter: Reporter): Api {
  let core: Core | undefined;
  let shown: UiController | undefined;
  let settle: (ready: Ready) => void;
  const ready = new Promise<Ready>((resolve) => {
    settle = resolve;
  });
  const state = (): ConsentState => core?.memory.view().state ?? nothing;
  const ask = async <T>(question: (chooser: Chooser) => Promise<T>): Promise<T | undefined> => {
    await ready;
    try {
      return core && (await question(await core.chooser()));
    } catch (error) {
      reporter.report(`The consent interface could not be loaded: ${String(error)}`);
      return undefined;
    }
  };
  const askUi = (question: (controller: UiController) => void | Promise<void>): Promise<void> =>
    ask(async (chooser) => question((shown = await chooser.ui())));

  const sluice: Sluice = {
    version,
    ready,
    consent: {
      get: state,
      isGranted(id) {
        const { categories, vendors } = state();
        const answers = Object.hasOwn(categories, id) ? categories : vendors;
        return Object.hasOwn(answers, id) && answers[id] === 'granted';
      },
      update: (choice) => ask((chooser) => chooser.choose(choice, 'api')),
      acceptAll: () => ask((chooser) => chooser.chooseAll('granted')),
      rejectAll: () => ask((chooser) => chooser.chooseAll('denied')),
      reset: () => ask((chooser) => chooser.reset()),
      subscribe(listener) {
        reporter.tell(listener as Listener, state());
        return reporter.on('consent', listener as Listener);
      },
      receipts: async () => (await ask((chooser) => chooser.receipts())) ?? [],
    },
    show: () => askUi((ui) => ui.showBanner()),
    hide: () => shown?.hideBanner(),
    showPreferences: () => askUi((ui) => ui.showPreferences()),
    hidePreferences: () => shown?.hidePreferences(),
    inspect: () => ask((chooser) => chooser.inspect()),
    explain: (filter) => core?.explain(filter) ?? [],
    on: reporter.on,
  };

  function finish(detail: Ready): void {
    settle(detail);
    reporter.emit('ready', detail);
  }

  return {
    sluice,
    activate(active) {
      core = active;
      finish({ status: 'active', containerId: active.containerId });
    },
    fail(error) {
      reporter.report(error);
      finish({ status: 'failed', error });
    },
  };
}
