/** Consent in the firing rule: whether a tag may run now, must wait, or must not (contract 5). */
import type { CompiledTag } from './compiled.ts';
import type { ConsentView } from './consent.ts';
import type { Reason } from './types.ts';

export type Gate =
  | { verdict: 'open' }
  /** An answer is missing. */
  | { verdict: 'waiting'; missing: string[] }
  | { verdict: 'shut'; reason: Reason; detail: Record<string, unknown> };

const open: Gate = { verdict: 'open' };

/** The gate of one tag: every category that it names must be granted to its vendor. */
export function gateOf(tag: CompiledTag, view: ConsentView): Gate {
  let missing: string[] | undefined;
  for (const category of tag.settings.categories) {
    const answer = view.answer(category, tag.settings.vendor);
    if (answer === 'granted') continue;
    if (answer === 'denied') {
      return {
        verdict: 'shut',
        reason: view.opposed(category, tag.settings.vendor) ? 'vendor-opposed' : 'consent-missing',
        detail: {
          missing: [category],
          ...(tag.settings.vendor !== undefined && { vendor: tag.settings.vendor }),
        },
      };
    }
    (missing ??= []).push(category);
  }
  return missing ? { verdict: 'waiting', missing } : open;
}
