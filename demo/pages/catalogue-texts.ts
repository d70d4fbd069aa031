/** What the catalogue says beside the templates' own words. */
import type { VerificationLevel } from '../../src/engine/template-types.ts';
import type { Language } from './season.ts';

export const texts = {
  fr: {
    title: 'Catalogue des services',
    description:
      'Les services que Sluice sait charger : paramètres, hôtes, stockage, exemple à copier.',
    lead: 'Ce que Sluice sait charger sans une ligne de code, et ce que chaque service envoie et enregistre.',
    ids: 'Les identifiants des exemples n’appartiennent à personne ;',
    placeholder: 'tient la place de l’un de vos déclencheurs.',
    language:
      'Les descriptions des paramètres et les notes de vérification sont en anglais, comme dans les fichiers.',
    search: 'Service, hôte ou cookie',
    category: 'Catégorie',
    all: 'Toutes',
    submit: 'Rechercher',
    reset: 'Tout montrer',
    company: 'Société',
    type: 'Type',
    categoryOf: 'Catégorie',
    ownCategory: 'celle que la balise indique',
    actions: 'Actions',
    byDefault: 'par défaut',
    privacy: 'Politique de confidentialité',
    parameters: 'Paramètres',
    required: 'obligatoire',
    defaultValue: 'par défaut',
    hosts: 'Hôtes',
    noHosts: 'Aucun hôte tiers.',
    hostFrom: 'celui du paramètre',
    hostFromSeveral: 'celui des paramètres',
    storage: 'Stockage',
    noStorage: 'Rien de connu.',
    noOwnStorage: 'Ce que la balise déclare.',
    thirdParty: 'domaine tiers',
    session: 'durée de la session',
    tab: 'jusqu’à la fermeture de l’onglet',
    persistent: 'jusqu’à sa suppression',
    unknown: 'durée inconnue',
    example: 'Exemple',
    copy: 'Copier l’exemple',
    copied: 'Exemple copié',
    selected: 'Exemple sélectionné',
    verification: 'Vérification',
    seen: 'Le',
    open: 'Ce qui n’est pas vérifié',
  },
  en: {
    title: 'Catalogue of services',
    description: 'The services that Sluice can load: parameters, hosts, storage, example to copy.',
    lead: 'What Sluice can load without a line of code, and what each service sends and stores.',
    ids: 'Ids in the examples belong to nobody;',
    placeholder: 'stands for a trigger of your own.',
    language: '',
    search: 'Service, host or cookie',
    category: 'Category',
    all: 'All',
    submit: 'Search',
    reset: 'Show all',
    company: 'Company',
    type: 'Type',
    categoryOf: 'Category',
    ownCategory: 'the one that the tag names',
    actions: 'Actions',
    byDefault: 'default',
    privacy: 'Privacy policy',
    parameters: 'Parameters',
    required: 'required',
    defaultValue: 'default',
    hosts: 'Hosts',
    noHosts: 'No third-party host.',
    hostFrom: 'that of the parameter',
    hostFromSeveral: 'that of the parameters',
    storage: 'Storage',
    noStorage: 'Nothing that is known.',
    noOwnStorage: 'What the tag declares.',
    thirdParty: 'third party',
    session: 'end of the session',
    tab: 'until the tab is closed',
    persistent: 'until deleted',
    unknown: 'unknown duration',
    example: 'Example',
    copy: 'Copy the example',
    copied: 'Example copied',
    selected: 'Example selected',
    verification: 'Verification',
    seen: '',
    open: 'What is not verified',
  },
} as const;

export type CatalogueTexts = (typeof texts)['fr' | 'en'];

/** In the order of the page. A template without a category of its own is for anything. */
export const categories = {
  necessary: { fr: 'Strictement nécessaires', en: 'Strictly necessary' },
  analytics: { fr: 'Mesure d’audience', en: 'Audience measurement' },
  functionality: { fr: 'Préférences et options', en: 'Preferences and extras' },
  social: { fr: 'Réseaux sociaux', en: 'Social networks' },
  advertising: { fr: 'Publicité', en: 'Advertising' },
  any: { fr: 'Pour tout service', en: 'For any service' },
} as const;

export type CategoryName = keyof typeof categories;

/** How near to the service itself its facts were seen. */
export const levels: Record<
  VerificationLevel,
  Record<Language, string> & { means: Record<Language, string> }
> = {
  executed: {
    fr: 'Exécuté dans un navigateur',
    en: 'Run in a browser',
    means: {
      fr: 'La bibliothèque du service a été exécutée dans un navigateur, avant le consentement, après et au retrait ; ses requêtes et son stockage ont été comparés à la fiche.',
      en: 'The service’s own library was run in a browser, before consent, after it and upon withdrawal; what it requested and stored was compared with the entry.',
    },
  },
  read: {
    fr: 'Code lu, non exécuté',
    en: 'Code read, not run',
    means: {
      fr: 'Du code publié par le fournisseur a été lu ; le reste vient de sa documentation. À contrôler sur votre site.',
      en: 'Code that the vendor publishes was read; the rest comes from its documentation. Check it on your site.',
    },
  },
  documented: {
    fr: 'Documenté, non exécuté',
    en: 'From documentation, not run',
    means: {
      fr: 'La fiche vient de la documentation et de codes publics. À contrôler sur votre site.',
      en: 'The entry comes from documentation and public code. Check it on your site.',
    },
  },
};

export const storageKinds = {
  cookie: 'cookie',
  'local-storage': 'localStorage',
  'session-storage': 'sessionStorage',
  'indexed-db': 'IndexedDB',
  'cache-storage': 'Cache Storage',
} as const;

export const hostKinds = {
  script: { fr: 'Scripts', en: 'Scripts' },
  style: { fr: 'Feuilles de style', en: 'Style sheets' },
  font: { fr: 'Polices', en: 'Typefaces' },
  connect: { fr: 'Requêtes', en: 'Requests' },
  image: { fr: 'Images', en: 'Images' },
  frame: { fr: 'Cadres', en: 'Frames' },
} as const;
