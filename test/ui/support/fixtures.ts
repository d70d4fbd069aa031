/** A theatre's disclosure, as the mocks of shared/ui show it: nine vendors in five categories. */
import type {
  Disclosure,
  DisclosedCategory,
  DisclosedVendor,
} from '../../../src/engine/disclosure.ts';
import type { ConsentState } from '../../../src/engine/types.ts';

export function vendor(
  id: string,
  facts: Partial<DisclosedVendor> & { categories: string[] },
): DisclosedVendor {
  return { id, name: id, storage: [], ...facts };
}

const google = {
  company: 'Google Ireland Ltd',
  country: 'IE',
  privacyPolicyUrl: 'https://policies.google.com/privacy',
};

const vendors: DisclosedVendor[] = [
  vendor('own', {
    name: 'Coulisse',
    role: 'controller',
    categories: ['necessary'],
    storage: [
      {
        kind: 'cookie',
        name: 'cart',
        party: 'first',
        duration: 'session',
        category: 'necessary',
        purpose: { fr: 'Garde le panier.', en: 'Keeps the basket.' },
      },
    ],
  }),
  vendor('google-analytics', {
    ...google,
    name: 'Google Analytics',
    role: 'processor',
    categories: ['analytics'],
    purpose: {
      fr: 'Compter les visites et mesurer l’usage des pages',
      en: 'Count visits and measure how pages are used',
    },
    safeguards: {
      fr: 'Cadre UE–États-Unis (DPF), clauses contractuelles types',
      en: 'EU–US Data Privacy Framework, standard contractual clauses',
    },
    dataCollected: {
      fr: 'Pages vues, langue, ville approximative, navigateur, appareil',
      en: 'Pages seen, language, approximate city, browser, device',
    },
    retention: 'P14M',
    optOut: { url: 'https://tools.google.com/dlpage/gaoptout' },
    storage: [
      {
        kind: 'cookie',
        name: '_ga',
        party: 'first',
        duration: 'P13M',
        purpose: {
          fr: 'Distingue un navigateur d’un autre.',
          en: 'Tells one browser from another.',
        },
      },
      {
        kind: 'cookie',
        name: '_ga_*',
        party: 'first',
        duration: 'P13M',
        purpose: {
          fr: 'Garde l’état de la session de mesure.',
          en: 'Keeps the state of the measured session.',
        },
      },
    ],
  }),
  vendor('matomo', {
    name: 'Matomo',
    company: 'InnoCraft',
    country: 'FR',
    role: 'processor',
    categories: ['analytics'],
    retention: 'P12M',
  }),
  vendor('hotjar', {
    name: 'Hotjar',
    company: 'Contentsquare',
    country: 'MT',
    role: 'processor',
    categories: ['analytics'],
  }),
  vendor('crisp', {
    name: 'Crisp',
    company: 'Crisp IM',
    country: 'FR',
    role: 'processor',
    categories: ['functionality'],
  }),
  vendor('mapbox', { name: 'Mapbox', country: 'US', categories: ['functionality'] }),
  vendor('youtube', { ...google, name: 'YouTube', role: 'third-party', categories: ['social'] }),
  vendor('google-ads', {
    ...google,
    name: 'Google Ads',
    role: 'third-party',
    categories: ['analytics', 'advertising'],
  }),
  vendor('meta', {
    name: 'Meta',
    company: 'Meta Platforms Ireland',
    country: 'IE',
    role: 'third-party',
    categories: ['advertising'],
    privacyPolicyUrl: 'https://www.facebook.com/privacy/policy/',
    storage: [
      {
        kind: 'cookie',
        name: '_fbp',
        party: 'first',
        duration: 'P90D',
        purpose: { fr: 'Reconnaît un navigateur.', en: 'Recognises a browser.' },
      },
    ],
  }),
];

export function category(
  id: string,
  more: Partial<DisclosedCategory> = {},
  all: readonly DisclosedVendor[] = vendors,
): DisclosedCategory {
  return {
    id,
    basis: id === 'necessary' ? 'exempt' : 'consent',
    opposable: false,
    as: id,
    vendors: all.filter((each) => each.categories.includes(id)),
    ...more,
  };
}

export function disclosure(more: Partial<Disclosure> = {}): Disclosure {
  return {
    containerId: 'coulisse',
    site: {
      name: 'Coulisse',
      controller: 'COULISSE SAS',
      privacyPolicyUrl: '/privacy',
      cookiePolicyUrl: '/cookies',
      contact: 'dpo@coulisse.example',
      authority: { name: 'CNIL', url: 'https://www.cnil.fr/' },
      policyVersion: '1.3',
      policyUpdated: '2026-02-19',
      policyEffective: '2026-05-20',
    },
    lifetime: 'P6M',
    cookie: { name: 'eu-consent' },
    categories: ['necessary', 'analytics', 'functionality', 'social', 'advertising'].map((id) =>
      category(id),
    ),
    vendors,
    partners: 8,
    ...more,
  };
}

export const undecided: ConsentState = {
  status: 'undecided',
  categories: {
    necessary: 'granted',
    analytics: 'denied',
    functionality: 'denied',
    social: 'denied',
    advertising: 'denied',
  },
  vendors: Object.fromEntries(vendors.map(({ id }) => [id, id === 'own' ? 'granted' : 'denied'])),
  signals: { gpc: false, dnt: false },
  persisted: true,
};

/** Analytics accepted but for Hotjar; the rest refused. */
export const chosen: ConsentState = {
  ...undecided,
  status: 'chosen',
  id: '3f2c9a1e-77d4-4c0b-9b1e-6a5f0c2d8e41',
  chosenAt: '2026-11-14T17:42:00.000Z',
  firstChosenAt: '2026-11-14T17:42:00.000Z',
  expiresAt: '2027-05-14T17:42:00.000Z',
  method: 'custom',
  categories: { ...undecided.categories, analytics: 'granted' },
  vendors: { ...undecided.vendors, 'google-analytics': 'granted', matomo: 'granted' },
};
