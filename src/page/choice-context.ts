/** What a choice works on: the loader gives it to the `choice` and `markup` chunks. */
import type { CompiledContainer } from '../engine/compiled.ts';
import type { ConsentView } from '../engine/consent.ts';
import type { Engine } from '../engine/engine.ts';
import type { ConsentMethod } from '../engine/types.ts';
import type { ImportChunk } from './chunks.ts';
import type { ConsentMemory } from './consent-memory.ts';
import type { Report } from './reporter.ts';
import type { Runner } from './runner.ts';

export interface ChoiceContext {
  compiled: CompiledContainer;
  /** The container as it was served. */
  text: string;
  engine: Engine;
  memory: ConsentMemory;
  /** Undefined where nothing has run. */
  runner(): Runner | undefined;
  /** Google's own libraries load before any answer. */
  advanced: boolean;
  /** The loader's own wish. */
  language: string | undefined;
  importChunk: ImportChunk;
  report: Report;
  /** Google's consent update, before any tag runs. */
  signalGoogle(): void;
  /** The engine's turn: it judges by this view from now on. */
  apply(view: ConsentView): void;
  /** Tells the data layer, after held tags have run. */
  announce(method: ConsentMethod | 'stored'): void;
}
