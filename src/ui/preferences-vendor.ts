/** One vendor inside a category: its switch, its facts, what it stores (R10, R29, R30, R34, R35). */
import { html, nothing, type TemplateResult } from 'lit';
import type { DisclosedCategory, DisclosedVendor } from '../engine/disclosure.ts';
import type { StorageItem } from '../engine/types.ts';
import { categoryTitle } from './category-texts.ts';
import { isAnswerable } from './draft.ts';
import { formatCountry, formatDuration } from './format.ts';
import { newWindowLink } from './links.ts';
import {
  alwaysActive,
  disclosure,
  newBadge,
  type PreferencesContext,
} from './preferences-parts.ts';
import { storageTable } from './storage-table.ts';
import { toggleSwitch } from './switch.ts';
import type { Texts } from './texts.ts';

export interface VendorRow {
  vendor: DisclosedVendor;
  category: DisclosedCategory;
  id: string;
  items: StorageItem[];
}

export function preferencesVendor(row: VendorRow, context: PreferencesContext): TemplateResult {
  const { vendor, category, id, items } = row;
  const { texts, draft, news } = context;
  const { name } = vendor;
  const answerable = isAnswerable(category);
  const country = vendor.country && formatCountry(vendor.country, texts.language);
  const who = [vendor.company, country].filter(Boolean).join(' · ');
  const isNew = news.vendors.some((each) => each.id === vendor.id && each.category === category);
  return html`<li part="vendor" data-vendor=${vendor.id}>
    <div class="vendor-head">
      <div>
        ${answerable ? html`<label for=${id}>${name}</label>` : html`<b>${name}</b>`}
        ${isNew ? newBadge(texts) : nothing} ${who ? html`<small>${who}</small>` : nothing}
      </div>
      ${
        answerable
          ? toggleSwitch({
              id,
              on: draft.vendor(vendor.id, category.id),
              label: texts.get('preferences.partner', {
                vendor: name,
                category: categoryTitle(category, texts),
              }),
              texts,
              onToggle: (on) => {
                draft.setVendor(vendor.id, on);
                context.update();
              },
            })
          : alwaysActive(texts)
      }
    </div>
    ${disclosure(texts.get('preferences.details', { category: name }), [
      facts(vendor, texts),
      links(vendor, context),
      items.length > 0
        ? storageTable(name, items, category, texts)
        : html`<p class="quiet">${texts.get('vendor.storage.none')}</p>`,
    ])}
  </li>`;
}

function facts(vendor: DisclosedVendor, texts: Texts): TemplateResult | typeof nothing {
  const { language } = texts;
  const all = [
    ['vendor.purpose', texts.local(vendor.purpose)],
    ['vendor.company', vendor.company],
    ['vendor.role', vendor.role && texts.get(`role.${vendor.role}`)],
    ['vendor.country', vendor.country && formatCountry(vendor.country, language)],
    ['vendor.safeguards', texts.local(vendor.safeguards)],
    ['vendor.data', texts.local(vendor.dataCollected)],
    ['vendor.retention', vendor.retention && formatDuration(vendor.retention, language)],
  ] as const;
  const known = all.filter(([, value]) => value);
  if (known.length === 0) return nothing;
  return html`<dl class="facts">
    ${known.map(
      ([key, value]) =>
        html`<dt>${texts.get(key)}</dt>
          <dd>${value}</dd>`,
    )}
  </dl>`;
}

function links(
  { id, name, privacyPolicyUrl, optOut }: DisclosedVendor,
  { host, texts, say }: PreferencesContext,
): TemplateResult | typeof nothing {
  const setsCookie = optOut?.cookie && host.optOut;
  if (!privacyPolicyUrl && !optOut?.url && !setsCookie) return nothing;
  return html`<p class="links">
    ${newWindowLink(privacyPolicyUrl, texts.get('vendor.policy', { vendor: name }), texts)}
    ${newWindowLink(optOut?.url, texts.get('vendor.opt-out', { vendor: name }), texts)}
    ${
      setsCookie
        ? html`<button
              class="link"
              type="button"
              @click=${(): void => {
                host.optOut?.(id);
                say(texts.get('vendor.opt-out.done', { vendor: name }));
              }}
            >
              ${texts.get('vendor.opt-out.cookie', { vendor: name })}
            </button>
            <span class="quiet">${texts.get('vendor.opt-out.note', { vendor: name })}</span>`
        : nothing
    }
  </p>`;
}
