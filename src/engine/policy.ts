/**
 * Writes the cookie policy of a site (contract 3 and 6; R23–R40) from what its container declares and the
 * words of a language: sections of sentences, lists and tables. Pure: the element and the command line
 * show what it says, each in its way.
 */
import { createContext, type PolicyInput } from './policy-context.ts';
import type { PolicyDocument, PolicySection } from './policy-document.ts';
import { prose } from './policy-prose.ts';
import { policyTables } from './policy-tables.ts';

export function writePolicy(input: PolicyInput): PolicyDocument {
  const context = createContext(input);
  const { words, facts, site } = context;
  const sections = facts.sections.map((id): PolicySection => {
    const blocks: PolicySection['blocks'] = prose[id](context);
    if (id === 'tables') blocks.push(...policyTables(context));
    return { id, title: words.get(`policy.${id}.title`, { site }), blocks };
  });
  return {
    language: words.language,
    direction: words.direction,
    title: words.get('policy.title', { site }),
    version: versionOf(context),
    contents: words.get('policy.contents'),
    sections: sections.filter(({ blocks }) => blocks.length > 0),
  };
}

/** Version and dates, as far as the site gives them. */
function versionOf({ disclosure, words }: PolicyInput): string[] {
  const { policyVersion, policyUpdated, policyEffective } = disclosure.site;
  return [
    policyVersion && words.get('policy.version', { policyVersion }),
    policyUpdated && words.get('policy.updated', { policyUpdated: words.date(policyUpdated) }),
    policyEffective &&
      words.get('policy.effective', { policyEffective: words.date(policyEffective) }),
  ].filter((sentence): sentence is string => Boolean(sentence));
}
