/** Themes, directions and media in which axe looks at the interface, each with each. */
import { withForcedColors, withMedia } from '../ui/support/chromium.ts';
import { sizes, type Size } from '../ui/support/page.ts';

export interface Look {
  name: string;
  scheme: 'light' | 'dark';
  /** Left to right and right to left. */
  language: 'en' | 'ar';
}

export const looks: Look[] = ['default', 'quiet', 'public-service'].flatMap((name) =>
  (['light', 'dark'] as const).flatMap((scheme) =>
    (['en', 'ar'] as const).map((language) => ({ name, scheme, language })),
  ),
);

/** Sets up what the visitor has asked the system for, for the time of a test. */
export const media: Record<string, (test: () => Promise<void>) => Promise<void>> = {
  'as usual': (test) => test(),
  'forced colours': withForcedColors,
  'reduced motion': (test) => withMedia({ reducedMotion: 'reduce' }, test),
};

export const everySize = Object.keys(sizes) as Size[];
