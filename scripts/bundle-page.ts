/** Bundles what a site deploys: the loader, a classic script, and the chunks that it imports on demand. */
import { build, type BuildOptions, type Metafile, type Plugin } from 'esbuild';
import { posix } from 'node:path';
import { chunkEntries, kitsOf } from './chunks.ts';
import { leanStyles } from './lean-styles.ts';
import { bannerKeys, leanTexts } from './lean-texts.ts';
import { mangleCache, mangleProps } from './mangle.ts';
import { minified } from './minify.ts';
import type { Files } from './output.ts';
import { borrowKit, chunksOnDemand, kitLists } from './shared-kit.ts';

export interface PageBundle {
  /** By path in `dist/`. */
  files: Files;
  /** Path in `dist/` of each chunk, by name. */
  chunks: Record<string, string>;
  loader: Metafile;
  parts: Metafile;
}

/** Nothing of these is a returning visitor's to download. */
const notInLoader =
  /(?:^|\/)node_modules\/(?:lit|lit-html|lit-element|@lit|ajv|idb-keyval)\/|^src\/(?:ui|inspector|cli|gen)(?:\.ts$|\/)/;

/** What a visitor waits for: the banner, an answer, tags that start. */
const urgent = new Set([
  'ui',
  'choice',
  'run',
  'variables',
  'sequences',
  'preferences',
  'elements',
]);

/** Rooms whose modules only define things. Without this, chunks request files that hold nothing they use. */
const modulesWithoutEffects: Plugin = {
  name: 'modules-without-effects',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^\.\.?\// }, async ({ path, pluginData, ...where }) => {
      if (pluginData === 'resolved') return undefined;
      const found = await resolve(path, { ...where, pluginData: 'resolved' });
      const isPure = /[/\\]src[/\\](?:engine|page)[/\\]/.test(found.path);
      return isPure ? { ...found, sideEffects: false } : found;
    });
  },
};

/** `hash`: of everything that the build reads; one for all chunks, since the loader has to hold it. */
export async function bundlePage(root: string, version: string, hash: string): Promise<PageBundle> {
  const keys = await bannerKeys(root);
  const common = {
    absWorkingDir: root,
    bundle: true,
    // Terser does the rest.
    minifySyntax: true,
    target: 'es2022',
    legalComments: 'none',
    metafile: true,
    write: false,
    outdir: 'dist',
    plugins: [leanStyles, leanTexts(keys), modulesWithoutEffects],
    mangleProps,
    mangleCache,
    define: {
      __VERSION__: JSON.stringify(version),
      __HASH__: JSON.stringify(hash),
      __BANNER_KEYS__: JSON.stringify(keys.join(' ')),
    },
  } satisfies BuildOptions;
  const entryFiles = chunkEntries(root);
  const entries = Object.entries(entryFiles);
  const chunks = kitLists.map((kits) =>
    build({
      ...common,
      plugins: [
        chunksOnDemand(root, entryFiles, hash),
        ...kits.map((owner) => borrowKit(root, hash, owner)),
        ...common.plugins,
      ],
      entryPoints: Object.fromEntries(
        entries.filter(([, entry]) => kitsOf(entry).join() === kits.join()),
      ),
      format: 'esm',
      entryNames: `chunks/[name]-${hash}`,
    }),
  );
  const [loader, ...parts] = await Promise.all([
    build({ ...common, entryPoints: { sluice: 'src/sluice.ts' }, format: 'iife' }),
    ...chunks,
  ]);
  assertLean(loader.metafile);

  const files = new Map<string, Uint8Array>();
  const outputs = [loader, ...parts].flatMap(({ outputFiles }) => outputFiles);
  await Promise.all(
    outputs.map(async ({ path, text }) => {
      const name = path.replaceAll('\\', '/').split('/dist/').at(-1) ?? '';
      const [, chunk] = /^chunks\/(.+)-\w+\.js$/.exec(name) ?? [];
      const isUrgent = chunk !== undefined && urgent.has(chunk);
      files.set(name, await minified(text, { module: chunk !== undefined, isUrgent }));
    }),
  );
  return {
    files: new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))),
    chunks: Object.fromEntries(entries.map(([name]) => [name, `chunks/${name}-${hash}.js`])),
    loader: loader.metafile,
    parts: {
      inputs: Object.assign({}, ...parts.map(({ metafile }) => metafile.inputs)),
      outputs: Object.assign({}, ...parts.map(({ metafile }) => metafile.outputs)),
    },
  };
}

/** Throws, with the way it got there, when the loader holds something that belongs in a chunk. */
export function assertLean(loader: Metafile, entry = 'src/sluice.ts'): void {
  const output = Object.values(loader.outputs).find(({ entryPoint }) => entryPoint === entry);
  const leak = Object.keys(output?.inputs ?? {}).find((input) => notInLoader.test(input));
  if (leak === undefined) return;
  const way = importChain(loader, entry, leak).join(' > ');
  throw new Error(`The loader must not hold ${leak}. It is imported by: ${way}`);
}

/** Modules of the loader that chunks hold once more, with the bytes that this costs. */
export function duplicates({ loader, parts }: PageBundle): { module: string; bytes: number }[] {
  const inLoader = new Set(Object.keys(Object.values(loader.outputs)[0]?.inputs ?? {}));
  const bytes = new Map<string, number>();
  for (const { inputs } of Object.values(parts.outputs)) {
    for (const [module, { bytesInOutput }] of Object.entries(inputs)) {
      if (bytesInOutput === 0 || !inLoader.has(module)) continue;
      bytes.set(module, (bytes.get(module) ?? 0) + bytesInOutput);
    }
  }
  const list = [...bytes].map(([module, count]) => ({ module, bytes: count }));
  return list.toSorted((a, b) => b.bytes - a.bytes);
}

/** The chunk and everything that it imports statically: what one `import()` of it downloads. */
export function staticFiles(parts: Metafile, chunk: string): string[] {
  const found = new Set<string>();
  const visit = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    for (const { path: next, kind, external } of parts.outputs[path]?.imports ?? []) {
      if (kind !== 'import-statement') continue;
      // What a chunk borrows of another is written as it stands in the file.
      visit(external ? posix.join(posix.dirname(path), next) : next);
    }
  };
  visit(posix.join('dist', chunk));
  return [...found].map((path) => posix.relative('dist', path));
}

function importChain({ inputs }: Metafile, entry: string, target: string): string[] {
  const cameFrom = new Map<string, string | undefined>([[entry, undefined]]);
  for (const module of cameFrom.keys()) {
    for (const { path } of inputs[module]?.imports ?? []) {
      if (!cameFrom.has(path)) cameFrom.set(path, module);
    }
  }
  const chain: string[] = [];
  for (let at: string | undefined = target; at !== undefined; at = cameFrom.get(at))
    chain.unshift(at);
  return chain;
}
