import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Environment } from '../../src/engine/environment.ts';
import type { VariableSettings } from '../../src/engine/types.ts';
import { variableTypes } from '../../src/engine/variables.ts';
import { read, send } from '../support/params.ts';

describe('variables', () => {
  it('49 data-layer reads a dotted path of the merged model', () => {
    const messages = [{ a: { b: 1 } }, { 'a.c': [{ d: 2 }] }];
    assert.equal(read({ type: 'data-layer', path: 'a.b' }, { messages }), 1);
    assert.equal(read({ type: 'data-layer', path: 'a.c.0.d', version: 2 }, { messages }), 2);
    assert.deepEqual(read({ type: 'data-layer', path: 'a' }, { messages }), {
      b: 1,
      c: [{ d: 2 }],
    });
  });

  it('49 data-layer in version 1 reads the last value of a literal key', () => {
    const messages = [{ 'a.b': 1 }, { a: { b: 2 } }, { a: { c: 3 } }];
    assert.equal(read({ type: 'data-layer', path: 'a.b', version: 1 }, { messages }), 1);
    assert.deepEqual(read({ type: 'data-layer', path: 'a', version: 1 }, { messages }), { c: 3 });
  });

  it('49 gives the default where there is no value, and only there', () => {
    const v = { type: 'data-layer', path: 'a', default: 'none' };
    assert.equal(read(v), 'none');
    for (const a of [null, '', 0, false]) {
      for (const version of [1, 2]) {
        assert.equal(read({ ...v, version }, { messages: [{ a }] }), a);
      }
    }
    assert.equal(read({ ...v, default: null }), null);
    assert.equal(read({ ...v, version: 1 }), 'none');
  });

  it('49 formats: upper and lower case of text, and replacements for four values', () => {
    const format = (settings: NonNullable<VariableSettings['format']>, a: unknown): unknown =>
      read({ type: 'data-layer', path: 'a', format: settings }, { messages: [{ a }] });
    assert.equal(format({ case: 'lower' }, 'AbC'), 'abc');
    assert.equal(format({ case: 'upper' }, 'AbC'), 'ABC');
    assert.equal(format({ case: 'upper' }, 1), 1);
    assert.equal(format({ null: 'n' }, null), 'n');
    assert.equal(format({ undefined: 'u' }, undefined), 'u');
    assert.equal(format({ true: 1, false: 0 }, true), 1);
    assert.equal(format({ true: 1, false: 0 }, false), 0);
    assert.equal(format({ true: 1 }, 'true'), 'true');
    assert.equal(format({ null: 'n', undefined: 'u' }, 0), 0);
  });

  it('49 formats the default, too', () => {
    const v = {
      type: 'data-layer',
      path: 'a',
      default: 'None',
      format: { case: 'upper' as const },
    };
    assert.equal(read(v), 'NONE');
    assert.equal(read({ ...v, default: true, format: { true: 'yes', undefined: 'no' } }), 'yes');
  });

  const url = 'https://shop.example:8443/a/B?q=1&r=x%20y#part';
  const parts: [part: string, value: string][] = [
    ['href', 'https://shop.example:8443/a/B?q=1&r=x%20y#part'],
    ['protocol', 'https'],
    ['hostname', 'shop.example'],
    ['port', '8443'],
    ['path', '/a/B'],
    ['query', 'q=1&r=x%20y'],
    ['fragment', 'part'],
  ];
  for (const [part, value] of parts) {
    it(`url reads the ${part} of the page, or of another URL`, () => {
      assert.equal(read({ type: 'url', part }, { url }), value);
      const messages = [{ link: url }];
      assert.equal(read({ type: 'url', part, of: '{{dataLayer.link}}' }, { messages }), value);
    });
  }

  it('url gives the port that a scheme implies, and nothing for what is no URL', () => {
    assert.equal(read({ type: 'url', part: 'port' }), '443');
    assert.equal(read({ type: 'url', part: 'port' }, { url: 'http://a.example/' }), '80');
    assert.equal(
      read({ type: 'url', of: 'dataLayer.link' }, { messages: [{ link: '/a' }] }),
      undefined,
    );
    assert.equal(read({ type: 'url', of: 'dataLayer.link', default: 'none' }), 'none');
  });

  it('query reads a parameter, decoded, of the page or of another URL', () => {
    assert.equal(read({ type: 'query', name: 'r' }, { url }), 'x y');
    assert.equal(read({ type: 'query', name: 'none' }, { url }), undefined);
    const messages = [{ link: 'https://a.example/?r=2&r=3' }];
    assert.equal(read({ type: 'query', name: 'r', of: 'dataLayer.link' }, { messages }), '2');
  });

  it('cookie, meta, storage, window and element read the page', () => {
    const asked: unknown[][] = [];
    const ask =
      (kind: string) =>
      (...args: unknown[]): string => {
        asked.push([kind, ...args]);
        return kind;
      };
    const environment = {
      cookie: ask('cookie'),
      meta: ask('meta'),
      storage: ask('storage'),
      global: ask('window'),
      element: ask('element'),
    };
    const settings: VariableSettings[] = [
      { type: 'cookie', name: 'c' },
      { type: 'meta', name: 'author' },
      { type: 'storage', kind: 'local', key: 'k' },
      { type: 'storage', kind: 'session', key: 'k' },
      { type: 'window', path: 'app.user.id' },
      { type: 'element', selector: 'h1' },
      { type: 'element', selector: 'a', attribute: 'href' },
    ];
    for (const v of settings) assert.equal(read(v, { environment }), v.type);
    assert.deepEqual(asked, [
      ['cookie', 'c'],
      ['meta', 'author'],
      ['storage', 'local', 'k'],
      ['storage', 'session', 'k'],
      ['window', ['app', 'user', 'id']],
      ['element', 'h1', undefined],
      ['element', 'a', 'href'],
    ]);
  });

  it('constant keeps its type, and what looks like a reference in it is text', () => {
    for (const value of [1, true, null, ['a'], { a: { $ref: 'page.url' } }, '{{page.url}}']) {
      assert.deepEqual(read({ type: 'constant', value }), value);
    }
  });

  it('lookup gives what belongs to the first case that is its input', () => {
    const v: VariableSettings = {
      type: 'lookup',
      input: '{{dataLayer.a}}',
      cases: [
        { is: 1, then: 'one' },
        { is: 'b', then: '{{page.hostname}}' },
        { is: 'b', then: 'never' },
        { is: 'c', then: { host: 'at {{page.hostname}}' } },
      ],
    };
    const of = (a: unknown): unknown => read(v, { messages: [{ a }] });
    assert.equal(of('1'), 'one');
    assert.equal(of('b'), 'shop.example');
    assert.deepEqual(of('c'), { host: 'at shop.example' });
    assert.equal(of('B'), undefined);
    assert.equal(read({ ...v, default: 'else' }), 'else');
  });

  it('regex-lookup gives what belongs to the first case that matches', () => {
    const cases = [
      { matches: '^/products/', then: 'product' },
      { matches: 'a', then: '{{page.query}}' },
    ];
    const v = { type: 'regex-lookup', input: 'dataLayer.a', cases };
    const of = (a: unknown, more = {}): unknown =>
      read({ ...v, ...more }, { messages: [{ a }], url });
    assert.equal(of('/products/a'), 'product');
    assert.equal(of('/a'), 'q=1&r=x%20y');
    assert.equal(of('/A'), undefined);
    assert.equal(of('/A', { ignoreCase: true }), 'q=1&r=x%20y');
    assert.equal(of('/products/a', { full: true, default: 'else' }), 'else');
    assert.equal(of('a', { full: true }), 'q=1&r=x%20y');
  });

  it('regex-lookup runs its patterns on no more than the first 4096 characters', () => {
    const cases = [{ matches: 'needle', then: 'found' }];
    const v = { type: 'regex-lookup', input: 'dataLayer.a', cases };
    const of = (a: string): unknown => read(v, { messages: [{ a }] });
    assert.equal(of('x'.repeat(5000) + 'needle'), undefined);
    assert.equal(of('needle' + 'x'.repeat(5000)), 'found');
  });

  it('list makes a value of each element of an array, or one text of all', () => {
    const messages = [{ items: [{ id: 'a', n: 1 }, { id: 'b' }] }];
    const v = { type: 'list', from: '{{dataLayer.items}}' };
    assert.deepEqual(read({ ...v, item: '{{item.id}}' }, { messages }), ['a', 'b']);
    assert.equal(read({ ...v, item: '{{item.id}}', join: ',' }, { messages }), 'a,b');
    assert.deepEqual(read({ ...v, item: { id: 'x-{{item.id}}', n: '{{item.n}}' } }, { messages }), [
      { id: 'x-a', n: 1 },
      { id: 'x-b' },
    ]);
    assert.deepEqual(read(v, { messages }), messages[0]?.items);
    assert.equal(read(v, { messages: [{ items: 'text' }] }), undefined);
    assert.deepEqual(read({ ...v, item: '{{item.id}}@{{page.hostname}}' }, { messages }), [
      'a@shop.example',
      'b@shop.example',
    ]);
  });

  it('50 template joins text, and keeps the type of what is exactly one reference', () => {
    const messages = [{ n: 1, none: null, list: [1] }];
    const of = (value: unknown): unknown => read({ type: 'template', value }, { messages });
    assert.equal(of('{{dataLayer.n}}'), 1);
    assert.equal(of(' {{dataLayer.n}}'), ' 1');
    assert.equal(of('{{dataLayer.n}}{{dataLayer.n}}'), '11');
    assert.equal(of('a{{dataLayer.none}}b{{dataLayer.missing}}c'), 'abc');
    assert.deepEqual(of({ n: '{{dataLayer.n}}', deep: ['{{dataLayer.list}}'] }), {
      n: 1,
      deep: [[1]],
    });
  });

  it('event-data reads the payload of the event, not what the model made of it', () => {
    const messages = [{ a: { x: 1 } }];
    const event = { a: { y: 2 } };
    assert.deepEqual(read({ type: 'event-data', path: 'a' }, { messages, event }), { y: 2 });
    assert.equal(read({ type: 'event-data', path: 'a.x' }, { messages, event }), undefined);
  });

  it('random gives whole numbers between its ends, which it may reach', () => {
    const of = (random: number, v = {}): unknown =>
      read({ type: 'random', ...v }, { environment: { random: () => random } });
    assert.equal(of(0, { min: 3, max: 5 }), 3);
    assert.equal(of(0.999999, { min: 3, max: 5 }), 5);
    assert.equal(of(0), 0);
    assert.equal(of(1 - 2 ** -53), 2147483647);
  });

  it('referrer and consent read what the page and the visitor say', () => {
    assert.equal(read({ type: 'referrer' }), 'https://search.example/');
    assert.equal(read({ type: 'consent', category: 'analytics' }), 'denied');
    assert.equal(read({ type: 'consent', category: 'necessary' }), 'granted');
  });

  it('custom is called with a reader of variables', () => {
    const environment: Partial<Environment> = {
      custom: (module, name, get) => [module, name, get('page.hostname'), get('c'), get('nobody')],
    };
    const variables = { c: { type: 'constant', value: 2 } };
    const v = { type: 'custom', module: 'own', export: 'total' };
    assert.deepEqual(read(v, { environment, variables }), [
      'own',
      'total',
      'shop.example',
      2,
      undefined,
    ]);
  });

  it('are worked out once for the parameters of one event', () => {
    let calls = 0;
    const v = { type: 'custom', module: 'own', export: 'count' };
    const page = send(
      { a: '{{v}}', b: ['{{v}}', 'x{{v}}'] },
      { variables: { v }, environment: { custom: () => ++calls } },
    );
    page.layer.push({ event: 'go' });
    assert.deepEqual(
      page.runs.map(({ params }) => params),
      [
        { a: 1, b: [1, 'x1'] },
        { a: 2, b: [2, 'x2'] },
      ],
    );
  });

  it('has every type of the contract', () => {
    assert.deepEqual(
      [...variableTypes].sort(),
      [
        'constant',
        'consent',
        'cookie',
        'custom',
        'data-layer',
        'element',
        'event-data',
        'list',
        'lookup',
        'meta',
        'query',
        'random',
        'referrer',
        'regex-lookup',
        'storage',
        'template',
        'url',
        'window',
      ].sort(),
    );
  });
});
