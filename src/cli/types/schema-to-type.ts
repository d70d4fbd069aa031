/**
 * JSON Schemas as TypeScript types. What has no counterpart (patterns, bounds, formats, conditions) is left
 * out, and what is not understood is `unknown`: a type never promises what the schema does not.
 */
import { isPlainObject } from '../../engine/plain.ts';

type Schema = Readonly<Record<string, unknown>>;

export interface TypeContext {
  /** The whole schema, in which `$ref` looks. */
  root: unknown;
  /** Names of the types that `$ref`s became, by pointer. */
  names: Map<string, string>;
  /** A name that is not taken yet. */
  nameFor(pointer: string): string;
}

/** Names that end a list of keys: an object may have others unless the schema says no. */
const others = '[key: string]: unknown;';

export function typeOf(schema: unknown, context: TypeContext, indent = ''): string {
  if (schema === true || schema === undefined) return 'unknown';
  if (schema === false) return 'never';
  if (!isPlainObject(schema)) return 'unknown';
  const parts = [...alternatives(schema, context, indent), ...referred(schema, context)];
  const own = ownType(schema, context, indent);
  const all = own === 'unknown' && parts.length > 0 ? parts : [own, ...parts];
  return all.length === 1 ? (all[0] ?? 'unknown') : all.map(inParentheses).join(' & ');
}

/** The members of an object, one line each; `first` come before them. */
export function membersOf(
  schema: Schema,
  context: TypeContext,
  indent: string,
  first: readonly string[] = [],
): string {
  const properties = isPlainObject(schema['properties']) ? schema['properties'] : {};
  const required = new Set(Array.isArray(schema['required']) ? schema['required'] : []);
  const inner = `${indent}  `;
  const lines = Object.entries(properties).map(([name, member]) => {
    const optional = required.has(name) ? '' : '?';
    return `${comment(member, inner)}${inner}${key(name)}${optional}: ${typeOf(member, context, inner)};`;
  });
  const missing = [...required]
    .filter((name) => !Object.hasOwn(properties, String(name)))
    .map((name) => `${inner}${key(String(name))}: unknown;`);
  const open =
    schema['additionalProperties'] === false ? [] : [`${inner}${rest(schema, context, inner)}`];
  return [
    '{',
    ...first.map((line) => inner + line),
    ...lines,
    ...missing,
    ...open,
    `${indent}}`,
  ].join('\n');
}

/** A doc comment of a schema's description. */
export function comment(schema: unknown, indent: string): string {
  const text = isPlainObject(schema) ? schema['description'] : undefined;
  if (typeof text !== 'string' || text === '') return '';
  const lines = text.replaceAll('*/', '*\\/').split(/\r?\n/);
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}\n`).join('')}${indent} */\n`;
}

/** A name as a key of an object type. */
export function key(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

/** Further members have to fit those that are named, or TypeScript refuses both. */
function rest(schema: Schema, context: TypeContext, indent: string): string {
  const more = schema['additionalProperties'];
  const isAlone = !isPlainObject(schema['properties']) && !Array.isArray(schema['required']);
  return isPlainObject(more) && isAlone
    ? `[key: string]: ${typeOf(more, context, indent)};`
    : others;
}

function ownType(schema: Schema, context: TypeContext, indent: string): string {
  if (Object.hasOwn(schema, 'const')) return literal(schema['const']);
  if (Array.isArray(schema['enum'])) return union(schema['enum'].map(literal));
  const { type } = schema;
  const types = Array.isArray(type) ? type : [type ?? impliedType(schema)];
  return union(types.map((name) => named(name, schema, context, indent)));
}

/** What a schema without `type` speaks of; it may be something else as well, which nobody means. */
function impliedType(schema: Schema): string | undefined {
  if (
    ['properties', 'required', 'additionalProperties'].some((name) => Object.hasOwn(schema, name))
  )
    return 'object';
  return ['items', 'prefixItems'].some((name) => Object.hasOwn(schema, name)) ? 'array' : undefined;
}

function named(type: unknown, schema: Schema, context: TypeContext, indent: string): string {
  switch (type) {
    case 'string':
    case 'boolean':
    case 'number':
    case 'null':
      return type;
    case 'integer':
      return 'number';
    case 'array':
      return arrayType(schema, context, indent);
    case 'object':
      return membersOf(schema, context, indent);
    default:
      return 'unknown';
  }
}

function arrayType(schema: Schema, context: TypeContext, indent: string): string {
  const { items, prefixItems } = schema;
  const item = typeOf(items, context, indent);
  if (!Array.isArray(prefixItems)) return `${inParentheses(item)}[]`;
  const first = prefixItems.map((each) => `${inParentheses(typeOf(each, context, indent))}?`);
  return `[${[...first, ...(items === false ? [] : [`...${inParentheses(item)}[]`])].join(', ')}]`;
}

function alternatives(schema: Schema, context: TypeContext, indent: string): string[] {
  const { allOf, anyOf, oneOf } = schema;
  const list = (value: unknown): string[] =>
    Array.isArray(value) ? value.map((each) => typeOf(each, context, indent)) : [];
  const choices = [list(anyOf), list(oneOf)].filter((types) => types.length > 0).map(union);
  return [...choices, ...list(allOf)].filter((type) => type !== 'unknown');
}

function referred({ $ref }: Schema, context: TypeContext): string[] {
  if (typeof $ref !== 'string') return [];
  // Only inside the same schema: nothing is fetched.
  if ($ref !== '#' && !$ref.startsWith('#/')) return ['unknown'];
  let name = context.names.get($ref);
  if (name === undefined) context.names.set($ref, (name = context.nameFor($ref)));
  return [name];
}

function union(types: readonly string[]): string {
  const distinct = [...new Set(types)];
  if (distinct.includes('unknown')) return 'unknown';
  const [only = 'never', ...more] = distinct;
  return more.length === 0 ? only : distinct.map(inParentheses).join(' | ');
}

function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (!isPlainObject(value)) return JSON.stringify(value) ?? 'unknown';
  const members = Object.entries(value).map(([name, each]) => `${key(name)}: ${literal(each)}`);
  return `{ ${members.join('; ')} }`;
}

function inParentheses(type: string): string {
  return / [|&] /.test(type) && !/^[{[]/.test(type) ? `(${type})` : type;
}
