/** Hebrew: what the banner says. */
import type { BannerTexts } from './en.ts';

export const texts: BannerTexts & Record<'banner.partners.two', string> = {
  'banner.title': 'עוגיות באתר {site}',
  'banner.text':
    'האתר {site} ו-{partners} מבקשים את הסכמתכם לשמור מידע במכשיר שלכם או לקרוא אותו ממנו (עוגיות וטכנולוגיות דומות).',
  'banner.text.own':
    'האתר {site} מבקש את הסכמתכם לשמור מידע במכשיר שלכם או לקרוא אותו ממנו (עוגיות וטכנולוגיות דומות).',
  'banner.partners.one': '{count} שותף',
  'banner.partners.two': '{count} שותפים',
  'banner.partners.other': '{count} שותפים',
  'banner.purposes': 'למטרות האלה:',
  'banner.purpose': '{title}: {description}',
  'banner.change':
    'תהא בחירתכם אשר תהא, האתר נשאר פתוח בפניכם, ותוכלו לשנות את דעתכם בכל עת: ”{link}”, בתחתית כל דף.',
  'banner.accept': 'אישור הכול',
  'banner.accept.name': 'אישור הכול (עוגיות)',
  'banner.refuse': 'דחיית הכול',
  'banner.refuse.name': 'דחיית הכול (עוגיות)',
  'banner.customise': 'התאמה אישית',
  'banner.customise.name': 'התאמה אישית (עוגיות)',
  'banner.exempt.details': 'הצגת הפרטים',
  'category.analytics.title': 'מדידת קהל',
  'category.analytics.description': 'ספירת ביקורים וניתוח השימוש באתר, לצורכי סטטיסטיקה ושיפורים.',
  'category.functionality.title': 'העדפות ותוספות',
  'category.functionality.description':
    'זכירת הגדרות כגון שפה או תצוגה, והצעת תוספות כגון צ׳אט או מפה.',
  'category.social.title': 'רשתות חברתיות',
  'category.social.description':
    'הצגת פוסטים, סרטונים וכפתורי שיתוף מפלטפורמות אחרות, שעשויות להשתמש בביקור שלכם למטרותיהן, לרבות פרסום.',
  'category.advertising.title': 'פרסום',
  'category.advertising.description':
    'בחירת פרסומות לפי הגלישה ותחומי העניין שלכם ומדידת השפעתן; שותפים עשויים לעקוב אחריכם בין אתרים ולבנות פרופיל.',
  'link.policy': 'מדיניות עוגיות',
  'link.privacy': 'מדיניות פרטיות: {site}',
  'link.new-window': '{label} (חלון חדש)',
  'reopen.label': 'ניהול עוגיות',
};
