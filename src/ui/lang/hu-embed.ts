/** Hungarian: what stands in for embedded content. */
import type { EmbedTexts } from './en-embed.ts';

export const texts: EmbedTexts = {
  'embed.title': 'Tartalom forrása: {vendor}',
  'embed.title.named': '{title} ({vendor})',
  'embed.text':
    'A megjelenítéshez {vendor} megkapja az Ön IP-címét, és információkat tárolhat az Ön eszközén, vagy azokat onnan kiolvashatja ({categories}).',
  'embed.once': 'Egyszeri betöltés',
  'embed.always': 'Mindig engedélyezem: {vendor}',
  'embed.note':
    'Az „Egyszeri betöltés” nem ment választást. A „Mindig engedélyezem” menti a hozzájárulását ({vendor}); bármikor visszavonhatja: „{link}”.',
  'embed.privacy': 'Adatkezelési tájékoztató: {vendor}',
  'embed.open': 'Megnyitás ezen a webhelyen: {vendor}',
  'embed.loading': 'Tartalom betöltése: {vendor}',
  'embed.loaded': 'A tartalom betöltődött ({vendor}).',
  'embed.failed': 'A tartalmat nem sikerült betölteni ({vendor}).',
};
