/** Puts an error of ajv into words: what is wrong, and what to do. */
import type { ErrorObject } from 'ajv/dist/2020.js';
import { pointerTo, segmentsOf, type Finding } from './problems.ts';
import { oneOf, show, suggest } from './words.ts';

interface Schema {
  description?: string;
  $ref?: string;
  properties?: Record<string, Schema>;
  enum?: unknown[];
  examples?: unknown[];
  type?: string | string[];
  [keyword: string]: unknown;
}

type Told = Pick<Finding, 'message' | 'advice'> & Partial<Finding>;

export function explainError(error: ErrorObject, root: object | boolean): Finding {
  const schema = (error.parentSchema ?? {}) as Schema;
  const explain = explanations[error.keyword] ?? otherwise;
  const told = explain(error, schema, root as Schema);
  return { id: 'schema', level: 'error', pointer: error.instancePath, ...told };
}

/** Whether an error is about several properties of which one has to be there. */
export function isChoice({ keyword, parentSchema }: ErrorObject): boolean {
  return keyword === 'oneOf' && choicesOf(parentSchema as Schema) !== undefined;
}

function choicesOf({ oneOf: branches }: Schema): string[] | undefined {
  if (!Array.isArray(branches)) return undefined;
  const names = branches.map(({ required, ...others }: Schema) =>
    Object.keys(others).length === 0 ? (required as string[]) : [],
  );
  return names.every((list) => list.length === 1) ? names.flat() : undefined;
}

/** Names of JSON's types, for people. */
const types: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  null: 'null',
};

function typeName(name: string): string {
  return types[name] ?? name;
}

/** What the error speaks of: the name of a property, in quotes. */
function subject({ instancePath }: ErrorObject): string {
  const name = segmentsOf(instancePath).at(-1);
  return name === undefined ? 'The whole' : `"${name}"`;
}

type Explain = (error: ErrorObject, schema: Schema, root: Schema) => Told;

const explanations: Record<string, Explain> = {
  type: (error, schema) => ({
    message: `${subject(error)} must be ${oneOf([schema.type ?? []].flat().map(typeName))}, not ${show(error.data)}.`,
    advice: describe(schema),
  }),
  required(error, schema, root) {
    const name = String(error.params['missingProperty']);
    const wanted = follow(schema.properties?.[name], root);
    return {
      pointer: error.instancePath + pointerTo(name),
      message: `"${name}" is missing.`,
      advice: describe(wanted, `Add "${name}".`),
    };
  },
  additionalProperties(error, schema) {
    const name = String(error.params['additionalProperty']);
    const known = Object.keys(schema.properties ?? {});
    return {
      pointer: error.instancePath + pointerTo(name),
      atKey: true,
      message: `There is no property "${name}" here.`,
      advice: suggest(name, known, known.length > 25 ? 'Remove it.' : ''),
    };
  },
  enum: (error, schema) => ({
    message: `${show(error.data)} is none of ${oneOf(schema.enum ?? [])}.`,
    advice:
      typeof error.data === 'string'
        ? suggest(error.data, (schema.enum ?? []).map(String), describe(schema))
        : describe(schema),
  }),
  const: (error) => ({
    message: `${subject(error)} must be ${show(error.params['allowedValue'])}, not ${show(error.data)}.`,
    advice: `Write ${show(error.params['allowedValue'])}.`,
  }),
  pattern: (error, schema) => ({
    message: `${show(error.data)} is not valid as ${subject(error)}.`,
    advice: describe(schema),
  }),
  propertyNames: (error, schema) => ({
    pointer: error.instancePath + pointerTo(String(error.params['propertyName'])),
    atKey: true,
    message: `${show(error.params['propertyName'])} is no valid name here.`,
    advice: describe(schema, 'Use letters, digits, "_", "." and "-".'),
  }),
  // Only where a schema refuses names: what its description says is then the rule.
  not: (error, schema) => ({
    atKey: true,
    message: `${subject(error)} is no valid name here.`,
    advice: describe(schema),
  }),
  oneOf(error, schema) {
    const choices = choicesOf(schema);
    if (!choices) return otherwise(error, schema);
    const there = choices.filter((name) => Object.hasOwn(error.data as object, name));
    const found = there.length > 0 ? `there are ${oneOf(there, 'and')}` : 'there is none';
    return {
      message: `Exactly one of ${oneOf(choices)} belongs here; ${found}.`,
      advice: there.length > 0 ? 'Keep one of them, and make steps of the others.' : 'Add one.',
    };
  },
  minLength: (error, schema) => ({
    message: `${subject(error)} is empty.`,
    advice: describe(schema),
  }),
  minItems: (error, schema) => ({
    message: `The list ${subject(error)} needs at least ${show(error.params['limit'])} entry.`,
    advice: describe(schema),
  }),
  minProperties: (error, schema) => ({
    message: `${subject(error)} is empty.`,
    advice: describe(schema),
  }),
  minimum: outOfRange,
  maximum: outOfRange,
  exclusiveMinimum: outOfRange,
  exclusiveMaximum: outOfRange,
};

function outOfRange(error: ErrorObject, schema: Schema): Told {
  const { comparison, limit } = error.params as { comparison: string; limit: number };
  const how = { '>=': 'at least', '<=': 'at most', '>': 'more than', '<': 'less than' }[comparison];
  return {
    message: `${subject(error)} must be ${how ?? comparison} ${limit}, not ${show(error.data)}.`,
    advice: describe(schema),
  };
}

function otherwise(error: ErrorObject, schema: Schema): Told {
  return {
    message: `${subject(error)} ${error.message ?? 'is invalid'}.`,
    advice: describe(schema),
  };
}

/** What the schema says about a place, and an example. */
function describe(schema: Schema | undefined, before = ''): string {
  const example = schema?.examples?.[0];
  return [
    before,
    schema?.description ?? '',
    example === undefined ? '' : `For example: ${show(example, 120)}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

function follow(schema: Schema | undefined, root: Schema): Schema | undefined {
  const name = schema?.$ref?.replace('#/$defs/', '');
  if (name === undefined) return schema;
  const target = (root['$defs'] as Record<string, Schema> | undefined)?.[name];
  return { ...follow(target, root), ...schema };
}
