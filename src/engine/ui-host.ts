/** What the interface is given and may ask. It holds no consent itself: it shows this state and asks by these calls. */
import type { Disclosure } from './disclosure.ts';
import type {
  Answer,
  ConsentChoice,
  ConsentMethod,
  ConsentReceipt,
  ConsentState,
  UiSettings,
} from './types.ts';

export interface UiHost {
  readonly disclosure: Disclosure;
  readonly settings: UiSettings;
  /** Language to show, already chosen among those that the container offers. */
  readonly language: string;
  state(): ConsentState;
  /** Called at once with the present state and after each change. Returns the unsubscriber. */
  subscribe(listener: (state: ConsentState) => void): () => void;
  /** Stores and carries out a choice. Resolves when it took effect; never rejects. */
  choose(choice: ConsentChoice, method: ConsentMethod): Promise<void>;
  acceptAll(): Promise<void>;
  rejectAll(): Promise<void>;
  /** Withdraws everything and forgets the choice on this device. */
  reset(): Promise<void>;
  /** The answer of a category, or of its pair with a vendor; undefined while there is none. */
  answer?(category: string, vendor?: string): Answer | undefined;
  /** All proofs of this browser, newest first (L25). */
  receipts?(): Promise<readonly ConsentReceipt[]>;
  /** Sets a vendor's opt-out cookie, which is no gated write (R11). */
  optOut?(vendor: string): void;
  /** The visitor reads in another language from now on, so that proofs name it. */
  setLanguage?(language: string): void;
  /** Google's tags may load before the choice: the banner says so. */
  readonly advanced?: boolean;
  /** Reports a problem to the site's developers. */
  report(message: string): void;
}

/** What the `ui` chunk hands back to the loader. */
export interface UiController {
  showBanner(): void;
  hideBanner(): void;
  showPreferences(): Promise<void>;
  hidePreferences(): void;
  /** Tells the visitor something in a status message. Resolves once it is shown. */
  announce?(
    text: 'status.reload' | 'status.reload.elsewhere' | 'status.reload.form',
  ): Promise<void>;
  /** Shows the button that opens the preferences, where the container wants one. */
  offerReopen?(): Promise<void>;
  /** What the interface says at present, for proofs; empty while it says nothing. */
  texts?(): string;
}
