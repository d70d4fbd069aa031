import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ConditionNode } from '../../src/engine/types.ts';
import { judge, verdict, type Given } from '../support/conditions.ts';
import { visit } from '../support/visit.ts';

describe('failures', () => {
  const custom = { type: 'custom', module: 'own', export: 'read' };

  it('37 never lets a condition hold whose variable throws, negated or not', () => {
    for (const error of [new Error('no'), null, undefined, 'text']) {
      const environment = {
        custom() {
          throw error as Error;
        },
      };
      const given = { variables: { own: custom }, environment };
      for (const operator of ['equals', 'is-defined', 'greater-than']) {
        const node = { variable: 'own', operator, value: 1 };
        assert.equal(verdict(node, given), undefined, operator);
      }
    }
  });

  it('37 never lets a condition hold whose variable depends on itself', () => {
    const given: Given = {
      variables: { own: custom },
      environment: { custom: (_module, _name, read) => read('own') },
    };
    assert.equal(verdict({ variable: 'own', operator: 'equals', value: 1 }, given), undefined);
    const a = { type: 'template', value: '{{b}}' };
    const b = { type: 'template', value: '{{a}}' };
    const node = { variable: 'a', operator: 'equals', value: 1 };
    assert.equal(verdict(node, { variables: { a, b } }), undefined);
  });

  it('never lets a condition hold that names what does not exist', () => {
    const data = { a: 1 };
    const nodes = [
      { variable: 'nobody', operator: 'equals', value: 'undefined' },
      { variable: 'dataLayer.a', operator: 'equals', value: '{{nobody}}' },
      { variable: 'dataLayer.a', operator: 'is', value: 1 },
      { variable: '', operator: 'equals', value: '' },
    ];
    for (const node of nodes) assert.equal(verdict(node, { data }), undefined);
  });

  it('2.12 never lets an invalid pattern hold, written out or made of references', () => {
    const data = { a: '(', b: '(' };
    for (const value of ['(', '{{dataLayer.b}}', '{{dataLayer.b}}*']) {
      const node = { variable: 'dataLayer.a', operator: 'matches-regex', value };
      assert.equal(verdict(node, { data }), undefined, value);
    }
  });

  it('2.12 never lets an invalid selector hold', () => {
    const node = { variable: 'dataLayer.a', operator: 'matches-selector', value: ')' };
    const environment = {
      matches() {
        throw new SyntaxError('selector');
      },
    };
    assert.equal(verdict(node, { environment }), undefined);
  });

  it('never lets a value hold that cannot be text', () => {
    const node = { variable: 'dataLayer.a', operator: 'equals', value: 'x' };
    assert.equal(
      verdict(node, { data: { a: new Proxy(() => {}, { get: () => assert.fail('no text') }) } }),
      undefined,
    );
  });
});

describe('trees of conditions', () => {
  const yes = { variable: 'dataLayer.yes', operator: 'equals', value: 1 };
  const no = { variable: 'dataLayer.yes', operator: 'equals', value: 2 };
  const fails = { variable: 'nobody', operator: 'equals', value: 1 };
  const rows: [string, ConditionNode, boolean | undefined][] = [
    ['all of nothing', { all: [] }, true],
    ['any of nothing', { any: [] }, false],
    ['all when each holds', { all: [yes, yes] }, true],
    ['all when one does not', { all: [yes, no] }, false],
    ['any when one holds', { any: [no, yes] }, true],
    ['any when none does', { any: [no, no] }, false],
    ['not', { not: no }, true],
    ['trees of trees', { all: [{ any: [no, { not: no }] }, { not: { all: [yes, no] } }] }, true],
    ['all with a failure', { all: [yes, fails] }, undefined],
    ['any with a failure and nothing that holds', { any: [no, fails] }, undefined],
    ['any with a failure and one that holds', { any: [fails, yes] }, true],
    ['all with a failure and one that does not hold', { all: [fails, no] }, false],
    ['not of a failure', { not: fails }, undefined],
    ['not of not of a failure', { not: { not: fails } }, undefined],
  ];
  for (const [what, node, expected] of rows) {
    it(`38 ${what}: ${expected === undefined ? 'fails' : expected ? 'met' : 'not met'}`, () => {
      assert.equal(verdict(node, { data: { yes: 1 } }), expected);
    });
  }

  it('38 needs every condition of a trigger', () => {
    const trigger = (conditions: ConditionNode[]) => ({ type: 'event', event: 'go', conditions });
    const tag = (name: string) => ({ type: 'probe', category: 'necessary', triggers: [name] });
    const page = visit({
      triggers: { both: trigger([yes, { not: no }]), one: trigger([yes, no]), none: trigger([]) },
      tags: { both: tag('both'), one: tag('one'), none: tag('none') },
    });
    page.layer.push({ yes: 1, event: 'go' });
    assert.deepEqual(page.fired(), ['both', 'none']);
  });
});

describe('how often', () => {
  it('37 works out a condition once per event, whoever asks it', () => {
    let reads = 0;
    const node = { variable: 'cookie.a', operator: 'contains', value: 'x' };
    const nodes = [node, { not: node }, { any: [node, { ...node }] }, { ...node, negate: true }];
    const page = judge(nodes, { environment: { cookie: () => `x${++reads}` } });
    assert.deepEqual(page.fired(), ['0', '2']);
    // The negated one is another comparison, but of the same value.
    assert.equal(reads, 1);
    page.layer.push({ event: 'go' });
    assert.equal(reads, 2);
  });

  it('37 asks the page once whether an element matches', () => {
    let calls = 0;
    const node = { variable: 'click.element', operator: 'matches-selector', value: 'a' };
    const environment = { matches: () => ++calls > 0 };
    const page = judge([node, { not: node }, { any: [node, node] }], { environment });
    assert.deepEqual(page.fired(), ['0', '2']);
    assert.equal(calls, 1);
  });

  it('37 works out a variable once per event, and anew for the next', () => {
    let reads = 0;
    const variables = { own: { type: 'custom', module: 'own', export: 'read' } };
    const nodes = ['1', '2', '3', '4', '5'].map((value) => ({
      variable: 'own',
      operator: 'equals',
      value,
    }));
    const page = judge(nodes, { variables, environment: { custom: () => ++reads } });
    assert.equal(reads, 1);
    assert.deepEqual(page.fired(), ['0']);
    page.layer.push({ event: 'go' });
    assert.deepEqual(page.fired(), ['0', '1']);
  });

  it('37 finds many triggers by the value of their variable as it finds few', () => {
    const values = [
      1,
      '1',
      true,
      'true',
      null,
      'null',
      undefined,
      '',
      'a,b',
      ['a', 'b'],
      '__proto__',
    ];
    const nodes = [1, 'true', 'null', 'undefined', '', 'a,b', '__proto__'].map((value) => ({
      variable: 'dataLayer.value',
      operator: 'equals',
      value,
    }));
    for (const value of values) {
      const many = judge(nodes, { data: { value } }).fired();
      const few = nodes.flatMap((node, index) =>
        judge([node], { data: { value } }).fired().length > 0 ? [`${index}`] : [],
      );
      assert.deepEqual(many, few, String(value));
      assert.equal(many.length, 1);
    }
  });
});
