/** Fetches the texts of one language. The whole interface speaks one language, never a mix (R39). */
import { baseOf, byLanguage, createTexts, type Texts } from './texts.ts';

declare const __BANNER_KEYS__: string;

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

/** Rejects when a file cannot be fetched. */
export async function loadTexts(request: TextRequest, ...sources: TextSources): Promise<Texts> {
  const { language, otherwise } = request;
  const own = byLanguage(request.custom ?? {}, language) ?? {};
  const base = baseOf(language);
  if (!Object.hasOwn(sources[0], base)) {
    const { ownLanguage } = await import('./own-language.ts');
    return ownLanguage(request, own, sources);
  }
  const table = await loadTable(base, sources);
  return createTexts(language, { ...table, ...own }, otherwise);
}

/** The built-in texts, in English where there are none in this language. */
export async function loadTable(base: string, sources: TextSources): Promise<TextTable> {
  const modules = await Promise.all(sources.map((source) => (source[base] ?? source.en)()));
  return Object.assign({}, ...modules.map(({ texts }) => unpack(texts))) as TextTable;
}

/** What is deployed of the banner's texts has no keys (scripts/lean-texts.ts). */
function unpack(texts: TextTable | string): TextTable {
  if (typeof texts !== 'string') return texts;
  const keys = __BANNER_KEYS__.split(' ');
  const pairs = texts.split('\n').map((text, index) => [keys[index], text]);
  return Object.fromEntries(pairs.filter(([, text]) => text)) as TextTable;
}
