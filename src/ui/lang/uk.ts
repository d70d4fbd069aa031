/** Ukrainian: what the banner says. */
import type { BannerTexts } from './en.ts';

export const texts: BannerTexts & Record<'banner.partners.few' | 'banner.partners.many', string> = {
  'banner.title': 'Файли cookie на сайті {site}',
  'banner.text':
    '{site} і {partners} просять вашої згоди на зберігання або зчитування інформації на вашому пристрої (файли cookie та подібні технології).',
  'banner.text.own':
    '{site} просить вашої згоди на зберігання або зчитування інформації на вашому пристрої (файли cookie та подібні технології).',
  'banner.partners.one': '{count} партнер',
  'banner.partners.few': '{count} партнери',
  'banner.partners.many': '{count} партнерів',
  'banner.partners.other': '{count} партнера',
  'banner.purposes': 'Для таких цілей:',
  'banner.purpose': '{title}: {description}',
  'banner.objection': 'Увімкнено до вашого заперечення: {categories}.',
  'banner.change':
    'Хоч би що ви вибрали, сайт залишається для вас доступним, і ви можете будь-коли змінити рішення: «{link}» унизу кожної сторінки.',
  'banner.accept': 'Прийняти все',
  'banner.accept.name': 'Прийняти все (файли cookie)',
  'banner.refuse': 'Відхилити все',
  'banner.refuse.name': 'Відхилити все (файли cookie)',
  'banner.customise': 'Налаштувати',
  'banner.customise.name': 'Налаштувати (файли cookie)',
  'banner.renewal.expired':
    'Термін дії вашого вибору від {date} минув: те, що потребує вашої згоди, вимкнено, доки ви не виберете знову.',
  'banner.renewal.new':
    'Нове після вашого вибору від {date}, вимкнене до вашої відповіді: {items}. Інші ваші відповіді зберігаються.',
  'banner.renewal.again':
    '{site} знову запитує всіх відвідувачів. Ваш вибір від {date} діє до вашої відповіді.',
  'banner.renewal.partial': 'Ви вже дозволили: {items}. Решту вимкнено, доки ви не виберете.',
  'banner.exempt.text': 'Усі файли cookie на сайті {site} звільнено від вимоги згоди.',
  'banner.exempt.opposable': 'Ви можете будь-коли заперечити проти деяких із них: «{link}».',
  'banner.exempt.details': 'Переглянути подробиці',
  'banner.exempt.close': 'Закрити',
  'category.necessary.title': 'Строго необхідні',
  'category.necessary.description':
    'Робота сайту: наприклад, вхід, кошик, безпека або збереження вашого вибору щодо файлів cookie.',
  'category.analytics.title': 'Вимірювання аудиторії',
  'category.analytics.description':
    'Підрахунок відвідувань та аналіз використання сайту для статистики й удосконалень.',
  'category.functionality.title': 'Уподобання та додатки',
  'category.functionality.description':
    'Запам’ятовування налаштувань, як-от мови чи вигляду, і надання додаткових можливостей, як-от чату чи карти.',
  'category.social.title': 'Соціальні мережі',
  'category.social.description':
    'Показ дописів, відео та кнопок поширення з інших платформ, які можуть використовувати ваше відвідування для власних цілей, зокрема для реклами.',
  'category.advertising.title': 'Реклама',
  'category.advertising.description':
    'Добір реклами за вашими переглядами та інтересами й вимірювання її ефекту; партнери можуть відстежувати вас на різних сайтах і складати профіль.',
  'link.policy': 'Політика щодо файлів cookie',
  'link.privacy': 'Політика конфіденційності: {site}',
  'link.new-window': '{label} (нове вікно)',
  'reopen.label': 'Керувати файлами cookie',
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
};
