/** Where the built-in texts of the consent interface are. One file per language and part. */
import { sourceOf } from './languages.ts';
import type { TextSource } from './load-texts.ts';

/** All that the banner says on a plain first visit. */
export const bannerTexts: TextSource = sourceOf('');

/** What is said beside it for a reason, and after an answer. */
export const afterTexts: TextSource = sourceOf('-after');

/** What the preference centre says besides. */
export const detailTexts: TextSource = sourceOf('-details');
