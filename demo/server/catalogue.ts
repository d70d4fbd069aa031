/** The catalogue's templates, as they lie in `tags/`: what is built has no examples. */
import { readdir, readFile } from 'node:fs/promises';
import type { TagTemplate } from '../../src/engine/template-types.ts';

const folder = new URL('../../tags/', import.meta.url);

/** By name. */
export async function readCatalogue(): Promise<TagTemplate[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  const templates = await Promise.all(
    files.map(
      async (name) => JSON.parse(await readFile(new URL(name, folder), 'utf8')) as TagTemplate,
    ),
  );
  return templates.toSorted((one, other) => one.name.localeCompare(other.name, 'en'));
}
