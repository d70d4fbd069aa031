/** Polish: what stands in for embedded content. */
import type { EmbedTexts } from './en-embed.ts';

export const texts: EmbedTexts = {
  'embed.title': 'Treść od dostawcy {vendor}',
  'embed.title.named': '{title} ({vendor})',
  'embed.text':
    'Aby treść została wyświetlona, {vendor} otrzymuje Twój adres IP i\u00a0może zapisywać lub odczytywać informacje na Twoim urządzeniu ({categories}).',
  'embed.once': 'Załaduj raz',
  'embed.always': 'Zawsze zezwalaj: {vendor}',
  'embed.note':
    '„Załaduj raz” nie zapisuje wyboru. „Zawsze zezwalaj” zapisuje Twoją zgodę ({vendor}); możesz ją wycofać w\u00a0każdej chwili: „{link}”.',
  'embed.privacy': 'Polityka prywatności: {vendor}',
  'embed.open': 'Otwórz w\u00a0witrynie {vendor}',
  'embed.loading': 'Ładowanie treści od dostawcy {vendor}',
  'embed.loaded': 'Treść od dostawcy {vendor} jest załadowana.',
  'embed.failed': 'Nie udało się załadować treści od dostawcy {vendor}.',
};
