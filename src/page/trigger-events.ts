/** What listeners of automatic triggers share: hearing events, telling of them, and waiting for tags. */
import { durationMilliseconds } from '../engine/duration.ts';
import type { Plain } from '../engine/plain.ts';
import type { Report } from './reporter.ts';
import type { Selection } from './trigger-elements.ts';
import type { ListenerOptions } from './trigger-listener.ts';

/** Tells of an event that concerns these triggers. */
export type Tell = (event: string, ids: readonly string[], payload: Plain) => void;

const defaultWaitMilliseconds = 2000;

/** How much later than the tags' own time-out the browser goes on in any case. */
const graceMilliseconds = 500;

/** Makes messages of events. Whatever goes wrong then does not reach the page. */
export function createTell({ emit, report }: ListenerOptions): Tell {
  return contain(report, (event, ids, payload) =>
    emit({ event, ...payload, 'gtm.triggers': ids.join(',') }, ids),
  );
}

/** The same function, which reports what it would throw: the page must not notice us. */
export function contain<A extends unknown[]>(
  report: Report,
  work: (...args: A) => void,
): (...args: A) => void {
  return (...args) => {
    try {
      work(...args);
    } catch (error) {
      report(`A listener of automatic triggers failed: ${String(error)}.`, { error });
    }
  };
}

/**
 * Hears an event before any listener of the page, so that none can hide it, and acts after them, so that
 * what they push is there, as with GTM. `notice` returns what to do about an event, if anything; that is
 * told whether the browser's default action is still to come.
 */
export function afterPage<K extends keyof WindowEventMap>(
  type: K,
  report: Report,
  notice: (event: WindowEventMap[K]) => ((isInTime: boolean) => void) | undefined,
): void {
  const seen = new WeakSet<Event>();
  const hear = contain(report, (event: WindowEventMap[K]) => {
    // A page may dispatch the same event again.
    if (seen.has(event)) return;
    seen.add(event);
    const act = notice(event);
    if (!act) return;
    const finish = contain(report, (isInTime: boolean) => {
      clearTimeout(timer);
      window.removeEventListener(type, arrive);
      act(isInTime);
    });
    const arrive = (other: Event): void => {
      if (other === event) finish(true);
    };
    // Added only now, it comes after the page's own.
    window.addEventListener(type, arrive);
    // The event may never arrive: the page stops it on its way.
    const timer = setTimeout(finish, 0, false);
  });
  window.addEventListener(type, hear, { capture: true, passive: true });
}

/** How long the browser has to wait for the tags of these triggers: the longest counts; 0 is not at all. */
export function waitMilliseconds(selections: readonly Selection[]): number {
  return Math.max(
    0,
    ...selections
      .filter(({ settings }) => settings['waitForTags'] === true)
      .map(
        ({ settings }) =>
          durationMilliseconds(settings['waitTimeout'], 0) || defaultWaitMilliseconds,
      ),
  );
}

/** What makes the engine call back when the tags have finished. `goOn` is called once, whatever happens. */
export function whenTagsFinish(milliseconds: number, goOn: () => void): Plain {
  let isOver = false;
  const end = (): void => {
    if (isOver) return;
    isOver = true;
    goOn();
  };
  // The visitor left another way; the page may come back out of the back/forward cache.
  window.addEventListener('pagehide', () => (isOver = true), { once: true });
  setTimeout(end, milliseconds + graceMilliseconds);
  return { eventCallback: end, eventTimeout: milliseconds };
}

/** Whether something with this target replaces the page: what opens elsewhere needs no waiting. */
export function leavesPage(...targets: (string | null | undefined)[]): boolean {
  const base = document.querySelector('base[target]')?.getAttribute('target');
  const target = [...targets, base].find((name) => typeof name === 'string') ?? '';
  return /^(?:_self|_parent|_top)?$/i.test(target);
}
