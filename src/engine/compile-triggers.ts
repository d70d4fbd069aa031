/** Compiles triggers and their conditions. */
import {
  createPredicate,
  failed,
  operators,
  type Condition,
  type Operator,
  type Predicate,
} from './conditions.ts';
import type { CompiledTrigger, EventIndex, Problem } from './compiled.ts';
import { isPlainObject } from './plain.ts';
import { compileValue, type Reader, type Resolve } from './references.ts';
import type { ConditionSettings, TriggerSettings } from './types.ts';

/** Events of the trigger types, and whether each trigger has a listener of its own. */
const eventOfType: Record<string, { event: string; needsId: boolean }> = {
  'consent-init': { event: 'gtm.init_consent', needsId: false },
  init: { event: 'gtm.init', needsId: false },
  'page-view': { event: 'gtm.js', needsId: false },
  'dom-ready': { event: 'gtm.dom', needsId: false },
  'window-loaded': { event: 'gtm.load', needsId: false },
  'js-error': { event: 'gtm.pageError', needsId: false },
  'consent-change': { event: 'sluice.consent', needsId: false },
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
export const builtInTriggers: Record<string, TriggerSettings> = {
  'consent-init': { type: 'consent-init' },
  init: { type: 'init' },
  'all-pages': { type: 'page-view' },
  'dom-ready': { type: 'dom-ready' },
  'window-loaded': { type: 'window-loaded' },
};

export interface TriggerCompiler {
  resolve: Resolve;
  predicates: Map<string, Predicate>;
  report(problem: Problem): void;
}

/** Undefined when the trigger cannot work at all; the problem is then reported. */
export function compileTrigger(
  id: string,
  settings: TriggerSettings,
  compiler: TriggerCompiler,
): CompiledTrigger | undefined {
  const path = `/triggers/${id}`;
  const fail = (code: string, message: string): undefined => {
    compiler.report({ code, path, message: `The trigger "${id}" ${message}` });
    return undefined;
  };
  const type = isPlainObject(settings) ? settings.type : undefined;
  if (typeof type !== 'string') return fail('invalid-trigger', 'has no type.');
  let event: string | RegExp;
  let needsId = false;
  if (type === 'event') {
    const wanted = settings['event'];
    if (typeof wanted === 'string' && wanted !== '') event = wanted;
    else if (isPlainObject(wanted) && typeof wanted['matches'] === 'string') {
      try {
        event = new RegExp(wanted['matches']);
      } catch {
        return fail('invalid-pattern', `has the invalid pattern ${wanted['matches']}.`);
      }
    } else {
      return fail('invalid-trigger', 'needs "event": a name, or { "matches": "regex" }.');
    }
  } else if (Object.hasOwn(eventOfType, type)) {
    const known = eventOfType[type]!;
    event = known.event;
    needsId = known.needsId;
    if (type === 'timer' && typeof settings['event'] === 'string') event = settings['event'];
  } else {
    return fail('unknown-trigger-type', `has the unknown type "${type}".`);
  }
  return {
    id,
    type,
    event,
    needsId,
    condition: compileConditions(settings.conditions, `${path}/conditions`, compiler),
    settings,
    tags: [],
  };
}

function compileConditions(
  nodes: unknown,
  path: string,
  compiler: TriggerCompiler,
): Condition | undefined {
  if (nodes === undefined) return undefined;
  if (!Array.isArray(nodes)) {
    compiler.report({ code: 'invalid-condition', path, message: `${path} must be a list.` });
    return { kind: 'predicate', predicate: neverMet(path) };
  }
  const of = nodes.map((node, index) => compileNode(node, `${path}/${index}`, compiler));
  return of.length === 1 ? of[0] : { kind: 'all', of };
}

function compileNode(node: unknown, path: string, compiler: TriggerCompiler): Condition {
  if (isPlainObject(node)) {
    for (const kind of ['any', 'all'] as const) {
      const of = node[kind];
      if (Array.isArray(of)) {
        return {
          kind,
          of: of.map((part, index) => compileNode(part, `${path}/${kind}/${index}`, compiler)),
        };
      }
    }
    if (node['not'] !== undefined) {
      return { kind: 'not', of: compileNode(node['not'], `${path}/not`, compiler) };
    }
    return { kind: 'predicate', predicate: compilePredicate(node as never, path, compiler) };
  }
  compiler.report({ code: 'invalid-condition', path, message: `${path} must be an object.` });
  return { kind: 'predicate', predicate: neverMet(path) };
}

function compilePredicate(
  settings: ConditionSettings,
  path: string,
  compiler: TriggerCompiler,
): Predicate {
  const { variable, operator, value } = settings;
  const key = JSON.stringify([
    variable,
    operator,
    value,
    settings.negate === true,
    settings.ignoreCase === true,
  ]);
  const shared = compiler.predicates.get(key);
  if (shared) return shared;
  const fail = (code: string, message: string): Predicate => {
    compiler.report({ code, path, message: `${message} The condition ${path} never holds.` });
    return neverMet(key);
  };
  if (!operators.includes(operator as Operator)) {
    return fail('unknown-operator', `There is no operator "${operator}".`);
  }
  const name = typeof variable === 'string' ? variable.replace(/^\{\{\s*|\s*\}\}$/g, '') : '';
  const read = compiler.resolve(name);
  if (!read) return fail('unknown-variable', `There is no variable "${name}".`);
  const unknown: string[] = [];
  const compiled = compileValue(value, compiler.resolve, unknown);
  if (unknown.length > 0) return fail('unknown-variable', `There is no variable "${unknown[0]}".`);
  try {
    const predicate = createPredicate({
      key,
      variable: name,
      operator: operator as Operator,
      expected: value,
      negate: settings.negate === true,
      ignoreCase: settings.ignoreCase === true,
      read,
      value: compiled,
    });
    compiler.predicates.set(key, predicate);
    return predicate;
  } catch {
    return fail('invalid-pattern', `The pattern ${String(value)} is invalid.`);
  }
}

/** What an unknown variable or an invalid pattern leaves: a failure, whichever way it is negated. */
function neverMet(key: string): Predicate {
  return {
    key,
    variable: '',
    operator: 'equals',
    expected: undefined,
    negate: false,
    exact: undefined,
    actual: undefined,
    evaluate: () => failed,
  };
}

/** Groups the triggers of one event by the value of the variable that tells most of them apart. */
export function indexTriggers(triggers: readonly CompiledTrigger[]): EventIndex {
  const counts = new Map<string, number>();
  for (const trigger of triggers) {
    for (const test of exactTests(trigger)) counts.set(test.name, (counts.get(test.name) ?? 0) + 1);
  }
  const byValue = new Map<string, EventIndex['byValue'][number]>();
  const others: CompiledTrigger[] = [];
  for (const trigger of triggers) {
    const [best] = exactTests(trigger).sort((a, b) => counts.get(b.name)! - counts.get(a.name)!);
    // With few triggers a look-up costs more than the comparisons it saves.
    if (!best || counts.get(best.name)! < 4) {
      others.push(trigger);
      continue;
    }
    const table = byValue.get(best.name) ?? { read: best.read, variable: best.name, cases: new Map() };
    byValue.set(best.name, table);
    const same = table.cases.get(best.value);
    if (same) same.push(trigger);
    else table.cases.set(best.value, [trigger]);
  }
  return { byValue: [...byValue.values()], others };
}

function exactTests(trigger: CompiledTrigger): { read: Reader; name: string; value: string }[] {
  const { condition } = trigger;
  const parts = !condition ? [] : condition.kind === 'all' ? condition.of : [condition];
  return parts.flatMap((part) => {
    const predicate = part.kind === 'predicate' ? part.predicate : undefined;
    return predicate?.exact ? [{ name: predicate.variable, ...predicate.exact }] : [];
  });
}
