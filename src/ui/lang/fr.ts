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
  'banner.objection': 'Actif sauf opposition\u00a0: {categories}.',
  'banner.change':
    'Quel que soit votre choix, le site vous reste ouvert et vous pouvez changer d’avis à tout moment\u00a0: «\u00a0{link}\u00a0», en bas de chaque page.',
  'banner.accept': 'Tout accepter',
  'banner.accept.name': 'Tout accepter (cookies)',
  'banner.refuse': 'Tout refuser',
  'banner.refuse.name': 'Tout refuser (cookies)',
  'banner.customise': 'Personnaliser',
  'banner.customise.name': 'Personnaliser (cookies)',
  'banner.renewal.expired':
    'Votre choix du {date} a expiré\u00a0: ce qui nécessite votre consentement est désactivé jusqu’à votre nouveau choix.',
  'banner.renewal.new':
    'Nouveau depuis votre choix du {date}, et désactivé jusqu’à votre réponse\u00a0: {items}. Vos autres réponses sont conservées.',
  'banner.renewal.again':
    '{site} interroge à nouveau tous ses visiteurs. Votre choix du {date} s’applique jusqu’à votre réponse.',
  'banner.renewal.partial':
    'Vous avez déjà autorisé\u00a0: {items}. Le reste est désactivé jusqu’à votre choix.',
  'banner.exempt.text': 'Les cookies utilisés par {site} sont tous exemptés de consentement.',
  'banner.exempt.opposable':
    'Vous pouvez à tout moment vous opposer à certains\u00a0: «\u00a0{link}\u00a0».',
  'banner.exempt.details': 'Voir le détail',
  'banner.exempt.close': 'Fermer',
  'category.necessary.title': 'Strictement nécessaires',
  'category.necessary.description':
    'Faire fonctionner le site\u00a0: par exemple la connexion, un panier, la sécurité ou la mémoire de votre choix.',
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
  'signals.gpc':
    'Votre navigateur envoie le signal Global Privacy Control (GPC). Désactivé pour cette raison\u00a0: {categories}.',
  'signals.dnt':
    'Votre navigateur envoie le signal Do Not Track (DNT). Désactivé pour cette raison\u00a0: {categories}.',
  'notice.storage':
    'Votre navigateur empêche ce site d’enregistrer quoi que ce soit\u00a0: votre choix ne vaut que pour cette page.',
  'notice.advanced':
    'Les balises de Google peuvent se charger avant votre choix et, sans votre consentement, envoyer à Google des informations sans utiliser de cookies.',
  'preferences.discarded': 'Fermé sans enregistrer\u202f; rien n’a changé.',
  'status.saved': 'Votre choix est enregistré.',
  'status.accepted': 'Enregistré\u00a0: tout ce qui est facultatif est accepté.',
  'status.refused': 'Enregistré\u00a0: tout ce qui est facultatif est refusé.',
  'status.reload':
    'Votre choix est enregistré. La page va se recharger pour qu’il s’applique entièrement.',
  'status.forgotten': 'Votre choix est oublié sur cet appareil.',
};
