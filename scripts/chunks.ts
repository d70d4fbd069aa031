/** The chunks that the loader imports on demand: name and entry file. No other place lists them. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { NamedChunks } from '../src/page/chunks.ts';
import type { KitOwner } from './shared-kit.ts';

// A chunk that the loader knows and this table does not is a compile error.
const named = {
  bridges: 'src/page/bridges.ts',
  cache: 'src/page/container-cache.ts',
  choice: 'src/page/choice.ts',
  'clean-up': 'src/page/clean-up.ts',
  container: 'src/page/container-check.ts',
  embed: 'src/embed.ts',
  gtag: 'src/page/gtag.ts',
  inspector: 'src/inspector.ts',
  markup: 'src/page/markup.ts',
  policy: 'src/policy.ts',
  run: 'src/page/runner.ts',
  sequences: 'src/engine/sequences.ts',
  ui: 'src/ui.ts',
  variables: 'src/page/variables.ts',
  elements: 'src/ui/elements.ts',
  preferences: 'src/ui/preference-centre.ts',
  'inspector-fr': 'src/inspector/words-fr.ts',
  'inspector-scenario': 'src/inspector/scenario.ts',
  'ui-after': 'src/ui/afterwards.ts',
  'ui-contrast': 'src/ui/contrast-check.ts',
  'ui-exempt': 'src/ui/banner-exempt.ts',
  'ui-language': 'src/ui/own-language.ts',
  'ui-look': 'src/ui/look.ts',
  'ui-notes': 'src/ui/banner-notes.ts',
} satisfies Record<keyof NamedChunks, string> & Record<string, string>;

/** Folders of which every file is a chunk, called `<prefix>-<file name>`. */
const folders = { trigger: 'src/page/triggers', lang: 'src/ui/lang' };

/** Chunks that come after the banner, when the chunk `elements` is there. */
const afterBanner = new Set<string>([
  named.embed,
  named.inspector,
  named.policy,
  named.preferences,
  named['ui-after'],
]);

/** Whose kits a chunk borrows of (scripts/shared-kit.ts). */
export function kitsOf(entry: string): KitOwner[] {
  if (afterBanner.has(entry)) return ['ui', 'elements'];
  const isFirst = entry === named.ui || entry.startsWith(folders.lang);
  return entry.startsWith('src/ui/') && !isFirst ? ['ui'] : [];
}

/** Entry file of each chunk, relative to the repository. Throws when one does not exist. */
export function chunkEntries(root: string): Record<string, string> {
  const entries: Record<string, string> = { ...named };
  for (const [prefix, folder] of Object.entries(folders)) {
    for (const name of modulesIn(join(root, folder))) {
      entries[`${prefix}-${name}`] = `${folder}/${name}.ts`;
    }
  }
  const missing = Object.entries(entries).filter(([, entry]) => !existsSync(join(root, entry)));
  if (missing.length > 0) {
    const list = missing.map(([name, entry]) => `  ${name}: ${entry}`).join('\n');
    throw new Error(`These chunks of scripts/chunks.ts have no entry file:\n${list}`);
  }
  return entries;
}

function modulesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => /^[\w-]+\.ts$/.test(file))
    .map((file) => file.slice(0, -'.ts'.length))
    .toSorted();
}
