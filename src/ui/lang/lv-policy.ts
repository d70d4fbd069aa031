/** Latvian: what the cookie policy says beside the texts of the interface. */
import type { PolicyTexts } from './en-policy.ts';

export const texts: PolicyTexts = {
  'policy.title': 'Sīkdatņu politika: {site}',
  'policy.contents': 'Saturs',
  'policy.fact': '{label}: {value}',

  'policy.what.title': 'Kas ir sīkdatne?',
  'policy.what.cookie':
    'Sīkdatne ir neliela datne, ko vietne ievieto jūsu pārlūkprogrammā datorā, planšetdatorā vai tālrunī. Tas, kurš to ievietojis, vēlāk var atpazīt jūsu pārlūkprogrammu un atrast tajā atzīmēto: valodu, groza saturu, skaitli, kas atšķir vienu pārlūkprogrammu no citas.',
  'policy.what.program':
    'Sīkdatne nav programma. Tā pastāv līdz jūsu pārlūkošanas sesijas beigām vai līdz savam beigu datumam.',
  'policy.what.also':
    'Šajā lapā “sīkdatne” nozīmē arī jebkuru citu veidu, kā glabāt informāciju jūsu ierīcē vai lasīt to no ierīces.',

  'policy.who.title': 'Kas šeit ievieto sīkdatnes?',
  'policy.who.publisher':
    '{controller} ir vietnes {site} izdevējs un izlemj, kuras sīkdatnes tajā izmanto.',
  'policy.who.partners':
    'Dažas ievieto vai lasa partneri, kas uzskaitīti šajā lapā kopā ar to, kas par tiem deklarēts: loma, valsts, privātuma politika. Partneris, kas darbojas izdevēja vārdā, ievēro tā norādījumus. Partneris, kas darbojas savā vārdā, arī pats atbild par savu rīcību saskaņā ar savu politiku.',
  'policy.who.no-partners': 'Šai vietnei nav deklarēts neviens partneris.',
  'policy.who.parties':
    'Sīkdatne ir “pirmās puses” sīkdatne, ja tā pieder vietnei, ko apmeklējat, un “trešās puses” sīkdatne, ja tā pieder citam domēnam.',
  'policy.who.either': 'Partneris var izmantot abus veidus.',

  'policy.why.title': 'Kam tās paredzētas?',
  'policy.why.intro':
    'Katrai sīkdatnei ir nolūks, un nolūki ir sagrupēti kategorijās. Šeit norādīts, kam paredzēta katra kategorija un ko maina atteikšanās no tās:',
  'policy.why.category': '{title}. {description}',
  'policy.why.bases':
    'Sīkdatnes izmanto uz viena no šiem juridiskajiem pamatiem, kas norādīts tabulās:',
  'policy.why.exempt':
    'Piekrišana nav vajadzīga: šīs sīkdatnes ir nepieciešamas vietnei vai tam, ko jūs no tās lūdzat, vai arī likums ar nosacījumiem atbrīvo tās no piekrišanas prasības.',
  'policy.why.opposable': 'Pret tām, kas tā apzīmētas, varat iebilst.',
  'policy.why.consent':
    'Jūsu piekrišana: šīs sīkdatnes glabā vai lasa tikai pēc tam, kad esat tās atļāvuši.',
  'policy.why.objection':
    'Ieslēgts līdz jūsu iebildumam: šīs sīkdatnes izmanto, līdz jūs iebilstat, un to varat darīt jebkurā laikā.',

  'policy.tables.title': 'Vietnē {site} izmantotās sīkdatnes',
  'policy.tables.intro':
    'Tabulās pa kategorijām uzskaitīts, ko var glabāt jūsu ierīcē. Zvaigznīte nosaukumā aizstāj jebkādas beigas.',
  'policy.tables.refused':
    'Tas, kam vajadzīga jūsu piekrišana, ir uzskaitīts arī tad, ja esat to noraidījuši.',
  'policy.tables.limit':
    'Nekam, kam vajadzīga jūsu piekrišana, nav deklarēts ilgums, kas pārsniedz 13 mēnešus.',
  'policy.tables.duration': 'Ilgums attiecas uz ierakstu jūsu ierīcē.',
  'policy.tables.retention':
    'Cik ilgi partneris glabā pašu informāciju, ir norādīts pakalpojumu sarakstā, ja tas ir deklarēts.',
  'policy.tables.source': 'Tabulas tiek veidotas no konfigurācijas, kas vada šīs vietnes birkas.',
  'policy.services.title': 'Vietnē {site} izmantotie pakalpojumi',
  'policy.services.name': 'Pakalpojums',
  'policy.services.category': 'Kategorija',

  'policy.choice.title': 'Jūsu izvēle',
  'policy.choice.exempt': 'Visas šeit deklarētās sīkdatnes ir atbrīvotas no piekrišanas prasības.',
  'policy.choice.banner':
    'Pirmajā apmeklējumā paziņojumā varat pieņemt visu, noraidīt visu vai izvēlēties pēc kategorijas un partnera.',
  'policy.choice.before':
    'Līdz jūsu izvēlei netiek glabāta vai lasīta neviena sīkdatne, kam vajadzīga piekrišana; loga aizvēršana vai pārlūkošanas turpināšana nav piekrišana.',
  'policy.choice.advanced':
    'Google birkas var ielādēties agrāk un sūtīt informāciju Google bez sīkdatnēm.',
  'policy.choice.kept':
    'Jūsu izvēles – gan pieņemšanas, gan noraidīšanas – glabāšanas ilgums: {lifetime}; pēc tam jums jautā vēlreiz.',
  'policy.choice.from-first': 'Šo laiku skaita no jūsu pirmās izvēles.',
  'policy.choice.domain': 'Jūsu izvēle attiecas uz domēnu {domain} un tā apakšdomēniem.',
  'policy.choice.change': 'Mainiet savu izvēli jebkurā laikā: “{link}”.',
  'policy.choice.shared':
    'Jūsu izvēle attiecas uz ikvienu, kas lieto šo pārlūkprogrammu; varat to no pārlūkprogrammas dzēst.',
  'policy.choice.refusal':
    'Noraidīšanai ir tikai šādas sekas: izslēgts paliek tas, kas ir atkarīgs no noraidītajām sīkdatnēm.',

  'policy.similar.title': 'Līdzīgas tehnoloģijas',
  'policy.similar.intro':
    'Informāciju var glabāt ierīcē vai lasīt no tās arī citos veidos, ne tikai ar sīkdatnēm.',
  'policy.similar.storage':
    'Tīmekļa krātuve (lokālā krātuve, sesijas krātuve, pārlūkprogrammas datubāzes un kešatmiņas) glabā informāciju jūsu pārlūkprogrammā tāpat kā sīkdatne.',
  'policy.similar.pixels':
    'Pikseļi bieži ir neredzami attēli. Kad jūsu pārlūkprogramma ielādē šādu attēlu, serveris uzzina, ka lapa ir skatīta, un saņem tādas ziņas kā jūsu IP adrese.',
  'policy.similar.rules':
    'Uz tiem attiecas tie paši noteikumi, kas uz sīkdatnēm: tie paši nolūki, tā pati izvēle, tā pati atsaukšana.',
  'policy.similar.tables': 'Tas, ko tie glabā, ir norādīts tabulās.',

  'policy.browsers.title': 'Jūsu pārlūkprogrammas iestatījumi',
  'policy.browsers.intro':
    'Pārlūkprogrammā varat skatīt, bloķēt un dzēst sīkdatnes gan šajā, gan citās vietnēs. Ja bloķējat visas, vietnes daļas var pārstāt darboties.',
  'policy.browsers.choice':
    'Dzēšot šīs vietnes datus, tiek dzēsta arī jūsu izvēle, un jums jautā vēlreiz.',
  'policy.browsers.partners':
    'Pārlūkprogrammā varat dzēst arī sīkdatnes, ko partneris glabā savā domēnā.',
  'policy.browsers.no-consent':
    'Pārlūkprogrammas iestatījumu, kas atļauj sīkdatnes, nekad neuzskata par piekrišanu.',
  'policy.browsers.help': 'Oficiālās palīdzības lapas:',
  'policy.browsers.safari-mac': 'Safari Mac datorā',
  'policy.browsers.safari-ios': 'Safari iPhone un iPad ierīcē',
  'policy.browsers.opera': 'Opera (angļu valodā)',
  'policy.browsers.more': 'Skatīt arī:',

  'policy.signals.title': 'Jūsu pārlūkprogrammas signāli',
  'policy.signals.intro': 'Dažas pārlūkprogrammas var nosūtīt signālu ar katru lapu.',
  'policy.signals.gpc':
    'Global Privacy Control (GPC) lūdz vietnēm nepārdot un nekopīgot jūsu datus.',
  'policy.signals.dnt': 'Do Not Track (DNT) ir vecāks signāls, kas lūdz vietnēm jums neizsekot.',
  'policy.signals.sharing':
    'Kad jūsu pārlūkprogramma to sūta, šīs kategorijas paliek izslēgtas: {categories}.',
  'policy.signals.all':
    'Kad jūsu pārlūkprogramma to sūta, visas neobligātās kategorijas paliek izslēgtas.',
  'policy.signals.ignored': 'Šajā vietnē tas neko neietekmē.',
  'policy.signals.override':
    'Ja pēc tam jūs pats kaut ko atļaujat, jūsu izvēlei ir priekšroka, un signāls tiek reģistrēts kopā ar to.',
  'policy.signals.no-consent': 'Ne signālu, ne tā neesību nekad neuzskata par piekrišanu.',

  'policy.rights.title': 'Jūsu tiesības',
  'policy.rights.list':
    'Ja piemēro Vispārīgo datu aizsardzības regulu (VDAR) vai līdzīgu tiesību aktu, varat lūgt piekļuvi personas datiem, kas vākti ar sīkdatnēm, to labošanu, dzēšanu vai apstrādes ierobežošanu, saņemt atkārtoti izmantojamu kopiju un iebilst pret datu izmantošanu.',
  'policy.rights.withdraw':
    'Savu piekrišanu varat atsaukt jebkurā laikā; tas neietekmē to, kas pirms tam likumīgi veikts.',
  'policy.rights.contact': 'Lai to darītu, rakstiet uz {contact}.',
  'policy.rights.identifier':
    'Identifikators, kas redzams sadaļā “{link}”, palīdz atrast jūsu izvēli.',
  'policy.rights.proof':
    'Katras izvēles pierādījums ar šo identifikatoru tiek nosūtīts vietnes izdevējam.',
  'policy.rights.authority': 'Varat arī iesniegt sūdzību datu aizsardzības iestādei: {authority}.',
  'policy.rights.no-authority':
    'Varat arī iesniegt sūdzību savas valsts datu aizsardzības iestādei.',

  'policy.transfers.title': 'Nosūtīšana ārpus Eiropas Ekonomikas zonas',
  'policy.transfers.some':
    'Daži partneri veic uzņēmējdarbību ārpus Eiropas Ekonomikas zonas. Ar to starpniecību vākto informāciju var nosūtīt uz turieni.',
  'policy.transfers.safeguards':
    'Pakalpojumu sarakstā norādīta katra partnera valsts un garantija, kas attiecas uz nosūtīšanu, piemēram, lēmums par aizsardzības līmeņa pietiekamību vai līguma standartklauzulas, ja tās ir deklarētas.',
  'policy.transfers.copy': 'Varat lūgt izdevējam šo garantiju kopiju.',
  'policy.transfers.none':
    'Neviens partneris nav deklarēts kā tāds, kas veic uzņēmējdarbību ārpus Eiropas Ekonomikas zonas.',

  'policy.changes.title': 'Izmaiņas šajā politikā',
  'policy.changes.page':
    '{controller} var mainīt šo lapu, piemēram, kad sīkdatne tiek pievienota vai noņemta.',
  'policy.changes.version': 'Versija un datumi norādīti sākumā.',
  'policy.changes.again':
    'Kad tiek pievienots nolūks vai partneris, kam vajadzīga jūsu piekrišana, vai mainās juridiskais pamats, paziņojums parādās atkal un norāda, kas ir jauns. Jaunā daļa paliek izslēgta, līdz atbildēsiet; pārējās jūsu atbildes tiek saglabātas.',
  'policy.changes.wording': 'Tikai formulējuma maiņas dēļ paziņojums atkal neparādās.',

  'policy.contact.title': 'Saziņa',
  'policy.contact.controller': '{controller} atbild par vietni {site}.',
  'policy.contact.questions':
    'Ja jums ir jautājumi par sīkdatnēm vai saviem personas datiem, rakstiet uz {contact}.',
  'policy.contact.privacy': 'Citus jūsu datu izmantošanas veidus apraksta {policy}.',
  'policy.contact.policy': 'vietnes {site} privātuma politika',
  'policy.contact.authority': 'Datu aizsardzības iestāde: {authority}.',

  'own.service': 'Birku un piekrišanas pārvaldība',
  'own.service.purpose': 'Ielādē šīs vietnes birkas atbilstoši jūsu izvēlei.',

  'choice.granted': 'Atļauts',
  'choice.denied': 'Noraidīts',
  'choice.change': 'Mainīt manu izvēli',
};
