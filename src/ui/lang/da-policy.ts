/** Danish: what the cookie policy says beside the texts of the interface. */
import type { PolicyTexts } from './en-policy.ts';

export const texts: PolicyTexts = {
  'policy.title': 'Cookiepolitik: {site}',
  'policy.contents': 'Indhold',
  'policy.fact': '{label}: {value}',

  'policy.what.title': 'Hvad er en cookie?',
  'policy.what.cookie':
    'En cookie er en lille fil, som et websted lægger i din browser på en computer, tablet eller telefon. Den, der har lagt den, kan senere genkende din browser og finde det, der er noteret i den: et sprog, indholdet af en indkøbskurv, et nummer, der skelner én browser fra en anden.',
  'policy.what.program':
    'En cookie er ikke et program. Den varer, indtil din browsersession slutter, eller til sin egen udløbsdato.',
  'policy.what.also':
    'På denne side betyder ”cookie” også enhver anden måde at gemme oplysninger på din enhed eller læse dem der.',

  'policy.who.title': 'Hvem sætter cookies her?',
  'policy.who.publisher':
    '{controller} driver {site} og bestemmer, hvilke cookies der bruges på webstedet.',
  'policy.who.partners':
    'Nogle sættes eller læses af partnere, der er opført på denne side med det, som er oplyst om dem: rolle, land, privatlivspolitik. En partner, der arbejder på vegne af webstedets ejer, følger ejerens instrukser. En partner, der handler på egne vegne, er også selv ansvarlig for det, den gør, efter sin egen politik.',
  'policy.who.no-partners': 'Ingen partner er angivet for dette websted.',
  'policy.who.parties':
    'En cookie er ”førstepart”, når den hører til det websted, du besøger, og ”tredjepart”, når den hører til et andet domæne.',
  'policy.who.either': 'En partner kan bruge begge dele.',

  'policy.why.title': 'Hvad bruges de til?',
  'policy.why.intro':
    'Hver cookie har et formål, og formålene er samlet i kategorier. Her kan du se, hvad hver kategori bruges til, og hvad der ændres, hvis du afviser den:',
  'policy.why.category': '{title}. {description}',
  'policy.why.bases': 'Cookies bruges på et af disse retsgrundlag, som er angivet i tabellerne:',
  'policy.why.exempt':
    'Kræver ikke samtykke: Webstedet, eller noget, som du beder det om, har brug for disse cookies, eller loven undtager dem på visse betingelser.',
  'policy.why.opposable': 'Du kan gøre indsigelse, hvor det er angivet.',
  'policy.why.consent':
    'Dit samtykke: Disse cookies gemmes eller læses først, når du har tilladt dem.',
  'policy.why.objection':
    'Aktiv, indtil du gør indsigelse: Disse cookies bruges, indtil du gør indsigelse, hvilket du altid kan gøre.',

  'policy.tables.title': 'Cookies, der bruges på {site}',
  'policy.tables.intro':
    'Tabellerne viser kategori for kategori, hvad der kan gemmes på din enhed. En stjerne i et navn står for en vilkårlig endelse.',
  'policy.tables.refused': 'Det, der kræver dit samtykke, er opført, også når du har afvist det.',
  'policy.tables.limit':
    'Intet af det, der kræver dit samtykke, er angivet til at vare mere end 13\u00a0måneder.',
  'policy.tables.duration': 'Varigheden gælder det, der er gemt på din enhed.',
  'policy.tables.retention':
    'Hvor længe en partner opbevarer selve oplysningerne, fremgår af listen over tjenester, hvis det er angivet.',
  'policy.tables.source': 'Tabellerne dannes ud fra den konfiguration, der styrer webstedets tags.',
  'policy.services.title': 'Tjenester, der bruges på {site}',
  'policy.services.name': 'Tjeneste',
  'policy.services.category': 'Kategori',

  'policy.choice.title': 'Dit valg',
  'policy.choice.exempt': 'Ingen af de cookies, der er angivet her, kræver samtykke.',
  'policy.choice.banner':
    'Ved dit første besøg kan du i et banner acceptere alle cookies, afvise alle eller vælge efter kategori og partner.',
  'policy.choice.before':
    'Før du vælger, gemmes eller læses ingen cookie, der kræver samtykke; at lukke et vindue eller browse videre er ikke et samtykke.',
  'policy.choice.advanced':
    'Googles tags kan indlæses tidligere og sende oplysninger til Google uden cookies.',
  'policy.choice.kept':
    'Dit valg, accept eller afvisning, gemmes i {lifetime}; derefter bliver du spurgt igen.',
  'policy.choice.from-first': 'Perioden løber fra dit første valg.',
  'policy.choice.domain': 'Dit valg omfatter {domain} og dets underdomæner.',
  'policy.choice.change': 'Du kan altid ændre dit valg: ”{link}”.',
  'policy.choice.shared':
    'Den, der bruger denne browser, deler dit valg; du kan slette det fra browseren.',
  'policy.choice.refusal':
    'En afvisning har kun den følge, at det, der afhænger af de afviste cookies, fortsat er slået fra.',

  'policy.similar.title': 'Lignende teknologier',
  'policy.similar.intro':
    'Oplysninger kan gemmes på en enhed, eller læses der, på andre måder end med cookies.',
  'policy.similar.storage':
    'Weblagring (lokal lagring, sessionslagring, browserens databaser og cacher) gemmer oplysninger i din browser, ligesom en cookie gør.',
  'policy.similar.pixels':
    'Pixels er ofte usynlige billeder. Når din browser indlæser et af dem, får en server at vide, at siden er vist, og får oplysninger som din IP-adresse.',
  'policy.similar.rules':
    'De samme regler gælder for dem som for cookies: samme formål, samme valg, samme tilbagetrækning.',
  'policy.similar.tables': 'Det, de gemmer, fremgår af tabellerne.',

  'policy.browsers.title': 'Indstillinger i din browser',
  'policy.browsers.intro':
    'I din browser kan du se, blokere og slette cookies på dette websted og på andre. Hvis du blokerer alle, kan dele af et websted holde op med at virke.',
  'policy.browsers.choice':
    'Hvis du sletter webstedets data, slettes dit valg også, og du bliver spurgt igen.',
  'policy.browsers.partners':
    'Det er også i browseren, du sletter cookies, som en partner har under sit eget domæne.',
  'policy.browsers.no-consent':
    'En browserindstilling, der lader cookies passere, betragtes aldrig som samtykke.',
  'policy.browsers.help': 'Officielle hjælpesider:',
  'policy.browsers.safari-mac': 'Safari på Mac',
  'policy.browsers.safari-ios': 'Safari på iPhone og iPad',
  'policy.browsers.opera': 'Opera (på engelsk)',
  'policy.browsers.more': 'Se også:',

  'policy.signals.title': 'Signaler fra din browser',
  'policy.signals.intro': 'Nogle browsere kan sende et signal med hver side.',
  'policy.signals.gpc':
    'Global Privacy Control (GPC) beder websteder om ikke at sælge eller dele dine oplysninger.',
  'policy.signals.dnt':
    'Do Not Track (DNT) er et ældre signal, der beder websteder om ikke at spore dig.',
  'policy.signals.sharing':
    'Når din browser sender det, er disse kategorier fortsat slået fra: {categories}.',
  'policy.signals.all':
    'Når din browser sender det, er alle valgfrie kategorier fortsat slået fra.',
  'policy.signals.ignored': 'Det har ingen virkning på dette websted.',
  'policy.signals.override':
    'Hvis du derefter selv tillader noget, har dit eget valg forrang, og signalet registreres sammen med det.',
  'policy.signals.no-consent':
    'Hverken et signal eller fraværet af et betragtes nogensinde som samtykke.',

  'policy.rights.title': 'Dine rettigheder',
  'policy.rights.list':
    'Hvor databeskyttelsesforordningen (GDPR) eller en lignende lov gælder, kan du bede om indsigt i de personoplysninger, der er indsamlet med cookies, om at få dem berigtiget eller slettet, om at få behandlingen af dem begrænset og om en kopi, som du kan genbruge, og du kan gøre indsigelse mod brugen af dem.',
  'policy.rights.withdraw':
    'Du kan altid trække dit samtykke tilbage; det berører ikke det, der lovligt er sket forinden.',
  'policy.rights.contact': 'Det gør du ved at skrive til {contact}.',
  'policy.rights.identifier':
    'Det id, der vises under ”{link}”, gør det lettere at finde dit valg.',
  'policy.rights.proof': 'Et bevis for hvert valg sendes til webstedets ejer under dette id.',
  'policy.rights.authority':
    'Du kan også indgive en klage til databeskyttelsesmyndigheden: {authority}.',
  'policy.rights.no-authority':
    'Du kan også indgive en klage til databeskyttelsesmyndigheden i dit land.',

  'policy.transfers.title': 'Overførsler til lande uden for EØS',
  'policy.transfers.some':
    'Nogle partnere er etableret uden for Det Europæiske Økonomiske Samarbejdsområde. De oplysninger, der indsamles gennem dem, kan blive overført dertil.',
  'policy.transfers.safeguards':
    'Listen over tjenester angiver landet for hver af dem og den garanti, der dækker en overførsel, for eksempel en afgørelse om tilstrækkeligt beskyttelsesniveau eller standardkontraktbestemmelser, hvis de er angivet.',
  'policy.transfers.copy': 'Du kan bede webstedets ejer om en kopi af disse garantier.',
  'policy.transfers.none':
    'Ingen partner er angivet som etableret uden for Det Europæiske Økonomiske Samarbejdsområde.',

  'policy.changes.title': 'Ændringer i denne politik',
  'policy.changes.page':
    '{controller} kan ændre denne side, for eksempel når en cookie tilføjes eller fjernes.',
  'policy.changes.version': 'Version og datoer står øverst.',
  'policy.changes.again':
    'Når der kommer et formål eller en partner til, som kræver dit samtykke, eller et retsgrundlag ændres, vises banneret igen og fortæller, hvad der er nyt. Det nye er slået fra, indtil du svarer; dine øvrige svar er bevaret.',
  'policy.changes.wording': 'En ren sproglig ændring får ikke banneret til at komme igen.',

  'policy.contact.title': 'Kontakt',
  'policy.contact.controller': '{controller} er ansvarlig for {site}.',
  'policy.contact.questions':
    'Hvis du har spørgsmål om cookies eller om dine personoplysninger, kan du skrive til {contact}.',
  'policy.contact.privacy': '{policy} beskriver den øvrige brug af dine oplysninger.',
  'policy.contact.policy': 'Privatlivspolitikken for {site}',
  'policy.contact.authority': 'Databeskyttelsesmyndighed: {authority}.',

  'own.service': 'Styring af tags og samtykke',
  'own.service.purpose': 'Indlæser webstedets tags efter dit valg.',

  'choice.granted': 'Tilladt',
  'choice.denied': 'Afvist',
  'choice.change': 'Ændr mit valg',
};
