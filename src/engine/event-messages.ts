/** What the engine is told, and what it looks for in messages of the data layer. */
import type { ConsentView } from './consent.ts';
import type { Settlement } from './effects.ts';
import type { Plain } from './plain.ts';

export type EngineMessage =
  /** A message of the data layer, from the page. */
  | { kind: 'push'; message: unknown }
  /** An event of the page itself: lifecycle, or a listener that names its triggers. */
  | { kind: 'event'; message: Plain; triggers?: readonly string[] }
  /** The visitor's answers changed. */
  | { kind: 'consent'; view: ConsentView }
  /** What became of a run. */
  | ({ kind: 'outcome'; run: number } & Settlement)
  /** The time that an effect asked for is over. */
  | { kind: 'timeout'; event: number }
  /** A single-page navigation: for `page-view` with `on: navigation`, and `once-per-navigation`. */
  | { kind: 'navigation' }
  /** The document is gone, and what waited with it. */
  | { kind: 'left' };

/** A number that an event can have. */
export function isId(given: unknown): given is number {
  return Number.isSafeInteger(given);
}

/** Whether a message is an event; one that cannot be read is none. */
export function isEvent(message: Plain): boolean {
  try {
    return Boolean(message['event']);
  } catch {
    return false;
  }
}

/** Whether a `gtag()` call of this name counts as an event (data-layer 30). */
export function isEventCommand(name: unknown): boolean {
  return name === 'config' || name === 'event' || name === 'js';
}
