import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createDataLayer, type DataLayerOptions } from '../../src/engine/data-layer.ts';
import type { DataModel } from '../../src/engine/data-model.ts';
import { gtagOf, listener, structuredCloneOf, warningsOf } from '../support/data-layer.ts';

describe('gtag commands', () => {
  it('22 replaces by set what was there, key by key', () => {
    const target: unknown[] = [{ a: { x: 1 }, b: 1 }];
    const layer = createDataLayer(target);
    const gtag = gtagOf(target);
    gtag('set', { a: { y: 2 } });
    assert.deepEqual(layer.data, { a: { y: 2 }, b: 1 });
    gtag('set', 'c.d', [1]);
    assert.deepEqual(layer.get('c'), { d: [1] });
  });

  it('calls the commands that it was given, with the model and the rest of the arguments', () => {
    const seen: unknown[] = [];
    const target: unknown[] = [{ total: 2 }];
    const commands: DataLayerOptions['commands'] = {
      add(model, ...numbers) {
        seen.push(numbers);
        const sum = numbers.reduce<number>((total, n) => total + Number(n), 0);
        model.set('sum', Number(model.get('total')) + sum);
      },
    };
    const layer = createDataLayer(target, { commands });
    const gtag = gtagOf(target);
    gtag('add', 1, 2);
    assert.deepEqual(seen, [[1, 2]]);
    assert.equal(layer.get('sum'), 5);
    commands['!late @1.0'] = (model) => model.set('late', true);
    gtag('!late @1.0');
    assert.equal(layer.get('late'), true);
  });

  it('calls a command before it tells of the message', () => {
    const seen: string[] = [];
    const target: unknown[] = [];
    createDataLayer(target, {
      commands: { x: () => seen.push('command') },
      onMessage: () => seen.push('message'),
    });
    gtagOf(target)('x');
    assert.deepEqual(seen, ['command', 'message']);
  });

  it('calls a command of the name of a built-in one after that one', () => {
    const seen: unknown[] = [];
    const target: unknown[] = [];
    const layer = createDataLayer(target, {
      commands: {
        set: (model) => seen.push(model.get('a')),
        event: (model, name) => model.set('last', name),
      },
    });
    gtagOf(target)('set', 'a', 1);
    gtagOf(target)('event', 'click', { target: 'button' });
    assert.deepEqual(seen, [1]);
    assert.equal(layer.get('last'), 'click');
  });

  it('lets commands give commands, which come after them', () => {
    const seen: string[] = [];
    const target: unknown[] = [];
    const gtag = gtagOf(target);
    createDataLayer(target, {
      commands: {
        first() {
          gtag('second');
          seen.push('first');
        },
        second: () => seen.push('second'),
      },
    });
    gtag('first');
    assert.deepEqual(seen, ['first', 'second']);
  });

  it('goes on after a command that throws, and after one that nobody knows', () => {
    const { told, onMessage } = listener();
    const target: unknown[] = [];
    const gtag = gtagOf(target);
    createDataLayer(target, {
      onMessage,
      commands: {
        fails() {
          throw new Error('command');
        },
      },
    });
    const warnings = warningsOf(() => {
      gtag('fails');
      gtag('toString');
      gtag('__proto__');
      gtag();
      gtag({ a: 1 });
    });
    assert.equal(warnings.length, 1);
    assert.equal(told.length, 5);
  });
});

/** What a helper around an array offers elsewhere, made of createDataLayer. */
describe('an adapter with the interface of data-layer-helper', () => {
  function helperOf(
    target: unknown[],
    heard: (model: unknown, message: unknown) => void = () => {},
    listenToPast = false,
  ) {
    const processors: Record<string, ((this: DataModel, ...args: unknown[]) => unknown)[]> = {};
    const commands: DataLayerOptions['commands'] = {};
    const layer = createDataLayer(target, {
      commands,
      replayHistory: listenToPast,
      onMessage: ({ data }, message) => heard(data, message),
    });
    return {
      get: layer.get,
      flatten() {
        target.splice(0, target.length, structuredCloneOf(layer.data));
      },
      registerProcessor(name: string, process: (this: DataModel, ...args: unknown[]) => unknown) {
        const list = (processors[name] ??= []);
        list.push(process);
        commands[name] = (model, ...args) => {
          const changes = list.map((each) => each.apply(model, args));
          for (const change of changes) if (change) target.push(change);
        };
      },
    };
  }

  it('gives values by path', () => {
    const helper = helperOf([{ a: 1, b: { c: { d: 4 }, e: 5, f: null } }]);
    assert.deepEqual(helper.get('b'), { c: { d: 4 }, e: 5, f: null });
    assert.equal(helper.get('b.c.d'), 4);
    assert.equal(helper.get('b.f'), null);
    assert.equal(helper.get('d'), undefined);
  });

  it('flattens the history to one message, and goes on', () => {
    const target: unknown[] = [{ a: 1, b: { c: { d: 4 }, e: 5 } }, { f: 6 }, { g: 7 }];
    const seen: unknown[] = [];
    const helper = helperOf(target, (_, message) => seen.push(message));
    target.push({ g: 8, i: 9 });
    target.push({ 'b.c': 3 });
    helper.flatten();
    const flat: Record<string, unknown> = { a: 1, b: { c: 3, e: 5 }, f: 6, g: 8, i: 9 };
    assert.deepEqual(target, [flat]);
    target.push({ f: 7 });
    assert.deepEqual(target, [flat, { f: 7 }]);
    helper.flatten();
    assert.deepEqual(target, [{ ...flat, f: 7 }]);
    assert.deepEqual(seen, [{ g: 8, i: 9 }, { 'b.c': 3 }, { f: 7 }]);
  });

  it('hears the past only when told so', () => {
    const past: unknown[] = [];
    helperOf([{ a: 1 }], (_, message) => past.push(message), true);
    assert.deepEqual(past, [{ a: 1 }]);
    helperOf([{ b: 1 }], () => assert.fail('heard'));
  });

  it('merges what processors return after all of them have run', () => {
    const target: unknown[] = [{ n: 10 }];
    const helper = helperOf(target);
    const seen: unknown[] = [];
    for (const n of [20, 30]) {
      helper.registerProcessor('operate', function () {
        seen.push(this.get('n'));
        return { n };
      });
    }
    gtagOf(target)('operate');
    assert.deepEqual(seen, [10, 10]);
    assert.equal(helper.get('n'), 30);
  });
});

describe('where GTM and data-layer-helper differ', () => {
  it('2.10 takes _clear at any depth', () => {
    const target: unknown[] = [{ a: { b: { x: 1 } } }];
    const layer = createDataLayer(target);
    target.push({ a: { _clear: true, b: { y: 1 } } });
    assert.deepEqual(layer.get('a'), { b: { y: 1 } });
    target.push({ _clear: true, a: { c: 1 } });
    assert.deepEqual(layer.get('a'), { c: 1 });
  });

  it('2.10 puts a push inside a listener at the end, as GTM does', () => {
    const target: unknown[] = [{ n: 'A' }, { n: 'B' }];
    const order: unknown[] = [];
    createDataLayer(target, {
      onMessage(_, message) {
        const { n } = message as { n: string };
        order.push(n);
        if (n === 'A') target.push({ n: 'C' });
      },
    });
    assert.deepEqual(order, ['A', 'B', 'C']);
  });

  it('2.10 puts a push inside a function at the end, as GTM does', () => {
    const order: unknown[] = [];
    const target: unknown[] = [];
    createDataLayer(target, { onMessage: ({ data }) => order.push(data['n']) });
    target.push(() => target.push({ n: 'C' }), { n: 'B' });
    assert.deepEqual(order, [undefined, 'B', 'C']);
  });

  it('2.10 gives functions a reset', () => {
    const target: unknown[] = [{ a: 1 }];
    const layer = createDataLayer(target);
    target.push(function (this: DataModel) {
      this.reset();
    });
    assert.deepEqual(layer.data, {});
  });

  it('2.10 has the table of GTM for gtag commands, where set replaces, and takes more', () => {
    const target: unknown[] = [{ a: { x: 1 } }];
    const layer = createDataLayer(target, {
      commands: { merge: (model, key, value) => model.set(String(key), value) },
    });
    gtagOf(target)('merge', 'a', { y: 1 });
    assert.deepEqual(layer.get('a'), { x: 1, y: 1 });
    gtagOf(target)('set', 'a', { z: 1 });
    assert.deepEqual(layer.get('a'), { z: 1 });
  });

  it('2.10 keeps three hundred messages, and can be flattened', () => {
    const target: unknown[] = Array.from({ length: 400 }, (_, n) => ({ n }));
    const layer = createDataLayer(target);
    target.push({ last: true });
    assert.equal(target.length, 300);
    target.splice(0, target.length, { ...layer.data });
    assert.deepEqual(target, [{ n: 399, last: true }]);
  });
});
