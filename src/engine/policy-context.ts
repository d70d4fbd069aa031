/** What the parts of a policy are written with. */
import type { DisclosedCategory, Disclosure } from './disclosure.ts';
import { policyLink, preferencesHref, type PolicyLine } from './policy-document.ts';
import type { PolicyFacts } from './policy-facts.ts';
import type { PolicyKey, PolicyValues, PolicyWords } from './policy-words.ts';
import type { StorageItem } from './types.ts';

export interface PolicyInput {
  disclosure: Disclosure;
  facts: PolicyFacts;
  words: PolicyWords;
  /** What Sluice itself stores, as far as the container does not list it. */
  own: readonly StorageItem[];
  /** Name for a site that does not give its own. */
  siteName: string;
}

export interface PolicyContext extends PolicyInput {
  site: string;
  /** The visitor has something to answer. */
  hasChoice: boolean;
  has(basis: DisclosedCategory['basis']): boolean;
  categoryTitle(category: Pick<DisclosedCategory, 'id' | 'as' | 'title'>): string;
  /** A sentence, with what every sentence may name. */
  say(key: PolicyKey, values?: PolicyValues): PolicyLine;
}

export function createContext(input: PolicyInput): PolicyContext {
  const { disclosure, words, siteName } = input;
  const { name, controller, contact, authority } = disclosure.site;
  const site = name ?? siteName;
  const address = contact?.includes('@') && !contact.includes(':') ? `mailto:${contact}` : contact;
  const common: PolicyValues = {
    site,
    controller: controller ?? site,
    contact: policyLink(contact ?? '', address),
    authority: policyLink(authority?.name ?? '', authority?.url),
    link: policyLink(words.get('reopen.label'), preferencesHref),
  };
  return {
    ...input,
    site,
    hasChoice: disclosure.categories.some(
      ({ basis, opposable }) => basis !== 'exempt' || opposable,
    ),
    has: (basis) => disclosure.categories.some((category) => category.basis === basis),
    categoryTitle: (category) => words.category(category, 'title') ?? category.id,
    say: (key, values) =>
      words.parts(key, { ...common, ...values }).filter((piece) => piece !== ''),
  };
}
