/** What tests of data layers share: a listener that remembers, Google's snippet, and the console's warnings. */
import { mock } from 'node:test';
import type { DataLayerOptions } from '../../src/engine/data-layer.ts';

export interface Listener {
  /** Each message that was told, with the model as it was then. */
  told: [model: unknown, message: unknown][];
  onMessage: NonNullable<DataLayerOptions['onMessage']>;
}

export function listener(then: (message: unknown) => void = () => {}): Listener {
  const told: Listener['told'] = [];
  return {
    told,
    onMessage({ data }, message) {
      told.push([structuredCloneOf(data), message]);
      then(message);
    },
  };
}

/** Functions cannot be cloned, and the models of these tests hold none that matter. */
export function structuredCloneOf(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data)) as unknown;
}

/** Google's snippet for a data layer. */
export function gtagOf(target: unknown[]): (...args: unknown[]) => void {
  return function () {
    // eslint-disable-next-line prefer-rest-params -- the command is the arguments object
    target.push(arguments);
  };
}

/** What `console.warn` was told while something ran. */
export function warningsOf(run: () => void): string[] {
  const warn = mock.method(console, 'warn', () => {});
  try {
    run();
    return warn.mock.calls.map((call) => String(call.arguments[0]));
  } finally {
    warn.mock.restore();
  }
}
