import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { typeOf } from '../../src/cli/types/schema-to-type.ts';
import { container } from '../support/containers.ts';
import { folderWith, sluice } from './run.ts';

const compiler = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));

const shop = container({
  triggers: {
    added: { type: 'event', event: 'add_to_cart' },
    loaded: { type: 'event', event: 'gtm.load' },
    any: { type: 'event', event: { matches: '^x' } },
  },
  events: {
    purchase: {
      description: 'An order */ was placed.',
      type: 'object',
      required: ['event', 'ecommerce'],
      properties: {
        event: { const: 'purchase' },
        ecommerce: {
          type: 'object',
          required: ['value'],
          additionalProperties: false,
          properties: {
            value: { type: 'number', description: 'Total.' },
            currency: { enum: ['EUR', 'USD'] },
            items: { type: 'array', items: { $ref: '#/$defs/item' } },
          },
        },
      },
      $defs: {
        item: {
          type: 'object',
          required: ['item_id'],
          properties: {
            item_id: { type: 'string' },
            parts: { type: 'array', items: { $ref: '#/$defs/item' } },
          },
        },
      },
    },
  },
});

describe('a schema as a type', () => {
  const cases: [schema: unknown, type: string][] = [
    [true, 'unknown'],
    [false, 'never'],
    [{}, 'unknown'],
    [{ type: 'integer' }, 'number'],
    [{ type: ['string', 'null'] }, 'string | null'],
    [{ const: { a: [1, 'b'] } }, '{ a: [1, "b"] }'],
    [{ enum: ['a', 2, null] }, '"a" | 2 | null'],
    [{ type: 'array', items: { type: ['string', 'number'] } }, '(string | number)[]'],
    [{ type: 'array', prefixItems: [{ type: 'string' }], items: false }, '[string?]'],
    [{ anyOf: [{ type: 'string' }, { type: 'number' }] }, 'string | number'],
    [{ oneOf: [{ type: 'string' }, true] }, 'unknown'],
    [
      { type: 'object', additionalProperties: { type: 'string' } },
      '{\n  [key: string]: string;\n}',
    ],
    [
      { properties: { 'a-b': { type: 'boolean' } }, additionalProperties: false },
      '{\n  "a-b"?: boolean;\n}',
    ],
    [{ required: ['x'] }, '{\n  x: unknown;\n  [key: string]: unknown;\n}'],
    [{ $ref: 'https://elsewhere.example/schema' }, 'unknown'],
    [{ type: 'number', minimum: 3, format: 'x' }, 'number'],
  ];
  for (const [schema, expected] of cases) {
    it(JSON.stringify(schema), () => {
      const context = { root: schema, names: new Map(), nameFor: () => 'X' };
      assert.equal(typeOf(schema, context), expected);
    });
  }
});

describe('sluice types', () => {
  it('lets a page push what the container knows, and nothing misspelt', async () => {
    const cwd = folderWith({ 'c.json': shop });
    const { code, err, out } = await sluice(['types', 'c.json'], { cwd });
    assert.deepEqual([code, err], [0, '']);
    writeFileSync(join(cwd, 'layer.ts'), out);
    const page = `import './layer.ts';
window.dataLayer.push({ event: 'purchase', ecommerce: { value: 1, currency: 'EUR', items: [{ item_id: 'a', parts: [{ item_id: 'b' }] }] } });
window.dataLayer.push({ event: 'add_to_cart', anything: true }, { pageKind: 'home' }, () => {});
(function () { window.dataLayer.push(arguments); })();
// @ts-expect-error: misspelt
window.dataLayer.push({ event: 'purchas', ecommerce: { value: 1 } });
// @ts-expect-error: without its total
window.dataLayer.push({ event: 'purchase', ecommerce: {} });
// @ts-expect-error: another currency
window.dataLayer.push({ event: 'purchase', ecommerce: { value: 1, currency: 'XXX' } });
// @ts-expect-error: no page pushes an event of the browser
window.dataLayer.push({ event: 'gtm.load' });
`;
    writeFileSync(join(cwd, 'page.ts'), page);
    const flags = [
      '--noEmit',
      '--strict',
      '--ignoreConfig',
      '--allowImportingTsExtensions',
      '--types',
      '',
      '--lib',
      'es2022,dom',
      '--target',
      'es2022',
      '--module',
      'esnext',
      '--moduleResolution',
      'bundler',
    ];
    const { status, stdout } = spawnSync(process.execPath, [compiler, ...flags, 'page.ts'], {
      cwd,
      encoding: 'utf8',
    });
    assert.equal(status, 0, stdout);
  });

  it('names the data layer as the page does', async () => {
    const cwd = folderWith({ 'c.json': shop });
    const { out } = await sluice(['types', 'c.json', '--data-layer', 'layer'], { cwd });
    assert.match(out, /^ {4}layer: DataLayerMessage\[\];$/m);
    assert.equal((await sluice(['types', 'c.json', '--data-layer', 'a b'], { cwd })).code, 2);
  });

  it('has a type even where no event is known', async () => {
    const cwd = folderWith({ 'c.json': container() });
    const { out } = await sluice(['types', 'c.json'], { cwd });
    assert.match(out, /export type DataLayerEvent =\n {2}never;/);
  });
});
