/** Resolves tags: what is wrong with one disables that one, and says so. */
import { checkParams, unknownParams, withDefaults } from '../params.ts';
import { isPlainObject } from '../plain.ts';
import type { Problem, ResolvedTag } from '../resolved.ts';
import type { TagTemplate } from '../template-types.ts';
import type { Container, Reason, TagSettings } from '../types.ts';
import { tagHosts, urlParameters } from './hosts.ts';
import { listOf } from './plan.ts';
import type { References } from './references.ts';
import { toValue } from './texts.ts';
import type { Triggers } from './triggers.ts';

export interface TagOptions {
  templates: ReadonlyMap<string, TagTemplate>;
  triggers: Triggers;
  references: References;
  report(problem: Problem): void;
}

type Fail = (code: string, place: string, reason: Reason, message: string) => void;

export function resolveTags(
  container: Container,
  options: TagOptions,
): Record<string, ResolvedTag> {
  const tags: Record<string, ResolvedTag> = {};
  for (const [id, settings] of Object.entries(container.tags ?? {})) {
    const tag = resolveTag(id, settings, container, options);
    if (tag) tags[id] = tag;
  }
  return tags;
}

/** Undefined when nothing is known of the tag's type; the problem is then reported. */
function resolveTag(
  id: string,
  settings: TagSettings,
  container: Container,
  options: TagOptions,
): ResolvedTag | undefined {
  const { references, triggers } = options;
  let disabled: ResolvedTag['disabled'] =
    settings?.paused === true ? { reason: 'paused', detail: {} } : undefined;
  const tell = (code: string, place: string, message: string): void =>
    options.report({
      code,
      path: `/tags/${id}${place}`,
      message: `The tag "${id}" ${message}`,
      tag: id,
    });
  const fail: Fail = (code, place, reason, message) => {
    tell(code, place, `${message} It never fires.`);
    disabled ??= { reason, detail: { problem: message } };
  };
  if (!isPlainObject(settings) || typeof settings.type !== 'string') {
    fail('invalid-tag', '', 'invalid-params', 'has no type.');
    return undefined;
  }
  const template = options.templates.get(settings.type);
  if (!template) {
    const place = `tags/${settings.type}.json`;
    fail(
      'unknown-type',
      '/type',
      'invalid-params',
      `has the type "${settings.type}", of which there is no template (${place}).`,
    );
    return undefined;
  }
  const params = withDefaults(
    template.params,
    isPlainObject(settings.params) ? settings.params : {},
  );
  checkTagParams(params, template, references, fail);
  for (const name of unknownParams(template.params, params)) {
    options.report({
      code: 'unknown-param',
      path: `/tags/${id}/params/${name}`,
      message: `The tag "${id}" has the parameter "${name}", which the type "${template.type}" does not know; it has no effect.`,
      severity: 'warning',
    });
  }
  const hosts = tagHosts({
    template,
    vendor: settings.vendor ?? template.vendor?.id,
    params,
    container,
  });
  for (const name of hosts.unknown) {
    fail(
      'url-not-allowed',
      `/params/${name}`,
      'url-not-allowed',
      `has an URL in "${name}" whose host is not known beforehand: write scheme and host out, or use a constant or lookup.`,
    );
  }
  const categories = listOf(settings.category ?? template.category);
  checkCategories(categories, container, fail);
  const [from, until] = readSchedule(settings.schedule, fail);
  const working: string[] = [];
  for (const name of listOf(settings.triggers)) {
    // The other triggers of the tag go on.
    if (triggers.use(name)) working.push(name);
    else
      tell(
        'unknown-trigger',
        '/triggers',
        `names the trigger "${name}", which does not exist or does not work.`,
      );
  }
  const blocking = listOf(settings.blockingTriggers).filter((name) => {
    if (triggers.use(name)) return true;
    fail(
      'unknown-trigger',
      '/blockingTriggers',
      'blocking-trigger',
      `names the blocking trigger "${name}", which does not exist or does not work.`,
    );
    return false;
  });
  const vendor = settings.vendor ?? template.vendor?.id;
  const { priority = 0 } = settings;
  return {
    type: settings.type,
    categories,
    ...(vendor !== undefined && { vendor }),
    params: toValue(params, { urls: urlParameters(template) }) as Record<string, unknown>,
    triggers: working,
    ...(blocking.length > 0 && { blockingTriggers: blocking }),
    ...(settings.firing && settings.firing !== 'once-per-event' && { firing: settings.firing }),
    ...(Number.isFinite(priority) && priority !== 0 && { priority }),
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
    ...(settings.beforeConsent === 'drop' && { drop: true as const }),
    ...(disabled && { disabled }),
    hosts: hosts.known,
  };
}

function checkTagParams(
  params: Record<string, unknown>,
  template: TagTemplate,
  references: References,
  fail: Fail,
): void {
  const problem = checkParams(template.params, params, '', true);
  if (problem)
    fail('invalid-params', '/params', 'invalid-params', `has invalid parameters: ${problem}`);
  for (const name of references.useIn(params)) {
    fail(
      'unknown-variable',
      '/params',
      'invalid-params',
      `refers to {{${name}}}, which is no variable that works.`,
    );
  }
  const { action } = params;
  if (
    typeof action === 'string' &&
    !action.includes('{{') &&
    !Object.hasOwn(template.actions, action)
  ) {
    fail(
      'unknown-action',
      '/params/action',
      'invalid-params',
      `has the unknown action "${action}". Known: ${Object.keys(template.actions).join(', ')}.`,
    );
  }
}

function checkCategories(categories: readonly string[], container: Container, fail: Fail): void {
  if (categories.length === 0) {
    fail('not-classified', '/category', 'not-classified', 'has no category.');
  }
  for (const category of categories) {
    if (Object.hasOwn(container.consent.categories, category)) continue;
    fail(
      'unknown-category',
      '/category',
      'not-classified',
      `names the category "${category}", which the container does not have.`,
    );
  }
}

const zonedTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;

function readSchedule(
  schedule: TagSettings['schedule'],
  fail: Fail,
): [number | undefined, number | undefined] {
  const read = (name: 'from' | 'until'): number | undefined => {
    const value: unknown = schedule?.[name];
    if (value === undefined) return undefined;
    if (typeof value === 'string' && zonedTime.test(value)) return Date.parse(value);
    fail(
      'invalid-schedule',
      `/schedule/${name}`,
      'schedule',
      `has the schedule "${String(value)}", which is no time with an offset (such as 2026-11-30T00:00:00+01:00).`,
    );
    return undefined;
  };
  return [read('from'), read('until')];
}
