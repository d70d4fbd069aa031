/**
 * Banner texts without their keys: one string, a line for each, in an order that `ui` knows. Keys are a
 * fifth of such a file, and the same in every language.
 */
import { transform, type Plugin } from 'esbuild';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Table = Readonly<Record<string, string>>;

/** What a language may have beyond English. */
const pluralForms = ['zero', 'two', 'few', 'many'].map((form) => `banner.partners.${form}`);

/** The keys of the banner's texts, in their order. */
export async function bannerKeys(root: string): Promise<string[]> {
  const english = await readTexts(join(root, 'src/ui/lang/en.ts'));
  return [...Object.keys(english), ...pluralForms];
}

export function leanTexts(keys: readonly string[]): Plugin {
  return {
    name: 'lean-texts',
    setup({ onLoad }) {
      onLoad({ filter: /[/\\]src[/\\]ui[/\\]lang[/\\][a-z]+\.ts$/ }, async ({ path }) => {
        const texts = await readTexts(path);
        return { contents: `export const texts = ${JSON.stringify(pack(texts, keys, path))};` };
      });
    },
  };
}

function pack(texts: Table, keys: readonly string[], path: string): string {
  const stray = Object.keys(texts).find((key) => !keys.includes(key));
  if (stray !== undefined) throw new Error(`${path} has ${stray}, which English has not.`);
  return keys.map((key) => texts[key] ?? '').join('\n');
}

async function readTexts(path: string): Promise<Table> {
  const { code } = await transform(readFileSync(path, 'utf8'), { loader: 'ts', format: 'esm' });
  const module: unknown = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return (module as { texts: Table }).texts;
}
