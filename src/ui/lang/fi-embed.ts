/** Finnish: what stands in for embedded content. */
import type { EmbedTexts } from './en-embed.ts';

export const texts: EmbedTexts = {
  'embed.title': 'Sisältö palvelusta {vendor}',
  'embed.title.named': '{title} ({vendor})',
  'embed.text':
    'Sisällön näyttämistä varten {vendor} saa IP-osoitteesi ja voi tallentaa tietoja laitteellesi tai lukea niitä siltä ({categories}).',
  'embed.once': 'Lataa kerran',
  'embed.always': 'Salli aina: {vendor}',
  'embed.note':
    '”Lataa kerran” ei tallenna valintaa. ”Salli aina” tallentaa suostumuksesi ({vendor}); voit peruuttaa sen milloin tahansa: ”{link}”.',
  'embed.privacy': 'Tietosuojaseloste: {vendor}',
  'embed.open': 'Avaa sivustolla {vendor}',
  'embed.loading': 'Ladataan sisältöä palvelusta {vendor}',
  'embed.loaded': 'Sisältö palvelusta {vendor} on ladattu.',
  'embed.failed': 'Sisältöä palvelusta {vendor} ei voitu ladata.',
};
