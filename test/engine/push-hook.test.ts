import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { createDataLayer } from '../../src/engine/data-layer.ts';
import type { DataModel } from '../../src/engine/data-model.ts';
import { listener, warningsOf } from '../support/data-layer.ts';

describe('push', () => {
  it('34 answers true, not the length of the array', () => {
    const target: unknown[] = [];
    createDataLayer(target);
    assert.equal(target.push({ a: 1 }, { b: 1 }), true);
    assert.equal(target.push(), true);
  });

  it('28 stays out of the way of whoever lists the array', () => {
    const target: unknown[] = [{ a: 1 }];
    createDataLayer(target);
    assert.deepEqual(Object.keys(target), ['0']);
    assert.equal(JSON.stringify(target), '[{"a":1}]');
    assert.deepEqual([...target], [{ a: 1 }]);
  });

  it('28 hears each message once when two of us listen', () => {
    const target: unknown[] = [{ a: 1 }];
    const first = listener();
    const second = listener();
    createDataLayer(target, first);
    createDataLayer(target, second);
    target.push({ b: 2 });
    assert.deepEqual(first.told, second.told);
    assert.equal(first.told.length, 2);
    assert.equal(target.length, 2);
  });

  it('28 hears a page that wraps push later', () => {
    const { told, onMessage } = listener();
    const target: unknown[] = [];
    createDataLayer(target, { onMessage });
    const before = target.push;
    const seen: unknown[] = [];
    target.push = (...messages) => {
      seen.push(...messages);
      return before.apply(target, messages);
    };
    target.push({ a: 1 });
    assert.deepEqual(seen, [{ a: 1 }]);
    assert.deepEqual(target, [{ a: 1 }]);
    assert.equal(told.length, 1);
  });

  it('28 hears a page that wraps push twice, each wrapper once', () => {
    const { told, onMessage } = listener();
    const target: unknown[] = [];
    createDataLayer(target, { onMessage });
    const seen: string[] = [];
    for (const name of ['inner', 'outer']) {
      const before = target.push;
      target.push = (...messages) => {
        seen.push(name);
        return before.apply(target, messages);
      };
    }
    target.push({ a: 1 });
    assert.deepEqual(seen, ['outer', 'inner']);
    assert.equal(told.length, 1);
  });

  it('28 hears a wrapper that passes messages on later, once', async () => {
    const { told, onMessage } = listener();
    const target: unknown[] = [];
    createDataLayer(target, { onMessage });
    const before = target.push;
    const kept: unknown[] = [];
    target.push = (...messages) => kept.push(...messages);
    target.push({ a: 1 });
    assert.equal(told.length, 0);
    await Promise.resolve();
    before.apply(target, kept);
    assert.deepEqual(told, [[{ a: 1 }, { a: 1 }]]);
    assert.deepEqual(target, [{ a: 1 }]);
  });

  it('28 hears a wrapper that holds messages back, and what it makes of them', () => {
    const { told, onMessage } = listener();
    const target: unknown[] = [];
    createDataLayer(target, { onMessage });
    const before = target.push;
    target.push = (message) =>
      (message as { secret?: true }).secret ? 0 : before.call(target, { wrapped: message });
    target.push({ secret: true });
    target.push({ a: 1 });
    assert.deepEqual(
      told.map(([, message]) => message),
      [{ wrapped: { a: 1 } }],
    );
  });

  it('28 hears a page whose new push fills the array by itself', () => {
    const { told, onMessage } = listener();
    const target: unknown[] = [];
    const layer = createDataLayer(target, { onMessage });
    target.push = Array.prototype.push;
    target.push({ a: 1 }, { b: 2 });
    assert.equal(told.length, 2);
    assert.deepEqual(target, [{ a: 1 }, { b: 2 }]);
    assert.deepEqual(layer.data, { a: 1, b: 2 });
  });

  it('28 hears a page that puts the old push back, and ignores what is no function', () => {
    const { told, onMessage } = listener();
    const target: unknown[] = [];
    createDataLayer(target, { onMessage });
    const before = target.push;
    target.push = () => 0;
    target.push = before;
    (target as { push: unknown }).push = undefined;
    target.push({ a: 1 });
    assert.equal(told.length, 1);
    assert.equal(target.length, 1);
  });

  it('28 reads the history of a frozen array, and says that it will not hear more', () => {
    const target = Object.freeze([{ a: 1 }]) as unknown as unknown[];
    let layer: DataModel | undefined;
    const warnings = warningsOf(() => {
      layer = createDataLayer(target);
    });
    assert.equal(warnings.length, 1);
    assert.equal(layer?.get('a'), 1);
  });

  it('28 still hears an array that is frozen later', () => {
    const target: unknown[] = [{ a: 1 }];
    const layer = createDataLayer(target);
    Object.freeze(target);
    warningsOf(() => {
      assert.doesNotThrow(() => target.push({ b: 2 }));
    });
    assert.equal(layer.get('b'), 2);
  });

  it('28 goes on after the page has emptied the array', () => {
    const target: unknown[] = [{ a: 1 }, { b: 2 }];
    const layer = createDataLayer(target);
    target.length = 0;
    target.push({ c: 3 });
    assert.deepEqual(target, [{ c: 3 }]);
    assert.deepEqual(layer.data, { a: 1, b: 2, c: 3 });
  });

  it('28 hears messages that other windows push', () => {
    const target: unknown[] = [];
    const layer = createDataLayer(target);
    const page = { target };
    runInNewContext(
      `target.push({ a: { b: 1 } }, ['a.toString'], function () { this.set('c', 1) });
       (function () { target.push(arguments) })('set', { d: 2 });`,
      page,
    );
    assert.deepEqual(layer.data, { a: { b: 1 }, c: 1, d: 2 });
  });
});
