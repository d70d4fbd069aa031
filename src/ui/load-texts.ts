/** Fetches the texts of one language. The whole interface speaks one language, never a mix (R39). */
import { embedTexts } from './embed-text-source.ts';
import { bannerTexts, detailTexts } from './text-sources.ts';
import { baseOf, byLanguage, createTexts, type Texts } from './texts.ts';

export type TextTable = Readonly<Record<string, string>>;

/** One part of the texts (banner, details…): how to load it in each built-in language. */
export interface TextSource {
  readonly en: () => Promise<{ readonly texts: TextTable }>;
  readonly [language: string]: () => Promise<{ readonly texts: TextTable }>;
}

/** At least one. */
export type TextSources = [TextSource, ...TextSource[]];

export interface TextRequest {
  language: string;
  /** The site's own texts by language and key; they replace the built-in ones. */
  custom?: Readonly<Record<string, TextTable>> | undefined;
  /** Language to speak when the wanted one is incomplete. */
  otherwise?: string | undefined;
  report(message: string): void;
}

/** What a language of the site's own must have, lest the banner speak it and the preferences another. */
const whole: TextSources = [bannerTexts, detailTexts, embedTexts];

/** Rejects when a file cannot be fetched. */
export async function loadTexts(request: TextRequest, ...sources: TextSources): Promise<Texts> {
  const { language, otherwise = 'en' } = request;
  const own = byLanguage(request.custom ?? {}, language) ?? {};
  const base = baseOf(language);
  const isBuiltIn = (name: string): boolean => Object.hasOwn(sources[0], name);
  const hasOwn = isBuiltIn(base);
  const modules = await Promise.all(
    (hasOwn ? sources : [...whole, ...sources]).map((source) =>
      (source[hasOwn ? base : 'en'] ?? source.en)(),
    ),
  );
  const table: TextTable = Object.assign({}, ...modules.map(({ texts }) => texts));
  if (hasOwn) return createTexts(language, { ...table, ...own }, otherwise);
  // A language has plural forms of its own; it has at least the last one.
  const missing = Object.keys(table).find((key) => !own[key] && !/\.(?:one|few|many)$/.test(key));
  if (!missing) return createTexts(language, own, otherwise);
  const fallback = isBuiltIn(baseOf(otherwise)) ? otherwise : 'en';
  request.report(
    `ui.texts.${language} lacks ${missing} and perhaps more, so the interface speaks ${fallback}.`,
  );
  return loadTexts({ ...request, language: fallback, otherwise: 'en' }, ...sources);
}
