/** Danish: what the banner says. */
import type { BannerTexts } from './en.ts';

export const texts: BannerTexts = {
  'banner.title': 'Cookies på {site}',
  'banner.text':
    '{site} og {partners} beder om dit samtykke til at gemme eller læse oplysninger på din enhed (cookies og lignende teknologier).',
  'banner.text.own':
    '{site} beder om dit samtykke til at gemme eller læse oplysninger på din enhed (cookies og lignende teknologier).',
  'banner.partners.one': '{count} partner',
  'banner.partners.other': '{count} partnere',
  'banner.purposes': 'Til disse formål:',
  'banner.purpose': '{title}: {description}',
  'banner.objection': 'Aktiv, indtil du gør indsigelse: {categories}.',
  'banner.change':
    'Uanset hvad du vælger, er webstedet åbent for dig, og du kan altid ændre dit valg: ”{link}” nederst på alle sider.',
  'banner.accept': 'Accepter alle',
  'banner.accept.name': 'Accepter alle (cookies)',
  'banner.refuse': 'Afvis alle',
  'banner.refuse.name': 'Afvis alle (cookies)',
  'banner.customise': 'Tilpas',
  'banner.customise.name': 'Tilpas (cookies)',
  'banner.renewal.expired':
    'Dit valg fra den {date} er udløbet: Det, der kræver dit samtykke, er slået fra, indtil du vælger igen.',
  'banner.renewal.new':
    'Nyt siden dit valg den {date} og slået fra, indtil du svarer: {items}. Dine øvrige svar er bevaret.',
  'banner.renewal.again':
    '{site} spørger alle besøgende igen. Dit valg fra den {date} gælder, indtil du svarer.',
  'banner.renewal.partial':
    'Du har allerede tilladt: {items}. Resten er slået fra, indtil du vælger.',
  'banner.exempt.text': 'Ingen af de cookies, som {site} bruger, kræver samtykke.',
  'banner.exempt.opposable': 'Du kan altid gøre indsigelse mod nogle af dem: ”{link}”.',
  'banner.exempt.details': 'Vis detaljer',
  'banner.exempt.close': 'Luk',
  'category.necessary.title': 'Strengt nødvendige',
  'category.necessary.description':
    'Få webstedet til at fungere: for eksempel login, indkøbskurv, sikkerhed eller at huske dit cookievalg.',
  'category.analytics.title': 'Besøgsmåling',
  'category.analytics.description':
    'Tælle besøg og analysere, hvordan webstedet bruges, til statistik og forbedringer.',
  'category.functionality.title': 'Præferencer og tilvalg',
  'category.functionality.description':
    'Huske indstillinger som sprog eller visning og tilbyde tilvalg som en chat eller et kort.',
  'category.social.title': 'Sociale netværk',
  'category.social.description':
    'Vise opslag, videoer og deleknapper fra andre platforme, som kan bruge dit besøg til egne formål, herunder reklame.',
  'category.advertising.title': 'Reklame',
  'category.advertising.description':
    'Vælge annoncer ud fra din browsing og dine interesser og måle deres effekt; partnere kan følge dig på tværs af websteder og danne en profil.',
  'link.policy': 'Cookiepolitik',
  'link.privacy': 'Privatlivspolitik for {site}',
  'link.new-window': '{label} (nyt vindue)',
  'reopen.label': 'Administrer cookies',
  'signals.gpc':
    'Din browser sender signalet Global Privacy Control (GPC). Slået fra af den grund: {categories}.',
  'signals.dnt':
    'Din browser sender signalet Do Not Track (DNT). Slået fra af den grund: {categories}.',
  'notice.storage':
    'Din browser lader ikke dette websted gemme noget, så dit valg gælder kun for denne side.',
  'notice.advanced':
    'Googles tags kan indlæses, før du vælger, og kan uden dit samtykke sende oplysninger til Google uden at bruge cookies.',
  'preferences.discarded': 'Lukket uden at gemme; intet er ændret.',
  'status.saved': 'Dit valg er gemt.',
  'status.accepted': 'Gemt: Alt valgfrit er accepteret.',
  'status.refused': 'Gemt: Alt valgfrit er afvist.',
  'status.reload': 'Dit valg er gemt. Siden genindlæses om lidt, så valget får fuld virkning.',
  'status.forgotten': 'Dit valg er slettet på denne enhed.',
};
