/** Compiles the schemas the strict way: what ajv would only warn of is an error here. */
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';

export type Schema = Record<string, unknown>;

export function readSchema(name: string): Schema {
  const file = new URL(`../../schemas/${name}.schema.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Schema;
}

export const compileSchema = (name: string): ValidateFunction => compile(readSchema(name));

export function compile(schema: object): ValidateFunction {
  const fail = (...message: unknown[]): never => {
    throw new Error(message.join(' '));
  };
  const ajv = new Ajv2020({
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    allErrors: true,
    logger: { log: fail, warn: fail, error: fail },
  });
  return ajv.compile(schema);
}

/** The errors that say what is wrong; those that only sum up a branch are left out. */
export function errorsOf(validate: ValidateFunction, data: unknown): ErrorObject[] {
  validate(data);
  return (validate.errors ?? []).filter(({ keyword }) => keyword !== 'if');
}
