/** What a listener of automatic events is given: one file and one chunk per trigger type, in `triggers/`. */
import type { Plain } from '../engine/plain.ts';
import type { ResolvedTrigger } from '../engine/resolved.ts';
import type { Report } from './reporter.ts';

export interface ListenerOptions {
  /** The triggers of this type that something uses, by id. */
  triggers: Readonly<Record<string, ResolvedTrigger>>;
  /**
   * Judges an event at once, outside the queue of the data layer: the browser may be about to leave.
   * `triggers`: ids of those that the event concerns; they also go into `gtm.triggers`.
   */
  emit(message: Plain, triggers: readonly string[]): void;
  /** A single-page navigation, for `page-view` with `on: navigation` and `once-per-navigation`. */
  navigated(): void;
  report: Report;
}

/** What each chunk `trigger-<type>` exports. */
export type Listen = (options: ListenerOptions) => void;
