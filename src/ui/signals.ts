/** What a signal of the browser has switched off, in words (R26, protocols 5). */
import type { DisclosedCategory } from '../engine/disclosure.ts';
import type { ConsentState } from '../engine/types.ts';
import { categoryTitle } from './category-texts.ts';
import type { UiHost } from './host.ts';
import type { Texts } from './texts.ts';

/** Undefined when no signal is sent, or when it changes nothing. */
export function signalNote(host: UiHost, state: ConsentState, texts: Texts): string | undefined {
  const { gpc, dnt } = state.signals;
  if (!gpc && !dnt) return undefined;
  const off = host.disclosure.categories.filter((category) => isOff(category, host, state));
  if (off.length === 0) return undefined;
  const names = off.map((category) => categoryTitle(category, texts));
  return texts.get(gpc ? 'signals.gpc' : 'signals.dnt', {
    categories: texts.list(names),
  });
}

/** Before any choice, an answer can only come from the signal. */
function isOff(category: DisclosedCategory, host: UiHost, state: ConsentState): boolean {
  if (category.basis === 'exempt' && !category.opposable) return false;
  if (state.categories[category.id] === 'granted') return false;
  if (host.answer) return state.id === undefined && host.answer(category.id) === 'denied';
  // What is shared with others unless the site says otherwise.
  return state.signals.gpc && (category.as === 'social' || category.as === 'advertising');
}
