/** Writes files that are not there yet. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Failure } from '../failure.ts';

export interface Written {
  written: string[];
  /** Those that were there already. */
  kept: string[];
}

/** `name`: of the folder, as it was given. Throws a Failure when it cannot be written. */
export function writeNew(
  folder: string,
  files: ReadonlyMap<string, string>,
  name: string,
): Written {
  const result: Written = { written: [], kept: [] };
  for (const [path, content] of files) {
    try {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
    } catch (error) {
      throw new Failure(`${join(name, path)} could not be written: ${(error as Error).message}`);
    }
    try {
      // Fails where it exists, even if it came there this very moment.
      writeFileSync(join(folder, path), content, { flag: 'wx' });
      result.written.push(path);
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (code !== 'EEXIST') {
        throw new Failure(`${join(name, path)} could not be written: ${message}`);
      }
      result.kept.push(path);
    }
  }
  return result;
}
