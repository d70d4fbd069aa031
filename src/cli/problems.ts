/** What is wrong with a file, where, and what to do: the shape that every command reports. */

/** Warnings fail a command only with `--strict`. */
export type Level = 'error' | 'warning';

/** What a check found, before somebody looks up where in the file that is. */
export interface Finding {
  /** Stable id, such as `unknown-trigger`; docs/validate.md has a paragraph on each. */
  id: string;
  level: Level;
  /** JSON pointer. What is missing is named as well: the place is then its parent's. */
  pointer: string;
  /** What is wrong. */
  message: string;
  /** What to do. */
  advice: string;
  /** The name of a property is what is wrong, not its value. */
  atKey?: boolean;
}

export interface Problem extends Omit<Finding, 'atKey'> {
  /** As it was named to the command. */
  file?: string;
  /** From 1. Absent where there is no text, or no place in it. */
  line?: number;
  /** From 1, in UTF-16 code units as editors count. */
  column?: number;
}

/** Joins a JSON pointer (RFC 6901). */
export function pointerTo(...segments: readonly (string | number)[]): string {
  return segments
    .map((segment) => `/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}

/** The segments of a JSON pointer. */
export function segmentsOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Whether a place is another one, or inside it. */
export function isWithin(pointer: string, outer: string): boolean {
  return pointer === outer || pointer.startsWith(`${outer}/`);
}

/** In the order in which people meet them. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  const place = ({ line = 0, column = 0 }: Problem): number => line * 1e6 + column;
  return [...problems].sort(
    (a, b) => (a.file ?? '').localeCompare(b.file ?? '') || place(a) - place(b),
  );
}

export interface Tally {
  errors: number;
  warnings: number;
}

export function tally(problems: readonly Problem[]): Tally {
  const errors = problems.filter(({ level }) => level === 'error').length;
  return { errors, warnings: problems.length - errors };
}
