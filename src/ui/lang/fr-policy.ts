/** French: what the cookie policy says beside the texts of the interface. */
import type { PolicyTexts } from './en-policy.ts';

export const texts: PolicyTexts = {
  'policy.title': 'Politique de cookies\u00a0: {site}',
  'policy.contents': 'Sommaire',
  'policy.fact': '{label}\u00a0: {value}',

  'policy.what.title': 'Qu’est-ce qu’un cookie\u202f?',
  'policy.what.cookie':
    'Un cookie est un petit fichier qu’un site dépose dans votre navigateur, sur un ordinateur, une tablette ou un téléphone. Celui qui l’a déposé peut ensuite reconnaître votre navigateur et retrouver ce qui y est noté\u00a0: une langue, le contenu d’un panier, un numéro qui distingue un navigateur d’un autre.',
  'policy.what.program':
    'Un cookie n’est pas un programme. Il dure jusqu’à la fin de votre session de navigation ou jusqu’à sa propre échéance.',
  'policy.what.also':
    'Sur cette page, «\u00a0cookie\u00a0» désigne aussi tout autre moyen d’enregistrer des informations sur votre appareil ou de les y lire.',

  'policy.who.title': 'Qui dépose des cookies ici\u202f?',
  'policy.who.publisher': '{controller} édite {site} et décide des cookies qui y sont utilisés.',
  'policy.who.partners':
    'Certains sont déposés ou lus par des services, présentés sur cette page avec ce qui est déclaré à leur sujet\u00a0: rôle, pays, politique de confidentialité. Un service qui agit pour le compte de l’éditeur suit ses instructions. Un service qui agit pour lui-même répond aussi de ce qu’il fait, selon sa propre politique.',
  'policy.who.no-partners': 'Aucun autre service n’est déclaré pour ce site.',
  'policy.who.parties':
    'Un cookie est «\u00a0interne\u00a0» quand il appartient au site que vous visitez, «\u00a0tiers\u00a0» quand il appartient à un autre domaine.',
  'policy.who.either': 'Un service peut utiliser l’un ou l’autre.',

  'policy.why.title': 'À quoi servent-ils\u202f?',
  'policy.why.intro':
    'Chaque cookie sert une finalité, et les finalités sont groupées en catégories. Voici à quoi sert chaque catégorie et ce que change un refus\u00a0:',
  'policy.why.category': '{title}. {description}',
  'policy.why.bases':
    'Les cookies reposent sur l’une de ces bases légales, indiquée dans les tableaux\u00a0:',
  'policy.why.exempt':
    'Exemption de consentement\u00a0: le site, ou ce que vous lui demandez, a besoin de ces cookies, ou la loi les exempte sous conditions.',
  'policy.why.opposable': 'Vous pouvez vous opposer à ceux qui portent cette mention.',
  'policy.why.consent':
    'Votre consentement\u00a0: ces cookies ne sont enregistrés ou lus qu’après votre autorisation.',
  'policy.why.objection':
    'Actif sauf opposition\u00a0: ces cookies sont utilisés jusqu’à votre opposition, possible à tout moment.',

  'policy.tables.title': 'Cookies utilisés sur {site}',
  'policy.tables.intro':
    'Les tableaux présentent ce qui peut être enregistré sur votre appareil, catégorie par catégorie. Un astérisque dans un nom remplace n’importe quelle fin.',
  'policy.tables.refused': 'Ce qui nécessite votre consentement y figure même après un refus.',
  'policy.tables.limit':
    'Rien de ce qui nécessite votre consentement n’est déclaré pour plus de 13 mois.',
  'policy.tables.duration': 'Une durée est celle de l’élément sur votre appareil.',
  'policy.tables.retention':
    'La durée de conservation des informations elles-mêmes figure dans la liste des services, quand elle est déclarée.',
  'policy.tables.source':
    'Les tableaux sont produits à partir de la configuration qui commande les balises de ce site.',
  'policy.services.title': 'Services présents sur {site}',
  'policy.services.name': 'Service',
  'policy.services.category': 'Catégorie',

  'policy.choice.title': 'Votre choix',
  'policy.choice.exempt': 'Les cookies déclarés sont tous exemptés de consentement.',
  'policy.choice.banner':
    'À la première visite, un bandeau propose de tout accepter, tout refuser ou choisir par catégorie et service.',
  'policy.choice.before':
    'Avant votre choix, aucun cookie soumis au consentement n’est enregistré ni lu\u202f; fermer une fenêtre ou continuer à naviguer ne vaut pas consentement.',
  'policy.choice.advanced':
    'Les balises de Google peuvent lui envoyer plus tôt des informations, sans cookies.',
  'policy.choice.kept':
    'Votre choix, acceptation ou refus, est conservé {lifetime}, puis vous est redemandé.',
  'policy.choice.from-first': 'Ce délai part du premier choix.',
  'policy.choice.domain': 'Votre choix couvre {domain} et ses sous-domaines.',
  'policy.choice.change': 'Changez d’avis à tout moment\u00a0: «\u00a0{link}\u00a0».',
  'policy.choice.shared':
    'Toute personne utilisant ce navigateur partage votre choix\u202f; vous pouvez le faire oublier.',
  'policy.choice.refusal':
    'Un refus laisse seulement désactivé ce qui dépend des cookies refusés, sans autre conséquence.',

  'policy.similar.title': 'Autres traceurs',
  'policy.similar.intro':
    'Des informations peuvent être enregistrées ou lues sur un appareil par d’autres moyens que les cookies.',
  'policy.similar.storage':
    'Le stockage web (stockage local, stockage de session, bases et caches du navigateur) garde des informations dans votre navigateur, comme le fait un cookie.',
  'policy.similar.pixels':
    'Les pixels sont des images souvent invisibles. Quand votre navigateur en charge une, un serveur apprend que la page a été vue et reçoit des détails comme votre adresse IP.',
  'policy.similar.rules':
    'Les mêmes règles s’y appliquent qu’aux cookies\u00a0: mêmes finalités, même choix, même retrait.',
  'policy.similar.tables': 'Ce qu’ils enregistrent figure dans les tableaux.',

  'policy.browsers.title': 'Réglages de votre navigateur',
  'policy.browsers.intro':
    'Votre navigateur permet de voir, de bloquer et de supprimer les cookies, sur ce site comme ailleurs. Les bloquer tous peut empêcher une partie d’un site de fonctionner.',
  'policy.browsers.choice':
    'Supprimer les données de ce site efface aussi votre choix, qui vous est alors redemandé.',
  'policy.browsers.partners':
    'C’est aussi dans le navigateur que se suppriment les cookies qu’un service garde sous son propre domaine.',
  'policy.browsers.no-consent':
    'Un réglage du navigateur qui laisse passer les cookies n’est jamais pris pour un consentement.',
  'policy.browsers.help': 'Pages d’aide officielles\u00a0:',
  'policy.browsers.safari-mac': 'Safari sur Mac',
  'policy.browsers.safari-ios': 'Safari sur iPhone et iPad',
  'policy.browsers.opera': 'Opera (en anglais)',
  'policy.browsers.more': 'Voir aussi\u00a0:',

  'policy.signals.title': 'Signaux de votre navigateur',
  'policy.signals.intro': 'Certains navigateurs peuvent envoyer un signal avec chaque page.',
  'policy.signals.gpc':
    'Global Privacy Control (GPC) demande aux sites de ne pas vendre ni partager vos données.',
  'policy.signals.dnt':
    'Do Not Track (DNT) est un signal plus ancien, qui demande aux sites de ne pas vous suivre.',
  'policy.signals.sharing':
    'Quand votre navigateur l’envoie, ces catégories restent désactivées\u00a0: {categories}.',
  'policy.signals.all':
    'Quand votre navigateur l’envoie, toutes les catégories facultatives restent désactivées.',
  'policy.signals.ignored': 'Il est sans effet sur ce site.',
  'policy.signals.override':
    'Si vous autorisez ensuite quelque chose vous-même, votre choix l’emporte et le signal est consigné avec lui.',
  'policy.signals.no-consent':
    'Ni un signal ni son absence ne sont jamais pris pour un consentement.',

  'policy.rights.title': 'Vos droits',
  'policy.rights.list':
    'Là où le Règlement général sur la protection des données (RGPD) ou une loi semblable s’applique, vous pouvez demander l’accès aux données personnelles collectées par les cookies, leur rectification, leur effacement, la limitation de leur usage ou une copie réutilisable, et vous opposer à leur usage.',
  'policy.rights.withdraw':
    'Vous pouvez retirer votre consentement à tout moment\u202f; cela ne remet pas en cause ce qui a été fait licitement avant.',
  'policy.rights.contact': 'Pour cela, écrivez à {contact}.',
  'policy.rights.identifier':
    'L’identifiant affiché sous «\u00a0{link}\u00a0» aide à retrouver votre choix.',
  'policy.rights.proof':
    'Une preuve de chaque choix est envoyée à l’éditeur du site sous cet identifiant.',
  'policy.rights.authority':
    'Vous pouvez aussi saisir l’autorité de protection des données\u00a0: {authority}.',
  'policy.rights.no-authority':
    'Vous pouvez aussi saisir l’autorité de protection des données de votre pays.',

  'policy.transfers.title': 'Transferts hors de l’Espace économique européen',
  'policy.transfers.some':
    'Certains services sont établis hors de l’Espace économique européen. Les informations collectées par leur intermédiaire peuvent y être transférées.',
  'policy.transfers.safeguards':
    'La liste des services indique le pays de chacun et la garantie qui encadre un transfert, par exemple une décision d’adéquation ou des clauses contractuelles types, quand ils sont déclarés.',
  'policy.transfers.copy': 'Vous pouvez demander à l’éditeur une copie de ces garanties.',
  'policy.transfers.none':
    'Aucun service n’est déclaré comme établi hors de l’Espace économique européen.',

  'policy.changes.title': 'Évolution de cette politique',
  'policy.changes.page':
    '{controller} peut modifier cette page, par exemple quand un cookie est ajouté ou retiré.',
  'policy.changes.version': 'Sa version et ses dates figurent en tête.',
  'policy.changes.again':
    'Quand une finalité ou un service soumis à votre consentement s’ajoute, ou qu’une base légale change, le bandeau revient et dit ce qui est nouveau. La nouveauté reste désactivée jusqu’à votre réponse\u202f; vos autres réponses sont conservées.',
  'policy.changes.wording': 'Une simple reformulation ne fait pas revenir le bandeau.',

  'policy.contact.title': 'Contact',
  'policy.contact.controller': '{controller} est responsable du site {site}.',
  'policy.contact.questions':
    'Pour toute question sur les cookies ou sur vos données personnelles, écrivez à {contact}.',
  'policy.contact.privacy': 'La {policy} décrit les autres usages de vos données.',
  'policy.contact.policy': 'politique de confidentialité du site {site}',
  'policy.contact.authority': 'Autorité de protection des données\u00a0: {authority}.',

  'own.service': 'Gestion de balises et de consentement',
  'own.service.purpose': 'Charge les balises de ce site selon votre choix.',

  'choice.granted': 'Autorisé',
  'choice.denied': 'Refusé',
  'choice.change': 'Modifier mon choix',
};
