import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { isArguments, isPlainObject } from '../../src/engine/plain.ts';

class Order {
  total = 1;
}

describe('what counts as a plain object', () => {
  const elsewhere = runInNewContext('({ a: 1 })') as unknown;
  const plain: [string, unknown][] = [
    ['a literal', { a: 1 }],
    ['an empty object', {}],
    ['one without a prototype', Object.create(null)],
    ['one that inherits from a literal without members', Object.create({})],
    ['a literal of another window', elsewhere],
    ['a literal with a constructor of its own', { constructor: 'x' }],
    [
      'one of another window with a constructor of its own',
      runInNewContext('({ constructor: 1 })'),
    ],
    ['one that looks like nothing by its tag', { [Symbol.toStringTag]: 'Other' }],
    ['what is frozen', Object.freeze({ a: 1 })],
  ];
  for (const [what, value] of plain) {
    it(`4 takes ${what} for a plain object`, () => {
      assert.equal(isPlainObject(value), true);
    });
  }

  const args = (function (): unknown {
    // eslint-disable-next-line prefer-rest-params -- the point of the test
    return arguments;
  })();
  const throwing = new Proxy({}, { getPrototypeOf: () => assert.fail('asked for its prototype') });
  const { proxy: revoked, revoke } = Proxy.revocable({}, {});
  revoke();
  const others: [string, unknown][] = [
    ['null', null],
    ['a string', 'a'],
    ['a boxed string', Object('a')],
    ['a number', 1],
    ['a function', () => {}],
    ['a class instance', new Order()],
    ['a date', new Date()],
    ['a pattern', /a/],
    ['an array', [1]],
    ['an array of another window', runInNewContext('[1]')],
    ['a date of another window', runInNewContext('new Date()')],
    ['an instance of a class of another window', runInNewContext('new (class A { b = 1 })()')],
    ['a map', new Map()],
    ['an arguments object', args],
    [
      'an arguments object of another window',
      runInNewContext('(function () { return arguments })()'),
    ],
    ['a DOM node', { nodeType: 1, nodeName: 'A' }],
    ['one that inherits members', Object.create({ a: 1 })],
    ['one that inherits from a date', Object.create(new Date())],
    ['a proxy that throws', throwing],
    ['a proxy that was revoked', revoked],
    [
      'one whose members throw',
      {
        get nodeType() {
          throw new Error('no');
        },
      },
    ],
  ];
  for (const [what, value] of others) {
    it(`4 does not take ${what} for a plain object`, () => {
      assert.equal(isPlainObject(value), false);
    });
  }

  it('4 takes object literals for plain, and instances of classes not', () => {
    assert.deepEqual([{}, { a: 1 }, Object.create(null)].map(isPlainObject), [true, true, true]);
    assert.deepEqual([new Order(), new Date(), [], null].map(isPlainObject), Array(4).fill(false));
  });

  it('4 does not take a window for a plain object', () => {
    const page: Record<string, unknown> = {};
    page['window'] = page;
    assert.equal(isPlainObject(page), false);
  });

  it('3 knows an arguments object by its tag, in any window, and by a callee of its own', () => {
    assert.equal(isArguments(args), true);
    assert.equal(isArguments(runInNewContext('(function () { return arguments })(1)')), true);
    assert.equal(isArguments({ 0: 'set', length: 1, callee: null }), true);
  });

  it('3 takes neither arrays nor what throws for an arguments object', () => {
    for (const value of [[1], null, 'a', () => {}, { length: 1 }, revoked]) {
      assert.equal(isArguments(value), false);
    }
  });
});
