/** Compiles tags: what is wrong with one disables that one, and says so. */
import type { CompiledTag, CompiledTrigger, Problem } from './compiled.ts';
import { listOf } from './consent-plan.ts';
import { checkParams, withDefaults } from './params.ts';
import { isPlainObject, type Plain } from './plain.ts';
import { compileValue, referencesIn, type Resolve } from './references.ts';
import type { Container, HostKind, Reason, TagSettings, TagTemplate } from './types.ts';
import { hostOf } from './url.ts';

export interface TagCompiler {
  container: Container;
  templates: ReadonlyMap<string, TagTemplate>;
  triggers: ReadonlyMap<string, CompiledTrigger>;
  resolve: Resolve;
  report(problem: Problem): void;
}

type Disabled = CompiledTag['disabled'];

const hostKinds: readonly HostKind[] = ['script', 'connect', 'image', 'frame'];

/** Undefined when nothing is known of the tag's type; the problem is then reported. */
export function compileTag(
  id: string,
  settings: TagSettings,
  order: number,
  compiler: TagCompiler,
): CompiledTag | undefined {
  const path = `/tags/${id}`;
  let disabled: Disabled;
  const fail = (code: string, place: string, message: string, reason: Reason): void => {
    compiler.report({ code, path: `${path}${place}`, message: `The tag "${id}" ${message}`, tag: id });
    disabled ??= { reason, detail: { problem: message } };
  };
  if (!isPlainObject(settings) || typeof settings.type !== 'string') {
    fail('invalid-tag', '', 'has no type; it never fires.', 'invalid-params');
    return undefined;
  }
  const template = compiler.templates.get(settings.type);
  if (!template) {
    fail(
      'unknown-type',
      '/type',
      `has the type "${settings.type}", of which there is no template (tags/${settings.type}.json); it never fires.`,
      'invalid-params',
    );
    return undefined;
  }
  if (settings.paused === true) disabled = { reason: 'paused', detail: {} };

  const params = isPlainObject(settings.params) ? withDefaults(template.params, settings.params) : withDefaults(template.params, {});
  const problem = checkParams(template.params, params, '', true);
  if (problem) fail('invalid-params', '/params', `has invalid parameters: ${problem}`, 'invalid-params');
  const unknown: string[] = [];
  const compiled = compileValue(params, compiler.resolve, unknown, template.vendor ? [] : ['src']);
  for (const name of unknown) {
    fail('unknown-variable', '/params', `refers to {{${name}}}, which is no variable; it never fires.`, 'invalid-params');
  }
  const action = params['action'];
  if (typeof action === 'string' && !action.includes('{{') && !Object.hasOwn(template.actions, action)) {
    fail('unknown-action', '/params/action', `has the unknown action "${action}"; the template knows ${Object.keys(template.actions).join(', ')}.`, 'invalid-params');
  }

  const categories = listOf(settings.category ?? template.category);
  if (categories.length === 0) {
    fail('not-classified', '/category', 'has no category; it never fires.', 'not-classified');
  }
  for (const category of categories) {
    if (!Object.hasOwn(compiler.container.consent.categories, category)) {
      fail('unknown-category', '/category', `names the category "${category}", which the container does not have; it never fires.`, 'not-classified');
    }
  }

  const [from, until] = readSchedule(settings.schedule, (name, value) =>
    fail('invalid-schedule', `/schedule/${name}`, `has the schedule "${value}", which is no time with an offset; it never fires.`, 'schedule'),
  );
  const vendor = settings.vendor ?? template.vendor?.id;
  const tag: CompiledTag = {
    id,
    template,
    categories,
    vendor,
    params: compiled,
    blocking: [],
    firing: settings.firing ?? 'once-per-event',
    priority: Number(settings.priority ?? 0) || 0,
    order,
    setup: [],
    cleanup: [],
    from,
    until,
    drop: settings.beforeConsent === 'drop',
    disabled: undefined,
    literals: Object.fromEntries(
      Object.entries(params).filter(([, value]) => !JSON.stringify(value)?.includes('{{')),
    ),
    hosts: tagHosts(template, vendor, params, compiler.container),
  };
  for (const name of listOf(settings.triggers)) {
    const trigger = compiler.triggers.get(name);
    // The other triggers of the tag go on.
    if (trigger) trigger.tags.push(tag);
    else {
      compiler.report({
        code: 'unknown-trigger',
        path: `${path}/triggers`,
        message: `The tag "${id}" names the trigger "${name}", which does not exist or does not work.`,
        tag: id,
      });
    }
  }
  for (const name of listOf(settings.blockingTriggers)) {
    const trigger = compiler.triggers.get(name);
    if (trigger) tag.blocking.push(trigger);
    else fail('unknown-trigger', '/blockingTriggers', `names the blocking trigger "${name}", which does not exist or does not work; it never fires.`, 'blocking-trigger');
  }
  return disabled ? Object.assign(tag, { disabled }) : tag;
}

/** Resolves `setup` and `cleanup`, which name other tags; a circle disables the sequence. */
export function linkSequences(
  tags: ReadonlyMap<string, CompiledTag>,
  container: Container,
  report: (problem: Problem) => void,
): void {
  for (const [id, tag] of tags) {
    for (const phase of ['setup', 'cleanup'] as const) {
      const entries = container.tags?.[id]?.[phase];
      for (const [index, entry] of (Array.isArray(entries) ? entries : []).entries()) {
        const target = isPlainObject(entry) ? tags.get(String(entry['tag'])) : undefined;
        const path = `/tags/${id}/${phase}/${index}`;
        if (!target || reaches(target, tag)) {
          report({
            code: target ? 'circular-sequence' : 'unknown-tag',
            path,
            message: target
              ? `The tag "${id}" and its ${phase} tag "${target.id}" wait for each other; the ${phase} is left out.`
              : `The tag "${id}" names the ${phase} tag "${String(entry?.tag)}", which does not exist or does not work.`,
            tag: id,
          });
          if (phase === 'setup' && entry?.stopOnFailure) {
            Object.assign(tag, { disabled: tag.disabled ?? { reason: 'setup-failed', detail: { setup: entry.tag } } });
          }
          continue;
        }
        tag[phase].push({ tag: target, stopOnFailure: entry.stopOnFailure === true });
      }
    }
  }
}

function reaches(from: CompiledTag, wanted: CompiledTag): boolean {
  return (
    from === wanted || [...from.setup, ...from.cleanup].some((entry) => reaches(entry.tag, wanted))
  );
}

const zonedTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;

function readSchedule(
  schedule: TagSettings['schedule'],
  fail: (name: string, value: unknown) => void,
): [number, number] {
  const read = (name: 'from' | 'until', otherwise: number): number => {
    const value = schedule?.[name];
    if (value === undefined) return otherwise;
    if (typeof value === 'string' && zonedTime.test(value)) return Date.parse(value);
    fail(name, value);
    return otherwise;
  };
  return [read('from', -Infinity), read('until', Infinity)];
}

/** Hosts that template and vendor declare; the literal `src` of a generic tag declares its own. */
function tagHosts(
  template: TagTemplate,
  vendor: string | undefined,
  params: Plain,
  container: Container,
): string[] {
  const result: string[] = [];
  const vendorHosts = vendor === undefined ? undefined : container.vendors?.[vendor]?.hosts;
  for (const kind of hostKinds) {
    for (const host of template.hosts?.[kind] ?? []) {
      if (typeof host === 'string') result.push(host);
      else if (isPlainObject(host) && typeof host['$param'] === 'string') {
        const value = params[host['$param']] ?? host['default'];
        for (const known of knownValues(value, container)) result.push(hostOf(known) ?? known);
      }
    }
    result.push(...listOf(vendorHosts?.[kind]));
  }
  if (!template.vendor) {
    for (const src of knownValues(params['src'], container)) {
      const host = hostOf(src);
      if (host) result.push(host);
    }
  }
  return [...new Set(result)];
}

/**
 * The texts that a parameter can have: itself where scheme and host are literal, or the outputs of a
 * constant or lookup, which are known now. What any other reference yields declares no host.
 */
function knownValues(value: unknown, container: Container): string[] {
  if (typeof value !== 'string') return [];
  if (!authority(value).includes('{{')) return [value];
  const [name, ...more] = referencesIn(value);
  const variable = container.variables?.[name ?? ''];
  if (more.length > 0 || `{{${name}}}` !== value.replace(/\s/g, '') || !variable) return [];
  const outputs =
    variable.type === 'constant'
      ? [variable['value']]
      : variable.type === 'lookup' || variable.type === 'regex-lookup'
        ? [...((variable['cases'] ?? []) as { then?: unknown }[]).map((entry) => entry.then), variable.default]
        : [];
  return outputs.filter((text): text is string => typeof text === 'string' && !text.includes('{{'));
}

/** The part of an URL up to its host's end. */
function authority(url: string): string {
  return /^[^/]*\/\/[^/?#]*/.exec(url)?.[0] ?? url;
}
