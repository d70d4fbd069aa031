/** Bulgarian: what the banner says. */
import type { BannerTexts } from './en.ts';

export const texts: BannerTexts = {
  'banner.title': 'Бисквитки в сайта {site}',
  'banner.text':
    '{site} и {partners} искат Вашето съгласие за съхраняване или четене на информация в устройството Ви (бисквитки и подобни технологии).',
  'banner.text.own':
    '{site} иска Вашето съгласие за съхраняване или четене на информация в устройството Ви (бисквитки и подобни технологии).',
  'banner.partners.one': '{count} партньор',
  'banner.partners.other': '{count} партньори',
  'banner.purposes': 'За следните цели:',
  'banner.purpose': '{title}: {description}',
  'banner.change':
    'Какъвто и да е изборът Ви, сайтът остава достъпен и можете да промените решението си по всяко време: „{link}“ в долната част на всяка страница.',
  'banner.accept': 'Приемам всички',
  'banner.accept.name': 'Приемам всички (бисквитки)',
  'banner.refuse': 'Отказвам всички',
  'banner.refuse.name': 'Отказвам всички (бисквитки)',
  'banner.customise': 'Настройки',
  'banner.customise.name': 'Настройки (бисквитки)',
  'banner.exempt.details': 'Вижте подробностите',
  'category.analytics.title': 'Измерване на аудиторията',
  'category.analytics.description':
    'Броене на посещенията и анализ на използването на сайта за статистика и подобрения.',
  'category.functionality.title': 'Предпочитания и добавки',
  'category.functionality.description':
    'Запомняне на настройки като език или изглед и предлагане на добавки като чат или карта.',
  'category.social.title': 'Социални мрежи',
  'category.social.description':
    'Показване на публикации, видеоклипове и бутони за споделяне от други платформи, които могат да използват посещението Ви за свои цели, включително за реклама.',
  'category.advertising.title': 'Реклама',
  'category.advertising.description':
    'Подбор на реклами според разглежданите страници и интересите Ви и измерване на ефекта им; партньорите могат да Ви проследяват в различни сайтове и да създават профил.',
  'link.policy': 'Политика за бисквитките',
  'link.privacy': 'Политика за поверителност: {site}',
  'link.new-window': '{label} (нов прозорец)',
  'reopen.label': 'Управление на бисквитките',
};
