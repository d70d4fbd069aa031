/** Regular expressions of the container. */
import { isPlainObject } from '../../engine/plain.ts';
import { comparisonsIn } from './conditions.ts';
import { isExponential } from './regex-cost.ts';
import { entriesOf, type LintContext, type Rule } from './rule.ts';

export const slowPattern: Rule = {
  id: 'slow-pattern',
  level: 'error',
  *check(context) {
    for (const { source, pointer } of patternsOf(context)) {
      if (!isExponential(source)) continue;
      yield {
        pointer,
        message: `The pattern ${source} repeats a repetition: on some texts it would keep the page busy for ever.`,
        advice:
          'Repeat only once, such as a+ instead of (a+)+; or use "contains", "starts-with" or "is-one-of".',
      };
    }
  },
};

function* patternsOf({ container }: LintContext): Generator<{ source: string; pointer: string }> {
  for (const { entry, pointer } of entriesOf(container.triggers, 'triggers')) {
    const { event } = entry;
    if (isPlainObject(event) && typeof event['matches'] === 'string') {
      yield { source: event['matches'], pointer: `${pointer}/event/matches` };
    }
    for (const { settings, pointer: place } of comparisonsIn(
      entry.conditions,
      `${pointer}/conditions`,
    )) {
      if (settings.operator === 'matches-regex') {
        yield { source: String(settings.value), pointer: `${place}/value` };
      }
    }
  }
  for (const { entry, pointer } of entriesOf(container.variables, 'variables')) {
    if (entry.type !== 'regex-lookup') continue;
    for (const [index, { matches }] of (entry['cases'] as { matches: string }[]).entries()) {
      yield { source: matches, pointer: `${pointer}/cases/${index}/matches` };
    }
  }
}
