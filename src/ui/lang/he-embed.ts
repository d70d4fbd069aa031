/** Hebrew: what stands in for embedded content. */
import type { EmbedTexts } from './en-embed.ts';

export const texts: EmbedTexts = {
  'embed.title': 'תוכן מאת {vendor}',
  'embed.title.named': '{title} ({vendor})',
  'embed.text':
    'כדי להציג את התוכן, {vendor} מקבל את כתובת ה-IP שלכם ועשוי לשמור מידע במכשיר שלכם או לקרוא אותו ממנו ({categories}).',
  'embed.once': 'טעינה חד-פעמית',
  'embed.always': 'להתיר תמיד: {vendor}',
  'embed.note':
    '”טעינה חד-פעמית” אינה שומרת בחירה. ”להתיר תמיד” שומר את הסכמתכם ({vendor}); תוכלו לשנות את דעתכם בכל עת: ”{link}”.',
  'embed.privacy': 'מדיניות פרטיות: {vendor}',
  'embed.open': 'פתיחה באתר {vendor}',
  'embed.loading': 'נטען תוכן מאת {vendor}',
  'embed.loaded': 'התוכן מאת {vendor} נטען.',
  'embed.failed': 'אי אפשר היה לטעון את התוכן מאת {vendor}.',
};
