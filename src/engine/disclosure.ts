/**
 * What a visitor must be told: categories, the vendors that ask, and what they store, worked out from
 * a container and its templates (R27–R36, L9). Pure; used by the interface, the policy and the command line.
 */
import type {
  Basis,
  CategorySettings,
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
export type { CategorySettings, Container, TagTemplate };
