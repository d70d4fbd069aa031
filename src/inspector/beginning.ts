/** The page as it was when the inspector was opened: where a scenario begins. */
import { isPlainObject, type Plain } from '../engine/plain.ts';
import type { ResolvedContainer } from '../engine/resolved.ts';
import type { ConsentState, Decision } from '../engine/types.ts';
import type { InspectorHost } from './host.ts';
import { toJson } from './plain-json.ts';

export interface Beginning {
  url: string;
  referrer: string;
  title: string;
  /** ISO 8601. */
  time: string;
  state: ConsentState;
  /** What the data model held. */
  data: Plain;
  /** Names of the page's own events until then. */
  events: readonly string[];
}

export function beginningOf(host: InspectorHost): Beginning {
  return {
    url: location.href,
    referrer: document.referrer,
    title: document.title,
    time: new Date().toISOString(),
    state: host.state(),
    data: toJson(host.model.data) as Plain,
    events: ownEvents(host.decisions()),
  };
}

/** Events of the page's own that decisions tell of. */
function ownEvents(decisions: readonly Decision[]): string[] {
  const events = new Map<number, string>();
  for (const { event } of decisions) {
    if (!/^(?:gtm|sluice)\./.test(event.name)) events.set(event.id, event.name);
  }
  return [...events.values()];
}

/** Names of the events that tags of the type `push` bring. */
export function pushedBy({ tags }: ResolvedContainer): Set<unknown> {
  const messages = Object.values(tags).flatMap(({ type, params }) =>
    type === 'push' && isPlainObject(params['message']) ? [params['message']['event']] : [],
  );
  return new Set(messages.filter((event) => typeof event === 'string'));
}
