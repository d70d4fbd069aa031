/** Ukrainian: what is said beside and after a plain first banner. */
import type { AfterTexts } from './en-after.ts';

export const texts: AfterTexts = {
  'banner.objection': 'Увімкнено до вашого заперечення: {categories}.',
  'banner.renewal.expired':
    'Строк дії вашого вибору від {date} минув: те, що потребує вашої згоди, вимкнено, доки ви не виберете знову.',
  'banner.renewal.new':
    'Нове після вашого вибору від {date}, вимкнене до вашої відповіді: {items}. Інші ваші відповіді зберігаються.',
  'banner.renewal.again':
    '{site} знову запитує всіх відвідувачів. Ваш вибір від {date} діє до вашої відповіді.',
  'banner.renewal.partial': 'Ви вже дозволили: {items}. Решту вимкнено, доки ви не виберете.',
  'banner.exempt.text': 'Для всіх файлів cookie на сайті {site} згода не потрібна.',
  'banner.exempt.opposable': 'Ви можете будь-коли заперечити проти деяких із них: «{link}».',
  'banner.exempt.close': 'Закрити',
  'signals.gpc':
    'Ваш браузер надсилає сигнал Global Privacy Control (GPC). Із цієї причини вимкнено: {categories}.',
  'signals.dnt':
    'Ваш браузер надсилає сигнал Do Not Track (DNT). Із цієї причини вимкнено: {categories}.',
  'notice.storage':
    'Ваш браузер не дозволяє цьому сайту нічого зберігати, тому ваш вибір діє лише на цій сторінці.',
  'notice.advanced':
    'Теги Google можуть завантажитися до вашого вибору та без вашої згоди надсилати Google інформацію, не використовуючи файлів cookie.',
  'preferences.discarded': 'Закрито без збереження; нічого не змінилося.',
  'status.saved': 'Ваш вибір збережено.',
  'status.accepted': 'Збережено: усе необов’язкове прийнято.',
  'status.refused': 'Збережено: усе необов’язкове відхилено.',
  'status.reload':
    'Ваш вибір збережено. Сторінка зараз перезавантажиться, щоб він набув чинності повністю.',
  'status.forgotten': 'Ваш вибір видалено з цього пристрою.',
  'status.reload.elsewhere':
    'Ваш вибір змінено в іншій вкладці. Ця сторінка зараз перезавантажиться.',
  'status.reload.form':
    'Ваш вибір змінено в іншій вкладці. Перезавантажте цю сторінку, коли заповните форму.',
  'status.reload.now': 'Перезавантажити сторінку',
  'status.leftover':
    'Цей сайт не зміг видалити: {items}. Ви можете зробити це в налаштуваннях браузера.',
};
