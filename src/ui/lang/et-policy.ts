/** Estonian: what the cookie policy says beside the texts of the interface. */
import type { PolicyTexts } from './en-policy.ts';

export const texts: PolicyTexts = {
  'policy.title': 'Küpsiste kasutamise põhimõtted: {site}',
  'policy.contents': 'Sisukord',
  'policy.fact': '{label}: {value}',

  'policy.what.title': 'Mis on küpsis?',
  'policy.what.cookie':
    'Küpsis on väike fail, mille veebisait paigutab teie veebilehitsejasse arvutis, tahvelarvutis või telefonis. Kes selle paigutas, võib hiljem teie veebilehitseja ära tunda ja leida sinna märgitu: keele, ostukorvi sisu, numbri, mis eristab üht veebilehitsejat teisest.',
  'policy.what.program':
    'Küpsis ei ole programm. See kestab kuni teie sirvimisseansi lõpuni või oma lõppkuupäevani.',
  'policy.what.also':
    'Sellel lehel tähendab „küpsis” ka mis tahes muud viisi teabe salvestamiseks teie seadmesse või selle lugemiseks sealt.',

  'policy.who.title': 'Kes siin küpsiseid paigutab?',
  'policy.who.publisher':
    '{controller} on veebisaidi {site} väljaandja ja otsustab, milliseid küpsiseid seal kasutatakse.',
  'policy.who.partners':
    'Osa neist paigutavad või loevad partnerid, kes on sellel lehel loetletud koos nende kohta deklareeritud andmetega: roll, riik, privaatsuspõhimõtted. Väljaandja nimel tegutsev partner järgib väljaandja juhiseid. Enda nimel tegutsev partner vastutab oma tegevuse eest ka ise, oma põhimõtete järgi.',
  'policy.who.no-partners': 'Selle veebisaidi jaoks ei ole deklareeritud ühtegi partnerit.',
  'policy.who.parties':
    'Küpsis on „esimese osalise” küpsis, kui see kuulub külastatavale veebisaidile, ja „kolmanda osalise” küpsis, kui see kuulub muule domeenile.',
  'policy.who.either': 'Partner võib kasutada mõlemat liiki.',

  'policy.why.title': 'Milleks need on?',
  'policy.why.intro':
    'Igal küpsisel on eesmärk ja eesmärgid on jaotatud kategooriatesse. Siin on kirjas, milleks iga kategooria on ja mida muudab sellest keeldumine:',
  'policy.why.category': '{title}. {description}',
  'policy.why.bases':
    'Küpsiseid kasutatakse ühel järgmistest õiguslikest alustest, mis on tabelites märgitud:',
  'policy.why.exempt':
    'Nõusolek ei ole vajalik: veebisait või miski, mida te sellelt palute, vajab neid küpsiseid või seadus vabastab need teatud tingimustel nõusoleku nõudest.',
  'policy.why.opposable': 'Nii märgitud küpsiste suhtes saate esitada vastuväite.',
  'policy.why.consent':
    'Teie nõusolek: neid küpsiseid salvestatakse või loetakse alles pärast seda, kui olete need lubanud.',
  'policy.why.objection':
    'Sees kuni teie vastuväiteni: neid küpsiseid kasutatakse, kuni esitate vastuväite, ja seda saate teha igal ajal.',

  'policy.tables.title': 'Veebisaidil {site} kasutatavad küpsised',
  'policy.tables.intro':
    'Tabelites on kategooriate kaupa loetletud, mida võidakse teie seadmesse salvestada. Tärn nimes tähistab mis tahes lõppu.',
  'policy.tables.refused':
    'See, milleks on vaja teie nõusolekut, on loetletud ka siis, kui olete sellest keeldunud.',
  'policy.tables.limit':
    'Mitte millegi jaoks, milleks on vaja teie nõusolekut, ei ole deklareeritud pikemat kestust kui 13 kuud.',
  'policy.tables.duration': 'Kestus on kirje kestus teie seadmes.',
  'policy.tables.retention':
    'Kui kaua partner teavet ennast säilitab, on märgitud teenuste loetelus, kui see on deklareeritud.',
  'policy.tables.source':
    'Tabelid koostatakse selle konfiguratsiooni põhjal, mis juhib veebisaidi silte.',
  'policy.services.title': 'Veebisaidil {site} kasutatavad teenused',
  'policy.services.name': 'Teenus',
  'policy.services.category': 'Kategooria',

  'policy.choice.title': 'Teie valik',
  'policy.choice.exempt': 'Kõik siin deklareeritud küpsised on nõusoleku nõudest vabastatud.',
  'policy.choice.banner':
    'Teie esimesel külastusel saate ribal kõigega nõustuda, kõigest keelduda või valida kategooria ja partneri kaupa.',
  'policy.choice.before':
    'Enne teie valikut ei salvestata ega loeta ühtegi küpsist, milleks on vaja nõusolekut; akna sulgemine või sirvimise jätkamine ei ole nõusolek.',
  'policy.choice.advanced':
    'Google’i sildid võivad laaduda varem ja saata Google’ile teavet ilma küpsisteta.',
  'policy.choice.kept':
    'Teie valiku säilitamise aeg nii nõustumise kui ka keeldumise korral: {lifetime}; seejärel küsitakse teilt uuesti.',
  'policy.choice.from-first': 'Aega arvestatakse teie esimesest valikust.',
  'policy.choice.domain': 'Teie valik hõlmab domeeni {domain} ja selle alamdomeene.',
  'policy.choice.change': 'Muutke oma valikut igal ajal: „{link}”.',
  'policy.choice.shared':
    'Kes seda veebilehitsejat kasutab, jagab teie valikut; saate selle veebilehitsejast kustutada.',
  'policy.choice.refusal':
    'Keeldumisel on ainult üks tagajärg: välja lülitatuks jääb see, mis sõltub küpsistest, millest keeldusite.',

  'policy.similar.title': 'Sarnased tehnoloogiad',
  'policy.similar.intro':
    'Teavet saab seadmesse salvestada või sealt lugeda ka muul viisil kui küpsistega.',
  'policy.similar.storage':
    'Veebisalvestus (kohalik salvestusruum, seansi salvestusruum, veebilehitseja andmebaasid ja vahemälud) hoiab teavet teie veebilehitsejas nagu küpsis.',
  'policy.similar.pixels':
    'Pikslid on sageli nähtamatud pildid. Kui teie veebilehitseja sellise pildi laadib, saab server teada, et lehte vaadati, ning lisaks üksikasju, näiteks teie IP-aadressi.',
  'policy.similar.rules':
    'Neile kehtivad samad reeglid mis küpsistele: samad eesmärgid, sama valik, sama tagasivõtmine.',
  'policy.similar.tables': 'See, mida need salvestavad, on kirjas tabelites.',

  'policy.browsers.title': 'Teie veebilehitseja seaded',
  'policy.browsers.intro':
    'Teie veebilehitsejas saab küpsiseid vaadata, blokeerida ja kustutada, nii sellel kui ka muudel veebisaitidel. Kõigi blokeerimisel võivad veebisaidi osad lakata töötamast.',
  'policy.browsers.choice':
    'Selle veebisaidi andmete kustutamisel kustutatakse ka teie valik ja teilt küsitakse uuesti.',
  'policy.browsers.partners':
    'Veebilehitsejas saate kustutada ka küpsised, mida partner hoiab oma domeenil.',
  'policy.browsers.no-consent':
    'Veebilehitseja seadet, mis küpsised läbi laseb, ei loeta kunagi nõusolekuks.',
  'policy.browsers.help': 'Ametlikud abilehed:',
  'policy.browsers.safari-mac': 'Safari Macis',
  'policy.browsers.safari-ios': 'Safari iPhone’is ja iPadis',
  'policy.browsers.opera': 'Opera (inglise keeles)',
  'policy.browsers.more': 'Vaadake ka:',

  'policy.signals.title': 'Teie veebilehitseja signaalid',
  'policy.signals.intro': 'Mõni veebilehitseja võib iga lehega saata signaali.',
  'policy.signals.gpc':
    'Global Privacy Control (GPC) palub veebisaitidel teie andmeid mitte müüa ega jagada.',
  'policy.signals.dnt':
    'Do Not Track (DNT) on vanem signaal, mis palub veebisaitidel teid mitte jälgida.',
  'policy.signals.sharing':
    'Kui teie veebilehitseja selle saadab, jäävad need kategooriad välja lülitatuks: {categories}.',
  'policy.signals.all':
    'Kui teie veebilehitseja selle saadab, jäävad kõik valikulised kategooriad välja lülitatuks.',
  'policy.signals.ignored': 'Sellel veebisaidil see ei mõju.',
  'policy.signals.override':
    'Kui seejärel ise midagi lubate, on teie enda valik ülimuslik ja signaal registreeritakse koos sellega.',
  'policy.signals.no-consent': 'Ei signaali ega selle puudumist loeta kunagi nõusolekuks.',

  'policy.rights.title': 'Teie õigused',
  'policy.rights.list':
    'Kui kohaldatakse isikuandmete kaitse üldmäärust (GDPR) või sarnast seadust, võite taotleda küpsistega kogutud isikuandmetega tutvumist, nende parandamist, kustutamist või töötlemise piiramist, saada koopia, mida saate uuesti kasutada, ja esitada vastuväite nende kasutamise suhtes.',
  'policy.rights.withdraw':
    'Võite oma nõusoleku igal ajal tagasi võtta; see ei mõjuta varem seaduslikult tehtut.',
  'policy.rights.contact': 'Selleks kirjutage aadressile {contact}.',
  'policy.rights.identifier':
    'Identifikaator, mis on näha jaotises „{link}”, aitab teie valikut leida.',
  'policy.rights.proof':
    'Iga valiku tõend saadetakse selle identifikaatoriga veebisaidi väljaandjale.',
  'policy.rights.authority': 'Võite esitada kaebuse ka andmekaitseasutusele: {authority}.',
  'policy.rights.no-authority': 'Võite esitada kaebuse ka oma riigi andmekaitseasutusele.',

  'policy.transfers.title': 'Edastamine väljapoole Euroopa Majanduspiirkonda',
  'policy.transfers.some':
    'Mõne partneri asukoht on väljaspool Euroopa Majanduspiirkonda. Nende kaudu kogutud teavet võidakse sinna edastada.',
  'policy.transfers.safeguards':
    'Teenuste loetelus on märgitud iga partneri riik ja edastamist hõlmav kaitsemeede, näiteks kaitse piisavuse otsus või lepingu tüüptingimused, kui need on deklareeritud.',
  'policy.transfers.copy': 'Võite väljaandjalt küsida nende kaitsemeetmete koopiat.',
  'policy.transfers.none':
    'Ühegi partneri asukohana ei ole deklareeritud riiki väljaspool Euroopa Majanduspiirkonda.',

  'policy.changes.title': 'Nende põhimõtete muutmine',
  'policy.changes.page':
    '{controller} võib seda lehte muuta, näiteks küpsise lisamisel või eemaldamisel.',
  'policy.changes.version': 'Versioon ja kuupäevad on lehe alguses.',
  'policy.changes.again':
    'Kui lisatakse eesmärk või partner, milleks on vaja teie nõusolekut, või muutub õiguslik alus, ilmub riba uuesti ja teatab, mis on uut. Uus osa jääb välja lülitatuks, kuni vastate; teie muud vastused säilivad.',
  'policy.changes.wording': 'Ainult sõnastuse muutumise tõttu riba uuesti ei ilmu.',

  'policy.contact.title': 'Kontakt',
  'policy.contact.controller': 'Veebisaidi {site} eest vastutab {controller}.',
  'policy.contact.questions':
    'Küsimuste korral küpsiste või oma isikuandmete kohta kirjutage aadressile {contact}.',
  'policy.contact.privacy': 'Teie andmete muud kasutusviisid on kirjas siin: {policy}.',
  'policy.contact.policy': 'veebisaidi {site} privaatsuspõhimõtted',
  'policy.contact.authority': 'Andmekaitseasutus: {authority}.',

  'own.service': 'Siltide ja nõusolekute haldur',
  'own.service.purpose': 'Laadib selle veebisaidi sildid teie valiku järgi.',

  'choice.granted': 'Lubatud',
  'choice.denied': 'Keeldutud',
  'choice.change': 'Muuda minu valikut',
};
