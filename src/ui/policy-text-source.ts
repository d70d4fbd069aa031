/** Where the built-in texts of the cookie policy are. */
import { loadTexts, type TextRequest, type TextSource } from './load-texts.ts';
import { bannerTexts, detailTexts } from './text-sources.ts';
import type { Texts } from './texts.ts';

const policyTexts: TextSource = {
  en: () => import('./lang/en-policy.ts'),
  fr: () => import('./lang/fr-policy.ts'),
};

/** All that the policy says. Rejects when a file cannot be fetched. */
export function loadPolicyTexts(request: TextRequest): Promise<Texts> {
  return loadTexts(request, bannerTexts, detailTexts, policyTexts);
}
