/** What a stored item is and how long it lasts, in words. */
import type { DisclosedCategory } from '../engine/disclosure.ts';
import type { StorageItem } from '../engine/types.ts';
import { formatDuration, storageDuration } from './format.ts';
import type { Texts } from './texts.ts';

/** "13 months", "End of the browsing session". */
export function lasting(item: StorageItem, texts: Texts): string {
  const found = storageDuration(item);
  return 'key' in found ? texts.get(found.key) : formatDuration(found.iso, texts.language);
}

/** "Cookie, first-party". */
export function typeOf({ kind, party = 'first' }: StorageItem, texts: Texts): string {
  return texts.get('type.pattern', {
    kind: texts.get(`kind.${kind}`),
    party: texts.get(`party.${party}`),
  });
}

export function basisOf(
  item: StorageItem,
  category: Pick<DisclosedCategory, 'basis' | 'opposable'>,
  texts: Texts,
): string {
  const basis = item.basis ?? category.basis;
  return texts.get(
    basis === 'exempt' && category.opposable ? 'basis.exempt.opposable' : `basis.${basis}`,
  );
}
