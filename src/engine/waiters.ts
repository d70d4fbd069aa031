/** Pages that wait for the tags of an event: `eventCallback` and `eventTimeout` (data-layer 35). */
import type { Effect } from './effects.ts';
import type { Plain } from './plain.ts';
import type { Reason } from './types.ts';

/** Milliseconds after which a page that waits is called back anyway. */
const defaultTimeout = 2000;

export interface Waiter {
  /** Counts a tag of the event; the result hears its outcome. */
  track(tag: string): (ok: boolean, reason?: Reason) => void;
  /** Every tag of the event has been started. */
  started(): void;
}

export interface Waiters {
  /** Undefined when the message asks for no call. */
  create(message: Plain, event: number): Waiter | undefined;
  timeout(event: number): void;
}

export function createWaiters(
  containerId: string,
  now: () => number,
  emit: (effect: Effect) => void,
): Waiters {
  const ends = new Map<number, () => void>();
  return {
    create(message, event) {
      const callback = message['eventCallback'];
      if (typeof callback !== 'function') return undefined;
      const tags: { id: string; status: string; executionTime: number }[] = [];
      // One is counted until every tag of the event has started.
      let outstanding = 1;
      const end = (): void => {
        if (!ends.delete(event)) return;
        const args = [containerId, { tags }];
        emit({ kind: 'callback', callback: callback as (...args: unknown[]) => unknown, args });
      };
      const settle = (): void => {
        if (--outstanding === 0) end();
      };
      ends.set(event, end);
      const timeout = Number(message['eventTimeout']);
      emit({ kind: 'timer', event, milliseconds: timeout > 0 ? timeout : defaultTimeout });
      return {
        track(id) {
          const start = now();
          const entry = { id, status: 'timeout', executionTime: 0 };
          tags.push(entry);
          outstanding++;
          return (ok, reason) => {
            entry.status = ok ? 'success' : reason === 'threw' ? 'exception' : 'failure';
            entry.executionTime = now() - start;
            settle();
          };
        },
        started: settle,
      };
    },
    timeout: (event) => ends.get(event)?.(),
  };
}
