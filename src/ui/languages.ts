/** The languages that are built in, and where their texts are: one file per language and part, loaded alone. */
import type { TextSource, TextTable } from './load-texts.ts';

declare const __HASH__: string;

/** The official languages of the European Union, and some of its neighbours. */
export const languages = [
  'en',
  'ar',
  'bg',
  'cs',
  'da',
  'de',
  'el',
  'es',
  'et',
  'fi',
  'fr',
  'ga',
  'he',
  'hr',
  'hu',
  'it',
  'lt',
  'lv',
  'mt',
  'nb',
  'nl',
  'pl',
  'pt',
  'ro',
  'sk',
  'sl',
  'sv',
  'tr',
  'uk',
] as const;

type Module = { readonly texts: TextTable };

/** `suffix`: what stands behind the language in the name of the file. */
export function sourceOf(suffix: string): TextSource {
  return Object.fromEntries(
    languages.map((language) => [language, () => load(language + suffix)]),
  ) as unknown as TextSource;
}

/** What is deployed lies beside this chunk; elsewhere the sources do. */
function load(file: string): Promise<Module> {
  const path =
    typeof __HASH__ === 'string'
      ? new URL(`lang-${file}-${__HASH__}.js`, import.meta.url).href
      : `./lang/${file}.ts`;
  return import(path) as Promise<Module>;
}
