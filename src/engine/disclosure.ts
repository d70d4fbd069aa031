/**
 * What a visitor must be told: categories, the vendors that ask, and what they store, worked out from
 * a container and its templates (R27–R36, L9). Pure; used by the interface, the policy and the command line.
 */
import type { ResolvedContainer } from './resolved.ts';
import type { TagTemplate } from './template-types.ts';
import type { Basis, LocalText, SiteFacts, StorageItem, VendorFacts } from './types.ts';

export interface DisclosedVendor extends VendorFacts {
  id: string;
  name: string;
  /** Categories in which this vendor is used, in display order. */
  categories: string[];
  storage: StorageItem[];
}

export interface DisclosedCategory {
  id: string;
  basis: Basis;
  /** The visitor may switch it off although it is exempt. */
  opposable: boolean;
  /** One of the five whose built-in texts it takes, when it is one. */
  as: string | undefined;
  title?: LocalText;
  description?: LocalText;
  consequence?: LocalText;
  vendors: DisclosedVendor[];
}

export interface Disclosure {
  containerId: string;
  site: SiteFacts;
  /** ISO 8601 duration for which a choice is kept. */
  lifetime: string;
  cookie: { name: string; domain?: string };
  categories: DisclosedCategory[];
  vendors: DisclosedVendor[];
  /** Vendors that need an answer of the visitor; the site itself is not counted. */
  partners: number;
}

/** The five categories with built-in texts. */
export const knownCategories = [
  'necessary',
  'analytics',
  'functionality',
  'social',
  'advertising',
] as const;

export function disclose(container: ResolvedContainer): Disclosure {
  const { plan } = container;
  const vendors = Object.keys(plan.vendors).map((id) => discloseVendor(id, container));
  const categories = Object.entries(plan.categories).map(([id, category]): DisclosedCategory => {
    const { title, description, consequence } = container.consent.categories[id] ?? {};
    return {
      id,
      basis: category.basis,
      opposable: category.basis === 'exempt' && category.answerable,
      as: (knownCategories as readonly string[]).includes(category.as) ? category.as : undefined,
      ...(title && { title }),
      ...(description && { description }),
      ...(consequence && { consequence }),
      vendors: vendors.filter((vendor) => vendor.categories.includes(id)),
    };
  });
  return {
    containerId: container.id,
    site: container.site ?? {},
    lifetime: container.consent.lifetime ?? 'P6M',
    cookie: plan.cookie,
    categories,
    vendors,
    partners: vendors.filter(
      (vendor) =>
        vendor.role !== 'controller' &&
        vendor.categories.some((id) => plan.categories[id]?.answerable),
    ).length,
  };
}

function discloseVendor(id: string, container: ResolvedContainer): DisclosedVendor {
  const { plan } = container;
  const own = container.vendors?.[id] ?? {};
  const used = templatesOf(id, container);
  const facts: VendorFacts = {};
  for (const template of used) Object.assign(facts, template.vendor);
  // The container's own words count over the templates'.
  const { hosts: _hosts, category: _category, template: _template, ...said } = own;
  Object.assign(facts, said);
  const storage = new Map<string, StorageItem>();
  for (const item of [
    ...used.flatMap((template) => template.storage ?? []),
    ...(own.storage ?? []),
  ]) {
    storage.set(`${item.kind} ${item.name} ${item.domain ?? ''}`, item);
  }
  const categories = Object.keys(plan.categories).filter((category) =>
    Object.hasOwn(plan.vendors[id] ?? {}, category),
  );
  return { ...facts, id, name: facts.name ?? id, categories, storage: [...storage.values()] };
}

/** The templates through which a vendor is used: by its enabled tags, and by its own entry. */
function templatesOf(id: string, container: ResolvedContainer): TagTemplate[] {
  const types = new Set<string | undefined>([container.vendors?.[id]?.template]);
  for (const tag of Object.values(container.tags)) {
    if (tag.vendor === id && tag.disabled?.reason !== 'paused') types.add(tag.type);
  }
  return [...types].flatMap((type) => container.templates[type ?? ''] ?? []);
}
