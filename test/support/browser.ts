/** A browser that keeps a choice, without a page. */
import { applyChoice, choiceForAll } from '../../src/engine/choice.ts';
import type { ConsentPlan } from '../../src/engine/consent-plan.ts';
import type { ConsentRecord } from '../../src/engine/consent-record.ts';
import { noSignals, viewConsent, type ConsentView } from '../../src/engine/consent.ts';
import { planConsent } from '../../src/engine/resolve/plan.ts';
import type {
  Answer,
  ConsentChoice,
  ConsentSettings,
  ConsentState,
  Container,
  Signals,
} from '../../src/engine/types.ts';
import { container } from './containers.ts';
import { probe } from './visit.ts';

/** A container whose vendors are used by one tag each: `vendor: category`. */
export function site(
  vendors: Record<string, string | string[]> = {},
  settings: Partial<ConsentSettings> = {},
): Container {
  const base = container();
  return container({
    consent: { ...base.consent, ...settings },
    tags: Object.fromEntries(
      Object.entries(vendors).map(([vendor, category]) => [
        vendor,
        { type: 'probe', vendor, category },
      ]),
    ),
  });
}

function planOf(own: Container): ConsentPlan {
  return planConsent(own, new Map([['probe', probe]]));
}

const start = Date.UTC(2026, 7, 31, 12);

/** A browser that keeps one record over visits to a site that may change. */
export class Browser {
  plan: ConsentPlan;
  record: ConsentRecord | undefined;
  now: number = start;
  signals: Signals = noSignals;

  constructor(own: Container) {
    this.plan = planOf(own);
  }

  visit(own: Container): void {
    this.plan = planOf(own);
  }

  view(): ConsentView {
    return viewConsent(this.plan, this.record, this.#facts());
  }

  state(): ConsentState {
    return this.view().state;
  }

  choose(choice: ConsentChoice | Answer): ConsentState {
    const changes = typeof choice === 'string' ? choiceForAll(this.plan, choice) : choice;
    const method =
      choice === 'granted' ? 'accept-all' : choice === 'denied' ? 'reject-all' : 'custom';
    this.record = applyChoice(this.plan, this.record, changes, {
      ...this.#facts(),
      method,
      language: 'en',
      newId: `0b0e7a2c-5d0e-4a5e-9f0a-${String(this.now).padStart(12, '0').slice(-12)}`,
    });
    return this.state();
  }

  #facts() {
    return { now: this.now, signals: this.signals, persisted: true };
  }
}

/** The five categories with this answer; the exempt one is granted. */
export const all = (answer: Answer): Record<string, Answer> => ({
  necessary: 'granted',
  analytics: answer,
  functionality: answer,
  social: answer,
  advertising: answer,
});
