import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Problem } from '../../src/cli/problems.ts';
import { validateContainer } from '../../src/validate.ts';
import { container } from '../support/containers.ts';
import { folderWith, sluice } from './run.ts';

const sound = container({
  site: { contact: 'dpo@shop.example', privacyPolicyUrl: '/privacy' },
});

function problemsOf(sections: object): Problem[] {
  return validateContainer(JSON.stringify({ ...sound, ...sections }, null, 2), { file: 'c.json' });
}

/** The one problem of a container. */
function problemOf(sections: object): Problem {
  const [problem, ...more] = problemsOf(sections);
  assert.ok(problem, 'there is a problem');
  assert.deepEqual(more, []);
  return problem;
}

describe('validate says of the schema', () => {
  it('which property is unknown, and which was meant', () => {
    const { pointer, message, advice } = problemOf({ ui: { layot: 'bar' } });
    assert.equal(pointer, '/ui/layot');
    assert.equal(message, 'There is no property "layot" here.');
    assert.equal(advice, 'Did you mean "layout"?');
  });

  it('which value is none of those allowed, and which was meant', () => {
    const { pointer, message, advice } = problemOf({ triggers: { buy: { type: 'clik' } } });
    assert.equal(pointer, '/triggers/buy/type');
    assert.match(message, /^"clik" is none of consent-init, init, .* or group\.$/);
    assert.equal(advice, 'Did you mean "click"?');
  });

  it('what is missing, and what it is for', () => {
    const { pointer, message, advice } = problemOf({
      variables: { total: { type: 'data-layer' } },
    });
    assert.equal(pointer, '/variables/total/path');
    assert.equal(message, '"path" is missing.');
    assert.equal(
      advice,
      'Add "path". Dotted path in the data layer. For example: "ecommerce.value".',
    );
  });

  it('which type a value must have, in words', () => {
    const { message } = problemOf({ ui: { languages: 'fr' } });
    assert.equal(message, '"languages" must be a list, not "fr".');
  });

  it('what a text must look like', () => {
    const { message, advice } = problemOf({ cache: { maxAge: '1 day' } });
    assert.equal(message, '"1 day" is not valid as "maxAge".');
    assert.match(advice, /ISO 8601/);
  });

  it('which ids are none', () => {
    const { pointer, message } = problemOf({ triggers: { 'a b': { type: 'init' } } });
    assert.equal(pointer, '/triggers/a b');
    assert.equal(message, '"a b" is no valid name here.');
  });

  it('that another version is not read', () => {
    const { pointer, message } = problemOf({ schemaVersion: 2 });
    assert.equal(pointer, '/schemaVersion');
    assert.equal(message, '"schemaVersion" must be 1, not 2.');
  });

  it('everything at once, and beside it what else is wrong', () => {
    const problems = problemsOf({
      ui: { layot: 'bar' },
      triggers: { buy: { type: 'event', event: 'purchase', conditions: [{ variable: 'a.b' }] } },
      tags: {
        px: {
          type: 'image',
          categroy: 'analytics',
          triggers: ['by'],
          params: { src: 'https://x.example/' },
        },
        other: { type: 'imge', triggers: ['buy'] },
      },
    });
    const found = problems.map(({ id, pointer }) => `${id} ${pointer}`);
    for (const wanted of [
      'schema /ui/layot',
      'schema /triggers/buy/conditions/0/operator',
      'schema /tags/px/categroy',
      'unknown-trigger /tags/px/triggers/0',
      'unknown-type /tags/other/type',
    ]) {
      assert.ok(found.includes(wanted), `${wanted} is among\n${found.join('\n')}`);
    }
  });

  it('nothing of what is missing because it was wrong', () => {
    const tag = { type: 'push', triggers: ['init'], params: { message: {} } };
    const problems = problemsOf({ tags: { a: { ...tag, category: 5, vendor: [] } } });
    assert.deepEqual(
      problems.map(({ id, pointer }) => `${id} ${pointer}`),
      ['schema /tags/a/category', 'schema /tags/a/vendor'],
    );
  });

  it('what is wrong with a template inside the container', () => {
    const vendors = { x: { name: 'X', purpose: { en: 'X' }, privacyPolicyUrl: '/x' } };
    const problems = problemsOf({
      templates: {
        ours: {
          type: 'ours',
          name: 'Ours',
          params: { type: 'object', properties: {} },
          actions: { run: [{ jump: 1 }] },
        },
      },
      vendors,
      tags: { a: { type: 'ours', category: 'social', vendor: 'x', triggers: ['init'] } },
    });
    assert.ok(problems.length > 0);
    for (const { pointer } of problems)
      assert.match(pointer, /^\/templates\/ours\/actions\/run\/0/);
  });

  it('nothing of what follows from a mistake that it has told', () => {
    const problem = problemOf({
      triggers: { buy: { type: 'evnt', event: 'purchase' } },
      vendors: { x: { name: 'X', purpose: { en: 'X' }, privacyPolicyUrl: '/x' } },
      tags: {
        a: {
          type: 'push',
          category: 'social',
          vendor: 'x',
          triggers: ['buy'],
          params: { message: {} },
        },
      },
    });
    assert.equal(problem.pointer, '/triggers/buy/type');
  });
});

describe('validate says of the engine', () => {
  it('which variables go round in a circle', () => {
    const problems = problemsOf({
      variables: {
        a: { type: 'template', value: '{{b}}' },
        b: { type: 'template', value: '{{a}}' },
      },
    });
    assert.deepEqual(
      problems.map(({ id, pointer }) => `${id} ${pointer}`),
      ['circular-variable /variables/a', 'circular-variable /variables/b'],
    );
  });

  it('which hosts are not known beforehand', () => {
    const { id, pointer, advice } = problemOf({
      vendors: { x: { name: 'X', purpose: { en: 'X' }, privacyPolicyUrl: '/x' } },
      tags: {
        px: {
          type: 'image',
          category: 'social',
          vendor: 'x',
          triggers: ['init'],
          params: { src: '{{page.url}}' },
        },
      },
    });
    assert.equal(id, 'url-not-allowed');
    assert.equal(pointer, '/tags/px/params/src');
    assert.match(advice, /constant or lookup/);
  });

  it('that a lifetime of nothing is none', () => {
    const consent = { ...sound.consent, lifetime: 'P0D' };
    assert.equal(problemOf({ consent }).id, 'invalid-container');
  });
});

const warned = { ...sound, site: { contact: 'dpo@shop.example' } };
const wrong = { ...sound, id: 'a test' };

describe('sluice validate', () => {
  it('exits with 0 for a good container, and says so', async () => {
    const cwd = folderWith({ 'c.json': sound });
    const { code, out } = await sluice(['validate', 'c.json'], { cwd });
    assert.equal(code, 0);
    assert.equal(out, 'c.json: No problems.\n');
  });

  it('exits with 1 for errors', async () => {
    const cwd = folderWith({ 'c.json': wrong });
    assert.equal((await sluice(['validate', 'c.json'], { cwd })).code, 1);
  });

  it('exits with 1 for warnings only with --strict', async () => {
    const cwd = folderWith({ 'c.json': warned });
    assert.equal((await sluice(['validate', 'c.json'], { cwd })).code, 0);
    assert.equal((await sluice(['validate', 'c.json', '--strict'], { cwd })).code, 1);
  });

  it('prints place, pointer, what is wrong and what to do', async () => {
    const cwd = folderWith({ 'c.json': wrong });
    const { out } = await sluice(['validate', 'c.json'], { cwd });
    assert.equal(
      out,
      `c.json:3:9  error  schema
  /id
  "a test" is not valid as "id".
  An id: letters, digits, \`_\`, \`.\` and \`-\`, beginning with a letter or digit.

c.json: 1 error.
`,
    );
  });

  it('prints JSON with --json', async () => {
    const cwd = folderWith({ 'c.json': wrong });
    const { out } = await sluice(['validate', 'c.json', '--json'], { cwd });
    const result = JSON.parse(out) as { problems: Problem[] };
    assert.deepEqual(
      { ...result, problems: result.problems.length },
      { ok: false, file: 'c.json', errors: 1, warnings: 0, problems: 1 },
    );
    const [problem] = result.problems;
    assert.deepEqual(
      [problem?.file, problem?.line, problem?.column, problem?.pointer],
      ['c.json', 3, 9, '/id'],
    );
  });

  it('prints annotations for GitHub', async () => {
    const cwd = folderWith({ 'c.json': { ...sound, 'a,b:c%': 1 } });
    const { out } = await sluice(['validate', 'c.json', '--format', 'github'], { cwd });
    const [line] = out.split('\n');
    assert.match(line ?? '', /^::error file=c\.json,line=\d+,col=3,title=sluice%3A schema::/);
    assert.match(line ?? '', /\/a,b:c%25: There is no property "a,b:c%25" here\.%0A/);
  });

  it('finds templates in a folder beside the container before the catalogue', async () => {
    const template = {
      type: 'ours',
      name: 'Ours',
      params: { type: 'object', properties: {} },
      actions: { run: [] },
    };
    const vendors = { x: { name: 'X', purpose: { en: 'X' }, privacyPolicyUrl: '/x' } };
    const tags = { a: { type: 'ours', category: 'social', vendor: 'x', triggers: ['init'] } };
    const cwd = folderWith({
      'site/c.json': { ...sound, vendors, tags },
      'site/tags/ours.json': template,
    });
    assert.equal((await sluice(['validate', 'site/c.json', '--strict'], { cwd })).code, 0);
  });

  it('checks a template of the site’s own, and says in which file it is wrong', async () => {
    const tags = { a: { type: 'ours', category: 'social', triggers: ['init'] } };
    const template = { type: 'ours', name: 'Ours', actons: { run: [] } };
    const cwd = folderWith({ 'site/c.json': { ...sound, tags }, 'site/tags/ours.json': template });
    const { out } = await sluice(['validate', 'site/c.json'], { cwd });
    assert.match(out, /^site\/tags\/ours\.json:4:3 {2}error {2}schema\n {2}\/actons/m);
    assert.doesNotMatch(out, /unknown-type/);
  });

  it('never reads a template from elsewhere by its type', async () => {
    const tags = { a: { type: '..', triggers: ['init'] } };
    const cwd = folderWith({ 'c.json': { ...sound, tags } });
    const { code } = await sluice(['validate', 'c.json'], { cwd });
    assert.equal(code, 1);
  });

  it('has nothing to refuse in the container of the demo', async () => {
    const { code } = await sluice(['validate', 'demo/container.json']);
    assert.equal(code, 0);
  });
});
