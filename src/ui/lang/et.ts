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
  'banner.change':
    'Mida te ka ei valiks, jääb veebisait teile avatuks ja saate igal ajal meelt muuta: „{link}” iga lehe allosas.',
  'banner.accept': 'Nõustun kõigega',
  'banner.accept.name': 'Nõustun kõigega (küpsised)',
  'banner.refuse': 'Keeldun kõigest',
  'banner.refuse.name': 'Keeldun kõigest (küpsised)',
  'banner.customise': 'Kohandan',
  'banner.customise.name': 'Kohandan (küpsised)',
  'banner.exempt.details': 'Vaata üksikasju',
  'category.analytics.title': 'Külastatavuse mõõtmine',
  'category.analytics.description':
    'Külastuste loendamine ja veebisaidi kasutuse analüüs statistika ja täiustuste jaoks.',
  'category.functionality.title': 'Eelistused ja lisad',
  'category.functionality.description':
    'Seadete (näiteks keele või kuva) meelespidamine ja lisade (näiteks vestluse või kaardi) pakkumine.',
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
};
