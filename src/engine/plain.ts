/** What a value is, in the data layer's sense (data-layer 3 and 4), and which keys are never touched. */

export type Plain = Record<string, unknown>;

const forbidden = new Set(['__proto__', 'prototype', 'constructor']);

/** Keys through which an object from the page could reach a prototype (data-layer 15). */
export function isForbiddenKey(key: string): boolean {
  return forbidden.has(key);
}

/** `null`, `undefined`, or the class name in lower case: `array`, `date`, `regexp`, `arguments`, `object`… */
export function typeOf(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (typeof value !== 'object' && typeof value !== 'function') return typeof value;
  return Object.prototype.toString.call(value).slice(8, -1).toLowerCase();
}

/** An `arguments` object, as `gtag()` pushes it; an array with rest parameters is none (data-layer 27). */
export function isArguments(value: unknown): value is ArrayLike<unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    (Object.prototype.toString.call(value) === '[object Arguments]' || Object.hasOwn(value, 'callee'))
  );
}

/** An object literal, of this or another window; no DOM node, no window, no class instance. */
export function isPlainObject(value: unknown): value is Plain {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) return !isNode(value as Plain);
  try {
    if (typeOf(value) !== 'object' || isNode(value as Plain)) return false;
    // Object literals of other windows, and Object.create({}): the nearest constructor is an Object.
    if (
      !Object.hasOwn(value, 'constructor') &&
      !Object.hasOwn(prototype as object, 'isPrototypeOf') &&
      !Object.hasOwn((Object.getPrototypeOf(prototype) as object | null) ?? {}, 'isPrototypeOf')
    ) {
      return false;
    }
    let last: string | undefined;
    for (last in value);
    return last === undefined || Object.hasOwn(value, last);
  } catch {
    // A getter or a proxy that throws: nothing that we would merge.
    return false;
  }
}

function isNode(value: Plain): boolean {
  return Boolean(value['nodeType']) || value['window'] === value;
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
