/** French: what is said beside and after a plain first banner. */
import type { AfterTexts } from './en-after.ts';

export const texts: AfterTexts = {
  'banner.objection': 'Actif sauf opposition\u00a0: {categories}.',
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
  'banner.exempt.close': 'Fermer',
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
  'status.reload.elsewhere':
    'Votre choix a changé dans un autre onglet. Cette page va se recharger.',
  'status.reload.form':
    'Votre choix a changé dans un autre onglet. Rechargez cette page quand vous aurez terminé votre formulaire.',
  'status.reload.now': 'Recharger cette page',
  'status.leftover':
    'Ce site n’a pas pu supprimer\u00a0: {items}. Vous pouvez le faire dans les réglages de votre navigateur.',
};
