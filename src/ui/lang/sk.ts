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
  'banner.objection': 'Aktívne do vznesenia námietky: {categories}.',
  'banner.change':
    'Nech si vyberiete čokoľvek, web vám ostáva prístupný a\u00a0svoju voľbu môžete kedykoľvek zmeniť: „{link}“ dole na každej stránke.',
  'banner.accept': 'Prijať všetko',
  'banner.accept.name': 'Prijať všetko (cookies)',
  'banner.refuse': 'Odmietnuť všetko',
  'banner.refuse.name': 'Odmietnuť všetko (cookies)',
  'banner.customise': 'Prispôsobiť',
  'banner.customise.name': 'Prispôsobiť (cookies)',
  'banner.renewal.expired':
    'Platnosť vašej voľby zo dňa {date} sa skončila: to, čo vyžaduje váš súhlas, je vypnuté, kým si znova nevyberiete.',
  'banner.renewal.new':
    'Nové od vašej voľby zo dňa {date} a\u00a0vypnuté, kým neodpoviete: {items}. Vaše ostatné odpovede ostávajú.',
  'banner.renewal.again':
    '{site} sa znova pýta všetkých návštevníkov. Vaša voľba zo dňa {date} platí, kým neodpoviete.',
  'banner.renewal.partial': 'Už ste povolili: {items}. Ostatné je vypnuté, kým si nevyberiete.',
  'banner.exempt.text': 'Cookies používané na webe {site} nevyžadujú súhlas.',
  'banner.exempt.opposable': 'Proti niektorým môžete kedykoľvek namietať: „{link}“.',
  'banner.exempt.details': 'Zobraziť podrobnosti',
  'banner.exempt.close': 'Zavrieť',
  'category.necessary.title': 'Nevyhnutne potrebné',
  'category.necessary.description':
    'Zabezpečiť fungovanie webu: napríklad prihlásenie, košík, bezpečnosť alebo uchovanie vašej voľby cookies.',
  'category.analytics.title': 'Meranie návštevnosti',
  'category.analytics.description':
    'Počítať návštevy a\u00a0analyzovať používanie webu na štatistiky a\u00a0zlepšovanie.',
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
  'signals.gpc':
    'Váš prehliadač vysiela signál Global Privacy Control (GPC). Z\u00a0toho dôvodu vypnuté: {categories}.',
  'signals.dnt':
    'Váš prehliadač vysiela signál Do Not Track (DNT). Z\u00a0toho dôvodu vypnuté: {categories}.',
  'notice.storage':
    'Váš prehliadač tomuto webu nedovoľuje nič ukladať, vaša voľba preto platí len pre túto stránku.',
  'notice.advanced':
    'Značky Google sa môžu načítať pred vašou voľbou a\u00a0bez vášho súhlasu odosielať spoločnosti Google informácie bez použitia cookies.',
  'preferences.discarded': 'Zatvorené bez uloženia; nič sa nezmenilo.',
  'status.saved': 'Vaša voľba je uložená.',
  'status.accepted': 'Uložené: všetko voliteľné je prijaté.',
  'status.refused': 'Uložené: všetko voliteľné je odmietnuté.',
  'status.reload':
    'Vaša voľba je uložená. Stránka sa o\u00a0chvíľu znova načíta, aby sa voľba plne uplatnila.',
  'status.forgotten': 'Vaša voľba bola z\u00a0tohto zariadenia vymazaná.',
};
