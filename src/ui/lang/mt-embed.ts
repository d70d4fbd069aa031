/** Maltese: what stands in for embedded content. */
import type { EmbedTexts } from './en-embed.ts';

export const texts: EmbedTexts = {
  'embed.title': 'Kontenut minn: {vendor}',
  'embed.title.named': '{title} ({vendor})',
  'embed.text':
    'Biex jintwera, {vendor} jirċievi l-indirizz IP tiegħek u jista’ jaħżen jew jaqra informazzjoni fuq l-apparat tiegħek ({categories}).',
  'embed.once': 'Għabbi darba',
  'embed.always': 'Dejjem ippermetti: {vendor}',
  'embed.note':
    '“Għabbi darba” ma jissejvja l-ebda għażla. “Dejjem ippermetti” jissejvja l-kunsens tiegħek ({vendor}); tista’ tbiddel fehmtek fi kwalunkwe ħin: “{link}”.',
  'embed.privacy': 'Politika tal-privatezza: {vendor}',
  'embed.open': 'Iftaħ fuq is-sit {vendor}',
  'embed.loading': 'Qed jitgħabba kontenut minn: {vendor}',
  'embed.loaded': 'Il-kontenut tgħabba: {vendor}.',
  'embed.failed': 'Il-kontenut ma setax jitgħabba: {vendor}.',
};
