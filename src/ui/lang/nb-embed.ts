/** Norwegian (Bokmål): what stands in for embedded content. */
import type { EmbedTexts } from './en-embed.ts';

export const texts: EmbedTexts = {
  'embed.title': 'Innhold fra {vendor}',
  'embed.title.named': '{title} ({vendor})',
  'embed.text':
    'For at det skal kunne vises, får {vendor} IP-adressen din og kan lagre eller lese opplysninger på enheten din ({categories}).',
  'embed.once': 'Last inn én gang',
  'embed.always': 'Tillat alltid {vendor}',
  'embed.note':
    '«Last inn én gang» lagrer ikke noe valg. «Tillat alltid» lagrer samtykket ditt for {vendor}; du kan trekke det tilbake når som helst: «{link}».',
  'embed.privacy': 'Personvernerklæring for {vendor}',
  'embed.open': 'Åpne på nettstedet {vendor}',
  'embed.loading': 'Laster inn innhold fra {vendor}',
  'embed.loaded': 'Innholdet fra {vendor} er lastet inn.',
  'embed.failed': 'Innholdet fra {vendor} kunne ikke lastes inn.',
};
