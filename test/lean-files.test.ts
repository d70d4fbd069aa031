/** What the build leaves out of styles and texts is nothing that visitors see. */
import assert from 'node:assert/strict';
import { build } from 'esbuild';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { leanStyles } from '../scripts/lean-styles.ts';
import { bannerKeys, leanTexts } from '../scripts/lean-texts.ts';
import { languages } from '../src/ui/languages.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

async function bundled(entry: string, keys: readonly string[]): Promise<Record<string, unknown>> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    plugins: [leanStyles, leanTexts(keys)],
  });
  const [file] = outputFiles;
  return (await import(`data:text/javascript,${encodeURIComponent(file?.text ?? '')}`)) as Record<
    string,
    unknown
  >;
}

describe('banner texts without keys', () => {
  for (const language of languages) {
    it(`are those of the source: ${language}`, async () => {
      const keys = await bannerKeys(root);
      const { texts } = await bundled(`src/ui/lang/${language}.ts`, keys);
      const source = (await import(`../src/ui/lang/${language}.ts`)) as {
        texts: Record<string, string>;
      };
      const lines = String(texts).split('\n');
      assert.equal(lines.length, keys.length);
      const pairs = keys.map((key, index) => [key, lines[index]] as const);
      const unpacked = Object.fromEntries(pairs.filter(([, text]) => text !== ''));
      assert.deepEqual(unpacked, { ...source.texts });
    });
  }
});

describe('minified styles', () => {
  it('keep characters, and the sign of a length', async () => {
    const sheets: string[] = [];
    Object.assign(globalThis, {
      CSSStyleSheet: class {
        replaceSync(text: string): void {
          sheets.push(text);
        }
      },
    });
    await bundled('src/ui/banner-styles.ts', []);
    const css = sheets.join('\n');
    assert.match(css, /--comma: ?"، "/);
    assert.doesNotMatch(css, /\\/);
    assert.match(css, /box-shadow:0 calc\(-0?\.25\*max\(1rem,16px\)\)/);
    assert.doesNotMatch(css, /\n\s|-calc/);
  });
});
