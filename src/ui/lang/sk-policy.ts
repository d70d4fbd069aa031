/** Slovak: what the cookie policy says beside the texts of the interface. */
import type { PolicyTexts } from './en-policy.ts';

export const texts: PolicyTexts = {
  'policy.title': 'Zásady používania cookies: {site}',
  'policy.contents': 'Obsah',
  'policy.fact': '{label}: {value}',

  'policy.what.title': 'Čo je cookie?',
  'policy.what.cookie':
    'Cookie je malý súbor, ktorý web umiestni do vášho prehliadača v\u00a0počítači, tablete alebo telefóne. Kto ju umiestnil, môže neskôr váš prehliadač rozpoznať a\u00a0zistiť, čo je v\u00a0nej zaznamenané: jazyk, obsah košíka, číslo, ktoré odlišuje jeden prehliadač od druhého.',
  'policy.what.program':
    'Cookie nie je program. Trvá do konca vašej relácie prehliadania alebo do dátumu skončenia svojej platnosti.',
  'policy.what.also':
    'Na tejto stránke znamená „cookie“ aj akýkoľvek iný spôsob ukladania informácií vo vašom zariadení alebo ich čítania.',

  'policy.who.title': 'Kto tu nastavuje cookies?',
  'policy.who.publisher':
    '{controller} prevádzkuje web {site} a\u00a0rozhoduje, ktoré cookies sa na ňom používajú.',
  'policy.who.partners':
    'Niektoré umiestňujú alebo čítajú partneri, ktorých táto stránka uvádza spolu s\u00a0údajmi o\u00a0nich: úloha, krajina, zásady ochrany osobných údajov. Partner, ktorý koná v\u00a0mene prevádzkovateľa, sa riadi jeho pokynmi. Partner, ktorý koná sám za seba, aj sám zodpovedá za to, čo robí, podľa vlastných zásad.',
  'policy.who.no-partners': 'Pre tento web nie je uvedený žiadny partner.',
  'policy.who.parties':
    'Údaj „prvá strana“ znamená, že cookie patrí webu, ktorý navštevujete; údaj „tretia strana“ znamená, že patrí inej doméne.',
  'policy.who.either': 'Partner môže používať oba druhy.',

  'policy.why.title': 'Na čo slúžia?',
  'policy.why.intro':
    'Každá cookie slúži na určitý účel a\u00a0účely sú zoskupené do kategórií. Tu je uvedené, na čo ktorá kategória slúži a\u00a0čo zmení jej odmietnutie:',
  'policy.why.category': '{title}. {description}',
  'policy.why.bases':
    'Cookies sa používajú na jednom z\u00a0týchto právnych základov, ktorý je uvedený v\u00a0tabuľkách:',
  'policy.why.exempt':
    'Nevyžaduje súhlas: tieto cookies potrebuje web alebo to, čo od neho žiadate, prípadne ich zákon za určitých podmienok vyníma z\u00a0povinnosti súhlasu.',
  'policy.why.opposable': 'Proti tým, pri ktorých je to uvedené, môžete namietať.',
  'policy.why.consent':
    'Váš súhlas: tieto cookies sa ukladajú alebo čítajú až potom, ako ich povolíte.',
  'policy.why.objection':
    'Aktívne do vznesenia námietky: tieto cookies sa používajú, kým nevznesiete námietku, čo môžete urobiť kedykoľvek.',

  'policy.tables.title': 'Cookies používané na webe {site}',
  'policy.tables.intro':
    'Tabuľky uvádzajú po kategóriách, čo môže byť vo vašom zariadení uložené. Hviezdička v\u00a0názve zastupuje ľubovoľné zakončenie.',
  'policy.tables.refused': 'To, čo vyžaduje váš súhlas, je uvedené, aj keď ste to odmietli.',
  'policy.tables.limit':
    'Pri ničom, čo vyžaduje váš súhlas, nie je uvedené trvanie dlhšie ako 13\u00a0mesiacov.',
  'policy.tables.duration': 'Trvanie sa týka záznamu vo vašom zariadení.',
  'policy.tables.retention':
    'Ako dlho partner uchováva samotné informácie, je uvedené v\u00a0zozname služieb, ak je to známe.',
  'policy.tables.source':
    'Tabuľky sa vytvárajú z\u00a0konfigurácie, ktorá riadi značky tohto webu.',
  'policy.services.title': 'Služby používané na webe {site}',
  'policy.services.name': 'Služba',
  'policy.services.category': 'Kategória',

  'policy.choice.title': 'Vaša voľba',
  'policy.choice.exempt': 'Žiadna z\u00a0tu uvedených cookies nevyžaduje súhlas.',
  'policy.choice.banner':
    'Pri prvej návšteve môžete v\u00a0banneri prijať všetko, odmietnuť všetko alebo si vybrať podľa kategórie a\u00a0partnera.',
  'policy.choice.before':
    'Kým si nevyberiete, neukladá sa ani nečíta žiadna cookie, ktorá vyžaduje súhlas; zatvorenie okna ani ďalšie prehliadanie nie je súhlasom.',
  'policy.choice.advanced':
    'Značky Google sa môžu načítať skôr a\u00a0odosielať spoločnosti Google informácie bez cookies.',
  'policy.choice.kept':
    'Vaša voľba, prijatie alebo odmietnutie, sa uchováva {lifetime}; potom sa vás web opýta znova.',
  'policy.choice.from-first': 'Táto doba plynie od vašej prvej voľby.',
  'policy.choice.domain': 'Vaša voľba platí pre doménu {domain} a\u00a0jej subdomény.',
  'policy.choice.change': 'Svoju voľbu môžete kedykoľvek zmeniť: „{link}“.',
  'policy.choice.shared':
    'Vaša voľba platí pre každého, kto používa tento prehliadač; môžete ju z\u00a0neho vymazať.',
  'policy.choice.refusal':
    'Odmietnutie má jediný dôsledok: to, čo závisí od odmietnutých cookies, ostane vypnuté.',

  'policy.similar.title': 'Podobné technológie',
  'policy.similar.intro':
    'Informácie možno v\u00a0zariadení ukladať alebo čítať aj inak ako pomocou cookies.',
  'policy.similar.storage':
    'Webové úložisko (lokálne úložisko, úložisko relácie, databázy a\u00a0vyrovnávacie pamäte prehliadača) uchováva informácie vo vašom prehliadači rovnako ako cookie.',
  'policy.similar.pixels':
    'Pixely sú často neviditeľné obrázky. Keď váš prehliadač taký obrázok načíta, server sa dozvie, že stránka bola zobrazená, a\u00a0získa údaje, ako je vaša IP adresa.',
  'policy.similar.rules':
    'Platia pre ne rovnaké pravidlá ako pre cookies: rovnaké účely, rovnaká voľba, rovnaké odvolanie súhlasu.',
  'policy.similar.tables': 'Čo ukladajú, je uvedené v\u00a0tabuľkách.',

  'policy.browsers.title': 'Nastavenia vášho prehliadača',
  'policy.browsers.intro':
    'Prehliadač vám umožňuje cookies zobraziť, blokovať a\u00a0vymazať, na tomto webe aj na iných. Zablokovanie všetkých môže spôsobiť, že časti webu prestanú fungovať.',
  'policy.browsers.choice':
    'Vymazaním údajov tohto webu sa vymaže aj vaša voľba a\u00a0web sa vás opýta znova.',
  'policy.browsers.partners':
    'V\u00a0prehliadači možno vymazať aj cookies, ktoré partner uchováva pod vlastnou doménou.',
  'policy.browsers.no-consent':
    'Nastavenie prehliadača, ktoré cookies prepúšťa, sa nikdy nepovažuje za súhlas.',
  'policy.browsers.help': 'Oficiálne stránky pomoci:',
  'policy.browsers.safari-mac': 'Safari na Macu',
  'policy.browsers.safari-ios': 'Safari na iPhone a\u00a0iPade',
  'policy.browsers.opera': 'Opera (po anglicky)',
  'policy.browsers.more': 'Pozrite aj:',

  'policy.signals.title': 'Signály z\u00a0vášho prehliadača',
  'policy.signals.intro': 'Niektoré prehliadače môžu s\u00a0každou stránkou vysielať signál.',
  'policy.signals.gpc':
    'Global Privacy Control (GPC) žiada weby, aby vaše údaje nepredávali a\u00a0nezdieľali.',
  'policy.signals.dnt':
    'Do Not Track (DNT) je starší signál, ktorý žiada weby, aby vás nesledovali.',
  'policy.signals.sharing':
    'Keď ho váš prehliadač vysiela, tieto kategórie ostávajú vypnuté: {categories}.',
  'policy.signals.all':
    'Keď ho váš prehliadač vysiela, všetky voliteľné kategórie ostávajú vypnuté.',
  'policy.signals.ignored': 'Na tomto webe nemá žiadny účinok.',
  'policy.signals.override':
    'Ak potom sami niečo povolíte, vaša vlastná voľba má prednosť a\u00a0signál sa zaznamená spolu s\u00a0ňou.',
  'policy.signals.no-consent': 'Signál ani jeho neprítomnosť sa nikdy nepovažujú za súhlas.',

  'policy.rights.title': 'Vaše práva',
  'policy.rights.list':
    'Tam, kde platí všeobecné nariadenie o\u00a0ochrane údajov (GDPR) alebo podobný zákon, môžete požiadať o\u00a0prístup k\u00a0osobným údajom získaným pomocou cookies, o\u00a0ich opravu, vymazanie, obmedzenie ich spracúvania alebo o\u00a0kópiu na ďalšie použitie a\u00a0namietať proti ich používaniu.',
  'policy.rights.withdraw':
    'Svoj súhlas môžete kedykoľvek odvolať; nemá to vplyv na to, čo sa predtým zákonne vykonalo.',
  'policy.rights.contact': 'Na tento účel napíšte na {contact}.',
  'policy.rights.identifier': 'Identifikátor zobrazený pod „{link}“ pomáha nájsť vašu voľbu.',
  'policy.rights.proof':
    'Doklad o\u00a0každej voľbe sa pod týmto identifikátorom odosiela prevádzkovateľovi tohto webu.',
  'policy.rights.authority':
    'Môžete tiež podať sťažnosť dozornému orgánu pre ochranu údajov: {authority}.',
  'policy.rights.no-authority':
    'Môžete tiež podať sťažnosť dozornému orgánu pre ochranu údajov vo svojej krajine.',

  'policy.transfers.title': 'Prenosy mimo Európskeho hospodárskeho priestoru',
  'policy.transfers.some':
    'Niektorí partneri sídlia mimo Európskeho hospodárskeho priestoru. Informácie získané ich prostredníctvom sa tam môžu preniesť.',
  'policy.transfers.safeguards':
    'Zoznam služieb uvádza pri každej krajinu a\u00a0záruku, ktorá sa na prenos vzťahuje, napríklad rozhodnutie o\u00a0primeranosti alebo štandardné zmluvné doložky, ak sú známe.',
  'policy.transfers.copy': 'Prevádzkovateľa môžete požiadať o\u00a0kópiu týchto záruk.',
  'policy.transfers.none':
    'Pri žiadnom partnerovi nie je uvedené sídlo mimo Európskeho hospodárskeho priestoru.',

  'policy.changes.title': 'Zmeny týchto zásad',
  'policy.changes.page':
    '{controller} môže túto stránku zmeniť, napríklad keď sa niektorá cookie pridá alebo odstráni.',
  'policy.changes.version': 'Verzia a\u00a0dátumy sú uvedené hore.',
  'policy.changes.again':
    'Keď pribudne účel alebo partner, ktorý vyžaduje váš súhlas, alebo sa zmení právny základ, banner sa znova zobrazí a\u00a0uvedie, čo je nové. Nová časť ostane vypnutá, kým neodpoviete; vaše ostatné odpovede ostávajú.',
  'policy.changes.wording': 'Samotná zmena formulácie banner znova nezobrazí.',

  'policy.contact.title': 'Kontakt',
  'policy.contact.controller': '{controller} zodpovedá za web {site}.',
  'policy.contact.questions':
    'S\u00a0akoukoľvek otázkou o\u00a0cookies alebo o\u00a0vašich osobných údajoch sa obráťte na {contact}.',
  'policy.contact.privacy': '{policy} opisujú ostatné spôsoby použitia vašich údajov.',
  'policy.contact.policy': 'Zásady ochrany osobných údajov webu {site}',
  'policy.contact.authority': 'Dozorný orgán pre ochranu údajov: {authority}.',

  'own.service': 'Správa značiek a\u00a0súhlasov',
  'own.service.purpose': 'Načítava značky tohto webu podľa vašej voľby.',

  'choice.granted': 'Povolené',
  'choice.denied': 'Odmietnuté',
  'choice.change': 'Zmeniť moju voľbu',
};
