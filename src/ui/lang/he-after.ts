/** Hebrew: what is said beside and after a plain first banner. */
import type { AfterTexts } from './en-after.ts';

export const texts: AfterTexts = {
  'banner.objection': 'פועל עד שתתנגדו: {categories}.',
  'banner.renewal.expired':
    'תוקף הבחירה שלכם מיום {date} פג: כל מה שדורש את הסכמתכם כבוי עד שתבחרו שוב.',
  'banner.renewal.new':
    'חדש מאז הבחירה שלכם מיום {date}, וכבוי עד שתענו: {items}. שאר התשובות שלכם נשמרות.',
  'banner.renewal.again':
    'האתר {site} שואל שוב את כל המבקרים. הבחירה שלכם מיום {date} תקפה עד שתענו.',
  'banner.renewal.partial': 'כבר התרתם: {items}. כל השאר כבוי עד שתבחרו.',
  'banner.exempt.text': 'כל העוגיות באתר {site} פטורות מהסכמה.',
  'banner.exempt.opposable': 'אפשר להתנגד לחלק מהן בכל עת: ”{link}”.',
  'banner.exempt.close': 'סגירה',
  'signals.gpc':
    'הדפדפן שלכם שולח את האות Global Privacy Control (GPC). כבוי מסיבה זו: {categories}.',
  'signals.dnt': 'הדפדפן שלכם שולח את האות Do Not Track (DNT). כבוי מסיבה זו: {categories}.',
  'notice.storage':
    'הדפדפן שלכם אינו מאפשר לאתר הזה לשמור דבר, ולכן הבחירה שלכם תקפה לדף הזה בלבד.',
  'notice.advanced':
    'התגים של Google עשויים להיטען לפני שתבחרו ולשלוח, ללא הסכמתכם, מידע אל Google בלי להשתמש בעוגיות.',
  'preferences.discarded': 'נסגר ללא שמירה; דבר לא השתנה.',
  'status.saved': 'הבחירה שלכם נשמרה.',
  'status.accepted': 'נשמר: כל מה שאינו חובה אושר.',
  'status.refused': 'נשמר: כל מה שאינו חובה נדחה.',
  'status.reload': 'הבחירה שלכם נשמרה. הדף ייטען מחדש כדי שהיא תחול במלואה.',
  'status.forgotten': 'הבחירה שלכם נמחקה מהמכשיר הזה.',
  'status.reload.elsewhere': 'הבחירה שלכם השתנתה בכרטיסייה אחרת. הדף הזה ייטען מחדש.',
  'status.reload.form':
    'הבחירה שלכם השתנתה בכרטיסייה אחרת. טענו מחדש את הדף הזה כשתסיימו למלא את הטופס.',
  'status.reload.now': 'טעינת הדף מחדש',
  'status.leftover': 'האתר לא הצליח למחוק: {items}. אפשר לעשות זאת בהגדרות הדפדפן.',
};
