/**
 * Whether a regular expression can take exponential time: where a repetition repeats another and the
 * same text can be divided between the two in many ways, such as `(a+)+` or `(\w+\s?)*`. What keeps the
 * rounds apart, such as the point in `([a-z]+\.)+`, keeps the cost down.
 */
import { parsePattern, type Characters, type Pattern } from './regex-syntax.ts';

export function isExponential(source: string): boolean {
  const pattern = parsePattern(source);
  return pattern !== undefined && hasBadRepeat(pattern);
}

/** Repetitions beyond this count as endless. */
const many = 10;

function hasBadRepeat(pattern: Pattern): boolean {
  switch (pattern.kind) {
    case 'characters':
      return false;
    case 'repeat':
      return (
        (pattern.max > many && ambiguous(pattern.part) !== undefined) || hasBadRepeat(pattern.part)
      );
    default:
      return pattern.parts.some(hasBadRepeat);
  }
}

/**
 * The characters that a part can take in one round or in several, as it likes; undefined where each
 * text can only be taken in one way.
 */
function ambiguous(part: Pattern): Characters | undefined {
  switch (part.kind) {
    case 'characters':
      return undefined;
    case 'repeat':
      return part.max > many ? charactersOf(part.part) || undefined : ambiguous(part.part);
    case 'choice':
      return part.parts.map(ambiguous).find(Boolean) ?? overlap(part.parts);
    case 'sequence':
      for (const [index, inner] of part.parts.entries()) {
        const taken = ambiguous(inner);
        // The next round begins where this one ends.
        const rest = [...part.parts.slice(index + 1), ...part.parts.slice(0, index)];
        if (taken && meetsAgain(taken, rest)) return taken;
      }
      return undefined;
  }
}

/** Whether only what may be empty stands between a repetition and the next that takes the same. */
function meetsAgain(taken: Characters, rest: readonly Pattern[]): boolean {
  for (const part of rest) {
    if (((ambiguous(part) ?? 0n) & taken) !== 0n) return true;
    if (!canVanish(part, taken)) return false;
  }
  return true;
}

/** Two alternatives of one character each that have one in common. */
function overlap(parts: readonly Pattern[]): Characters | undefined {
  const sets = parts.flatMap((part) => (part.kind === 'characters' ? [part.set] : []));
  for (const [index, set] of sets.entries()) {
    for (const other of sets.slice(index + 1)) if (set & other) return set & other;
  }
  return undefined;
}

/** Whether what stands beside a repetition may be empty, or consist of the characters that it takes. */
function canVanish(part: Pattern, taken: Characters): boolean {
  switch (part.kind) {
    case 'characters':
      return (part.set & taken) !== 0n;
    case 'repeat':
      return part.min === 0 || canVanish(part.part, taken);
    case 'choice':
      return part.parts.some((inner) => canVanish(inner, taken));
    case 'sequence':
      return part.parts.every((inner) => canVanish(inner, taken));
  }
}

function charactersOf(part: Pattern): Characters {
  if (part.kind === 'characters') return part.set;
  const parts = part.kind === 'repeat' ? [part.part] : part.parts;
  return parts.reduce((all, inner) => all | charactersOf(inner), 0n);
}
