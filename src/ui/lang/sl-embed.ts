/** Slovenian: what stands in for embedded content. */
import type { EmbedTexts } from './en-embed.ts';

export const texts: EmbedTexts = {
  'embed.title': 'Vsebina: {vendor}',
  'embed.title.named': '{title} ({vendor})',
  'embed.text':
    'Za prikaz te vsebine {vendor} prejme vaš naslov IP in lahko shranjuje ali bere informacije na vaši napravi ({categories}).',
  'embed.once': 'Naloži enkrat',
  'embed.always': 'Vedno dovoli: {vendor}',
  'embed.note':
    '»Naloži enkrat« ne shrani izbire. »Vedno dovoli« shrani vašo privolitev ({vendor}); kadar koli si lahko premislite: »{link}«.',
  'embed.privacy': 'Politika zasebnosti: {vendor}',
  'embed.open': 'Odpri na spletnem mestu {vendor}',
  'embed.loading': 'Nalaganje vsebine: {vendor}',
  'embed.loaded': 'Vsebina je naložena: {vendor}.',
  'embed.failed': 'Vsebine ni bilo mogoče naložiti: {vendor}.',
};
