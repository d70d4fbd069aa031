/** Whether an element stands on something light or dark. */
import { luminance, parseColor } from './color.ts';

/** By the nearest background that is not transparent; a page without one is as the browser draws it. */
export function backdropOf(element: Element): 'light' | 'dark' {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const color = parseColor(getComputedStyle(at).backgroundColor);
    if (color) return luminance(color) < 0.18 ? 'dark' : 'light';
  }
  const { colorScheme } = getComputedStyle(document.documentElement);
  const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
  return colorScheme.includes('dark') && (prefersDark || !colorScheme.includes('light'))
    ? 'dark'
    : 'light';
}
