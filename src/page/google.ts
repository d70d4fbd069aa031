/**
 * Google's consent commands (protocols 3.1): seven denials before anything else, then one update per
 * decision with all seven types, on the page's data layer and on the layer of Google's own libraries.
 */
import { googleConsentTypes } from '../engine/consent-plan.ts';
import type { Answer } from '../engine/types.ts';
import { asArguments } from './stubs.ts';

/** The data layer that templates load Google's libraries with, so that no tag triggers itself. */
const googleLayer = 'sluiceGoogle';

interface Pushable {
  push(value: unknown): unknown;
}

export function pushDenials(layer: Pushable): void {
  const denied = Object.fromEntries(googleConsentTypes.map((type) => [type, 'denied']));
  layer.push(asArguments(['consent', 'default', denied]));
}

export function pushConsentUpdate(layer: Pushable, consent: Record<string, Answer>): void {
  layer.push(asArguments(['consent', 'update', { ...consent }]));
  const google = (window as unknown as Record<string, Pushable | undefined>)[googleLayer];
  google?.push(asArguments(['consent', 'update', { ...consent }]));
}
