/** What every view of the inspector is given. */
import type { InspectorHost } from './host.ts';
import type { Recorder } from './recorder.ts';
import type { Requests } from './requests.ts';
import type { Speech } from './words.ts';

/** What the list of events is narrowed to. */
export interface Filter {
  /** Part of the name of a tag or an event. */
  text: string;
  /** An outcome; empty for all. */
  outcome: string;
  /** Milliseconds since the epoch: earlier decisions are hidden. */
  since: number;
}

export interface ViewContext extends Speech {
  readonly host: InspectorHost;
  readonly recorder: Recorder;
  readonly requests: Requests;
  readonly filter: Readonly<Filter>;
  narrow(filter: Partial<Filter>): void;
  /** What somebody has opened or closed, by path. */
  readonly folds: Map<string, boolean>;
  /** Draws again. */
  update(): void;
}
