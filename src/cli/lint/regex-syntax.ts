/**
 * Reads a regular expression as a tree, as far as its cost depends on it: which characters may stand
 * where, and what repeats. Lookarounds, anchors and names of groups leave nothing behind.
 */

/** A set of characters: bits 0 to 127 are ASCII, bit 128 is everything else. */
export type Characters = bigint;

export type Pattern =
  | { kind: 'characters'; set: Characters }
  | { kind: 'sequence'; parts: Pattern[] }
  | { kind: 'choice'; parts: Pattern[] }
  | { kind: 'repeat'; part: Pattern; min: number; max: number };

const everything: Characters = (1n << 129n) - 1n;

const nothing: Pattern = { kind: 'sequence', parts: [] };

const digits = setOf(([code]) => code >= 48 && code <= 57);
const words = setOf(([, text]) => /\w/.test(text));
const spaces = setOf(([, text]) => /\s/.test(text)) | (1n << 128n);

const classes: Record<string, Characters> = {
  d: digits,
  D: everything & ~digits,
  w: words,
  W: everything & ~words,
  s: spaces,
  S: (everything & ~spaces) | (1n << 128n),
};

const controls: Record<string, string> = { n: '\n', r: '\r', t: '\t', v: '\v', f: '\f', 0: '\0' };

/** Undefined for what is no valid pattern. Letters stand for both cases: a cost is never overlooked. */
export function parsePattern(source: string): Pattern | undefined {
  try {
    // Says whether it is valid at all; what follows may rely on that.
    RegExp(source);
    return new Parser(source).choice();
  } catch {
    return undefined;
  }
}

class Parser {
  #at = 0;
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  choice(): Pattern {
    const parts = [this.#sequence()];
    while (this.#take('|')) parts.push(this.#sequence());
    return parts.length === 1 ? (parts[0] as Pattern) : { kind: 'choice', parts };
  }

  #take(text: string): boolean {
    if (!this.#source.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }

  #match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#source) ?? undefined;
    if (match) this.#at = pattern.lastIndex;
    return match;
  }

  #sequence(): Pattern {
    const parts: Pattern[] = [];
    while (this.#at < this.#source.length && !'|)'.includes(this.#source.charAt(this.#at))) {
      const part = this.#repeated(this.#atom());
      // A group that does not repeat is as if it were not there.
      if (part.kind === 'sequence') parts.push(...part.parts);
      else parts.push(part);
    }
    return parts.length === 1 ? (parts[0] as Pattern) : { kind: 'sequence', parts };
  }

  #repeated(part: Pattern): Pattern {
    const match = this.#match(/(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/y);
    if (!match) return part;
    const [, sign, least, comma, most] = match;
    const min = sign === undefined ? Number(least) : sign === '+' ? 1 : 0;
    const open = sign === '*' || sign === '+' || (comma !== undefined && most === '');
    const max = open ? Infinity : sign === '?' ? 1 : comma === undefined ? min : Number(most);
    return { kind: 'repeat', part, min, max };
  }

  #atom(): Pattern {
    if (this.#match(/[$^]|\\[bB]/y)) return nothing;
    const group = this.#match(/\((?:\?(?:(<?[=!])|<\w+>|[\w-]*:))?/y);
    if (group) {
      const inner = this.choice();
      this.#take(')');
      return group[1] === undefined ? inner : nothing;
    }
    if (this.#take('[')) return { kind: 'characters', set: this.#class() };
    if (this.#take('.')) return { kind: 'characters', set: everything & ~bit('\n') };
    return { kind: 'characters', set: this.#character() };
  }

  /** One character, or an escape that stands for a set of them. */
  #character(): Characters {
    if (!this.#take('\\')) return bothCases(this.#next());
    const code = this.#match(/x([\da-f]{2})|u([\da-f]{4})|u\{([\da-f]+)\}/iy);
    if (code)
      return bothCases(
        String.fromCodePoint(Number.parseInt(code[1] ?? code[2] ?? code[3] ?? '', 16)),
      );
    // A back reference or a property of Unicode: it may be anything.
    if (this.#match(/[1-9]\d*|k<\w+>|p\{[^}]*\}|P\{[^}]*\}/y)) return everything;
    const letter = this.#next();
    if (Object.hasOwn(classes, letter)) return classes[letter] as Characters;
    return bothCases(controls[letter] ?? letter);
  }

  #next(): string {
    const character = String.fromCodePoint(this.#source.codePointAt(this.#at) ?? 0);
    this.#at += character.length;
    return character;
  }

  #class(): Characters {
    const negated = this.#take('^');
    let set = 0n;
    while (this.#at < this.#source.length && !this.#take(']')) {
      const from = this.#at;
      const first = this.#character();
      const isRange =
        this.#source.charAt(this.#at) === '-' && this.#source.charAt(this.#at + 1) !== ']';
      if (!isRange) {
        set |= first;
        continue;
      }
      const start = this.#source.slice(from, this.#at);
      this.#at++;
      const last = this.#character();
      set |=
        range(start, this.#source.slice(from + start.length + 1, this.#at)) ??
        first | last | bit('-');
    }
    return negated ? everything & ~set : set;
  }
}

/** Characters between two literal ones; undefined where one of them is an escape. */
function range(first: string, last: string): Characters | undefined {
  if (first.startsWith('\\') || last.startsWith('\\')) return undefined;
  const [low, high] = [first.codePointAt(0) as number, last.codePointAt(0) as number];
  const inside = setOf(([code]) => code >= low && code <= high);
  return inside | (high > 127 ? 1n << 128n : 0n);
}

function bothCases(character: string): Characters {
  return bit(character.toLowerCase()) | bit(character.toUpperCase());
}

function bit(character: string): Characters {
  return 1n << BigInt(Math.min(character.codePointAt(0) ?? 128, 128));
}

function setOf(isMember: (entry: [code: number, text: string]) => boolean): Characters {
  let set = 0n;
  for (let code = 0; code < 128; code++) {
    if (isMember([code, String.fromCodePoint(code)])) set |= 1n << BigInt(code);
  }
  return set;
}
