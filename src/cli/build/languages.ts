/** The languages that a page may speak with a container. */
import type { UiSettings } from '../../engine/types.ts';

/** `fr` of `fr-CA`. */
export function baseOf(language: string): string {
  return language.toLowerCase().split('-')[0] ?? '';
}

/**
 * Base languages, sorted; undefined where the container names none: then every visitor is spoken to in
 * theirs. `builtIn`: those that Sluice has texts in.
 */
export function spokenLanguages(
  ui: UiSettings = {},
  builtIn: ReadonlySet<string>,
): string[] | undefined {
  if (!ui.languages?.length) return undefined;
  const spoken = new Set([...ui.languages, ui.defaultLanguage ?? []].flat().map(baseOf));
  // Where the container's own texts have a gap, the interface falls back to English.
  if ([...spoken].some((language) => !builtIn.has(language))) spoken.add('en');
  return [...spoken].sort();
}
