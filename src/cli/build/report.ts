/** What `sluice build` made, in words. */
import type { Paint } from '../style.ts';
import { textTable } from '../table.ts';
import { count } from '../words.ts';
import type { Build, Weight } from './build.ts';

export interface ReportOptions {
  out: string;
  embed: boolean;
  /** Warnings of the container. */
  warnings: number;
}

export function buildText(
  build: Build,
  { embed, out, warnings }: ReportOptions,
  paint: Paint,
): string {
  const { manifest, snippet, sizes } = build;
  const rows = [...inFamilies(manifest.files)].map(([path, { brotli, bytes, gzip }]) => [
    path,
    ...[bytes, gzip, brotli].map((size) => String(size).padStart(8)),
  ]);
  const columns = [{ title: 'file' }, ...['bytes', 'gzip', 'brotli'].map(right)];
  const title = (text: string): string => paint('bold', text);
  return [
    textTable(columns, rows, (text, _column, row) => (row < 0 ? paint('dim', text) : text)),
    '',
    ...weights(sizes, embed),
    '',
    title('In the <head> of every page:'),
    '',
    snippet.pinned,
    '',
    'The hashes pin this build: with each new one the pages change. Where they should not:',
    '',
    snippet.plain,
    '',
    `${title('Optional, before it')}, for pages that push before the loader is there (it also answers callbacks when the loader never comes):`,
    '',
    snippet.stub,
    '',
    `Its hash for script-src: '${snippet.stubHash}'`,
    '',
    `${paint('green', 'Built')} ${out}: ${count(build.files.size, 'file')}, container ${manifest.container.sha256}.`,
    ...(warnings > 0 ? [`${count(warnings, 'warning')}; \`sluice validate\` tells.`] : []),
    '',
  ].join('\n');
}

type Files = Build['manifest']['files'];

/** Files that differ by language alone stand in one line, with the sizes of the largest. */
function inFamilies(files: Files): Map<string, Files[string]> {
  const members = new Map<string, [path: string, file: Files[string]][]>();
  for (const [path, file] of Object.entries(files)) {
    const [, before, after] = /^(chunks\/lang-|texts\.)[a-z]+((?:-[a-z]+(?=-))?)/.exec(path) ?? [];
    const family = before === undefined ? path : `${before}*${after ?? ''}`;
    members.set(family, [...(members.get(family) ?? []), [path, file]]);
  }
  const rows = [...members].map(([family, list]): [string, Files[string]] => {
    const [path, largest] = list.reduce((a, b) => (b[1].gzip > a[1].gzip ? b : a));
    return [list.length === 1 ? path : `${family} (${list.length} files, the largest)`, largest];
  });
  return new Map(rows);
}

function weights({ embedded, normal }: Build['sizes'], embed: boolean): string[] {
  const line = (name: string, { beforeConsent, gzip, requests }: Weight): string =>
    `${name}: ${kilobytes(gzip)} after gzip in ${count(requests, 'request')}` +
    (beforeConsent < gzip ? `; ${kilobytes(beforeConsent)} while nothing is granted.` : '.');
  if (!embed || !embedded) return [line('A returning visitor downloads', normal)];
  return [
    line('A returning visitor downloads', embedded),
    line('Without --embed', normal),
    'The one file is downloaded again whenever the container changes, and it brings the code that runs tags before anything is granted.',
  ];
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function right(title: string): { title: string } {
  return { title: title.padStart(8) };
}
