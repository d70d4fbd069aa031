/** What the README and the guides show works: their containers are complete and without problems. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { lastBuild } from '../esbuild.config.ts';
import { measure } from '../scripts/size.ts';
import type { Container } from '../src/engine/types.ts';
import { blocksOf, read, repository, translationOf, translations } from './support/pages.ts';
import { problemsOf } from './support/shown-containers.ts';

describe('containers that the documentation shows', () => {
  const guides = ['marketers', 'sites', 'developers', 'triggers', 'consent-record', 'charters'];
  const pages = ['README.md', ...guides.map((name) => `docs/${name}.md`), 'docs/reference/tags.md'];

  for (const page of [...pages, ...translations().map(({ translation }) => translation)]) {
    it(`are right in ${page}`, () => {
      for (const { line, text } of blocksOf(read(page), 'json')) {
        assert.deepEqual(problemsOf(text), [], `${page}:${line}`);
      }
    });
  }

  for (const page of ['README.md', translationOf('README.md', 'fr')]) {
    it(`are complete where ${page} starts`, () => {
      assert.ok(page);
      const [first] = blocksOf(read(page), 'json');
      assert.equal((JSON.parse(first?.text ?? '{}') as Container).schemaVersion, 1);
    });
  }
});

describe('sizes in the README', () => {
  const dist = join(repository, 'dist');
  const chunks = lastBuild()?.chunks ?? {};
  const files = ['sluice.js', ...Object.values(chunks).flat()];
  const isBuilt = files.length > 1 && files.every((file) => existsSync(join(dist, file)));

  it('are what a visitor downloads', { skip: !isBuilt && 'dist/ is not of the last build' }, () => {
    const sizes = measure(chunks, (path) => readFileSync(join(dist, path)));
    const rows = read('README.md').matchAll(/^\| .*\| `([\w-]+)` +\| +([\d.]+) kB +\|$/gm);
    const told = [...rows].map(([, name = '', kilobytes]) => [name, Number(kilobytes)] as const);
    assert.ok(told.length > 3);
    for (const [name, kilobytes] of told) {
      const size = sizes.find((each) => each.name === name);
      assert.ok(size, `there is no chunk ${name}`);
      const difference = Math.abs(size.gzip / 1000 - kilobytes);
      const allowed = Math.max(0.5, kilobytes * 0.1);
      assert.ok(difference <= allowed, `${name} has ${size.gzip} bytes, not ${kilobytes} kB`);
    }
  });
});
