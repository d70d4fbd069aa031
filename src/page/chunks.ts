/** The chunks that the loader imports on demand, by name. */
import type { disclose } from '../engine/disclosure.ts';
import type { UiController, UiHost } from '../engine/ui-host.ts';
import type { checkContainer } from './container-check.ts';
import type { readContainer, writeContainer } from './container-cache.ts';
import type { cleanUp } from './clean-up.ts';
import type { handleMarkup } from './markup.ts';

export interface Chunks {
  ui: { mount(host: UiHost): UiController; disclose: typeof disclose };
  cache: { readContainer: typeof readContainer; writeContainer: typeof writeContainer };
  validators: { checkContainer: typeof checkContainer };
  'clean-up': { cleanUp: typeof cleanUp };
  markup: { handleMarkup: typeof handleMarkup };
}

export type ImportChunk = <Name extends keyof Chunks>(name: Name) => Promise<Chunks[Name]>;
