/** Starts the listeners of automatic events that a container uses, each a chunk of its own. */
import type { CompiledContainer } from '../engine/compiled.ts';
import type { EngineMessage } from '../engine/engine.ts';
import type { ResolvedTrigger } from '../engine/resolved.ts';
import type { ImportChunk } from './chunks.ts';
import type { Report } from './reporter.ts';

export interface ListenersOptions {
  compiled: CompiledContainer;
  dispatch(message: EngineMessage): void;
  importChunk: ImportChunk;
  report: Report;
}

export function startListeners(options: ListenersOptions): void {
  const { compiled, dispatch, importChunk, report } = options;
  const types = new Map<string, Record<string, ResolvedTrigger>>();
  const add = (type: string, triggers: Record<string, ResolvedTrigger>): void => {
    types.set(type, { ...types.get(type), ...triggers });
  };
  for (const { id, settings } of compiled.triggers.values()) {
    if (settings.also !== undefined) add('history-change', {});
    // Groups are counted by the engine.
    if (settings.needsId && settings.type !== 'group') add(settings.type, { [id]: settings });
  }
  for (const { settings } of compiled.tags.values()) {
    if (settings.firing === 'once-per-navigation') add('history-change', {});
  }
  for (const [type, triggers] of types) {
    importChunk(`trigger-${type}`).then(
      ({ listen }) =>
        listen({
          triggers,
          emit: (message, ids) => dispatch({ kind: 'event', message, triggers: ids }),
          navigated: () => dispatch({ kind: 'navigation' }),
          report,
        }),
      (error: unknown) => report(`Triggers of the type ${type} do not work: ${String(error)}`),
    );
  }
}
