/** Dutch: what the banner says. */
import type { BannerTexts } from './en.ts';

export const texts: BannerTexts = {
  'banner.title': 'Cookies op {site}',
  'banner.text':
    '{site} en {partners} vragen uw toestemming om informatie op uw apparaat op te slaan of te lezen (cookies en vergelijkbare technieken).',
  'banner.text.own':
    '{site} vraagt uw toestemming om informatie op uw apparaat op te slaan of te lezen (cookies en vergelijkbare technieken).',
  'banner.partners.one': '{count} partner',
  'banner.partners.other': '{count} partners',
  'banner.purposes': 'Voor deze doeleinden:',
  'banner.purpose': '{title}: {description}',
  'banner.change':
    'Wat u ook kiest, de site blijft voor u toegankelijk en u kunt uw keuze altijd wijzigen: ‘{link}’, onder aan elke pagina.',
  'banner.accept': 'Alles accepteren',
  'banner.accept.name': 'Alles accepteren (cookies)',
  'banner.refuse': 'Alles weigeren',
  'banner.refuse.name': 'Alles weigeren (cookies)',
  'banner.customise': 'Aanpassen',
  'banner.customise.name': 'Aanpassen (cookies)',
  'banner.exempt.details': 'Details bekijken',
  'category.analytics.title': 'Bezoekersmeting',
  'category.analytics.description':
    'Bezoeken tellen en het gebruik van de site analyseren, voor statistieken en verbeteringen.',
  'category.functionality.title': 'Voorkeuren en extra’s',
  'category.functionality.description':
    'Instellingen zoals taal of weergave onthouden en extra’s aanbieden, zoals een chat of een kaart.',
  'category.social.title': 'Sociale netwerken',
  'category.social.description':
    'Berichten, video’s en deelknoppen tonen van andere platforms, die uw bezoek voor eigen doeleinden kunnen gebruiken, ook voor reclame.',
  'category.advertising.title': 'Reclame',
  'category.advertising.description':
    'Advertenties kiezen op basis van uw surfgedrag en interesses en het effect ervan meten; partners kunnen u over meerdere sites volgen en een profiel opstellen.',
  'link.policy': 'Cookiebeleid',
  'link.privacy': 'Privacybeleid van {site}',
  'link.new-window': '{label} (nieuw venster)',
  'reopen.label': 'Cookies beheren',
};
