/** What the catalogue shows of one template, once it is opened. */
import type { ParamSchema, TagTemplate } from '../../src/engine/template-types.ts';
import type { HostKind, StorageItem } from '../../src/engine/types.ts';
import { formatCountry, formatDate, formatDuration, storageDuration } from '../../src/ui/format.ts';
import {
  exampleOf,
  hostOf,
  parametersOf,
  type Parameter,
} from '../../scripts/reference/template-facts.ts';
import {
  categories,
  hostKinds,
  levels,
  storageKinds,
  texts,
  type CatalogueTexts,
  type CategoryName,
} from './catalogue-texts.ts';
import { html, type Content, type Markup } from './html.ts';
import type { Language } from './season.ts';

export interface Entry {
  readonly template: TagTemplate;
  readonly lang: Language;
  readonly category: CategoryName;
  /** What the search looks through, folded. */
  readonly words: string;
}

export function entryBody(entry: Entry): Markup {
  const { template, lang } = entry;
  const text = texts[lang];
  const parameters = parametersOf(template.params);
  const example = exampleOf(template);
  return html`<div class="entry-body">
    <p>${inline(template.vendor?.purpose?.[lang] ?? '')}</p>
    ${facts(entry)}
    ${
      parameters.length > 0 &&
      html`<h4>${text.parameters}</h4>
        <dl class="entry-rows">${parameters.map((parameter) => parameterRow(parameter, text))}</dl>`
    }
    <h4>${text.hosts}</h4>
    ${hosts(template, lang)}
    <h4>${text.storage}</h4>
    ${storage(template, lang)}
    ${
      example &&
      html`<h4>${text.example}</h4>
        <pre><code>${JSON.stringify(example, undefined, 2)}</code></pre>
        <button
          class="button quiet"
          type="button"
          hidden
          data-copied="${text.copied}"
          data-selected="${text.selected}"
          aria-label="${text.copy} (${template.name})"
        >
          ${text.copy}
        </button>`
    }
    ${verification(template, lang)}
  </div>`;
}

function facts({ template, lang, category }: Entry): Markup {
  const text = texts[lang];
  const { type, vendor, actions } = template;
  const company = vendor?.company ?? vendor?.name;
  const country = vendor?.country && formatCountry(vendor.country, lang);
  const names = Object.keys(actions);
  return html`<dl class="entry-facts">
    ${company !== undefined && row(text.company, [company, country].filter(Boolean).join(', '))}
    ${row(text.categoryOf, vendor ? categories[category][lang] : text.ownCategory)}
    ${row(text.type, html`<code>${type}</code>`)}
    ${row(
      text.actions,
      names.map((name, index) => [
        index > 0 && ', ',
        html`<code>${name}</code>`,
        index === 0 && names.length > 1 && ` (${text.byDefault})`,
      ]),
    )}
    ${
      vendor?.privacyPolicyUrl !== undefined &&
      row(
        text.privacy,
        html`<a href="${vendor.privacyPolicyUrl}" rel="noreferrer"
          >${new URL(vendor.privacyPolicyUrl).hostname}</a
        >`,
      )
    }
  </dl>`;
}

function parameterRow({ name, isRequired, schema }: Parameter, text: CatalogueTexts): Markup {
  const standard =
    schema.default !== undefined &&
    html`, ${text.defaultValue} <code>${valueText(schema.default)}</code>`;
  return row(
    html`<code>${name}</code> ${isRequired && html`<em class="required">${text.required}</em>`}`,
    html`<span class="entry-kind">${typeOf(schema)}${standard}</span>
      <span lang="en">${inline(schema.description ?? '')}</span>`,
  );
}

function typeOf({ enum: values, type, items }: ParamSchema): Content {
  if (values) {
    return values.map((value, index) => [
      index > 0 && ', ',
      html`<code>${valueText(value)}</code>`,
    ]);
  }
  const types = [type ?? 'any'].flat().map((name) => {
    const member = name === 'array' && items?.type;
    return member ? `${[member].flat().join(' | ')}[]` : name;
  });
  return types.join(' | ');
}

function valueText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function hosts({ hosts: declared = {} }: TagTemplate, lang: Language): Markup {
  const text = texts[lang];
  const kinds = (Object.keys(hostKinds) as HostKind[]).filter((kind) => declared[kind]?.length);
  if (kinds.length === 0) return html`<p>${text.noHosts}</p>`;
  return html`<dl class="entry-rows">
    ${kinds.map((kind) => {
      const shown = (declared[kind] ?? []).map((host) => hostMarkup(hostOf(host), text));
      return row(
        hostKinds[kind][lang],
        shown.map((host, index) => [index > 0 && ', ', host]),
      );
    })}
  </dl>`;
}

function hostMarkup(host: string | string[], text: CatalogueTexts): Content {
  if (typeof host === 'string') return html`<code>${host}</code>`;
  return [
    `${host.length > 1 ? text.hostFromSeveral : text.hostFrom} `,
    host.map((name, index) => [index > 0 && ', ', html`<code>${name}</code>`]),
  ];
}

function storage({ vendor, storage: items = [] }: TagTemplate, lang: Language): Markup {
  const text = texts[lang];
  if (items.length === 0) return html`<p>${vendor ? text.noStorage : text.noOwnStorage}</p>`;
  return html`<dl class="entry-rows">
    ${items.map((item) => {
      const kind = [
        storageKinds[item.kind],
        lasting(item, lang),
        item.party === 'third' && text.thirdParty,
      ];
      return row(
        html`<code>${item.name}</code>`,
        html`<span class="entry-kind">${kind.filter(Boolean).join(', ')}</span>
          <span>${inline(item.purpose?.[lang] ?? '')}</span>`,
      );
    })}
  </dl>`;
}

function lasting(item: StorageItem, lang: Language): string {
  const found = storageDuration(item);
  if ('iso' in found) return formatDuration(found.iso, lang);
  const text = texts[lang];
  return {
    'duration.session': text.session,
    'duration.tab': text.tab,
    'duration.persistent': text.persistent,
    'value.unknown': text.unknown,
  }[found.key];
}

function verification(template: TagTemplate, lang: Language): Content {
  const text = texts[lang];
  const { verified, unverified = [] } = template;
  if (!verified) return undefined;
  return html`<h4>${text.verification}</h4>
    <p>
      <strong>${levels[verified.level][lang]}.</strong>
      ${text.seen}
      <time datetime="${verified.date}">${formatDate(verified.date, lang)}</time>.
      <span lang="en">${inline(verified.how)}</span>
    </p>
    ${
      unverified.length > 0 &&
      html`<h5>${text.open}</h5>
        <ul lang="en">
          ${unverified.map((fact) => html`<li>${inline(fact)}</li>`)}
        </ul>`
    }`;
}

function row(term: Content, description: Content): Markup {
  return html`<div>
    <dt>${term}</dt>
    <dd>${description}</dd>
  </div>`;
}

/** Text of a template: what stands between backticks is code. */
export function inline(text: string): Content {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part));
}
