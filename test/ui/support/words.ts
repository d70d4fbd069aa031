/** The built-in words of the consent interface, and a language that a site has written itself. */
import { embedTexts } from '../../../src/ui/embed-text-source.ts';
import type { TextSource, TextTable } from '../../../src/ui/load-texts.ts';
import { afterTexts, bannerTexts, detailTexts } from '../../../src/ui/text-sources.ts';

export const parts: Record<string, TextSource> = {
  banner: bannerTexts,
  after: afterTexts,
  preferences: detailTexts,
  embed: embedTexts,
};

/** Every text of a built-in language, by key. */
export async function builtIn(language: string): Promise<TextTable> {
  const modules = await Promise.all(
    Object.values(parts).map((source) => (source[language] ?? source.en)()),
  );
  return Object.assign({}, ...modules.map(({ texts }) => texts)) as TextTable;
}

/** A whole translation, each text marked with this word. */
export async function translation(mark: string): Promise<TextTable> {
  const english = await builtIn('en');
  return Object.fromEntries(Object.entries(english).map(([key, text]) => [key, `${mark} ${text}`]));
}
