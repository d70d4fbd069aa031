/** `window.sluice` (contract 2). It exists at once; what needs the container waits for it. */
import type {
  ConsentChoice,
  ConsentState,
  Decision,
} from '../engine/types.ts';
import type { ConsentController } from './consent-controller.ts';
import type { NewsType, Reporter } from './reporter.ts';
import type { UiController } from '../engine/ui-host.ts';

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
    receipts(): Promise<unknown[]>;
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
  controller: ConsentController;
  explain(filter?: { tag?: string; event?: string }): Decision[];
  /** Loads the interface. */
  ui(): Promise<UiController | undefined>;
  /** The interface, if it has been loaded. */
  loadedUi(): UiController | undefined;
}

export interface Api {
  sluice: Sluice;
  activate(core: Core, containerId: string): void;
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
  let settle: (ready: Ready) => void;
  const ready = new Promise<Ready>((resolve) => {
    settle = resolve;
  });
  const early = new Set<(state: ConsentState) => void>();

  async function withCore(task: (core: Core) => unknown): Promise<void> {
    await ready;
    try {
      if (core) await task(core);
    } catch (error) {
      reporter.report(String(error));
    }
  }

  const sluice: Sluice = {
    version,
    ready,
    consent: {
      get: () => core?.controller.view().state ?? nothing,
      isGranted(id) {
        const state = core?.controller.view().state;
        if (!state) return false;
        const answers = Object.hasOwn(state.categories, id) ? state.categories : state.vendors;
        return Object.hasOwn(answers, id) && answers[id] === 'granted';
      },
      update: (choice) => withCore(({ controller }) => controller.choose(choice ?? {}, 'api')),
      acceptAll: () => withCore(({ controller }) => controller.chooseAll('granted')),
      rejectAll: () => withCore(({ controller }) => controller.chooseAll('denied')),
      reset: () => withCore(({ controller }) => controller.reset()),
      subscribe(listener) {
        let stop: (() => void) | undefined;
        if (core) return core.controller.subscribe(listener);
        listener(nothing);
        early.add(listener);
        void withCore(({ controller }) => {
          if (early.delete(listener)) stop = controller.subscribe(listener);
        });
        return () => {
          early.delete(listener);
          stop?.();
        };
      },
      receipts: () => Promise.resolve([]),
    },
    show: () => withCore(async ({ ui }) => (await ui())?.showBanner()),
    hide: () => core?.loadedUi()?.hideBanner(),
    showPreferences: () => withCore(async ({ ui }) => (await ui())?.showPreferences()),
    hidePreferences: () => core?.loadedUi()?.hidePreferences(),
    inspect: () => withCore(() => reporter.report('This build has no inspector.')),
    explain: (filter) => core?.explain(filter) ?? [],
    on: reporter.on,
  };
  return {
    sluice,
    activate(active, containerId) {
      core = active;
      const detail: Ready = { status: 'active', containerId };
      settle(detail);
      reporter.emit('ready', detail);
    },
    fail(error) {
      reporter.report(error);
      const detail: Ready = { status: 'failed', error };
      settle(detail);
      reporter.emit('ready', detail);
    },
  };
}
