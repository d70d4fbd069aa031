/** Latvian: what stands in for embedded content. */
import type { EmbedTexts } from './en-embed.ts';

export const texts: EmbedTexts = {
  'embed.title': 'Saturs: {vendor}',
  'embed.title.named': '{title} ({vendor})',
  'embed.text':
    'Lai to parādītu, {vendor} saņem jūsu IP adresi un var glabāt informāciju jūsu ierīcē vai lasīt to no ierīces ({categories}).',
  'embed.once': 'Ielādēt vienreiz',
  'embed.always': 'Vienmēr atļaut: {vendor}',
  'embed.note':
    '“Ielādēt vienreiz” nesaglabā izvēli. “Vienmēr atļaut” saglabā jūsu piekrišanu ({vendor}); varat mainīt savu lēmumu jebkurā laikā: “{link}”.',
  'embed.privacy': 'Privātuma politika: {vendor}',
  'embed.open': 'Atvērt vietnē {vendor}',
  'embed.loading': 'Notiek satura ielāde: {vendor}',
  'embed.loaded': 'Saturs ir ielādēts: {vendor}.',
  'embed.failed': 'Saturu nevarēja ielādēt: {vendor}.',
};
