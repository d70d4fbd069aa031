import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Container } from '../../src/engine/types.ts';
import { lintRules, validateContainer } from '../../src/validate.ts';
import { container } from '../support/containers.ts';
import { site, withTag, type Cases } from './lint/cases.ts';
import { consent } from './lint/consent.ts';
import { references } from './lint/references.ts';
import { texts } from './lint/texts.ts';
import { triggers } from './lint/triggers.ts';
import { vendors } from './lint/vendors.ts';

const now = new Date('2026-11-26T12:00:00Z');
const cases: Cases = { ...references, ...triggers, ...vendors, ...consent, ...texts };

/** Pointers at which a rule has something to say. */
function found(id: string, sections: Partial<Container>): string[] {
  return validateContainer(container({ site, ...sections }), { now })
    .filter((problem) => problem.id === id)
    .map(({ pointer }) => pointer);
}

describe('lint', () => {
  it('has a test for every rule', () => {
    assert.deepEqual(
      lintRules.map(({ id }) => id).filter((id) => !Object.hasOwn(cases, id)),
      [],
    );
  });

  it('has nothing to say of a good container', () => {
    assert.deepEqual(validateContainer(container({ site, ...withTag({}) }), { now }), []);
  });

  for (const [id, { at, breaks, keeps = {} }] of Object.entries(cases)) {
    for (const [index, [what, sections]] of Object.entries(breaks).entries()) {
      it(`${id} is told of ${what}`, () => {
        const pointers = found(id, sections);
        assert.ok(pointers.length > 0);
        if (index === 0) assert.equal(pointers[0], at);
      });
    }
    for (const [what, sections] of Object.entries(keeps)) {
      it(`${id} has nothing against ${what}`, () => assert.deepEqual(found(id, sections), []));
    }
  }

  it('has a paragraph on every rule in docs/validate.md', () => {
    const docs = readFileSync(new URL('../../docs/validate.md', import.meta.url), 'utf8');
    const headings = new Set([...docs.matchAll(/^### `([\w-]+)`/gm)].map(([, id]) => id));
    for (const { id } of lintRules) assert.ok(headings.has(id), id);
  });

  it('gives each problem something to do', () => {
    for (const [id, { breaks }] of Object.entries(cases)) {
      for (const sections of Object.values(breaks)) {
        for (const problem of validateContainer(container({ site, ...sections }), { now })) {
          if (problem.id === id) assert.ok(problem.advice.length > 5, problem.message);
        }
      }
    }
  });
});
