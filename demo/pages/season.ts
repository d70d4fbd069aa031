/** What Coulisse sells: three plays, their dates and their prices. */

export type Language = 'fr' | 'en';

export type Texts = Readonly<Record<Language, string>>;

export type PlayId = 'motus' | 'le-greffier' | 'bal-a-trois-temps';

export type ZoneId = 'stalls' | 'balcony' | 'folding-seat';

export interface Play {
  readonly id: PlayId;
  readonly title: Texts;
  readonly genre: Texts;
  readonly line: Texts;
  readonly story: readonly Texts[];
  readonly credits: Texts;
  readonly minutes: number;
  /** Day of the week, 0 is Sunday. */
  readonly weekday: number;
  /** Hour of the day in the theatre. */
  readonly hour: string;
}

export interface Zone {
  readonly id: ZoneId;
  readonly name: Texts;
  /** In euros. */
  readonly price: number;
}

export const season: readonly Play[] = [
  {
    id: 'motus',
    title: { fr: 'Motus', en: 'Motus' },
    genre: { fr: 'Comédie muette', en: 'Silent comedy' },
    line: {
      fr: 'Une comédie sans un mot, où tout le monde se comprend de travers.',
      en: 'A comedy without a word, in which everybody misunderstands everybody.',
    },
    story: [
      {
        fr: 'Un chapeau melon passe de tête en tête dans un hall d’hôtel. Celui qui le porte a tous les droits ; personne n’a pensé à demander lesquels.',
        en: 'A bowler hat travels from head to head in a hotel lobby. Whoever wears it may do anything; nobody thought of asking what.',
      },
      {
        fr: 'Quatre acteurs, un pianiste, douze portes. Accessible aux spectateurs sourds et malentendants, et à partir de sept ans.',
        en: 'Four actors, one pianist, twelve doors. Made for deaf and hearing audiences alike, from the age of seven.',
      },
    ],
    credits: {
      fr: 'Mise en scène : Inès Valmor. Piano : Tom Aubrac.',
      en: 'Directed by Inès Valmor. Piano: Tom Aubrac.',
    },
    minutes: 80,
    weekday: 5,
    hour: '20:00',
  },
  {
    id: 'le-greffier',
    title: { fr: 'Le Greffier', en: 'The Clerk' },
    genre: { fr: 'Drame', en: 'Drama' },
    line: {
      fr: 'Un procès raconté par le seul homme qui n’avait pas le droit de parler.',
      en: 'A trial told by the one man in the room who was not allowed to speak.',
    },
    story: [
      {
        fr: 'Trente ans durant, il a tout noté, mot pour mot. Un soir de retraite, il relit ses minutes et s’arrête sur une phrase que personne n’a prononcée.',
        en: 'For thirty years he wrote everything down, word for word. On his last evening he reads his minutes again and stops at a sentence that nobody said.',
      },
      {
        fr: 'Un seul-en-scène tendu comme une enquête, d’après des audiences imaginaires.',
        en: 'A one-man show as tight as an inquest, after hearings that never took place.',
      },
    ],
    credits: {
      fr: 'Texte et jeu : Bastien Lormeau. Lumières : Ada Quérel.',
      en: 'Written and played by Bastien Lormeau. Lights: Ada Quérel.',
    },
    minutes: 95,
    weekday: 6,
    hour: '19:00',
  },
  {
    id: 'bal-a-trois-temps',
    title: { fr: 'Bal à trois temps', en: 'A Ball in Three Time' },
    genre: { fr: 'Bal participatif', en: 'A ball for everyone' },
    line: {
      fr: 'Un bal où le public mène la danse, et où l’orchestre suit comme il peut.',
      en: 'A ball led by the audience, with an orchestra that follows as best it can.',
    },
    story: [
      {
        fr: 'Pas de fauteuils au parterre : un parquet. On vous apprend trois pas à l’entrée, le reste s’improvise jusqu’à la dernière valse.',
        en: 'No seats in the stalls, but a dance floor. You learn three steps at the door; the rest is made up until the last waltz.',
      },
      {
        fr: 'On peut aussi regarder, du balcon, avec un verre de limonade.',
        en: 'You may also just watch, from the balcony, with a glass of lemonade.',
      },
    ],
    credits: {
      fr: 'Chorégraphie : Maud Sérizet. Orchestre : les Contretemps.',
      en: 'Choreography: Maud Sérizet. Orchestra: Les Contretemps.',
    },
    minutes: 110,
    weekday: 0,
    hour: '17:00',
  },
];

export const zones: readonly Zone[] = [
  { id: 'stalls', name: { fr: 'Parterre', en: 'Stalls' }, price: 32 },
  { id: 'balcony', name: { fr: 'Balcon', en: 'Balcony' }, price: 22 },
  { id: 'folding-seat', name: { fr: 'Strapontin', en: 'Folding seat' }, price: 10 },
];

export const maxSeats = 6;

/** The next three performances, as `2026-12-04`; a play is given once a week. */
export function nextDates(play: Play, now: Date = new Date()): string[] {
  const daysAhead = ((play.weekday - now.getUTCDay() + 7) % 7) + 7;
  return [0, 7, 14].map((later) =>
    new Date(now.getTime() + (daysAhead + later) * 86_400_000).toISOString().slice(0, 10),
  );
}

export function formatDate(date: string, lang: Language): string {
  return new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`));
}

export function formatHour(hour: string, lang: Language): string {
  return lang === 'fr' ? hour.replace(':', ' h ').replace(/ 00$/, '') : hour;
}

export function formatPrice(euros: number, lang: Language): string {
  return new Intl.NumberFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: Number.isInteger(euros) ? 0 : 2,
  }).format(euros);
}
