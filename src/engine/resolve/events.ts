/** Which triggers listen to which events, worked out once: a page only looks them up. */
import { isPlainObject } from '../plain.ts';
import type {
  ResolvedContainer,
  ResolvedIndex,
  ResolvedPredicate,
  ResolvedTag,
  ResolvedTrigger,
} from '../resolved.ts';

type Triggers = Record<string, ResolvedTrigger>;
type Indexes = Pick<ResolvedContainer, 'events' | 'patterns' | 'groups' | 'listeners'>;

export interface EventsOptions {
  triggers: Triggers;
  tags: Record<string, ResolvedTag>;
  predicates: readonly ResolvedPredicate[];
}

/** With few triggers a look-up costs more than the comparisons it saves. */
const worthATable = 3;

export function indexEvents({ triggers, tags, predicates }: EventsOptions): Indexes {
  const ids = Object.keys(triggers);
  const groups = ids.filter((id) => triggers[id]!.type === 'group');
  const wanted = new Set([
    ...Object.values(tags).flatMap((tag) => tag.triggers),
    ...groups.flatMap((id) => triggers[id]!['triggers'] as string[]),
  ]);
  const byName = new Map<string, string[]>();
  const patterns: string[] = [];
  for (const id of ids) {
    // Others only block, and are asked by the tags that they block.
    if (!wanted.has(id)) continue;
    const { event, also } = triggers[id]!;
    if (event === undefined) patterns.push(id);
    for (const name of [event, also]) {
      if (name !== undefined) byName.set(name, [...(byName.get(name) ?? []), id]);
    }
  }
  const events = [...byName].map(
    ([name, members]) => [name, indexOf(members, triggers, predicates)] as const,
  );
  return {
    events: Object.fromEntries(events),
    patterns,
    groups,
    listeners: listenersOf(triggers, tags),
  };
}

function indexOf(
  ids: readonly string[],
  triggers: Triggers,
  predicates: readonly ResolvedPredicate[],
): ResolvedIndex {
  const values = new Map<string, string[]>();
  for (const id of ids) {
    for (const { variable, value } of exactParts(triggers[id]!, predicates)) {
      values.set(variable, [...(values.get(variable) ?? []), value]);
    }
  }
  // A look-up leaves the triggers of one value, on average.
  const saved = (list: string[]): number => list.length - list.length / new Set(list).size;
  const [best] = [...values].sort((a, b) => saved(b[1]) - saved(a[1]));
  if (!best || saved(best[1]) < worthATable) return { others: [...ids] };
  const [by] = best;
  const cases = new Map<string, [string, number][]>();
  const others: string[] = [];
  for (const id of ids) {
    const part = exactParts(triggers[id]!, predicates).find(({ variable }) => variable === by);
    if (!part) others.push(id);
    else cases.set(part.value, [...(cases.get(part.value) ?? []), [id, part.index]]);
  }
  return { by, cases: [...cases], others };
}

interface ExactPart {
  index: number;
  variable: string;
  value: string;
}

/** The comparisons that must hold and say no more than that a variable has this text. */
function exactParts(
  { condition }: ResolvedTrigger,
  predicates: readonly ResolvedPredicate[],
): ExactPart[] {
  const parts = isPlainObject(condition) && 'all' in condition ? condition.all : [condition];
  return (parts as unknown[]).flatMap((index) => {
    const test = typeof index === 'number' ? predicates[index] : undefined;
    if (test?.operator !== 'equals' || test.negate || test.ignoreCase) return [];
    if (test.variable === undefined || isPlainObject(test.value)) return [];
    return [{ index: index as number, variable: test.variable, value: String(test.value) }];
  });
}

/** Which listeners a page has to start. */
function listenersOf(
  triggers: Triggers,
  tags: Record<string, ResolvedTag>,
): Record<string, string[]> {
  const listeners: Record<string, string[]> = {};
  const needsNavigations =
    Object.values(triggers).some(({ also }) => also !== undefined) ||
    Object.values(tags).some(({ firing }) => firing === 'once-per-navigation');
  if (needsNavigations) listeners['history-change'] = [];
  for (const [id, { type, needsId }] of Object.entries(triggers)) {
    // Groups are counted by the engine.
    if (needsId && type !== 'group') (listeners[type] ??= []).push(id);
  }
  return listeners;
}
