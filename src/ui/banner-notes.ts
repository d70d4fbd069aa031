/** What the banner says beyond a plain first visit. A chunk of its own, fetched beside the texts. */
import { categoryTitle } from './category-texts.ts';
import type { UiHost } from './host.ts';
import { renewalText } from './renewal.ts';
import { signalNote } from './signals.ts';
import type { Texts } from './texts.ts';

/** Why the visitor is asked again, what signals switch off, and what happens without a yes. */
export function bannerNotes(host: UiHost, texts: Texts): string[] {
  const state = host.state();
  const opposable = host.disclosure.categories.filter(({ basis }) => basis === 'objection');
  const titles = opposable.map((category) => categoryTitle(category, texts));
  return [
    renewalText(host, state, texts),
    signalNote(host, state, texts),
    host.advanced ? texts.get('notice.advanced') : undefined,
    titles.length > 0
      ? texts.get('banner.objection', { categories: texts.list(titles) })
      : undefined,
  ].filter((note) => note !== undefined);
}
