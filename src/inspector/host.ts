/** What the inspector is given to show, and may ask. */
import type { DataModel } from '../engine/data-model.ts';
import type { ResolvedContainer } from '../engine/resolved.ts';
import type { ConsentChoice, ConsentState, Decision } from '../engine/types.ts';

export interface InspectorHost {
  readonly container: ResolvedContainer;
  readonly language: string;
  decisions(): Decision[];
  held(): { tag: string; event: { id: number; name: string } }[];
  readonly model: DataModel;
  state(): ConsentState;
  subscribe(listener: () => void): () => void;
  choose(choice: ConsentChoice): Promise<void>;
  reset(): Promise<void>;
}
