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
  'banner.objection': 'Tiltakozásig aktív: {categories}.',
  'banner.change':
    'Bármit választ, a webhely nyitva marad Ön előtt, és választását bármikor módosíthatja: „{link}” minden oldal alján.',
  'banner.accept': 'Összes elfogadása',
  'banner.accept.name': 'Összes elfogadása (sütik)',
  'banner.refuse': 'Összes elutasítása',
  'banner.refuse.name': 'Összes elutasítása (sütik)',
  'banner.customise': 'Testreszabás',
  'banner.customise.name': 'Testreszabás (sütik)',
  'banner.renewal.expired':
    'Korábbi választása ({date}) lejárt: ami az Ön hozzájárulásához kötött, az újabb választásáig ki van kapcsolva.',
  'banner.renewal.new':
    'Előző választása ({date}) óta új, és válaszáig kikapcsolva: {items}. Többi válasza megmarad.',
  'banner.renewal.again':
    '{site} minden látogatót újra megkérdez. Korábbi választása ({date}) a válaszáig érvényes.',
  'banner.renewal.partial':
    'Ön már engedélyezte: {items}. A többi a választásáig ki van kapcsolva.',
  'banner.exempt.text': 'A webhelyen ({site}) használt sütikhez nem szükséges hozzájárulás.',
  'banner.exempt.opposable': 'Egyesek ellen bármikor tiltakozhat: „{link}”.',
  'banner.exempt.details': 'Részletek megtekintése',
  'banner.exempt.close': 'Bezárás',
  'category.necessary.title': 'Feltétlenül szükséges',
  'category.necessary.description':
    'A webhely működtetése: például bejelentkezés, kosár, biztonság vagy a sütikre vonatkozó választás megőrzése.',
  'category.analytics.title': 'Látogatottságmérés',
  'category.analytics.description':
    'A látogatások számlálása és a webhely használatának elemzése statisztikai és fejlesztési célból.',
  'category.functionality.title': 'Beállítások és extrák',
  'category.functionality.description':
    'Beállítások, például a nyelv vagy a megjelenés megjegyzése, és extrák, például csevegés vagy térkép kínálása.',
  'category.social.title': 'Közösségi hálózatok',
  'category.social.description':
    'Más platformok bejegyzéseinek, videóinak és megosztási gombjainak megjelenítése; e platformok a látogatást saját céljaikra, így hirdetésre is felhasználhatják.',
  'category.advertising.title': 'Hirdetések',
  'category.advertising.description':
    'Hirdetések kiválasztása a böngészés és az érdeklődés alapján és hatásuk mérése; a partnerek webhelyről webhelyre követhetik Önt, és profilt készíthetnek.',
  'link.policy': 'Sütitájékoztató',
  'link.privacy': 'Adatkezelési tájékoztató: {site}',
  'link.new-window': '{label} (új ablak)',
  'reopen.label': 'Sütik kezelése',
  'signals.gpc':
    'Az Ön böngészője Global Privacy Control (GPC) jelzést küld. Emiatt kikapcsolva: {categories}.',
  'signals.dnt':
    'Az Ön böngészője Do Not Track (DNT) jelzést küld. Emiatt kikapcsolva: {categories}.',
  'notice.storage':
    'Az Ön böngészője nem engedi, hogy ez a webhely bármit tároljon, ezért választása csak erre az oldalra érvényes.',
  'notice.advanced':
    'A Google címkéi az Ön választása előtt is betöltődhetnek, és hozzájárulása nélkül, sütik használata nélkül információkat küldhetnek a Google részére.',
  'preferences.discarded': 'Mentés nélkül bezárva; semmi sem változott.',
  'status.saved': 'Választása mentve.',
  'status.accepted': 'Mentve: minden választható elem elfogadva.',
  'status.refused': 'Mentve: minden választható elem elutasítva.',
  'status.reload':
    'Választása mentve. Az oldal hamarosan újratöltődik, hogy a választás teljesen érvényesüljön.',
  'status.forgotten': 'Választása törölve lett erről az eszközről.',
};
