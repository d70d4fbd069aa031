/** Italian: what stands in for embedded content. */
import type { EmbedTexts } from './en-embed.ts';

export const texts: EmbedTexts = {
  'embed.title': 'Contenuto di {vendor}',
  'embed.title.named': '{title} ({vendor})',
  'embed.text':
    'Per mostrarlo, {vendor} riceve il tuo indirizzo IP e può archiviare o leggere informazioni sul tuo dispositivo ({categories}).',
  'embed.once': 'Carica una volta',
  'embed.always': 'Autorizza sempre {vendor}',
  'embed.note':
    '«Carica una volta» non salva alcuna scelta. «Autorizza sempre» salva il tuo consenso per {vendor}; puoi revocarlo in qualsiasi momento: «{link}».',
  'embed.privacy': 'Informativa sulla privacy di {vendor}',
  'embed.open': 'Apri sul sito di {vendor}',
  'embed.loading': 'Caricamento del contenuto di {vendor}',
  'embed.loaded': 'Il contenuto di {vendor} è stato caricato.',
  'embed.failed': 'Non è stato possibile caricare il contenuto di {vendor}.',
};
