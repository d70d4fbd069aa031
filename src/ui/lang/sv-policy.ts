/** Swedish: what the cookie policy says beside the texts of the interface. */
import type { PolicyTexts } from './en-policy.ts';

export const texts: PolicyTexts = {
  'policy.title': 'Policy för kakor: {site}',
  'policy.contents': 'Innehåll',
  'policy.fact': '{label}: {value}',

  'policy.what.title': 'Vad är en kaka?',
  'policy.what.cookie':
    'En kaka (cookie) är en liten fil som en webbplats placerar i din webbläsare, på en dator, surfplatta eller telefon. Den som har placerat den kan senare känna igen din webbläsare och hitta det som har noterats i den: ett språk, innehållet i en varukorg, ett nummer som skiljer en webbläsare från en annan.',
  'policy.what.program':
    'En kaka är inte ett program. Den finns kvar till slutet av din webbläsarsession eller till sitt eget utgångsdatum.',
  'policy.what.also':
    'På den här sidan betyder ”kaka” också alla andra sätt att lagra information på din enhet eller läsa den där.',

  'policy.who.title': 'Vem sätter kakor här?',
  'policy.who.publisher': '{controller} driver {site} och bestämmer vilka kakor som används där.',
  'policy.who.partners':
    'Vissa sätts eller läses av de partner som anges på den här sidan med det som är uppgett om dem: roll, land, integritetspolicy. En partner som arbetar för webbplatsägarens räkning följer ägarens instruktioner. En partner som agerar för egen räkning ansvarar också för vad den gör, enligt sin egen policy.',
  'policy.who.no-partners': 'Ingen partner har angetts för den här webbplatsen.',
  'policy.who.parties':
    'En kaka är ”förstapart” när den hör till den webbplats som du besöker och ”tredjepart” när den hör till en annan domän.',
  'policy.who.either': 'En partner kan använda båda.',

  'policy.why.title': 'Vad används de till?',
  'policy.why.intro':
    'Varje kaka har ett ändamål, och ändamålen är indelade i kategorier. Det här används varje kategori till, och det här ändras om du avvisar den:',
  'policy.why.category': '{title}. {description}',
  'policy.why.bases': 'Kakor används på någon av dessa rättsliga grunder, som anges i tabellerna:',
  'policy.why.exempt':
    'Samtycke krävs inte: webbplatsen, eller något som du ber den om, behöver dessa kakor, eller så undantar lagen dem på vissa villkor.',
  'policy.why.opposable': 'Du kan invända mot dem där det anges.',
  'policy.why.consent':
    'Ditt samtycke: dessa kakor lagras eller läses först när du har tillåtit dem.',
  'policy.why.objection':
    'Aktivt tills du invänder: dessa kakor används tills du invänder, vilket du kan göra när som helst.',

  'policy.tables.title': 'Kakor som används på {site}',
  'policy.tables.intro':
    'Tabellerna visar kategori för kategori vad som kan lagras på din enhet. En asterisk i ett namn står för vilken ändelse som helst.',
  'policy.tables.refused': 'Det som kräver ditt samtycke anges även när du har avvisat det.',
  'policy.tables.limit':
    'För inget av det som kräver ditt samtycke har en varaktighet på mer än 13\u00a0månader angetts.',
  'policy.tables.duration': 'Varaktigheten avser det som lagras på din enhet.',
  'policy.tables.retention':
    'Hur länge en partner behåller själva informationen anges i listan över tjänster, när det är uppgett.',
  'policy.tables.source': 'Tabellerna skapas från den konfiguration som styr webbplatsens taggar.',
  'policy.services.title': 'Tjänster som används på {site}',
  'policy.services.name': 'Tjänst',
  'policy.services.category': 'Kategori',

  'policy.choice.title': 'Ditt val',
  'policy.choice.exempt': 'Samtycke krävs inte för någon av de kakor som anges här.',
  'policy.choice.banner':
    'Vid ditt första besök kan du i en ruta godkänna alla kakor, avvisa alla eller välja efter kategori och partner.',
  'policy.choice.before':
    'Innan du väljer lagras eller läses ingen kaka som kräver samtycke; att stänga ett fönster eller fortsätta surfa är inget samtycke.',
  'policy.choice.advanced':
    'Googles taggar kan laddas tidigare och skicka information till Google utan kakor.',
  'policy.choice.kept':
    'Ditt val, godkännande eller avvisande, sparas i {lifetime}; sedan får du frågan igen.',
  'policy.choice.from-first': 'Tiden räknas från ditt första val.',
  'policy.choice.domain': 'Ditt val gäller {domain} och dess underdomäner.',
  'policy.choice.change': 'Ändra ditt val när som helst: ”{link}”.',
  'policy.choice.shared':
    'Den som använder den här webbläsaren delar ditt val; du kan radera det från webbläsaren.',
  'policy.choice.refusal':
    'Att avvisa kakor har ingen annan följd än att det som är beroende av dem förblir avstängt.',

  'policy.similar.title': 'Liknande tekniker',
  'policy.similar.intro':
    'Information kan lagras på en enhet, eller läsas där, på andra sätt än med kakor.',
  'policy.similar.storage':
    'Webblagring (lokal lagring, sessionslagring, webbläsarens databaser och cacheminnen) sparar information i din webbläsare, precis som en kaka.',
  'policy.similar.pixels':
    'Pixlar är ofta osynliga bilder. När din webbläsare laddar en sådan får en server veta att sidan har visats och får uppgifter som din IP-adress.',
  'policy.similar.rules':
    'Samma regler gäller för dem som för kakor: samma ändamål, samma val, samma återkallelse.',
  'policy.similar.tables': 'Det de lagrar framgår av tabellerna.',

  'policy.browsers.title': 'Inställningar i din webbläsare',
  'policy.browsers.intro':
    'I din webbläsare kan du se, blockera och radera kakor, på den här webbplatsen och på andra. Om du blockerar alla kan delar av en webbplats sluta fungera.',
  'policy.browsers.choice':
    'Om du raderar webbplatsens data raderas också ditt val, och du får frågan igen.',
  'policy.browsers.partners':
    'I webbläsaren raderar du också kakor som en partner har under sin egen domän.',
  'policy.browsers.no-consent':
    'En webbläsarinställning som släpper igenom kakor räknas aldrig som samtycke.',
  'policy.browsers.help': 'Officiella hjälpsidor:',
  'policy.browsers.safari-mac': 'Safari på Mac',
  'policy.browsers.safari-ios': 'Safari på iPhone och iPad',
  'policy.browsers.opera': 'Opera (på engelska)',
  'policy.browsers.more': 'Se även:',

  'policy.signals.title': 'Signaler från din webbläsare',
  'policy.signals.intro': 'Vissa webbläsare kan skicka en signal med varje sida.',
  'policy.signals.gpc':
    'Global Privacy Control (GPC) ber webbplatser att inte sälja eller dela dina uppgifter.',
  'policy.signals.dnt':
    'Do Not Track (DNT) är en äldre signal som ber webbplatser att inte spåra dig.',
  'policy.signals.sharing':
    'När din webbläsare skickar den förblir dessa kategorier avstängda: {categories}.',
  'policy.signals.all': 'När din webbläsare skickar den förblir alla valfria kategorier avstängda.',
  'policy.signals.ignored': 'Den har ingen verkan på den här webbplatsen.',
  'policy.signals.override':
    'Om du sedan själv tillåter något går ditt eget val före, och signalen registreras tillsammans med det.',
  'policy.signals.no-consent':
    'Varken en signal eller avsaknaden av en räknas någonsin som samtycke.',

  'policy.rights.title': 'Dina rättigheter',
  'policy.rights.list':
    'Där den allmänna dataskyddsförordningen (GDPR) eller en liknande lag gäller kan du begära tillgång till de personuppgifter som samlas in med kakor, begära att de rättas, raderas eller att behandlingen av dem begränsas, få en kopia som du kan använda på nytt och invända mot användningen av dem.',
  'policy.rights.withdraw':
    'Du kan när som helst återkalla ditt samtycke; det påverkar inte det som lagligen har gjorts tidigare.',
  'policy.rights.contact': 'Det gör du genom att skriva till {contact}.',
  'policy.rights.identifier':
    'Identifieraren som visas under ”{link}” gör det lättare att hitta ditt val.',
  'policy.rights.proof':
    'Ett bevis för varje val skickas till webbplatsens ägare med den identifieraren.',
  'policy.rights.authority':
    'Du kan också lämna in ett klagomål till dataskyddsmyndigheten: {authority}.',
  'policy.rights.no-authority':
    'Du kan också lämna in ett klagomål till dataskyddsmyndigheten i ditt land.',

  'policy.transfers.title': 'Överföringar till länder utanför EES',
  'policy.transfers.some':
    'Vissa partner är etablerade utanför Europeiska ekonomiska samarbetsområdet. Den information som samlas in genom dem kan överföras dit.',
  'policy.transfers.safeguards':
    'Listan över tjänster anger landet för var och en och den skyddsåtgärd som omfattar en överföring, till exempel ett beslut om adekvat skyddsnivå eller standardavtalsklausuler, när de är uppgivna.',
  'policy.transfers.copy': 'Du kan be webbplatsens ägare om en kopia av dessa skyddsåtgärder.',
  'policy.transfers.none':
    'Ingen partner har angetts som etablerad utanför Europeiska ekonomiska samarbetsområdet.',

  'policy.changes.title': 'Ändringar av denna policy',
  'policy.changes.page':
    '{controller} kan ändra den här sidan, till exempel när en kaka läggs till eller tas bort.',
  'policy.changes.version': 'Version och datum står överst.',
  'policy.changes.again':
    'När ett ändamål eller en partner som kräver ditt samtycke tillkommer, eller en rättslig grund ändras, visas rutan igen och anger vad som är nytt. Det nya är avstängt tills du svarar; dina övriga svar finns kvar.',
  'policy.changes.wording': 'Enbart en ändrad formulering gör inte att rutan visas igen.',

  'policy.contact.title': 'Kontakt',
  'policy.contact.controller': '{controller} ansvarar för {site}.',
  'policy.contact.questions':
    'Om du har frågor om kakor eller om dina personuppgifter kan du skriva till {contact}.',
  'policy.contact.privacy': 'I {policy} beskrivs övrig användning av dina uppgifter.',
  'policy.contact.policy': 'integritetspolicyn för {site}',
  'policy.contact.authority': 'Dataskyddsmyndighet: {authority}.',

  'own.service': 'Hantering av taggar och samtycke',
  'own.service.purpose': 'Laddar webbplatsens taggar enligt ditt val.',

  'choice.granted': 'Tillåtet',
  'choice.denied': 'Avvisat',
  'choice.change': 'Ändra mitt val',
};
