/** Resolves triggers and their conditions; comparisons that say the same become one. */
import { operators, type Operator } from '../conditions.ts';
import { isPlainObject } from '../plain.ts';
import {
  navigationEvent,
  type Problem,
  type ResolvedCondition,
  type ResolvedPredicate,
  type ResolvedTrigger,
} from '../resolved.ts';
import type { ConditionSettings, Container, TriggerSettings } from '../types.ts';
import type { References } from './references.ts';
import { referenceName, toValue } from './texts.ts';

/** Events of the trigger types, and whether each trigger has a listener of its own. */
const eventOfType: Record<string, { event: string; needsId?: true }> = {
  'consent-init': { event: 'gtm.init_consent' },
  init: { event: 'gtm.init' },
  'page-view': { event: 'gtm.js' },
  'dom-ready': { event: 'gtm.dom' },
  'window-loaded': { event: 'gtm.load' },
  'consent-change': { event: 'sluice.consent' },
  'js-error': { event: 'gtm.pageError', needsId: true },
  click: { event: 'gtm.click', needsId: true },
  'link-click': { event: 'gtm.linkClick', needsId: true },
  'form-submit': { event: 'gtm.formSubmit', needsId: true },
  'history-change': { event: 'gtm.historyChange', needsId: true },
  'scroll-depth': { event: 'gtm.scrollDepth', needsId: true },
  'element-visibility': { event: 'gtm.elementVisibility', needsId: true },
  timer: { event: 'sluice.timer', needsId: true },
  video: { event: 'gtm.video', needsId: true },
  group: { event: 'gtm.triggerGroup', needsId: true },
};

/** Triggers that need no declaration. */
const builtInTriggers: Record<string, TriggerSettings> = {
  'consent-init': { type: 'consent-init' },
  init: { type: 'init' },
  'all-pages': { type: 'page-view' },
  'dom-ready': { type: 'dom-ready' },
  'window-loaded': { type: 'window-loaded' },
};

/** A choice that was only found stored changes nothing. */
const choiceMade = [
  { variable: 'dataLayer.consent.method', operator: 'equals', value: 'stored', negate: true },
];

export interface Triggers {
  readonly predicates: ResolvedPredicate[];
  /** Notes a trigger as used; false when there is none that works. */
  use(id: string): boolean;
  used(): Record<string, ResolvedTrigger>;
}

export function createTriggers(
  container: Container,
  references: References,
  report: (problem: Problem) => void,
): Triggers {
  const declared: Record<string, TriggerSettings> = { ...builtInTriggers, ...container.triggers };
  const resolved = new Map<string, ResolvedTrigger | undefined>();
  const conditions = createConditions(references, report);

  function resolve(id: string): ResolvedTrigger | undefined {
    if (!Object.hasOwn(declared, id)) return undefined;
    if (!resolved.has(id)) {
      const settings = declared[id]!;
      const path = `/triggers/${id}`;
      const found = eventOf(settings);
      if (typeof found === 'string') {
        report({ code: 'invalid-trigger', path, message: `The trigger "${id}" ${found}` });
        resolved.set(id, undefined);
      } else {
        const own = settings.conditions;
        const nodes =
          settings.type === 'consent-change' && Array.isArray(own ?? [])
            ? [...choiceMade, ...(own ?? [])]
            : own;
        const condition = conditions.resolve(nodes, `${path}/conditions`);
        const { conditions: _conditions, event: _event, ...rest } = settings;
        resolved.set(id, { ...rest, ...found, ...(condition !== undefined && { condition }) });
      }
    }
    return resolved.get(id);
  }

  // Every trigger is checked, used or not.
  for (const id of Object.keys(container.triggers ?? {})) resolve(id);
  const used = new Map<string, ResolvedTrigger>();

  function use(id: string): boolean {
    const trigger = resolve(id);
    if (!trigger) return false;
    if (used.has(id)) return true;
    used.set(id, trigger);
    const members = trigger.type === 'group' ? trigger['triggers'] : [];
    for (const member of Array.isArray(members) ? members : []) {
      if (use(String(member))) continue;
      report({
        code: 'unknown-trigger',
        path: `/triggers/${id}/triggers`,
        message: `The trigger group "${id}" names the trigger "${String(member)}", which does not exist or does not work; the group never fires.`,
      });
    }
    return true;
  }

  return {
    predicates: conditions.predicates,
    use,
    used: () => Object.fromEntries(used),
  };
}

type TriggerEvent = Pick<ResolvedTrigger, 'event' | 'pattern' | 'also' | 'needsId'>;

/** What a trigger listens to; a text says what is wrong with it. */
function eventOf(settings: unknown): TriggerEvent | string {
  if (!isPlainObject(settings) || typeof settings['type'] !== 'string') return 'has no type.';
  const { type, event } = settings as TriggerSettings;
  if (type === 'event') {
    if (typeof event === 'string' && event !== '') return { event };
    if (isPlainObject(event) && typeof event['matches'] === 'string') {
      return isPattern(event['matches'])
        ? { pattern: event['matches'] }
        : `has the invalid pattern ${event['matches']}.`;
    }
    return 'needs "event": a name, or { "matches": "regex" }.';
  }
  if (!Object.hasOwn(eventOfType, type)) return `has the unknown type "${type}".`;
  const known = eventOfType[type]!;
  if (type === 'page-view' && settings['on'] === 'navigation')
    return { ...known, also: navigationEvent };
  return type === 'timer' && typeof event === 'string' ? { ...known, event } : known;
}

interface Conditions {
  readonly predicates: ResolvedPredicate[];
  resolve(nodes: unknown, path: string): ResolvedCondition | undefined;
}

function createConditions(references: References, report: (problem: Problem) => void): Conditions {
  const predicates: ResolvedPredicate[] = [];
  const indexes = new Map<string, number>();

  function add(predicate: ResolvedPredicate): number {
    const key = JSON.stringify(predicate);
    let index = indexes.get(key);
    if (index === undefined) {
      index = predicates.push(predicate) - 1;
      indexes.set(key, index);
    }
    return index;
  }

  /** What an unknown variable or an invalid pattern leaves: a failure, whichever way it is negated. */
  function neverMet(code: string, path: string, message: string): number {
    report({ code, path, message: `${message} The condition never holds.` });
    return add({ operator: 'equals' });
  }

  function list(nodes: unknown[], path: string): ResolvedCondition[] {
    return nodes.map((node, index) => resolveNode(node, `${path}/${index}`));
  }

  function resolveNode(node: unknown, path: string): ResolvedCondition {
    if (!isPlainObject(node)) return neverMet('invalid-condition', path, `${path} is no object.`);
    if (Array.isArray(node['any'])) return { any: list(node['any'], `${path}/any`) };
    if (Array.isArray(node['all'])) return { all: list(node['all'], `${path}/all`) };
    if (node['not'] !== undefined) return { not: resolveNode(node['not'], `${path}/not`) };
    return comparison(node as unknown as ConditionSettings, path);
  }

  function comparison(settings: ConditionSettings, path: string): number {
    const { operator, value } = settings;
    if (!operators.includes(operator as Operator)) {
      return neverMet(
        'unknown-operator',
        path,
        `There is no operator "${operator}". Known: ${operators.join(', ')}.`,
      );
    }
    const variable = referenceName(settings.variable);
    const [unknown] = [...(references.use(variable) ? [] : [variable]), ...references.useIn(value)];
    if (unknown !== undefined) {
      return neverMet('unknown-variable', path, `There is no variable "${unknown}" that works.`);
    }
    if (operator === 'matches-regex' && !String(value).includes('{{') && !isPattern(value)) {
      return neverMet('invalid-pattern', path, `The pattern ${String(value)} is invalid.`);
    }
    return add({
      variable,
      operator: operator as Operator,
      ...(value !== undefined && { value: toValue(value) }),
      ...(settings.negate === true && { negate: true }),
      ...(settings.ignoreCase === true && { ignoreCase: true }),
    });
  }

  return {
    predicates,
    resolve(nodes, path) {
      if (nodes === undefined) return undefined;
      if (!Array.isArray(nodes)) return neverMet('invalid-condition', path, `${path} is no list.`);
      if (nodes.length === 0) return undefined;
      const all = list(nodes, path);
      return all.length === 1 ? all[0] : { all };
    },
  };
}

function isPattern(source: unknown): boolean {
  try {
    RegExp(String(source));
    return true;
  } catch {
    return false;
  }
}
