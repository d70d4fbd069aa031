/** What the interface is given and may ask; and what it would say better if the owner told it more. */
import type { UiController as Controller, UiHost as Host } from '../engine/ui-host.ts';

export type UiHost = Host;

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
