/** What a cookie policy says of a container beside what its disclosure tells. */
import { policySectionIds, type PolicySectionId } from './policy-document.ts';
import type { ResolvedContainer } from './resolved.ts';
import type { LocalText } from './types.ts';

export interface PolicyFacts {
  sections: readonly PolicySectionId[];
  /** Further links of the site's choice, such as an authority's advice. */
  links: readonly { label: LocalText; url: string }[];
  gpc: 'deny-sharing' | 'deny-all' | 'ignore';
  dnt: 'deny' | 'ignore';
  /** Categories that `deny-sharing` switches off. */
  sharing: readonly string[];
  /** A choice expires from the visitor's first one; later ones do not prolong it. */
  fromFirstChoice: boolean;
  /** Proofs of choices are sent to the site. */
  sendsProofs: boolean;
  /** Google's tags load before the choice. */
  advanced: boolean;
  /** Something in use loads images. */
  pixels: boolean;
}

export function policyFacts(container: ResolvedContainer): PolicyFacts {
  const { plan, consent, policy, ui = {}, vendors = {}, templates } = container;
  const tags = Object.values(container.tags).filter(({ disabled }) => !disabled);
  const wanted = policy?.sections;
  return {
    // A section that this version does not know has nothing to say.
    sections: Array.isArray(wanted)
      ? policySectionIds.filter((id) => wanted.includes(id)).sort(by(wanted))
      : policySectionIds,
    links: ui.links ?? [],
    gpc: plan.gpc,
    dnt: plan.dnt,
    sharing: Object.entries(plan.categories)
      .filter(([, { answerable, sharing }]) => answerable && sharing)
      .map(([id]) => id),
    fromFirstChoice: plan.fromFirstChoice,
    sendsProofs: consent.receipts?.endpoint !== undefined,
    advanced:
      consent.googleConsentMode === 'advanced' &&
      tags.some(({ type }) => templates[type]?.googleConsentMode === true),
    pixels:
      tags.some(({ type, hosts }) => type === 'image' || hosts.image) ||
      Object.keys(plan.vendors).some((id) => {
        const { hosts, template = '' } = vendors[id] ?? {};
        return hosts?.image ?? templates[template]?.hosts?.image;
      }),
  };
}

function by(order: readonly string[]): (a: string, b: string) => number {
  return (a, b) => order.indexOf(a) - order.indexOf(b);
}
