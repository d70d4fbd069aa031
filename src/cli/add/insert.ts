/** Puts an entry into the text of a container, and leaves every other character as it is. */
import { parseTree, stripComments, type Node } from 'jsonc-parser';

interface Style {
  /** One level. */
  unit: string;
  eol: string;
}

/** Characters that a list or an object of plain values may have on one line. */
const lineWidth = 80;

/** `path`: names down to the entry, which is not there yet; objects on the way are made. */
export function insertEntry(text: string, path: readonly string[], value: unknown): string {
  // Offsets stay those of the file.
  let owner = parseTree(text.replace(/^\uFEFF/, ' '), [], { allowTrailingComma: true });
  let [name = '', ...inner] = path;
  for (;;) {
    const next = memberOf(owner, name);
    if (!next || inner.length === 0) break;
    owner = next;
    [name = '', ...inner] = inner;
  }
  if (owner?.type !== 'object') throw new Error('The container is no object.');
  const entry = inner.reduceRight<unknown>((content, key) => ({ [key]: content }), value);
  return insertInto(text, owner, name, entry);
}

function insertInto(text: string, owner: Node, name: string, value: unknown): string {
  const style = styleOf(text);
  const { children = [] } = owner;
  const close = owner.offset + owner.length - 1;
  const base = indentAt(text, owner.offset);
  const [first, last] = [children[0], children.at(-1)];
  const own =
    first && isFirstOnLine(text, first.offset) ? indentAt(text, first.offset) : base + style.unit;
  const start = last ? last.offset + last.length : owner.offset + 1;
  const tail = text.slice(start, close);
  const hasComma = stripComments(tail).includes(',');
  const entry = `${style.eol}${own}${JSON.stringify(name)}: ${written(value, own, style)}`;
  // Comments behind the last entry stay behind it.
  const kept = tail.trimEnd();
  const space = tail.slice(kept.length);
  return [
    text.slice(0, start),
    last && !hasComma ? ',' : '',
    kept,
    entry,
    hasComma ? ',' : '',
    space.includes('\n') ? space : `${style.eol}${base}`,
    text.slice(close),
  ].join('');
}

function memberOf(owner: Node | undefined, name: string): Node | undefined {
  const found = owner?.children?.findLast((property) => property.children?.[0]?.value === name);
  return found?.children?.[1];
}

/** As a person writes it: what is short and plain on one line. */
function written(value: unknown, indent: string, style: Style): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const isList = Array.isArray(value);
  const entries = Object.entries(value);
  const [open, end] = isList ? ['[', ']'] : ['{', '}'];
  if (entries.length === 0) return open + end;
  const isPlain = entries.every(([, each]) => typeof each !== 'object' || each === null);
  const inner = indent + style.unit;
  const parts = entries.map(
    ([key, each]) => (isList ? '' : `${JSON.stringify(key)}: `) + written(each, inner, style),
  );
  const line = isList ? `[${parts.join(', ')}]` : `{ ${parts.join(', ')} }`;
  if (isPlain && line.length <= lineWidth) return line;
  return `${open}${style.eol}${inner}${parts.join(`,${style.eol}${inner}`)}${style.eol}${indent}${end}`;
}

function styleOf(text: string): Style {
  const [, unit = '  '] = /\n([ \t]+)["/]/.exec(text) ?? [];
  return { unit, eol: text.includes('\r\n') ? '\r\n' : '\n' };
}

/** The white space that begins the line of a place. */
function indentAt(text: string, offset: number): string {
  return /^[ \t]*/.exec(text.slice(lineStart(text, offset)))?.[0] ?? '';
}

function isFirstOnLine(text: string, offset: number): boolean {
  return text.slice(lineStart(text, offset), offset).trim() === '';
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}
