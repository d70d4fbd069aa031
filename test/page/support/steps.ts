/** Steps of a template, run on the window of the test with an inserter that only notes what is asked of it. */
import type { Step } from '../../../src/engine/template-types.ts';
import type { Inserter } from '../../../src/page/insert.ts';
import { runSteps, type StepContext } from '../../../src/page/steps.ts';

export interface Bench {
  readonly context: StepContext;
  /** What was asked of the inserter, and of the page: kind and what. */
  readonly asked: unknown[][];
  readonly reports: string[];
  run(...steps: Step[]): void | Promise<unknown>;
  /** The oldest script that is on its way has come, or not. */
  arrive(ok?: boolean): void;
}

/** Globals of the tests begin so, and are gone after each. */
const prefix = 'bench';

afterEach(() => {
  for (const name of Object.keys(window)) {
    if (name.startsWith(prefix)) delete (window as unknown as Record<string, unknown>)[name];
  }
});

export function bench(given: Partial<StepContext> = {}): Bench {
  const asked: unknown[][] = [];
  const reports: string[] = [];
  const onTheirWay: ((ok: boolean) => void)[] = [];
  const inserter: Inserter = {
    script(request, hosts) {
      const defined = Object.entries(request).filter(([, value]) => value !== undefined);
      asked.push(['script', Object.fromEntries(defined), hosts]);
      return new Promise((resolve) => onTheirWay.push(resolve));
    },
    image: (url, hosts) => void asked.push(['image', url, hosts]),
    frame: (url, attributes, hosts) => void asked.push(['frame', url, attributes, hosts]),
    stylesheet: (url, hosts) => void asked.push(['stylesheet', url, hosts]),
  };
  const context: StepContext = {
    params: {},
    hosts: {},
    inserter,
    once: new Set(),
    loading: [],
    message: (message) => void asked.push(['message', message]),
    module(...call) {
      asked.push(['module', ...call]);
      return Promise.resolve();
    },
    report: (message) => void reports.push(message),
    ...given,
  };
  return {
    context,
    asked,
    reports,
    run: (...steps) => runSteps(steps, context),
    arrive: (ok = true) => onTheirWay.shift()?.(ok),
  };
}

/** A global by its name. */
export function global(name: string): unknown {
  return (window as unknown as Record<string, unknown>)[name];
}

export function setGlobal(name: string, value: unknown): void {
  (window as unknown as Record<string, unknown>)[name] = value;
}
