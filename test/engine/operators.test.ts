import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { patternInputLimit } from '../../src/engine/conditions.ts';
import { verdict } from '../support/conditions.ts';

/** Compares `{{dataLayer.value}}` with another value. */
function compare(
  actual: unknown,
  operator: string,
  value?: unknown,
  more: { ignoreCase?: boolean } = {},
): boolean | undefined {
  const node = { variable: 'dataLayer.value', operator, ...more };
  const condition = value === undefined ? node : { ...node, value };
  return verdict(condition, { data: { value: actual } });
}

describe('operators', () => {
  const rows: [actual: unknown, operator: string, value: unknown, met: boolean][] = [
    ['a', 'equals', 'a', true],
    ['a', 'equals', 'A', false],
    [1, 'equals', '1', true],
    ['1', 'equals', 1, true],
    [1.5, 'equals', '1.50', false],
    [true, 'equals', 'true', true],
    [null, 'equals', 'null', true],
    [undefined, 'equals', 'undefined', true],
    [undefined, 'equals', '', false],
    [[1, 2], 'equals', '1,2', true],
    [{}, 'equals', '[object Object]', true],
    ['', 'equals', '', true],
    ['abc', 'contains', 'b', true],
    ['abc', 'contains', 'B', false],
    ['abc', 'contains', '', true],
    [undefined, 'contains', 'undef', true],
    [12345, 'contains', 34, true],
    ['/products/1', 'starts-with', '/products/', true],
    ['/Products/1', 'starts-with', '/products/', false],
    ['photo.png', 'ends-with', '.png', true],
    ['photo.png.txt', 'ends-with', '.png', false],
    ['order-42', 'matches-regex', '^order-\\d+$', true],
    ['Order-42', 'matches-regex', '^order-\\d+$', false],
    ['a\nb', 'matches-regex', '^b', false],
    [undefined, 'matches-regex', '^undefined$', true],
    [42, 'matches-regex', '4', true],
    [1, 'less-than', 2, true],
    ['10', 'less-than', '9', false],
    [2, 'less-than', 2, false],
    [2, 'less-than-or-equal', 2, true],
    ['2.5', 'greater-than', '2', true],
    [2, 'greater-than', 2, false],
    [2, 'greater-than-or-equal', '2', true],
    ['', 'less-than', 1, true],
    [null, 'less-than', 1, true],
    ['two', 'greater-than', 1, false],
    ['two', 'less-than-or-equal', 1, false],
    [undefined, 'greater-than-or-equal', 0, false],
    [NaN, 'less-than', 1, false],
    ['b', 'is-one-of', ['a', 'b'], true],
    [1, 'is-one-of', ['1'], true],
    ['B', 'is-one-of', ['a', 'b'], false],
    ['a', 'is-one-of', [], false],
    [undefined, 'is-one-of', ['undefined'], true],
  ];
  for (const [actual, operator, value, met] of rows) {
    const words = [actual, value].map((each) =>
      each === undefined ? 'undefined' : JSON.stringify(each),
    );
    const title = `2.12 ${words[0]} ${operator} ${words[1]}: ${met ? 'met' : 'not met, and met when negated'}`;
    it(title, () => {
      assert.equal(compare(actual, operator, value), met);
    });
  }

  it('2.12 takes what is no number for neither less nor greater', () => {
    for (const actual of ['two', undefined, NaN, {}]) {
      for (const operator of ['less-than', 'greater-than', 'less-than-or-equal']) {
        assert.equal(compare(actual, operator, 1), false);
      }
    }
  });

  it('2.12 is-defined takes everything but undefined for defined', () => {
    for (const actual of [null, '', 0, false, NaN, []]) {
      assert.equal(compare(actual, 'is-defined'), true);
    }
    assert.equal(compare(undefined, 'is-defined'), false);
  });

  it('2.12 compares with upper and lower case alike when told so', () => {
    const alike: [string, string, unknown][] = [
      ['ABC', 'equals', 'abc'],
      ['abc', 'contains', 'B'],
      ['Abc', 'starts-with', 'aB'],
      ['abC', 'ends-with', 'Bc'],
      ['ABC', 'matches-regex', '^abc$'],
      ['ABC', 'is-one-of', ['x', 'abc']],
    ];
    for (const [actual, operator, value] of alike) {
      assert.equal(compare(actual, operator, value), false, operator);
      assert.equal(compare(actual, operator, value, { ignoreCase: true }), true, operator);
    }
  });

  it('2.12 runs a pattern on no more than the first 4096 characters', () => {
    const long = 'x'.repeat(patternInputLimit);
    assert.equal(patternInputLimit, 4096);
    assert.equal(compare(`${long}needle`, 'matches-regex', 'needle'), false);
    assert.equal(compare(`needle${long}`, 'matches-regex', 'needle'), true);
    assert.equal(compare(`${long}needle`, 'contains', 'needle'), true);
  });

  it('2.12 asks the page whether an element matches a selector', () => {
    const asked: unknown[] = [];
    const element = { nodeType: 1 };
    const matches = (actual: unknown, selector: string): boolean => {
      asked.push(actual, selector);
      return actual === element;
    };
    const node = { variable: 'click.element', operator: 'matches-selector', value: 'a.buy' };
    const environment = { matches };
    assert.equal(verdict(node, { data: { 'gtm.element': element }, environment }), true);
    assert.deepEqual(asked.slice(0, 2), [element, 'a.buy']);
    assert.equal(verdict(node, { data: { 'gtm.element': 'text' }, environment }), false);
  });
});

describe('the value to compare with', () => {
  it('may be a reference, and keeps its type', () => {
    const node = { variable: 'dataLayer.a', operator: 'greater-than', value: '{{dataLayer.b}}' };
    assert.equal(verdict(node, { data: { a: 3, b: 2 } }), true);
    assert.equal(verdict(node, { data: { a: 3, b: 4 } }), false);
  });

  it('may hold references', () => {
    const node = {
      variable: 'page.url',
      operator: 'equals',
      value: 'https://{{page.hostname}}/{{dataLayer.page}}',
    };
    assert.equal(verdict(node, { data: { page: '' } }), true);
    assert.equal(verdict(node, { data: { page: 'x' } }), false);
  });

  it('may be a pattern with references, or a list of them', () => {
    const pattern = {
      variable: 'dataLayer.a',
      operator: 'matches-regex',
      value: '^{{dataLayer.b}}$',
    };
    assert.equal(verdict(pattern, { data: { a: 'xx', b: 'x+' } }), true);
    const list = {
      variable: 'dataLayer.a',
      operator: 'is-one-of',
      value: ['y', '{{dataLayer.b}}'],
    };
    assert.equal(verdict(list, { data: { a: 'x', b: 'x' } }), true);
    assert.equal(verdict(list, { data: { a: 'x', b: 'z' } }), false);
  });

  it('is data when it comes from a variable: what looks like a reference in it is none', () => {
    const node = { variable: 'dataLayer.a', operator: 'equals', value: '{{dataLayer.b}}' };
    assert.equal(verdict(node, { data: { a: '{{page.url}}', b: '{{page.url}}' } }), true);
  });

  it('takes a variable with or without braces', () => {
    for (const variable of ['dataLayer.a', '{{dataLayer.a}}', '{{ dataLayer.a }}']) {
      assert.equal(verdict({ variable, operator: 'equals', value: 1 }, { data: { a: 1 } }), true);
    }
  });
});
