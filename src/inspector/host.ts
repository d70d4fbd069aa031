/** What the inspector is given to show, and may ask. */
import type { DataModel } from '../engine/data-model.ts';
import type { EngineMessage } from '../engine/event-messages.ts';
import type { ResolvedContainer } from '../engine/resolved.ts';
import type { Answer, ConsentChoice, ConsentState, Decision } from '../engine/types.ts';

export interface InspectorHost {
  readonly container: ResolvedContainer;
  /** BCP 47; French is spoken where it asks for it, English elsewhere. */
  readonly language: string;
  /** Every decision, newest last; `not-triggered` ones of recent events among them. */
  decisions(): Decision[];
  /** Tags that wait for an answer. */
  held(): { tag: string; event: { id: number; name: string } }[];
  readonly model: DataModel;
  state(): ConsentState;
  /** The answer of a category, or of its pair with a vendor; undefined while there is none. */
  answer(category: string, vendor?: string): Answer | undefined;
  /** After each change of the state. Returns the unsubscriber. */
  subscribe(listener: () => void): () => void;
  /** Hears each message right after the engine has judged it. Returns what ends that. */
  watch(listener: (message: EngineMessage) => void): () => void;
  choose(choice: ConsentChoice): Promise<void>;
  reset(): Promise<void>;
}
