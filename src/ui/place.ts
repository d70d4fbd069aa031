/** Where the banner stands (contract 4, `ui`). */
import type { UiSettings } from '../engine/types.ts';

export type Layout = 'bar' | 'box' | 'modal';

/** The first of each is its default. */
const positions = {
  bar: ['bottom', 'top'],
  box: ['bottom-left', 'bottom-right', 'center'],
  modal: ['center'],
} satisfies Record<Layout, string[]>;

/** A position that the layout does not have becomes the layout's default. */
export function placeOf({ layout = 'bar', position }: UiSettings): {
  layout: Layout;
  position: string;
} {
  const known: Layout = Object.hasOwn(positions, layout) ? layout : 'bar';
  const offered: readonly string[] = positions[known];
  return { layout: known, position: offered.find((each) => each === position) ?? offered[0] ?? '' };
}
