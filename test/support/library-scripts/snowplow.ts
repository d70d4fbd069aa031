/** Snowplow's `sp.js` out of its modules for npm: the queue is worked off, and later calls go through at once. */
import * as library from '@snowplow/browser-tracker';

type Call = [name: string, ...args: unknown[]];
type Queue = { q: { push(call: Call): void } & Iterable<Call> };
const page = window as unknown as Record<string, Queue> & { GlobalSnowplowNamespace: string[] };
const queue = page[page.GlobalSnowplowNamespace.shift() ?? ''] as Queue;
const functions = library as unknown as Record<string, (...args: unknown[]) => unknown>;

function work([command, ...args]: Call): void {
  const [name = '', tracker] = command.split(':');
  const trackers = tracker === undefined ? [] : [[tracker]];
  // Where the call brings nothing, a function of one argument gets the trackers alone.
  const given = args[0] || (functions[name]?.length === 2 ? {} : undefined);
  const own = name === 'newTracker' ? args : [...(given === undefined ? [] : [given]), ...trackers];
  functions[name]?.(...own);
}

const calls = [...queue.q];
queue.q = Object.assign([], { push: (call: Call) => work([...call]) });
for (const call of calls) work([...call]);
