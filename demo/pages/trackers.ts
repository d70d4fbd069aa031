/**
 * The tables of the charter: every tracker that the container declares, by category and service. They
 * stand inside <sluice-cookie-policy> and can be read without any script.
 */
import type { Disclosure, DisclosedVendor } from '../../src/engine/disclosure.ts';
import type { StorageItem } from '../../src/engine/types.ts';
import { formatCountry, formatDuration, storageDuration } from '../../src/ui/format.ts';
import { html, type Content, type Markup } from './html.ts';
import type { Language, Texts } from './season.ts';

const words = {
  fr: {
    name: 'Nom',
    purpose: 'À quoi il sert',
    duration: 'Durée',
    party: 'Dépôt',
    first: 'interne',
    third: 'tiers',
    policy: 'sa politique de confidentialité',
    none: 'Ne garde rien sur votre appareil.',
  },
  en: {
    name: 'Name',
    purpose: 'What it is for',
    duration: 'Duration',
    party: 'Set by',
    first: 'this site',
    third: 'another site',
    policy: 'its privacy policy',
    none: 'Keeps nothing on your device.',
  },
} as const;

const categories: Readonly<Record<string, Texts>> = {
  necessary: { fr: 'Strictement nécessaires', en: 'Strictly necessary' },
  analytics: { fr: 'Mesure d’audience', en: 'Audience measurement' },
  social: { fr: 'Réseaux sociaux', en: 'Social networks' },
  advertising: { fr: 'Publicité', en: 'Advertising' },
};

const kinds: Readonly<Record<StorageItem['kind'], Texts>> = {
  cookie: { fr: 'cookie', en: 'cookie' },
  'local-storage': { fr: 'stockage local', en: 'local storage' },
  'session-storage': { fr: 'stockage de session', en: 'session storage' },
  'indexed-db': { fr: 'base locale', en: 'local database' },
  'cache-storage': { fr: 'cache', en: 'cache' },
};

const durations: Readonly<Record<string, Texts>> = {
  'duration.session': { fr: 'la session', en: 'the session' },
  'duration.tab': { fr: 'tant que l’onglet est ouvert', en: 'while the tab is open' },
  'duration.persistent': { fr: 'jusqu’à son effacement', en: 'until it is erased' },
  'value.unknown': { fr: 'inconnue', en: 'unknown' },
};

export function trackerTables(disclosure: Disclosure, lang: Language): Markup {
  return html`${disclosure.categories.map(({ id, vendors }) => {
    const rows = vendors.map((vendor) => vendorRows(vendor, itemsIn(id, vendor, disclosure), lang));
    return table(categories[id]?.[lang] ?? id, rows, lang);
  })}`;
}

/** What a vendor keeps for one category, with the visitor's choice where the site itself is meant. */
function itemsIn(category: string, vendor: DisclosedVendor, disclosure: Disclosure): StorageItem[] {
  const own = category === 'necessary' && vendor.role === 'controller';
  const { cookie, lifetime } = disclosure;
  const kept: StorageItem[] = own
    ? (['cookie', 'local-storage'] as const).map((kind) => ({
        kind,
        name: cookie.name,
        party: 'first',
        duration: lifetime,
        purpose: {
          fr: 'Retient votre réponse sur les cookies, que ce soit oui ou non.',
          en: 'Remembers your answer about cookies, be it yes or no.',
        },
      }))
    : [];
  const [main] = vendor.categories;
  return [...kept, ...vendor.storage.filter((item) => (item.category ?? main) === category)];
}

function table(caption: string, rows: Markup[], lang: Language): Markup {
  const text = words[lang];
  return html`<table class="trackers">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${text.name}</th>
        <th scope="col">${text.purpose}</th>
        <th scope="col">${text.duration}</th>
        <th scope="col">${text.party}</th>
      </tr>
    </thead>
    ${rows}
  </table>`;
}

function vendorRows(vendor: DisclosedVendor, items: StorageItem[], lang: Language): Markup {
  const text = words[lang];
  return html`<tbody>
    <tr class="service">
      <th scope="rowgroup" colspan="4">
        ${vendor.name} <small>${vendorFacts(vendor, lang)}</small>
      </th>
    </tr>
    ${
      items.length === 0 &&
      html`<tr>
        <td colspan="4">${text.none}</td>
      </tr>`
    }
    ${items.map(
      (item) =>
        html`<tr>
          <th scope="row"><code>${item.name}</code> <small>${kinds[item.kind][lang]}</small></th>
          <td>${item.purpose?.[lang]}</td>
          <td>${durationOf(item, lang)}</td>
          <td>${text[item.party ?? 'first']}</td>
        </tr>`,
    )}
  </tbody>`;
}

function vendorFacts(vendor: DisclosedVendor, lang: Language): Content {
  const { company, country, privacyPolicyUrl } = vendor;
  const who = [company, country && formatCountry(country, lang)].filter(
    (part) => part !== undefined,
  );
  const policy = html` · <a href="${privacyPolicyUrl}" rel="noreferrer">${words[lang].policy}</a>`;
  return html`${who.join(', ')}${privacyPolicyUrl !== undefined && policy}`;
}

function durationOf(item: StorageItem, lang: Language): string {
  const duration = storageDuration(item);
  return 'iso' in duration
    ? formatDuration(duration.iso, lang)
    : (durations[duration.key]?.[lang] ?? '');
}
