/** What the inspector is given to show, and may ask. */
import type { DataModel } from '../engine/data-model.ts';
import type { EngineMessage } from '../engine/event-messages.ts';
import type { ResolvedContainer } from '../engine/resolved.ts';
import type { Answer, ConsentChoice, ConsentState, Decision } from '../engine/types.ts';
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
  answer(category: string, vendor?: string): Answer | undefined;
  subscribe(listener: () => void): () => void;
  /** Hears each message right after the engine has judged it. Returns what ends that. */
  watch(listener: (message: EngineMessage) => void): () => void;
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
    answer: (category, vendor) => memory.view().answer(category, vendor),
    subscribe: memory.subscribe,
    watch(listener) {
      // Nobody pays for it while no inspector is open.
      const { dispatch } = engine;
      engine.dispatch = (message) => {
        const effects = dispatch(message);
        try {
          listener(message);
        } catch (error) {
          context.report(`The inspector could not read a message: ${String(error)}`);
        }
        return effects;
      };
      return () => void (engine.dispatch = dispatch);
    },
    choose: (choice) => chooser.choose(choice, 'api'),
    reset: chooser.reset,
  };
}
