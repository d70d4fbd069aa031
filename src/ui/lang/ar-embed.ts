/** Arabic: what stands in for embedded content. */
import type { EmbedTexts } from './en-embed.ts';

export const texts: EmbedTexts = {
  'embed.title': 'محتوى من {vendor}',
  'embed.title.named': '{title} ({vendor})',
  'embed.text':
    'لعرض المحتوى، يتلقى {vendor} عنوان IP الخاص بك، وقد يخزّن معلومات على جهازك أو يقرؤها منه ({categories}).',
  'embed.once': 'تحميل مرة واحدة',
  'embed.always': 'السماح دائمًا: {vendor}',
  'embed.note':
    '«تحميل مرة واحدة» لا يحفظ أي اختيار. «السماح دائمًا» يحفظ موافقتك ({vendor})؛ ويمكنك تغيير رأيك في أي وقت: «{link}».',
  'embed.privacy': 'سياسة الخصوصية: {vendor}',
  'embed.open': 'الفتح على موقع {vendor}',
  'embed.loading': 'جارٍ تحميل محتوى من {vendor}',
  'embed.loaded': 'حُمّل المحتوى من {vendor}.',
  'embed.failed': 'تعذّر تحميل المحتوى من {vendor}.',
};
