/** Variables by name, as the engine reads them. */
import type { EventContext } from './context.ts';
import type { Plain } from './plain.ts';
import { evaluateReferences as evaluate } from './evaluate.ts';

/** Reads a value for one event. Throws where the variable threw or runs in a circle. */
export type Reader = (context: EventContext) => unknown;

/** Finds the reader of a name; undefined when there is no such variable. */
export type Resolve = (name: string) => Reader | undefined;

/** Thrown by a variable that depends on itself. */
export interface CircularFailure extends Error {
  circular: true;
}

/** Works out a value with references. Throws where one of them does. */
export function readValue(
  value: unknown,
  context: EventContext,
  resolve: Resolve,
  item?: unknown,
): unknown {
  return evaluate(value, { item, ref: (name) => resolve(name)?.(context) });
}

/** Works out parameters: a variable that fails gives false, a circle undefined (data-layer 50). */
export function readParams(params: unknown, context: EventContext, resolve: Resolve): Plain {
  return evaluate(params, {
    ref(name) {
      try {
        return resolve(name)?.(context);
      } catch (error) {
        return (error as CircularFailure | null)?.circular ? undefined : false;
      }
    },
  }) as Plain;
}
