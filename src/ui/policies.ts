/**
 * The cookie policy of the page (contract 3), wherever it has a `<sluice-cookie-policy>`, now or later:
 * written in the language of the element, with the visitor's present choice, which it follows.
 */
import { writeChoice } from '../engine/policy-choice.ts';
import { SluiceCookiePolicy } from './policy-element.ts';
import type { PolicyHost } from './policy-host.ts';
import { loadPolicyTexts } from './policy-text-source.ts';
import { policyIn, policyWords } from './policy-words.ts';
import type { Texts } from './texts.ts';
import { lookOf, paint } from './theme.ts';

export function handlePolicies(host: PolicyHost): void {
  SluiceCookiePolicy.onConnect = (element) => attend(element, host);
  // Only now, so that what is in the page already finds its owner.
  if (!customElements.get('sluice-cookie-policy')) {
    customElements.define('sluice-cookie-policy', SluiceCookiePolicy);
  }
}

/** Looks after one element until it leaves the page. */
function attend(element: SluiceCookiePolicy, host: PolicyHost): () => void {
  const { disclosure, facts } = host;
  const siteName = location.hostname;
  let texts: Texts | undefined;
  let turn = 0;

  function showChoice(): void {
    if (!texts) return;
    const words = policyWords(texts);
    const state = host.state();
    element.choice = writeChoice({ disclosure, words, siteName, state, answer: host.answer });
  }

  async function speak(): Promise<void> {
    const mine = (turn += 1);
    const wanted = element.closest('[lang]')?.getAttribute('lang') || undefined;
    const [found, look] = await Promise.all([
      textsIn(host.language(wanted), host),
      lookOf(host.theme, host.report),
    ]);
    // The page may have asked for another language meanwhile.
    if (!found || mine !== turn) return;
    texts = found;
    unpaint ??= paint(element, look);
    element.texts = texts;
    element.policy = policyIn(texts, { disclosure, facts, siteName });
    showChoice();
  }

  element.host = host;
  element.onLanguage = () => void speak();
  let unpaint: (() => void) | undefined;
  const unsubscribe = host.subscribe(showChoice);
  void speak();
  return () => {
    turn += 1;
    unpaint?.();
    unsubscribe();
  };
}

/** Undefined, and reported, when they could not be fetched: then the page's own content stays. */
async function textsIn(language: string, host: PolicyHost): Promise<Texts | undefined> {
  const { defaultLanguage: otherwise, texts: custom, report } = host;
  try {
    return await loadPolicyTexts({ language, otherwise, custom, report });
  } catch (error) {
    report(`The texts of the cookie policy could not be loaded: ${String(error)}`);
    return undefined;
  }
}
