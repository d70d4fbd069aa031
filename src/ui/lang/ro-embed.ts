/** Romanian: what stands in for embedded content. */
import type { EmbedTexts } from './en-embed.ts';

export const texts: EmbedTexts = {
  'embed.title': 'Conținut de la {vendor}',
  'embed.title.named': '{title} ({vendor})',
  'embed.text':
    'Pentru afișare, {vendor} primește adresa dumneavoastră IP și poate stoca sau citi informații pe dispozitivul dumneavoastră ({categories}).',
  'embed.once': 'Încărcați o dată',
  'embed.always': 'Permiteți întotdeauna {vendor}',
  'embed.note':
    '„Încărcați o dată” nu salvează nicio alegere. „Permiteți întotdeauna” salvează consimțământul pentru {vendor}; îl puteți retrage oricând: „{link}”.',
  'embed.privacy': 'Politica de confidențialitate: {vendor}',
  'embed.open': 'Deschideți pe site-ul {vendor}',
  'embed.loading': 'Se încarcă conținutul de la {vendor}',
  'embed.loaded': 'Conținutul de la {vendor} a fost încărcat.',
  'embed.failed': 'Conținutul de la {vendor} nu a putut fi încărcat.',
};
