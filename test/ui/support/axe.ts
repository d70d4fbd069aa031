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
  const results = await axe.run(element, options);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  );
}
