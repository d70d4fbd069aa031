import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { createDataModel, type VersionedModel } from '../../src/engine/data-model.ts';
import { isPlainObject } from '../../src/engine/plain.ts';

class Order {
  total = 1;
}

/** A model after some messages. */
function modelOf(...messages: Record<string, unknown>[]): VersionedModel {
  const model = createDataModel();
  for (const message of messages) model.apply(message);
  return model;
}

/** What the model holds after some messages. */
function merged(...messages: Record<string, unknown>[]): unknown {
  return modelOf(...messages).data;
}

describe('merging', () => {
  it('10 merges arrays index by index', () => {
    assert.deepEqual(merged({ a: [1, 2, 3] }, { a: [9] }), { a: [9, 2, 3] });
    assert.deepEqual(merged({ a: [{ b: 1 }, { c: 1 }] }, { a: [{ d: 2 }] }), {
      a: [{ b: 1, d: 2 }, { c: 1 }],
    });
    assert.deepEqual(merged({ a: [[1, 2], [3]] }, { a: [[9]] }), { a: [[9, 2], [3]] });
  });

  it('10 merges plain objects key by key, at any depth', () => {
    assert.deepEqual(merged({ a: { b: { c: 1 }, d: 2 } }, { a: { b: { e: 3 } } }), {
      a: { b: { c: 1, e: 3 }, d: 2 },
    });
  });

  const kinds: [string, unknown][] = [
    ['null', null],
    ['undefined', undefined],
    ['a string', ''],
    ['a number', 0],
    ['a boolean', false],
    ['a date', new Date(0)],
    ['a pattern', /a/],
    ['a function', () => {}],
    ['a class instance', new Order()],
    ['a DOM node', { nodeType: 1 }],
    ['an arguments object', runInNewContext('(function () { return arguments })(1)')],
  ];
  for (const [what, value] of kinds) {
    it(`10 overwrites whatever there was with ${what}, by reference`, () => {
      for (const before of [[1, 2], { b: 1 }, 'text', null]) {
        const model = modelOf({ a: before }, { a: value });
        assert.equal(model.get('a'), value);
        assert.ok(Object.hasOwn(model.data, 'a'));
      }
    });
    it(`10 starts anew where an array or an object meets ${what}`, () => {
      assert.deepEqual(merged({ a: value }, { a: [1] }), { a: [1] });
      assert.deepEqual(merged({ a: value }, { a: { b: 1 } }), { a: { b: 1 } });
    });
  }

  it('10 starts anew where an array meets an object, and the other way round', () => {
    assert.deepEqual(merged({ a: [1, 2] }, { a: { b: 1 } }), { a: { b: 1 } });
    assert.deepEqual(merged({ a: { b: 1 } }, { a: [1] }), { a: [1] });
    assert.deepEqual(merged({ a: [1, 2] }, { a: {} }), { a: {} });
    assert.deepEqual(merged({ a: { b: 1 } }, { a: [] }), { a: [] });
  });

  it('11 overwrites with undefined, at an index too', () => {
    assert.deepEqual(merged({ a: { b: 1 } }, { a: undefined }), { a: undefined });
    assert.deepEqual(merged({ a: [1, 2] }, { a: [undefined] }), { a: [undefined, 2] });
  });

  it('11 does not overwrite with a hole', () => {
    const sparse: number[] = [];
    sparse[1] = 9;
    assert.deepEqual(merged({ a: [1, 2, 3] }, { a: sparse }), { a: [1, 9, 3] });
    assert.equal(0 in (modelOf({ a: sparse }).get('a') as object), false);
  });

  it('12 replaces an object that was reset by null', () => {
    const first = { ecommerce: { value: 1, items: [1, 2] } };
    assert.deepEqual(merged(first, { ecommerce: null }, { ecommerce: { items: [3] } }), {
      ecommerce: { items: [3] },
    });
  });

  it('13 copies objects and arrays, so that neither side changes the other', () => {
    const message = { a: { b: [{ c: 1 }] } };
    const model = modelOf(message);
    message.a.b[0]!.c = 2;
    message.a.b.push({ c: 3 });
    assert.deepEqual(model.data, { a: { b: [{ c: 1 }] } });
    model.apply({ a: { b: [{ d: 4 }], e: 5 } });
    assert.deepEqual(message, { a: { b: [{ c: 2 }, { c: 3 }] } });
  });

  it('13 copies what is frozen so that it can be merged into', () => {
    const message = Object.freeze({ a: Object.freeze({ b: Object.freeze([1]) }) });
    assert.deepEqual(merged(message, { a: { b: [2, 3], c: 4 } }), { a: { b: [2, 3], c: 4 } });
  });

  it('13 copies an object twice that stands in two places', () => {
    const shared = { n: 1 };
    assert.deepEqual(merged({ a: shared, b: shared }, { a: { n: 2 } }), {
      a: { n: 2 },
      b: { n: 1 },
    });
    assert.deepEqual(merged({ list: [shared, shared] }, { list: [{ n: 2 }] }), {
      list: [{ n: 2 }, { n: 1 }],
    });
  });

  it('13 shares by reference what is neither an array nor a plain object', () => {
    const order = new Order();
    assert.equal(modelOf({ a: { order } }).get('a.order'), order);
  });

  it('14 replaces an array after undefined or null, or with _clear', () => {
    const old = { a: [1, 2, 3] };
    assert.deepEqual(merged(old, { a: undefined }, { a: [9] }), { a: [9] });
    assert.deepEqual(merged(old, { a: null }, { a: [9] }), { a: [9] });
    assert.deepEqual(merged(old, { _clear: true, a: [9] }), { a: [9] });
  });

  it('13 merges objects of another window like our own', () => {
    const message = runInNewContext('({ a: { b: [1, 2] } })') as Record<string, unknown>;
    const model = modelOf({ a: { b: [0, 0, 3], c: 1 } }, message);
    assert.deepEqual(model.data, { a: { b: [1, 2, 3], c: 1 } });
    assert.equal(Object.getPrototypeOf(model.get('a.b')), Array.prototype);
  });

  it('13 copies an object that holds itself without an end', () => {
    const circle: Record<string, unknown> = { n: 1 };
    circle['self'] = circle;
    circle['list'] = [circle];
    const model = modelOf({ circle });
    const copy = model.get('circle') as typeof circle;
    assert.notEqual(copy, circle);
    assert.equal(copy['self'], copy);
    assert.equal((copy['list'] as unknown[])[0], copy);
    model.apply({ circle: { n: 2 } });
    assert.equal(model.get('circle.self.self.n'), 2);
  });

  it('13 survives a value that is nested deeper than the stack, and merges the next as ever', () => {
    let deep: Record<string, unknown> = {};
    for (let level = 0; level < 100_000; level++) deep = { deep };
    const again = { list: [{ n: 1 }], deep: {} };
    const model = modelOf({ list: [{ n: 0, m: 0 }] }, { deep }, again);
    assert.deepEqual(model.get('list'), [{ n: 1, m: 0 }]);
    const { list } = again;
    assert.deepEqual(merged({ list }, { list }, { a: list, b: list }), { list, a: list, b: list });
  });

  it('11 takes no longer for an array that is mostly holes', { timeout: 2000 }, () => {
    const sparse: number[] = [];
    sparse[4_000_000_000] = 1;
    const model = modelOf({ sparse });
    model.snapshot();
    model.apply({ sparse: [2] });
    assert.equal(model.get('sparse.4000000000'), 1);
    assert.equal(model.get('sparse.0'), 2);
  });

  it('10 merges a hundred thousand entries in one message', () => {
    const list = Array.from({ length: 100_000 }, (_, index) => index);
    const model = modelOf({ list }, { list: [7] });
    assert.equal((model.get('list') as number[]).length, 100_000);
    assert.equal(model.get('list.0'), 7);
    assert.equal(list[0], 0);
  });
});

describe('prototypes', () => {
  const payloads = [
    '{"__proto__": {"polluted": 1}}',
    '{"a": {"__proto__": {"polluted": 1}}}',
    '{"a": [{"__proto__": {"polluted": 1}}]}',
    '{"__proto__.polluted": 1}',
    '{"a.__proto__.polluted": 1}',
    '{"constructor": {"prototype": {"polluted": 1}}}',
    '{"constructor.prototype.polluted": 1}',
    '{"a": {"constructor": {"prototype": {"polluted": 1}}}}',
    '{"_clear": true, "__proto__": {"polluted": 1}}',
    '{"toString": {"polluted": 1}, "toString.polluted": 1}',
    '{"hasOwnProperty": {"polluted": 1}}',
  ];
  for (const text of payloads) {
    it(`15 lets no message reach a prototype: ${text}`, () => {
      const model = modelOf({ a: { b: 1 } });
      model.apply(JSON.parse(text) as Record<string, unknown>);
      assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
      assert.equal((Object as unknown as Record<string, unknown>)['polluted'], undefined);
      assert.equal(Object.getPrototypeOf(model.data), Object.prototype);
      for (const value of [model.get('a'), model.get('a.0'), model.get('toString')]) {
        if (isPlainObject(value)) assert.equal(Object.getPrototypeOf(value), Object.prototype);
      }
    });
  }

  it('15 refuses such paths when it is told to set, to get, or to call', () => {
    const model = modelOf({ list: [1] });
    model.set('__proto__.polluted', 1);
    model.set('list.constructor.prototype.polluted', 1);
    model.call('__proto__.polluted', []);
    model.call('list.constructor', []);
    model.call('constructor.assign', [Object.prototype, { polluted: 1 }]);
    assert.equal(model.get('__proto__'), undefined);
    assert.equal(model.get('list.constructor'), undefined);
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  });

  it('15 keeps the other members of an object that has such a key', () => {
    assert.deepEqual(merged({ a: { constructor: 1, b: 2 }, prototype: 3, c: 4 }), {
      a: { b: 2 },
      c: 4,
    });
  });
});
