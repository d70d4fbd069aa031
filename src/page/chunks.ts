/** The chunks that the loader imports on demand, by name. */
import type { Sequences } from '../engine/sequences.ts';
import type { UiController, UiHost } from '../engine/ui-host.ts';
import type { createChooser } from './choice.ts';
import type { createBridges } from './bridges.ts';
import type { cleanUp, sweep } from './clean-up.ts';
import type { keepContainer, recoverContainer } from './container-cache.ts';
import type { prepareContainer } from './container-check.ts';
import type { EmbedHost } from './embed-host.ts';
import type { createForwarder, readGtagCommand } from './gtag.ts';
import type { InspectorHost } from './inspector-host.ts';
import type { handleMarkup } from './markup.ts';
import type { PolicyHost } from './policy-host.ts';
import type { createRunner } from './runner.ts';
import type { Listen } from './trigger-listener.ts';
import type { compileVariable, rare } from './variables.ts';

export interface NamedChunks {
  ui: { mount(host: UiHost): UiController };
  choice: { createChooser: typeof createChooser };
  bridges: { createBridges: typeof createBridges };
  'clean-up': { cleanUp: typeof cleanUp; sweep: typeof sweep };
  container: { prepareContainer: typeof prepareContainer };
  cache: { recoverContainer: typeof recoverContainer; keepContainer: typeof keepContainer };
  embed: { handleEmbeds(host: EmbedHost): Promise<void> };
  policy: { handlePolicies(host: PolicyHost): void };
  inspector: { openInspector(host: InspectorHost): void };
  gtag: { readGtagCommand: typeof readGtagCommand; createForwarder: typeof createForwarder };
  sequences: { sequences: Sequences };
  run: { createRunner: typeof createRunner };
  variables: { compileVariable: typeof compileVariable; rare: typeof rare };
  markup: { handleMarkup: typeof handleMarkup };
}

/** Of each trigger type with a listener. */
type TriggerChunks = Record<`trigger-${string}`, { listen: Listen }>;

export type Chunks = NamedChunks & TriggerChunks;

export type ImportChunk = <Name extends keyof Chunks>(name: Name) => Promise<Chunks[Name]>;
