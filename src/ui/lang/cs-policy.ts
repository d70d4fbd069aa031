/** Czech: what the cookie policy says beside the texts of the interface. */
import type { PolicyTexts } from './en-policy.ts';

export const texts: PolicyTexts = {
  'policy.title': 'Zásady používání cookies: {site}',
  'policy.contents': 'Obsah',
  'policy.fact': '{label}: {value}',

  'policy.what.title': 'Co je cookie?',
  'policy.what.cookie':
    'Cookie je malý soubor, který web umístí do vašeho prohlížeče v\u00a0počítači, tabletu nebo telefonu. Kdo ji umístil, může později váš prohlížeč rozpoznat a\u00a0zjistit, co je v\u00a0ní zaznamenáno: jazyk, obsah košíku, číslo, které odlišuje jeden prohlížeč od druhého.',
  'policy.what.program':
    'Cookie není program. Trvá do konce vaší relace prohlížení nebo do data svého vypršení.',
  'policy.what.also':
    'Na této stránce znamená „cookie“ také jakýkoli jiný způsob ukládání informací ve vašem zařízení nebo jejich čtení.',

  'policy.who.title': 'Kdo zde cookies nastavuje?',
  'policy.who.publisher':
    '{controller} provozuje web {site} a\u00a0rozhoduje, které cookies se na něm používají.',
  'policy.who.partners':
    'Některé umísťují nebo čtou partneři, které tato stránka uvádí spolu s\u00a0údaji o\u00a0nich: role, země, zásady ochrany osobních údajů. Partner, který jedná pro provozovatele, se řídí jeho pokyny. Partner, který jedná sám za sebe, také sám odpovídá za to, co dělá, podle vlastních zásad.',
  'policy.who.no-partners': 'Pro tento web není uveden žádný partner.',
  'policy.who.parties':
    'Údaj „první strana“ znamená, že cookie patří webu, který navštěvujete; údaj „třetí strana“ znamená, že patří jiné doméně.',
  'policy.who.either': 'Partner může používat oba druhy.',

  'policy.why.title': 'K\u00a0čemu slouží?',
  'policy.why.intro':
    'Každá cookie slouží určitému účelu a\u00a0účely jsou seskupeny do kategorií. Zde je uvedeno, k\u00a0čemu která kategorie slouží a\u00a0co změní její odmítnutí:',
  'policy.why.category': '{title}. {description}',
  'policy.why.bases':
    'Cookies se používají na jednom z\u00a0těchto právních základů, který je uveden v\u00a0tabulkách:',
  'policy.why.exempt':
    'Nevyžaduje souhlas: tyto cookies potřebuje web nebo to, co od něj požadujete, případně je zákon za určitých podmínek vyjímá z\u00a0povinnosti souhlasu.',
  'policy.why.opposable': 'Proti těm, u\u00a0nichž je to uvedeno, můžete vznést námitku.',
  'policy.why.consent': 'Váš souhlas: tyto cookies se ukládají nebo čtou až poté, co je povolíte.',
  'policy.why.objection':
    'Aktivní do vznesení námitky: tyto cookies se používají, dokud nevznesete námitku, což můžete udělat kdykoli.',

  'policy.tables.title': 'Cookies používané na webu {site}',
  'policy.tables.intro':
    'Tabulky uvádějí po kategoriích, co může být ve vašem zařízení uloženo. Hvězdička v\u00a0názvu zastupuje libovolné zakončení.',
  'policy.tables.refused': 'To, co vyžaduje váš souhlas, je uvedeno, i\u00a0když jste to odmítli.',
  'policy.tables.limit':
    'U\u00a0ničeho, co vyžaduje váš souhlas, není uvedena doba delší než 13\u00a0měsíců.',
  'policy.tables.duration': 'Doba trvání se týká záznamu ve vašem zařízení.',
  'policy.tables.retention':
    'Jak dlouho partner uchovává samotné informace, je uvedeno v\u00a0seznamu služeb, pokud je to známo.',
  'policy.tables.source': 'Tabulky se vytvářejí z\u00a0konfigurace, která řídí značky tohoto webu.',
  'policy.services.title': 'Služby používané na webu {site}',
  'policy.services.name': 'Služba',
  'policy.services.category': 'Kategorie',

  'policy.choice.title': 'Vaše volba',
  'policy.choice.exempt': 'Žádná ze zde uvedených cookies nevyžaduje souhlas.',
  'policy.choice.banner':
    'Při první návštěvě můžete v\u00a0banneru přijmout vše, odmítnout vše nebo zvolit podle kategorie a\u00a0partnera.',
  'policy.choice.before':
    'Dokud nezvolíte, neukládá se ani nečte žádná cookie, která vyžaduje souhlas; zavření okna ani další prohlížení není souhlasem.',
  'policy.choice.advanced':
    'Značky Google se mohou načíst dříve a\u00a0odesílat společnosti Google informace bez cookies.',
  'policy.choice.kept':
    'Vaše volba, přijetí nebo odmítnutí, se uchovává {lifetime}; poté se vás web zeptá znovu.',
  'policy.choice.from-first': 'Tato doba běží od vaší první volby.',
  'policy.choice.domain': 'Vaše volba platí pro doménu {domain} a\u00a0její subdomény.',
  'policy.choice.change': 'Svou volbu můžete kdykoli změnit: „{link}“.',
  'policy.choice.shared':
    'Vaše volba platí pro každého, kdo používá tento prohlížeč; můžete ji z\u00a0něj smazat.',
  'policy.choice.refusal':
    'Odmítnutí má jediný důsledek: to, co závisí na odmítnutých cookies, zůstane vypnuto.',

  'policy.similar.title': 'Podobné technologie',
  'policy.similar.intro':
    'Informace lze v\u00a0zařízení ukládat nebo číst i\u00a0jinak než pomocí cookies.',
  'policy.similar.storage':
    'Webové úložiště (místní úložiště, úložiště relace, databáze a\u00a0mezipaměti prohlížeče) uchovává informace ve vašem prohlížeči stejně jako cookie.',
  'policy.similar.pixels':
    'Pixely jsou často neviditelné obrázky. Když váš prohlížeč takový obrázek načte, server se dozví, že stránka byla zobrazena, a\u00a0získá údaje, jako je vaše IP adresa.',
  'policy.similar.rules':
    'Platí pro ně stejná pravidla jako pro cookies: stejné účely, stejná volba, stejné odvolání souhlasu.',
  'policy.similar.tables': 'Co ukládají, je uvedeno v\u00a0tabulkách.',

  'policy.browsers.title': 'Nastavení vašeho prohlížeče',
  'policy.browsers.intro':
    'Prohlížeč vám umožňuje cookies zobrazit, blokovat a\u00a0mazat, na tomto webu i\u00a0na jiných. Zablokování všech může způsobit, že části webu přestanou fungovat.',
  'policy.browsers.choice':
    'Smazáním dat tohoto webu se smaže i\u00a0vaše volba a\u00a0web se vás zeptá znovu.',
  'policy.browsers.partners':
    'V\u00a0prohlížeči lze smazat i\u00a0cookies, které partner uchovává pod vlastní doménou.',
  'policy.browsers.no-consent':
    'Nastavení prohlížeče, které cookies propouští, se nikdy nepovažuje za souhlas.',
  'policy.browsers.help': 'Oficiální stránky nápovědy:',
  'policy.browsers.safari-mac': 'Safari na Macu',
  'policy.browsers.safari-ios': 'Safari na iPhonu a\u00a0iPadu',
  'policy.browsers.opera': 'Opera (anglicky)',
  'policy.browsers.more': 'Viz také:',

  'policy.signals.title': 'Signály z\u00a0vašeho prohlížeče',
  'policy.signals.intro': 'Některé prohlížeče mohou s\u00a0každou stránkou vysílat signál.',
  'policy.signals.gpc':
    'Global Privacy Control (GPC) žádá weby, aby vaše údaje neprodávaly a\u00a0nesdílely.',
  'policy.signals.dnt':
    'Do Not Track (DNT) je starší signál, který žádá weby, aby vás nesledovaly.',
  'policy.signals.sharing':
    'Když jej váš prohlížeč vysílá, zůstávají tyto kategorie vypnuté: {categories}.',
  'policy.signals.all':
    'Když jej váš prohlížeč vysílá, zůstávají všechny volitelné kategorie vypnuté.',
  'policy.signals.ignored': 'Na tomto webu nemá žádný účinek.',
  'policy.signals.override':
    'Pokud pak sami něco povolíte, má vaše vlastní volba přednost a\u00a0signál se zaznamená spolu s\u00a0ní.',
  'policy.signals.no-consent': 'Signál ani jeho nepřítomnost se nikdy nepovažují za souhlas.',

  'policy.rights.title': 'Vaše práva',
  'policy.rights.list':
    'Tam, kde platí obecné nařízení o\u00a0ochraně osobních údajů (GDPR) nebo podobný zákon, můžete požádat o\u00a0přístup k\u00a0osobním údajům shromážděným pomocí cookies, o\u00a0jejich opravu, výmaz, omezení jejich zpracování nebo o\u00a0kopii k\u00a0dalšímu použití a\u00a0vznést námitku proti jejich používání.',
  'policy.rights.withdraw':
    'Svůj souhlas můžete kdykoli odvolat; to nemá vliv na to, co bylo předtím učiněno v\u00a0souladu se zákonem.',
  'policy.rights.contact': 'Za tím účelem napište na {contact}.',
  'policy.rights.identifier': 'Identifikátor zobrazený pod „{link}“ pomáhá najít vaši volbu.',
  'policy.rights.proof':
    'Doklad o\u00a0každé volbě se pod tímto identifikátorem odesílá provozovateli tohoto webu.',
  'policy.rights.authority':
    'Můžete také podat stížnost u\u00a0dozorového úřadu pro ochranu údajů: {authority}.',
  'policy.rights.no-authority':
    'Můžete také podat stížnost u\u00a0dozorového úřadu pro ochranu údajů ve své zemi.',

  'policy.transfers.title': 'Předávání mimo Evropský hospodářský prostor',
  'policy.transfers.some':
    'Někteří partneři sídlí mimo Evropský hospodářský prostor. Informace shromážděné jejich prostřednictvím tam mohou být předány.',
  'policy.transfers.safeguards':
    'Seznam služeb uvádí u\u00a0každé zemi a\u00a0záruku, která se na předání vztahuje, například rozhodnutí o\u00a0odpovídající ochraně nebo standardní smluvní doložky, pokud jsou známy.',
  'policy.transfers.copy': 'Provozovatele můžete požádat o\u00a0kopii těchto záruk.',
  'policy.transfers.none':
    'U\u00a0žádného partnera není uvedeno sídlo mimo Evropský hospodářský prostor.',

  'policy.changes.title': 'Změny těchto zásad',
  'policy.changes.page':
    '{controller} může tuto stránku změnit, například když se některá cookie přidá nebo odebere.',
  'policy.changes.version': 'Verze a\u00a0data jsou uvedeny nahoře.',
  'policy.changes.again':
    'Když přibude účel nebo partner, který vyžaduje váš souhlas, nebo se změní právní základ, banner se znovu zobrazí a\u00a0uvede, co je nové. Nová část zůstane vypnutá, dokud neodpovíte; vaše ostatní odpovědi zůstávají.',
  'policy.changes.wording': 'Pouhá změna formulace banner znovu nezobrazí.',

  'policy.contact.title': 'Kontakt',
  'policy.contact.controller': '{controller} odpovídá za web {site}.',
  'policy.contact.questions':
    'S\u00a0jakoukoli otázkou ohledně cookies nebo vašich osobních údajů se obraťte na {contact}.',
  'policy.contact.privacy': '{policy} popisují ostatní způsoby použití vašich údajů.',
  'policy.contact.policy': 'Zásady ochrany osobních údajů webu {site}',
  'policy.contact.authority': 'Dozorový úřad pro ochranu údajů: {authority}.',

  'own.service': 'Správa značek a\u00a0souhlasů',
  'own.service.purpose': 'Načítá značky tohoto webu podle vaší volby.',

  'choice.granted': 'Povoleno',
  'choice.denied': 'Odmítnuto',
  'choice.change': 'Změnit mou volbu',
};
