/** A container ready to judge events: conditions shared, triggers indexed by event. */
import type { Condition, Predicate } from './conditions.ts';
import type { Reader, Resolve } from './references.ts';
import type { ResolvedContainer, ResolvedTag, ResolvedTrigger } from './resolved.ts';
import type { TagTemplate } from './template-types.ts';

export interface CompiledTrigger {
  readonly id: string;
  readonly settings: ResolvedTrigger;
  /** Exact name of the event it listens to, or a pattern. */
  readonly event: string | RegExp;
  readonly condition: Condition | undefined;
  /** Tags that it fires, in the order of the container. */
  readonly tags: CompiledTag[];
}

export interface CompiledTag {
  readonly id: string;
  readonly settings: ResolvedTag;
  readonly template: TagTemplate;
  readonly blocking: CompiledTrigger[];
  readonly order: number;
  readonly setup: CompiledSequence[];
  readonly cleanup: CompiledSequence[];
}

export interface CompiledSequence {
  readonly tag: CompiledTag;
  readonly stopOnFailure: boolean;
}

/** The triggers of one event name: where many differ by the value of one variable, they are found by it. */
export interface EventIndex {
  readonly table?: ValueTable;
  readonly others: CompiledTrigger[];
}

export interface ValueTable {
  readonly read: Reader;
  readonly cases: ReadonlyMap<string, CompiledTrigger[]>;
  /** Each trigger in it with the comparison by which it is found. */
  readonly members: ReadonlyMap<CompiledTrigger, Predicate>;
}

export interface CompiledContainer {
  readonly source: ResolvedContainer;
  readonly tags: ReadonlyMap<string, CompiledTag>;
  readonly triggers: ReadonlyMap<string, CompiledTrigger>;
  readonly byEvent: ReadonlyMap<string, EventIndex>;
  /** Triggers that fire when each of others has. */
  readonly groups: readonly CompiledTrigger[];
  /** Triggers whose event is a pattern. */
  readonly byPattern: readonly CompiledTrigger[];
  readonly resolve: Resolve;
}
