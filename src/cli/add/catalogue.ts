/** The types that a container may add: the catalogue's, and those of a folder of one's own. */
import { existsSync, readdirSync } from 'node:fs';
import type { TagTemplate } from '../../engine/template-types.ts';
import { catalogueTypes, findTemplates, type TemplateFolder } from '../templates.ts';
import { textTable } from '../table.ts';
import { closest } from '../words.ts';

export interface CatalogueEntry {
  type: string;
  name: string;
  /** Absent where a tag names its own. */
  category?: string;
  /** Required parameters. */
  params: string[];
  description?: string;
}

export function catalogue(own: TemplateFolder): Map<string, TagTemplate> {
  const names = existsSync(own.path) ? readdirSync(own.path) : [];
  const ownTypes = names.flatMap((name) => /^([\w-]+)\.json$/.exec(name)?.[1] ?? []);
  const types = [...new Set([...ownTypes, ...catalogueTypes()])].sort();
  const tags = Object.fromEntries(types.map((type) => [type, { type }]));
  return findTemplates({ tags }, [own]).templates;
}

export function catalogueEntries(templates: ReadonlyMap<string, TagTemplate>): CatalogueEntry[] {
  return [...templates.values()].map(({ category, description, name, params, type }) => ({
    type,
    name,
    ...(category !== undefined && { category }),
    params: params.required ?? [],
    ...(description?.['en'] !== undefined && { description: description['en'] }),
  }));
}

export function catalogueText(entries: readonly CatalogueEntry[]): string {
  const rows = entries.map(({ category = '(yours)', name, params, type }) => [
    type,
    category,
    params.join(' '),
    name,
  ]);
  const columns = ['type', 'category', 'needs', 'is'].map((title) => ({ title }));
  return `${textTable(columns, rows)}\n`;
}

/** Types that somebody may have meant: by a slip, by a part of the type, or by the service's name. */
export function similarTypes(
  wanted: string,
  templates: ReadonlyMap<string, TagTemplate>,
): string[] {
  const near = closest(wanted, [...templates.keys()]);
  const text = wanted.toLowerCase();
  const parts = [...templates.values()]
    .filter(
      ({ name, type, vendor }) =>
        text.length > 1 &&
        [type, name, vendor?.name, vendor?.company].some((each) =>
          each?.toLowerCase().includes(text),
        ),
    )
    .map(({ type }) => type);
  return [...new Set([near ?? [], parts].flat())].slice(0, 8);
}
