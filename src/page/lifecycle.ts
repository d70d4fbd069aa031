/** The page's own moments, as events of the data layer's model (data-layer 33). */
import type { Plain } from '../engine/plain.ts';

export function watchLifecycle(emit: (message: Plain) => void): void {
  const emitWhen = (isDone: boolean, target: EventTarget, type: string, event: string): void =>
    isDone ? emit({ event }) : target.addEventListener(type, () => emit({ event }), { once: true });
  const { readyState } = document;
  emitWhen(readyState !== 'loading', document, 'DOMContentLoaded', 'gtm.dom');
  emitWhen(readyState === 'complete', window, 'load', 'gtm.load');
}

/** Resolves when the page is really being viewed: a prerendered one may never be (protocols 6.12). */
export function whenViewed(): Promise<unknown> | undefined {
  if (!(document as { prerendering?: boolean }).prerendering) return undefined;
  return new Promise((resolve) => {
    document.addEventListener('prerenderingchange', resolve, { once: true });
  });
}
