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
  'banner.change':
    'Хоч би що ви вибрали, сайт залишається для вас доступним, і ви можете будь-коли змінити рішення: «{link}» унизу кожної сторінки.',
  'banner.accept': 'Прийняти все',
  'banner.accept.name': 'Прийняти все (файли cookie)',
  'banner.refuse': 'Відхилити все',
  'banner.refuse.name': 'Відхилити все (файли cookie)',
  'banner.customise': 'Налаштувати',
  'banner.customise.name': 'Налаштувати (файли cookie)',
  'banner.exempt.details': 'Переглянути подробиці',
  'category.analytics.title': 'Вимірювання аудиторії',
  'category.analytics.description':
    'Підрахунок відвідувань та аналіз використання сайту для статистики й удосконалень.',
  'category.functionality.title': 'Уподобання та доповнення',
  'category.functionality.description':
    'Запам’ятовування налаштувань, як-от мови чи вигляду, і надання доповнень, як-от чату чи карти.',
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
};
