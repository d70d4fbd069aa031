/** The engine behind a disclosure: what a choice becomes, and what the interface is then told. */
import { applyChoice } from '../../../src/engine/choice.ts';
import type { ConsentPlan } from '../../../src/engine/consent-plan.ts';
import type { ConsentRecord } from '../../../src/engine/consent-record.ts';
import { noSignals, viewConsent, type ConsentView } from '../../../src/engine/consent.ts';
import type { Disclosure } from '../../../src/engine/disclosure.ts';
import type { ConsentChoice } from '../../../src/engine/types.ts';

export interface Memory {
  view(): ConsentView;
  choose(choice: ConsentChoice): void;
}

/** A browser in which nothing has been chosen. */
export function memoryOf(disclosure: Disclosure): Memory {
  const plan = planOf(disclosure);
  const context = { now: Date.UTC(2026, 10, 20), signals: noSignals, persisted: true };
  let record: ConsentRecord | undefined;
  return {
    view: () => viewConsent(plan, record, context),
    choose(choice) {
      const newId = '3f2c9a1e-77d4-4c0b-9b1e-6a5f0c2d8e41';
      record = applyChoice(plan, record, choice, {
        ...context,
        method: 'custom',
        language: 'en',
        newId,
      });
    },
  };
}

function planOf({ categories, vendors, cookie }: Disclosure): ConsentPlan {
  return {
    categories: Object.fromEntries(
      categories.map(({ id, basis, opposable }) => [
        id,
        {
          basis,
          as: id,
          answerable: basis !== 'exempt' || opposable,
          asks: basis === 'consent',
          sharing: false,
          googleTypes: [],
          key: id,
        },
      ]),
    ),
    vendors: Object.fromEntries(
      vendors.map((vendor) => [
        vendor.id,
        Object.fromEntries(vendor.categories.map((id) => [id, `${id}/${vendor.id}`])),
      ]),
    ),
    lifetime: { months: 6, milliseconds: 0 },
    fromFirstChoice: false,
    reconsent: '',
    onWithdraw: 'stay',
    gpc: 'ignore',
    dnt: 'ignore',
    cookie,
    policyVersion: '',
    announces: false,
  };
}
