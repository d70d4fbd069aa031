/** Hungarian: what is said beside and after a plain first banner. */
import type { AfterTexts } from './en-after.ts';

export const texts: AfterTexts = {
  'banner.objection': 'Tiltakozásig aktív: {categories}.',
  'banner.renewal.expired':
    'Korábbi választása ({date}) lejárt: ami az Ön hozzájárulásához kötött, az újabb választásáig ki van kapcsolva.',
  'banner.renewal.new':
    'Előző választása ({date}) óta új, és válaszáig kikapcsolva: {items}. Többi válasza megmarad.',
  'banner.renewal.again':
    '{site} minden látogatót újra megkérdez. Korábbi választása ({date}) a válaszáig érvényes.',
  'banner.renewal.partial':
    'Ön már engedélyezte: {items}. A többi a választásáig ki van kapcsolva.',
  'banner.exempt.text': 'A webhelyen ({site}) használt egyik sütihez sem szükséges hozzájárulás.',
  'banner.exempt.opposable': 'Egyesek ellen bármikor tiltakozhat: „{link}”.',
  'banner.exempt.close': 'Bezárás',
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
  'status.forgotten': 'Választása törlődött erről az eszközről.',
  'status.reload.elsewhere':
    'Választása egy másik lapon megváltozott. Ez az oldal hamarosan újratöltődik.',
  'status.reload.form':
    'Választása egy másik lapon megváltozott. Töltse újra ezt az oldalt, miután befejezte az űrlap kitöltését.',
  'status.reload.now': 'Oldal újratöltése',
  'status.leftover':
    'Ez a webhely nem tudta törölni: {items}. Ezt a böngésző beállításaiban teheti meg.',
};
