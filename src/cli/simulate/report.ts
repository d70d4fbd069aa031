/** Results of simulations, as text. */
import { asJson, asText, summary } from '../problem-report.ts';
import type { Paint, Style } from '../style.ts';
import { textTable } from '../table.ts';
import { count } from '../words.ts';
import type { Decision } from '../../engine/types.ts';
import { matrixText } from './matrix-report.ts';
import { reasonOf } from './reasons.ts';
import type { Scenario, Step } from './scenario.ts';
import type { PlayedScenario, SimulationReport } from './simulate.ts';

const colors: Record<Decision['outcome'], Style> = {
  fired: 'green',
  held: 'yellow',
  blocked: 'red',
  dropped: 'red',
  failed: 'red',
  'not-triggered': 'dim',
};

/** `verbose`: the decisions of every scenario, not only of one alone or one that failed. */
export function simulationText(report: SimulationReport, paint: Paint, verbose: boolean): string {
  const { matrix, problems, scenarios } = report;
  const [only, ...others] = scenarios;
  const isAlone = only !== undefined && others.length === 0;
  const parts = [
    asText(problems, paint),
    ...scenarios.map((played) => scenarioText(played, paint, verbose || isAlone || !played.ok)),
    matrix ? matrixText(matrix, paint) : '',
    totalText(report),
  ];
  return parts.join('');
}

export function simulationJson(report: SimulationReport, container: string): string {
  const { matrix, ok, problems } = report;
  const scenarios = report.scenarios.map((played) => ({
    file: played.file,
    ok: played.ok,
    decisions: played.decisions,
    notTriggered: played.notTriggered(),
    problems: played.problems,
  }));
  return asJson({ ok, container, problems, scenarios, ...(matrix && { matrix }) });
}

function scenarioText(played: PlayedScenario, paint: Paint, withTable: boolean): string {
  const { file, ok, scenario, problems } = played;
  const mark = ok ? paint('green', 'passed') : paint('red', 'failed');
  const head = `${mark}  ${paint('bold', file)}${scenario?.description ? `  ${paint('dim', scenario.description)}` : ''}\n`;
  const table = withTable && scenario ? `\n${decisionTable(played, scenario, paint)}\n\n` : '';
  const told = problems.length > 0 ? `${table ? '' : '\n'}${asText(problems, paint)}` : '';
  return head + table + told;
}

function decisionTable(played: PlayedScenario, scenario: Scenario, paint: Paint): string {
  const silent = played.notTriggered().map((decision) => ({ ...decision, step: undefined }));
  const decisions = [...played.decisions, ...silent];
  if (decisions.length === 0) return paint('dim', 'No tag was concerned.');
  const rows = decisions.map((decision) => [
    decision.step === undefined ? '' : stepName(decision.step, scenario),
    decision.event.name,
    decision.tag,
    decision.replayed ? `${decision.outcome}, replayed` : decision.outcome,
    reasonOf(decision),
  ]);
  const columns = [
    { title: 'step', limit: 36 },
    { title: 'event' },
    { title: 'tag' },
    { title: 'outcome' },
    { title: 'reason', limit: 120 },
  ];
  return textTable(columns, rows, (text, column, row) => {
    const outcome = decisions[row]?.outcome;
    if (row < 0) return paint('dim', text);
    return column === 3 && outcome ? paint(colors[outcome], text) : text;
  });
}

function stepName(index: number, { steps }: Scenario): string {
  const step = steps[index];
  return step ? `${index + 1} ${inWords(step)}` : 'page load';
}

function inWords(step: Step): string {
  if ('push' in step) {
    const event = Array.isArray(step.push) ? step.push[0] : step.push['event'];
    return `push ${typeof event === 'string' ? event : 'data'}`;
  }
  if ('gtag' in step) return `gtag ${step.gtag.slice(0, 2).map(String).join(' ')}`;
  if ('consent' in step) {
    return `consent ${typeof step.consent === 'string' ? step.consent : 'choice'}`;
  }
  if ('navigate' in step) return `navigate ${step.navigate}`;
  return 'history' in step ? `history ${step.history}` : `wait ${step.wait}`;
}

/** `5 scenarios passed, 1 failed. 1 error.` */
function totalText({ problems, scenarios }: SimulationReport): string {
  const all = [...problems, ...scenarios.flatMap((played) => played.problems)];
  const failed = scenarios.filter(({ ok }) => !ok).length;
  const passed = `${count(scenarios.length - failed, 'scenario')} passed${failed > 0 ? `, ${failed} failed` : ''}.`;
  const parts = [scenarios.length > 0 && passed, all.length > 0 && summary(all)];
  const text = parts.filter(Boolean).join(' ');
  return text && `${text}\n`;
}
