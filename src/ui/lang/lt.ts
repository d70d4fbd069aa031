/** Lithuanian: what the banner says. */
import type { BannerTexts } from './en.ts';

export const texts: BannerTexts & Record<'banner.partners.few', string> = {
  'banner.title': 'Slapukai svetainėje {site}',
  'banner.text':
    '{site} ir {partners} prašo jūsų sutikimo saugoti informaciją jūsų įrenginyje arba ją iš jo skaityti (slapukai ir panašios technologijos).',
  'banner.text.own':
    '{site} prašo jūsų sutikimo saugoti informaciją jūsų įrenginyje arba ją iš jo skaityti (slapukai ir panašios technologijos).',
  'banner.partners.one': '{count} partneris',
  'banner.partners.few': '{count} partneriai',
  'banner.partners.other': '{count} partnerių',
  'banner.purposes': 'Šiais tikslais:',
  'banner.purpose': '{title}: {description}',
  'banner.change':
    'Kad ir ką pasirinktumėte, svetainė jums lieka prieinama ir bet kada galite persigalvoti: „{link}“ kiekvieno puslapio apačioje.',
  'banner.accept': 'Priimti visus',
  'banner.accept.name': 'Priimti visus (slapukai)',
  'banner.refuse': 'Atmesti visus',
  'banner.refuse.name': 'Atmesti visus (slapukai)',
  'banner.customise': 'Tinkinti',
  'banner.customise.name': 'Tinkinti (slapukai)',
  'banner.exempt.details': 'Žiūrėti išsamiau',
  'category.analytics.title': 'Lankomumo matavimas',
  'category.analytics.description':
    'Apsilankymų skaičiavimas ir svetainės naudojimo analizė statistikai ir tobulinimui.',
  'category.functionality.title': 'Nuostatos ir papildomos funkcijos',
  'category.functionality.description':
    'Nuostatų, pavyzdžiui, kalbos ar rodymo, įsiminimas ir papildomų funkcijų, pavyzdžiui, pokalbio ar žemėlapio, teikimas.',
  'category.social.title': 'Socialiniai tinklai',
  'category.social.description':
    'Kitų platformų įrašų, vaizdo įrašų ir dalijimosi mygtukų rodymas; tos platformos gali naudoti jūsų apsilankymą savo tikslais, įskaitant reklamą.',
  'category.advertising.title': 'Reklama',
  'category.advertising.description':
    'Reklamos parinkimas pagal jūsų naršymą ir pomėgius bei jos poveikio matavimas; partneriai gali jus sekti įvairiose svetainėse ir sudaryti profilį.',
  'link.policy': 'Slapukų politika',
  'link.privacy': 'Privatumo politika: {site}',
  'link.new-window': '{label} (naujas langas)',
  'reopen.label': 'Tvarkyti slapukus',
};
