/** Files that the shop serves: the demo's bundles, msw's worker, and the built `dist/` folder. */
import { build, type BuildOptions } from 'esbuild';
import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mangleCache, mangleProps } from '../../scripts/mangle.ts';
import { contentType, type Answer } from './http.ts';

export type Assets = ReadonlyMap<string, Buffer>;

const demoFolder = fileURLToPath(new URL('..', import.meta.url));

/** Bundles the page's script and the understudies, each as one classic script. */
export async function buildAssets(): Promise<Assets> {
  const common = {
    absWorkingDir: demoFolder,
    outdir: '/demo',
    bundle: true,
    format: 'iife',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    write: false,
  } satisfies BuildOptions;
  const pages = await build({
    ...common,
    entryPoints: {
      client: 'client/main.ts',
      'vendors/gtag': 'vendors/gtag.ts',
      'vendors/fbevents': 'vendors/fbevents.ts',
      'vendors/matomo': 'vendors/matomo.ts',
      'vendors/entracte': 'vendors/entracte.ts',
    },
  });
  // It talks to the product's chunks from within, by the names that members have there.
  const gallery = await build({
    ...common,
    entryPoints: { gallery: 'client/gallery.ts' },
    mangleProps,
    mangleCache,
  });
  const assets = new Map<string, Buffer>();
  for (const { path, contents } of [...pages.outputFiles, ...gallery.outputFiles]) {
    assets.set(`/demo/${relative('/demo', path).split(sep).join('/')}`, Buffer.from(contents));
  }
  const worker = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js');
  assets.set('/mockServiceWorker.js', await readFile(worker));
  for (const name of ['shop.css', 'gate.css', 'gallery.css', 'catalogue.css', 'favicon.svg']) {
    assets.set(`/demo/${name}`, await readFile(join(demoFolder, name)));
  }
  return assets;
}

/** Where the shop serves the chunk that draws the banner; undefined before a build. */
export async function uiChunk(distFolder: string): Promise<string | undefined> {
  try {
    const names = await readdir(join(distFolder, 'chunks'));
    const name = names.find((each) => /^ui-[\da-f]{8}\.js$/.test(each));
    return name && `/sluice/chunks/${name}`;
  } catch {
    return undefined;
  }
}

/** A file of `dist/`, as it would lie on a static host. */
export async function productFile(path: string, distFolder: string): Promise<Answer | undefined> {
  if (!/^(?:[\w-][\w.-]*\/)*[\w-][\w.-]*$/.test(path)) return undefined;
  try {
    return asset(path, await readFile(join(distFolder, path)));
  } catch {
    return undefined;
  }
}

/** Only files whose name changes with their content may be kept without asking. */
export function asset(path: string, body: Buffer): Answer {
  const named = /-[A-Z0-9]{8}\.js$/i.test(basename(path));
  return {
    headers: {
      'content-type': contentType(path),
      'cache-control': named ? 'public, max-age=31536000, immutable' : 'no-cache',
      etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`,
    },
    body,
  };
}
