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
  'banner.objection': 'Įjungta iki jūsų nesutikimo: {categories}.',
  'banner.change':
    'Kad ir ką pasirinktumėte, svetainė jums lieka prieinama ir bet kada galite persigalvoti: „{link}“ kiekvieno puslapio apačioje.',
  'banner.accept': 'Priimti visus',
  'banner.accept.name': 'Priimti visus (slapukai)',
  'banner.refuse': 'Atmesti visus',
  'banner.refuse.name': 'Atmesti visus (slapukai)',
  'banner.customise': 'Tinkinti',
  'banner.customise.name': 'Tinkinti (slapukai)',
  'banner.renewal.expired':
    'Jūsų pasirinkimas ({date}) nebegalioja: tai, kam reikia jūsų sutikimo, yra išjungta, kol nepasirinksite iš naujo.',
  'banner.renewal.new':
    'Nauja nuo jūsų pasirinkimo ({date}) ir išjungta, kol neatsakysite: {items}. Kiti jūsų atsakymai išsaugomi.',
  'banner.renewal.again':
    '{site} iš naujo klausia visų lankytojų. Jūsų pasirinkimas ({date}) galioja, kol neatsakysite.',
  'banner.renewal.partial': 'Jau esate leidę: {items}. Visa kita išjungta, kol nepasirinksite.',
  'banner.exempt.text': 'Visiems svetainės {site} slapukams taikoma sutikimo išimtis.',
  'banner.exempt.opposable': 'Su kai kuriais iš jų bet kada galite nesutikti: „{link}“.',
  'banner.exempt.details': 'Žiūrėti informaciją',
  'banner.exempt.close': 'Užverti',
  'category.necessary.title': 'Būtinieji',
  'category.necessary.description':
    'Užtikrina svetainės veikimą: pavyzdžiui, prisijungimą, krepšelį, saugumą ar jūsų slapukų pasirinkimo išsaugojimą.',
  'category.analytics.title': 'Lankomumo matavimas',
  'category.analytics.description':
    'Apsilankymų skaičiavimas ir svetainės naudojimo analizė statistikai ir tobulinimui.',
  'category.functionality.title': 'Nuostatos ir priedai',
  'category.functionality.description':
    'Nuostatų, pavyzdžiui, kalbos ar rodymo, įsiminimas ir priedų, pavyzdžiui, pokalbio ar žemėlapio, teikimas.',
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
  'signals.gpc':
    'Jūsų naršyklė siunčia signalą Global Privacy Control (GPC). Dėl to išjungta: {categories}.',
  'signals.dnt': 'Jūsų naršyklė siunčia signalą Do Not Track (DNT). Dėl to išjungta: {categories}.',
  'notice.storage':
    'Jūsų naršyklė neleidžia šiai svetainei nieko išsaugoti, todėl jūsų pasirinkimas galioja tik šiame puslapyje.',
  'notice.advanced':
    '„Google“ žymos gali būti įkeltos prieš jums pasirenkant ir be jūsų sutikimo siųsti informaciją „Google“ nenaudodamos slapukų.',
  'preferences.discarded': 'Užverta neišsaugojus; niekas nepasikeitė.',
  'status.saved': 'Jūsų pasirinkimas išsaugotas.',
  'status.accepted': 'Išsaugota: viskas, kas neprivaloma, priimta.',
  'status.refused': 'Išsaugota: viskas, kas neprivaloma, atmesta.',
  'status.reload':
    'Jūsų pasirinkimas išsaugotas. Puslapis bus įkeltas iš naujo, kad jis būtų visiškai pritaikytas.',
  'status.forgotten': 'Jūsų pasirinkimas iš šio įrenginio ištrintas.',
};
