/** The basket's page and the confirmation of an order. */
import { toItem, total, type BasketLine } from './basket.ts';
import { html, type Markup } from './html.ts';
import type { Page } from './layout.ts';
import { pathOf } from './paths.ts';
import { formatDate, formatHour, formatPrice, type Language } from './season.ts';

export interface Order {
  readonly id: string;
  readonly lines: readonly BasketLine[];
}

const texts = {
  fr: {
    basket: 'Panier',
    basketDescription: 'Vos places, avant de commander.',
    empty: 'Votre panier est vide. La salle aussi, pour l’instant.',
    season: 'Choisir un spectacle',
    play: 'Spectacle',
    seats: 'Places',
    price: 'Prix',
    total: 'Total',
    order: 'Commander',
    clear: 'Vider le panier',
    free: 'Rien n’est débité : le théâtre est imaginaire.',
    thanks: 'Merci, et à bientôt',
    thanksDescription: 'Votre commande est enregistrée.',
    number: 'Commande',
    thanksText: 'Vos billets vous attendent au guichet, une demi-heure avant le lever de rideau.',
    unknown: 'Cette commande n’est pas connue ici.',
  },
  en: {
    basket: 'Basket',
    basketDescription: 'Your seats, before you order.',
    empty: 'Your basket is empty. So is the house, for now.',
    season: 'Choose a play',
    play: 'Play',
    seats: 'Seats',
    price: 'Price',
    total: 'Total',
    order: 'Order',
    clear: 'Empty the basket',
    free: 'Nothing is charged: the theatre is imaginary.',
    thanks: 'Thank you, and see you soon',
    thanksDescription: 'Your order is confirmed.',
    number: 'Order',
    thanksText: 'Your tickets wait at the box office, half an hour before the curtain rises.',
    unknown: 'This order is not known here.',
  },
} as const;

export function basketPage(lines: readonly BasketLine[], lang: Language): Page {
  const text = texts[lang];
  return {
    title: text.basket,
    description: text.basketDescription,
    facts: { pageKind: 'basket' },
    events: lines.length === 0 ? [] : ecommerceMessages('view_cart', lines, lang),
    content: html`<div class="narrow">
      <h1>${text.basket}</h1>
      ${
        lines.length === 0
          ? html`<p class="lead">${text.empty}</p>`
          : html`${linesTable(lines, lang)}
              <form class="order" method="post" action="${pathOf('basket', lang)}">
                <button class="button" type="submit" name="do" value="order">${text.order}</button>
                <button class="button quiet" type="submit" name="do" value="clear">
                  ${text.clear}
                </button>
              </form>
              <p class="note">${text.free}</p>`
      }
      <p><a href="${pathOf('home', lang)}">${text.season}</a></p>
    </div>`,
  };
}

/** `announce`: the first view of an order pushes `purchase`, a reload does not count it again. */
export function thanksPage(order: Order | undefined, lang: Language, announce: boolean): Page {
  const text = texts[lang];
  return {
    title: text.thanks,
    description: text.thanksDescription,
    facts: { pageKind: 'thanks' },
    events:
      order && announce
        ? ecommerceMessages('purchase', order.lines, lang, { transaction_id: order.id })
        : [],
    content: html`<div class="narrow">
      <h1>${text.thanks}</h1>
      ${
        order
          ? html`<p class="lead">${text.thanksText}</p>
              <p class="order-number">${text.number} <strong>${order.id}</strong></p>
              ${linesTable(order.lines, lang)}`
          : html`<p class="lead">${text.unknown}</p>`
      }
      <p><a href="${pathOf('home', lang)}">${text.season}</a></p>
    </div>`,
  };
}

function linesTable(lines: readonly BasketLine[], lang: Language): Markup {
  const text = texts[lang];
  return html`<table class="lines">
    <thead>
      <tr>
        <th scope="col">${text.play}</th>
        <th scope="col" class="number">${text.seats}</th>
        <th scope="col" class="number">${text.price}</th>
      </tr>
    </thead>
    <tbody>
      ${lines.map(
        ({ play, date, zone, seats }) =>
          html`<tr>
            <th scope="row">
              ${play.title[lang]}
              <small>
                ${formatDate(date, lang)}, ${formatHour(play.hour, lang)} · ${zone.name[lang]}
              </small>
            </th>
            <td class="number">${seats}</td>
            <td class="number">${formatPrice(zone.price * seats, lang)}</td>
          </tr>`,
      )}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row" colspan="2">${text.total}</th>
        <td class="number">${formatPrice(total(lines), lang)}</td>
      </tr>
    </tfoot>
  </table>`;
}

function ecommerceMessages(
  event: string,
  lines: readonly BasketLine[],
  lang: Language,
  more: Record<string, unknown> = {},
): Record<string, unknown>[] {
  const items = lines.map((line) => toItem(line, lang));
  // The data layer merges: without the null, an earlier event's items would show through.
  return [
    { ecommerce: null },
    { event, ecommerce: { ...more, currency: 'EUR', value: total(lines), items } },
  ];
}
