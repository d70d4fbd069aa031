/** The cookie policy on a page, ready to be looked at. */
import type { PolicyFacts } from '../../../src/engine/policy-facts.ts';
import { policySectionIds } from '../../../src/engine/policy-document.ts';
import type { ConsentState } from '../../../src/engine/types.ts';
import type { SluiceCookiePolicy } from '../../../src/ui/policy-element.ts';
import type { PolicyHost } from '../../../src/ui/policy-host.ts';
import { handlePolicies } from '../../../src/ui/policies.ts';
import { disclosure, undecided } from './fixtures.ts';
import { once, settled } from './page.ts';

export interface PolicyPage {
  element: SluiceCookiePolicy;
  reports: string[];
  /** The owner has another state from now on. */
  set(state: ConsentState): void;
  /** Nobody listens any more. */
  isForgotten(): boolean;
}

export interface PolicyOptions extends Partial<Omit<PolicyHost, 'facts'>> {
  present?: ConsentState;
  facts?: Partial<PolicyFacts>;
  /** Markup of the page’s body, which comes after Sluice; empty to leave it as it is. */
  body?: string;
}

const facts: PolicyFacts = {
  sections: policySectionIds,
  links: [],
  gpc: 'deny-sharing',
  dnt: 'ignore',
  sharing: ['social', 'advertising'],
  fromFirstChoice: false,
  sendsProofs: false,
  advanced: false,
  pixels: true,
};

const page =
  '<main><h1>Cookies</h1><sluice-cookie-policy><p>Written without Sluice.</p></sluice-cookie-policy></main>';

/** Lets Sluice find the policy of a page, without waiting for it. */
export function startPolicy(options: PolicyOptions = {}): Omit<PolicyPage, 'element'> {
  const { present = undecided, facts: own, body = page, ...more } = options;
  let state = present;
  const listeners = new Set<() => void>();
  const reports: string[] = [];
  handlePolicies({
    disclosure: disclosure(),
    facts: { ...facts, ...own },
    language: (wanted) => wanted ?? 'en',
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    report: (message) => void reports.push(message),
    ...more,
    state: () => state,
  });
  if (body) document.body.innerHTML = body;
  return {
    reports,
    set(next) {
      state = next;
      for (const listener of listeners) listener();
    },
    isForgotten: () => listeners.size === 0,
  };
}

export async function showPolicy(options?: PolicyOptions): Promise<PolicyPage> {
  const started = startPolicy(options);
  return { ...started, element: await writtenPolicy() };
}

/** The policy of the page once it is drawn. */
export async function writtenPolicy(): Promise<SluiceCookiePolicy> {
  const element = await once(() => document.querySelector('sluice-cookie-policy'));
  while (!element.policy) await settled();
  await element.updateComplete;
  await settled();
  return element;
}
