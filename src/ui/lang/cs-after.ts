/** Czech: what is said beside and after a plain first banner. */
import type { AfterTexts } from './en-after.ts';

export const texts: AfterTexts = {
  'banner.objection': 'Aktivní do vznesení námitky: {categories}.',
  'banner.renewal.expired':
    'Platnost vaší volby ze dne {date} skončila: to, co vyžaduje váš souhlas, je vypnuto, dokud znovu nezvolíte.',
  'banner.renewal.new':
    'Nové od vaší volby ze dne {date} a\u00a0vypnuté, dokud neodpovíte: {items}. Vaše ostatní odpovědi zůstávají.',
  'banner.renewal.again':
    '{site} se znovu ptá všech návštěvníků. Vaše volba ze dne {date} platí, dokud neodpovíte.',
  'banner.renewal.partial': 'Již jste povolili: {items}. Ostatní je vypnuto, dokud nezvolíte.',
  'banner.exempt.text': 'Žádná cookie používaná na webu {site} nevyžaduje souhlas.',
  'banner.exempt.opposable': 'Proti některým cookies můžete kdykoli vznést námitku: „{link}“.',
  'banner.exempt.close': 'Zavřít',
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
  'status.reload.elsewhere':
    'Vaše volba se změnila na jiné kartě. Tato stránka se za okamžik znovu načte.',
  'status.reload.form':
    'Vaše volba se změnila na jiné kartě. Až dokončíte formulář, načtěte tuto stránku znovu.',
  'status.reload.now': 'Načíst tuto stránku znovu',
  'status.leftover':
    'Tento web nemohl smazat: {items}. Můžete to udělat v\u00a0nastavení prohlížeče.',
};
