/** Tells when files change that are looked at. */
import { existsSync, watch, type FSWatcher } from 'node:fs';
import { dirname, resolve } from 'node:path';

export interface Watching {
  /** Looks at a file from now on; one that is not there yet counts as well. */
  add(path: string): void;
  /** Looks at every file right inside a folder. */
  addFolder(path: string): void;
  close(): void;
}

/** Milliseconds in which several events are one save. */
const pause = 80;

/** Editors put a new file in the place of the old one, so folders are watched rather than files. */
export function watchFiles(changed: () => void): Watching {
  const watchers = new Map<string, FSWatcher>();
  const files = new Set<string>();
  const folders = new Set<string>();
  let timer: NodeJS.Timeout | undefined;

  function look(folder: string): void {
    if (watchers.has(folder) || !existsSync(folder)) return;
    const watcher = watch(folder, (_event, name) => {
      if (name !== null && !folders.has(folder) && !files.has(resolve(folder, name))) return;
      clearTimeout(timer);
      timer = setTimeout(changed, pause);
    });
    // A folder that goes is no longer watched; the server goes on.
    watcher.on('error', () => {
      watcher.close();
      watchers.delete(folder);
    });
    watchers.set(folder, watcher);
  }

  return {
    add(path) {
      files.add(resolve(path));
      look(dirname(resolve(path)));
    },
    addFolder(path) {
      folders.add(resolve(path));
      look(resolve(path));
    },
    close() {
      clearTimeout(timer);
      for (const watcher of watchers.values()) watcher.close();
    },
  };
}
