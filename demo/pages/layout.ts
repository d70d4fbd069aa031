/** What every page shares: head, header, language switch, footer, the facts for its script. */
import type { BasketLine } from './basket.ts';
import { seatCount } from './basket.ts';
import { html, jsonBlock, type Markup } from './html.ts';
import { pathOf, type PageName, type Place } from './paths.ts';
import type { Language } from './season.ts';

/** What the server knows when it renders a page. */
export interface Visit {
  readonly place: Place;
  readonly nonce: string;
  /** Origin of the second server, where the real library comes from. */
  readonly collectorOrigin: string;
  readonly basket: readonly BasketLine[];
}

export interface Page {
  readonly title: string;
  readonly description: string;
  readonly content: Markup;
  /** What the page is, for the data layer. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** What it pushes onto the data layer once it is open, in order. */
  readonly events?: readonly Record<string, unknown>[];
}

const texts = {
  fr: {
    skip: 'Aller au contenu',
    menu: 'Menu principal',
    season: 'La saison',
    film: 'Le film',
    basket: 'Panier',
    other: 'English',
    otherLang: 'en',
    manage: 'Gérer mes cookies',
    charter: 'Charte cookies',
    catalogue: 'Catalogue des services',
    privacy: 'Données personnelles',
    fiction:
      'Coulisse est un théâtre imaginaire : aucun billet n’est vendu, et les services tiers de cette page sont des doublures.',
  },
  en: {
    skip: 'Skip to content',
    menu: 'Main menu',
    season: 'Season',
    film: 'The film',
    basket: 'Basket',
    other: 'Français',
    otherLang: 'fr',
    manage: 'Manage cookies',
    charter: 'Cookie charter',
    catalogue: 'Catalogue of services',
    privacy: 'Personal data',
    fiction:
      'Coulisse is an imaginary theatre: no ticket is sold, and the third-party services of this page are understudies.',
  },
} as const;

export function renderPage(page: Page, visit: Visit): string {
  const { place, nonce } = visit;
  const { lang } = place;
  const text = texts[lang];
  const { markup } = html`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${page.title} · Coulisse</title>
        <meta name="description" content="${page.description}" />
        <meta name="demo-collector" content="${visit.collectorOrigin}" />
        <link
          rel="alternate"
          hreflang="${text.otherLang}"
          href="${samePage(place, text.otherLang)}"
        />
        <link rel="icon" href="/demo/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/demo/shop.css" />
        <link rel="stylesheet" href="/demo/gate.css" />
        <script defer nonce="${nonce}" src="/demo/client.js"></script>
      </head>
      <body>
        <header class="site-header">
          <a class="skip" href="#content">${text.skip}</a>
          <a class="logo" href="${pathOf('home', lang)}">Coulisse</a>
          <nav aria-label="${text.menu}">
            ${menuLink('home', text.season, place)} ${menuLink('film', text.film, place)}
            <a href="${pathOf('basket', lang)}" ${place.page === 'basket' && current}
              >${text.basket}<span
                class="count"
                id="basket-count"
                ${visit.basket.length === 0 && html` hidden`}
                >${seatCount(visit.basket)}</span
              ></a
            >
            <a
              class="language"
              href="${samePage(place, text.otherLang)}"
              hreflang="${text.otherLang}"
              lang="${text.otherLang}"
              >${text.other}</a
            >
          </nav>
        </header>
        <main id="content">${page.content}</main>
        <footer class="site-footer">
          <p class="footer-links">
            <span>© Coulisse</span>
            <a href="${pathOf('cookies', lang)}">${text.charter}</a>
            <a href="${pathOf('catalogue', lang)}">${text.catalogue}</a>
            <a href="${pathOf('privacy', lang)}">${text.privacy}</a>
            <a href="#sluice-preferences">${text.manage}</a>
          </p>
          <p class="fiction">${text.fiction}</p>
        </footer>
        ${jsonBlock('page-facts', page.facts)} ${jsonBlock('page-events', page.events ?? [])}
      </body>
    </html> `;
  return lang === 'fr' ? withFrenchSpaces(markup) : markup;
}

/** No line begins with French punctuation, nor ends with an opening quotation mark. */
function withFrenchSpaces(text: string): string {
  return text.replace(/\s+([:;?!»])/g, '\u00a0$1').replace(/«\s+/g, '«\u00a0');
}

const current = html` aria-current="page"`;

function menuLink(page: PageName, label: string, place: Place): Markup {
  return html`<a href="${pathOf(page, place.lang)}" ${place.page === page && current}>${label}</a>`;
}

/** An order is confirmed in one language only: from there the switch leads home. */
function samePage({ page, rest }: Place, lang: Language): string {
  return page === 'thanks' ? pathOf('home', lang) : pathOf(page, lang, rest);
}
