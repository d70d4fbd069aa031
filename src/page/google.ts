/**
 * Google's consent commands (protocols 3.1): seven denials before anything else, then one update per
 * decision with all seven types, on the page's data layer and on the layer of Google's own libraries.
 */
import { googleConsentTypes } from '../engine/consent-plan.ts';
import type { Answer } from '../engine/types.ts';
import { asArguments } from './arguments.ts';

interface Pushable {
  push(value: unknown): unknown;
}

/** The data layer that templates load Google's libraries with, so that no tag triggers itself. */
export function googleLayer(): Pushable {
  return ((window as { sluiceGoogle?: unknown[] }).sluiceGoogle ??= []);
}

export function denials(): Record<string, Answer> {
  return Object.fromEntries(googleConsentTypes.map((type) => [type, 'denied']));
}

export function pushGoogleConsent(
  layer: Pushable,
  command: 'default' | 'update',
  consent: Record<string, Answer>,
): void {
  try {
    layer.push(asArguments(['consent', command, consent]));
  } catch {
    // A frozen data layer: that it refuses changes has been said.
  }
}
