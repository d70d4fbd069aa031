/** What tags say to their templates: types, parameters, modules, categories. */
import { checkParams, unknownParams, withDefaults } from '../../engine/params.ts';
import { isPlainObject } from '../../engine/plain.ts';
import type { ParamSchema } from '../../engine/template-types.ts';
import { pointerTo } from '../problems.ts';
import { oneOf, suggest } from '../words.ts';
import { catalogueTypes } from '../templates.ts';
import { entriesOf, type LintFinding, type LintTag, type Rule } from './rule.ts';

export const unknownType: Rule = {
  id: 'unknown-type',
  level: 'error',
  *check({ container, declared, tags }) {
    const report = (type: string, pointer: string, who: string): LintFinding => ({
      pointer,
      message: `${who} has the type "${type}", of which there is no template.`,
      advice: suggest(
        type,
        catalogueTypes(),
        `Name one of the catalogue, or put a template into tags/${type}.json beside the container.`,
      ),
    });
    for (const { id, settings, pointer, template } of tags) {
      if (!template && !declared.types.has(settings.type))
        yield report(settings.type, `${pointer}/type`, `The tag "${id}"`);
    }
    for (const { id, entry, pointer } of entriesOf(container.vendors, 'vendors')) {
      if (entry.template === undefined || declared.types.has(entry.template)) continue;
      yield report(entry.template, `${pointer}/template`, `The vendor "${id}"`);
    }
  },
};

export const notClassified: Rule = {
  id: 'not-classified',
  level: 'error',
  *check({ declared, tags }) {
    for (const { id, pointer, template, categories } of tags) {
      if (!template || categories.length > 0) continue;
      yield {
        pointer: `${pointer}/category`,
        message: `The tag "${id}" has no category, and its type gives it none: it never fires.`,
        advice: `Say which it needs: ${oneOf([...declared.categories])}.`,
      };
    }
  },
};

export const invalidParams: Rule = {
  id: 'invalid-params',
  level: 'error',
  *check({ tags }) {
    for (const tag of tags) {
      const schema = tag.template?.params;
      if (!schema) continue;
      const params = withDefaults(schema, tag.settings.params ?? {});
      for (const { pointer, problem, description } of deviations(schema, params, '')) {
        yield {
          pointer: `${tag.pointer}/params${pointer}`,
          message: `The tag "${tag.id}" never fires: its parameter ${problem}`,
          advice: description ?? `See the type "${tag.settings.type}" in the catalogue.`,
        };
      }
    }
  },
};

export const unknownParam: Rule = {
  id: 'unknown-param',
  level: 'warning',
  *check({ tags }) {
    for (const { id, pointer, settings, template } of tags) {
      const known = Object.keys(template?.params.properties ?? {});
      for (const name of template ? unknownParams(template.params, settings.params ?? {}) : []) {
        yield {
          pointer: `${pointer}/params${pointerTo(name)}`,
          atKey: true,
          message: `The tag "${id}" has the parameter "${name}", which the type "${settings.type}" does not know; it has no effect.`,
          advice: suggest(name, known, `Remove it. Known: ${known.join(', ')}.`),
        };
      }
    }
  },
};

export const unknownAction: Rule = {
  id: 'unknown-action',
  level: 'error',
  *check({ tags }) {
    for (const { id, pointer, settings, template } of tags) {
      const action = settings.params?.['action'];
      if (!template || typeof action !== 'string' || action.includes('{{')) continue;
      const known = Object.keys(template.actions);
      if (known.includes(action)) continue;
      yield {
        pointer: `${pointer}/params/action`,
        message: `The tag "${id}" has the action "${action}", which the type "${settings.type}" does not have; it never fires.`,
        advice: suggest(action, known),
      };
    }
  },
};

export const unknownModule: Rule = {
  id: 'unknown-module',
  level: 'error',
  *check({ container, declared, tags }) {
    const report = (name: string, pointer: string, who: string): LintFinding => ({
      pointer,
      message: `${who} names the module "${name}", which does not exist.`,
      advice: suggest(
        name,
        declared.modules,
        'Declare it in "modules", with the address of its file.',
      ),
    });
    const unknown = (name: unknown): name is string =>
      typeof name === 'string' && !name.includes('{{') && !declared.modules.has(name);
    for (const { id, entry, pointer } of entriesOf(container.variables, 'variables')) {
      if (entry.type !== 'custom' || !unknown(entry['module'])) continue;
      yield report(entry['module'], `${pointer}/module`, `The variable "${id}"`);
    }
    for (const { id, pointer, settings, template } of tags) {
      const name = settings.params?.['module'];
      if (!template || !callsModule(template.actions) || !unknown(name)) continue;
      yield report(name, `${pointer}/params/module`, `The tag "${id}"`);
    }
  },
};

export const neverTriggered: Rule = {
  id: 'never-triggered',
  level: 'warning',
  *check({ tags }) {
    const sequenced = new Set(tags.flatMap(sequenceOf));
    for (const { id, pointer, settings } of tags) {
      if (settings.paused === true || sequenced.has(id) || settings.triggers?.length) continue;
      yield {
        pointer: `${pointer}/triggers`,
        message: `The tag "${id}" has no triggers and belongs to no other tag's setup or cleanup: it never fires.`,
        advice: 'Name its triggers, such as "all-pages"; or set "paused": true.',
      };
    }
  },
};

function sequenceOf({ settings }: LintTag): string[] {
  return [...(settings.setup ?? []), ...(settings.cleanup ?? [])].map(({ tag }) => tag);
}

function callsModule(
  actions: Record<string, readonly Readonly<Record<string, unknown>>[]>,
): boolean {
  return Object.values(actions)
    .flat()
    .some((step) => JSON.stringify(step['module']) === '{"$param":"module"}');
}

interface Deviation {
  pointer: string;
  /** `"name" must be …` */
  problem: string;
  description: string | undefined;
}

/** Everything in which a value differs from its schema; the engine itself stops at the first. */
function* deviations(schema: ParamSchema, value: unknown, pointer: string): Generator<Deviation> {
  const { properties, items, required, ...own } = schema;
  const name = pointer.split('/').at(-1) ?? '';
  const problem = checkParams(own, value, name, true);
  if (problem) {
    yield { pointer, problem, description: schema.description };
    return;
  }
  if (isPlainObject(value)) {
    for (const missing of required ?? []) {
      if (value[missing] !== undefined) continue;
      const description = properties?.[missing]?.description;
      yield {
        pointer: pointer + pointerTo(missing),
        problem: `"${missing}" is missing.`,
        description,
      };
    }
    for (const [key, member] of Object.entries(properties ?? {})) {
      if (value[key] !== undefined) yield* deviations(member, value[key], pointer + pointerTo(key));
    }
  } else if (Array.isArray(value) && items) {
    for (const [index, member] of value.entries()) {
      yield* deviations(items, member, `${pointer}/${index}`);
    }
  }
}
