/** The shape of a cookie policy: what it says, apart from how it is shown. Every text is text, never markup. */

/** In the order in which they stand unless a container says otherwise. */
export const policySectionIds = [
  'what',
  'who',
  'why',
  'tables',
  'choice',
  'similar',
  'browsers',
  'signals',
  'rights',
  'transfers',
  'changes',
  'contact',
] as const;

export type PolicySectionId = (typeof policySectionIds)[number];

export interface PolicyDocument {
  /** BCP 47 tag. */
  language: string;
  direction: 'ltr' | 'rtl';
  title: string;
  /** Version and dates, each a sentence. */
  version: string[];
  /** Title of the list of sections. */
  contents: string;
  sections: PolicySection[];
}

export interface PolicySection {
  id: PolicySectionId;
  title: string;
  blocks: (PolicyBlock | PolicyGroup)[];
}

/** Blocks under a heading of their own, one level below the section's. */
export interface PolicyGroup {
  kind: 'group';
  /** Unique among all groups. */
  id: string;
  title: string;
  blocks: PolicyBlock[];
}

export type PolicyBlock =
  { kind: 'paragraph'; line: PolicyLine } | { kind: 'list'; items: PolicyLine[] } | PolicyTable;

export interface PolicyTable {
  kind: 'table';
  caption: string;
  columns: string[];
  /** By row and column, the lines of a cell. The first cell of a row is its heading. */
  rows: PolicyLine[][][];
}

export type PolicyLine = PolicyInline[];

export type PolicyInline =
  string | { kind: 'link'; text: string; href: string } | { kind: 'code' | 'strong'; text: string };

/** Opens the preferences wherever Sluice runs (contract 3). */
export const preferencesHref = '#sluice-preferences';

/**
 * A link, or its text alone where the address is none that a page may lead to: a container is data, and
 * its links run nothing.
 */
export function policyLink(text: string, href: string | undefined): PolicyInline {
  // What browsers leave out of an address hides no scheme.
  // eslint-disable-next-line no-control-regex
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec((href ?? '').replace(/[\0-\u0020]/g, ''))?.[1];
  const isSafe = href && (!scheme || /^(?:https?|mailto)$/i.test(scheme));
  return isSafe ? { kind: 'link', text, href } : text;
}

/** Sentences after one another; nothing when none of them is said. */
export function paragraph(...sentences: (PolicyLine | false | undefined)[]): PolicyBlock[] {
  const line = joined(sentences);
  return line.length > 0 ? [{ kind: 'paragraph', line }] : [];
}

/** A list of what is said; nothing when it would be empty. */
export function bullets(items: readonly (PolicyLine | false | undefined)[]): PolicyBlock[] {
  const said = items.filter(isSaid);
  return said.length > 0 ? [{ kind: 'list', items: said }] : [];
}

export function joined(sentences: readonly (PolicyLine | false | undefined)[]): PolicyLine {
  return sentences
    .filter(isSaid)
    .flatMap((sentence, index) => (index > 0 ? [' ', ...sentence] : sentence));
}

/** A site may leave a sentence out by an empty text. */
function isSaid(line: PolicyLine | false | undefined): line is PolicyLine {
  return line !== false && line !== undefined && line.length > 0;
}
