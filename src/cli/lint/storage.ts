/** What is kept on the visitor's device (R31, E2). */
import type { DisclosedVendor } from '../../engine/disclosure.ts';
import type { StorageItem } from '../../engine/types.ts';
import { listOf } from '../../engine/resolve/plan.ts';
import { oneOf } from '../words.ts';
import { isLongerThan } from './durations.ts';
import type { LintContext, LintFinding, Rule } from './rule.ts';

interface PlacedItem {
  item: StorageItem;
  vendor: DisclosedVendor;
  pointer: string;
  /** The container declares it itself, and can change it. */
  own: boolean;
}

export const storageOverThirteenMonths: Rule = {
  id: 'storage-over-13-months',
  level: 'error',
  *check(context) {
    for (const { item, vendor, pointer, own } of storageOf(context)) {
      if (!isLongerThan(item.duration, 13)) continue;
      yield {
        pointer: own ? `${pointer}/duration` : pointer,
        ...(!own && { level: 'warning' as const }),
        message: `"${item.name}" of "${vendor.id}" is kept for ${item.duration}, longer than 13 months.`,
        advice: own
          ? 'Shorten it where it is set, and here.'
          : 'Have it kept for less where the vendor lets you, and declare that under "vendors".',
      };
    }
  },
};

export const incompleteStorage: Rule = {
  id: 'incomplete-storage',
  level: 'warning',
  *check(context) {
    for (const { item, vendor, pointer, own } of storageOf(context)) {
      if (!own) continue;
      const missing = [
        !item.purpose && 'purpose',
        item.duration === undefined && 'duration',
        item.party === undefined && item.kind === 'cookie' && 'party',
      ].filter((name) => name !== false);
      if (missing.length === 0) continue;
      yield {
        pointer,
        message: `Of "${item.name}" of "${vendor.id}", visitors are not told: ${missing.join(', ')}.`,
        advice: 'A cookie table has name, purpose, duration and party. Add what is missing.',
      };
    }
  },
};

export const cookieInTwoCategories: Rule = {
  id: 'cookie-in-two-categories',
  level: 'error',
  *check(context) {
    const items = storageOf(context).filter(({ item }) => item.party !== 'third');
    const exempt = (id: string): boolean =>
      context.disclosure?.categories.some(
        (category) => category.id === id && category.basis === 'exempt',
      ) ?? false;
    for (const [index, here] of items.entries()) {
      const mine = categoriesOf(here);
      const before = items.slice(0, index).find((there) => {
        const theirs = categoriesOf(there);
        return (
          isSame(here.item, there.item) &&
          mine.join() !== theirs.join() &&
          theirs.length > 0 &&
          mine.length > 0
        );
      });
      if (before) yield inTwo(here, before);
      else if (mine.some(exempt) && !mine.every(exempt)) {
        yield {
          pointer: here.pointer,
          message: `"${here.item.name}" of "${here.vendor.id}" serves ${oneOf(mine, 'and')}: what also serves a purpose that needs consent is not exempt.`,
          advice:
            'Say in the storage item which "category" it belongs to; use a cookie for each purpose.',
        };
      }
    }
  },
};

function inTwo(here: PlacedItem, there: PlacedItem): LintFinding {
  const place = ({ vendor, item }: PlacedItem): string =>
    `${oneOf(categoriesOf({ vendor, item }), 'and')} ("${vendor.id}")`;
  return {
    pointer: here.pointer,
    message: `"${here.item.name}" is declared in two categories: ${place(there)} and ${place(here)}.`,
    advice:
      'A tracker with several purposes needs consent for all of them. Use a cookie for each purpose, or declare it in one category.',
  };
}

/** What each vendor in use stores, the catalogue's and the container's own. */
function storageOf({ container, disclosure, tags }: LintContext): PlacedItem[] {
  return (disclosure?.vendors ?? []).flatMap((vendor) => {
    const declared = container.vendors?.[vendor.id];
    const tag = tags.find((other) => other.vendor === vendor.id);
    const pointer = declared ? `/vendors/${vendor.id}` : (tag?.pointer ?? '');
    return vendor.storage.map((item) => {
      const index = declared?.storage?.indexOf(item) ?? -1;
      const own = index >= 0;
      return { item, vendor, own, pointer: own ? `${pointer}/storage/${index}` : pointer };
    });
  });
}

function categoriesOf({ item, vendor }: Pick<PlacedItem, 'item' | 'vendor'>): string[] {
  return item.category === undefined ? vendor.categories : listOf(item.category);
}

/** Whether two items may be the same entry of a browser's storage. */
function isSame(a: StorageItem, b: StorageItem): boolean {
  return a.kind === b.kind && (a.domain ?? '') === (b.domain ?? '') && overlap(a.name, b.name);
}

/** `*` matches any ending. */
function overlap(a: string, b: string): boolean {
  const [startA, startB] = [a, b].map((name) => name.split('*')[0] as string) as [string, string];
  if (!a.includes('*') && !b.includes('*')) return a === b;
  if (!a.includes('*')) return a.startsWith(startB);
  if (!b.includes('*')) return b.startsWith(startA);
  return startA.startsWith(startB) || startB.startsWith(startA);
}
