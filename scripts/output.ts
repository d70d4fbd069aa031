/** Writes what a build made, and removes what an earlier one left behind. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Contents by path. */
export type Files = ReadonlyMap<string, Uint8Array | string>;

/** Makes `folder` hold exactly these files; a server that reads it meanwhile never finds one half written. */
export function writeFolder(folder: string, files: Files, keep: readonly string[] = []): void {
  for (const [path, contents] of files) {
    const full = join(folder, path);
    const bytes = Buffer.from(contents);
    if (existsSync(full) && readFileSync(full).equals(bytes)) continue;
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, bytes);
  }
  if (!existsSync(folder)) return;
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const name = path.replaceAll('\\', '/');
    const isWanted = [...files.keys(), ...keep].some(
      (wanted) => name === wanted || wanted.startsWith(`${name}/`) || name.startsWith(`${wanted}/`),
    );
    if (!isWanted) rmSync(join(folder, path), { recursive: true, force: true });
  }
}
