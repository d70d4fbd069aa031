/** Slovak: what is said beside and after a plain first banner. */
import type { AfterTexts } from './en-after.ts';

export const texts: AfterTexts = {
  'banner.objection': 'Aktívne do vznesenia námietky: {categories}.',
  'banner.renewal.expired':
    'Platnosť vašej voľby zo dňa {date} sa skončila: to, čo vyžaduje váš súhlas, je vypnuté, kým si znova nevyberiete.',
  'banner.renewal.new':
    'Nové od vašej voľby zo dňa {date} a\u00a0vypnuté, kým neodpoviete: {items}. Vaše ostatné odpovede ostávajú.',
  'banner.renewal.again':
    '{site} sa znova pýta všetkých návštevníkov. Vaša voľba zo dňa {date} platí, kým neodpoviete.',
  'banner.renewal.partial': 'Už ste povolili: {items}. Ostatné je vypnuté, kým si nevyberiete.',
  'banner.exempt.text': 'Žiadna cookie používaná na webe {site} nevyžaduje súhlas.',
  'banner.exempt.opposable': 'Proti niektorým cookies môžete kedykoľvek namietať: „{link}“.',
  'banner.exempt.close': 'Zavrieť',
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
  'status.reload.elsewhere':
    'Vaša voľba sa zmenila na inej karte. Táto stránka sa o\u00a0chvíľu znova načíta.',
  'status.reload.form':
    'Vaša voľba sa zmenila na inej karte. Keď dokončíte formulár, načítajte túto stránku znova.',
  'status.reload.now': 'Načítať túto stránku znova',
  'status.leftover':
    'Tento web nemohol vymazať: {items}. Môžete to urobiť v\u00a0nastaveniach prehliadača.',
};
