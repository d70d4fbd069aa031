/** Decisions by event, newest event first. Pure. */
import type { Decision, Outcome } from '../engine/types.ts';
import type { Filter } from './view.ts';

export interface TimelineEvent {
  readonly id: number;
  readonly name: string;
  /** Milliseconds since the epoch. */
  time: number;
  readonly decisions: Decision[];
}

/** `seen`: events that may have concerned no tag. */
export function timeline(
  decisions: readonly Decision[],
  seen: readonly { id: number; name: string; time: number }[],
  filter: Readonly<Filter>,
): TimelineEvent[] {
  const events = new Map<string, TimelineEvent>();
  const eventOf = (id: number, name: string, time: number): TimelineEvent => {
    const key = `${id} ${name}`;
    const event = events.get(key) ?? { id, name, time, decisions: [] };
    // A replayed decision is later than its event.
    event.time = Math.min(event.time, time);
    events.set(key, event);
    return event;
  };
  for (const { id, name, time } of seen) if (time >= filter.since) eventOf(id, name, time);
  for (const decision of decisions) {
    const time = Date.parse(decision.time);
    if (time < filter.since) continue;
    eventOf(decision.event.id, decision.event.name, time).decisions.push(decision);
  }
  const wanted = filter.text.trim().toLowerCase();
  const narrowed = [...events.values()].flatMap((event) => {
    const isNamed = event.name.toLowerCase().includes(wanted);
    const left = event.decisions.filter(
      ({ tag, outcome }) =>
        (isNamed || tag.toLowerCase().includes(wanted)) &&
        (filter.outcome === '' || outcome === filter.outcome),
    );
    const stays = left.length > 0 || (isNamed && filter.outcome === '');
    return stays ? [{ ...event, decisions: left }] : [];
  });
  // By number: a tag that takes its time is decided on late.
  return narrowed.sort((a, b) => b.id - a.id || b.time - a.time);
}

export function tally(decisions: readonly Decision[]): Map<Outcome, number> {
  const counts = new Map<Outcome, number>();
  for (const { outcome } of decisions) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return counts;
}
