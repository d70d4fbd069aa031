/** Style sheets in template literals (src/ui/sheet.ts), without what only people read. */
import { transform, type Plugin } from 'esbuild';
import { readFileSync } from 'node:fs';

const literal = /\bsheet`([^`$\\]*)`/g;

export const leanStyles: Plugin = {
  name: 'lean-styles',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]src[/\\](?:ui|inspector)[/\\].*\.ts$/ }, async ({ path }) => {
      const text = readFileSync(path, 'utf8');
      const sheets = [...text.matchAll(literal)];
      if (sheets.length === 0) return undefined;
      const small = await Promise.all(
        sheets.map(([, css = '']) =>
          transform(css, { loader: 'css', minify: true, charset: 'utf8' }),
        ),
      );
      // The tag reads what is written, so a backslash stays one.
      const contents = text.replaceAll(
        literal,
        () => `sheet\`${small.shift()?.code.trim() ?? ''}\``,
      );
      return { contents, loader: 'ts' };
    });
  },
};
