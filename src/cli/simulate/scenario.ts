/** What people write in a scenario (contract 6; schemas/scenario.schema.json). */
import type { ConsentChoice, Reason, Signals } from '../../engine/types.ts';

/** A data layer message; a list is a method call on the model. */
export type Message = Record<string, unknown> | unknown[];

export interface Scenario {
  description?: string;
  page?: ScenarioPage;
  steps: Step[];
  expect?: Expectations;
}

export interface ScenarioPage {
  url?: string;
  referrer?: string;
  title?: string;
  cookies?: Record<string, string>;
  region?: string;
  /** Values of variables that need a browser or code. */
  variables?: Record<string, unknown>;
  /** What is on the data layer before Sluice starts. */
  dataLayer?: Message[];
  signals?: Partial<Signals>;
  /** ISO 8601. */
  time?: string;
}

export type Step = { expect?: Expectations } & (
  | { push: Message }
  | { gtag: unknown[] }
  | { consent: 'accept-all' | 'reject-all' | ConsentChoice }
  | { navigate: string; dataLayer?: Message[] }
  | { history: string }
  | { wait: string }
);

export interface Expectations {
  fired?: (string | FiredExpectation)[];
  notFired?: (string | NotFiredExpectation)[];
}

export interface FiredExpectation {
  tag: string;
  times?: number;
  params?: Record<string, unknown>;
}

export interface NotFiredExpectation {
  tag: string;
  reason?: Reason;
}
