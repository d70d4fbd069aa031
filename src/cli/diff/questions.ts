/**
 * Whether a container asks again those who answered another one, and why. What is asked is known by keys
 * of category and basis, and of category, basis and vendor (contract 5): an answer counts for its key alone.
 */
import type { ConsentPlan } from '../../engine/consent-plan.ts';
import type { ResolvedContainer } from '../../engine/resolved.ts';

export interface Reason {
  /** Stable id. */
  id: 'new-category' | 'changed-basis' | 'new-vendor' | 'new-pair' | 'reconsent' | 'cookie-name';
  /** What it is about: a category, a vendor, a setting. */
  of: string;
  text: string;
}

/** Empty when the answers that visitors gave still answer everything. */
export function reasonsToAsk(before: ResolvedContainer, after: ResolvedContainer): Reason[] {
  const old = before.plan;
  const plan = after.plan;
  return [...ofSettings(old, plan), ...ofCategories(old, plan), ...ofVendors(old, plan)];
}

function ofSettings(old: ConsentPlan, plan: ConsentPlan): Reason[] {
  const reasons: Reason[] = [];
  if (plan.reconsent !== old.reconsent) {
    const text = `consent.reconsent went from ${quote(old.reconsent)} to ${quote(plan.reconsent)}.`;
    reasons.push({ id: 'reconsent', of: 'consent.reconsent', text });
  }
  if (plan.cookie.name !== old.cookie.name) {
    const text = `Choices are kept as "${plan.cookie.name}", no longer as "${old.cookie.name}": none is found.`;
    reasons.push({ id: 'cookie-name', of: 'consent.cookie.name', text });
  }
  return reasons;
}

function ofCategories(old: ConsentPlan, plan: ConsentPlan): Reason[] {
  return newQuestions(old, plan).map((id): Reason => {
    const before = old.categories[id];
    const { basis } = plan.categories[id]!;
    return before
      ? {
          id: 'changed-basis',
          of: id,
          text: `The category "${id}" rests on ${basis} now, no longer on ${before.basis}.`,
        }
      : { id: 'new-category', of: id, text: `The category "${id}" is new.` };
  });
}

function ofVendors(old: ConsentPlan, plan: ConsentPlan): Reason[] {
  const known = pairKeys(old);
  const told = new Set(newQuestions(old, plan));
  const reasons: Reason[] = [];
  for (const [vendor, pairs] of Object.entries(plan.vendors)) {
    const fresh = Object.entries(pairs)
      .filter(([id, key]) => plan.categories[id]?.asks && !known.has(key) && !told.has(id))
      .map(([id]) => `"${id}"`);
    if (fresh.length === 0) continue;
    const isNew = !Object.hasOwn(old.vendors, vendor);
    const where = fresh.join(' and ');
    reasons.push({
      id: isNew ? 'new-vendor' : 'new-pair',
      of: vendor,
      text: isNew
        ? `The partner "${vendor}" is new, in ${where}.`
        : `The partner "${vendor}" is now used in ${where} as well.`,
    });
  }
  return reasons;
}

/** Categories that nobody was asked about in this way. */
function newQuestions(old: ConsentPlan, plan: ConsentPlan): string[] {
  const known = new Set(
    Object.values(old.categories)
      .filter(({ answerable }) => answerable)
      .map(({ key }) => key),
  );
  return Object.entries(plan.categories)
    .filter(([, { asks, key }]) => asks && !known.has(key))
    .map(([id]) => id);
}

function pairKeys({ vendors }: ConsentPlan): Set<string> {
  return new Set(Object.values(vendors).flatMap((pairs) => Object.values(pairs)));
}

function quote(text: string): string {
  return text === '' ? 'nothing' : `"${text}"`;
}
