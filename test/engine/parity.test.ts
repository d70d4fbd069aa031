/** The table that compares Sluice with GTM is complete, and what it says is tested. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const page = readFileSync(join(repository, 'docs/gtm-parity.md'), 'utf8');

/** Cells of each row that is not a head. */
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:-|Rule|Topic|Operator)/.test(line))
  .map((line) =>
    line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

const titles = new Set(
  readdirSync(join(repository, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.test.ts'))
    .map((path) => readFileSync(join(repository, 'test', path), 'utf8'))
    .flatMap((text) => [...text.matchAll(/\bit\(\s*(['"`])(.+?)(?<!\\)\1/g)])
    .map((match) => match[2]?.replaceAll('\\', '')),
);

function testsOf(row: readonly string[]): string[] {
  return [...(row.at(-1) ?? '').matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');
}

describe('the table of GTM’s behaviour', () => {
  it('has one row for each rule from 1 to 50', () => {
    const numbers = rows.map(([first = '']) => first).filter((first) => /^\d+$/.test(first));
    assert.deepEqual(
      numbers,
      Array.from({ length: 50 }, (_, index) => String(index + 1)),
    );
  });

  it('says of every row what GTM does, what Sluice does, and which test shows it', () => {
    for (const row of rows) {
      assert.ok(
        row.every((cell, index) => cell !== '' || index === row.length - 2),
        row.join(' | '),
      );
      assert.ok(testsOf(row).length > 0, row.join(' | '));
    }
  });

  it('names no test that does not exist', () => {
    const missing = rows.flatMap(testsOf).filter((title) => !titles.has(title));
    assert.deepEqual(missing, []);
  });

  it('names for each rule at least one test with its number', () => {
    const rules = rows.filter(([first = '']) => /^\d+$/.test(first));
    const without = rules.filter(
      (row) => !testsOf(row).some((title) => title.startsWith(`${row[0]} `)),
    );
    assert.deepEqual(without, []);
  });
});
