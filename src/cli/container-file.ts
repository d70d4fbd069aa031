/** Reads and checks the container that a command was given the path of. */
import { dirname, join, resolve } from 'node:path';
import type { Io } from './io.ts';
import { readJsonFile } from './json-document.ts';
import {
  checkContainer,
  type CheckOptions,
  type ContainerCheck,
} from './validate/check-container.ts';

/** Templates in a folder `tags` beside the container come before those of the catalogue. */
export function checkContainerFile(
  file: string,
  io: Pick<Io, 'cwd' | 'now'>,
  options: Pick<CheckOptions, 'onlyEssentials'> = {},
): ContainerCheck {
  const path = resolve(io.cwd, file);
  return checkContainer(readJsonFile(path, file), {
    ...options,
    templateFolders: [{ path: join(dirname(path), 'tags'), name: join(dirname(file), 'tags') }],
    now: io.now(),
  });
}
