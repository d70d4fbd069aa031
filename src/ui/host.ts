/** What the interface is given and may ask; and what it would say better if the owner told it more. */
import type { Answer } from '../engine/types.ts';
import type { UiController as Controller, UiHost as Host } from '../engine/ui-host.ts';

/** Every member beyond the engine's is optional: what is missing is left out of the interface. */
export interface UiHost extends Host {
  /**
   * The answer of a category, or of its pair with a vendor; undefined while there is none. Without it
   * a vendor that is used in several categories is shown by what `state()` lets one conclude.
   */
  answer?(category: string, vendor?: string): Answer | undefined;
  /** All proofs of this browser, newest first; offered for download (L25). */
  receipts?(): Promise<readonly unknown[]>;
  /** Sets a vendor's opt-out cookie, which is no gated write (R11). */
  optOut?(vendor: string): void;
  /** The visitor reads in another language from now on, so that proofs name it. */
  setLanguage?(language: string): void;
  /** Google's tags may load before the choice: the banner says so (`notice.advanced`). */
  readonly advanced?: boolean;
}

/** What the visitor is told in passing, outside any dialog. */
export type Announcement =
  | 'status.saved'
  | 'status.accepted'
  | 'status.refused'
  | 'status.forgotten'
  | 'status.reload'
  | 'status.reload.elsewhere'
  | 'status.reload.form'
  | 'status.leftover'
  | 'preferences.discarded'
  | 'notice.storage';

/** What the `ui` chunk hands back. */
export interface UiController extends Controller {
  /** Tells the visitor something in a status message. Resolves once it is shown. */
  announce(text: Announcement, values?: Record<string, string>): Promise<void>;
}
