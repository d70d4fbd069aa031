/**
 * What a visitor must be told: categories, the vendors that ask, and what they store, worked out from
 * a container and its templates (R27–R36, L9). Pure; used by the interface, the policy and the command line.
 */
import type { ConsentPlan } from './consent-plan.ts';
import type {
  Basis,
  Container,
  LocalText,
  SiteFacts,
  StorageItem,
  TagTemplate,
  VendorFacts,
} from './types.ts';

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

export function disclose(
  container: Container,
  templates: ReadonlyMap<string, TagTemplate>,
  plan: ConsentPlan,
): Disclosure {
  const vendors = [...plan.vendors.keys()].map((id) => discloseVendor(id, container, templates, plan));
  const categories = [...plan.categories.values()].map((category): DisclosedCategory => {
    const { title, description, consequence } = container.consent.categories[category.id] ?? {};
    return {
      id: category.id,
      basis: category.basis,
      opposable: category.basis === 'exempt' && category.answerable,
      as: (knownCategories as readonly string[]).includes(category.as) ? category.as : undefined,
      ...(title && { title }),
      ...(description && { description }),
      ...(consequence && { consequence }),
      vendors: vendors.filter((vendor) => vendor.categories.includes(category.id)),
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
        vendor.categories.some((id) => plan.categories.get(id)?.answerable),
    ).length,
  };
}

function discloseVendor(
  id: string,
  container: Container,
  templates: ReadonlyMap<string, TagTemplate>,
  plan: ConsentPlan,
): DisclosedVendor {
  const own = container.vendors?.[id] ?? {};
  const used = templatesOf(id, container, templates);
  const facts: VendorFacts = {};
  for (const template of used) Object.assign(facts, template.vendor);
  // The container's own words count over the templates'.
  const { hosts: _hosts, category: _category, template: _template, ...said } = own;
  Object.assign(facts, said);
  const storage = new Map<string, StorageItem>();
  for (const item of [...used.flatMap((template) => template.storage ?? []), ...(own.storage ?? [])]) {
    storage.set(`${item.kind} ${item.name} ${item.domain ?? ''}`, item);
  }
  const order = [...plan.categories.keys()];
  const categories = (plan.vendors.get(id) ?? [])
    .map((pair) => pair.category)
    .sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return { ...facts, id, name: facts.name ?? id, categories, storage: [...storage.values()] };
}

/** The templates through which a vendor is used: by its enabled tags, and by its own entry. */
function templatesOf(
  id: string,
  container: Container,
  templates: ReadonlyMap<string, TagTemplate>,
): TagTemplate[] {
  const types = new Set<string | undefined>([container.vendors?.[id]?.template]);
  for (const tag of Object.values(container.tags ?? {})) {
    const vendor = tag.vendor ?? templates.get(tag.type)?.vendor?.id;
    if (vendor === id && !tag.paused) types.add(tag.type);
  }
  return [...types].flatMap((type) => templates.get(type ?? '') ?? []);
}
