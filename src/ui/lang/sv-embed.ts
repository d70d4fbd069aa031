/** Swedish: what stands in for embedded content. */
import type { EmbedTexts } from './en-embed.ts';

export const texts: EmbedTexts = {
  'embed.title': 'Innehåll från {vendor}',
  'embed.title.named': '{title} ({vendor})',
  'embed.text':
    'För att det ska kunna visas får {vendor} din IP-adress och kan lagra eller läsa information på din enhet ({categories}).',
  'embed.once': 'Ladda en gång',
  'embed.always': 'Tillåt alltid {vendor}',
  'embed.note':
    '”Ladda en gång” sparar inget val. ”Tillåt alltid” sparar ditt samtycke för {vendor}; du kan återkalla det när som helst: ”{link}”.',
  'embed.privacy': 'Integritetspolicy för {vendor}',
  'embed.open': 'Öppna på webbplatsen {vendor}',
  'embed.loading': 'Laddar innehåll från {vendor}',
  'embed.loaded': 'Innehållet från {vendor} har laddats.',
  'embed.failed': 'Innehållet från {vendor} kunde inte laddas.',
};
