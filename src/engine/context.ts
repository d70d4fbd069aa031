/** What one event is judged by: its payload, and the model and page as they were when it happened. */
import type { Environment, PageFacts } from './environment.ts';
import type { Plain } from './plain.ts';
import type { Answer } from './types.ts';

export interface ContainerFacts {
  readonly id: string;
  readonly revision?: string;
}

export interface EventContext {
  /** Distinguishes events, so that a shared condition or variable is worked out once for each. */
  readonly epoch: number;
  /** Stands for the event itself, replayed or not: its number may be the page's. */
  readonly key: object;
  readonly id: number;
  readonly name: string;
  readonly payload: Plain;
  /** The merged model: live while the event is judged, a snapshot once it is held. */
  readonly model: Readonly<Plain>;
  readonly flat: ReadonlyMap<string, unknown>;
  readonly environment: Environment;
  readonly container: ContainerFacts;
  /** Read at the first use, and always before the event is held. */
  page(): PageFacts;
  consent(category: string): Answer;
  /** Keeps model and page as they are now, for a tag that waits. */
  hold(): void;
}
