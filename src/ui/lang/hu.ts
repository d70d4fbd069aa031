/** Hungarian: what the banner says. */
import type { BannerTexts } from './en.ts';

export const texts: BannerTexts = {
  'banner.title': 'Sütik ezen a webhelyen: {site}',
  'banner.text':
    '{site} és {partners} az Ön hozzájárulását kéri ahhoz, hogy információkat tároljon az Ön eszközén, vagy azokat onnan kiolvassa (sütik és hasonló technológiák).',
  'banner.text.own':
    '{site} az Ön hozzájárulását kéri ahhoz, hogy információkat tároljon az Ön eszközén, vagy azokat onnan kiolvassa (sütik és hasonló technológiák).',
  'banner.partners.one': '{count} partner',
  'banner.partners.other': '{count} partner',
  'banner.purposes': 'A következő célokra:',
  'banner.purpose': '{title}: {description}',
  'banner.change':
    'Bármit választ is, a webhely nyitva marad Ön előtt, és választását bármikor módosíthatja: „{link}” minden oldal alján.',
  'banner.accept': 'Összes elfogadása',
  'banner.accept.name': 'Összes elfogadása (sütik)',
  'banner.refuse': 'Összes elutasítása',
  'banner.refuse.name': 'Összes elutasítása (sütik)',
  'banner.customise': 'Testreszabás',
  'banner.customise.name': 'Testreszabás (sütik)',
  'banner.exempt.details': 'Részletek megtekintése',
  'category.analytics.title': 'Látogatottságmérés',
  'category.analytics.description':
    'A látogatások számlálása és a webhely használatának elemzése statisztikai és fejlesztési célból.',
  'category.functionality.title': 'Beállítások és extrák',
  'category.functionality.description':
    'Beállítások (például nyelv vagy megjelenés) megjegyzése és extrák (például csevegés vagy térkép) kínálása.',
  'category.social.title': 'Közösségi hálózatok',
  'category.social.description':
    'Más platformok bejegyzéseinek, videóinak és megosztási gombjainak megjelenítése; e platformok a látogatást saját céljaikra, így hirdetésre is felhasználhatják.',
  'category.advertising.title': 'Hirdetések',
  'category.advertising.description':
    'Hirdetések kiválasztása a böngészés és az érdeklődés alapján, valamint hatásuk mérése; a partnerek webhelyről webhelyre követhetik Önt, és profilt készíthetnek.',
  'link.policy': 'Sütitájékoztató',
  'link.privacy': 'Adatkezelési tájékoztató: {site}',
  'link.new-window': '{label} (új ablak)',
  'reopen.label': 'Sütik kezelése',
};
