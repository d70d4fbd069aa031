/** Hebrew: what the cookie policy says beside the texts of the interface. */
import type { PolicyTexts } from './en-policy.ts';

export const texts: PolicyTexts = {
  'policy.title': 'מדיניות עוגיות: {site}',
  'policy.contents': 'תוכן העניינים',
  'policy.fact': '{label}: {value}',

  'policy.what.title': 'מהי עוגייה?',
  'policy.what.cookie':
    'עוגייה היא קובץ קטן שאתר מציב בדפדפן שלכם, במחשב, בטאבלט או בטלפון. מי שהציב אותה יכול לזהות את הדפדפן שלכם מאוחר יותר ולמצוא את מה שנרשם בה: שפה, תכולה של סל קניות, מספר שמבדיל דפדפן אחד מאחר.',
  'policy.what.program':
    'עוגייה אינה תוכנה. היא נשמרת עד סוף הפעלת הגלישה שלכם או עד תאריך הסיום שלה.',
  'policy.what.also':
    'בדף הזה, ”עוגייה” פירושה גם כל דרך אחרת לשמור מידע במכשיר שלכם או לקרוא אותו ממנו.',

  'policy.who.title': 'מי מציב כאן עוגיות?',
  'policy.who.publisher': 'הגורם שמפעיל את {site} ומחליט באילו עוגיות משתמשים בו: {controller}.',
  'policy.who.partners':
    'חלקן מוצבות או נקראות על ידי שותפים, המפורטים בדף הזה עם מה שהוצהר עליהם: תפקיד, מדינה, מדיניות פרטיות. שותף הפועל מטעם מפעיל האתר ממלא את הוראותיו. שותף הפועל מטעם עצמו אחראי גם הוא למעשיו, לפי המדיניות שלו.',
  'policy.who.no-partners': 'לא הוצהר על שותף באתר הזה.',
  'policy.who.parties':
    'עוגייה היא של ”צד ראשון” כשהיא שייכת לאתר שאתם מבקרים בו, ושל ”צד שלישי” כשהיא שייכת לדומיין אחר.',
  'policy.who.either': 'שותף יכול להשתמש בשני הסוגים.',

  'policy.why.title': 'למה הן משמשות?',
  'policy.why.intro':
    'כל עוגייה משרתת מטרה, והמטרות מקובצות בקטגוריות. זו מטרתה של כל קטגוריה, וזה מה שמשתנה אם מסרבים לה:',
  'policy.why.category': '{title}. {description}',
  'policy.why.bases': 'השימוש בעוגיות נעשה על אחד מהבסיסים המשפטיים האלה, המצוין בטבלאות:',
  'policy.why.exempt':
    'פטור מהסכמה: האתר, או דבר שאתם מבקשים ממנו, זקוק לעוגיות האלה, או שהחוק פוטר אותן בתנאים מסוימים.',
  'policy.why.opposable': 'אפשר להתנגד לאלה שמסומנות כך.',
  'policy.why.consent': 'הסכמתכם: העוגיות האלה נשמרות או נקראות רק לאחר שהתרתם אותן.',
  'policy.why.objection':
    'פועל עד שתתנגדו: העוגיות האלה נמצאות בשימוש עד שתתנגדו, ואפשר להתנגד בכל עת.',

  'policy.tables.title': 'העוגיות באתר {site}',
  'policy.tables.intro':
    'הטבלאות מפרטות מה עשוי להישמר במכשיר שלכם, לפי קטגוריות. כוכבית בשם מציינת סיומת כלשהי.',
  'policy.tables.refused': 'מה שדורש את הסכמתכם מפורט גם אם סירבתם לו.',
  'policy.tables.limit': 'לא הוצהר על משך של יותר מ-13 חודשים לשום דבר שדורש את הסכמתכם.',
  'policy.tables.duration': 'המשך הוא משך הרשומה במכשיר שלכם.',
  'policy.tables.retention':
    'משך הזמן שבו שותף שומר את המידע עצמו מצוין ברשימת השירותים, אם הוצהר.',
  'policy.tables.source': 'הטבלאות נוצרות מתוך התצורה השולטת בתגים של האתר הזה.',
  'policy.services.title': 'השירותים באתר {site}',
  'policy.services.name': 'שירות',
  'policy.services.category': 'קטגוריה',

  'policy.choice.title': 'הבחירה שלכם',
  'policy.choice.exempt': 'כל עוגייה שהוצהר עליה כאן פטורה מהסכמה.',
  'policy.choice.banner':
    'בביקור הראשון שלכם, הודעה מאפשרת לכם לאשר הכול, לדחות הכול או לבחור לפי קטגוריה ושותף.',
  'policy.choice.before':
    'עד שתבחרו, שום עוגייה שדורשת הסכמה אינה נשמרת או נקראת; סגירת חלון או המשך גלישה אינם הסכמה.',
  'policy.choice.advanced':
    'התגים של Google עשויים להיטען קודם לכן ולשלוח מידע אל Google ללא עוגיות.',
  'policy.choice.kept':
    'משך שמירת הבחירה שלכם, אישור ודחייה כאחד: {lifetime}; לאחר מכן תישאלו שוב.',
  'policy.choice.from-first': 'משך הזמן נספר מהבחירה הראשונה שלכם.',
  'policy.choice.domain': 'הבחירה שלכם חלה על {domain} ועל תת-הדומיינים שלו.',
  'policy.choice.change': 'שנו את הבחירה שלכם בכל עת: ”{link}”.',
  'policy.choice.shared': 'הבחירה שלכם חלה על כל מי שמשתמש בדפדפן הזה; אפשר למחוק אותה מהדפדפן.',
  'policy.choice.refusal': 'לסירוב יש תוצאה אחת בלבד: מה שתלוי בעוגיות שנדחו נשאר כבוי.',

  'policy.similar.title': 'טכנולוגיות דומות',
  'policy.similar.intro':
    'אפשר לשמור מידע במכשיר, או לקרוא אותו ממנו, גם בדרכים אחרות מלבד עוגיות.',
  'policy.similar.storage':
    'אחסון אינטרנט (אחסון מקומי, אחסון הפעלה, מסדי נתונים ומטמונים של הדפדפן) שומר מידע בדפדפן שלכם, כמו עוגייה.',
  'policy.similar.pixels':
    'פיקסלים הם לרוב תמונות בלתי נראות. כשהדפדפן שלכם טוען תמונה כזאת, שרת לומד שהדף נצפה, ומקבל פרטים כגון כתובת ה-IP שלכם.',
  'policy.similar.rules':
    'חלים עליהן אותם כללים כמו על עוגיות: אותן מטרות, אותה בחירה, אותה חזרה מהסכמה.',
  'policy.similar.tables': 'מה שהן שומרות מופיע בטבלאות.',

  'policy.browsers.title': 'הגדרות הדפדפן שלכם',
  'policy.browsers.intro':
    'הדפדפן שלכם מאפשר לראות, לחסום ולמחוק עוגיות, באתר הזה ובאתרים אחרים. אם תחסמו את כולן, ייתכן שחלקים מאתר יפסיקו לפעול.',
  'policy.browsers.choice': 'מחיקת הנתונים של האתר הזה מוחקת גם את הבחירה שלכם, ואתם נשאלים שוב.',
  'policy.browsers.partners': 'בדפדפן שלכם אפשר למחוק גם עוגיות ששותף שומר תחת הדומיין שלו.',
  'policy.browsers.no-consent': 'הגדרת דפדפן שמאפשרת עוגיות לעולם אינה נחשבת הסכמה.',
  'policy.browsers.help': 'דפי עזרה רשמיים:',
  'policy.browsers.safari-mac': 'Safari ב-Mac',
  'policy.browsers.safari-ios': 'Safari ב-iPhone וב-iPad',
  'policy.browsers.opera': 'Opera (באנגלית)',
  'policy.browsers.more': 'ראו גם:',

  'policy.signals.title': 'אותות מהדפדפן שלכם',
  'policy.signals.intro': 'דפדפנים מסוימים יכולים לשלוח אות עם כל דף.',
  'policy.signals.gpc':
    'האות Global Privacy Control (GPC) מבקש מאתרים לא למכור ולא לשתף את הנתונים שלכם.',
  'policy.signals.dnt': 'האות Do Not Track (DNT) ותיק יותר, והוא מבקש מאתרים לא לעקוב אחריכם.',
  'policy.signals.sharing': 'כשהדפדפן שלכם שולח אותו, הקטגוריות האלה נשארות כבויות: {categories}.',
  'policy.signals.all': 'כשהדפדפן שלכם שולח אותו, כל הקטגוריות שאינן חובה נשארות כבויות.',
  'policy.signals.ignored': 'אין לו השפעה באתר הזה.',
  'policy.signals.override': 'אם לאחר מכן תתירו דבר מה בעצמכם, הבחירה שלכם גוברת, והאות נרשם איתה.',
  'policy.signals.no-consent': 'אות או היעדרו לעולם אינם נחשבים הסכמה.',

  'policy.rights.title': 'הזכויות שלכם',
  'policy.rights.list':
    'במקומות שבהם חלות תקנות הגנת המידע הכלליות (GDPR) או חוק דומה, אתם רשאים לבקש לעיין במידע האישי שנאסף באמצעות עוגיות, לבקש את תיקונו, מחיקתו או הגבלתו, לקבל עותק שאפשר להשתמש בו שוב, ולהתנגד לשימוש בו.',
  'policy.rights.withdraw':
    'אתם רשאים לחזור בכם מהסכמתכם בכל עת; הדבר אינו משפיע על מה שנעשה כדין לפני כן.',
  'policy.rights.contact': 'לשם כך, כתבו אל {contact}.',
  'policy.rights.identifier': 'המזהה המוצג תחת ”{link}” עוזר למצוא את הבחירה שלכם.',
  'policy.rights.proof': 'הוכחה לכל בחירה נשלחת למפעיל האתר הזה תחת המזהה האמור.',
  'policy.rights.authority': 'אתם רשאים גם להגיש תלונה לרשות להגנת מידע: {authority}.',
  'policy.rights.no-authority': 'אתם רשאים גם להגיש תלונה לרשות להגנת מידע במדינה שלכם.',

  'policy.transfers.title': 'העברות אל מחוץ לאזור הכלכלי האירופי',
  'policy.transfers.some':
    'חלק מהשותפים ממוקמים מחוץ לאזור הכלכלי האירופי. המידע שנאסף באמצעותם עשוי לעבור לשם.',
  'policy.transfers.safeguards':
    'רשימת השירותים מציינת את המדינה של כל שותף ואת אמצעי ההגנה החל על העברה, כגון החלטת תאימות או סעיפים חוזיים סטנדרטיים, אם הוצהר עליהם.',
  'policy.transfers.copy': 'אפשר לבקש ממפעיל האתר עותק של אמצעי ההגנה האלה.',
  'policy.transfers.none': 'לא הוצהר על שותף הממוקם מחוץ לאזור הכלכלי האירופי.',

  'policy.changes.title': 'שינויים במדיניות הזאת',
  'policy.changes.page':
    'מפעיל האתר ({controller}) רשאי לשנות את הדף הזה, לדוגמה כשעוגייה נוספת או מוסרת.',
  'policy.changes.version': 'הגרסה והתאריכים מופיעים בראש הדף.',
  'policy.changes.again':
    'כשנוספים מטרה או שותף הדורשים את הסכמתכם, או כשבסיס משפטי משתנה, ההודעה חוזרת ומציינת מה חדש. החלק החדש נשאר כבוי עד שתענו; שאר התשובות שלכם נשמרות.',
  'policy.changes.wording': 'שינוי ניסוח בלבד אינו מחזיר את ההודעה.',

  'policy.contact.title': 'יצירת קשר',
  'policy.contact.controller': 'האחראי לאתר {site}: {controller}.',
  'policy.contact.questions': 'בכל שאלה על עוגיות או על המידע האישי שלכם, כתבו אל {contact}.',
  'policy.contact.privacy': 'שימושים אחרים במידע שלכם מתוארים כאן: {policy}.',
  'policy.contact.policy': 'מדיניות הפרטיות של {site}',
  'policy.contact.authority': 'רשות להגנת מידע: {authority}.',

  'own.service': 'ניהול תגים והסכמה',
  'own.service.purpose': 'טוען את התגים של האתר הזה לפי בחירתכם.',

  'choice.granted': 'הותר',
  'choice.denied': 'נדחה',
  'choice.change': 'שינוי הבחירה שלי',
};
