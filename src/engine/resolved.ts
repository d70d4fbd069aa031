/**
 * A container made ready to run: defaults filled in, references checked, categories, hosts and keys
 * worked out. `sluice build` stores this form, so that a page only has to link it; it is still JSON.
 */
import type { ConsentPlan } from './consent-plan.ts';
import type { Operator } from './conditions.ts';
import type { Container, Reason, TagTemplate, VariableSettings } from './types.ts';

/** Version of this form; a loader runs only its own. */
export const resolvedFormat = 1;

export interface ResolvedContainer
  extends Omit<Container, 'tags' | 'triggers' | 'variables' | 'templates'> {
  resolved: typeof resolvedFormat;
  plan: ConsentPlan;
  variables: Record<string, ResolvedVariable>;
  /** Comparisons, each once; conditions name them by index. */
  predicates: ResolvedPredicate[];
  triggers: Record<string, ResolvedTrigger>;
  tags: Record<string, ResolvedTag>;
  templates: Record<string, TagTemplate>;
}

/** Either another name for a built-in reference, or a type of the `variables` chunk. */
export type ResolvedVariable = VariableSettings & { ref?: string };

export interface ResolvedPredicate {
  /** Name of a variable or built-in; absent where the condition can only fail. */
  variable?: string;
  operator: Operator;
  value?: unknown;
  negate?: true;
  ignoreCase?: true;
}

/** Index of a predicate, or a tree of them. */
export type ResolvedCondition =
  | number
  | { all: ResolvedCondition[] }
  | { any: ResolvedCondition[] }
  | { not: ResolvedCondition };

export interface ResolvedTrigger {
  type: string;
  /** Exact name of the event, or the source of a pattern. */
  event?: string;
  pattern?: string;
  /** Its event must name this trigger: it comes from a listener of its own. */
  needsId?: true;
  condition?: ResolvedCondition;
  [setting: string]: unknown;
}

export interface ResolvedTag {
  type: string;
  categories: string[];
  vendor?: string;
  params: Record<string, unknown>;
  triggers: string[];
  blockingTriggers?: string[];
  firing?: 'once-per-page' | 'once-per-navigation' | 'unlimited';
  priority?: number;
  setup?: { tag: string; stopOnFailure?: boolean }[];
  cleanup?: { tag: string; stopOnFailure?: boolean }[];
  /** Milliseconds since the epoch. */
  from?: number;
  until?: number;
  drop?: true;
  /** It never fires, and this is why. */
  disabled?: { reason: Reason; detail: Record<string, unknown> };
  /** Hosts that it may load from, without those that its template computes from parameters. */
  hosts: string[];
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
}
