/** What the catalogue's search finds: the same on the server and, as one types, in the page. */

export interface Wanted {
  readonly text: string;
  /** Empty for every category. */
  readonly category: string;
}

/** What can be searched. */
export interface Searched {
  /** Folded. */
  readonly words: string;
  readonly category: string;
}

/** Without capitals and accents. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}

/** Every word has to be found, in any order, the beginning of a longer one included. */
export function isFound({ words, category }: Searched, wanted: Wanted): boolean {
  if (wanted.category !== '' && wanted.category !== category) return false;
  return fold(wanted.text)
    .split(/\s+/)
    .every((word) => words.includes(word));
}

const counts = {
  fr: {
    none: 'Aucun type ne correspond.',
    one: '1 type trouvé',
    other: '{count} types trouvés',
  },
  en: { none: 'No type matches.', one: '1 type found', other: '{count} types found' },
} as const;

export function countText(count: number, lang: 'fr' | 'en'): string {
  const text = counts[lang];
  if (count === 0) return text.none;
  return count === 1 ? text.one : text.other.replace('{count}', String(count));
}
