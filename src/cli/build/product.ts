/** What the package has for sites to deploy: the loader and its chunks, and which of them a container needs. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ResolvedContainer } from '../../engine/resolved.ts';
import { Failure } from '../failure.ts';
import { distFolder } from '../package-files.ts';

export interface Product {
  folder: string;
  loader: string;
  /** Of the build, in the name of each chunk. */
  hash: string;
  /** Texts by name of the file. */
  chunks: ReadonlyMap<string, string>;
  licences: string;
}

/** Throws a Failure where the package was not built. */
export function readProduct(folder: string = distFolder()): Product {
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  if (!existsSync(join(folder, 'sluice.js'))) {
    throw new Failure(
      `There is no loader in ${folder}. In a clone of the repository, run \`npm run build\` first.`,
    );
  }
  const loader = read('sluice.js');
  const [, hash] = /-([0-9a-f]{8})\.js/.exec(loader) ?? [];
  if (hash === undefined) throw new Failure(`${folder}/sluice.js is no loader of this version.`);
  const names = readdirSync(join(folder, 'chunks')).filter((name) => name.endsWith('.js'));
  return {
    folder,
    loader,
    hash,
    chunks: new Map(names.sort().map((name) => [name, read(`chunks/${name}`)])),
    licences: read('licences.txt'),
  };
}

/** Languages that the interface has texts in. */
export function builtInLanguages({ chunks, hash }: Product): Set<string> {
  const names = [...chunks.keys()].map((file) => nameOf(file, hash));
  return new Set(names.flatMap((name) => /^lang-([a-z]+)$/.exec(name)?.[1] ?? []));
}

/**
 * Files of the chunks that a page with this container may ask for. What depends on the page itself (gated
 * markup, gtag calls, a choice) is always among them.
 */
export function neededChunks(
  { chunks, hash }: Product,
  container: ResolvedContainer,
  languages: readonly string[] | undefined,
): string[] {
  return [...chunks.keys()].filter((file) => mayAskFor(nameOf(file, hash), container, languages));
}

/** Name by which the loader and other chunks know a chunk. */
export const nameOf = (file: string, hash: string): string => file.replace(`-${hash}.js`, '');

function mayAskFor(
  name: string,
  container: ResolvedContainer,
  languages: readonly string[] | undefined,
): boolean {
  const [kind, detail = ''] = name.split(/-(.*)/);
  switch (kind) {
    case 'container':
      // It checks what nobody has checked before.
      return false;
    case 'variables':
    case 'sequences':
      return container.needs.includes(kind);
    case 'bridges':
      return (container.consent.bridges ?? []).length > 0;
    case 'trigger':
      return Object.hasOwn(container.listeners, detail);
    case 'lang':
      return languages === undefined || languages.includes(detail.split('-')[0] ?? '');
    default:
      return true;
  }
}
