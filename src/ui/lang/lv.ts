/** Latvian: what the banner says. */
import type { BannerTexts } from './en.ts';

export const texts: BannerTexts & Record<'banner.partners.zero', string> = {
  'banner.title': 'Sīkdatnes vietnē {site}',
  'banner.text':
    '{site} un {partners} lūdz jūsu piekrišanu informācijas glabāšanai jūsu ierīcē vai lasīšanai no tās (sīkdatnes un līdzīgas tehnoloģijas).',
  'banner.text.own':
    '{site} lūdz jūsu piekrišanu informācijas glabāšanai jūsu ierīcē vai lasīšanai no tās (sīkdatnes un līdzīgas tehnoloģijas).',
  'banner.partners.zero': '{count} partneru',
  'banner.partners.one': '{count} partneris',
  'banner.partners.other': '{count} partneri',
  'banner.purposes': 'Šādiem nolūkiem:',
  'banner.purpose': '{title}: {description}',
  'banner.objection': 'Ieslēgts līdz jūsu iebildumam: {categories}.',
  'banner.change':
    'Lai ko jūs izvēlētos, vietne paliek jums pieejama, un jūs varat mainīt savu lēmumu jebkurā laikā: “{link}” katras lapas apakšā.',
  'banner.accept': 'Pieņemt visu',
  'banner.accept.name': 'Pieņemt visu (sīkdatnes)',
  'banner.refuse': 'Noraidīt visu',
  'banner.refuse.name': 'Noraidīt visu (sīkdatnes)',
  'banner.customise': 'Pielāgot',
  'banner.customise.name': 'Pielāgot (sīkdatnes)',
  'banner.renewal.expired':
    'Jūsu izvēles ({date}) termiņš ir beidzies: tas, kam vajadzīga jūsu piekrišana, ir izslēgts, līdz izvēlēsieties vēlreiz.',
  'banner.renewal.new':
    'Jaunumi kopš jūsu izvēles ({date}), kas ir izslēgti, līdz atbildēsiet: {items}. Pārējās jūsu atbildes tiek saglabātas.',
  'banner.renewal.again':
    '{site} vēlreiz jautā visiem apmeklētājiem. Jūsu izvēle ({date}) ir spēkā, līdz atbildēsiet.',
  'banner.renewal.partial':
    'Jūs jau esat atļāvuši: {items}. Pārējais ir izslēgts, līdz izvēlēsieties.',
  'banner.exempt.text': 'Visas vietnes {site} sīkdatnes ir atbrīvotas no piekrišanas prasības.',
  'banner.exempt.opposable': 'Pret dažām no tām varat iebilst jebkurā laikā: “{link}”.',
  'banner.exempt.details': 'Skatīt informāciju',
  'banner.exempt.close': 'Aizvērt',
  'category.necessary.title': 'Obligāti nepieciešamās',
  'category.necessary.description':
    'Nodrošina vietnes darbību: piemēram, pierakstīšanos, grozu, drošību vai jūsu sīkdatņu izvēles glabāšanu.',
  'category.analytics.title': 'Auditorijas mērīšana',
  'category.analytics.description':
    'Apmeklējumu uzskaite un vietnes lietojuma analīze statistikai un uzlabojumiem.',
  'category.functionality.title': 'Preferences un papildiespējas',
  'category.functionality.description':
    'Iestatījumu, piemēram, valodas vai izskata, atcerēšanās un papildiespēju, piemēram, tērzēšanas vai kartes, piedāvāšana.',
  'category.social.title': 'Sociālie tīkli',
  'category.social.description':
    'Ierakstu, video un kopīgošanas pogu rādīšana no citām platformām, kas var izmantot jūsu apmeklējumu saviem nolūkiem, arī reklāmai.',
  'category.advertising.title': 'Reklāma',
  'category.advertising.description':
    'Reklāmu izvēle pēc jūsu pārlūkošanas un interesēm un to ietekmes mērīšana; partneri var izsekot jums dažādās vietnēs un veidot profilu.',
  'link.policy': 'Sīkdatņu politika',
  'link.privacy': 'Privātuma politika: {site}',
  'link.new-window': '{label} (jauns logs)',
  'reopen.label': 'Pārvaldīt sīkdatnes',
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
};
