/** What the visitor of a frame in the gallery has answered. */
import type { Disclosure } from '../../src/engine/disclosure.ts';
import type { Answer, ConsentState } from '../../src/engine/types.ts';
import type { GalleryState } from '../pages/gallery-states.ts';

export function stateOf(shown: GalleryState, { categories, vendors }: Disclosure): ConsentState {
  const granted = new Set(['analytics']);
  const isAnswered = /saved|partners|renewed|reopen|status|policy/.test(shown);
  const answer = (id: string, basis: string): Answer =>
    basis === 'exempt' || (isAnswered && granted.has(id)) ? 'granted' : 'denied';
  const undecided: ConsentState = {
    status: 'undecided',
    categories: Object.fromEntries(categories.map(({ id, basis }) => [id, answer(id, basis)])),
    vendors: Object.fromEntries(
      vendors.map(({ id, categories: of }) => [
        id,
        isAnswered && of.some((each) => granted.has(each)) ? 'granted' : 'denied',
      ]),
    ),
    signals: { gpc: shown === 'banner-signal', dnt: false },
    persisted: true,
  };
  if (!isAnswered) return undecided;
  return {
    ...undecided,
    status: shown === 'banner-renewed' ? 'expired' : 'chosen',
    id: '3f2c9a1e-77d4-4c0b-9b1e-6a5f0c2d8e41',
    chosenAt: '2026-11-14T17:42:00.000Z',
    firstChosenAt: '2026-11-14T17:42:00.000Z',
    expiresAt: '2027-05-14T17:42:00.000Z',
    method: 'custom',
  };
}
