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
const data = new Set(['const', 'enum', 'required']);

/** A copy of the schema without descriptions and other annotations. */
export function rulesOf(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(rulesOf);
  if (typeof schema !== 'object' || schema === null) return schema;
  return mapValues(schema, (value, key) => {
    if (annotations.has(key)) return undefined;
    if (data.has(key)) return value;
    return maps.has(key) ? mapValues(value as object, rulesOf) : rulesOf(value);
  });
}

function mapValues(
  object: object,
  change: (value: unknown, key: string) => unknown,
): Record<string, unknown> {
  const changed = Object.entries(object).map(([key, value]) => [key, change(value, key)] as const);
  return Object.fromEntries(changed.filter(([, value]) => value !== undefined));
}
