/** What the engine asks to be done; it never does anything itself. */
import type { CompiledTag } from './compiled.ts';
import type { EventContext } from './context.ts';
import type { Plain } from './plain.ts';
import type { Reason } from './types.ts';

export type Effect =
  /** Check these parameters, run the tag with them, and report back an outcome. */
  | {
      kind: 'run';
      run: number;
      tag: CompiledTag;
      params: Plain;
      /** The event that it runs for: payload, and the page as it was then. */
      context: EventContext;
      replayed: boolean;
    }
  /** Call back a page that waits for the tags of its event (data-layer 35). */
  | { kind: 'callback'; callback: (...args: unknown[]) => unknown; args: unknown[] }
  /** Dispatch a `timeout` message for this event after some time. */
  | { kind: 'timer'; event: number; milliseconds: number }
  /** A gtag command, for Google's own library. */
  | { kind: 'gtag'; args: ArrayLike<unknown> };

/** What became of a run. */
export interface Settlement {
  ok: boolean;
  reason?: Reason;
  detail?: Record<string, unknown>;
}
