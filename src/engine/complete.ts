/** The engine with every part that a page would fetch when a container needs it: for Node, and for `sluice/engine`. */
import type { CompiledContainer } from './compiled.ts';
import { createEngine, type Engine, type EngineOptions } from './engine.ts';
import { readGtagCommand } from './gtag.ts';
import { linkContainer } from './link.ts';
import type { ResolvedContainer } from './resolved.ts';
import { sequences } from './sequences.ts';
import { compileVariable } from './variables.ts';

type CompleteOptions = Omit<EngineOptions, 'sequences' | 'readCommand'>;

export function createCompleteEngine(options: CompleteOptions): Engine {
  return createEngine({ ...options, sequences, readCommand: readGtagCommand });
}

export function linkCompletely(source: ResolvedContainer): CompiledContainer {
  return linkContainer(source, compileVariable);
}
