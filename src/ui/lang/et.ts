/** Estonian: what the banner says. */
import type { BannerTexts } from './en.ts';

export const texts: BannerTexts = {
  'banner.title': 'Küpsised veebisaidil {site}',
  'banner.text':
    '{site} ja {partners} paluvad teie nõusolekut teabe salvestamiseks teie seadmesse või selle lugemiseks seadmest (küpsised ja sarnased tehnoloogiad).',
  'banner.text.own':
    '{site} palub teie nõusolekut teabe salvestamiseks teie seadmesse või selle lugemiseks seadmest (küpsised ja sarnased tehnoloogiad).',
  'banner.partners.one': '{count} partner',
  'banner.partners.other': '{count} partnerit',
  'banner.purposes': 'Järgmistel eesmärkidel:',
  'banner.purpose': '{title}: {description}',
  'banner.objection': 'Sees kuni teie vastuväiteni: {categories}.',
  'banner.change':
    'Mida te ka ei valiks, jääb veebisait teile avatuks ja saate igal ajal meelt muuta: „{link}” iga lehe allosas.',
  'banner.accept': 'Nõustun kõigega',
  'banner.accept.name': 'Nõustun kõigega (küpsised)',
  'banner.refuse': 'Keeldun kõigest',
  'banner.refuse.name': 'Keeldun kõigest (küpsised)',
  'banner.customise': 'Kohandan',
  'banner.customise.name': 'Kohandan (küpsised)',
  'banner.renewal.expired':
    'Teie valik ({date}) on aegunud: kõik, milleks on vaja teie nõusolekut, on välja lülitatud, kuni valite uuesti.',
  'banner.renewal.new':
    'Uus pärast teie valikut ({date}) ja kuni vastamiseni välja lülitatud: {items}. Teie muud vastused säilivad.',
  'banner.renewal.again':
    '{site} küsib kõigilt külastajatelt uuesti. Teie valik ({date}) kehtib, kuni vastate.',
  'banner.renewal.partial': 'Olete juba lubanud: {items}. Muu on välja lülitatud, kuni valite.',
  'banner.exempt.text': 'Kõik veebisaidi {site} küpsised on nõusoleku nõudest vabastatud.',
  'banner.exempt.opposable': 'Osale neist saate igal ajal vastuväite esitada: „{link}”.',
  'banner.exempt.details': 'Vaata üksikasju',
  'banner.exempt.close': 'Sulge',
  'category.necessary.title': 'Hädavajalikud',
  'category.necessary.description':
    'Veebisaidi toimimine: näiteks sisselogimine, ostukorv, turvalisus või teie küpsisevaliku säilitamine.',
  'category.analytics.title': 'Külastatavuse mõõtmine',
  'category.analytics.description':
    'Külastuste loendamine ja veebisaidi kasutuse analüüs statistika ja täiustuste jaoks.',
  'category.functionality.title': 'Eelistused ja lisad',
  'category.functionality.description':
    'Seadete (näiteks keel või kuva) meelespidamine ja lisade (näiteks vestlus või kaart) pakkumine.',
  'category.social.title': 'Sotsiaalvõrgustikud',
  'category.social.description':
    'Postituste, videote ja jagamisnuppude kuvamine muudelt platvormidelt, mis võivad teie külastust kasutada oma eesmärkidel, sealhulgas reklaamiks.',
  'category.advertising.title': 'Reklaam',
  'category.advertising.description':
    'Reklaamide valimine teie sirvimise ja huvide põhjal ning nende mõju mõõtmine; partnerid võivad teid eri veebisaitidel jälgida ja koostada profiili.',
  'link.policy': 'Küpsiste kasutamise põhimõtted',
  'link.privacy': 'Privaatsuspõhimõtted: {site}',
  'link.new-window': '{label} (uus aken)',
  'reopen.label': 'Halda küpsiseid',
  'signals.gpc':
    'Teie veebilehitseja saadab signaali Global Privacy Control (GPC). Sel põhjusel on välja lülitatud: {categories}.',
  'signals.dnt':
    'Teie veebilehitseja saadab signaali Do Not Track (DNT). Sel põhjusel on välja lülitatud: {categories}.',
  'notice.storage':
    'Teie veebilehitseja ei luba sellel veebisaidil midagi salvestada, seega kehtib teie valik ainult sellel lehel.',
  'notice.advanced':
    'Google’i sildid võivad laaduda enne teie valikut ja saata ilma teie nõusolekuta Google’ile teavet ilma küpsiseid kasutamata.',
  'preferences.discarded': 'Suletud salvestamata; midagi ei muutunud.',
  'status.saved': 'Teie valik on salvestatud.',
  'status.accepted': 'Salvestatud: kõige valikulisega on nõustutud.',
  'status.refused': 'Salvestatud: kõigest valikulisest on keeldutud.',
  'status.reload':
    'Teie valik on salvestatud. Leht laaditakse uuesti, et valik täielikult jõustuks.',
  'status.forgotten': 'Teie valik on sellest seadmest kustutatud.',
};
