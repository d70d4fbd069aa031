import { html, type Markup } from './html.ts';
import type { Page } from './layout.ts';
import { pathOf } from './paths.ts';
import { poster } from './posters.ts';
import { formatDate, formatHour, formatPrice, nextDates, season, zones } from './season.ts';
import type { Language, Play } from './season.ts';

const texts = {
  fr: {
    title: 'La saison',
    description: 'Trois créations au théâtre Coulisse : une comédie muette, un procès, un bal.',
    heading: 'Trois créations pour une saison',
    lead: 'Une comédie sans un mot, un procès raconté par son greffier, un bal où le public mène la danse. Deux cent douze places, pas une de plus.',
    book: 'Voir les dates',
    from: 'dès',
    tuesday: 'Les places à dix euros',
    tuesdayText:
      'Chaque mardi à midi, les strapontins du week-end sont mis en vente, au guichet comme en ligne. Premier arrivé, premier assis.',
    backstage: 'Passer derrière le rideau',
    backstageText:
      'Deux minutes de film sur les répétitions de « Motus ». La vidéo vient d’un service tiers : elle attend votre accord.',
    backstageLink: 'Voir la page du film',
  },
  en: {
    title: 'Season',
    description: 'Three new plays at the Coulisse theatre: a silent comedy, a trial, a ball.',
    heading: 'Three new plays for one season',
    lead: 'A comedy without a word, a trial told by its clerk, a ball led by the audience. Two hundred and twelve seats, and not one more.',
    book: 'See the dates',
    from: 'from',
    tuesday: 'The ten-euro seats',
    tuesdayText:
      'Every Tuesday at noon, the folding seats of the weekend go on sale, at the box office and online. First come, first seated.',
    backstage: 'Behind the curtain',
    backstageText:
      'Two minutes of film about the rehearsals of “Motus”. The video comes from a third party: it waits for your consent.',
    backstageLink: 'Go to the film',
  },
} as const;

export function homePage(lang: Language): Page {
  const text = texts[lang];
  return {
    title: text.title,
    description: text.description,
    facts: { pageKind: 'season' },
    events: [{ event: 'view_item_list' }],
    content: html`
      <section class="hero">
        <div class="hero-text">
          <h1>${text.heading}</h1>
          <p class="lead">${text.lead}</p>
        </div>
      </section>
      <ul class="plays">
        ${season.map((play) => card(play, lang))}
      </ul>
      <div class="asides">
        <section>
          <h2>${text.tuesday}</h2>
          <p>${text.tuesdayText}</p>
        </section>
        <section>
          <h2>${text.backstage}</h2>
          <p>${text.backstageText}</p>
          <p><a href="${pathOf('film', lang)}">${text.backstageLink}</a></p>
        </section>
      </div>
    `,
  };
}

function card(play: Play, lang: Language): Markup {
  const text = texts[lang];
  const [first = ''] = nextDates(play);
  const lowest = Math.min(...zones.map(({ price }) => price));
  return html`<li class="play-card">
    ${poster(play)}
    <div class="play-text">
      <p class="genre">${play.genre[lang]}</p>
      <h2><a href="${pathOf('play', lang, play.id)}">${play.title[lang]}</a></h2>
      <p>${play.line[lang]}</p>
      <p class="when">
        ${formatDate(first, lang)}, ${formatHour(play.hour, lang)} · ${text.from}
        ${formatPrice(lowest, lang)}
      </p>
      <span class="more" aria-hidden="true">${text.book}</span>
    </div>
  </li>`;
}
