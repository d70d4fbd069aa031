/** What the `policy` chunk is given by the page's side of Sluice. */
import type { Disclosure } from '../engine/disclosure.ts';
import type { PolicyFacts } from '../engine/policy-facts.ts';
import type { Answer, ConsentState, UiSettings } from '../engine/types.ts';

export interface PolicyHost {
  readonly disclosure: Disclosure;
  readonly facts: PolicyFacts;
  /** Spoken when a language is incomplete. */
  readonly defaultLanguage?: string | undefined;
  /** The site's own texts by language and key. */
  readonly texts?: UiSettings['texts'];
  readonly theme?: UiSettings['theme'];
  /** The language to speak where the page asks for one: that one if it is offered. */
  language(wanted: string | undefined): string;
  state(): ConsentState;
  /** The answer of a category, or of its pair with a vendor; undefined while there is none. */
  answer?(category: string, vendor?: string): Answer | undefined;
  /** Called at once, or not, and after each change of consent. Returns the unsubscriber. */
  subscribe(listener: () => void): () => void;
  /** All proofs of this browser, newest first; offered for download (L25). */
  receipts?(): Promise<readonly unknown[]>;
  /** Withdraws everything and forgets the choice on this device (R24). */
  reset?(): Promise<void>;
  report(message: string): void;
}
