/**
 * How chunks are one file each, and yet what several of them use is downloaded once: some chunks lend what
 * they hold (src/ui/kit.ts, src/ui/elements.ts), and the build replaces it elsewhere by an import of theirs.
 */
import type { Plugin } from 'esbuild';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Chunks that lend, each with the file that lists what; a later one may borrow of those before it. */
const kits = { ui: 'src/ui/kit.ts', elements: 'src/ui/elements.ts' } as const;

export type KitOwner = keyof typeof kits;

/** What a chunk may borrow of: nobody, the first, or all. */
export const kitLists: KitOwner[][] = [[], ['ui'], ['ui', 'elements']];

/**
 * lit's own modules import each other by several ways, so each is replaced where it is loaded: by what the kit
 * takes from the package.
 */
const litModules: { owner: KitOwner; from: string; file: RegExp; also?: string }[] = [
  { owner: 'ui', from: 'lit/html.js', file: /[/\\]lit-html[/\\]lit-html\.js$/ },
  {
    owner: 'elements',
    from: 'lit',
    file: /[/\\]lit-element[/\\]lit-element\.js$/,
    also: `export * from 'lit-html';`,
  },
];
const litBase = /[/\\]reactive-element[/\\]reactive-element\.js$/;

/** What is imported on demand is a chunk of its own. `entries`: name and file of each. */
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

/** The modules of the owner's kit are what its chunk exports. */
export function borrowKit(root: string, hash: string, owner: KitOwner): Plugin {
  const chunk = `./${owner}-${hash}.js`;
  const folder = join(root, 'src/ui');
  const kit = readFileSync(join(root, kits[owner]), 'utf8');
  const lent = [...kit.matchAll(/\{([^}]+)\} from '([^']+)'/g)];
  const modules = new Set(lent.map(([, , from = '']) => join(folder, from)));
  const borrowed = { path: chunk, external: true, sideEffects: false };
  return {
    name: `borrow-${owner}`,
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir }) =>
        path === chunk || modules.has(join(resolveDir, path)) ? borrowed : undefined,
      );
      for (const { also = '', file, from } of litModules.filter((one) => one.owner === owner)) {
        const [, names] = lent.find(([, , of]) => of === from) ?? [];
        onLoad({ filter: file }, () => ({
          contents: `export {${names}} from '${chunk}'; ${also}`,
        }));
      }
      if (owner === 'elements') onLoad({ filter: litBase }, () => ({ contents: 'export {};' }));
    },
  };
}
