/**
 * Links a resolved container: names become readers, patterns become regular expressions, triggers are
 * indexed by event. It trusts what `resolve/` checked, and repeats none of it.
 */
import { builtIn } from './built-ins.ts';
import type { CompiledContainer, CompiledTag, CompiledTrigger, EventIndex } from './compiled.ts';
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
import type { ResolvedCondition, ResolvedContainer, ResolvedVariable } from './resolved.ts';

/** Compiles a variable that is more than a value; what the `variables` chunk exports. */
export type CompileVariable = (
  name: string,
  settings: ResolvedVariable,
  resolve: Resolve,
) => Reader;

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
  const get = (id: string): CompiledTrigger => triggers.get(id)!;
  const byEvent = new Map<string, EventIndex>();
  for (const [event, { by, cases = [], others }] of Object.entries(source.events)) {
    const members = new Map<CompiledTrigger, Predicate>();
    const found = cases.map(([value, list]) => {
      for (const [id, index] of list) members.set(get(id), predicates[index]!);
      return [value, list.map(([id]) => get(id))] as const;
    });
    byEvent.set(event, {
      ...(by && { table: { read: share(by)!, cases: new Map(found), members } }),
      others: others.map(get),
    });
  }
  return {
    source,
    tags,
    triggers,
    groups: source.groups.map(get),
    byEvent,
    byPattern: source.patterns.map(get),
    resolve,
  };
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
