/** Dutch: what the cookie policy says beside the texts of the interface. */
import type { PolicyTexts } from './en-policy.ts';

export const texts: PolicyTexts = {
  'policy.title': 'Cookiebeleid: {site}',
  'policy.contents': 'Inhoud',
  'policy.fact': '{label}: {value}',

  'policy.what.title': 'Wat is een cookie?',
  'policy.what.cookie':
    'Een cookie is een klein bestand dat een website in uw browser plaatst, op een computer, tablet of telefoon. Wie het heeft geplaatst, kan uw browser later herkennen en terugvinden wat erin is genoteerd: een taal, de inhoud van een winkelmandje, een nummer dat de ene browser van de andere onderscheidt.',
  'policy.what.program':
    'Een cookie is geen programma. Een cookie blijft bestaan tot het einde van uw browsersessie of tot de eigen vervaldatum.',
  'policy.what.also':
    'Op deze pagina betekent ‘cookie’ ook elke andere manier om informatie op uw apparaat op te slaan of daar te lezen.',

  'policy.who.title': 'Wie plaatst hier cookies?',
  'policy.who.publisher':
    '{controller} beheert {site} en bepaalt welke cookies er worden gebruikt.',
  'policy.who.partners':
    'Sommige worden geplaatst of gelezen door partners, die op deze pagina staan met wat over hen is opgegeven: rol, land, privacybeleid. Een partner die in opdracht van de beheerder werkt, volgt diens instructies. Een partner die voor zichzelf handelt, is ook zelf verantwoordelijk voor wat hij doet, volgens zijn eigen beleid.',
  'policy.who.no-partners': 'Voor deze site is geen partner opgegeven.',
  'policy.who.parties':
    'Een cookie is ‘van de site zelf’ als die hoort bij de site die u bezoekt, en ‘van een derde’ als die bij een ander domein hoort.',
  'policy.who.either': 'Een partner kan beide gebruiken.',

  'policy.why.title': 'Waarvoor dienen ze?',
  'policy.why.intro':
    'Elke cookie heeft een doeleinde, en de doeleinden zijn in categorieën ingedeeld. Hieronder staat waarvoor elke categorie dient en wat er verandert als u weigert:',
  'policy.why.category': '{title}. {description}',
  'policy.why.bases':
    'Cookies berusten op een van deze rechtsgronden, die in de tabellen staat vermeld:',
  'policy.why.exempt':
    'Geen toestemming vereist: de site, of iets wat u van de site vraagt, heeft deze cookies nodig, of de wet stelt ze onder voorwaarden vrij.',
  'policy.why.opposable': 'Tegen cookies waarbij dat is vermeld, kunt u bezwaar maken.',
  'policy.why.consent':
    'Uw toestemming: deze cookies worden pas opgeslagen of gelezen als u ze hebt toegestaan.',
  'policy.why.objection':
    'Actief tot u bezwaar maakt: deze cookies worden gebruikt tot u bezwaar maakt, wat altijd kan.',

  'policy.tables.title': 'Cookies die op {site} worden gebruikt',
  'policy.tables.intro':
    'De tabellen vermelden per categorie wat op uw apparaat kan worden opgeslagen. Een sterretje in een naam staat voor een willekeurig einde.',
  'policy.tables.refused': 'Wat uw toestemming vereist, staat er ook in als u het hebt geweigerd.',
  'policy.tables.limit':
    'Voor niets wat uw toestemming vereist, is een duur van meer dan 13\u00a0maanden opgegeven.',
  'policy.tables.duration': 'De duur geldt voor wat op uw apparaat is opgeslagen.',
  'policy.tables.retention':
    'Hoe lang een partner de informatie zelf bewaart, staat in de lijst van diensten, als dat is opgegeven.',
  'policy.tables.source':
    'De tabellen worden gemaakt op basis van de configuratie die de tags van deze site aanstuurt.',
  'policy.services.title': 'Diensten die op {site} worden gebruikt',
  'policy.services.name': 'Dienst',
  'policy.services.category': 'Categorie',

  'policy.choice.title': 'Uw keuze',
  'policy.choice.exempt': 'Voor geen van de hier opgegeven cookies is toestemming vereist.',
  'policy.choice.banner':
    'Bij uw eerste bezoek kunt u in een banner alles accepteren, alles weigeren of kiezen per categorie en partner.',
  'policy.choice.before':
    'Tot u kiest, wordt geen cookie opgeslagen of gelezen waarvoor toestemming vereist is; een venster sluiten of verder surfen is geen toestemming.',
  'policy.choice.advanced':
    'De tags van Google kunnen eerder laden en zonder cookies informatie naar Google sturen.',
  'policy.choice.kept':
    'Uw keuze, of u nu accepteert of weigert, wordt {lifetime} bewaard; daarna wordt het u opnieuw gevraagd.',
  'policy.choice.from-first': 'Deze termijn loopt vanaf uw eerste keuze.',
  'policy.choice.domain': 'Uw keuze geldt voor {domain} en de subdomeinen.',
  'policy.choice.change': 'U kunt uw keuze altijd wijzigen: ‘{link}’.',
  'policy.choice.shared':
    'Wie deze browser gebruikt, deelt uw keuze; u kunt die uit de browser wissen.',
  'policy.choice.refusal':
    'Weigeren heeft als enige gevolg dat uit blijft wat van de geweigerde cookies afhangt.',

  'policy.similar.title': 'Vergelijkbare technieken',
  'policy.similar.intro':
    'Informatie kan ook op andere manieren dan met cookies op een apparaat worden opgeslagen of daar worden gelezen.',
  'policy.similar.storage':
    'Webopslag (lokale opslag, sessieopslag, databases en caches van de browser) bewaart informatie in uw browser, net als een cookie.',
  'policy.similar.pixels':
    'Pixels zijn vaak onzichtbare afbeeldingen. Als uw browser er een laadt, weet een server dat de pagina is bekeken en ontvangt die server gegevens zoals uw IP-adres.',
  'policy.similar.rules':
    'Hiervoor gelden dezelfde regels als voor cookies: dezelfde doeleinden, dezelfde keuze, dezelfde intrekking.',
  'policy.similar.tables': 'Wat ze opslaan, staat in de tabellen.',

  'policy.browsers.title': 'Instellingen van uw browser',
  'policy.browsers.intro':
    'In uw browser kunt u cookies bekijken, blokkeren en verwijderen, op deze site en op andere. Als u ze allemaal blokkeert, werken delen van een site mogelijk niet meer.',
  'policy.browsers.choice':
    'Als u de gegevens van deze site verwijdert, verwijdert u ook uw keuze en wordt het u opnieuw gevraagd.',
  'policy.browsers.partners':
    'In uw browser verwijdert u ook de cookies die een partner onder een eigen domein bewaart.',
  'policy.browsers.no-consent':
    'Een browserinstelling die cookies doorlaat, geldt nooit als toestemming.',
  'policy.browsers.help': 'Officiële helppagina’s:',
  'policy.browsers.safari-mac': 'Safari op de Mac',
  'policy.browsers.safari-ios': 'Safari op iPhone en iPad',
  'policy.browsers.opera': 'Opera (in het Engels)',
  'policy.browsers.more': 'Zie ook:',

  'policy.signals.title': 'Signalen van uw browser',
  'policy.signals.intro': 'Sommige browsers kunnen bij elke pagina een signaal verzenden.',
  'policy.signals.gpc':
    'Global Privacy Control (GPC) vraagt sites om uw gegevens niet te verkopen of te delen.',
  'policy.signals.dnt':
    'Do Not Track (DNT) is een ouder signaal dat sites vraagt u niet te volgen.',
  'policy.signals.sharing':
    'Als uw browser het verzendt, blijven deze categorieën uit: {categories}.',
  'policy.signals.all': 'Als uw browser het verzendt, blijven alle optionele categorieën uit.',
  'policy.signals.ignored': 'Het heeft op deze site geen effect.',
  'policy.signals.override':
    'Als u daarna zelf iets toestaat, gaat uw eigen keuze voor en wordt het signaal samen met uw keuze vastgelegd.',
  'policy.signals.no-consent':
    'Een signaal geldt nooit als toestemming, en het ontbreken ervan evenmin.',

  'policy.rights.title': 'Uw rechten',
  'policy.rights.list':
    'Waar de Algemene verordening gegevensbescherming (AVG) of een vergelijkbare wet geldt, kunt u vragen om inzage in de persoonsgegevens die met cookies zijn verzameld, om rectificatie, wissing of beperking van de verwerking ervan en om een kopie die u opnieuw kunt gebruiken, en kunt u bezwaar maken tegen het gebruik ervan.',
  'policy.rights.withdraw':
    'U kunt uw toestemming op elk moment intrekken; dit heeft geen gevolgen voor wat daarvoor rechtmatig is gedaan.',
  'policy.rights.contact': 'Schrijf daarvoor naar {contact}.',
  'policy.rights.identifier': 'Het kenmerk dat onder ‘{link}’ staat, helpt uw keuze te vinden.',
  'policy.rights.proof':
    'Onder dat kenmerk wordt een bewijs van elke keuze naar de beheerder van deze site gestuurd.',
  'policy.rights.authority':
    'U kunt ook een klacht indienen bij de toezichthoudende autoriteit: {authority}.',
  'policy.rights.no-authority':
    'U kunt ook een klacht indienen bij de toezichthoudende autoriteit voor gegevensbescherming in uw land.',

  'policy.transfers.title': 'Doorgifte buiten de Europese Economische Ruimte',
  'policy.transfers.some':
    'Sommige partners zijn buiten de Europese Economische Ruimte gevestigd. De informatie die via hen wordt verzameld, kan daarheen worden doorgegeven.',
  'policy.transfers.safeguards':
    'De lijst van diensten vermeldt van elke partner het land en de waarborg voor een doorgifte, zoals een adequaatheidsbesluit of standaardcontractbepalingen, als die zijn opgegeven.',
  'policy.transfers.copy': 'U kunt de beheerder om een kopie van deze waarborgen vragen.',
  'policy.transfers.none':
    'Van geen enkele partner is opgegeven dat die buiten de Europese Economische Ruimte is gevestigd.',

  'policy.changes.title': 'Wijzigingen in dit beleid',
  'policy.changes.page':
    '{controller} kan deze pagina wijzigen, bijvoorbeeld als er een cookie bijkomt of verdwijnt.',
  'policy.changes.version': 'De versie en de datums staan bovenaan.',
  'policy.changes.again':
    'Als er een doeleinde of partner bijkomt waarvoor uw toestemming vereist is, of als een rechtsgrond verandert, verschijnt de banner opnieuw en staat erin wat nieuw is. Het nieuwe blijft uit tot u antwoordt; uw andere antwoorden blijven behouden.',
  'policy.changes.wording':
    'Als alleen de formulering verandert, verschijnt de banner niet opnieuw.',

  'policy.contact.title': 'Contact',
  'policy.contact.controller': '{controller} is verantwoordelijk voor {site}.',
  'policy.contact.questions':
    'Voor vragen over cookies of over uw persoonsgegevens kunt u schrijven naar {contact}.',
  'policy.contact.privacy': 'Het {policy} beschrijft het overige gebruik van uw gegevens.',
  'policy.contact.policy': 'privacybeleid van {site}',
  'policy.contact.authority': 'Toezichthoudende autoriteit: {authority}.',

  'own.service': 'Tag- en toestemmingsbeheer',
  'own.service.purpose': 'Laadt de tags van deze site volgens uw keuze.',

  'choice.granted': 'Toegestaan',
  'choice.denied': 'Geweigerd',
  'choice.change': 'Mijn keuze wijzigen',
};
