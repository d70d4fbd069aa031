/** Croatian: what stands in for embedded content. */
import type { EmbedTexts } from './en-embed.ts';

export const texts: EmbedTexts = {
  'embed.title': 'Sadržaj: {vendor}',
  'embed.title.named': '{title} ({vendor})',
  'embed.text':
    'Za prikaz sadržaja {vendor} prima Vašu IP adresu i može pohranjivati ili čitati informacije na Vašem uređaju ({categories}).',
  'embed.once': 'Učitaj jednokratno',
  'embed.always': 'Uvijek dopusti: {vendor}',
  'embed.note':
    '„Učitaj jednokratno” ne sprema odabir. „Uvijek dopusti” sprema Vašu privolu ({vendor}); u svakom trenutku možete promijeniti odluku: „{link}”.',
  'embed.privacy': 'Politika privatnosti: {vendor}',
  'embed.open': 'Otvori na web-mjestu {vendor}',
  'embed.loading': 'Učitava se sadržaj: {vendor}',
  'embed.loaded': 'Sadržaj je učitan: {vendor}.',
  'embed.failed': 'Sadržaj nije bilo moguće učitati: {vendor}.',
};
