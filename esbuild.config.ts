/** The build: `dist/`, which a site deploys, and `lib/`, the npm package. `npm run build` */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { fingerprint } from './scripts/fingerprint.ts';
import type { TagTemplate } from './src/engine/template-types.ts';

export interface BuildOptions {
  /** Folder of the repository. */
  root?: string;
  /** Prints nothing. */
  quiet?: boolean;
}

/** What the last build made; kept beside the caches, because `dist/` is deployed as it is. */
export interface BuildReport {
  /** Of everything that the build reads. */
  inputs: string;
  /** Every file written, relative to the repository. */
  outputs: string[];
  /** For each chunk, its own file and those that it imports statically, relative to `dist/`. */
  chunks: Record<string, string[]>;
  /** Every module in the loader. */
  loaderModules: string[];
}

const repository = fileURLToPath(new URL('.', import.meta.url));
const inputPaths = ['src', 'tags', 'schemas', 'scripts', 'esbuild.config.ts', 'package.json'];
const reportPath = 'node_modules/.cache/sluice/build.json';

/** Builds everything. Throws when the loader holds what it should not, or an entry is missing. */
export async function build(options: BuildOptions = {}): Promise<BuildReport> {
  const { root = repository, quiet = false } = options;
  const { generate } = await import('./scripts/gen.ts');
  const { bundlePage, duplicates, staticFiles } = await import('./scripts/bundle-page.ts');
  const { bundleLib } = await import('./scripts/bundle-lib.ts');
  const { licences } = await import('./scripts/licences.ts');
  const { writeFolder } = await import('./scripts/output.ts');
  const { editorSchema } = await import('./scripts/editor-schema.ts');
  const { leanTemplate } = await import('./src/cli/build/lean-template.ts');

  await generate(root);
  const inputs = fingerprint(root, inputPaths);
  const { version } = readJson(join(root, 'package.json')) as { version: string };
  const [page, lib] = await Promise.all([
    bundlePage(root, version, inputs.slice(0, 8)),
    bundleLib(root, version),
  ]);
  const files = new Map([
    ...page.files,
    ...jsonFiles(root, 'tags', (template) => leanTemplate(template as TagTemplate)),
    ...jsonFiles(root, 'schemas', (schema, name) =>
      name === 'container.schema.json'
        ? editorSchema(schema as Record<string, unknown>, jsonIn(root, 'tags') as TagTemplate[])
        : schema,
    ),
    ['licences.txt', licences(root, page)] as const,
  ]);
  writeFolder(join(root, 'dist'), files);

  const report: BuildReport = {
    inputs,
    outputs: [
      ...[...files.keys()].map((path) => `dist/${path}`),
      ...lib.paths.map((path) => `lib/${path}`),
    ],
    chunks: Object.fromEntries(
      Object.entries(page.chunks).map(([name, path]) => [name, staticFiles(page.parts, path)]),
    ),
    loaderModules: Object.keys(page.loader.inputs),
  };
  mkdirSync(join(root, 'node_modules/.cache/sluice'), { recursive: true });
  writeFileSync(join(root, reportPath), JSON.stringify(report, undefined, 2));
  if (!quiet) {
    const twice = duplicates(page);
    console.log(
      `dist/ holds ${files.size} files, ${Object.keys(page.chunks).length} of them chunks.`,
    );
    for (const { module, bytes } of twice.filter((each) => each.bytes >= 500)) {
      console.log(`  note: chunks hold ${module} of the loader once more (${bytes} bytes)`);
    }
    for (const entry of lib.missing)
      console.log(`  note: lib/ lacks ${entry}, which does not exist`);
  }
  return report;
}

/** Builds only when a source has changed since the last build or an output is gone; false when not. */
export async function buildIfStale(options: BuildOptions = {}): Promise<boolean> {
  const { root = repository } = options;
  const last = lastBuild(root);
  const isCurrent =
    last !== undefined &&
    last.outputs.every((path) => existsSync(join(root, path))) &&
    last.inputs === fingerprint(root, inputPaths);
  if (!isCurrent) await build(options);
  return !isCurrent;
}

/** What the last build made; undefined when there was none. */
export function lastBuild(root: string = repository): BuildReport | undefined {
  try {
    return readJson(join(root, reportPath)) as BuildReport;
  } catch {
    // None yet, or one that another version of this file wrote.
    return undefined;
  }
}

function jsonFiles(
  root: string,
  folder: string,
  change: (value: unknown, name: string) => unknown,
): [path: string, text: string][] {
  return jsonNames(root, folder).map((name) => [
    `${folder}/${name}`,
    JSON.stringify(change(readJson(join(root, folder, name)), name)),
  ]);
}

const jsonIn = (root: string, folder: string): unknown[] =>
  jsonNames(root, folder).map((name) => readJson(join(root, folder, name)));

function jsonNames(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder)).filter((name) => name.endsWith('.json'));
}

function readJson(path: string): unknown {
  const text = readFileSync(path, 'utf8');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${path} is not JSON: ${String(error)}`, { cause: error });
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    await build();
  } catch (error) {
    // esbuild prints its own errors, with the place.
    if (!Array.isArray((error as { errors?: unknown }).errors)) console.error(String(error));
    process.exitCode = 1;
  }
}
