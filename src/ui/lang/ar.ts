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
  'banner.partners.two': '{count} شريكان',
  'banner.partners.few': '{count} شركاء',
  'banner.partners.many': '{count} شريكًا',
  'banner.partners.other': '{count} شريك',
  'banner.purposes': 'للأغراض التالية:',
  'banner.purpose': '{title}: {description}',
  'banner.objection': 'مفعّل حتى تعترض: {categories}.',
  'banner.change':
    'أيًّا كان اختيارك، يظل الموقع متاحًا لك، ويمكنك تغيير رأيك في أي وقت: «{link}» أسفل كل صفحة.',
  'banner.accept': 'قبول الكل',
  'banner.accept.name': 'قبول الكل (ملفات تعريف الارتباط)',
  'banner.refuse': 'رفض الكل',
  'banner.refuse.name': 'رفض الكل (ملفات تعريف الارتباط)',
  'banner.customise': 'تخصيص',
  'banner.customise.name': 'تخصيص (ملفات تعريف الارتباط)',
  'banner.renewal.expired':
    'انتهت صلاحية اختيارك بتاريخ {date}: كل ما يتطلب موافقتك متوقف حتى تختار من جديد.',
  'banner.renewal.new':
    'جديد منذ اختيارك بتاريخ {date}، ومتوقف حتى تجيب: {items}. تبقى إجاباتك الأخرى محفوظة.',
  'banner.renewal.again': 'يسأل {site} جميع الزوار من جديد. يسري اختيارك بتاريخ {date} حتى تجيب.',
  'banner.renewal.partial': 'سبق أن سمحت بما يلي: {items}. الباقي متوقف حتى تختار.',
  'banner.exempt.text': 'جميع ملفات تعريف الارتباط التي يستخدمها {site} معفاة من الموافقة.',
  'banner.exempt.opposable': 'يمكنك الاعتراض على بعضها في أي وقت: «{link}».',
  'banner.exempt.details': 'عرض التفاصيل',
  'banner.exempt.close': 'إغلاق',
  'category.necessary.title': 'ضرورية للغاية',
  'category.necessary.description':
    'تشغيل الموقع: مثل تسجيل الدخول أو سلة التسوق أو الأمان أو حفظ اختيارك لملفات تعريف الارتباط.',
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
    'اختيار الإعلانات وفقًا لتصفحك واهتماماتك وقياس أثرها؛ وقد يتتبعك الشركاء عبر المواقع ويُنشئون ملفًا عنك.',
  'link.policy': 'سياسة ملفات تعريف الارتباط',
  'link.privacy': 'سياسة الخصوصية: {site}',
  'link.new-window': '{label} (نافذة جديدة)',
  'reopen.label': 'إدارة ملفات تعريف الارتباط',
  'signals.gpc': 'يرسل متصفحك إشارة Global Privacy Control (GPC). متوقف لهذا السبب: {categories}.',
  'signals.dnt': 'يرسل متصفحك إشارة Do Not Track (DNT). متوقف لهذا السبب: {categories}.',
  'notice.storage':
    'لا يسمح متصفحك لهذا الموقع بتخزين أي شيء، ولذلك يسري اختيارك على هذه الصفحة فقط.',
  'notice.advanced':
    'قد تُحمَّل وسوم Google قبل أن تختار، وترسل إلى Google، من دون موافقتك، معلومات من دون استخدام ملفات تعريف الارتباط.',
  'preferences.discarded': 'أُغلق من دون حفظ؛ لم يتغير شيء.',
  'status.saved': 'حُفظ اختيارك.',
  'status.accepted': 'تم الحفظ: قُبل كل ما هو اختياري.',
  'status.refused': 'تم الحفظ: رُفض كل ما هو اختياري.',
  'status.reload': 'حُفظ اختيارك. سيُعاد تحميل الصفحة ليسري اختيارك بالكامل.',
  'status.forgotten': 'حُذف اختيارك من هذا الجهاز.',
};
