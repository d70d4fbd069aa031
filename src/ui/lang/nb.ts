/** Norwegian (Bokmål): what the banner says. */
import type { BannerTexts } from './en.ts';

export const texts: BannerTexts = {
  'banner.title': 'Informasjonskapsler på {site}',
  'banner.text':
    '{site} og {partners} ber om ditt samtykke til å lagre eller lese opplysninger på enheten din (informasjonskapsler og lignende teknologier).',
  'banner.text.own':
    '{site} ber om ditt samtykke til å lagre eller lese opplysninger på enheten din (informasjonskapsler og lignende teknologier).',
  'banner.partners.one': '{count} partner',
  'banner.partners.other': '{count} partnere',
  'banner.purposes': 'Til disse formålene:',
  'banner.purpose': '{title}: {description}',
  'banner.change':
    'Uansett hva du velger, er nettstedet åpent for deg, og du kan endre valget når som helst: «{link}» nederst på hver side.',
  'banner.accept': 'Godta alle',
  'banner.accept.name': 'Godta alle (informasjonskapsler)',
  'banner.refuse': 'Avvis alle',
  'banner.refuse.name': 'Avvis alle (informasjonskapsler)',
  'banner.customise': 'Tilpass',
  'banner.customise.name': 'Tilpass (informasjonskapsler)',
  'banner.exempt.details': 'Vis detaljer',
  'category.analytics.title': 'Besøksmåling',
  'category.analytics.description':
    'Telle besøk og analysere hvordan nettstedet brukes, til statistikk og forbedringer.',
  'category.functionality.title': 'Innstillinger og tillegg',
  'category.functionality.description':
    'Huske innstillinger som språk eller visning og tilby tillegg som en chat eller et kart.',
  'category.social.title': 'Sosiale nettverk',
  'category.social.description':
    'Vise innlegg, videoer og deleknapper fra andre plattformer, som kan bruke besøket ditt til egne formål, også reklame.',
  'category.advertising.title': 'Reklame',
  'category.advertising.description':
    'Velge annonser ut fra hva du ser på og interesserer deg for, og måle effekten; partnere kan følge deg på tvers av nettsteder og lage en profil.',
  'link.policy': 'Om informasjonskapsler',
  'link.privacy': 'Personvernerklæring for {site}',
  'link.new-window': '{label} (nytt vindu)',
  'reopen.label': 'Velg informasjonskapsler',
};
