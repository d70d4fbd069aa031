/**
 * `{{references}}`: compiled once, expanded in one pass and never again, so that what a variable
 * yields is always text and never a reference (contract 4).
 */
import type { EventContext } from './context.ts';
import { isForbiddenKey, isPlainObject, type Plain } from './plain.ts';

declare const encodeURIComponent: (text: string) => string;

/** Reads a value for one event. Throws `VariableFailure` where the variable threw or runs in a circle. */
export type Reader = (context: EventContext) => unknown;

/** Reading a variable failed: a condition is then not met, a parameter empty. */
export class VariableFailure extends Error {
  readonly variable: string;
  readonly cycle: boolean;
  constructor(variable: string, problem: string, cycle = false) {
    super(problem);
    this.variable = variable;
    this.cycle = cycle;
  }
}

/** Finds the reader of a name; undefined when there is no such variable. */
export type Resolve = (name: string) => Reader | undefined;

export type CompiledValue =
  | { constant: unknown }
  | { read: Reader; /** Names that it reads, for messages. */ references: string[] };

const pattern = /\{\{([^{}]*)\}\}/g;

/** The names that a text refers to. */
export function referencesIn(text: string): string[] {
  return [...text.matchAll(pattern)].map((match) => (match[1] as string).trim());
}

/**
 * Every unknown name is put into `unknown`; the value then reads as undefined there. `urls` names the
 * members of an object that are URLs: in them, references after the host are percent-encoded.
 */
export function compileValue(
  value: unknown,
  resolve: Resolve,
  unknown: string[],
  urls: readonly string[] = [],
): CompiledValue {
  if (typeof value === 'string') return compileText(value, resolve, unknown);
  if (Array.isArray(value)) {
    const members = value.map((member) => compileValue(member, resolve, unknown));
    if (members.every(isConstant)) return { constant: value };
    return {
      read: (context) => members.map((member) => readValue(member, context)),
      references: members.flatMap(namesOf),
    };
  }
  if (isPlainObject(value)) {
    const entries = Object.entries(value)
      .filter(([key]) => !isForbiddenKey(key))
      .map(([key, member]) => {
        const isUrl = typeof member === 'string' && urls.includes(key);
        const compiled = isUrl
          ? compileText(member, resolve, unknown, afterHost(member))
          : compileValue(member, resolve, unknown);
        return [key, compiled] as const;
      });
    if (entries.every(([, member]) => isConstant(member))) return { constant: value };
    return {
      read: (context) => {
        const result: Plain = {};
        for (const [key, member] of entries) result[key] = readValue(member, context);
        return result;
      },
      references: entries.flatMap(([, member]) => namesOf(member)),
    };
  }
  return { constant: value };
}

/** Reads a compiled value as parameters are read: a failing variable gives false, a circle undefined (data-layer 50). */
export function readValue(value: CompiledValue, context: EventContext): unknown {
  if ('constant' in value) return value.constant;
  return value.read(context);
}

export function isConstant(value: CompiledValue): value is { constant: unknown } {
  return 'constant' in value;
}

function namesOf(value: CompiledValue): string[] {
  return isConstant(value) ? [] : value.references;
}

/** Where the path of an URL begins; a text that starts with a reference has no host of its own. */
function afterHost(url: string): number {
  return (/^(?:[a-z]+:)?\/\/[^/?#]*/i.exec(url)?.[0].length ?? (url.startsWith('/') ? 0 : Infinity));
}

function compileText(
  text: string,
  resolve: Resolve,
  unknown: string[],
  encodeFrom = Infinity,
): CompiledValue {
  if (!text.includes('{{')) return { constant: text };
  const parts: (string | Reader)[] = [];
  const references: string[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    const name = (match[1] as string).trim();
    if (match.index > end) parts.push(text.slice(end, match.index));
    end = match.index + match[0].length;
    const reader = resolve(name);
    if (!reader) unknown.push(name);
    references.push(name);
    parts.push(match.index >= encodeFrom ? encoded(reader) : (reader ?? (() => undefined)));
  }
  if (end < text.length) parts.push(text.slice(end));
  if (references.length === 0) return { constant: text };
  const [only] = parts;
  // Exactly one reference keeps the value's type.
  if (parts.length === 1 && typeof only === 'function') {
    return { read: (context) => readContained(only, context), references };
  }
  return {
    read(context) {
      let result = '';
      for (const part of parts) {
        if (typeof part === 'string') {
          result += part;
          continue;
        }
        const value = readContained(part, context);
        if (value !== undefined && value !== null) result += String(value);
      }
      return result;
    },
    references,
  };
}

function encoded(reader: Reader | undefined): Reader {
  return (context) => {
    const value = reader?.(context);
    return value === undefined || value === null ? undefined : encodeURIComponent(String(value));
  };
}

function readContained(reader: Reader, context: EventContext): unknown {
  try {
    return reader(context);
  } catch (error) {
    return error instanceof VariableFailure && error.cycle ? undefined : false;
  }
}
