/** Finnish: what the banner says. */
import type { BannerTexts } from './en.ts';

export const texts: BannerTexts = {
  'banner.title': 'Evästeet sivustolla {site}',
  'banner.text':
    '{site} ja {partners} pyytävät suostumustasi tietojen tallentamiseen laitteellesi tai niiden lukemiseen siltä (evästeet ja vastaavat tekniikat).',
  'banner.text.own':
    '{site} pyytää suostumustasi tietojen tallentamiseen laitteellesi tai niiden lukemiseen siltä (evästeet ja vastaavat tekniikat).',
  'banner.partners.one': '{count} kumppani',
  'banner.partners.other': '{count} kumppania',
  'banner.purposes': 'Käyttötarkoitukset:',
  'banner.purpose': '{title}: {description}',
  'banner.objection': 'Käytössä, kunnes vastustat: {categories}.',
  'banner.change':
    'Valitsitpa mitä tahansa, sivusto pysyy avoinna ja voit muuttaa valintaasi milloin tahansa: ”{link}” jokaisen sivun alareunassa.',
  'banner.accept': 'Hyväksy kaikki',
  'banner.accept.name': 'Hyväksy kaikki (evästeet)',
  'banner.refuse': 'Hylkää kaikki',
  'banner.refuse.name': 'Hylkää kaikki (evästeet)',
  'banner.customise': 'Mukauta',
  'banner.customise.name': 'Mukauta (evästeet)',
  'banner.renewal.expired':
    'Valintasi ({date}) on vanhentunut: suostumustasi edellyttävä on pois käytöstä, kunnes valitset uudelleen.',
  'banner.renewal.new':
    'Uutta edellisen valintasi ({date}) jälkeen ja pois käytöstä, kunnes vastaat: {items}. Muut vastauksesi säilyvät.',
  'banner.renewal.again':
    '{site} kysyy uudelleen kaikilta kävijöiltä. Edellinen valintasi ({date}) on voimassa, kunnes vastaat.',
  'banner.renewal.partial': 'Olet jo sallinut: {items}. Muut ovat pois käytöstä, kunnes valitset.',
  'banner.exempt.text': 'Mikään sivuston {site} evästeistä ei edellytä suostumusta.',
  'banner.exempt.opposable': 'Voit vastustaa osaa niistä milloin tahansa: ”{link}”.',
  'banner.exempt.details': 'Näytä tiedot',
  'banner.exempt.close': 'Sulje',
  'category.necessary.title': 'Välttämättömät',
  'category.necessary.description':
    'Sivuston toiminta: esimerkiksi kirjautuminen, ostoskori, tietoturva tai evästevalintasi säilyttäminen.',
  'category.analytics.title': 'Kävijämittaus',
  'category.analytics.description':
    'Käyntien laskeminen ja sivuston käytön analysointi tilastointia ja kehittämistä varten.',
  'category.functionality.title': 'Asetukset ja lisätoiminnot',
  'category.functionality.description':
    'Asetusten, kuten kielen tai ulkoasun, muistaminen ja lisätoiminnot, kuten chat tai kartta.',
  'category.social.title': 'Sosiaalinen media',
  'category.social.description':
    'Muiden alustojen julkaisujen, videoiden ja jakopainikkeiden näyttäminen; alustat voivat käyttää käyntiäsi omiin tarkoituksiinsa, myös mainontaan.',
  'category.advertising.title': 'Mainonta',
  'category.advertising.description':
    'Mainosten valinta selailusi ja kiinnostuksesi perusteella ja niiden vaikutuksen mittaus; kumppanit voivat seurata sinua sivustolta toiselle ja luoda profiilin.',
  'link.policy': 'Evästekäytäntö',
  'link.privacy': 'Tietosuojaseloste: {site}',
  'link.new-window': '{label} (uusi ikkuna)',
  'reopen.label': 'Hallitse evästeitä',
  'signals.gpc':
    'Selaimesi lähettää Global Privacy Control (GPC) -signaalin. Siksi pois käytöstä: {categories}.',
  'signals.dnt':
    'Selaimesi lähettää Do Not Track (DNT) -signaalin. Siksi pois käytöstä: {categories}.',
  'notice.storage':
    'Selaimesi ei anna tämän sivuston tallentaa mitään, joten valintasi koskee vain tätä sivua.',
  'notice.advanced':
    'Googlen tagit voivat latautua ennen valintaasi ja lähettää ilman suostumustasi Googlelle tietoja käyttämättä evästeitä.',
  'preferences.discarded': 'Suljettu tallentamatta; mikään ei muuttunut.',
  'status.saved': 'Valintasi on tallennettu.',
  'status.accepted': 'Tallennettu: kaikki valinnainen on hyväksytty.',
  'status.refused': 'Tallennettu: kaikki valinnainen on hylätty.',
  'status.reload':
    'Valintasi on tallennettu. Sivu latautuu pian uudelleen, jotta valinta tulee täysin voimaan.',
  'status.forgotten': 'Valintasi on poistettu tältä laitteelta.',
};
