/**
 * Links a resolved container: names become readers, patterns become regular expressions, triggers are
 * indexed by event. It trusts what `resolve/` checked, and repeats none of it.
 */
import { builtIn } from './built-ins.ts';
import type {
  CompiledContainer,
  CompiledSequence,
  CompiledTag,
  CompiledTrigger,
  EventIndex,
} from './compiled.ts';
import {
  combine,
  createPredicate,
  met,
  negate,
  notMet,
  type Condition,
  type Predicate,
} from './conditions.ts';
import { readValue, type Reader, type Resolve } from './references.ts';
import type {
  ResolvedCondition,
  ResolvedContainer,
  ResolvedSequence,
  ResolvedVariable,
} from './resolved.ts';

/** Compiles a variable that is more than a value; what the `variables` chunk exports. */
export type CompileVariable = (
  name: string,
  settings: ResolvedVariable,
  resolve: Resolve,
) => Reader;

/** Whether the container has a variable of the `variables` chunk. */
export function needsVariables(source: ResolvedContainer): boolean {
  return Object.values(source.variables).some((variable) => !('value' in variable));
}

/** Whether a tag of the container has setup or cleanup tags. */
export function needsSequences(source: ResolvedContainer): boolean {
  return Object.values(source.tags).some(({ setup, cleanup }) => setup ?? cleanup);
}

export function linkContainer(
  source: ResolvedContainer,
  compileVariable?: CompileVariable,
): CompiledContainer {
  const resolve = createResolver(source, compileVariable);
  const share = shareReaders(resolve);
  const predicates = source.predicates.map((settings) => createPredicate(settings, share));
  const triggers = new Map<string, CompiledTrigger>();
  for (const [id, settings] of Object.entries(source.triggers)) {
    triggers.set(id, {
      id,
      settings,
      event: settings.event ?? new RegExp(settings.pattern as string),
      condition:
        settings.condition === undefined
          ? undefined
          : linkCondition(settings.condition, predicates),
      tags: [],
    });
  }
  const tags = new Map<string, CompiledTag>();
  for (const [id, settings] of Object.entries(source.tags)) {
    const tag: CompiledTag = {
      id,
      settings,
      template: source.templates[settings.type]!,
      blocking: (settings.blockingTriggers ?? []).map((trigger) => triggers.get(trigger)!),
      order: tags.size,
      setup: [],
      cleanup: [],
    };
    tags.set(id, tag);
    for (const trigger of settings.triggers) triggers.get(trigger)!.tags.push(tag);
  }
  const sequence = (entries: ResolvedSequence[] = []): CompiledSequence[] =>
    entries.map(({ tag, stopOnFailure }) => ({
      tag: tags.get(tag)!,
      stopOnFailure: stopOnFailure === true,
    }));
  for (const tag of tags.values()) {
    tag.setup.push(...sequence(tag.settings.setup));
    tag.cleanup.push(...sequence(tag.settings.cleanup));
  }
  const byPattern: CompiledTrigger[] = [];
  const byName = new Map<string, CompiledTrigger[]>();
  const groups = [...triggers.values()].filter(({ settings }) => settings.type === 'group');
  const members = new Set(groups.flatMap(({ settings }) => settings['triggers'] as string[]));
  for (const trigger of triggers.values()) {
    const { event, settings } = trigger;
    // Others only block, and are asked by the tags that they block.
    if (trigger.tags.length === 0 && !members.has(trigger.id)) continue;
    if (typeof event !== 'string') byPattern.push(trigger);
    else append(byName, event, trigger);
    if (settings.also !== undefined) append(byName, settings.also, trigger);
  }
  const byEvent = new Map(
    [...byName].map(([event, group]) => [
      event,
      indexTriggers(group, predicates, source.tables?.[event]),
    ]),
  );
  return { source, tags, triggers, groups, byEvent, byPattern, resolve };
}

function createResolver(source: ResolvedContainer, compileVariable?: CompileVariable): Resolve {
  const readers = new Map<string, Reader | undefined>();
  const compile = (name: string, variable: ResolvedVariable): Reader | undefined =>
    'value' in variable
      ? (context) => withDefault(readValue(variable.value, context, resolve), variable)
      : compileVariable?.(name, variable, resolve);
  const resolve: Resolve = (name) => {
    if (!readers.has(name)) {
      const variable = Object.hasOwn(source.variables, name) ? source.variables[name] : undefined;
      readers.set(name, variable ? compile(name, variable) : builtIn(name));
    }
    return readers.get(name);
  };
  return resolve;
}

/** Conditions read a variable once per event; parameters may be worked out later, when the model has changed. */
function shareReaders(resolve: Resolve): Resolve {
  const shared = new Map<string, Reader | undefined>();
  return (name) => {
    if (!shared.has(name)) {
      const read = resolve(name);
      let epoch = -1;
      let value: unknown;
      shared.set(
        name,
        read &&
          ((context) => {
            if (epoch !== context.epoch) {
              value = read(context);
              epoch = context.epoch;
            }
            return value;
          }),
      );
    }
    return shared.get(name);
  };
}

function withDefault(value: unknown, variable: ResolvedVariable): unknown {
  return value === undefined ? variable.default : value;
}

function linkCondition(condition: ResolvedCondition, predicates: Predicate[]): Condition {
  if (typeof condition === 'number') return predicates[condition]!;
  const link = (part: ResolvedCondition): Condition => linkCondition(part, predicates);
  if ('not' in condition) return negate(link(condition.not));
  return 'all' in condition
    ? combine(condition.all.map(link), notMet)
    : combine(condition.any.map(link), met);
}

/** Finds triggers by the value of the variable that tells most of this event's triggers apart. */
function indexTriggers(
  triggers: readonly CompiledTrigger[],
  predicates: readonly Predicate[],
  variable?: string,
): EventIndex {
  const cases = new Map<string, CompiledTrigger[]>();
  const members = new Map<CompiledTrigger, Predicate>();
  const others: CompiledTrigger[] = [];
  let read: Reader | undefined;
  for (const trigger of triggers) {
    const { condition } = trigger.settings;
    const parts = typeof condition === 'object' && 'all' in condition ? condition.all : [condition];
    const predicate = parts
      .map((part) => predicates[part as number])
      .find((part) => part?.exact && part.settings.variable === variable);
    if (predicate?.exact) {
      ({ read } = predicate.exact);
      append(cases, predicate.exact.value, trigger);
      members.set(trigger, predicate);
    } else others.push(trigger);
  }
  return { ...(read && { table: { read, cases, members } }), others };
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
