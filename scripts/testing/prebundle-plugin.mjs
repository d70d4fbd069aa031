/**
 * Serves dependencies of tests as one bundle, made at the first request: some are CommonJS, which browsers do
 * not read, and some come as hundreds of files, which take seconds to load for each test file.
 */
import { build } from 'esbuild';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './run.mjs';

const base = '/__dependencies/';

// All of lit in the same bundle: two copies would not recognize each other's templates.
const lit = [
  'lit',
  'lit/static-html.js',
  'lit/directive.js',
  'lit/async-directive.js',
  ...directives(),
];
const dependencies = [...lit, 'axe-core', 'chai', 'fast-check', 'msw', 'msw/browser'];
// Modules of ours that name what they want of CommonJS.
const wrappers = { './support/react.ts': './test/page/support/react.ts' };

export function prebundle() {
  const all = [...dependencies, ...Object.keys(wrappers)];
  const names = new Map(all.map((name) => [name, name.replaceAll(/[^a-z\d]+/gi, '_')]));
  let bundled;
  return {
    name: 'prebundle',
    resolveImport({ source }) {
      return names.has(source) ? `${base}${names.get(source)}.js` : undefined;
    },
    async serve({ path }) {
      if (!path.startsWith(base)) return undefined;
      bundled ??= bundleAll(names);
      const body = (await bundled).get(path.slice(base.length));
      return body && { body, type: 'js', headers: { 'cache-control': 'max-age=3600' } };
    },
  };
}

async function bundleAll(names) {
  const entries = [...names].map(([name, file]) => [file, wrappers[name] ?? name]);
  const { outputFiles } = await build({
    absWorkingDir: repository,
    entryPoints: Object.fromEntries(entries),
    outdir: join(repository, base),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    conditions: ['browser'],
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"test"', global: 'globalThis' },
    write: false,
  });
  return new Map(outputFiles.map(({ path, text }) => [path.split(/[/\\]/).at(-1), text]));
}

function directives() {
  return readdirSync(join(repository, 'node_modules/lit/directives'))
    .filter((file) => file.endsWith('.js'))
    .map((file) => `lit/directives/${file}`);
}
