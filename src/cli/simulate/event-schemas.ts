/** Checks pushed events against the JSON Schemas that the container has for them. */
import { isPlainObject } from '../../engine/plain.ts';
import type { Finding } from '../problems.ts';
import { compileSchema, type SchemaCheck } from '../schema-check.ts';

/** Findings of one message; their pointers start at the message. */
export type EventCheck = (message: unknown) => Finding[];

/** Each schema is compiled once, when its event is first pushed. */
export function createEventCheck(schemas: Readonly<Record<string, unknown>> = {}): EventCheck {
  const checks = new Map<string, SchemaCheck | undefined>();
  return (message) => {
    const name = isPlainObject(message) ? message['event'] : undefined;
    if (typeof name !== 'string' || !Object.hasOwn(schemas, name)) return [];
    if (!checks.has(name)) checks.set(name, compile(schemas[name]));
    return (checks.get(name)?.(message) ?? []).map((finding) => ({
      ...finding,
      id: 'event-schema',
      level: 'warning',
      message: `The event "${name}" is not as the container says: ${finding.message}`,
    }));
  };
}

/** What is no JSON Schema is told by `validate`. */
function compile(schema: unknown): SchemaCheck | undefined {
  try {
    return compileSchema(schema as object);
  } catch {
    return undefined;
  }
}
