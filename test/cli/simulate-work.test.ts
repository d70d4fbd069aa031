import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runScenario, type ScenarioRun } from '../../src/cli/simulate/run-scenario.ts';
import type { Scenario, Step } from '../../src/cli/simulate/scenario.ts';
import { resolveContainer } from '../../src/engine/resolve/container.ts';
import type { Container } from '../../src/engine/types.ts';
import { container, templates } from '../support/containers.ts';
import { tag } from './play.ts';
import { folderWith, sluice } from './run.ts';

const many = 1000;
const steps: Step[] = [
  { push: { event: 'buy', total: 1 } },
  { consent: 'accept-all' },
  { push: { event: 'buy', total: 2 } },
  { history: '/b' },
  { wait: 'PT5S' },
  { navigate: '/c' },
  { push: { event: 'buy', total: 3 } },
  { consent: { categories: { social: 'denied' } } },
  { push: { total: 4 } },
  { wait: 'P1D' },
];
const scenario: Scenario = {
  steps,
  expect: { fired: [{ tag: 'a', times: 3 }], notFired: ['b'] },
};
const shop = container({
  events: { buy: { type: 'object', required: ['total'] } },
  triggers: { buy: { type: 'event', event: 'buy' }, never: { type: 'event', event: 'never' } },
  tags: { a: tag(['buy']), b: tag(['never']) },
} as Partial<Container>);

describe('a thousand scenarios of ten steps', () => {
  it('each cost the same, whatever came before', () => {
    const resolution = resolveContainer(shop, templates('push'));
    assert.ok(resolution.ok);
    let checked = 0;
    const simulation = {
      source: resolution.resolved,
      variables: shop.variables,
      now: Date.UTC(2026, 10, 26),
      checkEvent: () => {
        checked++;
        return [];
      },
    };
    const runs: ScenarioRun[] = Array.from({ length: many }, () =>
      runScenario(scenario, simulation),
    );
    for (const run of runs) {
      // Two pages; four pushes, three of a tag, two choices, one that was found stored.
      assert.deepEqual(run.work, { documents: 2, messages: 4 + 3 + 2 + 1 });
      assert.deepEqual(run.findings, []);
      assert.equal(run.decisions.length, runs[0]?.decisions.length);
    }
    assert.equal(checked, many * 10);
  });

  it('all pass by one command', async () => {
    const files = Object.fromEntries(
      Array.from({ length: many }, (_, index) => [`s/${index}.json`, scenario]),
    );
    const cwd = folderWith({ 'c.json': shop, ...files });
    const { code, out } = await sluice(['simulate', 'c.json', 's/*.json'], { cwd });
    assert.equal(code, 0);
    assert.match(out, /^1000 scenarios passed\.$/m);
  });
});
