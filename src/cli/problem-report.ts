/** Problems for people, for programs, and for the annotations of GitHub. */
import { tally, type Problem } from './problems.ts';
import type { Paint } from './style.ts';
import { count } from './words.ts';

/** Each problem with its place, what is wrong, and what to do. */
export function asText(problems: readonly Problem[], paint: Paint): string {
  return problems.map((problem) => `${problemText(problem, paint)}\n\n`).join('');
}

function problemText(problem: Problem, paint: Paint): string {
  const { level, id, pointer, message, advice } = problem;
  const color = level === 'error' ? 'red' : 'yellow';
  const head = `${paint('bold', placeOf(problem))}  ${paint(color, level)}  ${paint('dim', id)}`;
  const lines = [
    head,
    pointer && paint('cyan', pointer),
    message,
    advice && paint('green', advice),
  ];
  return lines.filter(Boolean).join('\n  ');
}

/** `container.json:12:5`, which editors and terminals make a link of. */
export function placeOf({ file, line, column }: Problem): string {
  return [file ?? 'container', line, column].filter((part) => part !== undefined).join(':');
}

/** `2 errors, 1 warning.` */
export function summary(problems: readonly Problem[]): string {
  const { errors, warnings } = tally(problems);
  const parts = [errors > 0 && count(errors, 'error'), warnings > 0 && count(warnings, 'warning')];
  return `${parts.filter(Boolean).join(', ') || 'No problems'}.`;
}

/** Workflow commands: https://docs.github.com/actions/reference/workflow-commands-for-github-actions. */
export function asAnnotations(problems: readonly Problem[]): string {
  return problems
    .map(({ level, id, file, line, column, pointer, message, advice }) => {
      const properties = Object.entries({ file, line, col: column, title: `sluice: ${id}` })
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
      const text = [pointer ? `${pointer}: ${message}` : message, advice]
        .filter(Boolean)
        .join('\n');
      return `::${level} ${properties.join(',')}::${escapeText(text)}\n`;
    })
    .join('');
}

function escapeText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

export function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
