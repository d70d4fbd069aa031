/** The page's own moments, as events of the data layer's model (data-layer 33). */
import type { Plain } from '../engine/plain.ts';

export function watchLifecycle(emit: (message: Plain) => void): void {
  const whenDone = (target: EventTarget, type: string, isDone: boolean, event: string): void => {
    if (isDone) emit({ event });
    else target.addEventListener(type, () => emit({ event }), { once: true });
  };
  whenDone(document, 'DOMContentLoaded', document.readyState !== 'loading', 'gtm.dom');
  whenDone(window, 'load', document.readyState === 'complete', 'gtm.load');
}

/** Resolves when the page is really being viewed: a prerendered one may never be (protocols 6.12). */
export function whenViewed(): Promise<void> {
  if (!(document as { prerendering?: boolean }).prerendering) return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener('prerenderingchange', () => resolve(), { once: true });
  });
}

/** The language to speak: of the loader's attribute, the page, the browser, or the container, as far as it is offered. */
export function pickLanguage(
  wanted: string | undefined,
  offered: readonly string[] | undefined,
  otherwise: string | undefined,
): string {
  const candidates = [wanted, document.documentElement.lang, ...navigator.languages];
  for (const candidate of candidates) {
    if (!candidate) continue;
    if (!offered) return candidate;
    const base = candidate.toLowerCase().split('-')[0];
    const found =
      offered.find((language) => language.toLowerCase() === candidate.toLowerCase()) ??
      offered.find((language) => language.toLowerCase().split('-')[0] === base);
    if (found) return found;
  }
  return otherwise ?? offered?.[0] ?? 'en';
}
