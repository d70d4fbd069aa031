/** Checks data against one of the package's schemas, and says every deviation in words. */
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { readSchema, type SchemaName } from './package-files.ts';
import type { Finding } from './problems.ts';
import { explainError, isChoice } from './schema-errors.ts';

export type SchemaCheck = (value: unknown) => Finding[];

/** Compiling takes longer than everything else together, and always yields the same. */
const compiled = new Map<SchemaName, SchemaCheck>();

export function schemaCheck(name: SchemaName): SchemaCheck {
  let check = compiled.get(name);
  if (!check) compiled.set(name, (check = compileSchema(readSchema(name))));
  return check;
}

/** Throws when it is no JSON Schema. */
export function compileSchema(schema: object | boolean): SchemaCheck {
  const ajv = new Ajv2020({
    allErrors: true,
    // What the schema says about a place, for the words.
    verbose: true,
    strict: false,
    // Formats are the business of whoever wrote the schema; unknown ones hold.
    validateFormats: false,
    logger: false,
  });
  const validate: ValidateFunction = ajv.compile(schema);
  return (value) => {
    if (validate(value)) return [];
    return unique(relevant(validate.errors ?? []).map((error) => explainError(error, schema)));
  };
}

/** Without errors that only say that there are others, and without those that another one sums up. */
function relevant(errors: readonly ErrorObject[]): ErrorObject[] {
  const choices = errors.filter(isChoice).map(({ schemaPath }) => schemaPath);
  return errors.filter((error) => {
    const { keyword, propertyName, schemaPath } = error;
    // The error of a pattern in `propertyNames` is told by `propertyNames` itself.
    if (keyword === 'if' || propertyName !== undefined) return false;
    if (choices.some((path) => schemaPath.startsWith(`${path}/`))) return false;
    // Without a choice of properties, the branches say more than their sum.
    const inner = errors.some((other) => other.schemaPath.startsWith(`${schemaPath}/`));
    return !/^(?:any|one)Of$/.test(keyword) || isChoice(error) || !inner;
  });
}

/** Several branches of a schema may say the same. */
function unique(findings: readonly Finding[]): Finding[] {
  const seen = new Map(
    findings.map((finding) => [`${finding.pointer} ${finding.message}`, finding]),
  );
  return [...seen.values()];
}
