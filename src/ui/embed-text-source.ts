/** Where the built-in texts of the placeholders are. */
import { sourceOf } from './languages.ts';
import type { TextSource } from './load-texts.ts';

export const embedTexts: TextSource = sourceOf('-embed');
