/** What axe has against an element. */
import axe from 'axe-core';

const options: axe.RunOptions = {
  runOnly: [
    'wcag2a',
    'wcag2aa',
    'wcag21a',
    'wcag21aa',
    'wcag22a',
    'wcag22aa',
    'best-practice',
    'RGAAv4',
  ],
  // Off unless asked for.
  rules: { 'target-size': { enabled: true } },
};

/** Rule, element and reason of each violation. */
export async function violations(element: Element): Promise<string[]> {
  // In forced colours styles still tell of the colours that were meant, so axe cannot judge those that are seen.
  const isForced = matchMedia('(forced-colors: active)').matches;
  const rules = { ...options.rules, 'color-contrast': { enabled: !isForced } };
  const results = await axe.run(element, { ...options, rules });
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  );
}
