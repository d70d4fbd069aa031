/** Hungarian: what the cookie policy says beside the texts of the interface. */
import type { PolicyTexts } from './en-policy.ts';

export const texts: PolicyTexts = {
  'policy.title': 'Sütitájékoztató: {site}',
  'policy.contents': 'Tartalom',
  'policy.fact': '{label}: {value}',

  'policy.what.title': 'Mi a süti?',
  'policy.what.cookie':
    'A süti (cookie) kis fájl, amelyet egy webhely az Ön böngészőjében helyez el számítógépen, táblagépen vagy telefonon. Aki elhelyezte, később felismerheti az Ön böngészőjét, és megtalálhatja, ami a sütiben szerepel: egy nyelvet, egy kosár tartalmát, egy számot, amely az egyik böngészőt megkülönbözteti a másiktól.',
  'policy.what.program':
    'A süti nem program. A böngészési munkamenet végéig vagy a saját lejáratáig marad meg.',
  'policy.what.also':
    'Ezen az oldalon a „süti” minden más olyan módot is jelent, amellyel az Ön eszközén információt tárolnak vagy onnan kiolvasnak.',

  'policy.who.title': 'Ki helyez el itt sütiket?',
  'policy.who.publisher':
    '{controller} üzemelteti ezt a webhelyet ({site}), és dönt az itt használt sütikről.',
  'policy.who.partners':
    'Egyes sütiket partnerek helyeznek el vagy olvasnak ki; ezen az oldalon szerepelnek a róluk megadott adatokkal együtt: szerep, ország, adatkezelési tájékoztató. Az üzemeltető nevében eljáró partner követi az üzemeltető utasításait. A saját nevében eljáró partner saját tájékoztatója szerint maga is felel azért, amit tesz.',
  'policy.who.no-partners': 'Ehhez a webhelyhez nincs partner megadva.',
  'policy.who.parties':
    'Egy süti „saját”, ha az Ön által felkeresett webhelyhez tartozik, és „harmadik féltől” származik, ha más domainhez tartozik.',
  'policy.who.either': 'Egy partner mindkettőt használhatja.',

  'policy.why.title': 'Mire szolgálnak?',
  'policy.why.intro':
    'Minden sütinek van célja, és a célok kategóriákba vannak rendezve. Az alábbiak mutatják, mire szolgálnak az egyes kategóriák, és mit változtat az elutasításuk:',
  'policy.why.category': '{title}. {description}',
  'policy.why.bases':
    'A sütik használata az alábbi jogalapok egyikén alapul, amelyet a táblázatok feltüntetnek:',
  'policy.why.exempt':
    'Nem szükséges hozzájárulás: a webhelynek vagy annak, amit Ön tőle kér, szüksége van ezekre a sütikre, vagy a jogszabály bizonyos feltételekkel mentesíti őket.',
  'policy.why.opposable': 'Az így megjelöltek ellen tiltakozhat.',
  'policy.why.consent':
    'Az Ön hozzájárulása: ezeket a sütiket csak azután tárolják vagy olvassák ki, hogy Ön engedélyezte őket.',
  'policy.why.objection':
    'Tiltakozásig aktív: ezeket a sütiket addig használják, amíg Ön nem tiltakozik, amit bármikor megtehet.',

  'policy.tables.title': 'Itt használt sütik: {site}',
  'policy.tables.intro':
    'A táblázatok kategóriánként felsorolják, mi tárolható az Ön eszközén. A névben szereplő csillag tetszőleges végződést jelöl.',
  'policy.tables.refused':
    'Ami az Ön hozzájárulásához kötött, akkor is szerepel, ha Ön elutasította.',
  'policy.tables.limit':
    'Semmihez, ami az Ön hozzájárulásához kötött, nincs megadva 13\u00a0hónapnál hosszabb időtartam.',
  'policy.tables.duration': 'Az időtartam az Ön eszközén lévő bejegyzésre vonatkozik.',
  'policy.tables.retention':
    'Azt, hogy egy partner meddig őrzi magát az információt, a szolgáltatások listája tünteti fel, ha meg van adva.',
  'policy.tables.source':
    'A táblázatok abból a konfigurációból készülnek, amely e webhely címkéit vezérli.',
  'policy.services.title': 'Itt használt szolgáltatások: {site}',
  'policy.services.name': 'Szolgáltatás',
  'policy.services.category': 'Kategória',

  'policy.choice.title': 'Az Ön választása',
  'policy.choice.exempt': 'Az itt megadott sütik egyikéhez sem szükséges hozzájárulás.',
  'policy.choice.banner':
    'Az első látogatáskor egy sávon mindent elfogadhat, mindent elutasíthat, vagy kategória és partner szerint választhat.',
  'policy.choice.before':
    'Amíg nem választ, hozzájáruláshoz kötött süti tárolása vagy kiolvasása nem történik; egy ablak bezárása vagy a böngészés folytatása nem hozzájárulás.',
  'policy.choice.advanced':
    'A Google címkéi korábban is betöltődhetnek, és sütik nélkül információkat küldhetnek a Google részére.',
  'policy.choice.kept':
    'Választását, akár elfogadás, akár elutasítás, a böngésző ennyi ideig őrzi: {lifetime}; ezután a webhely újra megkérdezi Önt.',
  'policy.choice.from-first': 'Ez az idő az első választástól számít.',
  'policy.choice.domain': 'Választása a következőre terjed ki: {domain} és aldomainjei.',
  'policy.choice.change': 'Választását bármikor módosíthatja: „{link}”.',
  'policy.choice.shared':
    'Választása mindenkire érvényes, aki ezt a böngészőt használja; a böngészőből törölheti.',
  'policy.choice.refusal':
    'Az elutasítás egyetlen következménye, hogy kikapcsolva marad, ami az elutasított sütiktől függ.',

  'policy.similar.title': 'Hasonló technológiák',
  'policy.similar.intro':
    'Egy eszközön a sütiken kívül más módon is lehet információt tárolni, vagy onnan kiolvasni.',
  'policy.similar.storage':
    'A webes tárolók (helyi tároló, munkamenet-tároló, a böngésző adatbázisai és gyorsítótárai) a sütihez hasonlóan az Ön böngészőjében őriznek információkat.',
  'policy.similar.pixels':
    'A pixelek gyakran láthatatlan képek. Amikor böngészője betölt egyet, egy kiszolgáló értesül arról, hogy az oldalt megtekintették, és megkap olyan adatokat, mint az Ön IP-címe.',
  'policy.similar.rules':
    'Ugyanazok a szabályok vonatkoznak rájuk, mint a sütikre: ugyanazok a célok, ugyanaz a választás, ugyanaz a visszavonás.',
  'policy.similar.tables': 'Amit tárolnak, a táblázatokban szerepel.',

  'policy.browsers.title': 'Az Ön böngészőjének beállításai',
  'policy.browsers.intro':
    'Böngészőjében megtekintheti, letilthatja és törölheti a sütiket ezen és más webhelyeken. Ha mindet letiltja, előfordulhat, hogy a webhelyek egyes részei nem működnek.',
  'policy.browsers.choice':
    'E webhely adatainak törlése a választását is törli, és a webhely újra megkérdezi Önt.',
  'policy.browsers.partners':
    'A böngészőben törölhetők azok a sütik is, amelyeket egy partner a saját domainjén őriz.',
  'policy.browsers.no-consent':
    'A sütiket átengedő böngészőbeállítás soha nem számít hozzájárulásnak.',
  'policy.browsers.help': 'Hivatalos súgóoldalak:',
  'policy.browsers.safari-mac': 'Safari Mac gépen',
  'policy.browsers.safari-ios': 'Safari iPhone-on és iPaden',
  'policy.browsers.opera': 'Opera (angolul)',
  'policy.browsers.more': 'Lásd még:',

  'policy.signals.title': 'Az Ön böngészőjének jelzései',
  'policy.signals.intro': 'Egyes böngészők minden oldallal együtt jelzést küldhetnek.',
  'policy.signals.gpc':
    'A Global Privacy Control (GPC) arra kéri a webhelyeket, hogy ne adják el és ne osszák meg adatait.',
  'policy.signals.dnt':
    'A Do Not Track (DNT) régebbi jelzés, amely arra kéri a webhelyeket, hogy ne kövessék Önt.',
  'policy.signals.sharing':
    'Ha az Ön böngészője elküldi, ezek a kategóriák kikapcsolva maradnak: {categories}.',
  'policy.signals.all':
    'Ha az Ön böngészője elküldi, minden választható kategória kikapcsolva marad.',
  'policy.signals.ignored': 'Ezen a webhelyen nincs hatása.',
  'policy.signals.override':
    'Ha ezután Ön engedélyez valamit, saját választása elsőbbséget élvez, és a webhely a jelzést azzal együtt rögzíti.',
  'policy.signals.no-consent': 'Sem a jelzés, sem annak hiánya soha nem számít hozzájárulásnak.',

  'policy.rights.title': 'Az Ön jogai',
  'policy.rights.list':
    'Ahol az általános adatvédelmi rendelet (GDPR) vagy hasonló jogszabály alkalmazandó, Ön kérheti a sütikkel gyűjtött személyes adatokhoz való hozzáférést, azok helyesbítését, törlését, kezelésük korlátozását vagy egy újra felhasználható másolatot, és tiltakozhat a felhasználásuk ellen.',
  'policy.rights.withdraw':
    'Hozzájárulását bármikor visszavonhatja; ez nem érinti azt, ami korábban jogszerűen történt.',
  'policy.rights.contact': 'Ehhez írjon ide: {contact}.',
  'policy.rights.identifier': 'A „{link}” alatt látható azonosító segít megtalálni a választását.',
  'policy.rights.proof':
    'Minden választásról ezzel az azonosítóval igazolás érkezik e webhely üzemeltetőjéhez.',
  'policy.rights.authority': 'Panaszt is tehet az adatvédelmi hatóságnál: {authority}.',
  'policy.rights.no-authority': 'Panaszt is tehet országa adatvédelmi hatóságánál.',

  'policy.transfers.title': 'Továbbítás az Európai Gazdasági Térségen kívülre',
  'policy.transfers.some':
    'Egyes partnerek székhelye az Európai Gazdasági Térségen kívül van. A rajtuk keresztül gyűjtött információk oda továbbíthatók.',
  'policy.transfers.safeguards':
    'A szolgáltatások listája mindegyiknél feltünteti az országot és a továbbítás garanciáját, például megfelelőségi határozatot vagy általános szerződési feltételeket, ha ezek meg vannak adva.',
  'policy.transfers.copy': 'Az üzemeltetőtől kérheti e garanciák másolatát.',
  'policy.transfers.none':
    'Egyetlen partnernél sincs megadva az Európai Gazdasági Térségen kívüli székhely.',

  'policy.changes.title': 'A tájékoztató módosításai',
  'policy.changes.page':
    '{controller} módosíthatja ezt az oldalt, például ha egy süti hozzáadódik vagy megszűnik.',
  'policy.changes.version': 'Verziója és dátumai az oldal elején állnak.',
  'policy.changes.again':
    'Ha új, hozzájáruláshoz kötött cél vagy partner jelenik meg, vagy egy jogalap megváltozik, a sáv újra megjelenik, és jelzi, mi az új. Az új rész az Ön válaszáig kikapcsolva marad; többi válasza megmarad.',
  'policy.changes.wording': 'Pusztán a megfogalmazás módosítása miatt a sáv nem jelenik meg újra.',

  'policy.contact.title': 'Kapcsolat',
  'policy.contact.controller': 'A webhelyért ({site}) felelős: {controller}.',
  'policy.contact.questions':
    'Ha kérdése van a sütikről vagy személyes adatairól, írjon ide: {contact}.',
  'policy.contact.privacy': 'Az {policy} ismerteti adatainak egyéb felhasználását.',
  'policy.contact.policy': 'adatkezelési tájékoztató ({site})',
  'policy.contact.authority': 'Adatvédelmi hatóság: {authority}.',

  'own.service': 'Címke- és hozzájárulás-kezelő',
  'own.service.purpose': 'A webhely címkéit az Ön választása szerint tölti be.',

  'choice.granted': 'Engedélyezve',
  'choice.denied': 'Elutasítva',
  'choice.change': 'Választásom módosítása',
};
