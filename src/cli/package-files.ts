/** The data files of this package, read where it is installed: schemas, tag templates, its version. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export type SchemaName = 'container' | 'scenario' | 'tag-template';

/** Folder of the package: the nearest above this module, whether bundled or not. */
function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('The folder of the package sluice cannot be found.');
    folder = parent;
  }
  return folder;
}

export function readVersion(): string {
  const { version } = readJson('package.json') as { version: string };
  return version;
}

export function readSchema(name: SchemaName): object {
  return readJson(join('schemas', `${name}.schema.json`)) as object;
}

/** Folder of the catalogue's tag templates. */
export function catalogueFolder(): string {
  return join(packageFolder(), 'tags');
}

/** Folder of what a site deploys. */
export function distFolder(): string {
  return join(packageFolder(), 'dist');
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(packageFolder(), path), 'utf8')) as unknown;
}
