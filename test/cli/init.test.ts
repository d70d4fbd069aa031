import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { folderWith, sluice } from './run.ts';

const text = (...path: string[]): string => readFileSync(join(...path), 'utf8');

describe('sluice init', () => {
  it('writes a container, with comments, that nothing is wrong with', async () => {
    const cwd = folderWith({});
    const { code, out } = await sluice(['init', 'My Shop'], { cwd });
    assert.equal(code, 0);
    assert.match(out, /^written {2}My Shop\/container\.jsonc$/m);
    assert.match(text(cwd, 'My Shop/container.jsonc'), /^ {2}\/\/ .*\n[^]*"id": "my-shop"/m);
    const checked = await sluice(['validate', 'My Shop/container.jsonc', '--strict'], { cwd });
    assert.equal(checked.out, 'My Shop/container.jsonc: No problems.\n');
  });

  it('writes scenarios that pass, with every combination of answers', async () => {
    const cwd = folderWith({});
    await sluice(['init'], { cwd });
    const args = [
      'simulate',
      'container.jsonc',
      'scenarios/*.json',
      '--consent-matrix',
      '--strict',
    ];
    const { code, out } = await sluice(args, { cwd });
    assert.equal(code, 0, out);
    assert.match(out, /2 scenarios passed\./);
  });

  it('writes a page with the loader and the link to the preferences', async () => {
    const cwd = folderWith({});
    await sluice(['init'], { cwd });
    const page = text(cwd, 'index.html');
    assert.match(
      page,
      /<script async src="\/sluice\/sluice\.js" data-container="\/sluice\/container\.json">/,
    );
    assert.match(page, /<a href="#sluice-preferences">/);
    assert.doesNotMatch(page, /<script>| on\w+=| style=/);
  });

  it('leaves every file as it is that is there already', async () => {
    const cwd = folderWith({ 'index.html': 'mine' });
    const { code, out } = await sluice(['init', '--json'], { cwd });
    const { kept, written } = JSON.parse(out) as { kept: string[]; written: string[] };
    assert.deepEqual([code, kept], [0, ['index.html']]);
    assert.ok(written.includes('container.jsonc'));
    assert.equal(text(cwd, 'index.html'), 'mine');
    writeFileSync(join(cwd, 'container.jsonc'), 'changed');
    await sluice(['init'], { cwd });
    assert.equal(text(cwd, 'container.jsonc'), 'changed');
  });

  it('writes a workflow for GitHub when asked, which runs commands that exist', async () => {
    const cwd = folderWith({});
    await sluice(['init', '--ci', 'github'], { cwd });
    const workflow = text(cwd, '.github/workflows/sluice.yml');
    for (const command of ['validate', 'simulate', 'diff']) {
      assert.match(workflow, new RegExp(`npx --yes sluice ${command} `));
    }
    // What somebody else named never becomes part of a script.
    assert.doesNotMatch(workflow, /run:[^\n]*\$\{\{/);
    assert.equal((await sluice(['init', '--ci', 'other'], { cwd })).code, 2);
  });

  it('says so where a file is in the way', async () => {
    const cwd = folderWith({ site: 'a file' });
    const { code, err } = await sluice(['init', 'site'], { cwd });
    assert.equal(code, 1);
    assert.match(err, /^sluice: site\/container\.jsonc could not be written/);
  });
});
