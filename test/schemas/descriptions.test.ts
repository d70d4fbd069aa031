import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readSchema, type Schema } from './compile.ts';

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Places of properties that nothing describes, neither there nor where they refer to. */
function undescribed(root: Schema): string[] {
  const found: string[] = [];

  function isDescribed(schema: Schema): boolean {
    if (typeof schema['description'] === 'string') return schema['description'].trim() !== '';
    const reference = schema['$ref'];
    if (typeof reference !== 'string') return false;
    const name = reference.replace('#/$defs/', '');
    const target = (root['$defs'] as Schema)[name];
    assert.ok(isSchema(target), `${reference} leads somewhere`);
    return isDescribed(target);
  }

  function walk(schema: unknown, path: string): void {
    if (Array.isArray(schema)) schema.forEach((member, index) => walk(member, `${path}/${index}`));
    if (!isSchema(schema)) return;
    for (const [key, member] of Object.entries(schema)) {
      // Conditions test, they declare nothing; values of these keywords are no schemas.
      if (['if', 'not', 'anyOf', 'enum', 'const', 'default', 'examples'].includes(key)) continue;
      const isMap = key === 'properties' || key === 'patternProperties' || key === '$defs';
      const children = isMap
        ? Object.entries(member as Schema).map(([name, child]) => [`${path}/${key}/${name}`, child])
        : key === 'additionalProperties' || key === 'items'
          ? [[`${path}/${key}`, member]]
          : [];
      for (const [place, child] of children as [string, unknown][]) {
        if (isSchema(child) && !isDescribed(child)) found.push(place);
        walk(child, place);
      }
      if (children.length === 0) walk(member, `${path}/${key}`);
    }
  }

  walk(root, '');
  return found;
}

describe('schemas', () => {
  for (const name of ['container', 'tag-template']) {
    it(`every property of ${name} has a description`, () => {
      assert.deepEqual(undescribed(readSchema(name)), []);
    });
  }
});
