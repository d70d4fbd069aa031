/** The licence texts of packages whose code is in `dist/`, as those licences ask. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageBundle } from './bundle-page.ts';

const inPackage = /node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//g;

export function licences(root: string, { loader, parts }: PageBundle): string {
  const modules = [...Object.keys(loader.inputs), ...Object.keys(parts.inputs)];
  // What the generated validators were bundled from is told by comments in them.
  const generated = modules.filter((module) => module.startsWith('src/gen/'));
  const texts = [
    ...modules,
    ...generated.map((module) => readFileSync(join(root, module), 'utf8')),
  ];
  const packages = texts.flatMap((text) =>
    [...text.matchAll(inPackage)].map(([, name]) => name ?? ''),
  );
  return [...new Set(packages)]
    .toSorted()
    .map((name) => `${name}\n\n${licenceOf(join(root, 'node_modules', name))}`)
    .join('\n\n----------\n\n');
}

function licenceOf(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  if (file === undefined) throw new Error(`${folder} is bundled and has no licence file.`);
  return readFileSync(join(folder, file), 'utf8').trim();
}
