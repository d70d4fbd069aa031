/** The numbers to reach. */
import { pushes, type Results } from './measure.ts';
import type { Layout } from './rules.ts';

export interface Goal {
  name: string;
  value: number;
  /** Most that `value` may be. */
  limit: number;
  unit: '×' | 'KiB' | 'ms';
}

/** Of the layouts, what their tags have. */
export const titles: Record<Layout, string> = {
  spread: 'an event name each',
  'one-name': 'one event name, shared variables',
  'one-name-no-equals': 'one event name, no equality',
  'one-name-own-variables': 'one event name, own variables',
};

export function goalsOf({ cases, growth, memory, linking }: Results): Goal[] {
  const ratios = (tags: number, limit: number): Goal[] =>
    cases
      .filter((entry) => entry.tags === tags)
      .map(({ layout, ratio }) => ({
        name: `${tags} tags, ${titles[layout]}: to the plain loop`,
        value: ratio,
        limit,
        unit: '×',
      }));
  return [
    ...ratios(10, 3),
    {
      name: '1000 tags, an event name each: to 10 such tags',
      value: growth,
      limit: 2,
      unit: '×',
    },
    ...ratios(1000, 1),
    {
      name: `retained by ${pushes} pushes`,
      value: memory.later / 1024,
      limit: 200,
      unit: 'KiB',
    },
    {
      name: 'linking and starting 30 tags of the catalogue, as built',
      value: linking.link + linking.start,
      limit: 5,
      unit: 'ms',
    },
    {
      name: 'resolving and linking them in the page, where no build did',
      value: linking.resolve + linking.link,
      limit: 5,
      unit: 'ms',
    },
  ];
}

export function isReached({ value, limit }: Goal): boolean {
  return value <= limit;
}
