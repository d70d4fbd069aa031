import { expect } from 'chai';
import { bench, global, setGlobal } from './support/steps.ts';

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

describe('steps of a template with effects', () => {
  it('script: asks for what it says, from the hosts of the tag', async () => {
    const { run, asked, context, arrive } = bench({
      params: { id: 'x y' },
      hosts: { script: ['lib.example'], image: ['px.example'] },
    });
    const waiting = run({
      script: { $join: ['https://lib.example/', { $encode: { $param: 'id' } }] },
      key: 'lib',
      id: 'lib-script',
      attributes: { 'data-id': { $param: 'id' }, charset: 'utf-8' },
      async: false,
      module: true,
      integrity: 'sha256-x',
    });
    expect(waiting).to.equal(undefined);
    expect(asked).to.deep.equal([
      [
        'script',
        {
          url: 'https://lib.example/x%20y',
          key: 'lib',
          id: 'lib-script',
          attributes: { 'data-id': 'x y', charset: 'utf-8' },
          async: false,
          module: true,
          integrity: 'sha256-x',
        },
        ['lib.example'],
      ],
    ]);
    arrive(false);
    expect(await Promise.all(context.loading)).to.deep.equal([false]);
  });

  it('script: is asynchronous and no module unless it says so', () => {
    const { run, asked } = bench();
    void run({ script: 'https://lib.example/x.js' });
    expect(asked[0]?.[1]).to.deep.equal({
      url: 'https://lib.example/x.js',
      async: true,
      module: false,
    });
  });

  it('script … unless: is skipped where the global exists', () => {
    setGlobal('bench', { loaded: false });
    const { run, asked, context } = bench();
    void run(
      { script: 'a.js', unless: 'bench.loaded' },
      { script: 'b.js', unless: 'bench.absent' },
    );
    expect(asked.map(([, request]) => (request as { url: string }).url)).to.deep.equal(['b.js']);
    expect(context.loading).to.have.length(1);
  });

  it('script … wait: the steps behind it wait, whether it comes or not', async () => {
    for (const ok of [true, false]) {
      const { run, asked, arrive } = bench();
      const waiting = run({ script: 'a.js', wait: true }, { image: 'b' });
      expect(asked).to.have.length(1);
      arrive(ok);
      await waiting;
      expect(asked.map(([kind]) => kind)).to.deep.equal(['script', 'image']);
    }
  });

  it('image, stylesheet, frame: are asked for from the hosts of their kind', () => {
    const hosts = { script: ['s'], image: ['i'], frame: ['f'] };
    const { run, asked } = bench({ hosts });
    void run(
      { image: { $join: ['https://px.example/', 'a'] } },
      { stylesheet: 'x.css' },
      { frame: 'x', attributes: { title: 'A' } },
      { frame: 'y', hidden: false },
    );
    expect(asked).to.deep.equal([
      ['image', 'https://px.example/a', ['i']],
      ['stylesheet', 'x.css', ['s']],
      ['frame', 'x', { title: 'A', hidden: true }, ['f']],
      ['frame', 'y', { hidden: false }, ['f']],
    ]);
  });

  it('define: a callback that runs steps with its first argument', () => {
    const { run, asked } = bench();
    void run({ define: 'bench.ready', steps: [{ image: { $item: 'url' } }] });
    (global('bench') as { ready(item: unknown): unknown }).ready({ url: 'a' });
    expect(asked).to.deep.equal([['image', 'a', undefined]]);
  });

  it('define: calls what stood there before first, with what it was called with, and answers its answer', () => {
    const before = spy();
    setGlobal('bench', before);
    const { run, asked } = bench();
    void run({ define: 'bench', steps: [{ image: 'a' }] });
    const self = { bench: global('bench') as typeof before };
    expect(self.bench(1, 2)).to.equal('done');
    expect(before.calls).to.deep.equal([{ self, args: [1, 2] }]);
    expect(asked).to.have.length(1);
  });

  it('define: reports steps that throw instead of throwing at who calls', () => {
    const { run, reports } = bench();
    void run({ define: 'bench', steps: [{ call: 'benchAbsent' }] });
    (global('bench') as () => void)();
    expect(reports).to.deep.equal([
      'The callback bench failed: Error: benchAbsent is no function.',
    ]);
  });

  it('define: reports steps that fail after they have waited', async () => {
    const { run, reports, arrive } = bench();
    void run({ define: 'bench', steps: [{ script: 'a.js', wait: true }, { call: 'benchAbsent' }] });
    (global('bench') as () => void)();
    arrive();
    await new Promise((resolve) => setTimeout(resolve));
    expect(reports).to.deep.equal([
      'The callback bench failed: Error: benchAbsent is no function.',
    ]);
  });

  it('once: runs once for each value, and "else" each further time', () => {
    const { run, asked, context } = bench();
    const step = (id: string) => ({
      once: ['lib', id],
      steps: [{ image: `first ${id}` }],
      else: [{ image: `again ${id}` }],
    });
    void run(step('a'), step('b'), step('a'), step('a'));
    void bench({ inserter: context.inserter, once: context.once }).run(step('b'));
    expect(asked.map(([, url]) => url)).to.deep.equal([
      'first a',
      'first b',
      'again a',
      'again a',
      'again b',
    ]);
  });

  it('once: without "else" does nothing the second time', () => {
    const { run, asked } = bench();
    void run({ once: 'x', steps: [{ image: 'a' }] }, { once: 'x', steps: [{ image: 'a' }] });
    expect(asked).to.have.length(1);
  });

  it('each: runs for each element of a list, for a single value, and not for nothing', () => {
    const { run, asked } = bench({ params: { list: ['a', 'b'], one: 'c', empty: [] } });
    for (const name of ['list', 'one', 'empty', 'absent']) {
      void run({ each: { $param: name }, steps: [{ image: { $item: '' } }] });
    }
    expect(asked.map(([, url]) => url)).to.deep.equal(['a', 'b', 'c']);
  });

  it('each: waits for each element before the next', async () => {
    const { run, asked, arrive } = bench();
    const waiting = run({
      each: ['a', 'b'],
      steps: [{ script: { $item: '' }, wait: true }, { image: { $item: '' } }],
    });
    expect(asked).to.have.length(1);
    arrive();
    await new Promise((resolve) => setTimeout(resolve));
    expect(asked.map(([kind]) => kind)).to.deep.equal(['script', 'image', 'script']);
    arrive();
    await waiting;
    expect(asked.at(-1)?.[1]).to.equal('b');
  });

  it('message: pushes onto the data layer of the page', () => {
    const { run, asked } = bench({ event: { value: 42 } });
    void run({ message: { event: 'x', value: { $event: 'value' } } });
    expect(asked).to.deep.equal([['message', { event: 'x', value: 42 }]]);
  });

  it('module: calls an export, and the steps behind it wait', async () => {
    const { run, asked } = bench({ params: { args: { a: 1 } } });
    const waiting = run(
      { module: 'own', export: 'greet', args: { $param: 'args' } },
      { image: 'after' },
    );
    expect(asked).to.deep.equal([['module', 'own', 'greet', { a: 1 }]]);
    await waiting;
    expect(asked).to.have.length(2);
  });

  it('module: a call that rejects ends the steps', async () => {
    const { run, asked } = bench({ module: () => Promise.reject(new Error('of the site')) });
    let error: unknown;
    await Promise.resolve(run({ module: 'own', export: 'greet' }, { image: 'after' })).catch(
      (reason: unknown) => (error = reason),
    );
    expect(String(error)).to.equal('Error: of the site');
    expect(asked).to.deep.equal([]);
  });
});
