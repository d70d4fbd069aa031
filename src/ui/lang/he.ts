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
  'banner.objection': 'פועל עד שתתנגדו: {categories}.',
  'banner.change':
    'מה שלא תבחרו, האתר נשאר פתוח בפניכם, ואפשר לשנות את דעתכם בכל עת: ”{link}”, בתחתית כל דף.',
  'banner.accept': 'אישור הכול',
  'banner.accept.name': 'אישור הכול (עוגיות)',
  'banner.refuse': 'דחיית הכול',
  'banner.refuse.name': 'דחיית הכול (עוגיות)',
  'banner.customise': 'התאמה אישית',
  'banner.customise.name': 'התאמה אישית (עוגיות)',
  'banner.renewal.expired':
    'תוקף הבחירה שלכם מיום {date} פג: כל מה שדורש את הסכמתכם כבוי עד שתבחרו שוב.',
  'banner.renewal.new':
    'חדש מאז הבחירה שלכם מיום {date}, וכבוי עד שתענו: {items}. שאר התשובות שלכם נשמרות.',
  'banner.renewal.again':
    'האתר {site} שואל שוב את כל המבקרים. הבחירה שלכם מיום {date} תקפה עד שתענו.',
  'banner.renewal.partial': 'כבר התרתם: {items}. כל השאר כבוי עד שתבחרו.',
  'banner.exempt.text': 'כל העוגיות באתר {site} פטורות מהסכמה.',
  'banner.exempt.opposable': 'אפשר להתנגד לחלק מהן בכל עת: ”{link}”.',
  'banner.exempt.details': 'הצגת הפרטים',
  'banner.exempt.close': 'סגירה',
  'category.necessary.title': 'נחוצות בהחלט',
  'category.necessary.description':
    'הפעלת האתר: לדוגמה כניסה לחשבון, סל קניות, אבטחה או שמירת הבחירה שלכם בעניין עוגיות.',
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
  'signals.gpc':
    'הדפדפן שלכם שולח את האות Global Privacy Control (GPC). כבוי מסיבה זו: {categories}.',
  'signals.dnt': 'הדפדפן שלכם שולח את האות Do Not Track (DNT). כבוי מסיבה זו: {categories}.',
  'notice.storage':
    'הדפדפן שלכם אינו מאפשר לאתר הזה לשמור דבר, ולכן הבחירה שלכם תקפה לדף הזה בלבד.',
  'notice.advanced':
    'התגים של Google עשויים להיטען לפני שתבחרו, וללא הסכמתכם לשלוח מידע אל Google בלי להשתמש בעוגיות.',
  'preferences.discarded': 'נסגר ללא שמירה; דבר לא השתנה.',
  'status.saved': 'הבחירה שלכם נשמרה.',
  'status.accepted': 'נשמר: כל מה שאינו חובה אושר.',
  'status.refused': 'נשמר: כל מה שאינו חובה נדחה.',
  'status.reload': 'הבחירה שלכם נשמרה. הדף ייטען מחדש כדי שהיא תחול במלואה.',
  'status.forgotten': 'הבחירה שלכם נמחקה מהמכשיר הזה.',
};
