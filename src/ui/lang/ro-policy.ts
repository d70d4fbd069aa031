/** Romanian: what the cookie policy says beside the texts of the interface. */
import type { PolicyTexts } from './en-policy.ts';

export const texts: PolicyTexts = {
  'policy.title': 'Politica de cookie-uri: {site}',
  'policy.contents': 'Cuprins',
  'policy.fact': '{label}: {value}',

  'policy.what.title': 'Ce este un cookie?',
  'policy.what.cookie':
    'Un cookie este un fișier mic pe care un site îl plasează în browserul dumneavoastră, pe un computer, o tabletă sau un telefon. Cel care l-a plasat poate recunoaște ulterior browserul și poate regăsi ce este notat în cookie: o limbă, conținutul unui coș, un număr care deosebește un browser de altul.',
  'policy.what.program':
    'Un cookie nu este un program. El durează până la sfârșitul sesiunii de navigare sau până la propria dată de expirare.',
  'policy.what.also':
    'Pe această pagină, „cookie” înseamnă și orice alt mod de a stoca informații pe dispozitivul dumneavoastră sau de a le citi acolo.',

  'policy.who.title': 'Cine plasează cookie-uri aici?',
  'policy.who.publisher':
    '{controller} publică {site} și decide ce cookie-uri sunt utilizate pe acest site.',
  'policy.who.partners':
    'Unele sunt plasate sau citite de parteneri, enumerați pe această pagină împreună cu ceea ce este declarat despre ei: rol, țară, politică de confidențialitate. Un partener care acționează în numele editorului urmează instrucțiunile acestuia. Un partener care acționează în nume propriu răspunde și el pentru ceea ce face, conform propriei politici.',
  'policy.who.no-partners': 'Niciun partener nu este declarat pentru acest site.',
  'policy.who.parties':
    'Un cookie este „de la acest site” când aparține site-ului pe care îl vizitați și „de la terți” când aparține altui domeniu.',
  'policy.who.either': 'Un partener le poate utiliza pe ambele.',

  'policy.why.title': 'La ce servesc?',
  'policy.why.intro':
    'Fiecare cookie servește unui scop, iar scopurile sunt grupate pe categorii. Iată la ce servește fiecare categorie și ce se schimbă dacă o refuzați:',
  'policy.why.category': '{title}. {description}',
  'policy.why.bases':
    'Cookie-urile sunt utilizate în baza unuia dintre aceste temeiuri juridice, indicat în tabele:',
  'policy.why.exempt':
    'Exceptat de la consimțământ: site-ul, sau ceva ce îi solicitați, are nevoie de aceste cookie-uri sau legea le exceptează în anumite condiții.',
  'policy.why.opposable': 'Vă puteți opune celor la care acest lucru este indicat.',
  'policy.why.consent':
    'Consimțământ: aceste cookie-uri sunt stocate sau citite numai după ce le-ați permis.',
  'policy.why.objection':
    'Activ până când vă opuneți: aceste cookie-uri sunt utilizate până când vă opuneți, ceea ce puteți face oricând.',

  'policy.tables.title': 'Cookie-uri utilizate pe {site}',
  'policy.tables.intro':
    'Tabelele enumeră, pe categorii, ce poate fi stocat pe dispozitivul dumneavoastră. Un asterisc într-un nume ține locul oricărei terminații.',
  'policy.tables.refused': 'Ceea ce necesită consimțământ este enumerat chiar dacă l-ați refuzat.',
  'policy.tables.limit':
    'Nimic din ceea ce necesită consimțământ nu este declarat cu o durată mai mare de 13\u00a0luni.',
  'policy.tables.duration': 'Durata este cea a înregistrării de pe dispozitivul dumneavoastră.',
  'policy.tables.retention':
    'Durata păstrării informațiilor în sine de către un partener este indicată în lista serviciilor, atunci când este declarată.',
  'policy.tables.source':
    'Tabelele sunt generate din configurația care controlează etichetele acestui site.',
  'policy.services.title': 'Servicii utilizate pe {site}',
  'policy.services.name': 'Serviciu',
  'policy.services.category': 'Categorie',

  'policy.choice.title': 'Alegerea dumneavoastră',
  'policy.choice.exempt': 'Toate cookie-urile declarate aici sunt exceptate de la consimțământ.',
  'policy.choice.banner':
    'La prima vizită, un banner vă permite să acceptați tot, să refuzați tot sau să alegeți pe categorii și parteneri.',
  'policy.choice.before':
    'Până când alegeți, niciun cookie care necesită consimțământ nu este stocat sau citit; închiderea unei ferestre sau continuarea navigării nu este consimțământ.',
  'policy.choice.advanced':
    'Etichetele Google se pot încărca mai devreme și pot trimite informații către Google fără cookie-uri.',
  'policy.choice.kept':
    'Alegerea dumneavoastră, acceptare sau refuz, se păstrează timp de {lifetime}; apoi vi se cere din nou.',
  'policy.choice.from-first': 'Acest termen curge de la prima alegere.',
  'policy.choice.domain': 'Alegerea acoperă domeniul {domain} și subdomeniile sale.',
  'policy.choice.change': 'Vă puteți schimba alegerea oricând: „{link}”.',
  'policy.choice.shared':
    'Cine folosește acest browser are aceeași alegere; o puteți șterge din browser.',
  'policy.choice.refusal':
    'Refuzul are o singură consecință: ceea ce depinde de cookie-urile refuzate rămâne dezactivat.',

  'policy.similar.title': 'Tehnologii similare',
  'policy.similar.intro':
    'Informațiile pot fi stocate pe un dispozitiv, sau citite acolo, și altfel decât cu cookie-uri.',
  'policy.similar.storage':
    'Stocarea web (stocarea locală, stocarea de sesiune, bazele de date și memoriile cache ale browserului) păstrează informații în browserul dumneavoastră, la fel ca un cookie.',
  'policy.similar.pixels':
    'Pixelii sunt imagini adesea invizibile. Când browserul dumneavoastră încarcă una, un server află că pagina a fost văzută și primește detalii precum adresa dumneavoastră IP.',
  'policy.similar.rules':
    'Li se aplică aceleași reguli ca și cookie-urilor: aceleași scopuri, aceeași alegere, aceeași retragere.',
  'policy.similar.tables': 'Ceea ce stochează figurează în tabele.',

  'policy.browsers.title': 'Setările browserului dumneavoastră',
  'policy.browsers.intro':
    'Browserul vă permite să vedeți, să blocați și să ștergeți cookie-urile, pe acest site și pe altele. Blocarea tuturor poate împiedica funcționarea unor părți ale unui site.',
  'policy.browsers.choice':
    'Dacă ștergeți datele acestui site, se șterge și alegerea dumneavoastră, care vi se cere din nou.',
  'policy.browsers.partners':
    'Tot în browser se șterg și cookie-urile pe care un partener le păstrează sub propriul domeniu.',
  'policy.browsers.no-consent':
    'O setare a browserului care lasă să treacă cookie-urile nu este niciodată considerată consimțământ.',
  'policy.browsers.help': 'Pagini de ajutor oficiale:',
  'policy.browsers.safari-mac': 'Safari pe Mac',
  'policy.browsers.safari-ios': 'Safari pe iPhone și iPad',
  'policy.browsers.opera': 'Opera (în engleză)',
  'policy.browsers.more': 'Vedeți și:',

  'policy.signals.title': 'Semnale ale browserului dumneavoastră',
  'policy.signals.intro': 'Unele browsere pot trimite un semnal cu fiecare pagină.',
  'policy.signals.gpc':
    'Global Privacy Control (GPC) cere site-urilor să nu vândă și să nu partajeze datele dumneavoastră.',
  'policy.signals.dnt':
    'Do Not Track (DNT) este un semnal mai vechi care cere site-urilor să nu vă urmărească.',
  'policy.signals.sharing':
    'Când browserul dumneavoastră îl trimite, aceste categorii rămân dezactivate: {categories}.',
  'policy.signals.all':
    'Când browserul dumneavoastră îl trimite, toate categoriile opționale rămân dezactivate.',
  'policy.signals.ignored': 'Nu are efect pe acest site.',
  'policy.signals.override':
    'Dacă apoi permiteți ceva prin propria decizie, alegerea dumneavoastră prevalează, iar semnalul este înregistrat împreună cu ea.',
  'policy.signals.no-consent':
    'Nici semnalul, nici absența lui nu sunt considerate vreodată consimțământ.',

  'policy.rights.title': 'Drepturile dumneavoastră',
  'policy.rights.list':
    'Acolo unde se aplică Regulamentul general privind protecția datelor (RGPD) sau o lege similară, puteți cere accesul la datele cu caracter personal colectate cu ajutorul cookie-urilor, rectificarea lor, ștergerea lor, restricționarea prelucrării lor sau o copie reutilizabilă și vă puteți opune utilizării lor.',
  'policy.rights.withdraw':
    'Vă puteți retrage consimțământul oricând; retragerea nu afectează ceea ce s-a făcut legal înainte.',
  'policy.rights.contact': 'Pentru aceasta, scrieți la {contact}.',
  'policy.rights.identifier':
    'Identificatorul afișat la „{link}” ajută la găsirea alegerii dumneavoastră.',
  'policy.rights.proof':
    'O dovadă a fiecărei alegeri este trimisă editorului acestui site sub acest identificator.',
  'policy.rights.authority':
    'Puteți depune și o plângere la autoritatea de supraveghere: {authority}.',
  'policy.rights.no-authority':
    'Puteți depune și o plângere la autoritatea de supraveghere în domeniul protecției datelor din țara dumneavoastră.',

  'policy.transfers.title': 'Transferuri în afara Spațiului Economic European',
  'policy.transfers.some':
    'Unii parteneri sunt stabiliți în afara Spațiului Economic European. Informațiile colectate prin intermediul lor pot fi transferate acolo.',
  'policy.transfers.safeguards':
    'Lista serviciilor indică țara fiecăruia și garanția care acoperă un transfer, cum ar fi o decizie privind caracterul adecvat al nivelului de protecție sau clauze contractuale standard, atunci când sunt declarate.',
  'policy.transfers.copy': 'Puteți cere editorului o copie a acestor garanții.',
  'policy.transfers.none':
    'Niciun partener nu este declarat ca fiind stabilit în afara Spațiului Economic European.',

  'policy.changes.title': 'Modificări ale acestei politici',
  'policy.changes.page':
    '{controller} poate modifica această pagină, de exemplu când un cookie este adăugat sau eliminat.',
  'policy.changes.version': 'Versiunea și datele ei figurează la început.',
  'policy.changes.again':
    'Când se adaugă un scop sau un partener care necesită consimțământul dumneavoastră sau se schimbă un temei juridic, bannerul reapare și spune ce este nou. Noutatea rămâne dezactivată până când răspundeți; celelalte răspunsuri se păstrează.',
  'policy.changes.wording': 'O simplă schimbare de formulare nu face bannerul să reapară.',

  'policy.contact.title': 'Contact',
  'policy.contact.controller': '{controller} răspunde de site-ul {site}.',
  'policy.contact.questions':
    'Pentru întrebări despre cookie-uri sau despre datele dumneavoastră cu caracter personal, scrieți la {contact}.',
  'policy.contact.privacy': '{policy} descrie celelalte utilizări ale datelor dumneavoastră.',
  'policy.contact.policy': 'Politica de confidențialitate a site-ului {site}',
  'policy.contact.authority': 'Autoritatea de supraveghere: {authority}.',

  'own.service': 'Gestionare etichete și consimțământ',
  'own.service.purpose': 'Încarcă etichetele acestui site conform alegerii dumneavoastră.',

  'choice.granted': 'Permis',
  'choice.denied': 'Refuzat',
  'choice.change': 'Modificați alegerea',
};
