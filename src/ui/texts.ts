/** The sentences of one language: values put in, plural forms, texts of the container by language. */
import type { LocalText } from '../engine/types.ts';
import type { AfterTexts } from './lang/en-after.ts';
import type { DetailTexts } from './lang/en-details.ts';
import type { EmbedTexts } from './lang/en-embed.ts';
import type { PolicyTexts } from './lang/en-policy.ts';
import type { BannerTexts } from './lang/en.ts';

export type TextKey =
  keyof BannerTexts | keyof AfterTexts | keyof DetailTexts | keyof EmbedTexts | keyof PolicyTexts;
type PluralKey = 'banner.partners' | 'preferences.partners.granted';
type Values = Readonly<Record<string, unknown>>;

export interface Texts {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Every text by key, as it stands before values are put in. */
  readonly table: Readonly<Record<string, string>>;
  get(key: TextKey, values?: Values): string;
  /** The form that a number asks for. */
  plural(key: PluralKey, count: number, values: Values): string;
  /** As `get`, in pieces, so that a value may be an element. */
  parts(key: TextKey, values: Values): unknown[];
  /** "a, b and c". */
  list(items: Iterable<string>): string;
  /** A text whose key is only known at run time; undefined when there is none. */
  find(key: string): string | undefined;
  /** A text of the container in this language, or else in one that it has. */
  local(text: LocalText | undefined): string | undefined;
}

const rightToLeft = /^(?:ar|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)\b/;

export function createTexts(
  language: string,
  table: Readonly<Record<string, string>>,
  otherwise = 'en',
): Texts {
  const find = (key: string): string | undefined =>
    Object.hasOwn(table, key) ? table[key] : undefined;
  // A missing text shows its key: wrong, but neither empty nor another language.
  const parts = (key: string, values: Values): unknown[] =>
    (find(key) ?? key)
      .split(/\{(\w+)\}/)
      .map((piece, index) => (index % 2 ? (values[piece] ?? '') : piece));
  const get = (key: string, values: Values = {}): string => parts(key, values).join('');
  return {
    language,
    direction: rightToLeft.test(language) ? 'rtl' : 'ltr',
    table,
    get,
    plural(key, count, values) {
      const form = `${key}.${new Intl.PluralRules(language).select(count)}`;
      return get(find(form) === undefined ? `${key}.other` : form, values);
    },
    parts,
    list: (items) => new Intl.ListFormat(language).format(items),
    find,
    local: (text) =>
      text && (byLanguage(text, language) ?? byLanguage(text, otherwise) ?? Object.values(text)[0]),
  };
}

/** What a record by language holds for this one, be it a region's (`fr-CA`) or the whole language's. */
export function byLanguage<T>(
  record: Readonly<Record<string, T>>,
  language: string,
): T | undefined {
  const base = baseOf(language);
  const key = Object.keys(record).find((name) => name.toLowerCase() === language.toLowerCase());
  return record[key ?? Object.keys(record).find((name) => baseOf(name) === base) ?? ''];
}

/** `fr` of `fr-CA`. */
export function baseOf(language: string): string {
  return language.toLowerCase().split('-')[0] ?? '';
}
