/** Finnish: what the cookie policy says beside the texts of the interface. */
import type { PolicyTexts } from './en-policy.ts';

export const texts: PolicyTexts = {
  'policy.title': 'Evästekäytäntö: {site}',
  'policy.contents': 'Sisällys',
  'policy.fact': '{label}: {value}',

  'policy.what.title': 'Mikä on eväste?',
  'policy.what.cookie':
    'Eväste on pieni tiedosto, jonka verkkosivusto tallentaa selaimeesi tietokoneella, tabletilla tai puhelimella. Evästeen asettaja voi myöhemmin tunnistaa selaimesi ja lukea, mitä evästeeseen on merkitty: kielen, ostoskorin sisällön tai numeron, joka erottaa selaimen toisesta.',
  'policy.what.program':
    'Eväste ei ole ohjelma. Se säilyy selausistuntosi loppuun tai omaan päättymispäiväänsä asti.',
  'policy.what.also':
    'Tällä sivulla ”eväste” tarkoittaa myös kaikkia muita tapoja tallentaa tietoja laitteellesi tai lukea niitä siltä.',

  'policy.who.title': 'Kuka asettaa täällä evästeitä?',
  'policy.who.publisher':
    '{controller} ylläpitää sivustoa {site} ja päättää, mitä evästeitä sillä käytetään.',
  'policy.who.partners':
    'Osan asettavat tai lukevat kumppanit, jotka on lueteltu tällä sivulla niistä ilmoitettuine tietoineen: rooli, maa, tietosuojaseloste. Ylläpitäjän lukuun toimiva kumppani noudattaa ylläpitäjän ohjeita. Omaan lukuunsa toimiva kumppani vastaa myös itse toiminnastaan oman selosteensa mukaan.',
  'policy.who.no-partners': 'Tälle sivustolle ei ole ilmoitettu kumppaneita.',
  'policy.who.parties':
    'Evästeellä merkintä ”ensimmäinen osapuoli” tarkoittaa, että se kuuluu sivustolle, jolla käyt, ja ”kolmas osapuoli”, että se kuuluu toiseen verkkotunnukseen.',
  'policy.who.either': 'Kumppani voi käyttää kumpiakin.',

  'policy.why.title': 'Mihin niitä käytetään?',
  'policy.why.intro':
    'Jokaisella evästeellä on käyttötarkoitus, ja käyttötarkoitukset on koottu ryhmiksi. Alla kerrotaan, mihin kutakin ryhmää käytetään ja mitä sen hylkääminen muuttaa:',
  'policy.why.category': '{title}. {description}',
  'policy.why.bases':
    'Evästeitä käytetään jollakin näistä oikeusperusteista, joka on merkitty taulukoihin:',
  'policy.why.exempt':
    'Ei edellytä suostumusta: sivusto tai jokin siltä pyytämäsi tarvitsee näitä evästeitä, tai laki sallii ne tietyin edellytyksin.',
  'policy.why.opposable': 'Niitä, joissa on tästä merkintä, voit vastustaa.',
  'policy.why.consent':
    'Suostumuksesi: nämä evästeet tallennetaan tai luetaan vasta, kun olet sallinut ne.',
  'policy.why.objection':
    'Käytössä, kunnes vastustat: näitä evästeitä käytetään, kunnes vastustat, minkä voit tehdä milloin tahansa.',

  'policy.tables.title': 'Sivustolla {site} käytetyt evästeet',
  'policy.tables.intro':
    'Taulukoissa luetellaan ryhmittäin, mitä laitteellesi voidaan tallentaa. Nimessä oleva tähti tarkoittaa mitä tahansa loppua.',
  'policy.tables.refused':
    'Suostumustasi edellyttävät evästeet mainitaan myös silloin, kun olet hylännyt ne.',
  'policy.tables.limit':
    'Millekään suostumustasi edellyttävälle ei ole ilmoitettu yli 13\u00a0kuukauden kestoa.',
  'policy.tables.duration': 'Kesto koskee laitteellesi tallennettua merkintää.',
  'policy.tables.retention':
    'Se, kuinka kauan kumppani säilyttää itse tietoja, kerrotaan palvelujen luettelossa, jos se on ilmoitettu.',
  'policy.tables.source':
    'Taulukot muodostetaan asetuksista, jotka ohjaavat tämän sivuston tageja.',
  'policy.services.title': 'Sivustolla {site} käytetyt palvelut',
  'policy.services.name': 'Palvelu',
  'policy.services.category': 'Ryhmä',

  'policy.choice.title': 'Valintasi',
  'policy.choice.exempt': 'Mikään tässä ilmoitetuista evästeistä ei edellytä suostumusta.',
  'policy.choice.banner':
    'Ensimmäisellä käynnilläsi näkyvässä ilmoituksessa voit hyväksyä kaikki, hylätä kaikki tai valita ryhmittäin ja kumppaneittain.',
  'policy.choice.before':
    'Ennen valintaasi ei tallenneta eikä lueta mitään suostumusta edellyttävää evästettä; ikkunan sulkeminen tai selailun jatkaminen ei ole suostumus.',
  'policy.choice.advanced':
    'Googlen tagit voivat latautua aiemmin ja lähettää Googlelle tietoja ilman evästeitä.',
  'policy.choice.kept':
    'Valintasi säilytetään, oli se hyväksyntä tai hylkäys; säilytysaika on {lifetime}, ja sen jälkeen sinulta kysytään uudelleen.',
  'policy.choice.from-first': 'Aika lasketaan ensimmäisestä valinnastasi.',
  'policy.choice.domain': 'Valintasi koskee verkkotunnusta {domain} aliverkkotunnuksineen.',
  'policy.choice.change': 'Voit muuttaa valintaasi milloin tahansa: ”{link}”.',
  'policy.choice.shared':
    'Valintasi koskee kaikkia tämän selaimen käyttäjiä; voit poistaa sen selaimesta.',
  'policy.choice.refusal':
    'Hylkäämisellä ei ole muuta seurausta kuin se, että hylätyistä evästeistä riippuvat toiminnot pysyvät pois käytöstä.',

  'policy.similar.title': 'Vastaavat tekniikat',
  'policy.similar.intro':
    'Tietoja voidaan tallentaa laitteelle tai lukea siltä muutenkin kuin evästeillä.',
  'policy.similar.storage':
    'Verkkotallennus (selaimen paikallinen tallennus, istuntotallennus, tietokannat ja välimuistit) säilyttää tietoja selaimessasi evästeen tapaan.',
  'policy.similar.pixels':
    'Pikselit ovat usein näkymättömiä kuvia. Kun selaimesi lataa sellaisen, palvelin saa tiedon sivun näyttämisestä sekä tietoja, kuten IP-osoitteesi.',
  'policy.similar.rules':
    'Niihin sovelletaan samoja sääntöjä kuin evästeisiin: samat käyttötarkoitukset, sama valinta, sama peruuttaminen.',
  'policy.similar.tables': 'Niiden tallentamat tiedot näkyvät taulukoissa.',

  'policy.browsers.title': 'Selaimesi asetukset',
  'policy.browsers.intro':
    'Selaimessasi voit nähdä, estää ja poistaa evästeitä tällä ja muilla sivustoilla. Jos estät ne kaikki, osa sivustosta voi lakata toimimasta.',
  'policy.browsers.choice':
    'Tämän sivuston tietojen poistaminen poistaa myös valintasi, ja sinulta kysytään uudelleen.',
  'policy.browsers.partners':
    'Selaimessa poistetaan myös evästeet, joita kumppani säilyttää omassa verkkotunnuksessaan.',
  'policy.browsers.no-consent':
    'Evästeet sallivaa selaimen asetusta ei koskaan katsota suostumukseksi.',
  'policy.browsers.help': 'Viralliset ohjesivut:',
  'policy.browsers.safari-mac': 'Safari Macissa',
  'policy.browsers.safari-ios': 'Safari iPhonessa ja iPadissa',
  'policy.browsers.opera': 'Opera (englanniksi)',
  'policy.browsers.more': 'Katso myös:',

  'policy.signals.title': 'Selaimesi signaalit',
  'policy.signals.intro': 'Jotkin selaimet voivat lähettää signaalin jokaisen sivun yhteydessä.',
  'policy.signals.gpc':
    'Global Privacy Control (GPC) pyytää sivustoja olemaan myymättä ja jakamatta tietojasi.',
  'policy.signals.dnt':
    'Do Not Track (DNT) on vanhempi signaali, joka pyytää sivustoja olemaan seuraamatta sinua.',
  'policy.signals.sharing':
    'Kun selaimesi lähettää sen, nämä ryhmät pysyvät pois käytöstä: {categories}.',
  'policy.signals.all':
    'Kun selaimesi lähettää sen, kaikki valinnaiset ryhmät pysyvät pois käytöstä.',
  'policy.signals.ignored': 'Sillä ei ole vaikutusta tällä sivustolla.',
  'policy.signals.override':
    'Jos sen jälkeen itse sallit jotain, oma valintasi menee edelle, ja signaali kirjataan sen yhteyteen.',
  'policy.signals.no-consent': 'Signaalia tai sen puuttumista ei koskaan katsota suostumukseksi.',

  'policy.rights.title': 'Oikeutesi',
  'policy.rights.list':
    'Siellä, missä sovelletaan yleistä tietosuoja-asetusta (GDPR) tai vastaavaa lakia, voit pyytää pääsyä evästeillä kerättyihin henkilötietoihin, niiden oikaisemista tai poistamista, niiden käsittelyn rajoittamista tai uudelleen käytettävää jäljennöstä sekä vastustaa niiden käyttöä.',
  'policy.rights.withdraw':
    'Voit peruuttaa suostumuksesi milloin tahansa; tämä ei vaikuta siihen, mitä sitä ennen on tehty lainmukaisesti.',
  'policy.rights.contact': 'Kirjoita tätä varten osoitteeseen {contact}.',
  'policy.rights.identifier': 'Kohdassa ”{link}” näkyvä tunniste auttaa löytämään valintasi.',
  'policy.rights.proof':
    'Jokaisesta valinnasta lähetetään todiste sivuston ylläpitäjälle tällä tunnisteella.',
  'policy.rights.authority': 'Voit myös tehdä valituksen tietosuojaviranomaiselle: {authority}.',
  'policy.rights.no-authority': 'Voit myös tehdä valituksen maasi tietosuojaviranomaiselle.',

  'policy.transfers.title': 'Siirrot Euroopan talousalueen ulkopuolelle',
  'policy.transfers.some':
    'Jotkin kumppanit ovat sijoittautuneet Euroopan talousalueen ulkopuolelle. Niiden kautta kerätyt tiedot voidaan siirtää sinne.',
  'policy.transfers.safeguards':
    'Palvelujen luettelossa ilmoitetaan kunkin maa ja siirtoa koskeva suojatoimi, kuten päätös tietosuojan riittävyydestä tai vakiosopimuslausekkeet, jos ne on ilmoitettu.',
  'policy.transfers.copy': 'Voit pyytää ylläpitäjältä jäljennöksen näistä suojatoimista.',
  'policy.transfers.none':
    'Yhdenkään kumppanin ei ole ilmoitettu sijoittautuneen Euroopan talousalueen ulkopuolelle.',

  'policy.changes.title': 'Muutokset tähän käytäntöön',
  'policy.changes.page':
    '{controller} voi muuttaa tätä sivua, esimerkiksi kun eväste lisätään tai poistetaan.',
  'policy.changes.version': 'Versio ja päivämäärät ovat sivun alussa.',
  'policy.changes.again':
    'Kun lisätään suostumustasi edellyttävä käyttötarkoitus tai kumppani tai kun oikeusperuste muuttuu, ilmoitus palaa ja kertoo, mikä on uutta. Uusi osa on pois käytöstä, kunnes vastaat; muut vastauksesi säilyvät.',
  'policy.changes.wording': 'Pelkkä sanamuodon muutos ei tuo ilmoitusta takaisin.',

  'policy.contact.title': 'Yhteystiedot',
  'policy.contact.controller': '{controller} vastaa sivustosta {site}.',
  'policy.contact.questions':
    'Jos sinulla on kysyttävää evästeistä tai henkilötiedoistasi, kirjoita osoitteeseen {contact}.',
  'policy.contact.privacy': '{policy} kertoo tietojesi muusta käytöstä.',
  'policy.contact.policy': 'Sivuston {site} tietosuojaseloste',
  'policy.contact.authority': 'Tietosuojaviranomainen: {authority}.',

  'own.service': 'Tagien ja suostumusten hallinta',
  'own.service.purpose': 'Lataa tämän sivuston tagit valintasi mukaan.',

  'choice.granted': 'Sallittu',
  'choice.denied': 'Hylätty',
  'choice.change': 'Muuta valintaani',
};
