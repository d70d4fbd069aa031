/** Slovak: what the banner says. */
import type { BannerTexts } from './en.ts';

export const texts: BannerTexts & Record<'banner.partners.few', string> = {
  'banner.title': 'Cookies na webe {site}',
  'banner.text':
    '{site} a\u00a0{partners} vás žiadajú o\u00a0súhlas s\u00a0ukladaním alebo čítaním informácií vo vašom zariadení (cookies a\u00a0podobné technológie).',
  'banner.text.own':
    '{site} vás žiada o\u00a0súhlas s\u00a0ukladaním alebo čítaním informácií vo vašom zariadení (cookies a\u00a0podobné technológie).',
  'banner.partners.one': '{count} partner',
  'banner.partners.few': '{count} partneri',
  'banner.partners.other': '{count} partnerov',
  'banner.purposes': 'Na tieto účely:',
  'banner.purpose': '{title}: {description}',
  'banner.change':
    'Nech si vyberiete čokoľvek, web vám ostáva prístupný a\u00a0svoju voľbu môžete kedykoľvek zmeniť: „{link}“ dole na každej stránke.',
  'banner.accept': 'Prijať všetko',
  'banner.accept.name': 'Prijať všetko (cookies)',
  'banner.refuse': 'Odmietnuť všetko',
  'banner.refuse.name': 'Odmietnuť všetko (cookies)',
  'banner.customise': 'Prispôsobiť',
  'banner.customise.name': 'Prispôsobiť (cookies)',
  'banner.exempt.details': 'Zobraziť podrobnosti',
  'category.analytics.title': 'Meranie návštevnosti',
  'category.analytics.description':
    'Počítať návštevy a\u00a0analyzovať používanie webu na účely štatistiky a\u00a0zlepšovania.',
  'category.functionality.title': 'Predvoľby a\u00a0doplnky',
  'category.functionality.description':
    'Pamätať si nastavenia, ako je jazyk alebo vzhľad, a\u00a0ponúkať doplnky, ako je čet alebo mapa.',
  'category.social.title': 'Sociálne siete',
  'category.social.description':
    'Zobrazovať príspevky, videá a\u00a0tlačidlá zdieľania z\u00a0iných platforiem, ktoré môžu vašu návštevu využiť na vlastné účely vrátane reklamy.',
  'category.advertising.title': 'Reklama',
  'category.advertising.description':
    'Vyberať reklamy podľa vášho prehliadania a\u00a0záujmov a\u00a0merať ich účinok; partneri vás môžu sledovať na viacerých weboch a\u00a0vytvárať profil.',
  'link.policy': 'Zásady používania cookies',
  'link.privacy': 'Ochrana osobných údajov: {site}',
  'link.new-window': '{label} (nové okno)',
  'reopen.label': 'Spravovať cookies',
};
