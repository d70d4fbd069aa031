/** What docs/editors.md gives editors: settings that lead somewhere, findings that are found, snippets that are right. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { buildIfStale } from '../esbuild.config.ts';
import { folderWith, sluice } from './cli/run.ts';
import { container } from './support/containers.ts';
import { blocksOf, read, repository } from './support/pages.ts';

interface Snippet {
  prefix: string;
  body: string[];
}
interface Pattern extends Record<string, unknown> {
  regexp: string;
}

const [, settings = {}, tasks = {}, snippets = {}] = blocksOf(read('docs/editors.md'), 'json').map(
  (block) => JSON.parse(block.text) as Record<string, unknown>,
);

/** What stands there once every placeholder was left as it is. */
function text({ body }: Snippet): string {
  return body
    .join('\n')
    .replace(/\$\{\d+:([^{}]*)\}/g, '$1')
    .replace(/\$\{\d+\|([^,|]*)[^}]*\}/g, '$1')
    .replace(/\$\d+/g, '"tagId": "G-ABC123"');
}

describe('docs/editors.md', () => {
  before(() => buildIfStale({ quiet: true }));

  it('names schemas that are there', () => {
    const urls = (settings['json.schemas'] as { url: string }[]).map(({ url }) => url);
    assert.equal(urls.length, 3);
    for (const url of urls) {
      const path = url.replace('./node_modules/sluice/', '');
      assert.ok(existsSync(join(repository, path)), url);
    }
  });

  it('finds what validate says, each problem at its place', async () => {
    const cwd = folderWith({
      'container.json': container({
        consent: { ...container().consent, lifetime: 'P9M' },
        tags: { t: { type: 'matomo', params: {}, triggers: ['all-page'] } },
      }),
    });
    const { out } = await sluice(['validate', 'container.json'], { cwd });
    const json = JSON.parse(
      (await sluice(['validate', 'container.json', '--json'], { cwd })).out,
    ) as {
      problems: { line: number; column: number; level: string; id: string; message: string }[];
    };
    const [task] = tasks['tasks'] as { problemMatcher: { pattern: Pattern[] } }[];
    const patterns = task?.problemMatcher.pattern ?? [];
    const lines = out.split('\n');
    const found = lines.flatMap((_, start) => {
      const fields: Record<string, string> = {};
      for (const [offset, { regexp, ...groups }] of patterns.entries()) {
        const match = new RegExp(regexp).exec(lines[start + offset] ?? '');
        if (!match) return [];
        for (const [name, group] of Object.entries(groups))
          fields[name] = match[Number(group)] ?? '';
      }
      return [fields];
    });
    assert.ok(json.problems.length > 3);
    assert.deepEqual(
      found,
      json.problems.map(({ column, id, level, line, message }) => ({
        file: 'container.json',
        line: String(line),
        column: String(column),
        severity: level,
        code: id,
        message,
      })),
    );
  });

  it('has snippets that are right as they are', async () => {
    const sections = {
      tags: ['sluice-tag', 'sluice-pixel'],
      triggers: ['sluice-event', 'sluice-click'],
      variables: ['sluice-lookup'],
      vendors: ['sluice-vendor'],
    };
    const all = Object.values(snippets) as Snippet[];
    const used = Object.values(sections).flat();
    assert.deepEqual(all.map(({ prefix }) => prefix).toSorted(), used.toSorted());
    const parts = Object.entries(sections).map(([name, prefixes]) => {
      const members = prefixes.map((prefix, index) => {
        const snippet = all.find((each) => each.prefix === prefix);
        assert.ok(snippet);
        // Two of a kind would have one name.
        return text(snippet).replace(/^"name"/, `"name-${index}"`);
      });
      return [name, JSON.parse(`{${members.join()}}`)] as const;
    });
    const cwd = folderWith({ 'container.json': container(Object.fromEntries(parts)) });
    const { out } = await sluice(['validate', 'container.json', '--json'], { cwd });
    const { problems } = JSON.parse(out) as { problems: { level: string; message: string }[] };
    assert.deepEqual(
      problems.filter(({ level }) => level === 'error').map(({ message }) => message),
      [],
    );
  });
});
