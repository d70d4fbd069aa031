/** Tells the site's developers which text of the banner a theme makes hard to read (A9). A chunk of its own. */
import { contrast, parseColor } from './color.ts';

const texts: Readonly<Record<string, string>> = {
  title: '.banner',
  text: '.banner',
  partners: '.banner',
  note: '.banner',
  refuse: '[part=refuse]',
  accept: '[part=accept]',
  customise: '[part=customise]',
};

/** `root`: of the banner, once it is drawn. */
export function checkContrast(root: ParentNode, report: (message: string) => void): void {
  // Then the colours are the visitor's.
  if (matchMedia('(forced-colors: active)').matches) return;
  const colorOf = (
    selector: string,
    name: 'color' | 'backgroundColor',
  ): readonly number[] | undefined => {
    const element = root.querySelector(selector);
    return element ? parseColor(getComputedStyle(element)[name]) : undefined;
  };
  for (const [part, ground] of Object.entries(texts)) {
    const ink = colorOf(`[part~=${part}]`, 'color');
    const paper = colorOf(ground, 'backgroundColor');
    if (!ink || !paper) continue;
    const ratio = contrast(ink, paper);
    if (ratio >= 4.5) continue;
    report(
      `The theme gives "${part}" of the banner a contrast of ${ratio.toFixed(1)}:1; text needs 4.5:1 to be read.`,
    );
  }
}
