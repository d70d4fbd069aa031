/** Italian: what the cookie policy says beside the texts of the interface. */
import type { PolicyTexts } from './en-policy.ts';

export const texts: PolicyTexts = {
  'policy.title': 'Informativa sui cookie: {site}',
  'policy.contents': 'Indice',
  'policy.fact': '{label}: {value}',

  'policy.what.title': 'Che cos’è un cookie?',
  'policy.what.cookie':
    'Un cookie è un piccolo file che un sito colloca nel tuo browser, su un computer, un tablet o un telefono. Chi lo ha collocato può in seguito riconoscere il tuo browser e ritrovare ciò che vi è annotato: una lingua, il contenuto di un carrello, un numero che distingue un browser da un altro.',
  'policy.what.program':
    'Un cookie non è un programma. Dura fino alla fine della sessione di navigazione o fino alla propria data di scadenza.',
  'policy.what.also':
    'In questa pagina, «cookie» indica anche ogni altro modo di archiviare informazioni sul tuo dispositivo o di leggerle.',

  'policy.who.title': 'Chi installa i cookie qui?',
  'policy.who.publisher': '{controller} pubblica {site} e decide quali cookie vi sono usati.',
  'policy.who.partners':
    'Alcuni sono installati o letti da partner, elencati in questa pagina con ciò che è dichiarato su di loro: ruolo, paese, informativa sulla privacy. Un partner che opera per conto dell’editore ne segue le istruzioni. Un partner che opera per conto proprio risponde anche di ciò che fa, secondo la propria informativa.',
  'policy.who.no-partners': 'Nessun partner è dichiarato per questo sito.',
  'policy.who.parties':
    'Un cookie è «di prima parte» quando appartiene al sito che stai visitando, «di terza parte» quando appartiene a un altro dominio.',
  'policy.who.either': 'Un partner può usare entrambi i tipi.',

  'policy.why.title': 'A che cosa servono?',
  'policy.why.intro':
    'Ogni cookie ha una finalità, e le finalità sono raggruppate in categorie. Ecco a che cosa serve ogni categoria e che cosa cambia se la rifiuti:',
  'policy.why.category': '{title}. {description}',
  'policy.why.bases':
    'L’uso dei cookie si fonda su una di queste basi giuridiche, indicata nelle tabelle:',
  'policy.why.exempt':
    'Esente dal consenso: il sito, o qualcosa che gli chiedi, ha bisogno di questi cookie, oppure la legge li esenta a determinate condizioni.',
  'policy.why.opposable': 'Puoi opporti a quelli per cui è indicato.',
  'policy.why.consent':
    'Il tuo consenso: questi cookie sono archiviati o letti solo dopo che li hai autorizzati.',
  'policy.why.objection':
    'Attivo salvo opposizione: questi cookie sono usati finché non ti opponi, cosa che puoi fare in qualsiasi momento.',

  'policy.tables.title': 'Cookie usati su {site}',
  'policy.tables.intro':
    'Le tabelle elencano, categoria per categoria, ciò che può essere archiviato sul tuo dispositivo. Un asterisco in un nome sta per una terminazione qualsiasi.',
  'policy.tables.refused': 'Ciò che richiede il tuo consenso è elencato anche se lo hai rifiutato.',
  'policy.tables.limit':
    'Niente di ciò che richiede il tuo consenso è dichiarato con una durata superiore a 13\u00a0mesi.',
  'policy.tables.duration': 'La durata è quella della voce archiviata sul tuo dispositivo.',
  'policy.tables.retention':
    'Il periodo per cui un partner conserva le informazioni stesse è indicato nell’elenco dei servizi, quando è dichiarato.',
  'policy.tables.source':
    'Le tabelle sono generate dalla configurazione che controlla i tag di questo sito.',
  'policy.services.title': 'Servizi usati su {site}',
  'policy.services.name': 'Servizio',
  'policy.services.category': 'Categoria',

  'policy.choice.title': 'La tua scelta',
  'policy.choice.exempt': 'Tutti i cookie dichiarati qui sono esenti dal consenso.',
  'policy.choice.banner':
    'Alla prima visita, un banner permette di accettare tutto, rifiutare tutto o scegliere per categoria e partner.',
  'policy.choice.before':
    'Prima della tua scelta, nessun cookie soggetto a consenso è archiviato o letto; chiudere una finestra o continuare a navigare non vale come consenso.',
  'policy.choice.advanced':
    'I tag di Google possono caricarsi prima e inviare informazioni a Google senza cookie.',
  'policy.choice.kept':
    'La tua scelta, accettazione o rifiuto, è conservata per {lifetime}; poi ti viene chiesta di nuovo.',
  'policy.choice.from-first': 'Questo periodo decorre dalla tua prima scelta.',
  'policy.choice.domain': 'La tua scelta vale per {domain} e i suoi sottodomini.',
  'policy.choice.change': 'Cambia la tua scelta in qualsiasi momento: «{link}».',
  'policy.choice.shared':
    'Chi usa questo browser condivide la tua scelta; puoi cancellarla dal browser.',
  'policy.choice.refusal':
    'L’unica conseguenza del rifiuto è che resta disattivato ciò che dipende dai cookie rifiutati.',

  'policy.similar.title': 'Tecnologie simili',
  'policy.similar.intro':
    'È possibile archiviare informazioni su un dispositivo, o leggerle, anche in modi diversi dai cookie.',
  'policy.similar.storage':
    'L’archiviazione web (archiviazione locale, archiviazione di sessione, database e cache del browser) conserva informazioni nel tuo browser, come fa un cookie.',
  'policy.similar.pixels':
    'I pixel sono immagini spesso invisibili. Quando il tuo browser ne carica una, un server apprende che la pagina è stata vista e riceve dettagli come il tuo indirizzo IP.',
  'policy.similar.rules':
    'Valgono le stesse regole dei cookie: le stesse finalità, la stessa scelta, la stessa revoca.',
  'policy.similar.tables': 'Ciò che archiviano figura nelle tabelle.',

  'policy.browsers.title': 'Impostazioni del tuo browser',
  'policy.browsers.intro':
    'Il tuo browser ti permette di vedere, bloccare e cancellare i cookie, su questo sito e su altri. Bloccarli tutti può impedire il funzionamento di parti di un sito.',
  'policy.browsers.choice':
    'Se cancelli i dati di questo sito, cancelli anche la tua scelta, che ti viene chiesta di nuovo.',
  'policy.browsers.partners':
    'Nel browser puoi cancellare anche i cookie che un partner conserva sotto il proprio dominio.',
  'policy.browsers.no-consent':
    'Un’impostazione del browser che lascia passare i cookie non è mai considerata un consenso.',
  'policy.browsers.help': 'Pagine di assistenza ufficiali:',
  'policy.browsers.safari-mac': 'Safari su Mac',
  'policy.browsers.safari-ios': 'Safari su iPhone e iPad',
  'policy.browsers.opera': 'Opera (in inglese)',
  'policy.browsers.more': 'Vedi anche:',

  'policy.signals.title': 'Segnali del tuo browser',
  'policy.signals.intro': 'Alcuni browser possono inviare un segnale con ogni pagina.',
  'policy.signals.gpc':
    'Global Privacy Control (GPC) chiede ai siti di non vendere né condividere i tuoi dati.',
  'policy.signals.dnt':
    'Do Not Track (DNT) è un segnale meno recente che chiede ai siti di non tracciarti.',
  'policy.signals.sharing':
    'Quando il tuo browser lo invia, queste categorie restano disattivate: {categories}.',
  'policy.signals.all':
    'Quando il tuo browser lo invia, tutte le categorie facoltative restano disattivate.',
  'policy.signals.ignored': 'Non ha effetto su questo sito.',
  'policy.signals.override':
    'Se in seguito autorizzi qualcosa, la tua scelta prevale e il segnale viene registrato insieme a essa.',
  'policy.signals.no-consent': 'Né un segnale né la sua assenza sono mai considerati un consenso.',

  'policy.rights.title': 'I tuoi diritti',
  'policy.rights.list':
    'Dove si applica il Regolamento generale sulla protezione dei dati (GDPR) o una legge simile, puoi chiedere l’accesso ai dati personali raccolti con i cookie, la loro rettifica, la loro cancellazione, la limitazione del loro trattamento o una copia riutilizzabile, e opporti al loro uso.',
  'policy.rights.withdraw':
    'Puoi revocare il tuo consenso in qualsiasi momento; ciò non pregiudica quanto è stato fatto lecitamente prima.',
  'policy.rights.contact': 'Per farlo, scrivi a {contact}.',
  'policy.rights.identifier':
    'L’identificativo mostrato in «{link}» aiuta a trovare la tua scelta.',
  'policy.rights.proof':
    'Una prova di ogni scelta è inviata all’editore di questo sito con tale identificativo.',
  'policy.rights.authority':
    'Puoi anche presentare reclamo all’autorità per la protezione dei dati: {authority}.',
  'policy.rights.no-authority':
    'Puoi anche presentare reclamo all’autorità per la protezione dei dati del tuo paese.',

  'policy.transfers.title': 'Trasferimenti fuori dallo Spazio economico europeo',
  'policy.transfers.some':
    'Alcuni partner sono stabiliti fuori dallo Spazio economico europeo. Le informazioni raccolte tramite loro possono esservi trasferite.',
  'policy.transfers.safeguards':
    'L’elenco dei servizi indica il paese di ciascuno e la garanzia che copre il trasferimento, come una decisione di adeguatezza o clausole contrattuali tipo, quando sono dichiarati.',
  'policy.transfers.copy': 'Puoi chiedere all’editore una copia di queste garanzie.',
  'policy.transfers.none':
    'Nessun partner è dichiarato come stabilito fuori dallo Spazio economico europeo.',

  'policy.changes.title': 'Modifiche a questa informativa',
  'policy.changes.page':
    '{controller} può modificare questa pagina, per esempio quando un cookie è aggiunto o rimosso.',
  'policy.changes.version': 'La versione e le date sono indicate all’inizio.',
  'policy.changes.again':
    'Quando si aggiunge una finalità o un partner che richiede il tuo consenso, o cambia una base giuridica, il banner ricompare e indica le novità. Le novità restano disattivate fino alla tua risposta; le tue altre risposte restano valide.',
  'policy.changes.wording': 'Una semplice modifica del testo non fa ricomparire il banner.',

  'policy.contact.title': 'Contatti',
  'policy.contact.controller': 'Il titolare del sito {site} è {controller}.',
  'policy.contact.questions':
    'Per qualsiasi domanda sui cookie o sui tuoi dati personali, scrivi a {contact}.',
  'policy.contact.privacy': 'L’{policy} descrive gli altri usi dei tuoi dati.',
  'policy.contact.policy': 'informativa sulla privacy di {site}',
  'policy.contact.authority': 'Autorità per la protezione dei dati: {authority}.',

  'own.service': 'Gestione di tag e consensi',
  'own.service.purpose': 'Carica i tag di questo sito in base alla tua scelta.',

  'choice.granted': 'Autorizzato',
  'choice.denied': 'Rifiutato',
  'choice.change': 'Cambia la mia scelta',
};
