import { expect } from 'chai';
import { createStub, globalPlace } from '../../src/page/stubs.ts';
import { bench, global, setGlobal } from './support/steps.ts';

type Stub = ((...args: unknown[]) => unknown) & Record<string, unknown>;

const isArguments = (value: unknown): boolean =>
  Object.prototype.toString.call(value) === '[object Arguments]';

/** Calls that a stub has stored, as lists. */
function stored(queue: unknown): unknown[][] {
  return (queue as ArrayLike<unknown>[]).map((call) => Array.from(call));
}

describe('stubs', () => {
  it('array: an empty list', () => {
    expect(createStub({ shape: 'array' })).to.deep.equal([]);
  });

  it('array: may have properties', () => {
    const list = createStub({ shape: 'array', properties: { version: 1 } }) as unknown[] & {
      version: number;
    };
    expect([Array.isArray(list), list.version]).to.deep.equal([true, 1]);
  });

  it('function: stores its calls as real arguments objects, from the first on', () => {
    const stub = createStub({ shape: 'function', queue: 'q' }) as Stub;
    expect(stub['q']).to.equal(undefined);
    expect(stub('set', 'a', 1)).to.equal(undefined);
    stub();
    expect(stored(stub['q'])).to.deep.equal([['set', 'a', 1], []]);
    expect((stub['q'] as unknown[]).every(isArguments)).to.equal(true);
  });

  it('function: calls its queue q unless told otherwise', () => {
    const stub = createStub({ shape: 'function' }) as Stub;
    stub(1);
    expect(stored(stub['q'])).to.deep.equal([[1]]);
  });

  it('function: stores lists where the library wants lists', () => {
    const stub = createStub({ shape: 'function', queue: 'queue', as: 'array' }) as Stub;
    stub('a', 1);
    expect(stub['queue']).to.deep.equal([['a', 1]]);
  });

  it('function: pushes onto the queue that a library has put in its place', () => {
    const stub = createStub({ shape: 'function' }) as Stub;
    stub(1);
    const seen: unknown[] = [];
    stub['q'] = { push: (call: ArrayLike<unknown>) => seen.push(Array.from(call)) };
    stub(2);
    expect(seen).to.deep.equal([[2]]);
  });

  it('forward: has its queue at once, and stores calls until the library comes', () => {
    const stub = createStub({ shape: 'forward', method: 'callMethod', queue: 'queue' }) as Stub;
    expect(stub['queue']).to.deep.equal([]);
    stub('init', '1');
    expect(stored(stub['queue'])).to.deep.equal([['init', '1']]);
    expect((stub['queue'] as unknown[]).every(isArguments)).to.equal(true);
  });

  it('forward: calls the method of the library on itself, and answers its answer', () => {
    const stub = createStub({ shape: 'forward', method: 'callMethod', queue: 'queue' }) as Stub;
    const calls: unknown[] = [];
    stub['callMethod'] = function (this: unknown, ...args: unknown[]) {
      calls.push([this, args]);
      return 7;
    };
    expect(stub('track', 'x')).to.equal(7);
    expect(calls).to.deep.equal([[stub, ['track', 'x']]]);
    expect(stub['queue']).to.deep.equal([]);
  });

  it('forward: goes on storing while its method is none', () => {
    const stub = createStub({ shape: 'forward', method: 'exec', queue: 'queue' }) as Stub;
    stub['exec'] = 'soon';
    stub('a');
    expect(stored(stub['queue'])).to.deep.equal([['a']]);
  });

  it('methods: a list with functions that store their name and arguments', () => {
    const stub = createStub({ shape: 'methods', methods: ['page', 'track'] }) as unknown[] &
      Record<string, (...args: unknown[]) => unknown>;
    expect(Array.isArray(stub)).to.equal(true);
    expect(stub['track']!('x', { a: 1 })).to.equal(undefined);
    stub['page']!();
    expect(Array.from(stub)).to.deep.equal([['track', 'x', { a: 1 }], ['page']]);
  });

  it('methods: a dotted name is a method of a member, with the same list', () => {
    const stub = createStub({
      shape: 'methods',
      methods: ['people.set', 'people.unset', 'track'],
    }) as unknown[] & {
      people: Record<string, (...args: unknown[]) => unknown>;
      track(): void;
    };
    stub.people['set']!({ a: 1 });
    stub.track();
    stub.people['unset']!('a');
    expect(Array.from(stub)).to.deep.equal([
      ['people.set', { a: 1 }],
      ['track'],
      ['people.unset', 'a'],
    ]);
  });

  it('methods … object: nothing else than such functions, and a queue', () => {
    const stub = createStub({
      shape: 'methods',
      style: 'object',
      queue: 'calls',
      methods: ['go'],
    }) as Record<string, unknown>;
    (stub['go'] as (...args: unknown[]) => void)(1);
    expect(Array.isArray(stub)).to.equal(false);
    expect(Object.keys(stub)).to.have.members(['go', 'calls']);
    expect(stub['calls']).to.deep.equal([['go', 1]]);
  });

  it('all: have the properties that they are given', () => {
    for (const shape of ['array', 'function', 'forward', 'methods']) {
      const stub = createStub({ shape, properties: { loaded: true, version: '2.0' } }) as Stub;
      expect([stub['loaded'], stub['version']], shape).to.deep.equal([true, '2.0']);
    }
  });

  it('do not share anything', () => {
    const settings = { shape: 'forward', queue: 'queue', properties: { list: 1 } };
    const one = createStub(settings) as Stub;
    (createStub(settings) as Stub)('x');
    expect(one['queue']).to.deep.equal([]);
  });

  it('as a step: leave what exists alone, be it false or null', () => {
    for (const existing of [[1], () => {}, false, null, 0]) {
      setGlobal('bench', existing);
      void bench().run({ stub: 'bench', shape: 'array', alias: ['benchAlias'] });
      expect(global('bench')).to.equal(existing);
    }
    expect(global('benchAlias')).to.equal(undefined);
  });

  it('as a step: take aliases and worked out properties', () => {
    setGlobal('bench2', 'kept');
    void bench({ params: { id: '7' } }).run({
      stub: 'bench',
      shape: 'forward',
      queue: 'queue',
      properties: { id: { $param: 'id' } },
      alias: ['_bench', 'bench2', 'bench.push', 'bench3.inner'],
    });
    const stub = global('bench') as Stub;
    expect(stub['id']).to.equal('7');
    expect(stub['push']).to.equal(stub);
    expect(global('bench2')).to.equal('kept');
    expect((global('bench3') as Stub)['inner']).to.equal(stub);
    expect(global('_bench')).to.equal(stub);
    delete (window as unknown as Record<string, unknown>)['_bench'];
  });

  it('as a step: may stand inside a global that is made for it', () => {
    void bench().run({ stub: 'bench.inner.queue', shape: 'array' });
    expect(global('bench')).to.deep.equal({ inner: { queue: [] } });
  });

  it('find their place: owner and last key, by names and further keys', () => {
    const [owner, name] = globalPlace('bench.a', ['b.c', 'd']);
    expect([owner, name]).to.deep.equal([{}, 'd']);
    expect(global('bench')).to.deep.equal({ a: { 'b.c': {} } });
  });
});
