/**
 * The texts that visitors are shown in each language: those of the interface as they are deployed, with
 * the container's own in their place, and what the container says itself. Kept as proof (protocols 8.1).
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { disclose } from '../../engine/disclosure.ts';
import type { ResolvedContainer } from '../../engine/resolved.ts';
import { baseOf } from './languages.ts';
import { nameOf, type Product } from './product.ts';

type Table = Record<string, string>;

/** As JSON, by language. */
export async function shownTexts(
  product: Product,
  container: ResolvedContainer,
  languages: readonly string[],
): Promise<Map<string, string>> {
  const result = new Map<string, string>();
  for (const language of languages) {
    const own = byLanguage(container.ui?.texts ?? {}, language) ?? {};
    const texts = {
      language,
      interface: inOrder({ ...(await builtInTexts(product, language)), ...own }),
      container: declaredTexts(container, language),
    };
    result.set(language, `${JSON.stringify(texts, null, 1)}\n`);
  }
  return result;
}

/** What the chunks of a language hold: they are data, so that Node can read them as a page does. */
async function builtInTexts({ chunks, folder, hash }: Product, language: string): Promise<Table> {
  const files = [...chunks.keys()].filter((file) =>
    new RegExp(`^lang-${language}(?:-|$)`).test(nameOf(file, hash) ?? ''),
  );
  const modules = await Promise.all(
    files.map(
      async (file) =>
        (await import(pathToFileURL(join(folder, 'chunks', file)).href)) as { texts: Table },
    ),
  );
  return Object.assign({}, ...modules.map(({ texts }) => texts)) as Table;
}

/** Categories, partners and what they store, in the words of one language. */
function declaredTexts(container: ResolvedContainer, language: string): unknown {
  const { site, categories, vendors } = disclose(container);
  return inLanguage(
    { site, categories: categories.map(({ vendors: _vendors, ...rest }) => rest), vendors },
    language,
  );
}

/** Puts the text of a language in the place of texts per language. */
function inLanguage(value: unknown, language: string): unknown {
  if (Array.isArray(value)) return value.map((item) => inLanguage(item, language));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const isText = entries.every(
    ([name, text]) => /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(name) && typeof text === 'string',
  );
  const found = isText ? byLanguage(value as Table, language) : undefined;
  if (found !== undefined) return found;
  return Object.fromEntries(entries.map(([name, item]) => [name, inLanguage(item, language)]));
}

function byLanguage<T>(record: Readonly<Record<string, T>>, language: string): T | undefined {
  const key = Object.keys(record).find((name) => baseOf(name) === language);
  return key === undefined ? undefined : record[key];
}

function inOrder(table: Table): Table {
  return Object.fromEntries(Object.entries(table).sort(([a], [b]) => (a < b ? -1 : 1)));
}
