/** Conditions on their own: one tag for each, and which of them fire. */
import assert from 'node:assert/strict';
import type { Environment } from '../../src/engine/environment.ts';
import type { ConditionNode, Container, VariableSettings } from '../../src/engine/types.ts';
import { visit, type Visit } from './visit.ts';

export interface Given {
  /** Pushed before the event, as `value` and whatever else. */
  data?: Record<string, unknown>;
  variables?: Record<string, VariableSettings>;
  modules?: Container['modules'];
  environment?: Partial<Environment>;
}

const own = { own: { src: './own.js' } };

/** A visit with one tag for each node, called by its index, after one event `go`. */
export function judge(nodes: ConditionNode[], given: Given = {}): Visit {
  const { variables = {}, modules = own } = given;
  const triggers = nodes.map((node, index) => [
    `t${index}`,
    { type: 'event', event: 'go', conditions: [node] },
  ]);
  const tags = nodes.map((_, index) => [
    `${index}`,
    { type: 'probe', category: 'necessary', triggers: [`t${index}`] },
  ]);
  const sections = {
    variables,
    modules,
    triggers: Object.fromEntries(triggers) as Container['triggers'] & object,
    tags: Object.fromEntries(tags) as Container['tags'] & object,
  };
  const page = visit(sections, { environment: given.environment ?? {} });
  page.layer.push({ ...given.data }, { event: 'go' });
  return page;
}

/** Whether a condition is met; undefined where it fails, which no negation turns into met. */
export function verdict(node: ConditionNode, given: Given = {}): boolean | undefined {
  const negated = 'operator' in node ? { ...node, negate: !node.negate } : { not: node };
  const fired = judge([node, negated, { not: node }], given).fired();
  if (fired.length === 0) return undefined;
  const met = fired.includes('0');
  assert.deepEqual(fired, met ? ['0'] : ['1', '2']);
  return met;
}
