/** Norwegian (Bokmål): what is said beside and after a plain first banner. */
import type { AfterTexts } from './en-after.ts';

export const texts: AfterTexts = {
  'banner.objection': 'Aktivt til du protesterer: {categories}.',
  'banner.renewal.expired':
    'Valget ditt fra {date} er utløpt: Det som krever samtykke fra deg, er slått av til du velger på nytt.',
  'banner.renewal.new':
    'Nytt siden valget ditt {date}, og slått av til du svarer: {items}. De andre svarene dine er beholdt.',
  'banner.renewal.again':
    '{site} spør alle besøkende på nytt. Valget ditt fra {date} gjelder til du svarer.',
  'banner.renewal.partial': 'Du har allerede tillatt: {items}. Resten er slått av til du velger.',
  'banner.exempt.text': 'Ingen av informasjonskapslene som {site} bruker, krever samtykke.',
  'banner.exempt.opposable': 'Du kan når som helst protestere mot noen av dem: «{link}».',
  'banner.exempt.close': 'Lukk',
  'signals.gpc':
    'Nettleseren din sender signalet Global Privacy Control (GPC). Derfor slått av: {categories}.',
  'signals.dnt':
    'Nettleseren din sender signalet Do Not Track (DNT). Derfor slått av: {categories}.',
  'notice.storage':
    'Nettleseren din lar ikke dette nettstedet lagre noe, så valget ditt gjelder bare for denne siden.',
  'notice.advanced':
    'Googles tagger kan lastes inn før du velger, og kan uten samtykke fra deg sende opplysninger til Google uten å bruke informasjonskapsler.',
  'preferences.discarded': 'Lukket uten å lagre; ingenting er endret.',
  'status.saved': 'Valget ditt er lagret.',
  'status.accepted': 'Lagret: Alt valgfritt er godtatt.',
  'status.refused': 'Lagret: Alt valgfritt er avvist.',
  'status.reload':
    'Valget ditt er lagret. Siden lastes snart inn på nytt, slik at valget gjelder fullt ut.',
  'status.forgotten': 'Valget ditt er slettet på denne enheten.',
  'status.reload.elsewhere':
    'Valget ditt ble endret i en annen fane. Denne siden lastes snart inn på nytt.',
  'status.reload.form':
    'Valget ditt ble endret i en annen fane. Last inn denne siden på nytt når du er ferdig med skjemaet.',
  'status.reload.now': 'Last inn denne siden på nytt',
  'status.leftover':
    'Dette nettstedet kunne ikke slette følgende: {items}. Du kan gjøre det i innstillingene i nettleseren.',
};
