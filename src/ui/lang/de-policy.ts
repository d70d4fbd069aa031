/** German: what the cookie policy says beside the texts of the interface. */
import type { PolicyTexts } from './en-policy.ts';

export const texts: PolicyTexts = {
  'policy.title': 'Cookie-Richtlinie: {site}',
  'policy.contents': 'Inhalt',
  'policy.fact': '{label}: {value}',

  'policy.what.title': 'Was ist ein Cookie?',
  'policy.what.cookie':
    'Ein Cookie ist eine kleine Datei, die eine Website in Ihrem Browser ablegt, auf einem Computer, Tablet oder Telefon. Wer es gesetzt hat, kann Ihren Browser später wiedererkennen und auslesen, was darin vermerkt ist: eine Sprache, den Inhalt eines Warenkorbs, eine Nummer, die einen Browser von einem anderen unterscheidet.',
  'policy.what.program':
    'Ein Cookie ist kein Programm. Es bleibt bis zum Ende Ihrer Browsersitzung oder bis zu seinem eigenen Ablaufdatum bestehen.',
  'policy.what.also':
    'Auf dieser Seite steht „Cookie“ auch für jede andere Art, Informationen auf Ihrem Gerät zu speichern oder dort auszulesen.',

  'policy.who.title': 'Wer setzt hier Cookies?',
  'policy.who.publisher':
    '{controller} betreibt {site} und entscheidet, welche Cookies dort verwendet werden.',
  'policy.who.partners':
    'Einige werden von Partnern gesetzt oder ausgelesen, die auf dieser Seite mit den Angaben zu ihnen aufgeführt sind: Rolle, Land, Datenschutzerklärung. Ein Partner, der im Auftrag des Betreibers handelt, folgt dessen Weisungen. Ein Partner, der für sich handelt, ist auch selbst für sein Handeln verantwortlich; dafür gilt seine eigene Datenschutzerklärung.',
  'policy.who.no-partners': 'Für diese Website ist kein Partner angegeben.',
  'policy.who.parties':
    'Ein Cookie trägt die Angabe „Erstanbieter“, wenn es zu der Website gehört, die Sie besuchen, und „Drittanbieter“, wenn es zu einer anderen Domain gehört.',
  'policy.who.either': 'Ein Partner kann beide Arten verwenden.',

  'policy.why.title': 'Wozu dienen sie?',
  'policy.why.intro':
    'Jedes Cookie dient einem Zweck, und die Zwecke sind in Kategorien zusammengefasst. Hier steht, wozu jede Kategorie dient und was sich ändert, wenn Sie sie ablehnen:',
  'policy.why.category': '{title}. {description}',
  'policy.why.bases':
    'Cookies beruhen auf einer dieser Rechtsgrundlagen, die in den Tabellen genannt ist:',
  'policy.why.exempt':
    'Ohne Einwilligung zulässig: Die Website oder etwas, das Sie von ihr anfordern, benötigt diese Cookies, oder das Gesetz stellt sie unter bestimmten Bedingungen von der Einwilligung frei.',
  'policy.why.opposable': 'Wo dies angegeben ist, können Sie widersprechen.',
  'policy.why.consent':
    'Ihre Einwilligung: Diese Cookies werden erst gespeichert oder ausgelesen, wenn Sie sie erlaubt haben.',
  'policy.why.objection':
    'Aktiv bis zu Ihrem Widerspruch: Diese Cookies werden verwendet, bis Sie widersprechen; das ist jederzeit möglich.',

  'policy.tables.title': 'Verwendete Cookies auf {site}',
  'policy.tables.intro':
    'Die Tabellen führen nach Kategorien auf, was auf Ihrem Gerät gespeichert werden kann. Ein Sternchen in einem Namen steht für eine beliebige Endung.',
  'policy.tables.refused':
    'Was Ihre Einwilligung erfordert, ist auch dann aufgeführt, wenn Sie es abgelehnt haben.',
  'policy.tables.limit':
    'Für nichts, was Ihre Einwilligung erfordert, ist eine Dauer von mehr als 13\u00a0Monaten angegeben.',
  'policy.tables.duration': 'Die Dauer bezieht sich auf den Eintrag auf Ihrem Gerät.',
  'policy.tables.retention':
    'Wie lange ein Partner die Informationen selbst aufbewahrt, steht in der Liste der Dienste, soweit es angegeben ist.',
  'policy.tables.source':
    'Die Tabellen werden aus der Konfiguration erzeugt, die die Tags dieser Website steuert.',
  'policy.services.title': 'Verwendete Dienste auf {site}',
  'policy.services.name': 'Dienst',
  'policy.services.category': 'Kategorie',

  'policy.choice.title': 'Ihre Auswahl',
  'policy.choice.exempt': 'Alle hier angegebenen Cookies sind ohne Einwilligung zulässig.',
  'policy.choice.banner':
    'Beim ersten Besuch können Sie in einem Banner alle Cookies akzeptieren, alle ablehnen oder nach Kategorie und Partner auswählen.',
  'policy.choice.before':
    'Bis Sie wählen, wird kein einwilligungspflichtiges Cookie gespeichert oder ausgelesen; ein Fenster zu schließen oder weiterzusurfen ist keine Einwilligung.',
  'policy.choice.advanced':
    'Die Tags von Google können früher geladen werden und Informationen ohne Cookies an Google senden.',
  'policy.choice.kept':
    'Ihre Auswahl, ob Einwilligung oder Ablehnung, wird {lifetime} gespeichert; danach werden Sie erneut gefragt.',
  'policy.choice.from-first': 'Diese Frist beginnt mit Ihrer ersten Auswahl.',
  'policy.choice.domain': 'Ihre Auswahl gilt für {domain} und alle Subdomains.',
  'policy.choice.change': 'Sie können Ihre Auswahl jederzeit ändern: „{link}“.',
  'policy.choice.shared':
    'Wer diesen Browser mitbenutzt, teilt Ihre Auswahl; Sie können sie im Browser löschen.',
  'policy.choice.refusal':
    'Eine Ablehnung hat nur die Folge, dass ausgeschaltet bleibt, was von den abgelehnten Cookies abhängt.',

  'policy.similar.title': 'Ähnliche Technologien',
  'policy.similar.intro':
    'Informationen können auch auf andere Weise als mit Cookies auf einem Gerät gespeichert oder dort ausgelesen werden.',
  'policy.similar.storage':
    'Der Webspeicher (lokaler Speicher, Sitzungsspeicher, Datenbanken und Caches des Browsers) bewahrt Informationen in Ihrem Browser auf, wie es ein Cookie tut.',
  'policy.similar.pixels':
    'Pixel sind oft unsichtbare Bilder. Lädt Ihr Browser ein solches Bild, erfährt ein Server, dass die Seite aufgerufen wurde, und erhält Angaben wie Ihre IP-Adresse.',
  'policy.similar.rules':
    'Für sie gelten dieselben Regeln wie für Cookies: dieselben Zwecke, dieselbe Auswahl, derselbe Widerruf.',
  'policy.similar.tables': 'Was sie speichern, steht in den Tabellen.',

  'policy.browsers.title': 'Einstellungen Ihres Browsers',
  'policy.browsers.intro':
    'In Ihrem Browser können Sie Cookies ansehen, blockieren und löschen, auf dieser Website wie auf anderen. Wenn Sie alle blockieren, funktionieren Teile einer Website möglicherweise nicht mehr.',
  'policy.browsers.choice':
    'Wenn Sie die Daten dieser Website löschen, wird auch Ihre Auswahl gelöscht, und Sie werden erneut gefragt.',
  'policy.browsers.partners':
    'Im Browser löschen Sie auch die Cookies, die ein Partner unter seiner eigenen Domain speichert.',
  'policy.browsers.no-consent':
    'Eine Browsereinstellung, die Cookies zulässt, gilt niemals als Einwilligung.',
  'policy.browsers.help': 'Offizielle Hilfeseiten:',
  'policy.browsers.safari-mac': 'Safari auf dem Mac',
  'policy.browsers.safari-ios': 'Safari auf iPhone und iPad',
  'policy.browsers.opera': 'Opera (auf Englisch)',
  'policy.browsers.more': 'Siehe auch:',

  'policy.signals.title': 'Signale Ihres Browsers',
  'policy.signals.intro': 'Manche Browser können mit jeder Seite ein Signal senden.',
  'policy.signals.gpc':
    'Global Privacy Control (GPC) fordert Websites auf, Ihre Daten weder zu verkaufen noch weiterzugeben.',
  'policy.signals.dnt':
    'Do Not Track (DNT) ist ein älteres Signal, das Websites auffordert, Sie nicht zu verfolgen.',
  'policy.signals.sharing':
    'Wenn Ihr Browser es sendet, bleiben diese Kategorien ausgeschaltet: {categories}.',
  'policy.signals.all':
    'Wenn Ihr Browser es sendet, bleiben alle optionalen Kategorien ausgeschaltet.',
  'policy.signals.ignored': 'Auf dieser Website hat es keine Wirkung.',
  'policy.signals.override':
    'Wenn Sie danach selbst etwas erlauben, hat Ihre eigene Auswahl Vorrang, und das Signal wird zusammen mit ihr festgehalten.',
  'policy.signals.no-consent': 'Weder ein Signal noch sein Fehlen gilt jemals als Einwilligung.',

  'policy.rights.title': 'Ihre Rechte',
  'policy.rights.list':
    'Soweit die Datenschutz-Grundverordnung (DSGVO) oder ein ähnliches Gesetz gilt, können Sie Auskunft über die mit Cookies erhobenen personenbezogenen Daten, deren Berichtigung oder Löschung, die Einschränkung ihrer Verarbeitung sowie eine weiterverwendbare Kopie verlangen und ihrer Verwendung widersprechen.',
  'policy.rights.withdraw':
    'Sie können Ihre Einwilligung jederzeit widerrufen; was zuvor rechtmäßig geschehen ist, bleibt davon unberührt.',
  'policy.rights.contact': 'Schreiben Sie dazu an {contact}.',
  'policy.rights.identifier':
    'Die unter „{link}“ angezeigte Kennung hilft, Ihre Auswahl zu finden.',
  'policy.rights.proof':
    'Unter dieser Kennung wird ein Nachweis jeder Auswahl an den Betreiber dieser Website gesendet.',
  'policy.rights.authority':
    'Sie können sich auch bei der Datenschutzaufsichtsbehörde beschweren: {authority}.',
  'policy.rights.no-authority':
    'Sie können sich auch bei der Datenschutzaufsichtsbehörde Ihres Landes beschweren.',

  'policy.transfers.title': 'Übermittlungen in Länder außerhalb des EWR',
  'policy.transfers.some':
    'Einige Partner haben ihren Sitz außerhalb des Europäischen Wirtschaftsraums. Die über sie erhobenen Informationen können dorthin übermittelt werden.',
  'policy.transfers.safeguards':
    'Die Liste der Dienste nennt jeweils das Land und die Garantie, auf der eine Übermittlung beruht, etwa einen Angemessenheitsbeschluss oder Standardvertragsklauseln, soweit dies angegeben ist.',
  'policy.transfers.copy': 'Sie können beim Betreiber eine Kopie dieser Garantien anfordern.',
  'policy.transfers.none':
    'Für keinen Partner ist ein Sitz außerhalb des Europäischen Wirtschaftsraums angegeben.',

  'policy.changes.title': 'Änderungen dieser Richtlinie',
  'policy.changes.page':
    '{controller} kann diese Seite ändern, zum Beispiel wenn ein Cookie hinzukommt oder wegfällt.',
  'policy.changes.version': 'Version und Datum stehen am Anfang der Seite.',
  'policy.changes.again':
    'Wenn ein Zweck oder ein Partner hinzukommt, der Ihre Einwilligung erfordert, oder sich eine Rechtsgrundlage ändert, erscheint das Banner wieder und nennt das Neue. Das Neue bleibt ausgeschaltet, bis Sie antworten; Ihre übrigen Antworten bleiben erhalten.',
  'policy.changes.wording':
    'Eine bloße Änderung des Wortlauts lässt das Banner nicht wieder erscheinen.',

  'policy.contact.title': 'Kontakt',
  'policy.contact.controller': '{controller} ist für {site} verantwortlich.',
  'policy.contact.questions':
    'Bei Fragen zu Cookies oder zu Ihren personenbezogenen Daten schreiben Sie an {contact}.',
  'policy.contact.privacy': 'Die {policy} beschreibt die übrigen Verwendungen Ihrer Daten.',
  'policy.contact.policy': 'Datenschutzerklärung von {site}',
  'policy.contact.authority': 'Datenschutzaufsichtsbehörde: {authority}.',

  'own.service': 'Tag- und Einwilligungsverwaltung',
  'own.service.purpose': 'Lädt die Tags dieser Website entsprechend Ihrer Auswahl.',

  'choice.granted': 'Erlaubt',
  'choice.denied': 'Abgelehnt',
  'choice.change': 'Meine Auswahl ändern',
};
