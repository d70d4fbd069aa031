/** How the `ui` chunk is one file, and yet what it holds is nobody else's to download again (src/ui/kit.ts). */
import type { Plugin } from 'esbuild';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const kit = 'src/ui/kit.ts';

/** In `ui`: what is imported on demand is a chunk of its own. `entries`: name and file of each. */
export function chunksOnDemand(
  root: string,
  entries: Record<string, string>,
  hash: string,
): Plugin {
  const names = new Map(Object.entries(entries).map(([name, entry]) => [entry, name]));
  return {
    name: 'chunks-on-demand',
    setup({ onResolve }) {
      onResolve({ filter: /^\.\.?\// }, ({ path, kind, resolveDir }) => {
        if (kind !== 'dynamic-import') return undefined;
        const entry = relative(root, join(resolveDir, path)).replaceAll('\\', '/');
        const name = names.get(entry);
        if (name === undefined) throw new Error(`${entry} is imported on demand and is no chunk.`);
        return { path: `./${name}-${hash}.js`, external: true };
      });
    },
  };
}

/** In the chunks that follow: the modules of the kit are what `ui` exports. */
export function borrowKit(root: string, hash: string): Plugin {
  const owner = `./ui-${hash}.js`;
  const folder = join(root, 'src/ui');
  const lent = [...readFileSync(join(root, kit), 'utf8').matchAll(/\{([^}]+)\} from '([^']+)'/g)];
  const modules = new Set(lent.map(([, , from = '']) => join(folder, from)));
  const [, ofLit = ''] = lent.find(([, , from]) => from === 'lit/html.js') ?? [];
  const borrowed = { path: owner, external: true, sideEffects: false };
  return {
    name: 'borrow-kit',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir }) =>
        path === owner || modules.has(join(resolveDir, path)) ? borrowed : undefined,
      );
      // Elements of lit import it by several ways.
      onLoad({ filter: /[/\\]lit-html[/\\]lit-html\.js$/ }, () => ({
        contents: `export {${ofLit}} from '${owner}';`,
      }));
    },
  };
}
