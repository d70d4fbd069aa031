/**
 * What happened and why: decisions in a ring of bounded size, and, worked out only when somebody
 * asks, the tags whose triggers did not match one of the last hundred events.
 */
import { isoTime } from './duration.ts';
import type { CompiledContainer, CompiledTag, CompiledTrigger } from './compiled.ts';
import type { Predicate } from './conditions.ts';
import type { Decision } from './types.ts';

/** An event that triggers listened to. */
export interface EventRecord {
  readonly id: number;
  readonly name: string;
  readonly time: number;
  /** Ids of the triggers that the event named, where it came from their listeners. */
  readonly ids: readonly string[] | undefined;
  /** Of the triggers that did not match: the trigger, the comparison that decided, the value that it met; and so on. */
  readonly failures: readonly unknown[];
  /** The value by which triggers were found. */
  readonly found: unknown;
}

export interface Journal {
  decide(decision: Decision): void;
  /** Keeps an event that triggers listened to. */
  event(record: EventRecord): void;
  explain(filter?: { tag?: string; event?: string }): Decision[];
}

const keptDecisions = 1000;
const keptEvents = 100;
/** Members of an event's `failures`: three for each trigger. */
export const keptFailures = 192;

export function createJournal(
  compiled: CompiledContainer,
  onDecision: (decision: Decision) => void,
): Journal {
  const decisions: Decision[] = [];
  const events: EventRecord[] = [];
  let oldest = 0;
  return {
    decide(decision) {
      decisions.push(decision);
      if (decisions.length > keptDecisions) decisions.splice(0, keptDecisions / 10);
      onDecision(decision);
    },
    event(record) {
      if (events.length < keptEvents) events.push(record);
      else {
        events[oldest] = record;
        oldest = (oldest + 1) % keptEvents;
      }
    },
    explain(filter = {}) {
      const decided = new Set(decisions.map((entry) => `${entry.event.id} ${entry.tag}`));
      const all = [...decisions];
      for (const record of events) {
        for (const tag of compiled.tags.values()) {
          if (decided.has(`${record.id} ${tag.id}`)) continue;
          const decision = notTriggered(tag, record, compiled);
          if (decision) all.push(decision);
        }
      }
      return all
        .filter(
          ({ event, tag }) =>
            (filter.tag ?? tag) === tag && (filter.event ?? event.name) === event.name,
        )
        .sort((a, b) => a.time.localeCompare(b.time) || a.event.id - b.event.id);
    },
  };
}

/** Whether a trigger is concerned by an event at all. */
export function listensTo(
  trigger: CompiledTrigger,
  name: string,
  ids: readonly string[] | undefined,
): boolean {
  const { event, settings } = trigger;
  if (settings.needsId && !ids?.includes(trigger.id)) return false;
  return typeof event === 'string' ? event === name || settings.also === name : event.test(name);
}

function notTriggered(
  tag: CompiledTag,
  record: EventRecord,
  compiled: CompiledContainer,
): Decision | undefined {
  for (const trigger of compiled.triggers.values()) {
    if (!trigger.tags.includes(tag) || !listensTo(trigger, record.name, record.ids)) continue;
    return {
      time: isoTime(record.time),
      event: { id: record.id, name: record.name },
      tag: tag.id,
      outcome: 'not-triggered',
      reason: 'trigger-conditions',
      detail: { trigger: trigger.id, ...findFailure(trigger, record, compiled) },
    };
  }
  return undefined;
}

function findFailure(
  trigger: CompiledTrigger,
  { name, failures, found }: EventRecord,
  compiled: CompiledContainer,
): Record<string, unknown> | undefined {
  const index = failures.indexOf(trigger);
  const decider = failures[index + 1] as Predicate | undefined;
  if (index >= 0) return decider && { condition: decider.settings, actual: failures[index + 2] };
  const member = compiled.byEvent.get(name)?.table?.members.get(trigger);
  return member && { condition: member.settings, actual: found };
}
