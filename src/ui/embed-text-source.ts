/** Where the built-in texts of the placeholders are. */
import type { TextSource } from './load-texts.ts';

export const embedTexts: TextSource = {
  en: () => import('./lang/en-embed.ts'),
  fr: () => import('./lang/fr-embed.ts'),
};
