/** Irish: what stands in for embedded content. */
import type { EmbedTexts } from './en-embed.ts';

export const texts: EmbedTexts = {
  'embed.title': 'Ábhar ó: {vendor}',
  'embed.title.named': '{title} ({vendor})',
  'embed.text':
    'Chun é a thaispeáint, faigheann {vendor} do sheoladh IP agus féadfaidh sé faisnéis a stóráil ar do ghléas nó a léamh uaidh ({categories}).',
  'embed.once': 'Lódáil uair amháin',
  'embed.always': 'Ceadaigh i gcónaí: {vendor}',
  'embed.note':
    'Ní shábhálann “Lódáil uair amháin” aon rogha. Sábhálann “Ceadaigh i gcónaí” do thoiliú ({vendor}); is féidir leat d’intinn a athrú tráth ar bith: “{link}”.',
  'embed.privacy': 'Beartas príobháideachais: {vendor}',
  'embed.open': 'Oscail ar shuíomh {vendor}',
  'embed.loading': 'Ábhar á lódáil ó: {vendor}',
  'embed.loaded': 'Tá an t-ábhar lódáilte: {vendor}.',
  'embed.failed': 'Níorbh fhéidir an t-ábhar a lódáil: {vendor}.',
};
