/** What visitors download, against the budgets. `npm run size` */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { buildIfStale, lastBuild, type BuildReport } from '../esbuild.config.ts';
import { templateSizes } from './template-sizes.ts';

/** Bytes of one thing that a visitor may download, with all that comes along. */
export interface Size {
  name: string;
  raw: number;
  gzip: number;
  brotli: number;
  /** Most bytes that it may have after gzip. */
  budget?: number;
}

/** After gzip. The loader is all of our code that a returning visitor downloads. */
const budgets: [name: RegExp, bytes: number][] = [
  [/^loader$/, 12_000],
  // The banner with all that it needs to be drawn.
  [/^ui$/, 10_000],
  // Its texts, and those of the preferences, in each language.
  [/^lang-[a-z]+$/, 1000],
  [/^lang-[a-z]+-details$/, 3000],
];

/** Sizes of the loader and of each chunk with what it imports statically, given how to read `dist/`. */
export function measure(
  chunks: BuildReport['chunks'],
  readFile: (path: string) => Uint8Array,
): Size[] {
  return Object.entries({ loader: ['sluice.js'], ...chunks }).map(([name, paths]) => {
    const files = paths.map(readFile);
    const sum = (bytes: (file: Uint8Array) => number): number =>
      files.reduce((total, file) => total + bytes(file), 0);
    return {
      name,
      raw: sum((file) => file.length),
      gzip: sum((file) => gzipSync(file, { level: 9 }).length),
      brotli: sum((file) => brotliCompressSync(file).length),
      ...budgetOf(name),
    };
  });
}

function budgetOf(name: string): { budget?: number } {
  const [, budget] = budgets.find(([pattern]) => pattern.test(name)) ?? [];
  return budget === undefined ? {} : { budget };
}

/** One sentence for each budget that is not kept; none when all are. */
export function overBudget(sizes: readonly Size[]): string[] {
  return sizes.flatMap(({ name, gzip, budget }) =>
    budget !== undefined && gzip > budget
      ? [`${name}: ${gzip} bytes after gzip, ${gzip - budget} more than its budget of ${budget}`]
      : [],
  );
}

function table(sizes: readonly Size[]): string {
  const width = Math.max(...sizes.map(({ name }) => name.length));
  const cell = (value: number | string): string => String(value).padStart(9);
  const lines = sizes.map(
    ({ name, raw, gzip, brotli, budget = '' }) =>
      name.padEnd(width) + [raw, gzip, brotli, budget].map(cell).join(''),
  );
  const head = ' '.repeat(width) + ['raw', 'gzip', 'brotli', 'budget'].map(cell).join('');
  return [head, ...lines].join('\n');
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  // The build itself fails when lit, ajv or the UI got into the loader.
  await buildIfStale({ quiet: true });
  const root = fileURLToPath(new URL('..', import.meta.url));
  const dist = join(root, 'dist');
  const sizes = [
    ...measure(lastBuild()?.chunks ?? {}, (path) => readFileSync(join(dist, path))),
    ...templateSizes(root),
  ];
  console.log(table(sizes));
  const problems = overBudget(sizes);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
}
