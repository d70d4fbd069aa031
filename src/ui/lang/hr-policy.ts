/** Croatian: what the cookie policy says beside the texts of the interface. */
import type { PolicyTexts } from './en-policy.ts';

export const texts: PolicyTexts = {
  'policy.title': 'Politika kolačića: {site}',
  'policy.contents': 'Sadržaj',
  'policy.fact': '{label}: {value}',

  'policy.what.title': 'Što je kolačić?',
  'policy.what.cookie':
    'Kolačić je mala datoteka koju web-mjesto postavlja u Vaš preglednik na računalu, tabletu ili telefonu. Onaj tko ga je postavio može poslije prepoznati Vaš preglednik i pronaći što je u njemu zabilježeno: jezik, sadržaj košarice, broj koji razlikuje jedan preglednik od drugoga.',
  'policy.what.program':
    'Kolačić nije program. Traje do kraja sesije pregledavanja ili do svojeg datuma isteka.',
  'policy.what.also':
    'Na ovoj stranici „kolačić” znači i svaki drugi način pohrane informacija na Vašem uređaju ili njihova čitanja s njega.',

  'policy.who.title': 'Tko ovdje postavlja kolačiće?',
  'policy.who.publisher':
    '{controller} upravlja web-mjestom {site} i odlučuje koji se kolačići na njemu upotrebljavaju.',
  'policy.who.partners':
    'Neke postavljaju ili čitaju partneri, prikazani na ovoj stranici s podacima koji su o njima navedeni: uloga, država, politika privatnosti. Partner koji djeluje u ime upravitelja slijedi njegove upute. Partner koji djeluje u vlastito ime i sam odgovara za ono što čini, prema vlastitoj politici.',
  'policy.who.no-partners': 'Za ovo web-mjesto nije naveden nijedan partner.',
  'policy.who.parties':
    '„Vlastita domena” znači da kolačić pripada web-mjestu koje posjećujete, a „domena treće strane” da pripada drugoj domeni.',
  'policy.who.either': 'Partner može upotrebljavati obje vrste.',

  'policy.why.title': 'Čemu služe?',
  'policy.why.intro':
    'Svaki kolačić služi nekoj svrsi, a svrhe su razvrstane u kategorije. Evo čemu služi svaka kategorija i što se mijenja ako je odbijete:',
  'policy.why.category': '{title}. {description}',
  'policy.why.bases':
    'Kolačići se upotrebljavaju na jednoj od ovih pravnih osnova, navedenoj u tablicama:',
  'policy.why.exempt':
    'Privola nije potrebna: web-mjesto, ili nešto što od njega tražite, treba te kolačiće ili ih zakon izuzima pod određenim uvjetima.',
  'policy.why.opposable': 'Možete uložiti prigovor na one koji su tako označeni.',
  'policy.why.consent': 'Vaša privola: ti se kolačići pohranjuju ili čitaju tek kada ih dopustite.',
  'policy.why.objection':
    'Uključeno do Vašeg prigovora: ti se kolačići upotrebljavaju dok ne uložite prigovor, a to možete učiniti u svakom trenutku.',

  'policy.tables.title': 'Kolačići na web-mjestu {site}',
  'policy.tables.intro':
    'U tablicama je po kategorijama navedeno što se može pohraniti na Vašem uređaju. Zvjezdica u nazivu zamjenjuje bilo koji završetak.',
  'policy.tables.refused': 'Ono za što je potrebna Vaša privola navedeno je i kada ste to odbili.',
  'policy.tables.limit':
    'Za ono za što je potrebna Vaša privola nigdje nije navedeno trajanje dulje od 13\u00a0mjeseci.',
  'policy.tables.duration': 'Trajanje se odnosi na zapis na Vašem uređaju.',
  'policy.tables.retention':
    'Koliko dugo partner čuva same informacije navedeno je na popisu usluga, ako je taj podatak dostupan.',
  'policy.tables.source':
    'Tablice se izrađuju iz konfiguracije koja upravlja oznakama ovog web-mjesta.',
  'policy.services.title': 'Usluge na web-mjestu {site}',
  'policy.services.name': 'Usluga',
  'policy.services.category': 'Kategorija',

  'policy.choice.title': 'Vaš odabir',
  'policy.choice.exempt': 'Svi ovdje navedeni kolačići izuzeti su od obveze privole.',
  'policy.choice.banner':
    'Pri prvom posjetu obavijest Vam omogućuje da sve prihvatite, sve odbijete ili odaberete po kategoriji i partneru.',
  'policy.choice.before':
    'Dok ne odaberete, ne pohranjuje se i ne čita nijedan kolačić za koji je potrebna privola; zatvaranje prozora ili nastavak pregledavanja nije privola.',
  'policy.choice.advanced':
    'Googleove oznake mogu se učitati ranije i slati informacije Googleu bez kolačića.',
  'policy.choice.kept':
    'Razdoblje čuvanja Vašeg odabira, bilo da ste prihvatili ili odbili: {lifetime}; nakon toga ponovno Vas se pita.',
  'policy.choice.from-first': 'Razdoblje teče od Vašeg prvog odabira.',
  'policy.choice.domain': 'Vaš odabir obuhvaća domenu {domain} i njezine poddomene.',
  'policy.choice.change': 'Svoj odabir možete promijeniti u svakom trenutku: „{link}”.',
  'policy.choice.shared':
    'Vaš odabir vrijedi za svakoga tko se služi ovim preglednikom; možete ga izbrisati iz preglednika.',
  'policy.choice.refusal':
    'Odbijanje ima samo jednu posljedicu: isključeno ostaje ono što ovisi o odbijenim kolačićima.',

  'policy.similar.title': 'Slične tehnologije',
  'policy.similar.intro':
    'Informacije se na uređaju mogu pohranjivati ili čitati i na druge načine, a ne samo kolačićima.',
  'policy.similar.storage':
    'Web-pohrana (lokalna pohrana, pohrana sesije, baze podataka i predmemorije preglednika) čuva informacije u Vašem pregledniku, kao i kolačić.',
  'policy.similar.pixels':
    'Pikseli su često nevidljive slike. Kada Vaš preglednik učita jednu od njih, poslužitelj saznaje da je stranica viđena, kao i pojedinosti poput Vaše IP adrese.',
  'policy.similar.rules':
    'Za njih vrijede ista pravila kao za kolačiće: iste svrhe, isti odabir, isto povlačenje privole.',
  'policy.similar.tables': 'Ono što pohranjuju navedeno je u tablicama.',

  'policy.browsers.title': 'Postavke Vašeg preglednika',
  'policy.browsers.intro':
    'Vaš preglednik omogućuje Vam pregled, blokiranje i brisanje kolačića na ovom i drugim web-mjestima. Ako ih blokirate sve, dijelovi web-mjesta mogli bi prestati raditi.',
  'policy.browsers.choice':
    'Brisanjem podataka ovog web-mjesta briše se i Vaš odabir te Vas se ponovno pita.',
  'policy.browsers.partners':
    'U pregledniku možete izbrisati i kolačiće koje partner čuva na vlastitoj domeni.',
  'policy.browsers.no-consent':
    'Postavka preglednika koja propušta kolačiće nikada se ne smatra privolom.',
  'policy.browsers.help': 'Službene stranice za pomoć:',
  'policy.browsers.safari-mac': 'Safari na Macu',
  'policy.browsers.safari-ios': 'Safari na iPhoneu i iPadu',
  'policy.browsers.opera': 'Opera (na engleskom)',
  'policy.browsers.more': 'Pogledajte i:',

  'policy.signals.title': 'Signali Vašeg preglednika',
  'policy.signals.intro': 'Neki preglednici mogu slati signal sa svakom stranicom.',
  'policy.signals.gpc':
    'Global Privacy Control (GPC) traži od web-mjesta da ne prodaju i ne dijele Vaše podatke.',
  'policy.signals.dnt':
    'Do Not Track (DNT) stariji je signal koji od web-mjesta traži da Vas ne prate.',
  'policy.signals.sharing':
    'Kada ga Vaš preglednik šalje, ove kategorije ostaju isključene: {categories}.',
  'policy.signals.all': 'Kada ga Vaš preglednik šalje, sve neobvezne kategorije ostaju isključene.',
  'policy.signals.ignored': 'Nema učinka na ovom web-mjestu.',
  'policy.signals.override':
    'Ako zatim sami nešto dopustite, Vaš odabir ima prednost, a signal se bilježi zajedno s njim.',
  'policy.signals.no-consent': 'Ni signal ni njegov izostanak nikada se ne smatraju privolom.',

  'policy.rights.title': 'Vaša prava',
  'policy.rights.list':
    'Ako se primjenjuje Opća uredba o zaštiti podataka (GDPR) ili sličan zakon, možete zatražiti pristup osobnim podacima prikupljenima kolačićima, njihov ispravak, brisanje ili ograničenje obrade, dobiti kopiju koju možete ponovno upotrijebiti i uložiti prigovor na njihovu upotrebu.',
  'policy.rights.withdraw':
    'Privolu možete povući u svakom trenutku; to ne utječe na ono što je prije toga zakonito učinjeno.',
  'policy.rights.contact': 'U tu svrhu pišite na {contact}.',
  'policy.rights.identifier':
    'Identifikator prikazan pod „{link}” pomaže u pronalaženju Vašeg odabira.',
  'policy.rights.proof':
    'Dokaz o svakom odabiru šalje se upravitelju ovog web-mjesta pod tim identifikatorom.',
  'policy.rights.authority': 'Možete podnijeti i pritužbu tijelu za zaštitu podataka: {authority}.',
  'policy.rights.no-authority':
    'Možete podnijeti i pritužbu tijelu za zaštitu podataka u svojoj državi.',

  'policy.transfers.title': 'Prijenosi izvan Europskog gospodarskog prostora',
  'policy.transfers.some':
    'Neki partneri imaju poslovni nastan izvan Europskog gospodarskog prostora. Informacije prikupljene putem njih mogu se prenijeti onamo.',
  'policy.transfers.safeguards':
    'Na popisu usluga navedeni su država svakog partnera i zaštitna mjera za prijenos, kao što su odluka o primjerenosti ili standardne ugovorne klauzule, ako su ti podaci dostupni.',
  'policy.transfers.copy': 'Od upravitelja možete zatražiti kopiju tih zaštitnih mjera.',
  'policy.transfers.none':
    'Ni za jednog partnera nije naveden poslovni nastan izvan Europskog gospodarskog prostora.',

  'policy.changes.title': 'Izmjene ove politike',
  'policy.changes.page':
    '{controller} može izmijeniti ovu stranicu, na primjer kada se kolačić doda ili ukloni.',
  'policy.changes.version': 'Verzija i datumi navedeni su na vrhu.',
  'policy.changes.again':
    'Kada se doda svrha ili partner za koje je potrebna Vaša privola ili se promijeni pravna osnova, obavijest se ponovno prikazuje i navodi što je novo. Novi dio ostaje isključen dok ne odgovorite; Vaši ostali odgovori ostaju sačuvani.',
  'policy.changes.wording': 'Sama promjena teksta ne vraća obavijest.',

  'policy.contact.title': 'Kontakt',
  'policy.contact.controller': '{controller} odgovara za web-mjesto {site}.',
  'policy.contact.questions':
    'Za sva pitanja o kolačićima ili svojim osobnim podacima pišite na {contact}.',
  'policy.contact.privacy':
    'Drugi načini upotrebe Vaših podataka opisani su u dokumentu: {policy}.',
  'policy.contact.policy': 'politika privatnosti web-mjesta {site}',
  'policy.contact.authority': 'Tijelo za zaštitu podataka: {authority}.',

  'own.service': 'Upravljanje oznakama i privolom',
  'own.service.purpose': 'Učitava oznake ovog web-mjesta u skladu s Vašim odabirom.',

  'choice.granted': 'Dopušteno',
  'choice.denied': 'Odbijeno',
  'choice.change': 'Promijeni moj odabir',
};
