/** Where the built-in texts of the consent interface are. One file per language and part. */
import { sourceOf } from './languages.ts';
import type { TextSource } from './load-texts.ts';

/** All that the banner says. */
export const bannerTexts: TextSource = sourceOf('');

/** What the preference centre says besides. */
export const detailTexts: TextSource = sourceOf('-details');
