/** The visitor's answers: what a choice changes in the record, and what the record says now (contract 5). */
import { googleConsentTypes, type ConsentPlan, type PlannedCategory } from './consent-plan.ts';
import type { ConsentRecord } from './consent-record.ts';
import { addDuration, isoTime } from './duration.ts';
import type { Answer, ConsentState, Signals } from './types.ts';

/** What the answers amount to at one moment. Immutable. */
export interface ConsentView {
  readonly state: ConsentState;
  /** The answer of a category, or of its pair with a vendor; undefined while there is none. */
  answer(category: string, vendor?: string): Answer | undefined;
  /** Whether the vendor itself was refused inside a category that is granted. */
  opposed(category: string, vendor?: string): boolean;
}

export interface ViewContext {
  /** Milliseconds since the epoch. */
  now: number;
  signals: Signals;
  persisted: boolean;
}

export const noSignals: Signals = { gpc: false, dnt: false };

/** Milliseconds at which a choice ends. */
export function expiryOf(plan: ConsentPlan, record: ConsentRecord): number {
  const from = plan.fromFirstChoice ? record.firstChosenAt : record.chosenAt;
  return addDuration(from * 1000, plan.lifetime);
}

export function viewConsent(
  plan: ConsentPlan,
  record: ConsentRecord | undefined,
  context: ViewContext,
): ConsentView {
  const expiry = record && expiryOf(plan, record);
  const expired = expiry !== undefined && context.now >= expiry;
  // An expired choice answers nothing, and no signal was seen with it.
  const alive = expired ? undefined : record;
  const isChosen = isAnswered(plan, alive, context.signals);

  function answerTo(category: PlannedCategory, key: string): Answer | undefined {
    if (!category.answerable) return 'granted';
    const stored = alive?.answers.get(key);
    // A signal never grants; it denies what was not granted in sight of it (R26, protocols 5).
    if (stored !== 'denied' && isDeniedBySignal(plan, category, alive, context.signals)) {
      return 'denied';
    }
    return stored ?? (category.asks ? undefined : 'granted');
  }

  function answer(id: string, vendor?: string): Answer | undefined {
    const category = own(plan.categories, id);
    if (!category) return undefined;
    if (vendor === undefined) return answerTo(category, category.key);
    // A vendor that the container does not use in this category was never shown with it.
    const key = own(own(plan.vendors, vendor), id);
    return key === undefined ? undefined : answerTo(category, key);
  }

  const categories: Record<string, Answer> = {};
  for (const id in plan.categories) categories[id] = answer(id) ?? 'denied';
  const vendors: Record<string, Answer> = {};
  for (const id in plan.vendors) {
    const pairs = Object.keys(plan.vendors[id]!);
    const refused = pairs.some((category) => answer(category, id) !== 'granted');
    // One that is used in no category was never asked about.
    vendors[id] = refused || !pairs[0] ? 'denied' : 'granted';
  }
  const state: ConsentState = Object.freeze({
    status: isChosen ? 'chosen' : expired ? 'expired' : record?.complete ? 'outdated' : 'undecided',
    ...(record && {
      id: record.id,
      chosenAt: isoTime(record.chosenAt * 1000),
      firstChosenAt: isoTime(record.firstChosenAt * 1000),
      expiresAt: isoTime(expiry as number),
      method: record.method,
    }),
    ...(isChosen && !alive && { method: 'signal' as const }),
    categories: Object.freeze(categories),
    vendors: Object.freeze(vendors),
    signals: Object.freeze({ ...context.signals }),
    persisted: context.persisted,
  });
  return {
    state,
    answer,
    opposed: (category, vendor) =>
      vendor !== undefined &&
      answer(category, vendor) === 'denied' &&
      answer(category) === 'granted',
  };
}

/**
 * No question of the container is open. A signal may answer them all by denying (R26); but where nothing
 * is asked, nothing was answered either.
 */
export function isAnswered(
  plan: ConsentPlan,
  record: ConsentRecord | undefined,
  signals: Signals,
): boolean {
  if (record && record.reconsent !== plan.reconsent) return false;
  let asked = 0;
  const isOpen = (id: string, key: string): boolean => {
    const category = plan.categories[id];
    if (!category?.asks) return false;
    asked++;
    return !record?.answers.has(key) && !isDeniedBySignal(plan, category, record, signals);
  };
  for (const id in plan.categories) if (isOpen(id, plan.categories[id]!.key)) return false;
  for (const vendor in plan.vendors) {
    const pairs = plan.vendors[vendor]!;
    for (const id in pairs) if (isOpen(id, pairs[id]!)) return false;
  }
  return record !== undefined || asked > 0;
}

/** Google's seven consent types; what no granted category maps to is denied (data-layer 44, ours). */
export function googleConsent(plan: ConsentPlan, state: ConsentState): Record<string, Answer> {
  const result: Record<string, Answer> = {};
  for (const type of googleConsentTypes) result[type] = 'denied';
  for (const id in plan.categories) {
    if (state.categories[id] !== 'granted') continue;
    for (const type of plan.categories[id]!.googleTypes) result[type] = 'granted';
  }
  return result;
}

/** Whether a signal of the browser denies a category that was not answered in sight of it. */
export function isDeniedBySignal(
  plan: ConsentPlan,
  category: PlannedCategory,
  record: ConsentRecord | undefined,
  signals: Signals,
): boolean {
  if (signals.gpc && plan.gpc !== 'ignore' && !record?.gpc) {
    if (plan.gpc === 'deny-all' || category.sharing) return true;
  }
  return signals.dnt && plan.dnt === 'deny' && !record?.dnt;
}

/** An own member, and no other. */
function own<T>(object: Record<string, T> | undefined, key: string): T | undefined {
  return object && Object.hasOwn(object, key) ? object[key] : undefined;
}
