/** Arabic: what the banner says. */
import type { BannerTexts } from './en.ts';

export const texts: BannerTexts &
  Record<
    'banner.partners.zero' | 'banner.partners.two' | 'banner.partners.few' | 'banner.partners.many',
    string
  > = {
  'banner.title': 'ملفات تعريف الارتباط على {site}',
  'banner.text':
    'يطلب {site} و{partners} موافقتك على تخزين معلومات على جهازك أو قراءتها منه (ملفات تعريف الارتباط والتقنيات المشابهة).',
  'banner.text.own':
    'يطلب {site} موافقتك على تخزين معلومات على جهازك أو قراءتها منه (ملفات تعريف الارتباط والتقنيات المشابهة).',
  'banner.partners.zero': '{count} شريك',
  'banner.partners.one': '{count} شريك',
  'banner.partners.two': 'شريكان',
  'banner.partners.few': '{count} شركاء',
  'banner.partners.many': '{count} شريكًا',
  'banner.partners.other': '{count} شريك',
  'banner.purposes': 'للأغراض التالية:',
  'banner.purpose': '{title}: {description}',
  'banner.change':
    'أيًّا كان اختيارك، يظل الموقع متاحًا لك، ويمكنك تغيير رأيك في أي وقت: «{link}» أسفل كل صفحة.',
  'banner.accept': 'قبول الكل',
  'banner.accept.name': 'قبول الكل (ملفات تعريف الارتباط)',
  'banner.refuse': 'رفض الكل',
  'banner.refuse.name': 'رفض الكل (ملفات تعريف الارتباط)',
  'banner.customise': 'تخصيص',
  'banner.customise.name': 'تخصيص (ملفات تعريف الارتباط)',
  'banner.exempt.details': 'عرض التفاصيل',
  'category.analytics.title': 'قياس الجمهور',
  'category.analytics.description':
    'عدّ الزيارات وتحليل كيفية استخدام الموقع، لأغراض الإحصاء والتحسين.',
  'category.functionality.title': 'التفضيلات والإضافات',
  'category.functionality.description':
    'تذكّر إعدادات مثل اللغة أو طريقة العرض، وتقديم إضافات مثل الدردشة أو الخريطة.',
  'category.social.title': 'الشبكات الاجتماعية',
  'category.social.description':
    'عرض منشورات ومقاطع فيديو وأزرار مشاركة من منصات أخرى، قد تستخدم زيارتك لأغراضها الخاصة، بما فيها الإعلان.',
  'category.advertising.title': 'الإعلان',
  'category.advertising.description':
    'اختيار الإعلانات وفقًا لتصفحك واهتماماتك وقياس أثرها؛ وقد يتتبعك الشركاء عبر المواقع ويُنشئون ملفًا تعريفيًا عنك.',
  'link.policy': 'سياسة ملفات تعريف الارتباط',
  'link.privacy': 'سياسة الخصوصية: {site}',
  'link.new-window': '{label} (نافذة جديدة)',
  'reopen.label': 'إدارة ملفات تعريف الارتباط',
};
