/** Checks parameters against a template's `params`: the part of JSON Schema that needs no ajv. */
import { isPlainObject, type Plain } from './plain.ts';
import type { ParamSchema } from './template-types.ts';

/** The first problem, with the place where it is; undefined when all is well. */
export function checkParams(
  schema: ParamSchema,
  value: unknown,
  path = '',
  skipReferences = false,
): string | undefined {
  // What a reference will yield is only known, and checked again, when the tag fires.
  if (skipReferences && typeof value === 'string' && value.includes('{{')) return undefined;
  const { type = [], pattern, properties, items } = schema;
  const types = [type].flat();
  const expected =
    types.length > 0 && !types.some((name) => hasType(value, name))
      ? types.join(' or ')
      : schema.enum && !schema.enum.includes(value)
        ? `one of ${JSON.stringify(schema.enum)}`
        : pattern && typeof value === 'string' && !new RegExp(pattern, 'u').test(value)
          ? `like ${pattern}`
          : '';
  if (expected) return `"${path}" must be ${expected}, not ${JSON.stringify(value)}.`;
  const isObject = isPlainObject(value);
  if (!isObject && !Array.isArray(value)) return undefined;
  const place = (name: string): string => (path ? `${path}/${name}` : name);
  for (const name of schema.required ?? []) {
    if (isObject && value[name] === undefined) return `"${place(name)}" is missing.`;
  }
  for (const [name, member] of Object.entries(value)) {
    const inner = isObject
      ? properties && Object.hasOwn(properties, name) && properties[name]
      : items;
    const problem =
      inner && member !== undefined && checkParams(inner, member, place(name), skipReferences);
    if (problem) return problem;
  }
  return undefined;
}

/** Parameters with the schema's defaults where they are absent. */
export function withDefaults(schema: ParamSchema, params: Plain): Plain {
  const result = { ...params };
  for (const [name, member] of Object.entries(schema.properties ?? {})) {
    if (result[name] === undefined && member.default !== undefined) result[name] = member.default;
  }
  return result;
}

/** Names of parameters that a schema does not declare; empty where it declares none at all. */
export function unknownParams(schema: ParamSchema, params: Plain): string[] {
  const known = schema.properties;
  return known ? Object.keys(params).filter((name) => !Object.hasOwn(known, name)) : [];
}

function hasType(value: unknown, type: string): boolean {
  switch (type) {
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isPlainObject(value);
    case 'integer':
      return Number.isInteger(value);
    case 'null':
      return value === null;
    default:
      return typeof value === type;
  }
}
