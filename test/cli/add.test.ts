import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { insertEntry } from '../../src/cli/add/insert.ts';
import { template } from '../support/containers.ts';
import { folderWith, sluice, type Ran } from './run.ts';

const written = `{
    // Who we are.
    "schemaVersion": 1,
    "id": "shop",
    "site": { "name": "Shop", "controller": "Shop SAS", "contact": "a@shop.example" },
    "consent": {
        "categories": {
            "necessary": { "basis": "exempt" }, // Always on.
            "analytics": { "basis": "consent" }
        }
    },
    "ui": { "languages": ["en"] }
}
`;

async function add(
  args: string[],
  file: unknown = written,
  files: Record<string, unknown> = {},
): Promise<Ran & { text: string; before: string }> {
  const cwd = folderWith({ 'c.jsonc': file, ...files });
  const path = join(cwd, 'c.jsonc');
  const before = readFileSync(path, 'utf8');
  const ran = await sluice(['add', ...args, '-c', 'c.jsonc'], { cwd });
  return { ...ran, before, text: readFileSync(path, 'utf8') };
}

describe('sluice add', () => {
  it('adds a tag and leaves every other character as it is', async () => {
    const { code, text } = await add(['google-tag', 'tagId=G-ABC123']);
    assert.equal(code, 0);
    const added = `,
    "tags": {
        "google-tag": {
            "type": "google-tag",
            "params": { "tagId": "G-ABC123" },
            "triggers": ["all-pages"]
        }
    }
}
`;
    assert.equal(text, written.replace(/\n\}\n$/, added));
  });

  const places: Record<string, [before: string, after: string]> = {
    'into an empty object': ['{}', '{\n  "tags": { "a": 1 }\n}'],
    'behind the comment of the last entry': [
      '{\n  "tags": {\n    "b": 2 // two\n  }\n}',
      '{\n  "tags": {\n    "b": 2, // two\n    "a": 1\n  }\n}',
    ],
    'behind a trailing comma, which stays': [
      '{\n  "tags": {\n    "b": 2,\n  },\n}',
      '{\n  "tags": {\n    "b": 2,\n    "a": 1,\n  },\n}',
    ],
    'into an object on one line': [
      '{\n  "tags": { "b": 2 }\n}',
      '{\n  "tags": { "b": 2,\n    "a": 1\n  }\n}',
    ],
    'into one that holds a comment alone': [
      '{\n  "tags": {\n    // none yet\n  }\n}',
      '{\n  "tags": {\n    // none yet\n    "a": 1\n  }\n}',
    ],
  };
  for (const [title, [before, after]] of Object.entries(places)) {
    it(`puts an entry ${title}`, () => {
      assert.equal(insertEntry(before, ['tags', 'a'], 1), after);
    });
  }

  it('keeps tabs and line ends of Windows', async () => {
    const tabs = written.replaceAll('    ', '\t').replaceAll('\n', '\r\n');
    const { text } = await add(['google-tag', 'tagId=G-ABC123'], tabs);
    assert.match(text, /\r\n\t"tags": \{\r\n\t\t"google-tag": \{\r\n\t\t\t"type"/);
    assert.doesNotMatch(text, /[^\r]\n| {2}/);
  });

  it('reads parameters as the type wants them, inner ones by dots', async () => {
    const { out } = await add([
      'ga4-event',
      'tagId=G-ABC123',
      'event=123',
      'ecommerce=true',
      'eventParams.value={{dataLayer.total}}',
      'eventParams.count=3',
      '--id',
      'order',
      '--json',
    ]);
    const { entry, id } = JSON.parse(out) as { entry: { params: object }; id: string };
    assert.equal(id, 'order');
    assert.deepEqual(entry.params, {
      tagId: 'G-ABC123',
      event: '123',
      ecommerce: true,
      eventParams: { value: '{{dataLayer.total}}', count: 3 },
    });
  });

  it('tells every parameter that is wrong or missing at once, and writes nothing', async () => {
    const { before, code, out, text } = await add(['matomo', 'sitId=4', 'oops']);
    assert.equal(code, 1);
    assert.match(out, /There is no parameter "sitId"\.\n {2}Did you mean "siteId"\?/);
    assert.match(out, /"oops" has no "="/);
    assert.match(out, /The parameter "matomoUrl" is missing\.\n {2}Add matomoUrl=…: Base URL/);
    assert.equal(text, before);
  });

  const refused: Record<string, [args: string[], reason: RegExp]> = {
    'a value that the type does not take': [['google-tag', 'tagId=nonsense'], /invalid-params/],
    'a trigger that is not there': [
      ['google-tag', 'tagId=G-ABC123', '--trigger', 'buy'],
      /unknown-trigger/,
    ],
    'a category that is not there': [
      ['meta-pixel', 'pixelId=100000000000017'],
      /consent\.categories, which asks every visitor/,
    ],
    'an embed whose category is not there': [
      ['youtube'],
      /consent\.categories, which asks every visitor/,
    ],
  };
  for (const [title, [args, reason]] of Object.entries(refused)) {
    it(`writes nothing for ${title}`, async () => {
      const { before, code, out, text } = await add(args);
      assert.equal(code, 1);
      assert.match(out, reason);
      assert.equal(text, before);
    });
  }

  it('gives a second tag of a type an id of its own, but takes no id that is taken', async () => {
    const once = await add(['google-tag', 'tagId=G-ABC123']);
    const twice = await add(['google-tag', 'tagId=G-DEF456'], once.text);
    assert.match(twice.text, /"google-tag-2": \{/);
    const again = await add(['google-tag', 'tagId=G-DEF456', '--id', 'google-tag'], once.text);
    assert.equal(again.code, 1);
    assert.match(again.out, /Name another by --id/);
  });

  it('adds a service that pages embed as a vendor', async () => {
    const { code, out, text } = await add(['youtube', '--category', 'analytics']);
    assert.equal(code, 0);
    assert.match(text, /"vendors": \{\s+"youtube": \{\s+"template": "youtube"/);
    assert.match(out, /<sluice-embed vendor="youtube"/);
  });

  it('knows the templates beside the container', async () => {
    const own = { ...template('matomo'), type: 'own-stats' };
    const args = ['own-stats', 'matomoUrl=https://m.example/', 'siteId=1'];
    const { code } = await add(args, written, { 'tags/own-stats.json': own });
    assert.equal(code, 0);
  });

  it('lists the catalogue without a type', async () => {
    const { code, out } = await add([]);
    assert.equal(code, 0);
    assert.match(out, /^google-tag +analytics +tagId +Google tag/m);
    assert.ok(Array.isArray(JSON.parse((await add(['--json'])).out)));
  });

  it('asks which type was meant, and exits with 2', async () => {
    const slip = await add(['googl-tag']);
    assert.deepEqual([slip.code, slip.text], [2, slip.before]);
    assert.match(slip.err, /Did you mean google-tag\?/);
    assert.match((await add(['facebook'])).err, /meta-pixel|facebook-sdk/);
  });

  it('says what is wrong with a container that is no JSON', async () => {
    const { before, code, out, text } = await add(['google-tag', 'tagId=G-ABC123'], '{ "id": ');
    assert.equal(code, 1);
    assert.match(out, /syntax/);
    assert.equal(text, before);
  });
});
