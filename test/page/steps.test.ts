import { expect } from 'chai';
import { bench, global, setGlobal } from './support/steps.ts';

type Plain = Record<string, unknown>;

/** A function that notes what it is called with, and on what. */
function spy(): { calls: { self: unknown; args: unknown[] }[] } & ((
  ...args: unknown[]
) => unknown) {
  const calls: { self: unknown; args: unknown[] }[] = [];
  const noting = function (this: unknown, ...args: unknown[]): unknown {
    calls.push({ self: this, args });
    return 'done';
  };
  return Object.assign(noting, { calls });
}

describe('steps of a template', () => {
  it('run in order, at once where nothing is waited for', () => {
    const { run, asked } = bench();
    expect(run({ image: 'a' }, { image: 'b' })).to.equal(undefined);
    expect(asked.map(([, url]) => url)).to.deep.equal(['a', 'b']);
  });

  it('that do not exist throw, whatever a prototype has', () => {
    for (const name of ['eval', 'html', 'toString', 'constructor', '__proto__']) {
      expect(() => bench().run(JSON.parse(`{ "${name}": "x" }`) as Plain), name).to.throw(
        /There is no step/,
      );
    }
  });

  it('are skipped where their "if" does not hold', () => {
    const { run, asked } = bench({ params: { yes: 'x', empty: '', zero: 0, list: [] } });
    for (const name of ['yes', 'empty', 'zero', 'list', 'absent']) {
      void run({ image: name, if: { $param: name } });
    }
    expect(asked.map(([, url]) => url)).to.deep.equal(['yes']);
  });

  it('that are skipped do not work anything out', () => {
    expect(bench().run({ image: { $nonsense: 1 }, if: false })).to.equal(undefined);
  });

  it('if: chooses', () => {
    const { run, asked } = bench({ params: { yes: true } });
    void run({
      if: { $param: 'yes' },
      then: [{ image: 'a' }, { image: 'b' }],
      else: [{ image: 'c' }],
    });
    void run({ if: { $param: 'no' }, then: [{ image: 'd' }], else: [{ image: 'e' }] });
    void run({ if: { $param: 'no' }, then: [{ image: 'f' }] });
    expect(asked.map(([, url]) => url)).to.deep.equal(['a', 'b', 'e']);
  });

  it('set: assigns a global, with plain objects on the way', () => {
    void bench({ params: { id: 'G-1' } }).run(
      { set: 'bench1', value: { $param: 'id' } },
      { set: 'bench2.a.b', value: [1] },
      { set: 'bench2.a.c', value: false },
    );
    expect(global('bench1')).to.equal('G-1');
    expect(global('bench2')).to.deep.equal({ a: { b: [1], c: false } });
  });

  it('set … at: goes on below by keys that are worked out, dots and all', () => {
    void bench({ params: { id: 'a.b' } }).run({
      set: 'bench',
      at: [{ $param: 'id' }, 'x'],
      value: 1,
    });
    expect(global('bench')).to.deep.equal({ 'a.b': { x: 1 } });
  });

  for (const key of ['__proto__', 'constructor', 'prototype']) {
    it(`set: refuses ${key} in names and in keys, and so do the others`, () => {
      setGlobal('bench', () => {});
      const attempts: Plain[] = [
        { set: `${key}.polluted`, value: 1 },
        { set: `bench.${key}.polluted`, value: 1 },
        { set: 'bench', at: [key, 'polluted'], value: 1 },
        { stub: `bench.${key}`, shape: 'array' },
        { stub: 'benchStub', shape: 'array', alias: [`bench.${key}`] },
        { call: `bench.${key}` },
        { push: `bench.${key}.list`, value: 1 },
        { construct: `bench.${key}` },
        { define: `bench.${key}.x`, steps: [] },
      ];
      for (const step of attempts) {
        expect(() => bench().run(step), JSON.stringify(step)).to.throw(/is no name of a global/);
      }
      expect(({} as Plain)['polluted']).to.equal(undefined);
    });
  }

  it('call: calls a global on its owner', () => {
    const go = spy();
    setGlobal('bench', { go });
    void bench({ params: { a: 1 } }).run({ call: 'bench.go', args: [{ $param: 'a' }, 'x', [2]] });
    expect(go.calls).to.deep.equal([{ self: global('bench'), args: [1, 'x', [2]] }]);
  });

  it('call: keeps the place of an argument that is undefined, unless it is the last', () => {
    const go = spy();
    setGlobal('bench', go);
    const none = { $param: 'absent' };
    void bench().run({ call: 'bench', args: ['a', none, 'b', none, none] }, { call: 'bench' });
    expect(go.calls.map(({ args }) => args)).to.deep.equal([['a', undefined, 'b'], []]);
  });

  it('call: says what is no function', () => {
    setGlobal('bench', {});
    expect(() => bench().run({ call: 'bench.go' })).to.throw('bench.go is no function.');
    expect(() => bench().run({ call: 'benchAbsent' })).to.throw('benchAbsent is no function.');
  });

  it('construct: makes one of a global, and puts it where it shall be', () => {
    class Tracker {
      readonly args: unknown[];
      constructor(...args: unknown[]) {
        this.args = args;
      }
    }
    setGlobal('benchTracker', Tracker);
    void bench().run(
      { construct: 'benchTracker', args: [1, 2], into: 'bench.tracker' },
      { construct: 'benchTracker' },
    );
    const { tracker } = global('bench') as { tracker: Tracker };
    expect(tracker).to.be.an.instanceOf(Tracker);
    expect(tracker.args).to.deep.equal([1, 2]);
  });

  it('construct: may put the new one over the queue that it was made with', () => {
    setGlobal('benchQueue', [1]);
    setGlobal(
      'benchClass',
      class {
        readonly before: unknown;
        constructor({ q }: { q: unknown }) {
          this.before = q;
        }
      },
    );
    void bench({ global: ([name]) => global(name!) }).run({
      construct: 'benchClass',
      args: [{ q: { $global: 'benchQueue' } }],
      into: 'benchQueue',
    });
    expect((global('benchQueue') as { before: unknown }).before).to.deep.equal([1]);
    setGlobal('benchClass', undefined);
  });

  it('push: pushes onto a global list, and makes it where there is none', () => {
    setGlobal('bench', [1]);
    void bench().run({ push: 'bench', value: 2 }, { push: 'bench2.list', value: ['a', 'b'] });
    expect(global('bench')).to.deep.equal([1, 2]);
    expect(global('bench2')).to.deep.equal({ list: [['a', 'b']] });
  });

  it('push: onto a library that has replaced the list', () => {
    const push = spy();
    setGlobal('bench', { push });
    void bench().run({ push: 'bench', value: 'x' });
    expect(push.calls).to.deep.equal([{ self: global('bench'), args: ['x'] }]);
  });

  it('push … as arguments: a real arguments object', () => {
    void bench().run({ push: 'bench', value: ['config', 'G-1'], as: 'arguments' });
    const [entry] = global('bench') as IArguments[];
    expect(Object.prototype.toString.call(entry)).to.equal('[object Arguments]');
    expect(Array.from(entry!)).to.deep.equal(['config', 'G-1']);
  });

  it('push … as arguments: undefined members are left out', () => {
    void bench().run({ push: 'bench', value: ['a', { $param: 'absent' }, 'b'], as: 'arguments' });
    expect(Array.from((global('bench') as IArguments[])[0]!)).to.deep.equal(['a', 'b']);
  });
});
