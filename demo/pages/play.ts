import { html } from './html.ts';
import type { Page } from './layout.ts';
import { pathOf } from './paths.ts';
import { poster } from './posters.ts';
import { formatDate, formatHour, formatPrice, maxSeats, nextDates, zones } from './season.ts';
import type { Language, Play } from './season.ts';

const texts = {
  fr: {
    back: 'Toute la saison',
    length: 'Durée :',
    minutes: 'minutes',
    date: 'Choisir une date',
    zone: 'Choisir une place',
    seats: 'Nombre de places',
    add: 'Ajouter au panier',
    basket: 'Voir le panier',
    share: 'En parler',
    mail: 'L’envoyer par courriel',
    mailSubject: 'Une soirée au théâtre Coulisse',
    applause:
      'Les applaudissements viennent du réseau Entracte. Ils s’affichent si vous acceptez les réseaux sociaux :',
    manage: 'Gérer mes cookies',
  },
  en: {
    back: 'The whole season',
    length: 'Length:',
    minutes: 'minutes',
    date: 'Choose a date',
    zone: 'Choose a seat',
    seats: 'Number of seats',
    add: 'Add to basket',
    basket: 'Go to the basket',
    share: 'Spread the word',
    mail: 'Send it by e-mail',
    mailSubject: 'An evening at the Coulisse theatre',
    applause: 'Applause comes from the network Entracte. It shows if you accept social networks:',
    manage: 'Manage cookies',
  },
} as const;

export function playPage(play: Play, lang: Language): Page {
  const text = texts[lang];
  const [firstZone] = zones;
  return {
    title: play.title[lang],
    description: play.line[lang],
    facts: { pageKind: 'play', play: { id: play.id, genre: play.genre.en } },
    events: [
      { ecommerce: null },
      {
        event: 'view_item',
        ecommerce: {
          currency: 'EUR',
          value: firstZone?.price,
          items: [
            {
              item_id: play.id,
              item_name: play.title[lang],
              item_category: play.genre.en,
              price: firstZone?.price,
              quantity: 1,
            },
          ],
        },
      },
    ],
    content: html`
      <p class="back"><a href="${pathOf('home', lang)}">${text.back}</a></p>
      <article class="play">
        ${poster(play)}
        <div class="play-text">
          <p class="genre">${play.genre[lang]}</p>
          <h1>${play.title[lang]}</h1>
          <p class="lead">${play.line[lang]}</p>
          ${play.story.map((paragraph) => html`<p>${paragraph[lang]}</p>`)}
          <p class="credits">
            ${play.credits[lang]}<br />${text.length} ${play.minutes} ${text.minutes}.
          </p>
        </div>
        <form class="booking" method="post" action="${pathOf('basket', lang)}" data-add-to-basket>
          <input type="hidden" name="play" value="${play.id}" />
          <fieldset>
            <legend>${text.date}</legend>
            <div class="options">
              ${nextDates(play).map(
                (date, index) =>
                  html`<label class="option">
                    <input
                      type="radio"
                      name="date"
                      value="${date}"
                      ${index === 0 && html`checked`}
                    />
                    <span
                      >${capitalised(formatDate(date, lang))}<small
                        >${formatHour(play.hour, lang)}</small
                      ></span
                    >
                  </label>`,
              )}
            </div>
          </fieldset>
          <fieldset>
            <legend>${text.zone}</legend>
            <div class="options">
              ${zones.map(
                (zone, index) =>
                  html`<label class="option">
                    <input
                      type="radio"
                      name="zone"
                      value="${zone.id}"
                      ${index === 0 && html`checked`}
                    />
                    <span>${zone.name[lang]}<small>${formatPrice(zone.price, lang)}</small></span>
                  </label>`,
              )}
            </div>
          </fieldset>
          <div class="booking-end">
            <label class="seats" for="seats">${text.seats}</label>
            <select id="seats" name="seats">
              ${Array.from({ length: maxSeats }, (_, index) => html`<option ${index === 1 && html`selected`}>${index + 1}</option>`)}
            </select>
            <button class="button" type="submit">${text.add}</button>
          </div>
          <p class="added" role="status"></p>
          <p class="to-basket" hidden><a href="${pathOf('basket', lang)}">${text.basket}</a></p>
        </form>
        <section class="share">
          <h2>${text.share}</h2>
          <p class="share-ways">
            <a
              href="mailto:?subject=${encodeURIComponent(`${play.title[lang]}: ${text.mailSubject}`)}"
              >${text.mail}</a
            >
          </p>
          <p class="applause note" data-entracte="${play.id}">
            ${text.applause} <a href="#sluice-preferences">${text.manage}</a>.
          </p>
        </section>
      </article>
    `,
  };
}

/** As a label of its own: “Vendredi 4 décembre”. */
function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
