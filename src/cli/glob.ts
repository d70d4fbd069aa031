/** Expands patterns of file names, for shells that do not: `*`, `?`, and `**` for any folders. */
import { existsSync, readdirSync, type Dirent } from 'node:fs';
import { resolve } from 'node:path';

/** Paths as they were named, in order; what matches nothing stays as it is. */
export function expandPatterns(patterns: readonly string[], cwd: string): string[] {
  const files = patterns.flatMap((pattern) => {
    const found =
      isPattern(pattern) && !existsSync(resolve(cwd, pattern)) ? match(pattern, cwd) : [];
    return found.length > 0 ? found : [pattern];
  });
  return [...new Set(files)];
}

function isPattern(path: string): boolean {
  return /[*?]/.test(path);
}

function match(pattern: string, cwd: string): string[] {
  const segments = pattern.replaceAll('\\', '/').split('/');
  const start = segments.findIndex(isPattern);
  const folder = segments.slice(0, start).join('/');
  return walk(segments.slice(start), folder, cwd).sort();
}

function walk([segment, ...rest]: readonly string[], folder: string, cwd: string): string[] {
  if (segment === undefined) return [];
  if (segment === '**') {
    const deeper = foldersIn(folder, cwd).flatMap((name) => walk(['**', ...rest], name, cwd));
    return [...walk(rest, folder, cwd), ...deeper];
  }
  const name = new RegExp(
    `^${segment
      .replaceAll(/[.+^${}()|[\]\\]/g, String.raw`\$&`)
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
  );
  const isLast = rest.length === 0;
  return (
    entriesIn(folder, cwd)
      .filter((entry) => name.test(entry.name) && entry.isDirectory() !== isLast)
      // A pattern does not mean hidden files.
      .filter((entry) => segment.startsWith('.') || !entry.name.startsWith('.'))
      .map((entry) => within(folder, entry.name))
      .flatMap((path) => (isLast ? [path] : walk(rest, path, cwd)))
  );
}

function foldersIn(folder: string, cwd: string): string[] {
  return entriesIn(folder, cwd)
    .filter((entry) => entry.isDirectory() && !/^(?:\.|node_modules$)/.test(entry.name))
    .map((entry) => within(folder, entry.name));
}

function entriesIn(folder: string, cwd: string): Dirent[] {
  try {
    return readdirSync(resolve(cwd, folder || '.'), { withFileTypes: true });
  } catch {
    // A folder that cannot be read has nothing that matches.
    return [];
  }
}

function within(folder: string, name: string): string {
  return folder === '' ? name : folder.endsWith('/') ? folder + name : `${folder}/${name}`;
}
