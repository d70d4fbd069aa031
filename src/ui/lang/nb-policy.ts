/** Norwegian (Bokmål): what the cookie policy says beside the texts of the interface. */
import type { PolicyTexts } from './en-policy.ts';

export const texts: PolicyTexts = {
  'policy.title': 'Om informasjonskapsler: {site}',
  'policy.contents': 'Innhold',
  'policy.fact': '{label}: {value}',

  'policy.what.title': 'Hva er en informasjonskapsel?',
  'policy.what.cookie':
    'En informasjonskapsel (cookie) er en liten fil som et nettsted plasserer i nettleseren din, på en datamaskin, et nettbrett eller en telefon. Den som plasserte den, kan senere kjenne igjen nettleseren din og finne det som er notert i den: et språk, innholdet i en handlekurv, et nummer som skiller én nettleser fra en annen.',
  'policy.what.program':
    'En informasjonskapsel er ikke et program. Den varer til nettleserøkten din er over, eller til sin egen utløpsdato.',
  'policy.what.also':
    'På denne siden betyr «informasjonskapsel» også alle andre måter å lagre opplysninger på enheten din eller lese dem der.',

  'policy.who.title': 'Hvem setter informasjonskapsler her?',
  'policy.who.publisher':
    '{controller} driver {site} og bestemmer hvilke informasjonskapsler som brukes der.',
  'policy.who.partners':
    'Noen settes eller leses av partnere, som er oppført på denne siden med det som er oppgitt om dem: rolle, land, personvernerklæring. En partner som arbeider på vegne av nettstedets eier, følger eierens instrukser. En partner som handler på egne vegne, er også selv ansvarlig for det den gjør, etter sin egen erklæring.',
  'policy.who.no-partners': 'Ingen partner er oppgitt for dette nettstedet.',
  'policy.who.parties':
    'En informasjonskapsel er «førstepart» når den hører til nettstedet du besøker, og «tredjepart» når den hører til et annet domene.',
  'policy.who.either': 'En partner kan bruke begge.',

  'policy.why.title': 'Hva brukes de til?',
  'policy.why.intro':
    'Hver informasjonskapsel har et formål, og formålene er samlet i kategorier. Her ser du hva hver kategori brukes til, og hva som endres hvis du avviser den:',
  'policy.why.category': '{title}. {description}',
  'policy.why.bases':
    'Informasjonskapsler brukes på ett av disse rettslige grunnlagene, som er oppgitt i tabellene:',
  'policy.why.exempt':
    'Krever ikke samtykke: Nettstedet, eller noe du ber det om, trenger disse informasjonskapslene, eller loven unntar dem på visse vilkår.',
  'policy.why.opposable': 'Du kan protestere der det er oppgitt.',
  'policy.why.consent':
    'Ditt samtykke: Disse informasjonskapslene lagres eller leses først når du har tillatt dem.',
  'policy.why.objection':
    'Aktivt til du protesterer: Disse informasjonskapslene brukes til du protesterer, noe du kan gjøre når som helst.',

  'policy.tables.title': 'Informasjonskapsler som brukes på {site}',
  'policy.tables.intro':
    'Tabellene viser kategori for kategori hva som kan lagres på enheten din. En stjerne i et navn står for en vilkårlig endelse.',
  'policy.tables.refused':
    'Det som krever samtykke fra deg, er oppført også når du har avvist det.',
  'policy.tables.limit':
    'Ingenting av det som krever samtykke fra deg, er oppgitt å vare lenger enn 13\u00a0måneder.',
  'policy.tables.duration': 'Varigheten gjelder det som er lagret på enheten din.',
  'policy.tables.retention':
    'Hvor lenge en partner beholder selve opplysningene, står i listen over tjenester, når det er oppgitt.',
  'policy.tables.source':
    'Tabellene lages ut fra konfigurasjonen som styrer taggene på dette nettstedet.',
  'policy.services.title': 'Tjenester som brukes på {site}',
  'policy.services.name': 'Tjeneste',
  'policy.services.category': 'Kategori',

  'policy.choice.title': 'Ditt valg',
  'policy.choice.exempt': 'Ingen av informasjonskapslene som er oppgitt her, krever samtykke.',
  'policy.choice.banner':
    'Ved ditt første besøk kan du i et banner godta alle informasjonskapsler, avvise alle eller velge etter kategori og partner.',
  'policy.choice.before':
    'Før du velger, lagres eller leses ingen informasjonskapsel som krever samtykke; å lukke et vindu eller surfe videre er ikke samtykke.',
  'policy.choice.advanced':
    'Googles tagger kan lastes inn tidligere og sende opplysninger til Google uten informasjonskapsler.',
  'policy.choice.kept':
    'Valget ditt, godtatt eller avvist, lagres i {lifetime}; deretter blir du spurt på nytt.',
  'policy.choice.from-first': 'Tiden løper fra ditt første valg.',
  'policy.choice.domain': 'Valget ditt omfatter {domain} med underdomener.',
  'policy.choice.change': 'Du kan endre valget når som helst: «{link}».',
  'policy.choice.shared':
    'Den som bruker denne nettleseren, deler valget ditt; du kan slette det fra nettleseren.',
  'policy.choice.refusal':
    'Å avvise har ingen annen følge enn at det som avhenger av de avviste informasjonskapslene, fortsatt er slått av.',

  'policy.similar.title': 'Lignende teknologier',
  'policy.similar.intro':
    'Opplysninger kan lagres på en enhet, eller leses der, på andre måter enn med informasjonskapsler.',
  'policy.similar.storage':
    'Nettlagring (lokal lagring, øktlagring, nettleserens databaser og hurtigbuffere) lagrer opplysninger i nettleseren din, slik en informasjonskapsel gjør.',
  'policy.similar.pixels':
    'Piksler er ofte usynlige bilder. Når nettleseren din laster inn et av dem, får en server vite at siden er vist, og får opplysninger som IP-adressen din.',
  'policy.similar.rules':
    'De samme reglene gjelder for dem som for informasjonskapsler: samme formål, samme valg, samme tilbaketrekking.',
  'policy.similar.tables': 'Det de lagrer, står i tabellene.',

  'policy.browsers.title': 'Innstillinger i nettleseren din',
  'policy.browsers.intro':
    'I nettleseren din kan du se, blokkere og slette informasjonskapsler, på dette nettstedet og på andre. Hvis du blokkerer alle, kan deler av et nettsted slutte å fungere.',
  'policy.browsers.choice':
    'Hvis du sletter dataene fra dette nettstedet, slettes også valget ditt, og du blir spurt på nytt.',
  'policy.browsers.partners':
    'Det er også i nettleseren du sletter informasjonskapsler som en partner har under sitt eget domene.',
  'policy.browsers.no-consent':
    'En nettleserinnstilling som slipper gjennom informasjonskapsler, regnes aldri som samtykke.',
  'policy.browsers.help': 'Offisielle hjelpesider:',
  'policy.browsers.safari-mac': 'Safari på Mac',
  'policy.browsers.safari-ios': 'Safari på iPhone og iPad',
  'policy.browsers.opera': 'Opera (på engelsk)',
  'policy.browsers.more': 'Se også:',

  'policy.signals.title': 'Signaler fra nettleseren din',
  'policy.signals.intro': 'Noen nettlesere kan sende et signal med hver side.',
  'policy.signals.gpc':
    'Global Privacy Control (GPC) ber nettsteder om ikke å selge eller dele opplysningene dine.',
  'policy.signals.dnt':
    'Do Not Track (DNT) er et eldre signal som ber nettsteder om ikke å spore deg.',
  'policy.signals.sharing':
    'Når nettleseren din sender det, er disse kategoriene fortsatt slått av: {categories}.',
  'policy.signals.all':
    'Når nettleseren din sender det, er alle valgfrie kategorier fortsatt slått av.',
  'policy.signals.ignored': 'Det har ingen virkning på dette nettstedet.',
  'policy.signals.override':
    'Hvis du deretter selv tillater noe, går ditt eget valg foran, og signalet registreres sammen med det.',
  'policy.signals.no-consent':
    'Verken et signal eller fraværet av et regnes noen gang som samtykke.',

  'policy.rights.title': 'Dine rettigheter',
  'policy.rights.list':
    'Der personvernforordningen (GDPR) eller en lignende lov gjelder, kan du be om innsyn i personopplysningene som er samlet inn med informasjonskapsler, om å få dem rettet eller slettet, om å få behandlingen av dem begrenset og om en kopi som du kan bruke på nytt, og du kan protestere mot bruken av dem.',
  'policy.rights.withdraw':
    'Du kan når som helst trekke tilbake samtykket ditt; det påvirker ikke det som lovlig er gjort tidligere.',
  'policy.rights.contact': 'Det gjør du ved å skrive til {contact}.',
  'policy.rights.identifier':
    'Identifikatoren som vises under «{link}», gjør det lettere å finne valget ditt.',
  'policy.rights.proof':
    'Et bevis for hvert valg sendes til nettstedets eier under denne identifikatoren.',
  'policy.rights.authority':
    'Du kan også klage til tilsynsmyndigheten for personvern: {authority}.',
  'policy.rights.no-authority':
    'Du kan også klage til tilsynsmyndigheten for personvern i landet ditt.',

  'policy.transfers.title': 'Overføringer ut av EØS',
  'policy.transfers.some':
    'Noen partnere er etablert utenfor Det europeiske økonomiske samarbeidsområdet. Opplysningene som samles inn gjennom dem, kan bli overført dit.',
  'policy.transfers.safeguards':
    'Listen over tjenester oppgir landet for hver av dem og garantien som dekker en overføring, for eksempel en beslutning om tilstrekkelig beskyttelsesnivå eller standardkontrakter, når de er oppgitt.',
  'policy.transfers.copy': 'Du kan be nettstedets eier om en kopi av disse garantiene.',
  'policy.transfers.none':
    'Ingen partner er oppgitt som etablert utenfor Det europeiske økonomiske samarbeidsområdet.',

  'policy.changes.title': 'Endringer i denne erklæringen',
  'policy.changes.page':
    '{controller} kan endre denne siden, for eksempel når en informasjonskapsel kommer til eller fjernes.',
  'policy.changes.version': 'Versjon og datoer står øverst.',
  'policy.changes.again':
    'Når det kommer til et formål eller en partner som krever samtykke fra deg, eller et rettslig grunnlag endres, vises banneret igjen og forteller hva som er nytt. Det nye er slått av til du svarer; de andre svarene dine er beholdt.',
  'policy.changes.wording': 'En ren endring av ordlyden gjør ikke at banneret vises igjen.',

  'policy.contact.title': 'Kontakt',
  'policy.contact.controller': '{controller} er ansvarlig for {site}.',
  'policy.contact.questions':
    'Hvis du har spørsmål om informasjonskapsler eller om personopplysningene dine, kan du skrive til {contact}.',
  'policy.contact.privacy': '{policy} beskriver den øvrige bruken av opplysningene dine.',
  'policy.contact.policy': 'Personvernerklæringen for {site}',
  'policy.contact.authority': 'Tilsynsmyndighet for personvern: {authority}.',

  'own.service': 'Styring av tagger og samtykke',
  'own.service.purpose': 'Laster inn taggene på dette nettstedet etter valget ditt.',

  'choice.granted': 'Tillatt',
  'choice.denied': 'Avvist',
  'choice.change': 'Endre valget mitt',
};
