/** Finnish: what is said beside and after a plain first banner. */
import type { AfterTexts } from './en-after.ts';

export const texts: AfterTexts = {
  'banner.objection': 'Käytössä, kunnes vastustat: {categories}.',
  'banner.renewal.expired':
    'Valintasi ({date}) on vanhentunut: kaikki suostumustasi edellyttävä on pois käytöstä, kunnes valitset uudelleen.',
  'banner.renewal.new':
    'Uutta edellisen valintasi ({date}) jälkeen ja pois käytöstä, kunnes vastaat: {items}. Muut vastauksesi säilyvät.',
  'banner.renewal.again':
    '{site} kysyy uudelleen kaikilta kävijöiltä. Edellinen valintasi ({date}) on voimassa, kunnes vastaat.',
  'banner.renewal.partial': 'Olet jo sallinut: {items}. Muut ovat pois käytöstä, kunnes valitset.',
  'banner.exempt.text': 'Mikään sivuston {site} evästeistä ei edellytä suostumusta.',
  'banner.exempt.opposable': 'Voit vastustaa osaa niistä milloin tahansa: ”{link}”.',
  'banner.exempt.close': 'Sulje',
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
  'status.reload.elsewhere':
    'Valintasi muuttui toisessa välilehdessä. Tämä sivu latautuu pian uudelleen.',
  'status.reload.form':
    'Valintasi muuttui toisessa välilehdessä. Lataa tämä sivu uudelleen, kun olet täyttänyt lomakkeesi.',
  'status.reload.now': 'Lataa tämä sivu uudelleen',
  'status.leftover':
    'Tämä sivusto ei voinut poistaa: {items}. Voit poistaa ne selaimesi asetuksissa.',
};
