/** The cookie policy of a container where there is no page that shows it (contract 6). */
import { disclose } from '../engine/disclosure.ts';
import type { PolicyDocument } from '../engine/policy-document.ts';
import { policyFacts } from '../engine/policy-facts.ts';
import type { ResolvedContainer } from '../engine/resolved.ts';
import { loadPolicyTexts } from './policy-text-source.ts';
import { policyIn } from './policy-words.ts';

/** In the container's own language where none is wanted; in another, with a report, where it has no texts. */
export async function policyOf(
  container: ResolvedContainer,
  wanted: string | undefined,
  report: (message: string) => void,
): Promise<PolicyDocument> {
  const { languages, defaultLanguage: otherwise, texts: custom } = container.ui ?? {};
  const language = wanted ?? otherwise ?? languages?.[0] ?? 'en';
  const texts = await loadPolicyTexts({ language, otherwise, custom, report });
  const disclosure = disclose(container);
  return policyIn(texts, { disclosure, facts: policyFacts(container), siteName: container.id });
}
