/** Czech: what the banner says. */
import type { BannerTexts } from './en.ts';

export const texts: BannerTexts & Record<'banner.partners.few', string> = {
  'banner.title': 'Cookies na webu {site}',
  'banner.text':
    '{site} a\u00a0{partners} vás žádají o\u00a0souhlas s\u00a0ukládáním nebo čtením informací ve vašem zařízení (cookies a\u00a0podobné technologie).',
  'banner.text.own':
    '{site} vás žádá o\u00a0souhlas s\u00a0ukládáním nebo čtením informací ve vašem zařízení (cookies a\u00a0podobné technologie).',
  'banner.partners.one': '{count} partner',
  'banner.partners.few': '{count} partneři',
  'banner.partners.other': '{count} partnerů',
  'banner.purposes': 'Pro tyto účely:',
  'banner.purpose': '{title}: {description}',
  'banner.objection': 'Aktivní do vznesení námitky: {categories}.',
  'banner.change':
    'Ať zvolíte cokoli, web vám zůstává přístupný a\u00a0svou volbu můžete kdykoli změnit: „{link}“ dole na každé stránce.',
  'banner.accept': 'Přijmout vše',
  'banner.accept.name': 'Přijmout vše (cookies)',
  'banner.refuse': 'Odmítnout vše',
  'banner.refuse.name': 'Odmítnout vše (cookies)',
  'banner.customise': 'Přizpůsobit',
  'banner.customise.name': 'Přizpůsobit (cookies)',
  'banner.renewal.expired':
    'Platnost vaší volby ze dne {date} skončila: to, co vyžaduje váš souhlas, je vypnuto, dokud znovu nezvolíte.',
  'banner.renewal.new':
    'Nové od vaší volby ze dne {date} a\u00a0vypnuté, dokud neodpovíte: {items}. Vaše ostatní odpovědi zůstávají.',
  'banner.renewal.again':
    '{site} se znovu ptá všech návštěvníků. Vaše volba ze dne {date} platí, dokud neodpovíte.',
  'banner.renewal.partial': 'Již jste povolili: {items}. Ostatní je vypnuto, dokud nezvolíte.',
  'banner.exempt.text': 'Cookies používané na webu {site} nevyžadují souhlas.',
  'banner.exempt.opposable': 'Proti některým můžete kdykoli vznést námitku: „{link}“.',
  'banner.exempt.details': 'Zobrazit podrobnosti',
  'banner.exempt.close': 'Zavřít',
  'category.necessary.title': 'Nezbytně nutné',
  'category.necessary.description':
    'Zajistit fungování webu: například přihlášení, košík, zabezpečení nebo uchování vaší volby cookies.',
  'category.analytics.title': 'Měření návštěvnosti',
  'category.analytics.description':
    'Počítat návštěvy a\u00a0analyzovat používání webu pro statistiky a\u00a0zlepšování.',
  'category.functionality.title': 'Předvolby a\u00a0doplňky',
  'category.functionality.description':
    'Pamatovat si nastavení, jako je jazyk nebo vzhled, a\u00a0nabízet doplňky, jako je chat nebo mapa.',
  'category.social.title': 'Sociální sítě',
  'category.social.description':
    'Zobrazovat příspěvky, videa a\u00a0tlačítka sdílení z\u00a0jiných platforem, které mohou vaši návštěvu využít pro vlastní účely včetně reklamy.',
  'category.advertising.title': 'Reklama',
  'category.advertising.description':
    'Vybírat reklamy podle vašeho prohlížení a\u00a0zájmů a\u00a0měřit jejich účinek; partneři vás mohou sledovat napříč weby a\u00a0vytvářet profil.',
  'link.policy': 'Zásady používání cookies',
  'link.privacy': 'Ochrana osobních údajů: {site}',
  'link.new-window': '{label} (nové okno)',
  'reopen.label': 'Spravovat cookies',
  'signals.gpc':
    'Váš prohlížeč vysílá signál Global Privacy Control (GPC). Z\u00a0toho důvodu vypnuto: {categories}.',
  'signals.dnt':
    'Váš prohlížeč vysílá signál Do Not Track (DNT). Z\u00a0toho důvodu vypnuto: {categories}.',
  'notice.storage':
    'Váš prohlížeč tomuto webu nedovoluje nic ukládat, vaše volba proto platí jen pro tuto stránku.',
  'notice.advanced':
    'Značky Google se mohou načíst před vaší volbou a\u00a0bez vašeho souhlasu odesílat společnosti Google informace bez použití cookies.',
  'preferences.discarded': 'Zavřeno bez uložení; nic se nezměnilo.',
  'status.saved': 'Vaše volba je uložena.',
  'status.accepted': 'Uloženo: vše volitelné je přijato.',
  'status.refused': 'Uloženo: vše volitelné je odmítnuto.',
  'status.reload':
    'Vaše volba je uložena. Stránka se za okamžik znovu načte, aby se volba plně uplatnila.',
  'status.forgotten': 'Vaše volba byla z\u00a0tohoto zařízení smazána.',
};
