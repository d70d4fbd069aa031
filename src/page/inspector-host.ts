/** What the inspector is given to show, and may ask. */
import type { DataModel } from '../engine/data-model.ts';
import type { ResolvedContainer } from '../engine/resolved.ts';
import type { ConsentChoice, ConsentState, Decision } from '../engine/types.ts';
import type { ChoiceContext } from './choice-context.ts';
import type { Chooser } from './choice.ts';

/** The part of `inspector/host.ts` that is the page's. */
export interface InspectorHost {
  readonly container: ResolvedContainer;
  readonly language: string;
  /** Every decision, newest last; `not-triggered` ones of recent events among them. */
  decisions(): Decision[];
  held(): { tag: string; event: { id: number; name: string } }[];
  readonly model: DataModel;
  state(): ConsentState;
  subscribe(listener: () => void): () => void;
  choose(choice: ConsentChoice): Promise<void>;
  reset(): Promise<void>;
}

export function createInspectorHost(context: ChoiceContext, chooser: Chooser): InspectorHost {
  const { compiled, engine, memory } = context;
  return {
    container: compiled.source,
    language: document.documentElement.lang || navigator.language,
    decisions: () => engine.explain(),
    held: engine.held,
    model: engine.model,
    state: () => memory.view().state,
    subscribe: memory.subscribe,
    choose: (choice) => chooser.choose(choice, 'api'),
    reset: chooser.reset,
  };
}
