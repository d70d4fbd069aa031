/** Slovenian: what the cookie policy says beside the texts of the interface. */
import type { PolicyTexts } from './en-policy.ts';

export const texts: PolicyTexts = {
  'policy.title': 'Politika piškotkov: {site}',
  'policy.contents': 'Vsebina',
  'policy.fact': '{label}: {value}',

  'policy.what.title': 'Kaj je piškotek?',
  'policy.what.cookie':
    'Piškotek je majhna datoteka, ki jo spletno mesto namesti v vaš brskalnik na računalniku, tablici ali telefonu. Kdor ga je namestil, lahko pozneje prepozna vaš brskalnik in najde, kar je v njem zapisano: jezik, vsebino košarice, številko, ki loči en brskalnik od drugega.',
  'policy.what.program':
    'Piškotek ni program. Ostane do konca vaše seje brskanja ali do svojega datuma poteka.',
  'policy.what.also':
    'Na tej strani »piškotek« pomeni tudi vsak drug način shranjevanja informacij na vaši napravi ali njihovega branja z nje.',

  'policy.who.title': 'Kdo tukaj namešča piškotke?',
  'policy.who.publisher':
    '{controller} upravlja spletno mesto {site} in odloča, kateri piškotki se na njem uporabljajo.',
  'policy.who.partners':
    'Nekatere nameščajo ali berejo partnerji, ki so na tej strani predstavljeni s podatki, navedenimi o njih: vloga, država, politika zasebnosti. Partner, ki deluje v imenu upravljavca, upošteva njegova navodila. Partner, ki deluje v svojem imenu, tudi sam odgovarja za svoje ravnanje po lastni politiki.',
  'policy.who.no-partners': 'Za to spletno mesto ni naveden noben partner.',
  'policy.who.parties':
    '»Lastna domena« pomeni, da piškotek pripada spletnemu mestu, ki ga obiščete, »domena tretje osebe« pa, da pripada drugi domeni.',
  'policy.who.either': 'Partner lahko uporablja obe vrsti piškotkov.',

  'policy.why.title': 'Čemu so namenjeni?',
  'policy.why.intro':
    'Vsak piškotek ima svoj namen, nameni pa so razvrščeni v kategorije. Spodaj je navedeno, čemu služi posamezna kategorija in kaj se spremeni, če jo zavrnete:',
  'policy.why.category': '{title}. {description}',
  'policy.why.bases':
    'Piškotki se uporabljajo na eni od teh pravnih podlag, ki je navedena v preglednicah:',
  'policy.why.exempt':
    'Privolitev ni potrebna: spletno mesto ali nekaj, kar od njega zahtevate, potrebuje te piškotke ali pa jih zakon pod določenimi pogoji izvzema.',
  'policy.why.opposable': 'Tistim, ki so tako označeni, lahko ugovarjate.',
  'policy.why.consent':
    'Vaša privolitev: ti piškotki se shranijo ali preberejo šele, ko jih dovolite.',
  'policy.why.objection':
    'Vklopljeno, razen če ugovarjate: ti piškotki se uporabljajo, dokler ne ugovarjate, kar lahko storite kadar koli.',

  'policy.tables.title': 'Piškotki na spletnem mestu {site}',
  'policy.tables.intro':
    'V preglednicah je po kategorijah navedeno, kaj se lahko shrani na vaši napravi. Zvezdica v imenu nadomešča poljuben konec.',
  'policy.tables.refused': 'Kar zahteva vašo privolitev, je navedeno tudi, če ste to zavrnili.',
  'policy.tables.limit':
    'Za nič, kar zahteva vašo privolitev, ni navedeno trajanje, daljše od 13\u00a0mesecev.',
  'policy.tables.duration': 'Trajanje se nanaša na zapis na vaši napravi.',
  'policy.tables.retention':
    'Kako dolgo partner hrani same informacije, je navedeno na seznamu storitev, kadar je ta podatek znan.',
  'policy.tables.source':
    'Preglednice so izdelane iz konfiguracije, ki upravlja oznake tega spletnega mesta.',
  'policy.services.title': 'Storitve na spletnem mestu {site}',
  'policy.services.name': 'Storitev',
  'policy.services.category': 'Kategorija',

  'policy.choice.title': 'Vaša izbira',
  'policy.choice.exempt': 'Vsi tukaj navedeni piškotki so izvzeti iz obveznosti privolitve.',
  'policy.choice.banner':
    'Ob prvem obisku vam obvestilo omogoči, da sprejmete vse, zavrnete vse ali izberete po kategoriji in partnerju.',
  'policy.choice.before':
    'Dokler ne izberete, se ne shrani in ne prebere noben piškotek, za katerega je potrebna privolitev; zaprtje okna ali nadaljnje brskanje ni privolitev.',
  'policy.choice.advanced':
    'Googlove oznake se lahko naložijo prej in pošljejo informacije Googlu brez piškotkov.',
  'policy.choice.kept':
    'Čas hrambe vaše izbire, sprejetja ali zavrnitve: {lifetime}; nato vas spletno mesto vpraša znova.',
  'policy.choice.from-first': 'Čas teče od vaše prve izbire.',
  'policy.choice.domain': 'Vaša izbira zajema domeno {domain} in njene poddomene.',
  'policy.choice.change': 'Svojo izbiro lahko kadar koli spremenite: »{link}«.',
  'policy.choice.shared':
    'Vaša izbira velja za vsakogar, ki uporablja ta brskalnik; iz brskalnika jo lahko izbrišete.',
  'policy.choice.refusal':
    'Zavrnitev ima eno samo posledico: izklopljeno ostane, kar je odvisno od zavrnjenih piškotkov.',

  'policy.similar.title': 'Podobne tehnologije',
  'policy.similar.intro':
    'Informacije se lahko na napravi shranjujejo ali z nje berejo tudi drugače kot s piškotki.',
  'policy.similar.storage':
    'Spletna shramba (lokalna shramba, shramba seje, zbirke podatkov in predpomnilniki brskalnika) hrani informacije v vašem brskalniku, tako kot piškotek.',
  'policy.similar.pixels':
    'Piksli so pogosto nevidne slike. Ko vaš brskalnik naloži takšno sliko, strežnik izve, da je bila stran ogledana, in prejme podrobnosti, kot je vaš naslov IP.',
  'policy.similar.rules':
    'Zanje veljajo enaka pravila kot za piškotke: isti nameni, ista izbira, isti preklic privolitve.',
  'policy.similar.tables': 'Kar shranijo, je navedeno v preglednicah.',

  'policy.browsers.title': 'Nastavitve vašega brskalnika',
  'policy.browsers.intro':
    'V brskalniku lahko pregledujete, blokirate in brišete piškotke na tem in na drugih spletnih mestih. Če blokirate vse, lahko deli spletnega mesta nehajo delovati.',
  'policy.browsers.choice':
    'Z izbrisom podatkov tega spletnega mesta se izbriše tudi vaša izbira, zato vas spletno mesto vpraša znova.',
  'policy.browsers.partners':
    'V brskalniku izbrišete tudi piškotke, ki jih partner hrani na lastni domeni.',
  'policy.browsers.no-consent':
    'Nastavitev brskalnika, ki prepušča piškotke, se nikoli ne šteje za privolitev.',
  'policy.browsers.help': 'Uradne strani s pomočjo:',
  'policy.browsers.safari-mac': 'Safari na Macu',
  'policy.browsers.safari-ios': 'Safari na iPhonu in iPadu',
  'policy.browsers.opera': 'Opera (v angleščini)',
  'policy.browsers.more': 'Glejte tudi:',

  'policy.signals.title': 'Signali vašega brskalnika',
  'policy.signals.intro': 'Nekateri brskalniki lahko z vsako stranjo pošljejo signal.',
  'policy.signals.gpc':
    'Global Privacy Control (GPC) od spletnih mest zahteva, da vaših podatkov ne prodajajo in ne delijo.',
  'policy.signals.dnt':
    'Do Not Track (DNT) je starejši signal, ki od spletnih mest zahteva, da vas ne spremljajo.',
  'policy.signals.sharing':
    'Kadar ga vaš brskalnik pošlje, te kategorije ostanejo izklopljene: {categories}.',
  'policy.signals.all':
    'Kadar ga vaš brskalnik pošlje, vse neobvezne kategorije ostanejo izklopljene.',
  'policy.signals.ignored': 'Na tem spletnem mestu nima učinka.',
  'policy.signals.override':
    'Če nato kaj sami dovolite, ima vaša izbira prednost, signal pa se zabeleži skupaj z njo.',
  'policy.signals.no-consent':
    'Niti signal niti njegova odsotnost se nikoli ne šteje za privolitev.',

  'policy.rights.title': 'Vaše pravice',
  'policy.rights.list':
    'Kadar se uporablja Splošna uredba o varstvu podatkov (GDPR) ali podoben zakon, lahko zahtevate dostop do osebnih podatkov, zbranih s piškotki, njihov popravek, izbris ali omejitev obdelave, prejmete kopijo, ki jo lahko znova uporabite, in ugovarjate njihovi uporabi.',
  'policy.rights.withdraw':
    'Svojo privolitev lahko kadar koli prekličete; to ne vpliva na tisto, kar je bilo zakonito opravljeno pred tem.',
  'policy.rights.contact': 'V ta namen pišite na {contact}.',
  'policy.rights.identifier': 'Identifikator, prikazan pod »{link}«, pomaga najti vašo izbiro.',
  'policy.rights.proof':
    'Dokazilo o vsaki izbiri se pod tem identifikatorjem pošlje upravljavcu tega spletnega mesta.',
  'policy.rights.authority':
    'Lahko tudi vložite pritožbo pri organu za varstvo podatkov: {authority}.',
  'policy.rights.no-authority':
    'Lahko tudi vložite pritožbo pri organu za varstvo podatkov v svoji državi.',

  'policy.transfers.title': 'Prenosi iz Evropskega gospodarskega prostora',
  'policy.transfers.some':
    'Nekateri partnerji imajo sedež zunaj Evropskega gospodarskega prostora. Informacije, zbrane prek njih, se lahko prenesejo tja.',
  'policy.transfers.safeguards':
    'Na seznamu storitev sta za vsakega partnerja navedena država in zaščitni ukrep za prenos, na primer sklep o ustreznosti ali standardna pogodbena določila, kadar sta znana.',
  'policy.transfers.copy': 'Upravljavca lahko zaprosite za kopijo teh zaščitnih ukrepov.',
  'policy.transfers.none':
    'Za nobenega partnerja ni naveden sedež zunaj Evropskega gospodarskega prostora.',

  'policy.changes.title': 'Spremembe te politike',
  'policy.changes.page':
    '{controller} lahko spremeni to stran, na primer ko se piškotek doda ali odstrani.',
  'policy.changes.version': 'Različica in datumi so navedeni na vrhu.',
  'policy.changes.again':
    'Ko se doda namen ali partner, za katerega je potrebna vaša privolitev, ali se spremeni pravna podlaga, se obvestilo znova prikaže in pove, kaj je novo. Novi del ostane izklopljen, dokler ne odgovorite; vaši drugi odgovori ostanejo shranjeni.',
  'policy.changes.wording': 'Zgolj zaradi spremembe besedila se obvestilo ne prikaže znova.',

  'policy.contact.title': 'Stik',
  'policy.contact.controller': '{controller} odgovarja za spletno mesto {site}.',
  'policy.contact.questions':
    'Za vsa vprašanja o piškotkih ali svojih osebnih podatkih pišite na {contact}.',
  'policy.contact.privacy': 'Druge načine uporabe vaših podatkov opisuje {policy}.',
  'policy.contact.policy': 'politika zasebnosti spletnega mesta {site}',
  'policy.contact.authority': 'Organ za varstvo podatkov: {authority}.',

  'own.service': 'Upravljanje oznak in privolitev',
  'own.service.purpose': 'Naloži oznake tega spletnega mesta glede na vašo izbiro.',

  'choice.granted': 'Dovoljeno',
  'choice.denied': 'Zavrnjeno',
  'choice.change': 'Spremeni mojo izbiro',
};
