/**
 * A container made ready to run: defaults filled in, references checked, categories, hosts and keys
 * worked out. `sluice build` stores this form, so that a page only has to link it; it is still JSON.
 */
import type { ConsentPlan } from './consent-plan.ts';
import type { Operator } from './conditions.ts';
import type { TagTemplate } from './template-types.ts';
import type { Container, HostKind, Reason, VariableSettings } from './types.ts';

/** Event of a single-page navigation. */
export const navigationEvent = 'sluice.navigation';

/** Version of this form; a loader runs only its own. */
export const resolvedFormat = 1;

export interface ResolvedContainer extends Omit<
  Container,
  'tags' | 'triggers' | 'variables' | 'templates'
> {
  resolved: typeof resolvedFormat;
  plan: ConsentPlan;
  /** Parts of the engine beyond the loader's own that it takes. */
  needs: ('variables' | 'sequences')[];
  variables: Record<string, ResolvedVariable>;
  /** Comparisons, each once; conditions name them by index. */
  predicates: ResolvedPredicate[];
  triggers: Record<string, ResolvedTrigger>;
  /** Trigger types whose listeners a page needs, and the triggers of each; `history-change` may have none. */
  listeners: Record<string, string[]>;
  /** By event name: the triggers that listen to it. */
  events: Record<string, ResolvedIndex>;
  /** Triggers whose event is a pattern, and groups. */
  patterns: string[];
  groups: string[];
  tags: Record<string, ResolvedTag>;
  templates: Record<string, TagTemplate>;
}

/** Where many triggers of an event differ by the value of one variable, they are found by it. */
export interface ResolvedIndex {
  /** Name of the variable. */
  by?: string;
  /** Each value, with its triggers and the predicates by which they are found. */
  cases?: [value: string, members: [trigger: string, predicate: number][]][];
  others: string[];
}

export interface ResolvedVariable {
  type: string;
  /** What it reads, as a value. Without it, the type is one of the `variables` chunk. */
  value?: unknown;
  default?: unknown;
  format?: VariableSettings['format'];
  [property: string]: unknown;
}

export interface ResolvedPredicate {
  /** Name of a variable or built-in; absent where the condition can only fail. */
  variable?: string;
  operator: Operator;
  /** As a value: references are `$ref`. */
  value?: unknown;
  negate?: true;
  ignoreCase?: true;
}

/** Index of a predicate, or a tree of them. */
export type ResolvedCondition =
  number | { all: ResolvedCondition[] } | { any: ResolvedCondition[] } | { not: ResolvedCondition };

export interface ResolvedTrigger {
  type: string;
  /** Exact name of the event; or the source of a pattern. */
  event?: string;
  pattern?: string;
  /** A second event that it listens to. */
  also?: string;
  /** Its event must name this trigger: it comes from a listener of its own. */
  needsId?: true;
  condition?: ResolvedCondition;
  /** What its listener needs. */
  [setting: string]: unknown;
}

export interface ResolvedTag {
  type: string;
  categories: string[];
  vendor?: string;
  /** As values: references are `$ref`. */
  params: Record<string, unknown>;
  triggers: string[];
  blockingTriggers?: string[];
  firing?: 'once-per-page' | 'once-per-navigation' | 'unlimited';
  priority?: number;
  setup?: ResolvedSequence[];
  cleanup?: ResolvedSequence[];
  /** Milliseconds since the epoch. */
  from?: number;
  until?: number;
  drop?: true;
  /** It never fires, and this is why. */
  disabled?: { reason: Reason; detail: Record<string, unknown> };
  /** Hosts that it may load from. */
  hosts: Partial<Record<HostKind, string[]>>;
}

export interface ResolvedSequence {
  tag: string;
  stopOnFailure?: true;
}

/** Something in the container that does not work, and what it takes with it. */
export interface Problem {
  /** Stable code, such as `unknown-trigger`. */
  code: string;
  /** JSON pointer into the container. */
  path: string;
  /** What is wrong and what to do. */
  message: string;
  /** The tag that is disabled by it, where it is one. */
  tag?: string;
  /** Nothing is disabled by a warning. */
  severity?: 'warning';
}
