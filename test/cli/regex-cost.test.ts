import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isExponential } from '../../src/cli/lint/regex-cost.ts';

const costly = [
  '(a+)+',
  '^(a+)+$',
  '(a*)*b',
  '(\\w+\\s?)*',
  '(\\d+)*x',
  '(a|a)*',
  '(\\w|\\d)+',
  '(.*,)*',
  '(?:a{2,}b?)+',
  '(x+x+)+y',
  '((ab)+)*',
  '(\\s*foo\\s*)*',
  '(a*b*)*',
  '(?<name>a+)+',
  '(é+)+',
  '(?:a+|b+)*',
  '([^&=]+=[^&]*&?)*',
  '(([a-z]+)-?)+',
  '([^\\d-]+)*',
];

const cheap = [
  '^/(fr|en)/(.*)$',
  '([a-z]+\\.)+com',
  '(?:[^/]+/)*',
  '(/[^/]+)*',
  '(a|b)*',
  '(foo|bar)+',
  '(a{1,3}){1,5}',
  '((a+)?b)*',
  '(\\.\\w+)+',
  '^(https?://)?(www\\.)?[^/]+',
  '[\\]a-z]+x',
  '(?=a+)b',
  '(a(\\s*foo\\s*)b)*',
  '^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,}$',
  '([\\u0041-\\u005a]+\\x2e)+',
  '',
  // No patterns at all: somebody else says so.
  '(',
  '[b-a]+',
];

describe('the cost of a regular expression', () => {
  for (const source of costly) {
    it(`is exponential for ${source}`, () => assert.equal(isExponential(source), true));
  }
  for (const source of cheap) {
    it(`is none for ${source || 'nothing'}`, () => assert.equal(isExponential(source), false));
  }
});
