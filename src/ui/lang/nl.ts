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
  'banner.objection': 'Actief tot u bezwaar maakt: {categories}.',
  'banner.change':
    'Wat u ook kiest, de site blijft voor u toegankelijk en u kunt uw keuze altijd wijzigen: ‘{link}’, onder aan elke pagina.',
  'banner.accept': 'Alles accepteren',
  'banner.accept.name': 'Alles accepteren (cookies)',
  'banner.refuse': 'Alles weigeren',
  'banner.refuse.name': 'Alles weigeren (cookies)',
  'banner.customise': 'Aanpassen',
  'banner.customise.name': 'Aanpassen (cookies)',
  'banner.renewal.expired':
    'Uw keuze van {date} is verlopen: wat uw toestemming vereist, staat uit tot u opnieuw kiest.',
  'banner.renewal.new':
    'Nieuw sinds uw keuze van {date}, en uit tot u antwoordt: {items}. Uw andere antwoorden blijven behouden.',
  'banner.renewal.again':
    '{site} vraagt het alle bezoekers opnieuw. Uw keuze van {date} geldt tot u antwoordt.',
  'banner.renewal.partial': 'U hebt al toegestaan: {items}. De rest staat uit tot u kiest.',
  'banner.exempt.text': 'Voor alle cookies die {site} gebruikt, is geen toestemming vereist.',
  'banner.exempt.opposable': 'U kunt tegen sommige altijd bezwaar maken: ‘{link}’.',
  'banner.exempt.details': 'Details bekijken',
  'banner.exempt.close': 'Sluiten',
  'category.necessary.title': 'Strikt noodzakelijk',
  'category.necessary.description':
    'De site laten werken: bijvoorbeeld inloggen, een winkelmandje, beveiliging of uw cookiekeuze bewaren.',
  'category.analytics.title': 'Bezoekersmeting',
  'category.analytics.description':
    'Bezoeken tellen en het gebruik van de site analyseren, voor statistieken en verbeteringen.',
  'category.functionality.title': 'Voorkeuren en extra’s',
  'category.functionality.description':
    'Instellingen zoals taal of weergave onthouden en extra’s aanbieden, zoals een chat of een kaart.',
  'category.social.title': 'Sociale netwerken',
  'category.social.description':
    'Berichten, video’s en deelknoppen van andere platforms tonen, die uw bezoek voor eigen doeleinden kunnen gebruiken, ook voor reclame.',
  'category.advertising.title': 'Reclame',
  'category.advertising.description':
    'Advertenties kiezen op basis van uw surfgedrag en interesses en het effect ervan meten; partners kunnen u over meerdere sites volgen en een profiel opstellen.',
  'link.policy': 'Cookiebeleid',
  'link.privacy': 'Privacybeleid van {site}',
  'link.new-window': '{label} (nieuw venster)',
  'reopen.label': 'Cookies beheren',
  'signals.gpc':
    'Uw browser verzendt het signaal Global Privacy Control (GPC). Om die reden uit: {categories}.',
  'signals.dnt':
    'Uw browser verzendt het signaal Do Not Track (DNT). Om die reden uit: {categories}.',
  'notice.storage':
    'Uw browser laat deze site niets opslaan. Uw keuze geldt daarom alleen voor deze pagina.',
  'notice.advanced':
    'De tags van Google kunnen laden voordat u kiest en, zonder uw toestemming, informatie naar Google sturen zonder cookies te gebruiken.',
  'preferences.discarded': 'Gesloten zonder op te slaan; er is niets gewijzigd.',
  'status.saved': 'Uw keuze is opgeslagen.',
  'status.accepted': 'Opgeslagen: alles wat optioneel is, is geaccepteerd.',
  'status.refused': 'Opgeslagen: alles wat optioneel is, is geweigerd.',
  'status.reload':
    'Uw keuze is opgeslagen. De pagina wordt zo opnieuw geladen, zodat uw keuze volledig geldt.',
  'status.forgotten': 'Uw keuze is van dit apparaat gewist.',
};
