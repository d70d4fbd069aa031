/**
 * Turns `{{references}}` into values (docs/templates.md). Expansion is one pass and never again: what a
 * variable yields is always data and never a reference (contract 4).
 */
import { isForbiddenKey, isPlainObject } from '../plain.ts';

const pattern = /\{\{([^{}]*)\}\}/g;

/** The names that a text refers to. */
export function referencesIn(text: string): string[] {
  return [...text.matchAll(pattern)].map((match) => (match[1] as string).trim());
}

/** Every name that a value refers to, at any depth. */
export function allReferences(value: unknown): string[] {
  if (typeof value === 'string') return referencesIn(value);
  if (Array.isArray(value)) return value.flatMap(allReferences);
  return isPlainObject(value) ? Object.values(value).flatMap(allReferences) : [];
}

/** The name in a reference with or without braces. */
export function referenceName(value: unknown): string {
  return typeof value === 'string' ? value.replace(/^\s*\{\{|\}\}\s*$/g, '').trim() : '';
}

export interface ToValueOptions {
  /** Members of the value that are URLs: in them, references after the host are percent-encoded. */
  urls?: readonly string[];
  /** `{{item}}` and `{{item.path}}` read the element of a list. */
  item?: boolean;
}

/** What a container says with braces, as a value; what holds none stays as it is. */
export function toValue(value: unknown, options: ToValueOptions = {}): unknown {
  if (typeof value === 'string') return textValue(value, false, options);
  if (Array.isArray(value)) return value.map((member) => toValue(member, { ...options, urls: [] }));
  if (!isPlainObject(value)) return value;
  const result = Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !isForbiddenKey(key))
      .map(([key, member]) => [
        key,
        typeof member === 'string'
          ? textValue(member, options.urls?.includes(key) === true, options)
          : toValue(member, { ...options, urls: [] }),
      ]),
  );
  // An object of the container is data, even if its first key looks like a computation: a member
  // before it, that turns out undefined and is left out, says so.
  return Object.keys(result)[0]?.startsWith('$') ? { '': { $ref: '' }, ...result } : result;
}

/** Up to where the path of an URL begins; scheme and host may be, or hold, a reference. */
const hostPattern =
  /^(?:(?:[a-z]+:)?\/\/(?:[^/?#{]|\{\{[^{}]*\}\})*(?=[/?#])|\{\{[^{}]*\}\}(?=[/?#])|\/)/i;

function textValue(text: string, isUrl: boolean, { item = false }: ToValueOptions): unknown {
  const encodeFrom = (isUrl && hostPattern.exec(text)?.[0].length) || Infinity;
  const parts: unknown[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    const { index } = match;
    if (index > end) parts.push(text.slice(end, index));
    end = index + match[0].length;
    const read = reference((match[1] as string).trim(), item);
    parts.push(index >= encodeFrom ? { $encode: read } : read);
  }
  if (end === 0) return text;
  if (end < text.length) parts.push(text.slice(end));
  // Exactly one reference keeps the value's type.
  return parts.length === 1 ? parts[0] : { $join: parts };
}

function reference(name: string, item: boolean): unknown {
  if (item && name === 'item') return { $item: '' };
  return item && name.startsWith('item.') ? { $item: name.slice('item.'.length) } : { $ref: name };
}
