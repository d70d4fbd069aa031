import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { container } from '../support/containers.ts';
import { folderWith, sluice } from './run.ts';

describe('sluice new-tag', () => {
  for (const type of ['acme-pixel', '3rd-party']) {
    it(`writes a template that a container can use at once: ${type}`, async () => {
      const cwd = folderWith({ 'c.json': container({ ui: { languages: ['en'] } }) });
      assert.equal((await sluice(['new-tag', type], { cwd })).code, 0);
      const added = await sluice(['add', type, 'siteId=X1', '-c', 'c.json'], { cwd });
      assert.equal(added.code, 0, added.out);
      const { code, out } = await sluice(['validate', 'c.json'], { cwd });
      assert.equal(code, 0, out);
      assert.doesNotMatch(out, /error/);
    });
  }

  it('explains every property that a template may have, and has a checklist', async () => {
    const cwd = folderWith({});
    await sluice(['new-tag', 'acme', '--dir', 'mine'], { cwd });
    const sheet = readFileSync(join(cwd, 'mine/acme.md'), 'utf8');
    const schema = JSON.parse(
      readFileSync(new URL('../../schemas/tag-template.schema.json', import.meta.url), 'utf8'),
    ) as { properties: object };
    for (const name of Object.keys(schema.properties))
      assert.ok(sheet.includes(`- \`${name}\`: `), name);
    assert.match(sheet, /- \[ \] .*before consent/);
  });

  it('leaves a template alone that is there already', async () => {
    const cwd = folderWith({ 'tags/acme.json': 'mine' });
    const { code, out } = await sluice(['new-tag', 'acme'], { cwd });
    assert.equal(code, 1);
    assert.match(out, /kept {5}tags\/acme\.json/);
    assert.equal(readFileSync(join(cwd, 'tags/acme.json'), 'utf8'), 'mine');
  });

  it('exits with 2 for what can be no type', async () => {
    for (const type of ['../x', 'A B', 'a_b'])
      assert.equal((await sluice(['new-tag', type])).code, 2);
  });
});
