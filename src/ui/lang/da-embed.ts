/** Danish: what stands in for embedded content. */
import type { EmbedTexts } from './en-embed.ts';

export const texts: EmbedTexts = {
  'embed.title': 'Indhold fra {vendor}',
  'embed.title.named': '{title} ({vendor})',
  'embed.text':
    'For at det kan vises, får {vendor} din IP-adresse og kan gemme eller læse oplysninger på din enhed ({categories}).',
  'embed.once': 'Indlæs én gang',
  'embed.always': 'Tillad altid {vendor}',
  'embed.note':
    '”Indlæs én gang” gemmer ikke noget valg. ”Tillad altid” gemmer dit samtykke for {vendor}; du kan altid trække det tilbage: ”{link}”.',
  'embed.privacy': 'Privatlivspolitik for {vendor}',
  'embed.open': 'Åbn på webstedet {vendor}',
  'embed.loading': 'Indlæser indhold fra {vendor}',
  'embed.loaded': 'Indholdet fra {vendor} er indlæst.',
  'embed.failed': 'Indholdet fra {vendor} kunne ikke indlæses.',
};
