/** German: what the banner says. */
import type { BannerTexts } from './en.ts';

export const texts: BannerTexts = {
  'banner.title': 'Cookies auf {site}',
  'banner.text':
    '{site} und {partners} bitten um Ihre Einwilligung, Informationen auf Ihrem Gerät zu speichern oder auszulesen (Cookies und ähnliche Technologien).',
  'banner.text.own':
    '{site} bittet um Ihre Einwilligung, Informationen auf Ihrem Gerät zu speichern oder auszulesen (Cookies und ähnliche Technologien).',
  'banner.partners.one': '{count} Partner',
  'banner.partners.other': '{count} Partner',
  'banner.purposes': 'Zu diesen Zwecken:',
  'banner.purpose': '{title}: {description}',
  'banner.objection': 'Aktiv bis zu Ihrem Widerspruch: {categories}.',
  'banner.change':
    'Die Website bleibt Ihnen in jedem Fall zugänglich, und Sie können Ihre Auswahl jederzeit ändern: „{link}“ unten auf jeder Seite.',
  'banner.accept': 'Alle akzeptieren',
  'banner.accept.name': 'Alle akzeptieren (Cookies)',
  'banner.refuse': 'Alle ablehnen',
  'banner.refuse.name': 'Alle ablehnen (Cookies)',
  'banner.customise': 'Anpassen',
  'banner.customise.name': 'Anpassen (Cookies)',
  'banner.renewal.expired':
    'Ihre Auswahl vom {date} ist abgelaufen: Was Ihre Einwilligung erfordert, ist ausgeschaltet, bis Sie erneut wählen.',
  'banner.renewal.new':
    'Neu seit Ihrer Auswahl vom {date} und ausgeschaltet, bis Sie antworten: {items}. Ihre übrigen Antworten bleiben erhalten.',
  'banner.renewal.again':
    '{site} fragt alle Besucherinnen und Besucher erneut. Bis Sie antworten, gilt Ihre Auswahl vom {date}.',
  'banner.renewal.partial':
    'Von Ihnen bereits erlaubt: {items}. Alles Übrige ist ausgeschaltet, bis Sie wählen.',
  'banner.exempt.text': 'Alle von {site} verwendeten Cookies sind ohne Einwilligung zulässig.',
  'banner.exempt.opposable': 'Einigen davon können Sie jederzeit widersprechen: „{link}“.',
  'banner.exempt.details': 'Einzelheiten anzeigen',
  'banner.exempt.close': 'Schließen',
  'category.necessary.title': 'Unbedingt erforderlich',
  'category.necessary.description':
    'Die Website betreiben: zum Beispiel Anmeldung, Warenkorb, Sicherheit oder Speicherung Ihrer Cookie-Auswahl.',
  'category.analytics.title': 'Reichweitenmessung',
  'category.analytics.description':
    'Besuche zählen und die Nutzung der Website auswerten, für Statistiken und Verbesserungen.',
  'category.functionality.title': 'Einstellungen und Extras',
  'category.functionality.description':
    'Einstellungen wie Sprache oder Darstellung merken und Extras wie einen Chat oder eine Karte anbieten.',
  'category.social.title': 'Soziale Netzwerke',
  'category.social.description':
    'Beiträge, Videos und Teilen-Schaltflächen anderer Plattformen anzeigen, die Ihren Besuch für eigene Zwecke nutzen können, auch für Werbung.',
  'category.advertising.title': 'Werbung',
  'category.advertising.description':
    'Werbung nach Ihrem Surfverhalten und Ihren Interessen auswählen und ihre Wirkung messen; Partner können Sie über mehrere Websites verfolgen und ein Profil erstellen.',
  'link.policy': 'Cookie-Richtlinie',
  'link.privacy': 'Datenschutzerklärung: {site}',
  'link.new-window': '{label} (neues Fenster)',
  'reopen.label': 'Cookies verwalten',
  'signals.gpc':
    'Ihr Browser sendet das Signal Global Privacy Control (GPC). Aus diesem Grund ausgeschaltet: {categories}.',
  'signals.dnt':
    'Ihr Browser sendet das Signal Do Not Track (DNT). Aus diesem Grund ausgeschaltet: {categories}.',
  'notice.storage':
    'Ihr Browser lässt diese Website nichts speichern. Ihre Auswahl gilt daher nur für diese Seite.',
  'notice.advanced':
    'Die Tags von Google können vor Ihrer Auswahl geladen werden und ohne Ihre Einwilligung Informationen an Google senden, ohne Cookies zu verwenden.',
  'preferences.discarded': 'Ohne Speichern geschlossen; es hat sich nichts geändert.',
  'status.saved': 'Ihre Auswahl ist gespeichert.',
  'status.accepted': 'Gespeichert: Alles Optionale ist akzeptiert.',
  'status.refused': 'Gespeichert: Alles Optionale ist abgelehnt.',
  'status.reload':
    'Ihre Auswahl ist gespeichert. Die Seite wird gleich neu geladen, damit die Auswahl vollständig wirkt.',
  'status.forgotten': 'Ihre Auswahl ist auf diesem Gerät gelöscht.',
};
