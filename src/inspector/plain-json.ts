/** What of a page's own values can be written down: JSON, of bounded size. */
import { isArguments, isForbiddenKey, isPlainObject } from '../engine/plain.ts';

/** Values that one message may hold. */
const valueLimit = 2000;
const depthLimit = 20;
const textLimit = 10_000;

/** A copy that later changes do not reach. Functions, elements and circles are left out, and nothing throws. */
export function toJson(value: unknown): unknown {
  let left = valueLimit;
  const parents: object[] = [];

  function copy(from: unknown): unknown {
    if (--left < 0 || parents.length > depthLimit) return undefined;
    if (typeof from === 'string') return from.slice(0, textLimit);
    if (typeof from === 'number') return Number.isFinite(from) ? from : String(from);
    if (typeof from === 'boolean' || from === null) return from;
    if (typeof from === 'bigint') return String(from);
    if (from instanceof Date) return Number.isNaN(from.getTime()) ? undefined : from.toISOString();
    const isList = Array.isArray(from) || isArguments(from);
    if ((!isList && !isPlainObject(from)) || parents.includes(from)) return undefined;
    parents.push(from);
    try {
      // As JSON has it: a hole keeps its place in a list, and is no member of an object.
      if (isList) return Array.from(from, (item) => copy(item) ?? null);
      const members: [string, unknown][] = [];
      for (const key of Object.keys(from)) {
        const member = isForbiddenKey(key) ? undefined : copy(from[key]);
        if (member !== undefined) members.push([key, member]);
      }
      return Object.fromEntries(members);
    } catch {
      // A getter of the page's that throws.
      return undefined;
    } finally {
      parents.pop();
    }
  }
  return copy(value);
}

/** A value on one line, as code shows it. */
export function inLine(value: unknown): string {
  if (value === undefined) return 'undefined';
  if (typeof value === 'string') return JSON.stringify(shorten(value));
  if (typeof value === 'function') return 'function';
  try {
    return shorten(JSON.stringify(toJson(value)) ?? Object.prototype.toString.call(value));
  } catch {
    return 'unreadable';
  }
}

function shorten(text: string): string {
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
