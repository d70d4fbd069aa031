/**
 * Dresses an element: language, direction, light or dark, and the site's theme (`ui.theme`). A theme may
 * set any token of base-styles.ts by its name without `--sluice-`, and `scheme`: `light`, `dark` or
 * `auto`. From `accent` alone follow the colours that must go with it.
 */
import {
  black,
  contrast,
  luminance,
  mix,
  parseColor,
  readable,
  white,
  writeColor,
  type Rgb,
} from './color.ts';
import type { Texts } from './texts.ts';

export type Theme = Readonly<Record<string, string>>;
type Scheme = 'light' | 'dark';

/** The surfaces of base-styles.ts. */
const surfaces: Record<Scheme, [Rgb, Rgb]> = {
  light: [white, [243, 246, 247]],
  dark: [
    [18, 27, 33],
    [26, 38, 45],
  ],
};

/** Language, direction and colours. Returns what stops following the browser's colour scheme. */
export function dress(element: HTMLElement, texts: Texts, theme?: Theme): () => void {
  element.lang = texts.language;
  element.dir = texts.direction;
  return paint(element, theme);
}

/** Colours alone. Returns what stops following the browser's colour scheme. */
export function paint(element: HTMLElement, theme: Theme = {}): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const apply = (): void => {
    const scheme = schemeOf(theme, dark.matches);
    element.setAttribute('scheme', scheme);
    for (const [name, value] of Object.entries(themeTokens(theme, scheme))) {
      element.style.setProperty(`--sluice-${name}`, value);
    }
  };
  apply();
  dark.addEventListener('change', apply);
  return () => dark.removeEventListener('change', apply);
}

/** The tokens that a theme sets in a scheme, those that follow from its accent included. */
export function themeTokens(theme: Theme, scheme: Scheme): Record<string, string> {
  const tokens: Record<string, string> = {};
  const accent = parseColor(theme['accent']);
  if (accent) {
    const [surface, surface2] = surfaces[scheme];
    const on = [
      parseColor(theme['surface']) ?? surface,
      parseColor(theme['surface-2']) ?? surface2,
    ] as const;
    for (const [name, color] of accentTokens(accent, on)) tokens[name] = writeColor(color);
  }
  for (const [name, value] of Object.entries(theme)) {
    // Nothing may be fetched, be it written with an escape.
    if (!/^[a-z][\w-]*$/.test(name) || /url|src|image|\\/i.test(value)) continue;
    // No colour would be no button.
    if (name !== 'accent' || CSS.supports('color', value)) tokens[name] = value;
  }
  return tokens;
}

function accentTokens(accent: Rgb, on: readonly [surface: Rgb, surface2: Rgb]): [string, Rgb][] {
  const ink = luminance(on[0]) > 0.18 ? black : white;
  // Text on the accent: 4.5:1, in white where white will do.
  const onAccent = contrast(accent, white) >= 4.5 ? white : black;
  const tint = mix(on[0], accent, 0.1);
  return [
    ['accent-hover', mix(accent, onAccent === white ? black : white, 0.2)],
    // Borders of buttons and switches: 3:1.
    ['accent-edge', readable(accent, ink, on, 3)],
    ['on-accent', onAccent],
    ['tint', tint],
    ['link', readable(accent, ink, [...on, tint], 4.5)],
  ];
}

/** A theme that sets its surface is light or dark by that. */
function schemeOf(theme: Theme, prefersDark: boolean): Scheme {
  const { scheme } = theme as { scheme?: string };
  if (scheme === 'light' || scheme === 'dark') return scheme;
  const surface = parseColor(theme['surface']);
  return (surface ? luminance(surface) < 0.18 : prefersDark) ? 'dark' : 'light';
}
