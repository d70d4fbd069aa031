/** The container as pages get it: resolved, without what only people and editors read. */
import type { ResolvedContainer } from '../../engine/resolved.ts';
import type { TagTemplate } from '../../engine/template-types.ts';
import type { LocalText, StorageItem, UiSettings, VendorFacts } from '../../engine/types.ts';
import { baseOf } from './languages.ts';
import { leanTemplate } from './lean-template.ts';

type Keep = (text: LocalText) => LocalText;
type IsSpoken = (language: string) => boolean;

/** `languages`: those that pages speak; undefined keeps the texts in all of them. */
export function servedContainer(
  resolved: ResolvedContainer,
  languages: readonly string[] | undefined,
): ResolvedContainer {
  const isSpoken: IsSpoken = (language) => languages?.includes(baseOf(language)) ?? true;
  const keep: Keep = (text) => spoken(text, isSpoken);
  const { consent, ui, vendors, templates, ...rest } = resolved;
  const categories = Object.entries(consent.categories).map(([id, category]) => [
    id,
    withTexts(category, ['title', 'description', 'consequence'], keep),
  ]);
  return {
    ...rest,
    consent: { ...consent, categories: Object.fromEntries(categories) },
    ...(ui && { ui: servedUi(ui, keep, isSpoken) }),
    ...(vendors && { vendors: mapValues(vendors, (vendor) => servedVendor(vendor, keep)) }),
    templates: mapValues(templates, (template) => servedTemplate(template, resolved, keep)),
  };
}

function servedUi(ui: UiSettings, keep: Keep, isSpoken: IsSpoken): UiSettings {
  const { texts, links, ...rest } = ui;
  const own = Object.entries(texts ?? {}).filter(([language]) => isSpoken(language));
  return {
    ...rest,
    ...(own.length > 0 && { texts: Object.fromEntries(own) }),
    ...(links && { links: links.map((link) => ({ ...link, label: keep(link.label) })) }),
  };
}

function servedVendor<T extends VendorFacts>(vendor: T, keep: Keep): T {
  const facts = withTexts(vendor, ['safeguards', 'purpose', 'dataCollected'], keep);
  return { ...facts, ...(vendor.storage && { storage: servedStorage(vendor.storage, keep) }) };
}

function servedStorage(items: readonly StorageItem[], keep: Keep): StorageItem[] {
  return items.map((item) => withTexts(item, ['purpose'], keep));
}

function servedTemplate(
  template: TagTemplate,
  container: ResolvedContainer,
  keep: Keep,
): TagTemplate {
  const rest = leanTemplate(template);
  return {
    ...rest,
    ...(rest.vendor && { vendor: servedVendor(rest.vendor, keep) }),
    ...(rest.storage && { storage: servedStorage(rest.storage, keep) }),
    actions: usedActions(template, container),
  };
}

/** Actions that tags of the container name, in their order: the first is the default. */
function usedActions(
  { type, actions }: TagTemplate,
  { tags }: ResolvedContainer,
): TagTemplate['actions'] {
  const named = Object.values(tags)
    .filter((tag) => tag.type === type && tag.disabled?.reason !== 'paused')
    .map(({ params }) => params['action'] ?? Object.keys(actions)[0]);
  // A reference may name any of them.
  if (!named.every((name) => typeof name === 'string' && Object.hasOwn(actions, name))) {
    return actions;
  }
  return Object.fromEntries(Object.entries(actions).filter(([name]) => named.includes(name)));
}

/** A text that is in none of the languages stays in its first one: better than none. */
function spoken(text: LocalText, isSpoken: IsSpoken): LocalText {
  const entries = Object.entries(text);
  const kept = entries.filter(([language]) => isSpoken(language));
  return Object.fromEntries(kept.length > 0 ? kept : entries.slice(0, 1));
}

function withTexts<T extends object>(object: T, names: readonly (keyof T)[], keep: Keep): T {
  const result = { ...object };
  for (const name of names) {
    if (object[name] !== undefined) result[name] = keep(object[name] as LocalText) as T[keyof T];
  }
  return result;
}

function mapValues<T>(object: Record<string, T>, map: (value: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, map(value)]));
}
