/** Results for people. */
import { isReached, titles, type Goal } from './goals.ts';
import { pushes, type Results } from './measure.ts';

export function tableOf({ cases, memory, linking }: Results, goals: readonly Goal[]): string {
  const rows = cases.map(({ layout, tags, plain, ours, ratio }) =>
    row(titles[layout], [
      String(tags),
      `${plain.toFixed(0)} ns`,
      `${ours.toFixed(0)} ns`,
      `${ratio.toFixed(2)}×`,
    ]),
  );
  const kibibytes = (bytes: number): string => `${(bytes / 1024).toFixed(0)} KiB`;
  return [
    row('one push', ['tags', 'plain loop', 'Sluice', 'ratio']),
    ...rows,
    '',
    `Kept by the first ${pushes} pushes: ${kibibytes(memory.first)}; by each ${pushes} more: ${kibibytes(memory.later)}.`,
    `Resolving 30 tags: ${linking.resolve.toFixed(2)} ms; linking them: ${linking.link.toFixed(2)} ms; starting them: ${linking.start.toFixed(2)} ms.`,
    '',
    ...goals.map((goal) => {
      const { name, value, limit, unit } = goal;
      const digits = unit === '×' ? 2 : 1;
      return `${isReached(goal) ? '✓' : '✗'} ${name}: ${value.toFixed(digits)} ${unit} (at most ${limit} ${unit})`;
    }),
  ].join('\n');
}

function row(title: string, cells: readonly string[]): string {
  return title.padEnd(34) + cells.map((cell) => cell.padStart(12)).join('');
}
