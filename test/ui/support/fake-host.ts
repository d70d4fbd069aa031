/** A host for the interface: notes what is asked, answers as told. */
import type { ConsentChoice, ConsentMethod, ConsentState } from '../../../src/engine/types.ts';
import type { UiHost } from '../../../src/ui/host.ts';
import { disclosure, undecided } from './fixtures.ts';

export type Call =
  | { name: 'choose'; choice: ConsentChoice; method: ConsentMethod }
  | { name: 'acceptAll' | 'rejectAll' | 'reset' }
  | { name: 'report'; message: string };

export interface FakeHost extends UiHost {
  readonly calls: Call[];
  /** The owner has another state from now on. */
  set(state: ConsentState): void;
}

export interface FakeHostOptions extends Partial<UiHost> {
  state?: never;
  present?: ConsentState;
  /** Answers every question with this state; the present one by default, which is a refusal to obey. */
  outcome?: (call: Call, present: ConsentState) => ConsentState;
}

export function fakeHost(options: FakeHostOptions = {}): FakeHost {
  const { present = undecided, outcome = (_call, state) => state, ...more } = options;
  let state = present;
  const listeners = new Set<(state: ConsentState) => void>();
  const calls: Call[] = [];
  const set = (next: ConsentState): void => {
    state = next;
    for (const listener of listeners) listener(state);
  };
  const ask = async (call: Call): Promise<void> => {
    calls.push(call);
    set(outcome(call, state));
  };
  return {
    disclosure: disclosure(),
    settings: { reopenButton: true },
    language: 'en',
    subscribe(listener) {
      listeners.add(listener);
      listener(state);
      return () => void listeners.delete(listener);
    },
    choose: (choice, method) => ask({ name: 'choose', choice, method }),
    acceptAll: () => ask({ name: 'acceptAll' }),
    rejectAll: () => ask({ name: 'rejectAll' }),
    reset: () => ask({ name: 'reset' }),
    report: (message) => void calls.push({ name: 'report', message }),
    ...more,
    state: () => state,
    calls,
    set,
  };
}
