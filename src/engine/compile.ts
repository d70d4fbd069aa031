/**
 * Compiles a container. A total function: whatever it is given, it answers with what works and with
 * what it disabled and why. Only a broken frame (no JSON object, another schemaVersion, a broken
 * consent section) leaves nothing.
 */
import { builtIn } from './built-ins.ts';
import { compileTag, linkSequences } from './compile-tags.ts';
import { builtInTriggers, compileTrigger, indexTriggers } from './compile-triggers.ts';
import type {
  CompiledContainer,
  CompiledTag,
  CompiledTrigger,
  EventIndex,
  Problem,
} from './compiled.ts';
import type { Predicate } from './conditions.ts';
import { planConsent } from './consent-plan.ts';
import { isPlainObject } from './plain.ts';
import type { Reader } from './references.ts';
import type { Container, TagSettings, TagTemplate, TriggerSettings, VariableSettings } from './types.ts';
import { createVariable, variableTypes } from './variables.ts';

export type Compilation =
  | { ok: true; compiled: CompiledContainer; problems: Problem[] }
  | { ok: false; problems: Problem[] };

/** `templates` by type; those inside the container come first. */
export function compileContainer(
  input: unknown,
  templates: ReadonlyMap<string, TagTemplate> = new Map(),
): Compilation {
  const problems: Problem[] = [];
  const report = (problem: Problem): void => {
    problems.push(problem);
  };
  try {
    const frame = checkFrame(input);
    if (frame) return { ok: false, problems: [frame] };
    const container = sections(input as Container, report);
    const all = new Map(templates);
    for (const [type, template] of Object.entries(container.templates ?? {})) {
      all.set(type, template);
    }
    return { ok: true, compiled: compile(container, all, report), problems };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    report({ code: 'invalid-container', path: '/consent', message });
    return { ok: false, problems };
  }
}

/** Every tag type that a container names, so that its templates can be had. */
export function templateTypes(container: unknown): string[] {
  const types = new Set<string>();
  if (!isPlainObject(container)) return [];
  for (const tag of Object.values(objectOf(container['tags']))) {
    if (isPlainObject(tag) && typeof tag['type'] === 'string') types.add(tag['type']);
  }
  for (const vendor of Object.values(objectOf(container['vendors']))) {
    if (isPlainObject(vendor) && typeof vendor['template'] === 'string') types.add(vendor['template']);
  }
  return [...types];
}

function checkFrame(input: unknown): Problem | undefined {
  const problem = (path: string, message: string): Problem => ({
    code: 'invalid-container',
    path,
    message,
  });
  if (!isPlainObject(input)) return problem('', 'The container is not a JSON object.');
  if (input['schemaVersion'] !== 1) {
    return problem(
      '/schemaVersion',
      `The container has the schemaVersion ${JSON.stringify(input['schemaVersion'])}; this version of Sluice reads 1.`,
    );
  }
  if (typeof input['id'] !== 'string' || input['id'] === '') {
    return problem('/id', 'The container has no id.');
  }
  const consent = input['consent'];
  if (!isPlainObject(consent) || !isPlainObject(consent['categories'])) {
    return problem('/consent/categories', 'The container declares no consent categories.');
  }
  return undefined;
}

/** Sections of the wrong shape count as absent. */
function sections(container: Container, report: (problem: Problem) => void): Container {
  const result: Container = { ...container };
  for (const name of ['variables', 'triggers', 'tags', 'vendors', 'templates', 'modules'] as const) {
    const section: unknown = container[name];
    if (section === undefined || isPlainObject(section)) continue;
    report({ code: 'invalid-section', path: `/${name}`, message: `"${name}" must be an object; it is left out.` });
    delete result[name];
  }
  return result;
}

function compile(
  container: Container,
  templates: Map<string, TagTemplate>,
  report: (problem: Problem) => void,
): CompiledContainer {
  const plan = planConsent(container, templates);
  const resolve = createResolver(container, report);
  const predicates = new Map<string, Predicate>();
  const triggers = new Map<string, CompiledTrigger>();
  const declared: Record<string, TriggerSettings> = { ...builtInTriggers, ...container.triggers };
  for (const [id, settings] of Object.entries(declared)) {
    const trigger = compileTrigger(id, settings, { resolve, predicates, report });
    if (trigger) triggers.set(id, trigger);
  }
  const tags = new Map<string, CompiledTag>();
  const compiler = { container, templates, triggers, resolve, report };
  for (const [order, [id, settings]] of Object.entries(container.tags ?? {}).entries()) {
    const tag = compileTag(id, settings as TagSettings, order, compiler);
    if (tag) tags.set(id, tag);
  }
  linkSequences(tags, container, report);
  const used = [...triggers.values()].filter((trigger) => trigger.tags.length > 0);
  return {
    id: container.id,
    revision: container.revision,
    source: container,
    templates,
    plan,
    tags,
    triggers,
    byEvent: indexByEvent(used),
    byPattern: used.filter((trigger) => typeof trigger.event !== 'string'),
    resolve,
  };
}

function createResolver(
  container: Container,
  report: (problem: Problem) => void,
): (name: string) => Reader | undefined {
  const readers = new Map<string, Reader | undefined>();
  const declared = container.variables ?? {};

  function declare(name: string, settings: VariableSettings): Reader | undefined {
    const path = `/variables/${name}`;
    const type = isPlainObject(settings) ? settings.type : undefined;
    const compileType = typeof type === 'string' && Object.hasOwn(variableTypes, type) ? variableTypes[type] : undefined;
    if (!compileType) {
      report({ code: 'unknown-variable-type', path, message: `The variable "${name}" has the unknown type "${String(type)}".` });
      return undefined;
    }
    const unknown: string[] = [];
    try {
      const read = compileType(settings, {
        resolve,
        unknown,
        fail: (problem) => {
          throw new Error(problem);
        },
      });
      if (unknown.length > 0) throw new Error(`refers to {{${unknown[0]}}}, which is no variable.`);
      return createVariable(name, settings, read);
    } catch (error) {
      report({ code: 'invalid-variable', path, message: `The variable "${name}" ${(error as Error).message}` });
      return undefined;
    }
  }

  function resolve(name: string): Reader | undefined {
    if (!Object.hasOwn(declared, name)) return builtIn(name);
    if (!readers.has(name)) {
      // A circle finds this reader while the variable is being compiled; it fails when it is read.
      let reader: Reader | undefined;
      readers.set(name, (context) => reader?.(context));
      reader = declare(name, declared[name]!);
      readers.set(name, reader);
    }
    return readers.get(name);
  }
  for (const name of Object.keys(declared)) resolve(name);
  return resolve;
}

function indexByEvent(triggers: readonly CompiledTrigger[]): Map<string, EventIndex> {
  const groups = new Map<string, CompiledTrigger[]>();
  for (const trigger of triggers) {
    if (typeof trigger.event !== 'string') continue;
    const group = groups.get(trigger.event);
    if (group) group.push(trigger);
    else groups.set(trigger.event, [trigger]);
  }
  return new Map([...groups].map(([event, group]) => [event, indexTriggers(group)]));
}

function objectOf(value: unknown): Record<string, unknown> {
  return isPlainObject(value) ? value : {};
}
