/** What a marketer's editor says while they write a container: completed and checked by the service of VS Code. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { before, describe, it } from 'node:test';
import type { ValidateFunction } from 'ajv';
import type * as Editor from 'vscode-json-languageservice';
import { editorSchema } from '../../scripts/editor-schema.ts';
import { catalogueTypes, container, template } from '../support/containers.ts';
import { compile, errorsOf, readSchema } from './compile.ts';

/** CommonJS whose names Node cannot see. */
const editor = createRequire(import.meta.url)('vscode-json-languageservice') as typeof Editor;

const types = catalogueTypes();

describe('the schema for editors', () => {
  let schema: Editor.JSONSchema & object;
  let service: Editor.LanguageService;
  let validate: ValidateFunction;
  before(() => {
    schema = editorSchema(readSchema('container'), types.map(template));
    validate = compile(schema);
    service = editor.getLanguageService({});
    service.configure({
      schemas: [{ uri: 'x:schema', fileMatch: ['*'], schema }],
    });
  });

  const documentOf = (tag: string): { text: Editor.TextDocument; offset: number } => {
    const text = `{ "schemaVersion": 1, "tags": { "mine": ${tag} } }`;
    return {
      text: editor.TextDocument.create('x:container.json', 'json', 1, text.replace('|', '')),
      offset: text.indexOf('|'),
    };
  };

  /** What is offered where `|` stands, with what is said of it. */
  async function offered(tag: string): Promise<Map<string, string>> {
    const { offset, text } = documentOf(tag);
    const found = await service.doComplete(
      text,
      text.positionAt(offset),
      service.parseJSONDocument(text),
    );
    return new Map(
      found?.items.map(({ documentation, label }) => [
        label,
        typeof documentation === 'string' ? documentation : (documentation?.value ?? ''),
      ]),
    );
  }

  /** What is underlined in a tag. */
  async function told(tag: string): Promise<string[]> {
    const { text } = documentOf(tag);
    const problems = await service.doValidation(text, service.parseJSONDocument(text));
    const start = text.getText().indexOf('"mine"');
    return problems
      .filter(({ range }) => text.offsetAt(range.start) >= start)
      .map(({ message }) => (typeof message === 'string' ? message : message.value));
  }

  it('completes the types of the catalogue, and says what each is', async () => {
    const found = await offered('{ "type": "|" }');
    for (const type of types) assert.ok(found.has(`"${type}"`), type);
    assert.match(found.get('"matomo"') ?? '', /^Matomo\. Audience measurement/);
  });

  it('completes the parameters of the type, and says what each is', async () => {
    const found = await offered('{ "type": "ga4-event", "params": { "|" } }');
    const { properties = {} } = template('ga4-event').params;
    assert.deepEqual([...found.keys()].sort(), Object.keys(properties).sort());
    assert.equal(found.get('tagId'), properties['tagId']?.description);
  });

  it('completes the values that a parameter may have', async () => {
    const found = await offered('{ "type": "piano-analytics", "params": { "action": | } }');
    assert.ok(found.has('"page"') && found.has('"track"'));
  });

  it('offers a whole example', async () => {
    const found = await offered('{ "type": "matomo", "params": | }');
    assert.ok([...found.keys()].some((label) => label.includes('matomoUrl')));
  });

  it('underlines a parameter that is misspelt, missing, or has no such value; never a reference', async () => {
    const matomo = '"matomoUrl": "https://m.example/"';
    assert.match(
      (
        await told(`{ "type": "matomo", "params": { ${matomo}, "siteId": 7, "sideId": 7 } }`)
      ).join(),
      /sideId/,
    );
    assert.match((await told(`{ "type": "matomo", "params": { ${matomo} } }`)).join(), /siteId/);
    assert.match((await told('{ "type": "matomo" }')).join(), /params/);
    assert.notDeepEqual(
      await told(`{ "type": "matomo", "params": { ${matomo}, "siteId": "seven" } }`),
      [],
    );
    assert.deepEqual(
      await told(`{ "type": "matomo", "params": { ${matomo}, "siteId": "{{site}}" } }`),
      [],
    );
  });

  it('says nothing of a type that the site has for itself', async () => {
    assert.deepEqual(await told('{ "type": "my-own", "params": { "anything": 1 } }'), []);
  });

  for (const type of types) {
    it(`accepts the examples of ${type}`, () => {
      for (const params of template(type).examples ?? []) {
        assert.deepEqual(errorsOf(validate, container({ tags: { mine: { type, params } } })), []);
      }
    });
  }
});
