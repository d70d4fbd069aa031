/**
 * What is left of a container when everything that breaks its schema is taken out, so that the checks
 * that follow may trust shapes. It is only for finding further problems, never for running.
 */
import { isPlainObject } from '../../engine/plain.ts';
import { segmentsOf, type Finding } from '../problems.ts';
import type { SchemaCheck } from '../schema-check.ts';

/** Undefined when nothing useful is left. */
export function usableParts(
  value: unknown,
  findings: readonly Finding[],
  check: SchemaCheck,
): unknown {
  if (findings.length === 0) return value;
  const copy: unknown = structuredClone(value);
  // What is taken out may leave something incomplete around it, but never deeper inside.
  for (let left = findings; left.length > 0; left = check(copy)) {
    const removals = left.map(({ pointer }) => removalOf(copy, segmentsOf(pointer)));
    if (removals.includes(undefined)) return undefined;
    for (const remove of removals) remove?.();
  }
  return copy;
}

/** Takes out the member of an object that holds a place; of what is missing, the object that lacks it. */
function removalOf(root: unknown, segments: readonly string[]): (() => void) | undefined {
  let place: unknown = root;
  let removal: (() => void) | undefined;
  for (const segment of segments) {
    const owner = place as Record<string, unknown>;
    if (typeof owner !== 'object' || owner === null || !Object.hasOwn(owner, segment)) break;
    // Indexes of a list would shift, and pointers with them: it goes as a whole.
    if (isPlainObject(owner)) removal = () => delete owner[segment];
    place = owner[segment];
  }
  return removal;
}
