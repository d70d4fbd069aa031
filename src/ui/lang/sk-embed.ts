/** Slovak: what stands in for embedded content. */
import type { EmbedTexts } from './en-embed.ts';

export const texts: EmbedTexts = {
  'embed.title': 'Obsah služby {vendor}',
  'embed.title.named': '{title} ({vendor})',
  'embed.text':
    'Pri zobrazení obsahu získa {vendor} vašu IP adresu a\u00a0môže ukladať alebo čítať informácie vo vašom zariadení ({categories}).',
  'embed.once': 'Načítať raz',
  'embed.always': 'Vždy povoliť: {vendor}',
  'embed.note':
    '„Načítať raz“ neuloží žiadnu voľbu. „Vždy povoliť“ uloží váš súhlas ({vendor}); kedykoľvek ho môžete odvolať: „{link}“.',
  'embed.privacy': 'Ochrana osobných údajov: {vendor}',
  'embed.open': 'Otvoriť na webe {vendor}',
  'embed.loading': 'Načítava sa obsah služby {vendor}',
  'embed.loaded': 'Obsah služby {vendor} je načítaný.',
  'embed.failed': 'Obsah služby {vendor} sa nepodarilo načítať.',
};
