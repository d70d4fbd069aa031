/** French: what the banner says. */
import type { BannerTexts } from './en.ts';

export const texts: BannerTexts = {
  'banner.title': 'Les cookies sur {site}',
  'banner.text':
    '{site} et {partners} demandent votre consentement pour enregistrer ou lire des informations sur votre appareil (cookies et autres traceurs).',
  'banner.text.own':
    '{site} demande votre consentement pour enregistrer ou lire des informations sur votre appareil (cookies et autres traceurs).',
  'banner.partners.one': '{count} service',
  'banner.partners.other': '{count} services',
  'banner.purposes': 'Pour ces finalités\u00a0:',
  'banner.purpose': '{title}\u00a0: {description}',
  'banner.change':
    'Quel que soit votre choix, le site vous reste ouvert et vous pouvez changer d’avis à tout moment\u00a0: «\u00a0{link}\u00a0», en bas de chaque page.',
  'banner.accept': 'Tout accepter',
  'banner.accept.name': 'Tout accepter (cookies)',
  'banner.refuse': 'Tout refuser',
  'banner.refuse.name': 'Tout refuser (cookies)',
  'banner.customise': 'Personnaliser',
  'banner.customise.name': 'Personnaliser (cookies)',
  'banner.exempt.details': 'Voir le détail',
  'category.analytics.title': 'Mesure d’audience',
  'category.analytics.description':
    'Compter les visites et analyser l’usage du site, à des fins de statistiques et d’amélioration.',
  'category.functionality.title': 'Préférences et options',
  'category.functionality.description':
    'Mémoriser des réglages comme la langue ou l’affichage et proposer des options comme un chat ou une carte.',
  'category.social.title': 'Réseaux sociaux',
  'category.social.description':
    'Afficher des publications, vidéos et boutons de partage d’autres plateformes, qui peuvent exploiter votre visite à leurs propres fins, publicité comprise.',
  'category.advertising.title': 'Publicité',
  'category.advertising.description':
    'Choisir des publicités selon votre navigation et vos intérêts et mesurer leur effet\u202f; des services peuvent vous suivre d’un site à l’autre et établir un profil.',
  'link.policy': 'Politique de cookies',
  'link.privacy': 'Politique de confidentialité\u00a0: {site}',
  'link.new-window': '{label} (nouvelle fenêtre)',
  'reopen.label': 'Gérer mes cookies',
};
