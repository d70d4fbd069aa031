/** Reads JSON, with or without comments, and remembers where everything stands. */
import { parseTree, type Node, type ParseError } from 'jsonc-parser';
import { findExtensions } from './json-extensions.ts';
import { offsetOf, positions, type Place } from './places.ts';
import { pointerTo, type Finding, type Level, type Problem } from './problems.ts';
import { explainSyntax } from './syntax-errors.ts';
import { decode, readTextFile, type Decoded } from './text-file.ts';
import { count } from './words.ts';

export interface JsonDocument {
  /** Name of the file, as it was given. */
  readonly file: string | undefined;
  /** Undefined where the text is no JSON. */
  readonly value: unknown;
  /** What is wrong with the text itself. */
  readonly problems: Problem[];
  /** Adds file, line and column to findings. */
  place(findings: Iterable<Finding>): Problem[];
}

interface Text {
  readonly text: string;
  readonly problems: Problem[];
  place(offset: number): Place & { file?: string };
  report(offset: number, finding: Omit<Finding, 'pointer'>, pointer?: string): void;
}

/** Reads a file of JSON. Never throws. Comments are welcome where the name ends in `.jsonc`. */
export function readJsonFile(path: string, file: string): JsonDocument {
  return fromDecoded(readTextFile(path), file);
}

/** Reads JSON from text or bytes. Never throws. */
export function parseJson(input: string | Uint8Array, file?: string): JsonDocument {
  return fromDecoded(typeof input === 'string' ? { ok: true, text: input } : decode(input), file);
}

/** A value that was never text: it has no places. */
export function documentOf(value: unknown): JsonDocument {
  return { file: undefined, value, problems: [], place: (findings) => [...findings].map(plain) };
}

function fromDecoded(decoded: Decoded, file: string | undefined): JsonDocument {
  const source = createText(decoded.text ?? '', file);
  const { text, problems } = source;
  if (!decoded.ok) {
    const place =
      decoded.text === undefined ? file !== undefined && { file } : source.place(text.length);
    return { ...documentOf(undefined), file, problems: [{ ...decoded.finding, ...place }] };
  }
  const root = parse(source);
  const value = root && toValue(root, '', source);
  if (root && !file?.endsWith('.jsonc')) reportExtensions(source);
  return {
    file,
    value,
    problems,
    place: (findings) =>
      [...findings].map((finding) => ({
        ...plain(finding),
        ...(root && source.place(offsetOf(root, finding.pointer, finding.atKey))),
      })),
  };
}

function createText(text: string, file: string | undefined): Text {
  const problems: Problem[] = [];
  const at = positions(text);
  const place = (offset: number): Place & { file?: string } => ({
    ...(file !== undefined && { file }),
    ...at(offset),
  });
  return {
    text,
    problems,
    place,
    report: (offset, finding, pointer = '') =>
      void problems.push({ ...finding, pointer, ...place(offset) }),
  };
}

/** The tree of a text that is JSON but for comments and trailing commas. */
function parse({ text, report }: Text): Node | undefined {
  const tell = (offset: number, level: Level, id: string, message: string, advice: string): void =>
    report(offset, { id, level, message, advice });
  if (text.startsWith('\uFEFF')) {
    const advice = 'Save it as UTF-8 without one: not every reader of JSON knows it.';
    tell(0, 'warning', 'byte-order-mark', 'The file begins with a byte order mark.', advice);
  }
  if (text.trim() === '') {
    const advice = 'Write a JSON object, or check that it is the right file.';
    tell(0, 'error', 'empty-file', 'The file is empty.', advice);
    return undefined;
  }
  const errors: ParseError[] = [];
  let root: Node | undefined;
  try {
    root = parseTree(withoutMark(text), errors, { allowTrailingComma: true });
  } catch {
    // The parser calls itself for each level, and the stack ends somewhere.
    tell(
      0,
      'error',
      'syntax',
      'The file is nested too deeply.',
      'Check that it is the right file.',
    );
    return undefined;
  }
  const lines = new Set<number>();
  for (const error of errors) {
    // One slip makes the parser stumble several times in a line.
    const line = text.lastIndexOf('\n', error.offset);
    if (lines.has(line)) continue;
    lines.add(line);
    const { message, advice } = explainSyntax(error, text);
    tell(error.offset, 'error', 'syntax', message, advice);
  }
  return errors.length > 0 ? undefined : root;
}

/** A name that comes twice is reported; the last one counts, as everywhere. */
function toValue(node: Node, pointer: string, source: Text): unknown {
  const { type, children = [] } = node;
  if (type === 'array') {
    return children.map((child, index) => toValue(child, `${pointer}/${index}`, source));
  }
  if (type !== 'object') return node.value as unknown;
  const members = new Map<string, unknown>();
  for (const property of children) {
    const [key, value] = property.children ?? [];
    if (!key || !value) continue;
    const name = String(key.value);
    const place = pointer + pointerTo(name);
    if (members.has(name)) {
      const message = `"${name}" stands here a second time; only the last one counts.`;
      const advice = 'Remove or rename one of them.';
      source.report(key.offset, { id: 'duplicate-key', level: 'error', message, advice }, place);
    }
    members.set(name, toValue(value, place, source));
  }
  // Defines members, even one called __proto__, where an assignment would set the prototype.
  return Object.fromEntries(members);
}

/** Comments and trailing commas in a file that is called JSON: once each, with how many there are. */
function reportExtensions({ text, report }: Text): void {
  const { comments, commas } = findExtensions(withoutMark(text));
  const tell = (id: string, what: string, offsets: readonly number[]): void => {
    const [first] = offsets;
    if (first === undefined) return;
    const message = `JSON has no ${what}s; the file has ${count(offsets.length, what)}, and browsers refuse it.`;
    const advice =
      'Remove them; or call the file .jsonc and deploy what `sluice build` makes of it.';
    report(first, { id, level: 'warning', message, advice });
  };
  tell('comment', 'comment', comments);
  tell('trailing-comma', 'trailing comma', commas);
}

/** Offsets stay those of the file. */
function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, ' ');
}

function plain({ atKey: _atKey, ...finding }: Finding): Finding {
  return finding;
}
