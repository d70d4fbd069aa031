/** What templates of the catalogue add to a container that `sluice build` made. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { servedContainer } from '../src/cli/build/served-container.ts';
import { resolveContainer } from '../src/engine/resolve/container.ts';
import type { TagTemplate } from '../src/engine/template-types.ts';
import type { Container, TagSettings } from '../src/engine/types.ts';
import type { Size } from './size.ts';

/** Most bytes after gzip. */
const budgets = { median: 800, largest: 1500 };
/** Sites have these; texts that templates share are there already. */
const others = ['google-tag', 'meta-pixel', 'youtube'];
const languages = ['en', 'fr'];

/** The median and the largest, with texts in two languages. */
export function templateSizes(root: string): Size[] {
  const folder = join(root, 'tags');
  const templates = new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as TagTemplate)
      .map((template) => [template.type, template] as const),
  );
  const sizes = [...templates.values()]
    .filter(({ vendor }) => vendor)
    .map(({ type }) => added(type, templates))
    .toSorted((a, b) => a.gzip - b.gzip);
  const named = (size: Size | undefined, rank: keyof typeof budgets): Size[] =>
    size ? [{ ...size, name: `+ ${size.name} (${rank})`, budget: budgets[rank] }] : [];
  return [
    ...named(sizes[Math.floor(sizes.length / 2)], 'median'),
    ...named(sizes.at(-1), 'largest'),
  ];
}

/** The difference that a tag of this type makes. */
function added(type: string, templates: ReadonlyMap<string, TagTemplate>): Size {
  const around = others.filter((other) => other !== type);
  const without = served(around, templates);
  const all = served([...around, type], templates);
  const difference = (bytes: (text: string) => number): number => bytes(all) - bytes(without);
  return {
    name: type,
    raw: difference((text) => Buffer.byteLength(text)),
    gzip: difference((text) => gzipSync(text, { level: 9 }).length),
    brotli: difference((text) => brotliCompressSync(text).length),
  };
}

function served(types: readonly string[], templates: ReadonlyMap<string, TagTemplate>): string {
  const tags = types.map((type): [string, TagSettings] => {
    const [params = {}] = templates.get(type)?.examples ?? [];
    return [type, { type, triggers: ['all-pages'], params }];
  });
  const basis = 'consent';
  const container: Container = {
    schemaVersion: 1,
    id: 'size',
    consent: {
      categories: {
        necessary: { basis: 'exempt' },
        analytics: { basis },
        functionality: { basis },
        social: { basis },
        advertising: { basis },
      },
    },
    ui: { languages, defaultLanguage: 'en' },
    tags: Object.fromEntries(tags),
  };
  const resolution = resolveContainer(container, templates);
  if (!resolution.ok) throw new Error(resolution.problems[0]?.message);
  return JSON.stringify(servedContainer(resolution.resolved, languages));
}
