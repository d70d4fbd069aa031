/** Bundles the entries of the npm package, for Node, and emits their types. */
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';
import { chmodSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { writeFolder, type Files } from './output.ts';

const names = ['index', 'engine', 'data-layer', 'validate', 'cli'];
const shebang = '#!/usr/bin/env node';

/** Writes `lib/*.js`. Answers with the paths, and the entries that have no source yet. */
export async function bundleLib(
  root: string,
  version: string,
): Promise<{ paths: string[]; missing: string[] }> {
  const sources = names.map((name) => `src/${name}.ts`);
  const missing = sources.filter((source) => !existsSync(join(root, source)));
  if (!missing.includes('src/cli.ts')) assertShebang(join(root, 'src/cli.ts'));
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: sources.filter((source) => !missing.includes(source)),
    outdir: 'lib',
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    splitting: true,
    chunkNames: '[name]-[hash]',
    sourcemap: true,
    define: { __VERSION__: JSON.stringify(version) },
    write: false,
  });
  const lib = join(root, 'lib');
  const files: Files = new Map(
    outputFiles.map(({ path, contents }) => [path.slice(lib.length + 1), contents]),
  );
  writeFolder(lib, files, ['types']);
  if (files.has('cli.js')) chmodSync(join(lib, 'cli.js'), 0o755);
  return { paths: [...files.keys()], missing };
}

/** Writes `lib/types/*.d.ts`. Throws when the compiler cannot. */
export function emitTypes(root: string): void {
  rmSync(join(root, 'lib/types'), { recursive: true, force: true });
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const project = join(root, 'scripts/tsconfig.types.json');
  const { status, stdout } = spawnSync(process.execPath, [compiler, '-p', project], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The package's types could not be emitted:\n${stdout}`);
}

function assertShebang(cli: string): void {
  if (!readFileSync(cli, 'utf8').startsWith(`${shebang}\n`)) {
    throw new Error(`src/cli.ts must begin with "${shebang}": it becomes the package's bin.`);
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  emitTypes(fileURLToPath(new URL('..', import.meta.url)));
  console.log('lib/types is emitted.');
}
