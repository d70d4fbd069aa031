/** German: what stands in for embedded content. */
import type { EmbedTexts } from './en-embed.ts';

export const texts: EmbedTexts = {
  'embed.title': 'Inhalt von {vendor}',
  'embed.title.named': '{title} ({vendor})',
  'embed.text':
    'Zur Anzeige erhält {vendor} Ihre IP-Adresse und kann Informationen auf Ihrem Gerät speichern oder auslesen ({categories}).',
  'embed.once': 'Einmal laden',
  'embed.always': 'Immer erlauben: {vendor}',
  'embed.note':
    '„Einmal laden“ speichert keine Auswahl. „Immer erlauben“ speichert Ihre Einwilligung für {vendor}; Sie können sie jederzeit widerrufen: „{link}“.',
  'embed.privacy': 'Datenschutzerklärung: {vendor}',
  'embed.open': 'Auf der Website von {vendor} öffnen',
  'embed.loading': 'Inhalt von {vendor} wird geladen',
  'embed.loaded': 'Der Inhalt von {vendor} ist geladen.',
  'embed.failed': 'Der Inhalt von {vendor} konnte nicht geladen werden.',
};
