/** Latvian: what is said beside and after a plain first banner. */
import type { AfterTexts } from './en-after.ts';

export const texts: AfterTexts = {
  'banner.objection': 'Ieslēgts līdz jūsu iebildumam: {categories}.',
  'banner.renewal.expired':
    'Jūsu izvēles ({date}) termiņš ir beidzies: tas, kam vajadzīga jūsu piekrišana, ir izslēgts, līdz izvēlēsieties vēlreiz.',
  'banner.renewal.new':
    'Jauns kopš jūsu izvēles ({date}) un izslēgts, līdz atbildēsiet: {items}. Pārējās jūsu atbildes tiek saglabātas.',
  'banner.renewal.again':
    '{site} vēlreiz jautā visiem apmeklētājiem. Jūsu izvēle ({date}) ir spēkā, līdz atbildēsiet.',
  'banner.renewal.partial':
    'Jūs jau esat atļāvuši: {items}. Pārējais ir izslēgts, līdz izvēlēsieties.',
  'banner.exempt.text': 'Visas vietnes {site} sīkdatnes ir atbrīvotas no piekrišanas prasības.',
  'banner.exempt.opposable': 'Pret dažām no tām varat iebilst jebkurā laikā: “{link}”.',
  'banner.exempt.close': 'Aizvērt',
  'signals.gpc':
    'Jūsu pārlūkprogramma sūta signālu Global Privacy Control (GPC). Šā iemesla dēļ izslēgts: {categories}.',
  'signals.dnt':
    'Jūsu pārlūkprogramma sūta signālu Do Not Track (DNT). Šā iemesla dēļ izslēgts: {categories}.',
  'notice.storage':
    'Jūsu pārlūkprogramma neļauj šai vietnei neko glabāt, tāpēc jūsu izvēle ir spēkā tikai šajā lapā.',
  'notice.advanced':
    'Google birkas var ielādēties pirms jūsu izvēles un bez jūsu piekrišanas sūtīt informāciju Google, neizmantojot sīkdatnes.',
  'preferences.discarded': 'Aizvērts bez saglabāšanas; nekas nav mainīts.',
  'status.saved': 'Jūsu izvēle ir saglabāta.',
  'status.accepted': 'Saglabāts: viss neobligātais ir pieņemts.',
  'status.refused': 'Saglabāts: viss neobligātais ir noraidīts.',
  'status.reload':
    'Jūsu izvēle ir saglabāta. Lapa tiks ielādēta vēlreiz, lai izvēle stātos spēkā pilnībā.',
  'status.forgotten': 'Jūsu izvēle šajā ierīcē ir dzēsta.',
  'status.reload.elsewhere': 'Jūsu izvēle mainījās citā cilnē. Šī lapa tiks ielādēta vēlreiz.',
  'status.reload.form':
    'Jūsu izvēle mainījās citā cilnē. Ielādējiet šo lapu vēlreiz, kad būsiet aizpildījuši veidlapu.',
  'status.reload.now': 'Ielādēt lapu vēlreiz',
  'status.leftover':
    'Šī vietne nevarēja izdzēst: {items}. To varat izdarīt savas pārlūkprogrammas iestatījumos.',
};
