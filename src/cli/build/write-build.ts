/** Writes a build in the place of an earlier one, whose archived copies stay. */
import { join } from 'node:path';
import type { Build } from './build.ts';
import { isArchived, type Manifest } from './manifest.ts';
import { readJsonOrNothing, writeFolder } from './write-folder.ts';

const others = new Set(['manifest.json', '_headers', 'nginx.conf']);

/** `name`: as it was given. Throws a Failure. */
export function writeBuild(folder: string, name: string, { files }: Build): void {
  const before = readManifest(folder);
  writeFolder(folder, files, {
    name,
    isBuild: () => before !== undefined,
    isOurs(path) {
      if (isArchived(path)) return false;
      return (
        others.has(path) || Object.hasOwn(before?.files ?? {}, path.replace(/\.(?:gz|br)$/, ''))
      );
    },
  });
}

function readManifest(folder: string): Manifest | undefined {
  const found = readJsonOrNothing(join(folder, 'manifest.json')) as Partial<Manifest> | undefined;
  return typeof found?.sluice === 'string' && found.files ? (found as Manifest) : undefined;
}
