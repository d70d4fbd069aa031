/** The consent matrix, as text. */
import type { Paint } from '../style.ts';
import { count } from '../words.ts';
import type { ConsentMatrix, MatrixRow } from './consent-matrix.ts';

/** Categories up to which the whole matrix fits on a screen. */
const gridLimit = 5;

export function matrixText(matrix: ConsentMatrix, paint: Paint): string {
  const { categories, rows } = matrix;
  const title = `${count(rows.length - 1, 'combination')} of ${count(categories.length, 'category').replace('categorys', 'categories')}, and none answered yet\n\n`;
  const body = categories.length <= gridLimit ? grid(matrix, paint) : sums(matrix);
  return `${paint('bold', title)}${body}\n\n${verdict(matrix, paint)}`;
}

/** A column for each row of the matrix: first the answers, then the tags that can fire. */
function grid({ categories, disabled, needs, rows }: ConsentMatrix, paint: Paint): string {
  const names = [...categories, ...Object.keys(needs)];
  const width = Math.max(...names.map((name) => name.length));
  const line = (name: string, cells: readonly string[], note = ''): string =>
    `${name.padEnd(width)}  ${cells.join(' ')}${note && `  ${paint('dim', note)}`}`;
  const answers = categories.map((id) =>
    line(
      id,
      rows.map((row) => (row.answers ? (row.answers[id] === 'granted' ? '+' : '-') : '?')),
    ),
  );
  const tags = Object.entries(needs).map(([tag, wanted]) =>
    line(
      tag,
      rows.map((row) => cell(tag, row, paint)),
      disabled[tag] ? `never: ${disabled[tag]}` : wanted.join(' and '),
    ),
  );
  const legend = 'answers: + granted, - denied, ? none yet; tags: x can fire';
  return [
    ...answers,
    paint('dim', '─'.repeat(width + 1 + 2 * rows.length)),
    ...tags,
    '',
    paint('dim', legend),
  ].join('\n');
}

function cell(tag: string, { tags, violations }: MatrixRow, paint: Paint): string {
  if (violations.some((entry) => entry.tag === tag)) return paint('red', '!');
  return tags.includes(tag) ? paint('green', 'x') : paint('dim', '·');
}

function sums({ disabled, needs, rows }: ConsentMatrix): string {
  return Object.entries(needs)
    .map(([tag, wanted]) => {
      const often = rows.filter(({ tags }) => tags.includes(tag)).length;
      const why = disabled[tag] ? `never: ${disabled[tag]}` : `needs ${wanted.join(' and ')}`;
      return `${tag}: can fire in ${often} of ${rows.length}; ${why}`;
    })
    .join('\n');
}

function verdict({ rows }: ConsentMatrix, paint: Paint): string {
  const isGood = rows.every(({ violations }) => violations.length === 0);
  return isGood ? `${paint('green', 'No tag fires without its categories.')}\n` : '';
}
