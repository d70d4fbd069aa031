/** One category of the preference centre: what it is for, its switch, its vendors (A8, R9, R10, R33). */
import { html, nothing, type TemplateResult } from 'lit';
import type { DisclosedCategory, DisclosedVendor } from '../engine/disclosure.ts';
import type { StorageItem } from '../engine/types.ts';
import { categoryText, categoryTitle } from './category-texts.ts';
import { isAnswerable } from './draft.ts';
import { ownStorage } from './own-storage.ts';
import {
  alwaysActive,
  disclosure,
  newBadge,
  type PreferencesContext,
} from './preferences-parts.ts';
import { preferencesVendor } from './preferences-vendor.ts';
import { storageTable } from './storage-table.ts';
import { toggleSwitch } from './switch.ts';

export function preferencesCategory(
  category: DisclosedCategory,
  index: number,
  context: PreferencesContext,
): TemplateResult {
  const { texts, draft, news } = context;
  const id = `category-${index}`;
  const title = categoryTitle(category, texts);
  const description = categoryText(category, 'description', texts);
  const consequence = categoryText(category, 'consequence', texts);
  const answerable = isAnswerable(category);
  const aside = asideKey(category, context);
  return html`<div
    class="category"
    part="category"
    role="group"
    aria-labelledby="${id}-title"
    data-category=${category.id}
  >
    <div class="category-head">
      <h3 id="${id}-title">
        ${answerable ? html`<label for=${id}>${title}</label>` : title}
        ${news.categories.includes(category) ? newBadge(texts) : nothing}
      </h3>
      ${
        answerable
          ? toggleSwitch({
              id,
              on: draft.category(category.id),
              describedBy: `${id}-text`,
              texts,
              onToggle: (on) => {
                draft.setCategory(category.id, on);
                context.update();
              },
            })
          : alwaysActive(texts)
      }
    </div>
    <div id="${id}-text">
      ${description ? html`<p>${description}</p>` : nothing}
      ${consequence ? html`<p class="quiet">${consequence}</p>` : nothing}
    </div>
    ${aside ? html`<p class="quiet">${texts.get(aside)}</p>` : nothing}
    ${answerable ? vendors(category, id, context) : exempt(category, id, context)}
  </div>`;
}

/** What is not said by a switch that is off: why it is on, or that nobody has moved it yet. */
function asideKey(
  { id, basis, opposable }: DisclosedCategory,
  { host }: PreferencesContext,
): 'basis.objection' | 'basis.exempt.opposable' | 'preferences.unanswered' | undefined {
  if (basis === 'objection') return 'basis.objection';
  if (basis === 'exempt') return opposable ? 'basis.exempt.opposable' : undefined;
  return host.answer && host.answer(id) === undefined ? 'preferences.unanswered' : undefined;
}

function vendors(
  category: DisclosedCategory,
  id: string,
  context: PreferencesContext,
): TemplateResult {
  const { texts, draft, expanded } = context;
  const total = category.vendors.length;
  if (total === 0) return html`<p class="quiet">${texts.get('preferences.partners.none')}</p>`;
  const granted = category.vendors.filter((vendor) => draft.vendor(vendor.id, category.id)).length;
  return disclosure(
    texts.plural('preferences.partners.granted', total, { granted, total }),
    vendorList(category.vendors, category, id, context),
    expanded,
  );
}

/** The site's own items in one table, and whoever else is always active. */
function exempt(
  category: DisclosedCategory,
  id: string,
  context: PreferencesContext,
): TemplateResult | typeof nothing {
  const { host, texts } = context;
  const isOwn = (vendor: DisclosedVendor): boolean => vendor.role === 'controller';
  const first = host.disclosure.categories.find(({ basis }) => basis === 'exempt');
  const items: StorageItem[] = [
    ...(first === category ? ownStorage(host.disclosure, texts, Boolean(host.receipts)) : []),
    ...category.vendors.filter(isOwn).flatMap((vendor) => itemsIn(vendor, category)),
  ];
  const others = category.vendors.filter((vendor) => !isOwn(vendor));
  if (items.length === 0 && others.length === 0) return nothing;
  const title = categoryTitle(category, texts);
  return disclosure(texts.get('preferences.details', { category: title }), [
    storageTable(title, items, category, texts),
    others.length > 0 ? vendorList(others, category, id, context) : nothing,
  ]);
}

function vendorList(
  list: readonly DisclosedVendor[],
  category: DisclosedCategory,
  id: string,
  context: PreferencesContext,
): TemplateResult {
  return html`<ul class="vendors">
    ${list.map((vendor, index) =>
      preferencesVendor(
        { vendor, category, id: `${id}-${index}`, items: itemsIn(vendor, category) },
        context,
      ),
    )}
  </ul>`;
}

/** What a vendor stores for this category. */
function itemsIn(vendor: DisclosedVendor, category: DisclosedCategory): StorageItem[] {
  return vendor.storage.filter((item) => (item.category ?? category.id) === category.id);
}
