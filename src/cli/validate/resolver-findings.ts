/** What the engine itself says of a container, as far as nothing else has said it already. */
import type { Problem as EngineProblem } from '../../engine/resolved.ts';
import { isWithin, type Finding } from '../problems.ts';

/** Where the cause is when a name exists but what it names does not work. */
const causes: Record<string, readonly string[]> = {
  'unknown-trigger': ['/triggers'],
  'unknown-variable': ['/variables'],
};

/** Where they are not known already, something exists but has a mistake of its own that is told elsewhere. */
const consequences = new Set(['unknown-type', 'unknown-tag']);

/** `known`: what the schema and the lint rules found, with better places and suggestions. */
export function resolverFindings(
  problems: readonly EngineProblem[],
  known: readonly Finding[],
): Finding[] {
  const isKnown = ({ code, path }: EngineProblem): boolean =>
    known.some(({ id, pointer }) => id === code && isWithin(pointer, path));
  const fresh = problems.filter((problem) => !isKnown(problem) && !consequences.has(problem.code));
  const roots = [
    ...known.filter(({ level }) => level === 'error').map(({ pointer }) => pointer),
    ...fresh.filter(({ code }) => !causes[code]).map(({ path }) => path),
  ];
  return fresh
    .filter(
      ({ code }) => !causes[code]?.some((section) => roots.some((root) => isWithin(root, section))),
    )
    .map(({ code, path, message, severity }) => ({
      id: code,
      level: severity ?? 'error',
      pointer: path,
      message,
      advice: advice[code] ?? 'Correct it, or remove it.',
    }));
}

const advice: Record<string, string> = {
  'url-not-allowed':
    'Declare the host in "hosts" of the vendor, write it out in the parameter, or name a constant or lookup whose values are all literal.',
  'circular-variable': 'Have one of the variables read something else.',
  'circular-sequence': 'Remove one of the two from the other’s setup or cleanup.',
  'invalid-pattern': 'Correct the regular expression.',
  'invalid-container': 'Correct it: without it nothing of the container works.',
};
