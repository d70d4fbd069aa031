/** Has the container kept for when the network fails: only once a choice is stored, and once a day for each revision. */
import type { ResolvedContainer } from '../engine/resolved.ts';
import type { LoaderSettings } from './attributes.ts';
import type { ImportChunk } from './chunks.ts';

/** Key in localStorage; says what was kept last, so that a returning visitor fetches nothing to keep it again. */
export const keptKey = 'sluice-kept';

export function keep(
  settings: LoaderSettings,
  container: ResolvedContainer,
  importChunk: ImportChunk,
): void {
  const what = `${container.id} ${container.revision} ${new Date().toDateString()}`;
  try {
    if (localStorage[keptKey] === what) return;
    localStorage[keptKey] = what;
    void importChunk('cache')
      .then(({ keepContainer }) => keepContainer(settings, container))
      // The copy is a convenience.
      .catch(() => {});
  } catch {
    // The browser refuses storage: nothing is kept.
  }
}
