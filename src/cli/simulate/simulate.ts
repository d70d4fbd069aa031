/** Plays scenarios against a container, and works out its consent matrix. */
import { resolve } from 'node:path';
import { checkContainerFile } from '../container-file.ts';
import { expandPatterns } from '../glob.ts';
import type { Decision } from '../../engine/types.ts';
import type { Io } from '../io.ts';
import { pointerTo, type Finding, type Problem } from '../problems.ts';
import {
  answerableCategories,
  categoryLimit,
  consentMatrix,
  inWords,
  type ConsentMatrix,
} from './consent-matrix.ts';
import { createEventCheck } from './event-schemas.ts';
import type { SimulatedDecision } from './expectations.ts';
import { readScenario, type ScenarioContext } from './read-scenario.ts';
import type { Scenario } from './scenario.ts';
import { runScenario, type Simulation } from './run-scenario.ts';

export interface SimulateRequest {
  container: string;
  /** Files, or patterns of files. */
  scenarios: readonly string[];
  withMatrix: boolean;
  strict: boolean;
}

export interface PlayedScenario {
  file: string;
  scenario: Scenario | undefined;
  ok: boolean;
  decisions: SimulatedDecision[];
  notTriggered(): Decision[];
  problems: Problem[];
}

export interface SimulationReport {
  ok: boolean;
  /** Of the container. */
  problems: Problem[];
  scenarios: PlayedScenario[];
  matrix: ConsentMatrix | undefined;
}

export function simulate(request: SimulateRequest, io: Io): SimulationReport {
  const { container, resolved, problems, document } = checkContainerFile(request.container, io, {
    onlyEssentials: true,
  });
  const report: SimulationReport = { ok: false, problems, scenarios: [], matrix: undefined };
  // A page leaves broken entries out and goes on; here they are to be corrected first.
  if (!container || !resolved) return report;
  const simulation: Simulation = {
    source: resolved,
    variables: container.variables,
    checkEvent: createEventCheck(container.events),
    now: io.now().getTime(),
  };
  const play = (file: string): PlayedScenario =>
    playFile(file, { ...request, io, simulation, context: { source: resolved, container } });
  report.scenarios = expandPatterns(request.scenarios, io.cwd).map(play);
  if (request.withMatrix) {
    const findings = tooMany(answerableCategories(resolved).length);
    if (findings.length === 0) {
      report.matrix = consentMatrix(resolved, container);
      findings.push(...violations(report.matrix));
    }
    problems.push(...document.place(findings));
  }
  report.ok = passes(problems, request.strict) && report.scenarios.every(({ ok }) => ok);
  return report;
}

interface PlayOptions extends SimulateRequest {
  io: Io;
  simulation: Simulation;
  context: ScenarioContext;
}

function playFile(file: string, options: PlayOptions): PlayedScenario {
  const { io, simulation, context, strict } = options;
  const { document, scenario, problems } = readScenario(resolve(io.cwd, file), file, context);
  const run = scenario && runScenario(scenario, simulation);
  const all = [...problems, ...document.place(run?.findings ?? [])];
  return {
    file,
    scenario,
    ok: passes(all, strict),
    decisions: run?.decisions ?? [],
    notTriggered: () => run?.notTriggered() ?? [],
    problems: all,
  };
}

function passes(problems: readonly Problem[], strict: boolean): boolean {
  return strict ? problems.length === 0 : !problems.some(({ level }) => level === 'error');
}

function tooMany(categories: number): Finding[] {
  if (categories <= categoryLimit) return [];
  return [
    {
      id: 'consent-matrix',
      level: 'error',
      pointer: '/consent/categories',
      message: `${categories} categories have ${2 ** categories} combinations; the matrix goes up to ${categoryLimit} categories.`,
      advice: 'Use fewer categories: visitors have to read them as well.',
    },
  ];
}

function violations({ rows }: ConsentMatrix): Finding[] {
  return rows.flatMap(({ answers, violations: all }) =>
    all.map(({ tag, missing }) => ({
      id: 'consent-matrix',
      level: 'error' as const,
      pointer: pointerTo('tags', tag),
      message: `"${tag}" fires without ${missing.join(' and ') || 'any category'} (${inWords(answers)}).`,
      advice: 'This is a mistake of Sluice: please report it.',
    })),
  );
}
