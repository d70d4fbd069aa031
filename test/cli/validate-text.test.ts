import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sizeLimit } from '../../src/cli/text-file.ts';
import type { Problem } from '../../src/cli/problems.ts';
import { validateContainer } from '../../src/validate.ts';
import { container } from '../support/containers.ts';
import { folderWith, sluice } from './run.ts';

const good = JSON.stringify(
  container({ site: { contact: 'dpo@shop.example', privacyPolicyUrl: '/privacy' } }),
  null,
  2,
);

/** Problems as `line:column level id`. */
function brief(problems: readonly Problem[]): string[] {
  return problems.map(({ line, column, level, id }) => `${line}:${column} ${level} ${id}`);
}

function check(text: string | Uint8Array, file = 'container.json'): string[] {
  return brief(validateContainer(text, { file }));
}

describe('validate reads JSON', () => {
  it('and has nothing to say of a good container', () => {
    assert.deepEqual(check(good), []);
  });

  it('with comments and trailing commas in a .jsonc file', () => {
    const text = good.replace('{', '{ // ours\n').replace(/\n\}$/, ',\n}');
    assert.deepEqual(check(text, 'container.jsonc'), []);
  });

  it('with comments and trailing commas in a .json file, but warns once of each', () => {
    const text = good.replace('{', '{ // ours\n /* and */').replace(/\n\}$/, ',\n}');
    const last = text.split('\n').length;
    assert.deepEqual(check(text), ['1:3 warning comment', `${last - 1}:4 warning trailing-comma`]);
    const [comment] = validateContainer(text, { file: 'container.json' });
    assert.match(comment?.message ?? '', /2 comments/);
  });

  it('behind a byte order mark, but warns of it', () => {
    assert.deepEqual(check(`\uFEFF${good}`), ['1:1 warning byte-order-mark']);
    assert.deepEqual(check(Buffer.from(`\uFEFF${good}`)), ['1:1 warning byte-order-mark']);
  });

  it('with line ends of every kind', () => {
    const text = good.replace('"test"', '"a test"');
    for (const end of ['\n', '\r\n', '\r']) {
      assert.deepEqual(check(text.replaceAll('\n', end)), ['3:9 error schema']);
    }
  });
});

describe('validate refuses', () => {
  it('what is no UTF-8, and says where it begins not to be', () => {
    const bytes = Buffer.concat([Buffer.from('{\n "é": "'), Buffer.from([0xe9, 0x22, 0x7d])]);
    assert.deepEqual(check(bytes), ['2:8 error not-utf-8']);
  });

  it('UTF-16', () => {
    const [problem] = validateContainer(Buffer.from('\uFEFF{}', 'utf16le'));
    assert.equal(problem?.id, 'not-utf-8');
    assert.match(problem?.message ?? '', /UTF-16/);
  });

  it('an empty file', () => {
    assert.deepEqual(check(''), ['1:1 error empty-file']);
    assert.deepEqual(check(' \n'), ['1:1 error empty-file']);
  });

  it('a huge file, without reading it as JSON', () => {
    const [problem, ...more] = validateContainer(Buffer.alloc(sizeLimit + 1, 0x20));
    assert.equal(problem?.id, 'too-large');
    assert.match(problem?.message ?? '', /5\.0 MB/);
    assert.deepEqual(more, []);
  });

  it('what is nested without end', () => {
    assert.deepEqual(check('['.repeat(100_000)), ['1:1 error syntax']);
  });

  it('a name that comes twice, where it comes the second time', () => {
    const text = good.replace('"schemaVersion"', '"id": "first",\n  "schemaVersion"');
    assert.deepEqual(check(text), ['4:3 error duplicate-key']);
  });

  for (const [what, text, place, advice] of [
    ['a missing comma', '{ "a": 1 "b": 2 }', '1:10', /","/],
    ['single quotes', "{ 'a': 1 }", '1:3', /double quotes/],
    ['names without quotes', '{ a: 1 }', '1:3', /double quotes/],
    ['a missing colon', '{ "a" 1 }', '1:7', /":"/],
    ['an object that is never closed', '{ "a": {\n}', '2:2', /"\}"/],
    ['a text that is never closed', '{ "a": "b\n}', '1:8', /double quote/],
    ['an unknown word', '{ "a": undefined }', '1:8', /true, false and null/],
    ['a number of another language', '{ "a": .5 }', '1:8', /double quotes/],
    ['a tab in a text', '{ "a": "b\tc" }', '1:8', /\\t/],
    ['something after the end', '{} {}', '1:4', /Remove it/],
  ] as const) {
    it(`${what}, with its place and what to do`, () => {
      const [problem] = validateContainer(text, { file: 'c.json' });
      assert.equal(problem?.id, 'syntax');
      assert.equal(`${problem.line}:${problem.column}`, place);
      assert.match(problem.advice, advice);
    });
  }

  it('several slips at once', () => {
    const text = '{\n  "a": tru,\n  "b": nul,\n  "c": 1\n}';
    assert.deepEqual(check(text), ['2:8 error syntax', '3:8 error syntax']);
  });

  it('files that are not there, and folders', async () => {
    const cwd = folderWith({ 'folder/x': '' });
    for (const file of ['absent.json', 'folder']) {
      const { code, out } = await sluice(['validate', file], { cwd });
      assert.equal(code, 1);
      assert.match(out, /not-found/);
    }
  });

  it('JSON that is no object', () => {
    for (const text of ['[]', '"x"', 'null', '1']) {
      assert.deepEqual(check(text), ['1:1 error schema'], text);
    }
  });
});

describe('validateContainer', () => {
  it('takes an object, and then knows pointers alone', () => {
    const [problem] = validateContainer({ ...container(), id: 'a test' });
    assert.equal(problem?.pointer, '/id');
    assert.equal(problem.line, undefined);
  });

  it('does not change the object', () => {
    const given = { ...container(), nonsense: 1 };
    const before = structuredClone(given);
    validateContainer(given);
    assert.deepEqual(given, before);
  });

  it('survives names that lead to a prototype', () => {
    const text = good.replace('{', '{ "__proto__": { "polluted": 1 }, "constructor": 1,');
    assert.ok(check(text).every((line) => line.endsWith('error schema')));
    assert.equal(({} as { polluted?: unknown }).polluted, undefined);
  });
});
