/** Resolves `setup` and `cleanup`, which name other tags; a circle disables the sequence. */
import { isPlainObject } from '../plain.ts';
import type { Problem, ResolvedSequence, ResolvedTag } from '../resolved.ts';
import type { Container } from '../types.ts';

type Tags = Record<string, ResolvedTag>;

export function resolveSequences(
  tags: Tags,
  container: Container,
  report: (problem: Problem) => void,
): void {
  for (const [id, tag] of Object.entries(tags)) {
    for (const phase of ['setup', 'cleanup'] as const) {
      const entries: unknown = container.tags?.[id]?.[phase];
      const sequence: ResolvedSequence[] = [];
      for (const [index, entry] of (Array.isArray(entries) ? entries : []).entries()) {
        const target = isPlainObject(entry) ? String(entry['tag']) : '';
        const stopOnFailure = isPlainObject(entry) && entry['stopOnFailure'] === true;
        const exists = Object.hasOwn(tags, target);
        if (exists && !reaches(tags, target, id)) {
          sequence.push({ tag: target, ...(stopOnFailure && { stopOnFailure }) });
          continue;
        }
        report({
          code: exists ? 'circular-sequence' : 'unknown-tag',
          path: `/tags/${id}/${phase}/${index}`,
          message: exists
            ? `The tag "${id}" and its ${phase} tag "${target}" wait for each other; the ${phase} is left out.`
            : `The tag "${id}" names the ${phase} tag "${target}", which does not exist or does not work.`,
          tag: id,
        });
        if (phase === 'setup' && stopOnFailure) {
          tag.disabled ??= { reason: 'setup-failed', detail: { setup: target } };
        }
      }
      if (sequence.length > 0) tag[phase] = sequence;
    }
  }
}

function reaches(tags: Tags, from: string, wanted: string): boolean {
  const { setup = [], cleanup = [] } = tags[from]!;
  return from === wanted || [...setup, ...cleanup].some(({ tag }) => reaches(tags, tag, wanted));
}
