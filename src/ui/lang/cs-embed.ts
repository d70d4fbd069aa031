/** Czech: what stands in for embedded content. */
import type { EmbedTexts } from './en-embed.ts';

export const texts: EmbedTexts = {
  'embed.title': 'Obsah služby {vendor}',
  'embed.title.named': '{title} ({vendor})',
  'embed.text':
    'Při zobrazení obsahu získá {vendor} vaši IP adresu a\u00a0může ukládat nebo číst informace ve vašem zařízení ({categories}).',
  'embed.once': 'Načíst jednou',
  'embed.always': 'Vždy povolit: {vendor}',
  'embed.note':
    '„Načíst jednou“ žádnou volbu neuloží. „Vždy povolit“ uloží váš souhlas ({vendor}); kdykoli jej můžete odvolat: „{link}“.',
  'embed.privacy': 'Ochrana osobních údajů: {vendor}',
  'embed.open': 'Otevřít na webu {vendor}',
  'embed.loading': 'Načítá se obsah služby {vendor}',
  'embed.loaded': 'Obsah služby {vendor} je načten.',
  'embed.failed': 'Obsah služby {vendor} se nepodařilo načíst.',
};
