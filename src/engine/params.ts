/** Checks parameters against a template's `params`: the part of JSON Schema that needs no ajv. */
import { isPlainObject, type Plain } from './plain.ts';
import type { ParamSchema } from './types.ts';

/** The first problem, with the place where it is; undefined when all is well. */
export function checkParams(
  schema: ParamSchema,
  value: unknown,
  path: string,
  skipReferences: boolean,
): string | undefined {
  // What a reference will yield is only known, and checked again, when the tag fires.
  if (skipReferences && typeof value === 'string' && value.includes('{{')) return undefined;
  if (schema.type !== undefined) {
    const types = typeof schema.type === 'string' ? [schema.type] : schema.type;
    if (!types.some((type) => hasType(value, type))) {
      return `"${path}" must be ${types.join(' or ')}, not ${describe(value)}.`;
    }
  }
  if (schema.enum && !schema.enum.includes(value)) {
    return `"${path}" must be one of ${schema.enum.map((entry) => JSON.stringify(entry)).join(', ')}, not ${describe(value)}.`;
  }
  if (schema.pattern !== undefined && typeof value === 'string') {
    if (!new RegExp(schema.pattern, 'u').test(value)) {
      return `"${path}" must match ${schema.pattern}, not ${describe(value)}.`;
    }
  }
  if (schema.items && Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      const problem = checkParams(schema.items, item, `${path}/${index}`, skipReferences);
      if (problem) return problem;
    }
  }
  return isPlainObject(value) ? checkMembers(schema, value, path, skipReferences) : undefined;
}

function checkMembers(
  schema: ParamSchema,
  value: Plain,
  path: string,
  skipReferences: boolean,
): string | undefined {
  const prefix = path === '' ? '' : `${path}/`;
  for (const name of schema.required ?? []) {
    if (value[name] === undefined) return `"${prefix}${name}" is missing.`;
  }
  for (const [name, member] of Object.entries(schema.properties ?? {})) {
    if (value[name] === undefined) continue;
    const problem = checkParams(member, value[name], `${prefix}${name}`, skipReferences);
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

function describe(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
