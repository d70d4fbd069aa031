/** The words of a language as the cookie policy needs them, and the policy written with them. */
import type { Disclosure } from '../engine/disclosure.ts';
import { writePolicy } from '../engine/policy.ts';
import type { PolicyDocument, PolicyInline } from '../engine/policy-document.ts';
import type { PolicyFacts } from '../engine/policy-facts.ts';
import type { PolicyWords } from '../engine/policy-words.ts';
import { categoryText } from './category-texts.ts';
import { formatCountry, formatDate, formatDuration } from './format.ts';
import { ownStorage } from './own-storage.ts';
import { lasting, typeOf } from './storage-words.ts';
import type { Texts } from './texts.ts';

export function policyWords(texts: Texts): PolicyWords {
  const { language, direction } = texts;
  return {
    language,
    direction,
    get: texts.get,
    parts: (key, values) => texts.parts(key, values) as PolicyInline[],
    list: texts.list,
    local: texts.local,
    category: (category, part) => categoryText(category, part, texts),
    date: (date, withTime) => formatDate(date, language, withTime),
    duration: (duration) => formatDuration(duration, language),
    country: (code) => formatCountry(code, language),
    lasting: (item) => lasting(item, texts),
    typeOf: (item) => typeOf(item, texts),
    allowed: (granted, total) =>
      texts.plural('preferences.partners.granted', total, { granted, total }),
  };
}

export interface PolicySource {
  disclosure: Disclosure;
  facts: PolicyFacts;
  /** Name for a site that does not give its own. */
  siteName: string;
}

export function policyIn(texts: Texts, source: PolicySource): PolicyDocument {
  return writePolicy({
    ...source,
    words: policyWords(texts),
    own: ownStorage(source.disclosure, texts, true),
  });
}
