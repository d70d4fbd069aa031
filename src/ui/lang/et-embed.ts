/** Estonian: what stands in for embedded content. */
import type { EmbedTexts } from './en-embed.ts';

export const texts: EmbedTexts = {
  'embed.title': 'Sisu: {vendor}',
  'embed.title.named': '{title} ({vendor})',
  'embed.text':
    'Sisu kuvamiseks saab {vendor} teie IP-aadressi ning võib teie seadmesse teavet salvestada või sealt lugeda ({categories}).',
  'embed.once': 'Laadi üks kord',
  'embed.always': 'Luba alati: {vendor}',
  'embed.note':
    '„Laadi üks kord” ei salvesta valikut. „Luba alati” salvestab teie nõusoleku ({vendor}); saate igal ajal meelt muuta: „{link}”.',
  'embed.privacy': 'Privaatsuspõhimõtted: {vendor}',
  'embed.open': 'Ava veebisaidil {vendor}',
  'embed.loading': 'Sisu laadimine: {vendor}',
  'embed.loaded': 'Sisu on laaditud: {vendor}.',
  'embed.failed': 'Sisu ei saanud laadida: {vendor}.',
};
