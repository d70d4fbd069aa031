/** Lithuanian: what the cookie policy says beside the texts of the interface. */
import type { PolicyTexts } from './en-policy.ts';

export const texts: PolicyTexts = {
  'policy.title': 'Slapukų politika: {site}',
  'policy.contents': 'Turinys',
  'policy.fact': '{label}: {value}',

  'policy.what.title': 'Kas yra slapukas?',
  'policy.what.cookie':
    'Slapukas yra maža rinkmena, kurią svetainė įrašo jūsų naršyklėje kompiuteryje, planšetėje ar telefone. Tas, kas jį įrašė, vėliau gali atpažinti jūsų naršyklę ir rasti, kas slapuke pažymėta: kalbą, krepšelio turinį, skaičių, kuris skiria vieną naršyklę nuo kitos.',
  'policy.what.program':
    'Slapukas nėra programa. Jis galioja iki jūsų naršymo seanso pabaigos arba iki savo paties pabaigos datos.',
  'policy.what.also':
    'Šiame puslapyje „slapukas“ taip pat reiškia bet kokį kitą būdą saugoti informaciją jūsų įrenginyje arba ją iš jo skaityti.',

  'policy.who.title': 'Kas čia įrašo slapukus?',
  'policy.who.publisher':
    '{controller} yra svetainės {site} leidėjas ir sprendžia, kokie slapukai joje naudojami.',
  'policy.who.partners':
    'Kai kuriuos įrašo arba skaito partneriai, išvardyti šiame puslapyje kartu su tuo, kas apie juos nurodyta: vaidmuo, šalis, privatumo politika. Partneris, veikiantis leidėjo vardu, laikosi jo nurodymų. Partneris, veikiantis savo vardu, taip pat pats atsako už savo veiksmus pagal savo politiką.',
  'policy.who.no-partners': 'Šiai svetainei nenurodyta jokių partnerių.',
  'policy.who.parties':
    'Slapukas yra „pirmosios šalies“, kai jis priklauso svetainei, kurioje lankotės, ir „trečiosios šalies“, kai priklauso kitam domenui.',
  'policy.who.either': 'Partneris gali naudoti abiejų rūšių slapukus.',

  'policy.why.title': 'Kam jie skirti?',
  'policy.why.intro':
    'Kiekvienas slapukas turi tikslą, o tikslai sugrupuoti į kategorijas. Čia nurodyta, kam skirta kiekviena kategorija ir kas pasikeičia ją atmetus:',
  'policy.why.category': '{title}. {description}',
  'policy.why.bases': 'Slapukai naudojami vienu iš šių teisinių pagrindų, nurodytų lentelėse:',
  'policy.why.exempt':
    'Sutikimo nereikia: šie slapukai būtini svetainei arba tam, ko jos prašote, arba įstatymas tam tikromis sąlygomis sutikimo nereikalauja.',
  'policy.why.opposable': 'Dėl taip pažymėtų slapukų galite pareikšti nesutikimą.',
  'policy.why.consent':
    'Jūsų sutikimas: šie slapukai saugomi ar skaitomi tik tada, kai juos leidžiate.',
  'policy.why.objection':
    'Įjungta iki jūsų nesutikimo: šie slapukai naudojami, kol pareiškiate nesutikimą, o tai galite padaryti bet kada.',

  'policy.tables.title': 'Svetainėje {site} naudojami slapukai',
  'policy.tables.intro':
    'Lentelėse pagal kategorijas išvardyta, kas gali būti saugoma jūsų įrenginyje. Žvaigždutė pavadinime reiškia bet kokią pabaigą.',
  'policy.tables.refused':
    'Tai, kam reikia jūsų sutikimo, išvardyta net ir tada, kai tai atmetėte.',
  'policy.tables.limit':
    'Niekam, kam reikia jūsų sutikimo, nenurodyta ilgesnė nei 13 mėnesių trukmė.',
  'policy.tables.duration': 'Trukmė yra įrašo jūsų įrenginyje trukmė.',
  'policy.tables.retention':
    'Kiek laiko partneris saugo pačią informaciją, nurodyta paslaugų sąraše, jei tai pateikta.',
  'policy.tables.source':
    'Lentelės sudaromos pagal konfigūraciją, kuri valdo šios svetainės žymas.',
  'policy.services.title': 'Svetainėje {site} naudojamos paslaugos',
  'policy.services.name': 'Paslauga',
  'policy.services.category': 'Kategorija',

  'policy.choice.title': 'Jūsų pasirinkimas',
  'policy.choice.exempt': 'Nė vienam iš čia nurodytų slapukų sutikimo nereikia.',
  'policy.choice.banner':
    'Per pirmąjį apsilankymą pranešime galite priimti visus, atmesti visus arba pasirinkti pagal kategoriją ir partnerį.',
  'policy.choice.before':
    'Kol nepasirinkote, nesaugomas ir neskaitomas joks slapukas, kuriam reikia sutikimo; lango užvėrimas ar tolesnis naršymas nėra sutikimas.',
  'policy.choice.advanced':
    '„Google“ žymos gali būti įkeltos anksčiau ir siųsti informaciją „Google“ be slapukų.',
  'policy.choice.kept':
    'Jūsų pasirinkimo – tiek priėmimo, tiek atmetimo – saugojimo laikas: {lifetime}; po to jūsų klausiama iš naujo.',
  'policy.choice.from-first': 'Šis laikas skaičiuojamas nuo pirmojo jūsų pasirinkimo.',
  'policy.choice.domain': 'Jūsų pasirinkimas apima domeną {domain} ir jo padomenius.',
  'policy.choice.change': 'Pakeiskite savo pasirinkimą bet kada: „{link}“.',
  'policy.choice.shared':
    'Jūsų pasirinkimas galioja visiems, kas naudojasi šia naršykle; galite jį iš naršyklės ištrinti.',
  'policy.choice.refusal':
    'Atmetimas turi tik vieną padarinį: lieka išjungta tai, kas priklauso nuo atmestų slapukų.',

  'policy.similar.title': 'Panašios technologijos',
  'policy.similar.intro':
    'Informacija įrenginyje gali būti saugoma arba iš jo skaitoma ir kitais būdais, ne tik naudojant slapukus.',
  'policy.similar.storage':
    'Saityno saugykloje (vietinėje saugykloje, seanso saugykloje, naršyklės duomenų bazėse ir podėliuose) informacija jūsų naršyklėje saugoma taip pat kaip slapuke.',
  'policy.similar.pixels':
    'Pikseliai dažnai yra nematomi vaizdai. Kai jūsų naršyklė tokį vaizdą įkelia, serveris sužino, kad puslapis buvo peržiūrėtas, ir gauna tokių duomenų kaip jūsų IP adresas.',
  'policy.similar.rules':
    'Jiems taikomos tos pačios taisyklės kaip ir slapukams: tie patys tikslai, tas pats pasirinkimas, tas pats atšaukimas.',
  'policy.similar.tables': 'Tai, ką jie saugo, nurodyta lentelėse.',

  'policy.browsers.title': 'Jūsų naršyklės nuostatos',
  'policy.browsers.intro':
    'Naršyklėje galite matyti, blokuoti ir trinti slapukus tiek šioje, tiek kitose svetainėse. Užblokavus visus, kai kurios svetainės dalys gali nustoti veikti.',
  'policy.browsers.choice':
    'Ištrynus šios svetainės duomenis ištrinamas ir jūsų pasirinkimas, todėl jūsų klausiama iš naujo.',
  'policy.browsers.partners':
    'Naršyklėje taip pat galite ištrinti slapukus, kuriuos partneris saugo savo domene.',
  'policy.browsers.no-consent':
    'Naršyklės nuostata, leidžianti slapukus, niekada nelaikoma sutikimu.',
  'policy.browsers.help': 'Oficialūs pagalbos puslapiai:',
  'policy.browsers.safari-mac': '„Safari“ „Mac“ kompiuteryje',
  'policy.browsers.safari-ios': '„Safari“ „iPhone“ ir „iPad“ įrenginyje',
  'policy.browsers.opera': '„Opera“ (anglų kalba)',
  'policy.browsers.more': 'Taip pat žiūrėkite:',

  'policy.signals.title': 'Jūsų naršyklės signalai',
  'policy.signals.intro': 'Kai kurios naršyklės gali siųsti signalą su kiekvienu puslapiu.',
  'policy.signals.gpc':
    '„Global Privacy Control“ (GPC) prašo svetainių neparduoti jūsų duomenų ir jais nesidalyti.',
  'policy.signals.dnt':
    '„Do Not Track“ (DNT) yra senesnis signalas, kuriuo svetainių prašoma jūsų nesekti.',
  'policy.signals.sharing':
    'Kai jūsų naršyklė jį siunčia, šios kategorijos lieka išjungtos: {categories}.',
  'policy.signals.all':
    'Kai jūsų naršyklė jį siunčia, visos neprivalomos kategorijos lieka išjungtos.',
  'policy.signals.ignored': 'Šioje svetainėje jis poveikio neturi.',
  'policy.signals.override':
    'Jei po to ką nors leidžiate patys, jūsų pasirinkimas turi viršenybę, o signalas įrašomas kartu su juo.',
  'policy.signals.no-consent': 'Nei signalas, nei jo nebuvimas niekada nelaikomas sutikimu.',

  'policy.rights.title': 'Jūsų teisės',
  'policy.rights.list':
    'Kai taikomas Bendrasis duomenų apsaugos reglamentas (BDAR) ar panašus teisės aktas, galite prašyti susipažinti su asmens duomenimis, surinktais naudojant slapukus, juos ištaisyti, ištrinti ar apriboti jų tvarkymą, gauti kopiją, kurią galėtumėte panaudoti vėl, ir nesutikti, kad jie būtų naudojami.',
  'policy.rights.withdraw':
    'Savo sutikimą galite bet kada atšaukti; tai nedaro poveikio tam, kas teisėtai padaryta anksčiau.',
  'policy.rights.contact': 'Tuo tikslu rašykite adresu {contact}.',
  'policy.rights.identifier':
    'Identifikatorius, rodomas skiltyje „{link}“, padeda rasti jūsų pasirinkimą.',
  'policy.rights.proof':
    'Kiekvieno pasirinkimo įrodymas su šiuo identifikatoriumi siunčiamas svetainės leidėjui.',
  'policy.rights.authority':
    'Taip pat galite pateikti skundą duomenų apsaugos institucijai: {authority}.',
  'policy.rights.no-authority':
    'Taip pat galite pateikti skundą savo šalies duomenų apsaugos institucijai.',

  'policy.transfers.title': 'Perdavimas už Europos ekonominės erdvės ribų',
  'policy.transfers.some':
    'Kai kurie partneriai įsisteigę už Europos ekonominės erdvės ribų. Per juos surinkta informacija gali būti ten perduota.',
  'policy.transfers.safeguards':
    'Paslaugų sąraše nurodyta kiekvieno partnerio šalis ir perdavimui taikoma apsaugos priemonė, pavyzdžiui, sprendimas dėl tinkamumo ar standartinės sutarčių sąlygos, jei tai pateikta.',
  'policy.transfers.copy': 'Galite paprašyti leidėjo šių apsaugos priemonių kopijos.',
  'policy.transfers.none':
    'Nenurodyta, kad kuris nors partneris būtų įsisteigęs už Europos ekonominės erdvės ribų.',

  'policy.changes.title': 'Šios politikos pakeitimai',
  'policy.changes.page':
    '{controller} gali keisti šį puslapį, pavyzdžiui, kai slapukas pridedamas arba pašalinamas.',
  'policy.changes.version': 'Versija ir datos nurodytos puslapio pradžioje.',
  'policy.changes.again':
    'Kai pridedamas tikslas ar partneris, kuriam reikia jūsų sutikimo, arba pasikeičia teisinis pagrindas, pranešimas pasirodo vėl ir nurodo, kas nauja. Naujoji dalis lieka išjungta, kol neatsakysite; kiti jūsų atsakymai išsaugomi.',
  'policy.changes.wording': 'Vien dėl pakeistos formuluotės pranešimas iš naujo nepasirodo.',

  'policy.contact.title': 'Kontaktai',
  'policy.contact.controller': 'Už svetainę {site} atsako {controller}.',
  'policy.contact.questions':
    'Jei turite klausimų apie slapukus ar savo asmens duomenis, rašykite adresu {contact}.',
  'policy.contact.privacy': 'Kitus jūsų duomenų naudojimo būdus aprašo {policy}.',
  'policy.contact.policy': 'svetainės {site} privatumo politika',
  'policy.contact.authority': 'Duomenų apsaugos institucija: {authority}.',

  'own.service': 'Žymų ir sutikimo tvarkytuvė',
  'own.service.purpose': 'Įkelia šios svetainės žymas pagal jūsų pasirinkimą.',

  'choice.granted': 'Leidžiama',
  'choice.denied': 'Atmesta',
  'choice.change': 'Keisti mano pasirinkimą',
};
