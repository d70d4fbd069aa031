/** Whether what the theme writes on what it paints can be read (A9, L3). Hexadecimal colours alone: others, a browser knows. */
import { pointerTo } from '../problems.ts';
import type { Rule } from './rule.ts';

/** Text and its ground, where the site sets both; from `accent` alone the rest follows. */
const pairs = [
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['ink', 'surface'],
  ['ink', 'surface-2'],
  ['ink-2', 'surface'],
  ['ink-2', 'surface-2'],
  ['link', 'surface'],
  ['link', 'surface-2'],
] as const;

export const themeContrast: Rule = {
  id: 'theme-contrast',
  level: 'warning',
  *check({ container }) {
    const theme = container.ui?.theme ?? {};
    for (const [text, ground] of pairs) {
      const [one, other] = [luminance(theme[text]), luminance(theme[ground])];
      if (one === undefined || other === undefined) continue;
      const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
      if (ratio >= 4.5) continue;
      yield {
        pointer: `/ui/theme${pointerTo(text)}`,
        message: `"${text}" on "${ground}" has a contrast of ${ratio.toFixed(1)}:1; text needs 4.5:1 to be read.`,
        advice: 'Choose colours further apart, or set "accent" alone: the rest follows from it.',
      };
    }
  },
};

/** By WCAG 2.2. Undefined for what is no `#rgb` or `#rrggbb`. */
function luminance(color = ''): number | undefined {
  const digits = /^#(?:([\da-f]{3})|([\da-f]{6}))$/i.exec(color.trim());
  if (!digits) return undefined;
  const [, short, long = short?.replaceAll(/./g, '$&$&') ?? ''] = digits;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const share = Number.parseInt(long.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
