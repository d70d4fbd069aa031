/** German: what the banner says. */
import type { BannerTexts } from './en.ts';

export const texts: BannerTexts = {
  'banner.title': 'Cookies auf {site}',
  'banner.text':
    '{site} und {partners} bitten um Ihre Einwilligung, Informationen auf Ihrem Gerät speichern oder auslesen zu dürfen (Cookies und ähnliche Technologien).',
  'banner.text.own':
    '{site} bittet um Ihre Einwilligung, Informationen auf Ihrem Gerät speichern oder auslesen zu dürfen (Cookies und ähnliche Technologien).',
  'banner.partners.one': '{count} Partner',
  'banner.partners.other': '{count} Partner',
  'banner.purposes': 'Zu diesen Zwecken:',
  'banner.purpose': '{title}: {description}',
  'banner.change':
    'Die Website bleibt Ihnen in jedem Fall zugänglich, und Sie können Ihre Auswahl jederzeit ändern: „{link}“ unten auf jeder Seite.',
  'banner.accept': 'Alle akzeptieren',
  'banner.accept.name': 'Alle akzeptieren (Cookies)',
  'banner.refuse': 'Alle ablehnen',
  'banner.refuse.name': 'Alle ablehnen (Cookies)',
  'banner.customise': 'Anpassen',
  'banner.customise.name': 'Anpassen (Cookies)',
  'banner.exempt.details': 'Einzelheiten anzeigen',
  'category.analytics.title': 'Reichweitenmessung',
  'category.analytics.description':
    'Besuche zählen und die Nutzung der Website auswerten, für Statistiken und Verbesserungen.',
  'category.functionality.title': 'Einstellungen und Extras',
  'category.functionality.description':
    'Einstellungen wie Sprache oder Darstellung speichern und Extras wie einen Chat oder eine Karte anbieten.',
  'category.social.title': 'Soziale Netzwerke',
  'category.social.description':
    'Beiträge, Videos und Teilen-Schaltflächen anderer Plattformen anzeigen, die Ihren Besuch für eigene Zwecke nutzen können, auch für Werbung.',
  'category.advertising.title': 'Werbung',
  'category.advertising.description':
    'Werbung nach Ihrem Surfverhalten und Ihren Interessen auswählen und ihre Wirkung messen; Partner können Sie über mehrere Websites hinweg verfolgen und ein Profil erstellen.',
  'link.policy': 'Cookie-Richtlinie',
  'link.privacy': 'Datenschutzerklärung: {site}',
  'link.new-window': '{label} (neues Fenster)',
  'reopen.label': 'Cookies verwalten',
};
