/** French: what stands in for embedded content. */
import type { EmbedTexts } from './en-embed.ts';

export const texts: EmbedTexts = {
  'embed.title': 'Contenu fourni par {vendor}',
  'embed.title.named': '{title} ({vendor})',
  'embed.text':
    'Pour l’afficher, {vendor} reçoit votre adresse IP et peut enregistrer ou lire des informations sur votre appareil ({categories}).',
  'embed.once': 'Charger une fois',
  'embed.always': 'Toujours autoriser {vendor}',
  'embed.note':
    '«\u00a0Charger une fois\u00a0» n’enregistre aucun choix. «\u00a0Toujours autoriser\u00a0» enregistre votre consentement pour {vendor}\u202f; vous pouvez le retirer à tout moment\u00a0: «\u00a0{link}\u00a0».',
  'embed.privacy': 'Politique de confidentialité\u00a0: {vendor}',
  'embed.open': 'Ouvrir sur le site {vendor}',
  'embed.loading': 'Chargement du contenu fourni par {vendor}',
  'embed.loaded': 'Le contenu fourni par {vendor} est chargé.',
  'embed.failed': 'Le contenu fourni par {vendor} n’a pas pu être chargé.',
};
