/** Small pieces of English that messages are made of. */

/** `a, b or c`. */
export function oneOf(words: readonly unknown[], joint = 'or'): string {
  const quoted = words.map(String);
  const last = quoted.pop() ?? '';
  return quoted.length > 0 ? `${quoted.join(', ')} ${joint} ${last}` : last;
}

/** `1 error`, `2 errors`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** A value as a message shows it: short, on one line. */
export function show(value: unknown, limit = 60): string {
  const text = value === undefined ? 'undefined' : (JSON.stringify(value) ?? typeof value);
  return text.length > limit ? `${text.slice(0, limit - 1)}…` : text;
}

/** `Did you mean "b"?`, else every known word where they are few. */
export function suggest(word: string, known: Iterable<string>, otherwise = ''): string {
  const words = [...known];
  const near = closest(word, words);
  if (near !== undefined) return `Did you mean "${near}"?`;
  if (otherwise) return otherwise;
  return words.length > 0 && words.length <= 25 ? `Known: ${words.join(', ')}.` : '';
}

/** The word that somebody most likely meant to write. */
export function closest(word: string, known: readonly string[]): string | undefined {
  // A third of the letters wrong is no slip any more.
  const limit = Math.max(1, Math.floor(word.length / 3));
  const [best] = known
    .filter((other) => Math.abs(other.length - word.length) <= limit)
    .map((other) => ({ other, far: distance(word.toLowerCase(), other.toLowerCase()) }))
    .filter(({ far }) => far <= limit)
    .sort((a, b) => a.far - b.far);
  return best?.other;
}

/** Letters to add, leave out, change or swap with their neighbour. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        next[j] = Math.min(next[j]!, before[j - 2]! + 1);
      }
    }
    before = row;
    row = next;
  }
  return row[b.length]!;
}
