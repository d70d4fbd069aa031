import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { disclosedContainer, servedContainer } from '../../demo/server/container.ts';
import type { ResolvedContainer } from '../../src/engine/resolved.ts';
import type { Container } from '../../src/engine/types.ts';

const root = new URL('../../', import.meta.url);

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, root), 'utf8')) as unknown;
}

describe('the container of the demo', () => {
  const container = readJson('demo/container.json') as Container;
  const options = {
    // The templates lie in `tags/`, here as in the built product.
    distFolder: fileURLToPath(root),
    collectorOrigin: 'http://localhost:4321',
    report: (problem: string): void => assert.fail(problem),
  };

  it('keeps to the schema', () => {
    const ajv = new Ajv2020({ allErrors: true, strict: false });
    const validate = ajv.compile(readJson('schemas/container.schema.json') as object);
    validate(container);
    assert.deepEqual(validate.errors ?? [], []);
  });

  it('resolves without a problem', async () => {
    const resolved = JSON.parse(await servedContainer(options)) as ResolvedContainer;
    assert.equal(resolved.resolved, 1);
    assert.deepEqual(Object.keys(resolved.tags), Object.keys(container.tags ?? {}));
    for (const [id, tag] of Object.entries(resolved.tags))
      assert.equal(tag.disabled, undefined, id);
  });

  it('names the collector where it really is', async () => {
    const served = await servedContainer(options);
    assert.ok(served.includes('http://localhost:4321'));
    assert.ok(!served.includes('http://localhost:8081'));
  });

  it('says of each tag what it is for and who looks after it', () => {
    for (const [id, { notes, owner }] of Object.entries(container.tags ?? {})) {
      assert.ok(notes !== undefined && notes.length > 20, id);
      assert.ok(owner, id);
    }
  });

  it('uses every trigger and every variable that it declares', () => {
    const tags = JSON.stringify(container.tags);
    for (const id of Object.keys(container.triggers ?? {})) assert.ok(tags.includes(`"${id}"`), id);
    const users = tags + JSON.stringify(container.triggers);
    for (const id of Object.keys(container.variables ?? {})) assert.ok(users.includes(id), id);
  });

  it('tells visitors in both languages', async () => {
    const disclosure = await disclosedContainer(options);
    assert.ok(disclosure);
    for (const vendor of disclosure.vendors) {
      for (const { name, purpose } of vendor.storage) {
        assert.ok(purpose?.['fr'] && purpose['en'], `${vendor.id}: ${name}`);
      }
      if (vendor.role === 'controller') continue;
      assert.ok(vendor.purpose?.['fr'] && vendor.purpose['en'], vendor.id);
      assert.ok(vendor.privacyPolicyUrl, vendor.id);
    }
  });
});
