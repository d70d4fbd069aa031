/** The shapes that every room shares: what people write (container, template) and what Sluice answers. */
import type { TagTemplate } from './template-types.ts';

// ── Answers and states (contract 2 and 5) ────────────────────────────────────

export type Answer = 'granted' | 'denied';
export type Basis = 'exempt' | 'consent' | 'objection';
export type ConsentMethod = 'accept-all' | 'reject-all' | 'custom' | 'embed' | 'api' | 'signal';
export type ConsentStatus = 'undecided' | 'chosen' | 'expired' | 'outdated';

/** What somebody asks to change; what is not named stays as it is. */
export interface ConsentChoice {
  categories?: Record<string, Answer>;
  vendors?: Record<string, Answer>;
}

/** Signals of the browser. Never consent, at most a reason to deny (R26). */
export interface Signals {
  gpc: boolean;
  dnt: boolean;
}

/** Frozen snapshot of the visitor's consent. Times are ISO 8601 UTC strings. */
export interface ConsentState {
  readonly status: ConsentStatus;
  /** Random UUID of this browser's choice, never derived from the visitor. */
  readonly id?: string;
  readonly chosenAt?: string;
  readonly firstChosenAt?: string;
  readonly expiresAt?: string;
  readonly method?: ConsentMethod;
  readonly categories: Readonly<Record<string, Answer>>;
  readonly vendors: Readonly<Record<string, Answer>>;
  readonly signals: Readonly<Signals>;
  /** False where the browser refuses storage: the choice holds for this page only. */
  readonly persisted: boolean;
}

/** Proof of one choice (schemas/receipt.schema.json; protocols 8). */
export interface ConsentReceipt {
  schemaVersion: 1;
  /** Of this receipt, UUID. */
  id: string;
  /** Of this browser's choice, UUID; stays the same over later choices. */
  consentId: string;
  previousId?: string;
  time: string;
  event: 'given' | 'refused' | 'partial' | 'withdrawn' | 'expired' | 'reset';
  method: ConsentMethod;
  categories: Record<string, Answer>;
  vendors: Record<string, Answer>;
  shown: {
    containerId: string;
    revision?: string;
    containerHash: string;
    fingerprint: string;
    language: string;
    textsHash: string;
    policyVersion?: string;
  };
  signals: Signals;
}

// ── Decisions ────────────────────────────────────────────────────────────────

export type Outcome = 'fired' | 'held' | 'blocked' | 'not-triggered' | 'failed' | 'dropped';

export type Reason =
  | 'consent-missing'
  | 'consent-withdrawn'
  | 'vendor-opposed'
  | 'not-classified'
  | 'trigger-conditions'
  | 'blocking-trigger'
  | 'firing-limit'
  | 'schedule'
  | 'paused'
  | 'setup-failed'
  | 'load-failed'
  | 'threw'
  | 'timeout'
  | 'invalid-params'
  | 'url-not-allowed'
  | 'hold-limit'
  | 'page-left';

/** Why one tag did or did not fire for one event. */
export interface Decision {
  readonly time: string;
  readonly event: { readonly id: number; readonly name: string };
  readonly tag: string;
  readonly outcome: Outcome;
  readonly reason?: Reason;
  readonly detail?: Readonly<Record<string, unknown>>;
  readonly replayed?: boolean;
}

// ── Container (contract 4; schemas/container.schema.json) ────────────────────

/** A text per language, keyed by BCP 47 tag. */
export type LocalText = Record<string, string>;

export interface Container {
  $schema?: string;
  schemaVersion: 1;
  id: string;
  revision?: string;
  cache?: { maxAge?: string };
  site?: SiteFacts;
  consent: ConsentSettings;
  ui?: UiSettings;
  policy?: { sections?: string[] };
  modules?: Record<string, { src: string; integrity?: string }>;
  variables?: Record<string, VariableSettings>;
  triggers?: Record<string, TriggerSettings>;
  tags?: Record<string, TagSettings>;
  vendors?: Record<string, VendorSettings>;
  events?: Record<string, unknown>;
  /** Templates by type, put in by `sluice build`; otherwise fetched from `tags/<type>.json`. */
  templates?: Record<string, TagTemplate>;
}

export interface SiteFacts {
  name?: string;
  controller?: string;
  privacyPolicyUrl?: string;
  cookiePolicyUrl?: string;
  contact?: string;
  authority?: { name: string; url?: string };
  policyVersion?: string;
  policyUpdated?: string;
  policyEffective?: string;
}

export interface ConsentSettings {
  /** ISO 8601 duration, P6M by default. */
  lifetime?: string;
  lifetimeFrom?: 'choice' | 'first-choice';
  onWithdraw?: 'reload' | 'stay';
  cookie?: { name?: string; domain?: string };
  signals?: { gpc?: 'deny-sharing' | 'deny-all' | 'ignore'; dnt?: 'deny' | 'ignore' };
  googleConsentMode?: 'basic' | 'advanced' | 'off';
  bridges?: string[];
  announceExempt?: boolean;
  reconsent?: string;
  receipts?: { endpoint?: string };
  categories: Record<string, CategorySettings>;
}

export interface CategorySettings {
  basis: Basis;
  as?: string;
  opposable?: boolean;
  sharing?: boolean;
  exemption?: Record<string, unknown>;
  googleConsentTypes?: string[];
  title?: LocalText;
  description?: LocalText;
  consequence?: LocalText;
}

export interface UiSettings {
  layout?: 'bar' | 'box' | 'modal';
  position?: 'bottom' | 'top' | 'bottom-left' | 'bottom-right' | 'center';
  languages?: string[];
  defaultLanguage?: string;
  theme?: Record<string, string>;
  reopenButton?: boolean;
  texts?: Record<string, Record<string, string>>;
  links?: { label: LocalText; url: string }[];
}

export interface VariableSettings {
  type: string;
  default?: unknown;
  format?: {
    case?: 'lower' | 'upper';
    null?: unknown;
    undefined?: unknown;
    true?: unknown;
    false?: unknown;
  };
  [property: string]: unknown;
}

export interface ConditionSettings {
  variable: string;
  operator: string;
  value?: unknown;
  negate?: boolean;
  ignoreCase?: boolean;
}

export type ConditionNode =
  ConditionSettings | { any: ConditionNode[] } | { all: ConditionNode[] } | { not: ConditionNode };

export interface TriggerSettings {
  type: string;
  conditions?: ConditionNode[];
  [property: string]: unknown;
}

export interface TagSettings {
  type: string;
  params?: Record<string, unknown>;
  triggers?: string[];
  blockingTriggers?: string[];
  category?: string | string[];
  vendor?: string;
  firing?: 'once-per-event' | 'once-per-page' | 'once-per-navigation' | 'unlimited';
  priority?: number;
  setup?: SequenceEntry[];
  cleanup?: SequenceEntry[];
  schedule?: { from?: string; until?: string };
  beforeConsent?: 'hold' | 'drop';
  paused?: boolean;
  notes?: string;
  owner?: string;
  reviewBy?: string;
}

export interface SequenceEntry {
  tag: string;
  stopOnFailure?: boolean;
}

// ── Vendors and storage ──────────────────────────────────────────────────────

/** Style sheets may come from hosts of `script` as well. */
export type HostKind = 'script' | 'style' | 'font' | 'connect' | 'image' | 'frame';
export type StorageKind =
  'cookie' | 'local-storage' | 'session-storage' | 'indexed-db' | 'cache-storage';

export interface StorageItem {
  kind: StorageKind;
  /** `*` matches any ending. */
  name: string;
  domain?: string;
  path?: string;
  party?: 'first' | 'third';
  /** ISO 8601 duration, `session` or `persistent`. */
  duration?: string;
  purpose?: LocalText;
  category?: string;
  basis?: Basis;
}

export interface VendorFacts {
  name?: string;
  company?: string;
  role?: 'controller' | 'processor' | 'third-party';
  /** ISO 3166-1 alpha-2. */
  country?: string;
  /** Safeguards of a transfer outside the EEA. */
  safeguards?: LocalText;
  purpose?: LocalText;
  dataCollected?: LocalText;
  /** ISO 8601 duration. */
  retention?: string;
  privacyPolicyUrl?: string;
  optOut?: { url?: string; cookie?: { name: string; value: string; domain?: string } };
  storage?: StorageItem[];
}

/** A vendor as a container declares it: merged over what the templates say. */
export interface VendorSettings extends VendorFacts {
  hosts?: Partial<Record<HostKind, string[]>>;
  category?: string | string[];
  template?: string;
}
