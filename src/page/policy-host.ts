/** What the cookie policy of the page shows, and what it may ask (contract 3). */
import { disclose, type Disclosure } from '../engine/disclosure.ts';
import { policyFacts, type PolicyFacts } from '../engine/policy-facts.ts';
import type { Answer, ConsentState, UiSettings } from '../engine/types.ts';
import { pickLanguage } from './language.ts';
import type { MarkupOptions } from './markup.ts';

/** The part of `ui/policy-host.ts` that is the page's. */
export interface PolicyHost {
  readonly disclosure: Disclosure;
  readonly facts: PolicyFacts;
  readonly defaultLanguage?: string | undefined;
  readonly texts?: UiSettings['texts'];
  readonly theme?: UiSettings['theme'];
  language(wanted: string | undefined): string;
  state(): ConsentState;
  answer(category: string, vendor?: string): Answer | undefined;
  subscribe(listener: () => void): () => void;
  receipts(): Promise<readonly unknown[]>;
  reset(): Promise<void>;
  report(message: string): void;
}

export function createPolicyHost({
  compiled,
  memory,
  chooser,
  language,
  report,
}: MarkupOptions): PolicyHost {
  const { source } = compiled;
  const { ui = {} } = source;
  return {
    disclosure: disclose(source),
    facts: policyFacts(source),
    defaultLanguage: ui.defaultLanguage,
    texts: ui.texts,
    theme: ui.theme,
    language: (wanted) => pickLanguage(wanted ?? language, ui.languages, ui.defaultLanguage),
    state: () => memory.view().state,
    answer: (category, vendor) => memory.view().answer(category, vendor),
    subscribe: memory.subscribe,
    receipts: async () => (await chooser()).receipts(),
    reset: async () => (await chooser()).reset(),
    report,
  };
}
