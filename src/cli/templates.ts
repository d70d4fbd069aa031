/** Finds the tag templates that a container uses, and checks those that are not the catalogue's. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isPlainObject } from '../engine/plain.ts';
import { templateTypes } from '../engine/resolve/container.ts';
import type { TagTemplate } from '../engine/template-types.ts';
import { readJsonFile } from './json-document.ts';
import { catalogueFolder } from './package-files.ts';
import { pointerTo, type Finding, type Problem } from './problems.ts';
import { schemaCheck } from './schema-check.ts';

export interface TemplateFolder {
  path: string;
  /** As messages call it. */
  name: string;
}

export interface FoundTemplates {
  /** By type. Those inside the container are left out: they come first anyway. */
  templates: Map<string, TagTemplate>;
  /** Types of templates that are there but cannot be used. */
  broken: Set<string>;
  /** Of the files of templates. */
  problems: Problem[];
}

/** Each template is that of the first folder that has it, and after them the catalogue's. */
export function findTemplates(
  container: unknown,
  folders: readonly TemplateFolder[],
): FoundTemplates {
  const found: FoundTemplates = { templates: new Map(), broken: new Set(), problems: [] };
  for (const type of templateTypes(container)) {
    // A type becomes part of a path.
    if (!/^[\w-]+$/.test(type)) continue;
    const folder = folders.find(({ path }) => existsSync(join(path, `${type}.json`)));
    if (folder) addOwn(type, folder, found);
    else if (catalogueTypes().includes(type)) {
      const text = readFileSync(join(catalogueFolder(), `${type}.json`), 'utf8');
      found.templates.set(type, JSON.parse(text) as TagTemplate);
    }
  }
  return found;
}

/** Types of the catalogue. */
export function catalogueTypes(): string[] {
  return readdirSync(catalogueFolder())
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length));
}

/** What is wrong with the templates that are inside the container, by type. */
export function insideTemplates(container: { templates?: unknown }): Map<string, Finding[]> {
  const { templates } = container;
  const entries = isPlainObject(templates) ? Object.entries(templates) : [];
  return new Map(
    entries.map(([type, template]) => [
      type,
      schemaCheck('tag-template')(template).map((finding) => ({
        ...finding,
        pointer: pointerTo('templates', type) + finding.pointer,
      })),
    ]),
  );
}

function addOwn(type: string, folder: TemplateFolder, found: FoundTemplates): void {
  const file = `${type}.json`;
  const document = readJsonFile(join(folder.path, file), join(folder.name, file));
  const { value, problems: said } = document;
  const findings = value === undefined ? [] : schemaCheck('tag-template')(value);
  const problems = [...said, ...document.place(findings)];
  found.problems.push(...problems);
  if (problems.some(({ level }) => level === 'error')) found.broken.add(type);
  else found.templates.set(type, value as TagTemplate);
}
