/** The panel's words, in both languages. */
import type { Category, Meaning } from './vendors.ts';

export interface GateTexts {
  readonly title: string;
  readonly intro: string;
  readonly none: string;
  readonly count: (requests: number, services: number) => string;
  /** Tags that wait for an answer, or got a no. */
  readonly stopped: Readonly<Record<'held' | 'blocked', (tags: number) => string>>;
  readonly categories: Readonly<Record<Category, string>>;
  readonly states: Readonly<Record<GateState, string>>;
  readonly kinds: Readonly<Record<Meaning['kind'], string>>;
  readonly outcomes: Readonly<Record<string, string>>;
  readonly reasons: Readonly<Record<string, string>>;
  /** Events of the page itself, by their names on the data layer. */
  readonly events: Readonly<Record<string, string>>;
  readonly replayed: string;
  readonly onDemand: string;
  readonly sections: Readonly<Record<'decisions' | 'storage' | 'layer' | 'collector', string>>;
  readonly empty: Readonly<Record<'decisions' | 'storage' | 'layer' | 'collector', string>>;
  readonly erased: string;
  readonly undeclared: string;
  readonly problems: Readonly<Record<'worker' | 'loader', string>>;
}

export type GateState = 'unknown' | 'always' | 'waiting' | 'granted' | 'partly' | 'denied';

const fr: GateTexts = {
  title: 'La vanne',
  intro: 'Ce que cette page envoie et enregistre, en direct. Le panneau n’existe que dans la démo.',
  none: 'Aucune requête vers un tiers',
  count: (requests, services) =>
    `${plural(requests, 'requête', 'requêtes')} vers ${plural(services, 'service tiers', 'services tiers')}`,
  stopped: {
    held: (tags) => plural(tags, 'balise retenue', 'balises retenues'),
    blocked: (tags) => plural(tags, 'balise bloquée', 'balises bloquées'),
  },
  categories: {
    necessary: 'Nécessaire',
    analytics: 'Mesure d’audience',
    social: 'Réseaux sociaux',
    advertising: 'Publicité',
  },
  states: {
    unknown: '…',
    always: 'toujours actif',
    waiting: 'sans réponse',
    granted: 'accordé',
    partly: 'accordé en partie',
    denied: 'refusé',
  },
  kinds: {
    script: 'script',
    settings: 'réglages',
    hit: 'mesure',
    pixel: 'pixel',
    frame: 'cadre',
  },
  outcomes: {
    fired: 'déclenchée',
    held: 'retenue',
    blocked: 'bloquée',
    failed: 'en échec',
    dropped: 'abandonnée',
  },
  reasons: {
    'consent-missing': 'pas d’accord donné',
    'consent-withdrawn': 'accord retiré',
    'vendor-opposed': 'service refusé',
    'trigger-conditions': 'condition non remplie',
    'blocking-trigger': 'déclencheur bloquant',
    'load-failed': 'script non chargé',
    'page-left': 'page quittée',
  },
  events: { 'gtm.js': 'page vue', 'gtm.dom': 'page lue', 'gtm.load': 'page chargée' },
  replayed: 'rejouée',
  onDemand: 'à votre demande',
  sections: {
    decisions: 'Décisions',
    storage: 'Sur l’appareil',
    layer: 'Couche de données',
    collector: 'Reçu par PostHog',
  },
  empty: {
    decisions: 'Aucune décision encore.',
    storage: 'Rien n’est enregistré.',
    layer: 'Aucun message.',
    collector: 'Rien de reçu sur cette page.',
  },
  erased: 'effacé',
  undeclared: 'autre',
  problems: {
    worker:
      'Les doublures des services tiers n’ont pas pu démarrer ; la démo s’arrête donc avant d’ajouter Sluice. Ouvrez-la sur http://localhost, hors navigation privée.',
    loader: 'Sluice n’est pas encore construit : lancez « npm run build », puis rechargez la page.',
  },
};

const en: GateTexts = {
  title: 'The gate',
  intro: 'What this page sends and stores, live. The panel exists in the demo only.',
  none: 'No third-party request',
  count: (requests, services) =>
    `${plural(requests, 'request', 'requests')} to ${plural(services, 'third party', 'third parties')}`,
  stopped: {
    held: (tags) => plural(tags, 'tag held', 'tags held'),
    blocked: (tags) => plural(tags, 'tag blocked', 'tags blocked'),
  },
  categories: {
    necessary: 'Necessary',
    analytics: 'Audience measurement',
    social: 'Social networks',
    advertising: 'Advertising',
  },
  states: {
    unknown: '…',
    always: 'always active',
    waiting: 'no answer yet',
    granted: 'granted',
    partly: 'granted in part',
    denied: 'refused',
  },
  kinds: {
    script: 'script',
    settings: 'settings',
    hit: 'hit',
    pixel: 'pixel',
    frame: 'frame',
  },
  outcomes: {
    fired: 'fired',
    held: 'held',
    blocked: 'blocked',
    failed: 'failed',
    dropped: 'dropped',
  },
  reasons: {
    'consent-missing': 'no consent',
    'consent-withdrawn': 'consent withdrawn',
    'vendor-opposed': 'service refused',
    'trigger-conditions': 'condition not met',
    'blocking-trigger': 'blocking trigger',
    'load-failed': 'script did not load',
    'page-left': 'page left',
  },
  events: { 'gtm.js': 'page view', 'gtm.dom': 'page parsed', 'gtm.load': 'page loaded' },
  replayed: 'replayed',
  onDemand: 'at your request',
  sections: {
    decisions: 'Decisions',
    storage: 'On the device',
    layer: 'Data layer',
    collector: 'Received by PostHog',
  },
  empty: {
    decisions: 'No decision yet.',
    storage: 'Nothing is stored.',
    layer: 'No message.',
    collector: 'Nothing received on this page.',
  },
  erased: 'erased',
  undeclared: 'other',
  problems: {
    worker:
      'The understudies of the third parties could not start, so the demo stops before it adds Sluice. Open it on http://localhost, outside private browsing.',
    loader: 'Sluice is not built yet: run “npm run build”, then reload the page.',
  },
};

export function gateTexts(lang: string): GateTexts {
  return lang === 'en' ? en : fr;
}

function plural(count: number, one: string, other: string): string {
  return `${String(count)} ${count === 1 ? one : other}`;
}
