import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createDataModel, type VersionedModel } from '../../src/engine/data-model.ts';

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

describe('the two versions of the model', () => {
  it('2 keeps the last value of each literal key apart from the merged object', () => {
    const model = modelOf({ a: { x: 1 } }, { a: { y: 2 } });
    assert.deepEqual(model.flat.get('a'), { y: 2 });
    assert.deepEqual(model.data, { a: { x: 1, y: 2 } });
  });

  it('6 reads a dotted key as a path in version 2 and as it stands in version 1', () => {
    const model = modelOf({ 'a.b': 1 });
    assert.deepEqual(model.data, { a: { b: 1 } });
    assert.equal(model.flat.get('a.b'), 1);
    assert.equal(model.flat.has('a'), false);
  });
});

describe('data messages', () => {
  it('6 writes own enumerable keys in their order, and nothing else', () => {
    const seen: string[] = [];
    const message = Object.create({ inherited: 1 }) as Record<string, unknown>;
    for (const key of ['b', 'a']) {
      Object.defineProperty(message, key, { enumerable: true, get: () => seen.push(key) });
    }
    Object.defineProperty(message, 'hidden', { enumerable: false, value: 1 });
    const model = modelOf(message);
    assert.deepEqual(seen, ['b', 'a']);
    assert.deepEqual(model.data, { b: 1, a: 2 });
  });

  it('6 lets the later key of one message win over the earlier one', () => {
    assert.deepEqual(merged({ 'a.b': 1, a: { b: 2, c: 3 } }), { a: { b: 2, c: 3 } });
  });

  it('6 makes an object of what a dotted key goes through, an array included', () => {
    assert.deepEqual(merged({ a: [1, 2] }, { 'a.b': 3 }), { a: { b: 3 } });
    assert.deepEqual(merged({ a: 'text' }, { 'a.b.c': 3 }), { a: { b: { c: 3 } } });
    assert.deepEqual(merged({ a: { b: 1 } }, { 'a.c.d': 2 }), { a: { b: 1, c: { d: 2 } } });
  });

  it('7 keeps a dot in a key inside a value', () => {
    assert.deepEqual(merged({ a: { 'b.c': 1 } }), { a: { 'b.c': 1 } });
  });

  it('7 keeps empty segments, and the empty key', () => {
    assert.deepEqual(merged({ 'a..b': 1 }), { a: { '': { b: 1 } } });
    assert.deepEqual(merged({ '': 1 }), { '': 1 });
    assert.deepEqual(merged({ '.': 1 }), { '': { '': 1 } });
    assert.equal(modelOf({ 'a..b': 1 }).get('a..b'), 1);
  });

  it('8 replaces each key of a message that says _clear, and leaves the others', () => {
    const before = { ecommerce: { value: 1, items: [1, 2] }, user: { id: 1 } };
    const message = { _clear: true, ecommerce: { items: [9] } };
    assert.deepEqual(merged(before, message), { ecommerce: { items: [9] }, user: { id: 1 } });
  });

  it('8 clears only the end of a dotted key', () => {
    assert.deepEqual(merged({ a: { b: { x: 1 }, c: 2 } }, { _clear: true, 'a.b': { y: 1 } }), {
      a: { b: { y: 1 }, c: 2 },
    });
  });

  it('8 never stores _clear, true or not', () => {
    const model = modelOf({ _clear: true, a: 1 }, { _clear: false, b: { _clear: false, c: 1 } });
    assert.deepEqual(model.data, { a: 1, b: { c: 1 } });
    assert.equal(model.flat.has('_clear'), false);
  });

  it('8 takes _clear at any depth, as data-layer-helper does', () => {
    assert.deepEqual(
      merged({ a: { b: { x: 1 }, c: [1, 2] } }, { a: { _clear: true, b: { y: 2 }, c: [3] } }),
      { a: { b: { y: 2 }, c: [3] } },
    );
  });

  it('6 leaves out a key that throws when it is read, and keeps the rest', () => {
    const reports: string[] = [];
    const model = createDataModel((message) => reports.push(message));
    model.apply({
      a: 1,
      get b() {
        throw new Error('not now');
      },
      c: 2,
    });
    assert.deepEqual(model.data, { a: 1, c: 2 });
    assert.match(reports.join(), /"b".*not now/);
  });
});

describe('methods of values', () => {
  it('16 calls a method of a value with the rest of the command', () => {
    const model = modelOf({ a: { list: [1] } });
    model.call('a.list.push', [2, 3]);
    assert.deepEqual(model.get('a.list'), [1, 2, 3]);
    model.call('a.list.splice', [0, 2, 'x']);
    assert.deepEqual(model.get('a.list'), ['x', 3]);
  });

  it('16 works on dates, on class instances and on text', () => {
    class Basket {
      items: string[] = [];
      add(...items: string[]): void {
        this.items.push(...items);
      }
    }
    const date = new Date(Date.UTC(2013, 11, 20));
    const model = modelOf({ date, basket: new Basket(), text: 'abc' });
    model.call('date.setUTCFullYear', [2014]);
    model.call('basket.add', ['a', 'b']);
    model.call('text.toUpperCase', []);
    assert.equal(date.getUTCFullYear(), 2014);
    assert.deepEqual((model.get('basket') as Basket).items, ['a', 'b']);
    assert.equal(model.get('text'), 'abc');
  });

  it('16 ignores a path that leads nowhere and a method that is none', () => {
    const model = modelOf({ a: null, n: 1 });
    for (const path of ['', 'a.push', 'b.push', 'b.c.push', 'n.push', 'n', '..', 'a.']) {
      model.call(path, [1]);
    }
    assert.deepEqual(model.data, { a: null, n: 1 });
  });

  it('16 takes an empty path for the whole model', () => {
    const model = modelOf({
      n: 1,
      add(this: { n: number }, more: number) {
        this.n += more;
      },
    });
    model.call('add', [2]);
    assert.equal(model.get('n'), 3);
  });
});

describe('reading', () => {
  it('19 gives undefined for a path with a step that is missing or null', () => {
    const model = modelOf({ a: { b: null, c: 0 } });
    for (const path of ['x', 'x.y', 'a.b.c', 'a.x.y.z', 'a.c.d', '']) {
      assert.equal(model.get(path), undefined, path);
    }
    assert.equal(model.get('a.b'), null);
    assert.equal(model.get('a.c'), 0);
  });

  it('19 reads members of arrays and of text, their length too', () => {
    const model = modelOf({ list: [{ n: 1 }], text: 'abc' });
    assert.equal(model.get('list.0.n'), 1);
    assert.equal(model.get('list.length'), 1);
    assert.equal(model.get('text.length'), 3);
  });

  it('18 sets like a message with that one key', () => {
    const model = modelOf({ a: { b: [1, 2] } });
    model.set('a.b', [9]);
    model.set('a.c', { d: 1 });
    assert.deepEqual(model.data, { a: { b: [9, 2], c: { d: 1 } } });
  });

  it('18 forgets everything on reset', () => {
    const model = modelOf({ a: 1, 'b.c': 2 });
    model.reset();
    assert.deepEqual(model.data, {});
    assert.equal(model.flat.size, 0);
  });

  it('keeps a snapshot as it was, whatever comes later', () => {
    const model = modelOf({ a: { list: [{ n: 1 }], other: {} }, b: 1 });
    const before = model.snapshot();
    model.apply({ a: { list: [{ n: 2 }, 3] }, b: 2, c: 1 });
    model.call('a.list.push', [4]);
    model.set('a.other.x', 1);
    model.remove('b');
    const between = model.snapshot();
    model.reset();
    assert.deepEqual(before, { a: { list: [{ n: 1 }], other: {} }, b: 1 });
    assert.deepEqual(between, { a: { list: [{ n: 2 }, 3, 4], other: { x: 1 } }, c: 1 });
  });

  it('copies for a snapshot only what changes after it', () => {
    const model = modelOf({ a: { x: 1 }, b: { y: 1 } });
    const before = model.snapshot();
    model.apply({ a: { x: 2 } });
    const copy = model.get('a');
    assert.equal(model.get('b'), before['b']);
    model.apply({ a: { x: 3 } });
    assert.equal(model.get('a'), copy);
  });
});
