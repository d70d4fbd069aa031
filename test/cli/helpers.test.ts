import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { expandPatterns } from '../../src/cli/glob.ts';
import { textTable } from '../../src/cli/table.ts';
import { closest } from '../../src/cli/words.ts';
import { folderWith } from './run.ts';

describe('did you mean', () => {
  for (const [word, meant] of [
    ['al-pages', 'all-pages'],
    ['pruchase', 'purchase'],
    ['Purchase', 'purchase'],
    ['xyz', undefined],
    ['p', undefined],
  ] as const) {
    it(`takes ${word} for ${meant ?? 'nothing known'}`, () => {
      assert.equal(closest(word, ['all-pages', 'purchase', 'page-view']), meant);
    });
  }
});

describe('patterns of files', () => {
  const cwd = folderWith({
    'a.json': '',
    'b.json': '',
    'b.txt': '',
    '.hidden.json': '',
    'deep/c.json': '',
    'deep/er/d.json': '',
    'node_modules/x/e.json': '',
    'odd*.json': '',
  });
  for (const [pattern, files] of [
    ['a.json', ['a.json']],
    ['*.json', ['a.json', 'b.json', 'odd*.json']],
    ['?.json', ['a.json', 'b.json']],
    ['deep/*.json', ['deep/c.json']],
    ['**/*.json', ['a.json', 'b.json', 'deep/c.json', 'deep/er/d.json', 'odd*.json']],
    ['deep/**/d.json', ['deep/er/d.json']],
    ['absent/*.json', ['absent/*.json']],
    ['odd*.json', ['odd*.json']],
  ] as const) {
    it(`expands ${pattern}`, () => assert.deepEqual(expandPatterns([pattern], cwd), files));
  }

  it('names each file once', () => {
    assert.deepEqual(expandPatterns(['a.json', '?.json'], cwd), ['a.json', 'b.json']);
  });
});

describe('a table', () => {
  it('has columns as wide as what they hold, and cuts what is too long', () => {
    const table = textTable(
      [{ title: 'a' }, { title: 'b', limit: 4 }],
      [
        ['long', 'x'],
        ['', 'xxxxx'],
      ],
    );
    assert.equal(table, 'a     b\nlong  x\n      xxx…');
  });
});
