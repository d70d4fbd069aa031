/** Plays one scenario against a container of its own, by the command. */
import assert from 'node:assert/strict';
import type { Problem } from '../../src/cli/problems.ts';
import type { SimulatedDecision } from '../../src/cli/simulate/expectations.ts';
import { container } from '../support/containers.ts';
import { folderWith, sluice } from './run.ts';

/** A tag that pushes a message; what it pushes is what it may be told by. */
export function tag(triggers: string[], more: object = {}): object {
  const params = { message: { done: true } };
  return { type: 'push', category: 'analytics', triggers, params, ...more };
}

export interface Played {
  code: number;
  /** Each decision as `step event tag outcome reason`. */
  told: string[];
  decisions: SimulatedDecision[];
  notTriggered: SimulatedDecision[];
  problems: Problem[];
  containerProblems: Problem[];
}

export interface PlayOptions {
  flags?: string[];
  page?: object;
  expect?: object;
  now?: Date;
}

export async function play(
  sections: object,
  steps: object[],
  { flags = [], page, expect, now }: PlayOptions = {},
): Promise<Played> {
  const cwd = folderWith({
    'c.json': container(sections),
    's.json': { ...(page && { page }), steps, ...(expect && { expect }) },
  });
  const args = ['simulate', 'c.json', 's.json', '--json', ...flags];
  const { code, out, err } = await sluice(args, { cwd, ...(now && { now }) });
  assert.equal(err, '');
  const { scenarios, problems } = JSON.parse(out) as {
    scenarios: Pick<Played, 'decisions' | 'notTriggered' | 'problems'>[];
    problems: Problem[];
  };
  const [first = { decisions: [], notTriggered: [], problems: [] }] = scenarios;
  const told = first.decisions.map(({ step, event, tag: id, outcome, reason }) =>
    [step, event.name, id, outcome, reason].filter((part) => part !== undefined).join(' '),
  );
  return { code, told, containerProblems: problems, ...first };
}
