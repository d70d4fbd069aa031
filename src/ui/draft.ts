/**
 * What the switches of the preference centre show until they are saved. Pure. It can only hold what a
 * `ConsentChoice` can say, so that what is saved is what is shown: an answer per category, and an
 * answer per vendor that differs (contract 5).
 */
import type { Disclosure, DisclosedCategory, DisclosedVendor } from '../engine/disclosure.ts';
import type { Answer, ConsentChoice, ConsentState } from '../engine/types.ts';

export interface Draft {
  category(id: string): boolean;
  vendor(id: string, category: string): boolean;
  setCategory(id: string, on: boolean): void;
  /** An answer to a vendor counts in every category that uses it. */
  setVendor(id: string, on: boolean): void;
  /** All answers, as they are shown. */
  choice(): Required<ConsentChoice>;
  isChanged(): boolean;
}

/** The present answer of a category or of its pair with a vendor; undefined while there is none. */
export type ReadAnswer = (category: string, vendor?: string) => Answer | undefined;

/** Without `answer`, pairs are concluded from the state: exact for a vendor of one category. */
export function createDraft(
  disclosure: Pick<Disclosure, 'categories' | 'vendors'>,
  state: ConsentState,
  answer?: ReadAnswer,
): Draft {
  const categories = new Map(
    disclosure.categories
      .filter(isAnswerable)
      .map(({ id }) => [id, state.categories[id] === 'granted'] as const),
  );
  const vendors = new Map(disclosure.vendors.map((vendor) => [vendor.id, vendor]));
  /** Vendors whose answer is another than their categories'. */
  const own = new Map<string, boolean>();
  for (const vendor of vendors.values()) {
    const present = presentAnswer(vendor);
    if (present !== undefined) own.set(vendor.id, present);
  }
  const before = JSON.stringify(choice());

  function answerable(vendor: DisclosedVendor): string[] {
    return vendor.categories.filter((id) => categories.has(id));
  }

  function presentAnswer(vendor: DisclosedVendor): boolean | undefined {
    const used = answerable(vendor);
    const whole = state.vendors[vendor.id] === 'granted';
    const pairs = used.map((id) => {
      if (answer) return answer(id, vendor.id) === 'granted';
      return whole || (used.length > 1 && !used.every((each) => categories.get(each)) && isOn(id));
    });
    if (used.every((id, index) => isOn(id) === pairs[index])) return undefined;
    // Answers that differ by category cannot be shown by one switch: it starts off.
    return pairs.every(Boolean);
  }

  function isOn(id: string): boolean {
    return categories.get(id) ?? true;
  }

  /** A vendor that says what its categories say has no answer of its own. */
  function settle(vendor: DisclosedVendor): void {
    const answered = own.get(vendor.id);
    if (answerable(vendor).every((id) => isOn(id) === answered)) own.delete(vendor.id);
  }

  function choice(): Required<ConsentChoice> {
    const asAnswers = (map: Map<string, boolean>): Record<string, Answer> =>
      Object.fromEntries([...map].map(([id, on]) => [id, on ? 'granted' : 'denied']));
    return { categories: asAnswers(categories), vendors: asAnswers(own) };
  }

  return {
    category: isOn,
    vendor: (id, category) =>
      categories.has(category) ? (own.get(id) ?? isOn(category)) : isOn(category),
    setCategory(id, on) {
      if (!categories.has(id)) return;
      categories.set(id, on);
      for (const vendor of vendors.values()) {
        if (!vendor.categories.includes(id)) continue;
        const elsewhere = answerable(vendor).some((each) => each !== id && isOn(each));
        // Off takes its vendors off. On takes them on, except where that would also lift a refusal elsewhere.
        if (on ? own.get(vendor.id) === false && !elsewhere : own.get(vendor.id) === true) {
          own.delete(vendor.id);
        }
        settle(vendor);
      }
    },
    setVendor(id, on) {
      const vendor = vendors.get(id);
      if (!vendor) return;
      own.set(id, on);
      settle(vendor);
    },
    choice,
    isChanged: () => JSON.stringify(choice()) !== before,
  };
}

/** The visitor's answer counts: consent, objection, or an exempt category that may be opposed. */
export function isAnswerable({ basis, opposable }: DisclosedCategory): boolean {
  return basis !== 'exempt' || opposable;
}
