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
  'banner.objection': 'Aktivt til du protesterer: {categories}.',
  'banner.change':
    'Uansett hva du velger, er nettstedet åpent for deg, og du kan endre valget når som helst: «{link}» nederst på hver side.',
  'banner.accept': 'Godta alle',
  'banner.accept.name': 'Godta alle (informasjonskapsler)',
  'banner.refuse': 'Avvis alle',
  'banner.refuse.name': 'Avvis alle (informasjonskapsler)',
  'banner.customise': 'Tilpass',
  'banner.customise.name': 'Tilpass (informasjonskapsler)',
  'banner.renewal.expired':
    'Valget ditt fra {date} er utløpt: Det som krever samtykke fra deg, er slått av til du velger på nytt.',
  'banner.renewal.new':
    'Nytt siden valget ditt {date}, og slått av til du svarer: {items}. De andre svarene dine er beholdt.',
  'banner.renewal.again':
    '{site} spør alle besøkende på nytt. Valget ditt fra {date} gjelder til du svarer.',
  'banner.renewal.partial': 'Du har allerede tillatt: {items}. Resten er slått av til du velger.',
  'banner.exempt.text': 'Ingen av informasjonskapslene som {site} bruker, krever samtykke.',
  'banner.exempt.opposable': 'Du kan når som helst protestere mot noen av dem: «{link}».',
  'banner.exempt.details': 'Vis detaljer',
  'banner.exempt.close': 'Lukk',
  'category.necessary.title': 'Strengt nødvendige',
  'category.necessary.description':
    'Få nettstedet til å fungere: for eksempel innlogging, handlekurv, sikkerhet eller å huske valget ditt.',
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
  'signals.gpc':
    'Nettleseren din sender signalet Global Privacy Control (GPC). Derfor slått av: {categories}.',
  'signals.dnt':
    'Nettleseren din sender signalet Do Not Track (DNT). Derfor slått av: {categories}.',
  'notice.storage':
    'Nettleseren din lar ikke dette nettstedet lagre noe, så valget ditt gjelder bare for denne siden.',
  'notice.advanced':
    'Googles tagger kan lastes før du velger, og kan uten samtykke fra deg sende opplysninger til Google uten å bruke informasjonskapsler.',
  'preferences.discarded': 'Lukket uten å lagre; ingenting er endret.',
  'status.saved': 'Valget ditt er lagret.',
  'status.accepted': 'Lagret: Alt valgfritt er godtatt.',
  'status.refused': 'Lagret: Alt valgfritt er avvist.',
  'status.reload':
    'Valget ditt er lagret. Siden lastes snart inn på nytt, slik at valget gjelder fullt ut.',
  'status.forgotten': 'Valget ditt er slettet på denne enheten.',
};
