/** What a value is, in the data layer's sense (data-layer 3 and 4), and which keys are never touched. */

export type Plain = Record<string, unknown>;

/** Keys through which an object from the page could reach a prototype (data-layer 15). */
export function isForbiddenKey(key: string): boolean {
  return key === '__proto__' || key === 'prototype' || key === 'constructor';
}

/**
 * An `arguments` object, as `gtag()` pushes it, or what owns a `callee` as GTM has it; an array with rest
 * parameters is none (data-layer 3, 27).
 */
export function isArguments(value: unknown): value is ArrayLike<unknown> {
  try {
    return isObject(value) && (hasArgumentsTag(value) || Object.hasOwn(value, 'callee'));
  } catch {
    // A proxy that throws.
    return false;
  }
}

/** An object literal, of this or another window; no DOM node, no window, no class instance (data-layer 4). */
export function isPlainObject(value: unknown): value is Plain {
  try {
    if (!isObject(value) || hasArgumentsTag(value)) return false;
    const { nodeType, window, constructor } = value as Plain;
    if (nodeType || window === value) return false;
    const prototype: unknown = Object.getPrototypeOf(value);
    if (!prototype || prototype === Object.prototype) return true;
    if (
      constructor &&
      !Object.hasOwn(value, 'constructor') &&
      !Object.hasOwn((constructor as { prototype: object }).prototype, 'isPrototypeOf')
    ) {
      return false;
    }
    // What is inherited is enumerated last.
    let last: string | undefined;
    for (last in value);
    return last === undefined || Object.hasOwn(value, last);
  } catch {
    // A getter or a proxy that throws: nothing that we would merge.
    return false;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function hasArgumentsTag(value: object): boolean {
  return Object.prototype.toString.call(value) === '[object Arguments]';
}

/** Splits a dotted path. Empty segments are kept: `"a..b"` has three. */
export function splitPath(path: string): string[] {
  return path.split('.');
}

/** Reads a path; undefined when a step is missing (data-layer 19). */
export function readPath(root: unknown, path: readonly string[]): unknown {
  let value = root;
  for (const key of path) {
    if (value === null || value === undefined || isForbiddenKey(key)) return undefined;
    value = (value as Plain)[key];
  }
  return value;
}

/** False, empty, zero, null and undefined. */
export function isTrue(value: unknown): boolean {
  return Boolean(value) && !(Array.isArray(value) && value.length === 0);
}
