/** Lithuanian: what is said beside and after a plain first banner. */
import type { AfterTexts } from './en-after.ts';

export const texts: AfterTexts = {
  'banner.objection': 'Įjungta iki jūsų nesutikimo: {categories}.',
  'banner.renewal.expired':
    'Jūsų pasirinkimas ({date}) nebegalioja: tai, kam reikia jūsų sutikimo, yra išjungta, kol nepasirinksite iš naujo.',
  'banner.renewal.new':
    'Nauja nuo jūsų pasirinkimo ({date}) ir išjungta, kol neatsakysite: {items}. Kiti jūsų atsakymai išsaugomi.',
  'banner.renewal.again':
    '{site} iš naujo klausia visų lankytojų. Jūsų pasirinkimas ({date}) galioja, kol neatsakysite.',
  'banner.renewal.partial': 'Jau esate leidę: {items}. Visa kita išjungta, kol nepasirinksite.',
  'banner.exempt.text': 'Nė vienam iš svetainės {site} slapukų sutikimo nereikia.',
  'banner.exempt.opposable': 'Dėl kai kurių iš jų bet kada galite pareikšti nesutikimą: „{link}“.',
  'banner.exempt.close': 'Užverti',
  'signals.gpc':
    'Jūsų naršyklė siunčia signalą „Global Privacy Control“ (GPC). Dėl to išjungta: {categories}.',
  'signals.dnt':
    'Jūsų naršyklė siunčia signalą „Do Not Track“ (DNT). Dėl to išjungta: {categories}.',
  'notice.storage':
    'Jūsų naršyklė neleidžia šiai svetainei nieko išsaugoti, todėl jūsų pasirinkimas galioja tik šiame puslapyje.',
  'notice.advanced':
    '„Google“ žymos gali būti įkeltos prieš jums pasirenkant ir be jūsų sutikimo siųsti informaciją „Google“ nenaudodamos slapukų.',
  'preferences.discarded': 'Užverta neišsaugojus; niekas nepasikeitė.',
  'status.saved': 'Jūsų pasirinkimas išsaugotas.',
  'status.accepted': 'Išsaugota: viskas, kas neprivaloma, priimta.',
  'status.refused': 'Išsaugota: viskas, kas neprivaloma, atmesta.',
  'status.reload':
    'Jūsų pasirinkimas išsaugotas. Puslapis bus įkeltas iš naujo, kad pasirinkimas visiškai įsigaliotų.',
  'status.forgotten': 'Jūsų pasirinkimas iš šio įrenginio ištrintas.',
  'status.reload.elsewhere':
    'Jūsų pasirinkimas pasikeitė kitame skirtuke. Šis puslapis bus įkeltas iš naujo.',
  'status.reload.form':
    'Jūsų pasirinkimas pasikeitė kitame skirtuke. Įkelkite šį puslapį iš naujo, kai užpildysite formą.',
  'status.reload.now': 'Įkelti iš naujo',
  'status.leftover':
    'Ši svetainė negalėjo ištrinti: {items}. Galite tai padaryti savo naršyklės nuostatose.',
};
