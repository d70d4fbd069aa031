/** Reads a scenario, and checks it against its schema and the container that it speaks of. */
import { isPlainObject } from '../../engine/plain.ts';
import type { ResolvedContainer } from '../../engine/resolved.ts';
import type { ConsentChoice, Container } from '../../engine/types.ts';
import { readJsonFile, type JsonDocument } from '../json-document.ts';
import { pointerTo, type Finding, type Problem } from '../problems.ts';
import { schemaCheck } from '../schema-check.ts';
import { suggest } from '../words.ts';
import { givenTypes } from './environment.ts';
import { triggersOf } from './run-scenario.ts';
import type { Expectations, Scenario } from './scenario.ts';

export interface ScenarioFile {
  document: JsonDocument;
  /** Undefined where it cannot be played. */
  scenario: Scenario | undefined;
  problems: Problem[];
}

export interface ScenarioContext {
  source: ResolvedContainer;
  container: Pick<Container, 'variables' | 'tags' | 'triggers'>;
}

export function readScenario(path: string, file: string, context: ScenarioContext): ScenarioFile {
  const document = readJsonFile(path, file);
  const { value, problems: said } = document;
  if (value === undefined) return { document, scenario: undefined, problems: said };
  const broken = schemaCheck('scenario')(value);
  const findings = broken.length > 0 ? broken : [...misfits(value as Scenario, context)];
  const problems = [...said, ...document.place(findings)];
  const isPlayable = !problems.some(({ level }) => level === 'error');
  return { document, scenario: isPlayable ? (value as Scenario) : undefined, problems };
}

/** Names that the container does not have, and addresses that are none. */
function* misfits(scenario: Scenario, context: ScenarioContext): Generator<Finding> {
  const { page = {}, steps, expect } = scenario;
  yield* inVariables(page.variables ?? {}, context);
  for (const [index, step] of steps.entries()) {
    const pointer = `/steps/${index}`;
    if ('push' in step && isPlainObject(step.push)) {
      const known = Object.keys({ ...context.container.triggers, ...context.source.triggers });
      for (const id of triggersOf(step.push)) {
        if (!known.includes(id))
          yield unknown('trigger', id, known, `${pointer}/push/gtm.triggers`);
      }
    }
    if ('consent' in step && typeof step.consent === 'object') {
      yield* inChoice(step.consent, context.source, `${pointer}/consent`);
    }
    for (const name of ['navigate', 'history'] as const) {
      const url = (step as Partial<Record<typeof name, string>>)[name];
      if (url === undefined || URL.canParse(url, page.url ?? 'https://example.org/')) continue;
      yield problem(
        `${pointer}/${name}`,
        `"${url}" is no address.`,
        'Write a path such as "/thanks".',
      );
    }
    yield* inExpectations(step.expect, context, `${pointer}/expect`);
  }
  yield* inExpectations(expect, context, '/expect');
}

function* inVariables(
  values: Readonly<Record<string, unknown>>,
  { container: { variables = {} } }: ScenarioContext,
): Generator<Finding> {
  for (const name of Object.keys(values)) {
    const pointer = pointerTo('page', 'variables', name);
    if (!Object.hasOwn(variables, name)) {
      if (!name.startsWith('window.'))
        yield unknown('variable', name, Object.keys(variables), pointer);
      continue;
    }
    const type = variables[name]?.type ?? '';
    if (givenTypes.includes(type)) continue;
    yield problem(
      pointer,
      `The variable "${name}" has the type "${type}", which a simulation reads by itself.`,
      `Only ${givenTypes.join(', ')} are given here; push onto the data layer, or set "url" or "cookies".`,
    );
  }
}

function* inChoice(
  choice: ConsentChoice,
  { plan }: ResolvedContainer,
  pointer: string,
): Generator<Finding> {
  for (const [what, section] of [
    ['category', 'categories'],
    ['vendor', 'vendors'],
  ] as const) {
    const known = Object.keys(plan[section]);
    for (const id of Object.keys(choice[section] ?? {})) {
      if (!known.includes(id)) yield unknown(what, id, known, pointer + pointerTo(section, id));
    }
  }
}

function* inExpectations(
  expect: Expectations | undefined,
  { container, source }: ScenarioContext,
  pointer: string,
): Generator<Finding> {
  const known = Object.keys({ ...container.tags, ...source.tags });
  for (const list of ['fired', 'notFired'] as const) {
    for (const [index, entry] of (expect?.[list] ?? []).entries()) {
      const tag = typeof entry === 'string' ? entry : entry.tag;
      const place = `${pointer}/${list}/${index}${typeof entry === 'string' ? '' : '/tag'}`;
      if (!known.includes(tag)) yield unknown('tag', tag, known, place);
    }
  }
}

function unknown(what: string, name: string, known: readonly string[], pointer: string): Finding {
  return problem(pointer, `The container has no ${what} "${name}".`, suggest(name, known));
}

function problem(pointer: string, message: string, advice: string): Finding {
  return { id: 'scenario', level: 'error', pointer, message, advice };
}
