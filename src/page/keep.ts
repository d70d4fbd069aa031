/**
 * Has the container kept for when the network fails: only once a choice is stored, and once a day for each
 * revision. What was kept last is noted behind the stored choice, so that nothing is fetched to find out.
 */
import type { ResolvedContainer } from '../engine/resolved.ts';
import type { LoaderSettings } from './attributes.ts';
import type { ImportChunk } from './chunks.ts';

export function keep(
  settings: LoaderSettings,
  container: ResolvedContainer,
  importChunk: ImportChunk,
): void {
  const { name } = container.plan.cookie;
  const day = Math.floor(Date.now() / 86_400_000);
  const note = `&kept=${encodeURIComponent(`${container.revision ?? ''} ${day}`)}`;
  try {
    const text = localStorage.getItem(name);
    if (!text || text.includes(note)) return;
    localStorage.setItem(name, text.replace(/&kept=[^&]*/, '') + note);
  } catch {
    // The browser refuses storage: nothing is kept.
    return;
  }
  // The copy is a convenience.
  void importChunk('cache').then(
    ({ keepContainer }) => keepContainer(settings, container),
    () => {},
  );
}
