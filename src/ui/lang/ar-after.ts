/** Arabic: what is said beside and after a plain first banner. */
import type { AfterTexts } from './en-after.ts';

export const texts: AfterTexts = {
  'banner.objection': 'مفعّل حتى تعترض: {categories}.',
  'banner.renewal.expired':
    'انتهت صلاحية اختيارك المؤرّخ في {date}: كل ما يتطلب موافقتك متوقف حتى تختار من جديد.',
  'banner.renewal.new':
    'جديد منذ اختيارك المؤرّخ في {date}، ومتوقف حتى تجيب: {items}. تبقى إجاباتك الأخرى محفوظة.',
  'banner.renewal.again':
    'يسأل {site} جميع الزوار من جديد. يسري اختيارك المؤرّخ في {date} حتى تجيب.',
  'banner.renewal.partial': 'سبق أن سمحت بما يلي: {items}. الباقي متوقف حتى تختار.',
  'banner.exempt.text': 'جميع ملفات تعريف الارتباط التي يستخدمها {site} معفاة من الموافقة.',
  'banner.exempt.opposable': 'يمكنك الاعتراض على بعضها في أي وقت: «{link}».',
  'banner.exempt.close': 'إغلاق',
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
  'status.reload.elsewhere': 'تغيّر اختيارك في علامة تبويب أخرى. سيُعاد تحميل هذه الصفحة.',
  'status.reload.form':
    'تغيّر اختيارك في علامة تبويب أخرى. أعد تحميل هذه الصفحة عندما تنتهي من تعبئة النموذج.',
  'status.reload.now': 'إعادة تحميل هذه الصفحة',
  'status.leftover': 'تعذّر على هذا الموقع حذف ما يلي: {items}. يمكنك حذفه من إعدادات متصفحك.',
};
