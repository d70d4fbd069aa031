import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { createDataLayer } from '../../src/engine/data-layer.ts';
import type { DataModel } from '../../src/engine/data-model.ts';
import { gtagOf, listener, warningsOf } from '../support/data-layer.ts';

describe('createDataLayer', () => {
  it('1 works on the array that the page made and filled, and leaves what it holds', () => {
    const history = [{ a: 1 }, { a: 2, b: 1 }];
    const target: unknown[] = [...history];
    const layer = createDataLayer(target);
    assert.equal(layer.target, target);
    assert.deepEqual(target, history);
    assert.deepEqual(layer.data, { a: 2, b: 1 });
  });

  it('answers by get, set, reset and the live data', () => {
    const layer = createDataLayer([]);
    layer.set('a.b', [1, 2]);
    layer.set('a.b', [9]);
    assert.deepEqual(layer.get('a'), { b: [9, 2] });
    assert.equal(layer.get('a.b.1'), 2);
    layer.target.push({ c: 1 });
    assert.equal(layer.data['c'], 1);
    layer.reset();
    assert.deepEqual(layer.data, {});
    layer.target.push({ d: 1 });
    assert.deepEqual(layer.data, { d: 1 });
  });

  it('tells of each message, with the model after it, in order', () => {
    const { told, onMessage } = listener();
    const target: unknown[] = [{ a: 1 }];
    createDataLayer(target, { onMessage });
    target.push({ a: 2 }, { 'b.c': 3 });
    assert.deepEqual(told, [
      [{ a: 1 }, { a: 1 }],
      [{ a: 2 }, { a: 2 }],
      [{ a: 2, b: { c: 3 } }, { 'b.c': 3 }],
    ]);
  });

  it('says nothing of the past when told so, though it counts', () => {
    const { told, onMessage } = listener();
    const target: unknown[] = [{ a: 1 }, 'ignored', { a: 2 }];
    const layer = createDataLayer(target, { onMessage, replayHistory: false });
    assert.equal(layer.get('a'), 2);
    target.push({ b: 1 });
    assert.deepEqual(told, [[{ a: 2, b: 1 }, { b: 1 }]]);
  });

  it('29 tells of what a function in the past pushes: that is no longer the past', () => {
    const { told, onMessage } = listener();
    const target: unknown[] = [];
    target.push(() => target.push({ b: 1 }), { a: 1 });
    createDataLayer(target, { onMessage, replayHistory: false });
    assert.deepEqual(told, [[{ a: 1, b: 1 }, { b: 1 }]]);
  });

  it('5 takes functions, arrays, arguments and plain objects for messages, and ignores anything else', () => {
    const { told, onMessage } = listener();
    const target: unknown[] = [];
    const layer = createDataLayer(target, { onMessage });
    const method = (): void => {};
    const command = ['a.push', 1];
    target.push(
      'text',
      1,
      true,
      null,
      undefined,
      new Date(),
      /a/,
      new Promise(() => {}),
      new Map(),
    );
    assert.equal(told.length, 0);
    assert.deepEqual(layer.data, {});
    target.push(method, command, { a: 1 });
    gtagOf(target)('event', 'x');
    assert.deepEqual(
      told.map(([, message]) => message),
      [method, command, { a: 1 }, target.at(-1)],
    );
    assert.equal(target.length, 13);
  });

  it('5 goes on after whatever a page may push', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const target: unknown[] = [];
    const layer = createDataLayer(target);
    const bad: unknown[] = [
      proxy,
      new Proxy([], { get: () => assert.fail('read') }),
      new Proxy(() => {}, { apply: () => assert.fail('called') }),
      {
        get event() {
          throw new Error('read');
        },
      },
      {
        get _clear() {
          throw new Error('read');
        },
      },
      {
        a: {
          get b() {
            throw new Error('read');
          },
        },
      },
      () => {
        throw new Error('called');
      },
      [{}],
      [],
      ['a.b.c'],
      [Symbol('a')],
    ];
    warningsOf(() => {
      for (const message of bad) {
        assert.doesNotThrow(() => target.push(message));
        target.push({ [`after${bad.indexOf(message)}`]: true });
      }
    });
    for (const index of bad.keys()) assert.equal(layer.get(`after${index}`), true);
  });

  it('23 shows the parameters of a gtag event during that event only', () => {
    const seen: unknown[] = [];
    const target: unknown[] = [];
    const layer = createDataLayer(target, {
      onMessage: (model) => seen.push(model.get('eventModel.value')),
    });
    gtagOf(target)('event', 'purchase', { value: 3 });
    target.push({ a: 1 });
    assert.deepEqual(seen, [3, undefined]);
    assert.equal('eventModel' in layer.data, false);
  });
});

describe('method commands', () => {
  it('16 calls the method of a value in the model', () => {
    const target: unknown[] = [{ list: [1], date: new Date(0) }];
    const layer = createDataLayer(target);
    target.push(['list.push', 2, 3], ['list.shift'], ['date.setTime', 5]);
    assert.deepEqual(layer.get('list'), [2, 3]);
    assert.equal((layer.get('date') as Date).getTime(), 5);
  });

  it('16 logs what a method throws, and goes on', () => {
    const target: unknown[] = [{ list: [1] }];
    const layer = createDataLayer(target);
    const warnings = warningsOf(() => target.push(['list.map', 'no function'], ['list.push', 2]));
    assert.equal(warnings.length, 1);
    assert.deepEqual(layer.get('list'), [1, 2]);
  });

  it('16 ignores a command whose first element is no text', () => {
    const target: unknown[] = [{ list: [1] }];
    const layer = createDataLayer(target);
    target.push([1, 2], [['list.push'], 2], []);
    assert.deepEqual(layer.data, { list: [1] });
  });

  it('16 takes an array of another window for a command', () => {
    const target: unknown[] = [{ list: [1] }];
    const layer = createDataLayer(target);
    target.push(runInNewContext('["list.push", 2]'));
    assert.deepEqual(layer.get('list'), [1, 2]);
  });

  it('27 takes what a gtag with rest parameters pushes for a method command, so that nothing comes of it', () => {
    const target: unknown[] = [];
    const layer = createDataLayer(target);
    const gtag = (...args: unknown[]): unknown => target.push(args);
    gtag('set', 'a', 1);
    gtag('event', 'purchase', { value: 1 });
    assert.deepEqual(layer.data, {});
  });
});

describe('functions', () => {
  it('18 are called with get, set, reset and the name of the data layer', () => {
    const seen: unknown[] = [];
    const target: unknown[] = [{ a: { b: [1, 2] } }];
    const layer = createDataLayer(target);
    target.push(function (this: DataModel & { name: string }) {
      seen.push(this.name, this.get('a.b.1'), this.get('a.x.y'));
      this.set('a.b', [9]);
      seen.push(this.get('a.b'));
      this.reset();
      this.set('c', 1);
    });
    assert.deepEqual(seen, ['dataLayer', 2, undefined, [9, 2]]);
    assert.deepEqual(layer.data, { c: 1 });
  });

  it('18 may change a value of the model in place', () => {
    const target: unknown[] = [{ list: [1, 2] }];
    const layer = createDataLayer(target);
    target.push(function (this: DataModel) {
      const list = this.get('list') as number[];
      list.push((list.pop() ?? 0) * 2);
    });
    assert.deepEqual(layer.get('list'), [1, 4]);
  });

  it('20 keeps what was changed before a throw, logs it, and goes on', () => {
    const { told, onMessage } = listener();
    const target: unknown[] = [];
    const layer = createDataLayer(target, { onMessage });
    const fails = function (this: DataModel): void {
      this.set('a', 1);
      throw new Error('too bad');
    };
    const warnings = warningsOf(() => target.push(fails, { b: 1 }));
    assert.match(warnings.join(), /too bad/);
    assert.deepEqual(layer.data, { a: 1, b: 1 });
    assert.deepEqual(
      told.map(([, message]) => message),
      [fails, { b: 1 }],
    );
  });
});

describe('the order of messages', () => {
  it('28 takes several arguments for several messages, in order', () => {
    const { told, onMessage } = listener();
    const target: unknown[] = [];
    createDataLayer(target, { onMessage });
    target.push({ a: 1 }, { a: 2 }, ['x.y'], { a: 3 });
    assert.deepEqual(
      told.map(([model]) => model),
      [{ a: 1 }, { a: 2 }, { a: 2 }, { a: 3 }],
    );
    assert.equal(target.length, 4);
  });

  it('28 keeps the newest three hundred messages, or as many as it is told', () => {
    const target: unknown[] = [];
    createDataLayer(target);
    for (let n = 0; n < 305; n++) target.push({ n });
    assert.equal(target.length, 300);
    assert.deepEqual(target[0], { n: 5 });
    const short: unknown[] = [{ n: 1 }, { n: 2 }, { n: 3 }];
    const layer = createDataLayer(short, { maxHistory: 2 });
    short.push({ m: 4 });
    assert.deepEqual(short, [{ n: 3 }, { m: 4 }]);
    assert.deepEqual(layer.data, { n: 3, m: 4 });
  });

  it('28 calls the push that was there before', () => {
    const target: unknown[] = [];
    const seen: unknown[] = [];
    target.push = function (...messages) {
      seen.push(...messages);
      return Array.prototype.push.apply(this, messages);
    };
    const layer = createDataLayer(target);
    target.push({ a: 1 }, { b: 2 });
    assert.deepEqual(seen, [{ a: 1 }, { b: 2 }]);
    assert.deepEqual([...target], [{ a: 1 }, { b: 2 }]);
    assert.deepEqual(layer.data, { a: 1, b: 2 });
  });

  it('29 processes what is pushed while history is read after that history', () => {
    const target: unknown[] = [{ n: 'A' }, { n: 'B' }];
    const { told, onMessage } = listener((message) => {
      if ((message as { n: string }).n === 'A') target.push({ n: 'C' });
    });
    createDataLayer(target, { onMessage });
    assert.deepEqual(
      told.map(([, message]) => message),
      [{ n: 'A' }, { n: 'B' }, { n: 'C' }],
    );
  });

  it('31 never processes a message inside another', () => {
    const target: unknown[] = [];
    const seen: unknown[] = [];
    const layer = createDataLayer(target);
    target.push(
      function (this: DataModel) {
        target.push({ a: 'new' });
        seen.push(this.get('a'));
      },
      { b: 1 },
    );
    assert.deepEqual(seen, [undefined]);
    assert.deepEqual(Object.keys(layer.data), ['b', 'a']);
  });

  it('31 lets functions push themselves again', () => {
    const target: unknown[] = [];
    const layer = createDataLayer(target);
    function count(this: DataModel): void {
      const n = Number(this.get('n') ?? 0) + 1;
      this.set('n', n);
      if (n < 10) target.push(count);
    }
    target.push(count);
    assert.equal(layer.get('n'), 10);
  });

  it('31 lets the page breathe when messages push messages for ever', async () => {
    const target: unknown[] = [];
    let count = 0;
    let stop = false;
    createDataLayer(target);
    const again = (): void => {
      count++;
      if (!stop) target.push(again);
    };
    target.push(again);
    const first = count;
    assert.ok(first > 100 && first < 10_000, String(first));
    await new Promise((resolve) => setTimeout(resolve));
    assert.ok(count > first);
    stop = true;
  });

  it('29 reads a history of any length at once', () => {
    const target = Array.from({ length: 20_000 }, (_, n) => ({ n }));
    const { told, onMessage } = listener();
    const layer = createDataLayer(target, { onMessage });
    assert.equal(layer.get('n'), 19_999);
    assert.equal(told.length, 20_000);
  });

  it('goes on after a listener that throws', () => {
    const target: unknown[] = [];
    const layer = createDataLayer(target, {
      onMessage() {
        throw new Error('listener');
      },
    });
    const warnings = warningsOf(() => target.push({ a: 1 }, { b: 2 }));
    assert.equal(warnings.length, 2);
    assert.deepEqual(layer.data, { a: 1, b: 2 });
  });
});
