/** The catalogue: every tag template with what it needs, talks to and stores. All of it is there without scripts. */
import type { TagTemplate, VerificationLevel } from '../../src/engine/template-types.ts';
import { formatCountry } from '../../src/ui/format.ts';
import { entryBody, inline, type Entry } from './catalogue-entry.ts';
import { countText, fold, isFound, type Wanted } from './catalogue-search.ts';
import { categories, levels, texts, type CategoryName } from './catalogue-texts.ts';
import { html, type Markup } from './html.ts';
import type { Page } from './layout.ts';
import { pathOf } from './paths.ts';
import type { Language } from './season.ts';

export function cataloguePage(
  templates: readonly TagTemplate[],
  lang: Language,
  wanted: Wanted = { text: '', category: '' },
): Page {
  const text = texts[lang];
  const entries = templates.map((template) => entryOf(template, lang));
  const count = entries.filter((entry) => isFound(entry, wanted)).length;
  return {
    title: text.title,
    description: text.description,
    facts: { pageKind: 'catalogue' },
    content: html`<link rel="stylesheet" href="/demo/catalogue.css" />
      <div class="catalogue">
        <h1>${text.title}</h1>
        <p class="lead">${text.lead}</p>
        <p class="catalogue-note">
          ${text.ids} <code>order-placed</code> ${text.placeholder} ${text.language}
        </p>
        <dl class="catalogue-marks">
          ${(Object.keys(levels) as VerificationLevel[]).map(
            (level) =>
              html`<div>
                <dt>${mark(level, lang)} (${countOf(templates, level)})</dt>
                <dd>${levels[level].means[lang]}</dd>
              </div>`,
          )}
        </dl>
        ${searchForm(lang, wanted)}
        <p class="catalogue-count">
          <span id="catalogue-count" role="status">${countText(count, lang)}</span>
          <a
            id="catalogue-reset"
            href="${pathOf('catalogue', lang)}"
            ${wanted.text === '' && wanted.category === '' && html` hidden`}
            >${text.reset}</a
          >
        </p>
        <p id="catalogue-said" class="unseen" role="status"></p>
        ${(Object.keys(categories) as CategoryName[]).map((category) =>
          section(
            category,
            entries.filter((entry) => entry.category === category),
            wanted,
          ),
        )}
      </div>`,
  };
}

function searchForm(lang: Language, wanted: Wanted): Markup {
  const text = texts[lang];
  return html`<form
    class="catalogue-search"
    id="catalogue-search"
    role="search"
    action="${pathOf('catalogue', lang)}"
  >
    <p>
      <label for="catalogue-text">${text.search}</label>
      <input
        type="search"
        id="catalogue-text"
        name="q"
        value="${wanted.text}"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
      />
    </p>
    <p>
      <label for="catalogue-category">${text.category}</label>
      <select id="catalogue-category" name="category">
        <option value="">${text.all}</option>
        ${Object.entries(categories).map(
          ([name, title]) =>
            html`<option value="${name}" ${name === wanted.category && html` selected`}>
              ${title[lang]}
            </option>`,
        )}
      </select>
    </p>
    <button class="button" type="submit">${text.submit}</button>
  </form>`;
}

function section(category: CategoryName, entries: readonly Entry[], wanted: Wanted): Markup {
  const { lang } = entries[0] ?? { lang: 'fr' };
  const isEmpty = !entries.some((entry) => isFound(entry, wanted));
  return html`<section aria-labelledby="category-${category}" ${isEmpty && html` hidden`}>
    <h2 id="category-${category}">${categories[category][lang]}</h2>
    ${entries.map((entry) => entryMarkup(entry, !isFound(entry, wanted)))}
  </section>`;
}

function entryMarkup(entry: Entry, isHidden: boolean): Markup {
  const { template, lang, words, category } = entry;
  const { type, name, description, vendor, verified } = template;
  const company = vendor?.company === name ? undefined : vendor?.company;
  return html`<details
    class="entry"
    id="${type}"
    data-category="${category}"
    data-words="${words}"
    ${isHidden && html` hidden`}
  >
    <summary>
      <h3>${name}</h3>
      <span class="entry-company">${company}</span>
      ${verified && mark(verified.level, lang)}
      <span class="entry-line">${inline(description?.[lang] ?? '')}</span>
    </summary>
    ${entryBody(entry)}
  </details>`;
}

function mark(level: VerificationLevel, lang: Language): Markup {
  return html`<span class="mark is-${level}">${levels[level][lang]}</span>`;
}

function countOf(templates: readonly TagTemplate[], level: VerificationLevel): number {
  return templates.filter(({ verified }) => verified?.level === level).length;
}

function entryOf(template: TagTemplate, lang: Language): Entry {
  const { type, name, description, vendor, hosts = {}, storage = [] } = template;
  const category = categoryOf(template);
  const words = [
    name,
    type,
    vendor?.id,
    vendor?.name,
    vendor?.company,
    vendor?.country && formatCountry(vendor.country, lang),
    categories[category][lang],
    description?.[lang],
    vendor?.purpose?.[lang],
    ...Object.values(hosts).flat(),
    ...storage.map((item) => item.name),
  ].filter((word) => typeof word === 'string');
  return { template, lang, category, words: fold([...new Set(words)].join(' ')) };
}

function categoryOf({ category }: TagTemplate): CategoryName {
  return category !== undefined && Object.hasOwn(categories, category)
    ? (category as CategoryName)
    : 'any';
}
