/** Tag templates: a vendor's service as data (schemas/tag-template.schema.json; docs/templates.md). */
import type { HostKind, LocalText, StorageItem, VendorFacts } from './types.ts';

export interface TagTemplate {
  $schema?: string;
  type: string;
  name: string;
  description?: LocalText;
  /** Absent on the generic types: their tags name vendor and category themselves. */
  vendor?: VendorFacts & { id: string };
  category?: string;
  params: ParamSchema;
  /** Hosts as `host`, `*.host` (https) or `scheme://host:port`; or a value that yields an URL or host. */
  hosts?: Partial<Record<HostKind, Value[]>>;
  storage?: StorageItem[];
  /** Google's own: its load phase may run before consent in advanced consent mode. */
  googleConsentMode?: boolean;
  embed?: EmbedSettings;
  /** Once per library; never sends an event. */
  load?: Step[];
  /** The first is the default. */
  actions: Record<string, Step[]>;
  grant?: Step[];
  revoke?: Step[];
  /** A page of the service on which visitors share another, with `{url}` and `{title}`; not deployed. */
  shareLink?: string;
  /** Parameters that a tag may have, for people and tests; not deployed. */
  examples?: Record<string, unknown>[];
  verified?: { date: string; level: VerificationLevel; how: string };
  unverified?: string[];
}

/** Whether the service’s own library ran, its vendor’s code was read, or only what is written about it. */
export type VerificationLevel = 'executed' | 'read' | 'documented';

/** How the service appears inside a page. */
export interface EmbedSettings {
  /** Regular expressions with named groups; each group is a parameter. */
  match?: string[];
  /** The frame that is loaded, as a value over those parameters. */
  frame?: Value;
  /** Value of the frame's `allow` attribute. */
  allow?: string;
  /** Run after `load` for markup that the library enhances; `$item` is the element that holds it. */
  enhance?: Step[];
}

/** The part of JSON Schema that a page can check without ajv. */
export interface ParamSchema {
  type?: string | string[];
  required?: string[];
  pattern?: string;
  enum?: unknown[];
  items?: ParamSchema;
  properties?: Record<string, ParamSchema>;
  default?: unknown;
  description?: string;
}

/** A literal, or an object with one `$` key that is computed; see docs/templates.md. */
export type Value = unknown;

/** One step: an object whose first known key names it; see docs/templates.md. */
export type Step = Readonly<Record<string, unknown>>;
