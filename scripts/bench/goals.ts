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

export function goalsOf({ cases, growth, memory, linking }: Results): Goal[] {
  const ratio = (layout: Layout, tags: number, name: string, limit: number): Goal => ({
    name: `${tags} tags ${name}, to the plain loop`,
    value: cases.find((entry) => entry.layout === layout && entry.tags === tags)?.ratio ?? NaN,
    limit,
    unit: '×',
  });
  return [
    ratio('spread', 10, 'spread over names', 3),
    ratio('one-name', 10, 'on one name', 3),
    {
      name: '1000 tags spread over names, to 10 tags spread over names',
      value: growth,
      limit: 2,
      unit: '×',
    },
    ratio('one-name', 1000, 'on one name', 1),
    ratio('one-name-no-equals', 1000, 'on one name without an equality', 1),
    ratio('one-name-own-variables', 1000, 'on one name with variables of their own', 1),
    {
      name: `retained by ${pushes} pushes`,
      value: memory.later / 1024,
      limit: 200,
      unit: 'KiB',
    },
    {
      name: 'linking 30 tags of the catalogue, as built',
      value: linking.link,
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
