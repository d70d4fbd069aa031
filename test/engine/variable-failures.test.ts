import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Environment } from '../../src/engine/environment.ts';
import type { VariableSettings } from '../../src/engine/types.ts';
import { read, send } from '../support/params.ts';

/** What leaves the container out says. */
function problems(v: VariableSettings): string[] {
  return send({ v: '{{v}}' }, { variables: { v } }).problems.map(({ code }) => code);
}

describe('variables that fail', () => {
  const v = { type: 'custom', module: 'own', export: 'read' };
  const throwing = (error: unknown): Partial<Environment> => ({
    custom() {
      throw error;
    },
  });

  it('50 come to false in a parameter when they throw, whatever they throw', () => {
    for (const error of [new Error('no'), 'text', null, undefined, 0]) {
      assert.equal(read(v, { environment: throwing(error) }), false);
      assert.equal(read({ ...v, default: 'x' }, { environment: throwing(error) }), false);
    }
  });

  it('50 come to undefined in a parameter when they depend on themselves', () => {
    const environment: Partial<Environment> = { custom: (_module, _name, get) => get('v') };
    const page = send({ a: '{{v}}', b: 'x{{v}}y' }, { environment, variables: { v } });
    assert.deepEqual(page.runs[0]?.params, { b: 'xy' });
  });

  it('50 are worked out anew for the next event', () => {
    let fails = true;
    const environment: Partial<Environment> = {
      custom() {
        if (fails) throw null as unknown as Error;
        return 'well';
      },
    };
    const page = send({ v: '{{v}}' }, { environment, variables: { v } });
    fails = false;
    page.layer.push({ event: 'go' });
    fails = true;
    page.layer.push({ event: 'go' });
    assert.deepEqual(
      page.runs.map(({ params }) => params['v']),
      [false, 'well', false],
    );
  });

  it('50 take the template that names them with them', () => {
    const variables = { v, t: { type: 'template', value: 'a{{v}}' } };
    const page = send(
      { t: '{{t}}', own: 'b{{v}}' },
      { variables, environment: throwing(new Error()) },
    );
    assert.deepEqual(page.runs[0]?.params, { t: false, own: 'bfalse' });
  });

  it('50 are told of when they name what does not exist, and left out with the tags that name them', () => {
    const page = send({ v: '{{v}}' }, { variables: { v: { type: 'template', value: '{{w}}' } } });
    assert.deepEqual(
      page.problems.map(({ code, path }) => `${code} ${path}`),
      ['unknown-variable /variables/v', 'unknown-variable /tags/tag/params'],
    );
    assert.deepEqual(page.told(), ['go tag blocked invalid-params']);
  });

  const wrong: [string, VariableSettings, string][] = [
    ['an unknown type', { type: 'magic' }, 'unknown-variable-type'],
    [
      'a pattern that is none',
      { type: 'regex-lookup', input: 'page.url', cases: [{ matches: '(' }] },
      'invalid-pattern',
    ],
    ['no path', { type: 'data-layer' }, 'invalid-variable'],
    ['an unknown part', { type: 'url', part: 'user' }, 'invalid-variable'],
    ['an unknown category', { type: 'consent', category: 'fun' }, 'unknown-category'],
    ['an unknown module', { type: 'custom', module: 'theirs', export: 'read' }, 'unknown-module'],
    ['a circle', { type: 'template', value: '{{v}}' }, 'circular-variable'],
  ];
  for (const [what, settings, code] of wrong) {
    it(`are left out for ${what}`, () => {
      assert.equal(problems(settings)[0], code);
    });
  }
});
