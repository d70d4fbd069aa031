/** What has happened since the inspector was opened: messages, answers, navigations and problems. */
import type { EngineMessage } from '../engine/event-messages.ts';
import { isArguments, isPlainObject, type Plain } from '../engine/plain.ts';
import type { ConsentState } from '../engine/types.ts';
import type { InspectorHost } from './host.ts';
import { toJson } from './plain-json.ts';

/** One thing that happened. `at`: milliseconds since the page began. */
export type Happening = { at: number } & (
  | { kind: 'push'; message: Plain | unknown[]; id?: number }
  /** A listener of an automatic trigger told it. */
  | { kind: 'event'; message: Plain; id?: number }
  | { kind: 'gtag'; args: unknown[] }
  | { kind: 'consent'; state: ConsentState }
  | { kind: 'navigation'; url: string }
);

export interface PageProblem {
  message: string;
  times: number;
}

export interface Recorder {
  /** Oldest first; the last of them when there were too many. */
  readonly happenings: readonly Happening[];
  readonly problems: readonly PageProblem[];
  /** The message of an event, where it was seen. */
  message(event: number): unknown;
  /** Events that were seen, whether any tag was concerned or not. */
  events(): { id: number; name: string; time: number }[];
  stop(): void;
}

const happeningsLimit = 300;
const problemsLimit = 100;

export function createRecorder(host: InspectorHost, onChange: () => void): Recorder {
  const happenings: Happening[] = [];
  const problems: PageProblem[] = [];

  function note(message: EngineMessage): void {
    const happening = read(message);
    if (!happening) return;
    happenings.push(happening);
    if (happenings.length > happeningsLimit) happenings.shift();
    onChange();
  }

  function hear(event: Event): void {
    const { detail } = event as CustomEvent<{ message?: unknown } | undefined>;
    const message = String(detail?.message);
    const known = problems.find((problem) => problem.message === message);
    if (known) known.times++;
    else problems.unshift({ message, times: 1 });
    problems.length = Math.min(problems.length, problemsLimit);
    onChange();
  }

  const unwatch = host.watch(note);
  document.addEventListener('sluice-error', hear);
  return {
    happenings,
    problems,
    message(event) {
      const found = happenings.find((one) => 'id' in one && one.id === event);
      return found && 'message' in found ? found.message : undefined;
    },
    events: () =>
      happenings.flatMap((one) => {
        if (!('id' in one) || one.id === undefined || !isPlainObject(one.message)) return [];
        const name = String(one.message['event']);
        return [{ id: one.id, name, time: performance.timeOrigin + one.at }];
      }),
    stop() {
      unwatch();
      document.removeEventListener('sluice-error', hear);
    },
  };
}

function read(message: EngineMessage): Happening | undefined {
  const at = performance.now();
  switch (message.kind) {
    case 'push': {
      const { message: pushed } = message;
      const copy = toJson(pushed);
      if (isArguments(pushed)) return { at, kind: 'gtag', args: copy as unknown[] };
      if (Array.isArray(copy)) return { at, kind: 'push', message: copy };
      return isPlainObject(copy) ? { at, kind: 'push', ...withId(copy) } : undefined;
    }
    case 'event':
      return { at, kind: 'event', ...withId(toJson(message.message) as Plain) };
    case 'consent':
      return { at, kind: 'consent', state: message.view.state };
    case 'navigation':
      return { at, kind: 'navigation', url: location.href };
    default:
      return undefined;
  }
}

/** The engine's own number of an event is no part of what the page said. */
function withId({ 'gtm.uniqueEventId': id, ...message }: Plain): { message: Plain; id?: number } {
  return typeof id === 'number' && message['event'] ? { message, id } : { message };
}
