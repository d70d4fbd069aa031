/**
 * The reference in docs/reference/, written from the schemas and the catalogue, and docs/requirements.md,
 * written from the tests, so that nobody types it twice. `npm run docs`
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import type { TagTemplate } from '../src/engine/template-types.ts';
import { cataloguePage } from './reference/catalogue-page.ts';
import { requirementsPage } from './requirements.ts';
import { schemaPage, type Schema, type SchemaPageOptions } from './reference/schema-page.ts';

const pages: Record<string, SchemaPageOptions> = {
  container: {
    title: 'The container',
    root: 'container',
    intro:
      'Every property of `container.json`. [The guide for marketers](../marketers.md) shows how they are used together. `sluice/schemas/container.schema.json` says the same to an editor: name it in `$schema`.',
  },
  'tag-template': {
    title: 'The tag template',
    root: 'template',
    intro:
      'Every property of a file in `tags/`. [Tag templates](../templates.md) explains phases, steps and values.',
  },
  scenario: {
    title: 'The scenario',
    root: 'scenario',
    intro: 'Every property of a scenario for [`sluice simulate`](../simulate.md).',
  },
  receipt: {
    title: 'The receipt',
    root: 'receipt',
    intro:
      'Every property of the proof of a choice. [Sites](../sites.md#receipts) says where receipts are kept and sent.',
  },
};

/** Pages by path, relative to the repository, as they should be. */
export async function referencePages(root: string = repository): Promise<Map<string, string>> {
  const written = new Map<string, string>();
  for (const [name, options] of Object.entries(pages)) {
    const file = join(root, `schemas/${name}.schema.json`);
    if (!existsSync(file)) continue;
    const schema = readJson(file) as Schema;
    written.set(`docs/reference/${name}.md`, schemaPage(schema, options));
  }
  const templates = readdirSync(join(root, 'tags'))
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => readJson(join(root, 'tags', name)) as TagTemplate);
  written.set('docs/reference/tags.md', cataloguePage(templates));
  written.set('docs/requirements.md', requirementsPage(root));
  for (const [path, text] of written) {
    const config = await resolveConfig(join(root, path));
    written.set(path, await format(text, { ...config, parser: 'markdown' }));
  }
  return written;
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

const repository = fileURLToPath(new URL('..', import.meta.url));

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  mkdirSync(join(repository, 'docs/reference'), { recursive: true });
  for (const [path, text] of await referencePages()) {
    const file = join(repository, path);
    const isNew = !existsSync(file) || readFileSync(file, 'utf8') !== text;
    if (isNew) writeFileSync(file, text);
    console.log(`${path} ${isNew ? 'is written' : 'is up to date'}.`);
  }
}
