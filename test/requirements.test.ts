/** Every promise has a test that carries its number. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { numberedTests, promises, untested } from '../scripts/requirements.ts';

const tests = numberedTests(fileURLToPath(new URL('..', import.meta.url)));

describe('docs/requirements.md', () => {
  it('has a row for each number of the charters and of the law', () => {
    const wanted = [
      ...Array.from({ length: 40 }, (_, index) => `R${index + 1}`),
      ...Array.from({ length: 25 }, (_, index) => `L${index + 1}`),
    ];
    assert.deepEqual(Object.keys(promises), wanted);
  });

  it('has for each a test, or the reason why there is none', () => {
    const shown = new Set(tests.flatMap(({ numbers }) => numbers));
    const missing = Object.keys(promises).filter(
      (number) => !shown.has(number) && untested[number] === undefined,
    );
    assert.deepEqual(missing, []);
    assert.deepEqual(
      Object.keys(untested).filter((number) => shown.has(number)),
      [],
    );
  });

  it('knows every number that a title names', () => {
    const known = /^(?:[RL]\d+|A\d+|E\d+)$/;
    const strange = tests.filter(({ numbers }) =>
      numbers.some((number) => !known.test(number) || (/^[RL]/.test(number) && !promises[number])),
    );
    assert.deepEqual(strange, []);
  });
});
