/** Where the built-in texts of the consent interface are. One file per language and part. */
import type { TextSource } from './load-texts.ts';

/** All that the banner says. */
export const bannerTexts: TextSource = {
  en: () => import('./lang/en.ts'),
  fr: () => import('./lang/fr.ts'),
};

/** What the preference centre says besides. */
export const detailTexts: TextSource = {
  en: () => import('./lang/en-details.ts'),
  fr: () => import('./lang/fr-details.ts'),
};
