/** Starts the listeners of automatic events that a container uses, each a chunk of its own. */
import type { EngineMessage } from '../engine/engine.ts';
import type { ResolvedContainer } from '../engine/resolved.ts';
import type { ImportChunk } from './chunks.ts';
import type { Report } from './reporter.ts';

export interface ListenersOptions {
  source: ResolvedContainer;
  dispatch(message: EngineMessage): void;
  importChunk: ImportChunk;
  report: Report;
}

export function startListeners({ source, dispatch, importChunk, report }: ListenersOptions): void {
  for (const [type, ids] of Object.entries(source.listeners)) {
    importChunk(`trigger-${type}`)
      .then(({ listen }) =>
        listen({
          triggers: Object.fromEntries(ids.map((id) => [id, source.triggers[id]!])),
          emit: (message, triggers) => dispatch({ kind: 'event', message, triggers }),
          navigated: () => dispatch({ kind: 'navigation' }),
          report,
        }),
      )
      .catch((error: unknown) => {
        report(`Triggers of the type ${type} do not work: ${String(error)}`);
      });
  }
}
