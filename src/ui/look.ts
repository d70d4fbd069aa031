/**
 * What a theme of a site comes to. It may name a ready theme (`name`), set any token of base-styles.ts by
 * its name without `--sluice-`, and `scheme`: `light`, `dark` or `auto`. From `accent` alone follow the
 * colours that must go with it. A chunk of its own: most sites need none.
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
import { readyThemes } from './ready-themes.ts';

type Theme = Readonly<Record<string, string>>;
export type Scheme = 'light' | 'dark';

export interface Look {
  /** As the theme says it. */
  readonly scheme: Scheme | 'auto' | undefined;
  /** Light or dark by the surface that the theme sets. */
  readonly ground: Scheme | undefined;
  /** The tokens that differ from base-styles.ts. */
  tokens(scheme: Scheme): Record<string, string>;
}

export function createLook(theme: Theme, report: (message: string) => void): Look {
  const { name, scheme } = theme as { name?: string; scheme?: string };
  if (name !== undefined && !Object.hasOwn(readyThemes, name)) {
    const known = Object.keys(readyThemes).join(', ');
    report(`ui.theme.name is ${name}, which is none of the ready themes: ${known}.`);
  }
  const surface = parseColor(theme['surface']);
  return {
    scheme: scheme === 'light' || scheme === 'dark' || scheme === 'auto' ? scheme : undefined,
    ground: surface && (luminance(surface) < 0.18 ? 'dark' : 'light'),
    tokens: (wanted) => themeTokens(theme, wanted),
  };
}

/** The surfaces of base-styles.ts. */
const surfaces: Record<Scheme, [Rgb, Rgb]> = {
  light: [white, [243, 246, 247]],
  dark: [
    [18, 27, 33],
    [26, 38, 45],
  ],
};

/** The tokens that a theme sets in a scheme, those that follow from its accent included. */
export function themeTokens(theme: Theme, scheme: Scheme): Record<string, string> {
  const tokens: Record<string, string> = {};
  const ready = readyThemes[theme['name'] ?? '']?.[scheme];
  Object.assign(tokens, ready);
  const accent = parseColor(theme['accent']);
  if (accent) {
    const [surface, surface2] = surfaces[scheme];
    const on = [
      parseColor(theme['surface'] ?? ready?.['surface']) ?? surface,
      parseColor(theme['surface-2'] ?? ready?.['surface-2']) ?? surface2,
    ] as const;
    for (const [name, color] of accentTokens(accent, on)) tokens[name] = writeColor(color);
  }
  for (const [name, value] of Object.entries(theme)) {
    if (name === 'name' || name === 'scheme') continue;
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
