/** Plays a scenario: its steps in order, and after each what it expects. */
import { isPlainObject } from '../../engine/plain.ts';
import type { ResolvedContainer } from '../../engine/resolved.ts';
import type { Container, Decision } from '../../engine/types.ts';
import type { Finding } from '../problems.ts';
import type { EventCheck } from './event-schemas.ts';
import { unmet, type SimulatedDecision } from './expectations.ts';
import type { Scenario, Step } from './scenario.ts';
import { tasksPerWait } from './clock.ts';
import { createVisitor, type Visitor } from './visitor.ts';

export interface Simulation {
  source: ResolvedContainer;
  variables: Container['variables'];
  checkEvent: EventCheck;
  /** Milliseconds since the epoch. */
  now: number;
}

export interface ScenarioRun {
  decisions: SimulatedDecision[];
  /** Expectations that were not met, and what the scenario would be warned of. */
  findings: Finding[];
  /** Documents that were started and messages that were judged: how much work it was. */
  work: { documents: number; messages: number };
  notTriggered(): Decision[];
}

export function runScenario(scenario: Scenario, simulation: Simulation): ScenarioRun {
  const { source, variables, now, checkEvent } = simulation;
  const decisions: SimulatedDecision[] = [];
  const findings: Finding[] = [];
  let step = -1;
  let messages = 0;
  let loading = scenario.page?.dataLayer ?? [];

  const place = (): string => (step < 0 ? '/page' : `/steps/${step}`);

  /** Where the scenario has a message; one of a tag belongs to the step that made it run. */
  function placeOf(message: unknown, tag: string | undefined): string {
    if (tag !== undefined) return place();
    const index = (loading as unknown[]).indexOf(message);
    return place() + (index < 0 ? '/push' : `/dataLayer/${index}`);
  }

  const visitor = createVisitor({
    source,
    variables,
    page: scenario.page ?? {},
    now,
    report: (message) => void findings.push({ ...note(place(), message), level: 'error' }),
    onDecision: (decision, params) =>
      void decisions.push({ ...decision, step, ...(params && { params }) }),
    onMessage(message, tag) {
      messages++;
      for (const finding of checkEvent(message)) {
        const pointer = placeOf(message, tag) + finding.pointer;
        const who = tag === undefined ? '' : ` The tag "${tag}" pushed it.`;
        findings.push({ ...finding, pointer, message: finding.message + who });
      }
    },
  });
  const notTriggered = (): Decision[] => visitor.notTriggered();
  const check = (expect: Scenario['expect'], pointer: string): void => {
    if (expect) findings.push(...unmet(expect, { decisions, notTriggered }, pointer));
  };

  visitor.open();
  for (const [index, entry] of scenario.steps.entries()) {
    step = index;
    loading = 'navigate' in entry ? (entry.dataLayer ?? []) : [];
    if (!take(entry, visitor)) {
      findings.push(
        note(
          `/steps/${index}/wait`,
          `Timers went off more than ${tasksPerWait} times; the rest of the wait is left out.`,
        ),
      );
    }
    check(entry.expect, `/steps/${index}/expect`);
  }
  check(scenario.expect, '/expect');
  return { decisions, findings, notTriggered, work: { documents: visitor.documents, messages } };
}

/** False when something of the step had to be left out. */
function take(step: Step, visitor: Visitor): boolean {
  if ('wait' in step) return visitor.wait(step.wait);
  if ('push' in step) {
    const { push } = step;
    const triggers = isPlainObject(push) ? triggersOf(push) : [];
    if (isPlainObject(push) && triggers.length > 0) visitor.emit(push, triggers);
    else visitor.push(push);
  } else if ('gtag' in step) visitor.gtag(step.gtag);
  else if ('consent' in step) visitor.choose(step.consent);
  else if ('navigate' in step) visitor.navigate(step.navigate, step.dataLayer ?? []);
  else visitor.history(step.history);
  return true;
}

/** Triggers that an event of a listener names. */
export function triggersOf(message: Readonly<Record<string, unknown>>): string[] {
  const list = message['gtm.triggers'];
  return typeof list === 'string'
    ? list
        .split(',')
        .map((id) => id.trim())
        .filter(Boolean)
    : [];
}

function note(pointer: string, message: string): Finding {
  return { id: 'simulation', level: 'warning', pointer, message, advice: '' };
}
