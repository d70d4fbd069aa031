import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileSchema, errorsOf } from './compile.ts';

const validate = compileSchema('tag-template');

const withLoad = (...steps: unknown[]): unknown => ({
  type: 'acme',
  name: 'Acme',
  params: { type: 'object', properties: {} },
  load: steps,
  actions: { page: [] },
});
const withValue = (value: unknown): unknown => withLoad({ set: 'acme', value });

describe('tag template schema', () => {
  it('accepts every step of the vocabulary', () => {
    const steps = [
      { stub: '_paq', shape: 'array' },
      { stub: 'clarity', shape: 'function', queue: 'q', as: 'array' },
      {
        stub: 'fbq',
        shape: 'forward',
        method: 'callMethod',
        queue: 'queue',
        alias: ['_fbq', 'fbq.push'],
      },
      { stub: 'ttq', shape: 'methods', methods: ['page', 'people.set'], style: 'object' },
      { stub: 'a', shape: 'array', properties: { version: { $param: 'version' } } },
      { set: 'a.b', value: 1, if: { $has: { $param: 'x' } } },
      { set: 'a.b', at: [{ $param: 'id' }], value: [] },
      { call: 'a.b.c', args: [null, { $now: 'date' }] },
      { construct: 'UET', args: [], into: 'uetq' },
      { push: 'layer', value: ['js', { $now: 'date' }], as: 'arguments' },
      {
        script: 'https://acme.example/a.js',
        key: 'a',
        id: 'a',
        attributes: { 'data-site': 1 },
        async: false,
        module: true,
        integrity: { $param: 'integrity' },
        unless: 'acme',
        wait: true,
      },
      { stylesheet: 'https://acme.example/a.css' },
      { image: { $param: 'src' } },
      { frame: { $param: 'src' }, hidden: false, attributes: { title: 'Acme' } },
      { define: 'onReady', steps: [{ call: 'a', args: [{ $item: '' }] }] },
      { once: ['a', { $param: 'id' }], steps: [], else: [{ call: 'a' }] },
      { each: { $param: 'list' }, steps: [{ call: 'a', args: [{ $item: 'id' }] }] },
      { if: { $param: 'x' }, then: [], else: [] },
      { message: { event: 'x' } },
      { module: { $param: 'module' }, export: { $param: 'export' }, args: [] },
    ];
    for (const step of steps)
      assert.deepEqual(errorsOf(validate, withLoad(step)), [], JSON.stringify(step));
  });

  it('accepts every value of the vocabulary', () => {
    const values = [
      { $param: 'a.b', default: 1 },
      { $event: 'ecommerce.items' },
      { $item: '' },
      { $page: 'url' },
      { $consent: 'ad_storage' },
      { $category: 'analytics' },
      { $now: 'ms' },
      { $random: 'uuid' },
      { $global: 'a.b' },
      { $join: ['a', { $param: 'b' }], with: '-' },
      { $url: 'https://a.example/', query: { a: { $param: 'b' } } },
      { $encode: 'a' },
      { $equals: [1, { $param: 'a' }] },
      { $not: { $and: [true, { $or: [false] }] } },
      { $first: [{ $param: 'a' }, null] },
      { $switch: { $param: 'a' }, cases: { x: 1 }, default: 2 },
      { $if: { $has: 1 }, then: 1, else: 2 },
      { $map: { $list: { $param: 'a' } }, to: { id: { $item: 'id' } } },
      { $merge: [{ a: 1 }, { $param: 'b' }] },
      { $number: { $string: { $sum: [1, 2] } } },
      { $literal: { $param: 'as it is' } },
      // A vendor's own keys may begin with $, after another one; and be called like a companion.
      { title: { $page: 'title' }, $current_url: { $page: 'url' } },
      { query: 'boats', default: 1 },
      {},
    ];
    for (const value of values)
      assert.deepEqual(errorsOf(validate, withValue(value)), [], JSON.stringify(value));
  });

  const mistakes: [title: string, data: unknown, instancePath: string, keyword: string][] = [
    [
      'a step that does not exist',
      withLoad({ eval: 'alert(1)' }),
      '/load/0',
      'additionalProperties',
    ],
    ['a step without name', withLoad({ if: true }), '/load/0', 'required'],
    [
      'a property of another step',
      withLoad({ call: 'a', value: 1 }),
      '/load/0',
      'additionalProperties',
    ],
    [
      'a step inside a step',
      withLoad({ once: 'a', steps: [{ cal: 'a' }] }),
      '/load/0/steps/0',
      'additionalProperties',
    ],
    ['a stub without shape', withLoad({ stub: 'a' }), '/load/0', 'required'],
    [
      'a forwarding stub without method',
      withLoad({ stub: 'a', shape: 'forward' }),
      '/load/0',
      'required',
    ],
    ['a global that is worked out', withLoad({ call: { $param: 'name' } }), '/load/0/call', 'type'],
    ['a global with brackets', withLoad({ call: 'a["b"]' }), '/load/0/call', 'pattern'],
    [
      'a way to a prototype',
      withLoad({ set: 'a.__proto__.b', value: 1 }),
      '/load/0/set',
      'pattern',
    ],
    [
      'arguments that are no list',
      withLoad({ push: 'layer', value: { a: 1 }, as: 'arguments' }),
      '/load/0/value',
      'type',
    ],
    [
      'an event handler',
      withLoad({ frame: '/', attributes: { onload: 'alert(1)' } }),
      '/load/0/attributes/onload',
      'not',
    ],
    [
      'markup for a frame',
      withLoad({ frame: '/', attributes: { srcdoc: '<b>' } }),
      '/load/0/attributes/srcdoc',
      'not',
    ],
    [
      'a value that does not exist',
      withValue({ $parm: 'a' }),
      '/load/0/value',
      'additionalProperties',
    ],
    [
      'a value with too much',
      withValue({ $param: 'a', else: 1 }),
      '/load/0/value',
      'dependentRequired',
    ],
    [
      'a value without what it needs',
      withValue({ a: [{ $switch: 1 }] }),
      '/load/0/value/a/0',
      'dependentRequired',
    ],
    ['an unknown fact of the page', withValue({ $page: 'href' }), '/load/0/value/$page', 'enum'],
  ];
  for (const [title, data, instancePath, keyword] of mistakes) {
    it(`refuses ${title} and says where`, () => {
      const places = errorsOf(validate, data).map(
        (error) => `${error.instancePath} ${error.keyword}`,
      );
      assert.ok(places.includes(`${instancePath} ${keyword}`), places.join('\n') || 'no error');
    });
  }

  it('asks of a vendor’s template what a visitor must be told', () => {
    const vendor = { id: 'acme', name: 'Acme' };
    const missing = errorsOf(validate, { ...(withLoad() as object), vendor }).map(
      ({ params }) => (params as { missingProperty?: string }).missingProperty,
    );
    for (const name of ['category', 'hosts', 'storage', 'verified', 'role', 'purpose']) {
      assert.ok(missing.includes(name), name);
    }
  });

  it('gives generic types no category', () => {
    const [error] = errorsOf(validate, { ...(withLoad() as object), category: 'analytics' });
    assert.equal(error?.instancePath, '/category');
  });
});
