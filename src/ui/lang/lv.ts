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
  'banner.change':
    'Lai ko jūs izvēlētos, vietne paliek jums pieejama, un jūs varat mainīt savu lēmumu jebkurā laikā: “{link}” katras lapas apakšā.',
  'banner.accept': 'Pieņemt visu',
  'banner.accept.name': 'Pieņemt visu (sīkdatnes)',
  'banner.refuse': 'Noraidīt visu',
  'banner.refuse.name': 'Noraidīt visu (sīkdatnes)',
  'banner.customise': 'Pielāgot',
  'banner.customise.name': 'Pielāgot (sīkdatnes)',
  'banner.exempt.details': 'Skatīt informāciju',
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
    'Reklāmu izvēle atbilstoši jūsu pārlūkošanai un interesēm un to ietekmes mērīšana; partneri var izsekot jums dažādās vietnēs un veidot profilu.',
  'link.policy': 'Sīkdatņu politika',
  'link.privacy': 'Privātuma politika: {site}',
  'link.new-window': '{label} (jauns logs)',
  'reopen.label': 'Pārvaldīt sīkdatnes',
};
