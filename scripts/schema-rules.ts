/** The part of a JSON Schema that can fail: a page has no use for the rest, and would download it. */

const annotations = new Set([
  '$comment',
  'default',
  'deprecated',
  'description',
  'examples',
  'format',
  'title',
]);

/** Keywords whose value maps names of the schema's author to schemas. */
const maps = new Set(['$defs', 'dependentSchemas', 'patternProperties', 'properties']);

/** Keywords whose value is data, which may look like a schema. */
const data = new Set(['const', 'enum']);

/**
 * A copy of the schema without descriptions and other annotations. `optional`: properties that it does not
 * require whatever the schema says.
 */
export function rulesOf(schema: unknown, optional: readonly string[] = []): unknown {
  const copy = (part: unknown): unknown => rulesOf(part, optional);
  if (Array.isArray(schema)) return schema.map(copy);
  if (typeof schema !== 'object' || schema === null) return schema;
  return mapValues(schema, (value, key) => {
    if (annotations.has(key)) return undefined;
    if (key === 'required') {
      return (value as string[]).filter((name) => !optional.includes(name));
    }
    if (data.has(key)) return value;
    return maps.has(key) ? mapValues(value as object, copy) : copy(value);
  });
}

function mapValues(
  object: object,
  change: (value: unknown, key: string) => unknown,
): Record<string, unknown> {
  const changed = Object.entries(object).map(([key, value]) => [key, change(value, key)] as const);
  return Object.fromEntries(changed.filter(([, value]) => value !== undefined));
}
