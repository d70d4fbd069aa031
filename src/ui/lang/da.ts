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
  'banner.change':
    'Uanset hvad du vælger, er webstedet åbent for dig, og du kan altid ændre dit valg: ”{link}” nederst på alle sider.',
  'banner.accept': 'Accepter alle',
  'banner.accept.name': 'Accepter alle (cookies)',
  'banner.refuse': 'Afvis alle',
  'banner.refuse.name': 'Afvis alle (cookies)',
  'banner.customise': 'Tilpas',
  'banner.customise.name': 'Tilpas (cookies)',
  'banner.exempt.details': 'Vis detaljer',
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
    'Vælge annoncer ud fra din færden på nettet og dine interesser og måle deres effekt; partnere kan følge dig på tværs af websteder og danne en profil.',
  'link.policy': 'Cookiepolitik',
  'link.privacy': 'Privatlivspolitik for {site}',
  'link.new-window': '{label} (nyt vindue)',
  'reopen.label': 'Administrer cookies',
};
