/** What a choice of the visitor changes in the record, and how the record is written down. */
import type { ConsentPlan } from './consent-plan.ts';
import type { ConsentRecord } from './consent-record.ts';
import { expiryOf, isAnswered, isDeniedBySignal, type ViewContext } from './consent.ts';
import type { Answer, ConsentChoice, ConsentMethod } from './types.ts';

export interface ChoiceContext extends ViewContext {
  method: ConsentMethod;
  language: string;
  /** A new random UUID, used when there is no record yet. */
  newId: string;
}

/** The record after a choice. What is not named stays as it is; an expired record gives no answers. */
export function applyChoice(
  plan: ConsentPlan,
  record: ConsentRecord | undefined,
  choice: ConsentChoice,
  context: ChoiceContext,
): ConsentRecord {
  const alive = record && context.now < expiryOf(plan, record) ? record : undefined;
  const answers = new Map(alive?.answers);
  // What a signal denies, and the visitor therefore sees denied, no answer to something else brings back.
  for (const [id, category] of Object.entries(plan.categories)) {
    if (!category.answerable || !isDeniedBySignal(plan, category, alive, context.signals)) continue;
    for (const key of keysOf(plan, id)) {
      if (answers.has(key) || !category.asks) answers.set(key, 'denied');
    }
  }
  for (const [id, answer] of Object.entries(choice.categories ?? {})) {
    if (!plan.categories[id]?.answerable || !isAnswer(answer)) continue;
    for (const key of keysOf(plan, id)) answers.set(key, answer);
  }
  for (const [id, answer] of Object.entries(choice.vendors ?? {})) {
    if (!isAnswer(answer)) continue;
    for (const [category, key] of Object.entries(plan.vendors[id] ?? {})) {
      if (plan.categories[category]?.answerable) answers.set(key, answer);
    }
  }
  const chosenAt = Math.floor(context.now / 1000);
  const next: ConsentRecord = {
    id: record?.id ?? context.newId,
    firstChosenAt: alive?.firstChosenAt ?? chosenAt,
    // Never older than what it replaces, even if the clock was set back.
    chosenAt: Math.max(chosenAt, alive?.chosenAt ?? 0),
    method: context.method,
    language: context.language,
    policyVersion: plan.policyVersion,
    reconsent: alive?.reconsent ?? plan.reconsent,
    complete: false,
    gpc: context.signals.gpc,
    dnt: context.signals.dnt,
    answers,
  };
  // Answering everything answers the container's renewed question too.
  const whole = Object.entries(plan.categories).every(
    ([id, category]) => !category.asks || isAnswer(choice.categories?.[id]),
  );
  if (whole) next.reconsent = plan.reconsent;
  next.complete = isAnswered(plan, next, context.signals) || (alive?.complete ?? false);
  return next;
}

/** The choice that "accept all" or "refuse all" stands for: every category that may be answered. */
export function choiceForAll(plan: ConsentPlan, answer: Answer): ConsentChoice {
  const categories: Record<string, Answer> = {};
  for (const [id, category] of Object.entries(plan.categories)) {
    if (category.answerable) categories[id] = answer;
  }
  return { categories };
}

/** The text form of a record (docs/consent-record.md). */
export function writeRecord(record: ConsentRecord, plan: ConsentPlan): string {
  const fields: [string, string][] = [
    ['id', record.id],
    ['at', String(record.chosenAt)],
    ['first', String(record.firstChosenAt)],
    ['by', record.method],
    ['lang', record.language],
    ['policy', record.policyVersion],
    ['again', record.reconsent],
    ['all', record.complete ? '1' : '0'],
    ['gpc', record.gpc ? '1' : ''],
    ['dnt', record.dnt ? '1' : ''],
  ];
  // One boolean per category, for servers; the page itself reads the answers below.
  for (const [id, category] of Object.entries(plan.categories)) {
    const answer = record.answers.get(category.key);
    if (answer) fields.push([`c.${id}`, answer === 'granted' ? '1' : '0']);
  }
  fields.push(
    ['yes', hashesOf(record, 'granted')],
    ['no', hashesOf(record, 'denied')],
    // Last, so that a text that was cut off has none.
    ['v', '1'],
  );
  return fields
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
}

/** Keys of a category's answer and of those of its pairs. */
function keysOf(plan: ConsentPlan, category: string): string[] {
  const pairs = Object.values(plan.vendors).flatMap((keys) => keys[category] ?? []);
  return [plan.categories[category]!.key, ...pairs];
}

function hashesOf(record: ConsentRecord, wanted: Answer): string {
  return [...record.answers]
    .filter(([, answer]) => answer === wanted)
    .map(([hash]) => hash)
    .sort()
    .join('');
}

function isAnswer(value: unknown): value is Answer {
  return value === 'granted' || value === 'denied';
}
