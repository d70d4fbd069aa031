/** Dutch: what stands in for embedded content. */
import type { EmbedTexts } from './en-embed.ts';

export const texts: EmbedTexts = {
  'embed.title': 'Inhoud van {vendor}',
  'embed.title.named': '{title} ({vendor})',
  'embed.text':
    'Om dit te tonen ontvangt {vendor} uw IP-adres en kan {vendor} informatie op uw apparaat opslaan of lezen ({categories}).',
  'embed.once': 'Eén keer laden',
  'embed.always': 'Altijd toestaan: {vendor}',
  'embed.note':
    '‘Eén keer laden’ slaat geen keuze op. ‘Altijd toestaan’ slaat uw toestemming voor {vendor} op; u kunt die altijd intrekken: ‘{link}’.',
  'embed.privacy': 'Privacybeleid van {vendor}',
  'embed.open': 'Openen op de site van {vendor}',
  'embed.loading': 'Inhoud van {vendor} wordt geladen',
  'embed.loaded': 'De inhoud van {vendor} is geladen.',
  'embed.failed': 'De inhoud van {vendor} kon niet worden geladen.',
};
