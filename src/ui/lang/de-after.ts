/** German: what is said beside and after a plain first banner. */
import type { AfterTexts } from './en-after.ts';

export const texts: AfterTexts = {
  'banner.objection': 'Aktiv bis zu Ihrem Widerspruch: {categories}.',
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
  'banner.exempt.close': 'Schließen',
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
    'Ihre Auswahl ist gespeichert. Die Seite wird gleich neu geladen, damit die Auswahl voll wirksam wird.',
  'status.forgotten': 'Ihre Auswahl wurde auf diesem Gerät gelöscht.',
  'status.reload.elsewhere':
    'Ihre Auswahl wurde in einem anderen Tab geändert. Diese Seite wird gleich neu geladen.',
  'status.reload.form':
    'Ihre Auswahl wurde in einem anderen Tab geändert. Laden Sie diese Seite nach Abschluss Ihres Formulars neu.',
  'status.reload.now': 'Diese Seite neu laden',
  'status.leftover':
    'Diese Website konnte Folgendes nicht löschen: {items}. Sie können dies in Ihren Browsereinstellungen tun.',
};
