/** Why a visitor who has chosen before is asked again (R19, R20, L18). */
import type { DisclosedCategory, Disclosure } from '../engine/disclosure.ts';
import type { ConsentState } from '../engine/types.ts';
import { categoryTitle } from './category-texts.ts';
import { formatDate } from './format.ts';
import type { UiHost } from './host.ts';
import type { Texts } from './texts.ts';

/** What has no answer yet: whole categories, and vendors in categories that have one. */
export interface OpenQuestions {
  categories: DisclosedCategory[];
  vendors: { id: string; name: string; category: DisclosedCategory }[];
}

export function openQuestions({ answer, disclosure }: UiHost): OpenQuestions {
  const open = (category: string, vendor?: string): boolean =>
    answer?.(category, vendor) === undefined;
  const asking = answer ? disclosure.categories.filter(({ basis }) => basis === 'consent') : [];
  const categories = asking.filter(({ id }) => open(id));
  const vendors = asking
    .filter((category) => !categories.includes(category))
    .flatMap((category) =>
      category.vendors
        .filter(({ id }) => open(category.id, id))
        .map(({ id, name }) => ({ id, name, category })),
    );
  return { categories, vendors };
}

/** Undefined on a first visit, and when all is answered. */
export function renewalText(host: UiHost, state: ConsentState, texts: Texts): string | undefined {
  if (!state.chosenAt || state.status === 'chosen') return undefined;
  const { language } = texts;
  const date = formatDate(state.chosenAt, language);
  if (state.status === 'expired') return texts.get('banner.renewal.expired', { date });
  if (state.status === 'undecided') {
    const items = grantedNames(host.disclosure, state, texts);
    return items.length > 0
      ? texts.get('banner.renewal.partial', { items: texts.list(items) })
      : undefined;
  }
  const open = openQuestions(host);
  const items = [
    ...open.categories.map((category) => categoryTitle(category, texts)),
    ...new Set(open.vendors.map(({ name }) => name)),
  ];
  if (items.length > 0) {
    return texts.get('banner.renewal.new', { date, items: texts.list(items) });
  }
  const site = host.disclosure.site.name ?? location.hostname;
  return host.answer ? texts.get('banner.renewal.again', { site, date }) : undefined;
}

function grantedNames({ categories }: Disclosure, state: ConsentState, texts: Texts): string[] {
  const names = new Set<string>();
  for (const category of categories) {
    if (category.basis !== 'consent') continue;
    if (state.categories[category.id] === 'granted') names.add(categoryTitle(category, texts));
    else {
      for (const { id, name } of category.vendors) {
        if (state.vendors[id] === 'granted') names.add(name);
      }
    }
  }
  return [...names];
}
