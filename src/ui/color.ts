/** Contrast (WCAG 2.2, 1.4.3) and what it takes to keep it whatever accent a site chooses (A9). */

export type Rgb = readonly number[];

export const black: Rgb = [0, 0, 0];
export const white: Rgb = [255, 255, 255];

/** Undefined for what is no opaque colour of CSS. */
export function parseColor(text = ''): Rgb | undefined {
  const context = document.createElement('canvas').getContext('2d');
  if (!context || !CSS.supports('color', text)) return undefined;
  context.fillStyle = text;
  // Colours of other spaces become sRGB, where the browser knows how.
  context.fillStyle = `color-mix(in srgb, ${text}, ${text})`;
  const { fillStyle } = context;
  const shares = /^color\(srgb (\S+) (\S+) (\S+)\)$/.exec(fillStyle)?.slice(1);
  if (shares) return shares.map((share) => Math.min(Math.max(Number(share), 0), 1) * 255);
  const digits = /^#(..)(..)(..)$/.exec(fillStyle)?.slice(1);
  return digits?.map((pair) => Number.parseInt(pair, 16));
}

export function writeColor(color: Rgb): string {
  return `rgb(${color.join(' ')})`;
}

/** `share` of the second in the first, in whole numbers: what is written is what was measured. */
export function mix(first: Rgb, second: Rgb, share: number): Rgb {
  return first.map((value, index) => Math.round(value + ((second[index] ?? 0) - value) * share));
}

export function contrast(first: Rgb, second: Rgb): number {
  const ratio = (luminance(first) + 0.05) / (luminance(second) + 0.05);
  return Math.max(ratio, 1 / ratio);
}

/** The colour, moved towards `ink` no further than it must to stand out from every ground. */
export function readable(color: Rgb, ink: Rgb, grounds: readonly Rgb[], ratio: number): Rgb {
  let result = color;
  for (let share = 0; share <= 1; share += 0.05) {
    result = mix(color, ink, share);
    if (grounds.every((ground) => contrast(result, ground) >= ratio)) break;
  }
  return result;
}

export function luminance(color: Rgb): number {
  const [red = 0, green = 0, blue = 0] = color.map((value) =>
    value <= 10.31475 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
