/** Where the built-in texts of the cookie policy are. */
import { sourceOf } from './languages.ts';
import { loadTexts, type TextRequest, type TextSource } from './load-texts.ts';
import { afterTexts, bannerTexts, detailTexts } from './text-sources.ts';
import type { Texts } from './texts.ts';

const policyTexts: TextSource = sourceOf('-policy');

/** All that the policy says. Rejects when a file cannot be fetched. */
export function loadPolicyTexts(request: TextRequest): Promise<Texts> {
  return loadTexts(request, bannerTexts, afterTexts, detailTexts, policyTexts);
}
