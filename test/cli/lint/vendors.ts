/** What breaks and what keeps the rules about vendors and what they store. */
import { acme, cookie, px, withTag, type Cases } from './cases.ts';

export const vendors: Cases = {
  'tag-without-vendor': {
    at: '/tags/px/vendor',
    breaks: { 'a generic tag': { tags: { px: { ...px, vendor: undefined } as never } } },
    keeps: { 'a tag of a vendor': withTag({}) },
  },
  'duplicate-vendor': {
    at: '/vendors/acme2',
    breaks: {
      'one name twice': {
        vendors: {
          acme: { ...acme, category: 'social' },
          acme2: { ...acme, name: 'ACME ', category: 'social' },
        },
      },
      'a template under another id': {
        vendors: {
          yt: { template: 'youtube', category: 'social' },
          youtube: { template: 'youtube', category: 'social', name: 'Films' },
        },
      },
    },
  },
  'vendor-named-as-category': {
    at: '/vendors/social',
    breaks: { 'a vendor': { vendors: { social: acme } } },
  },
  'incomplete-vendor': {
    at: '/vendors/acme',
    breaks: { 'a vendor of tags': { ...withTag({}), vendors: { acme: { name: 'Acme' } } } },
    keeps: {
      'the site itself': {
        vendors: { own: { name: 'Us', role: 'controller', category: 'necessary' } },
      },
    },
  },
  'incomplete-storage': {
    at: '/vendors/acme/storage/0',
    breaks: {
      'a cookie without a purpose': {
        vendors: {
          acme: {
            ...acme,
            category: 'social',
            storage: [{ kind: 'cookie', name: 'a', party: 'first', duration: 'P1D' }],
          },
        },
      },
    },
  },
  'cookie-in-two-categories': {
    at: '/vendors/other/storage/0',
    breaks: {
      'two vendors': {
        vendors: {
          acme: { ...acme, category: 'social', storage: [{ ...cookie, name: 'id' }] },
          other: {
            ...acme,
            name: 'Other',
            category: 'advertising',
            storage: [{ ...cookie, name: 'id' }],
          },
        },
      },
      'a pattern': {
        vendors: {
          acme: { ...acme, category: 'social', storage: [{ ...cookie, name: '_id*' }] },
          other: {
            ...acme,
            name: 'Other',
            category: 'advertising',
            storage: [{ ...cookie, name: '_id_1' }],
          },
        },
      },
      'an exempt purpose and another': {
        vendors: {
          acme: {
            ...acme,
            category: ['necessary', 'social'],
            storage: [{ ...cookie, name: 'id' }],
          },
        },
      },
    },
    keeps: {
      'one category': {
        vendors: {
          acme: { ...acme, category: 'social', storage: [{ ...cookie, name: 'id' }] },
          other: {
            ...acme,
            name: 'Other',
            category: 'social',
            storage: [{ ...cookie, name: 'id' }],
          },
        },
      },
      'a cookie of the vendor’s own domain': {
        vendors: {
          acme: {
            ...acme,
            category: 'social',
            storage: [{ ...cookie, name: 'id', party: 'third' }],
          },
          other: {
            ...acme,
            name: 'Other',
            category: 'advertising',
            storage: [{ ...cookie, name: 'id', party: 'third' }],
          },
        },
      },
    },
  },
  'storage-over-13-months': {
    at: '/vendors/acme/storage/0/duration',
    breaks: {
      'two years': {
        vendors: {
          acme: {
            ...acme,
            category: 'social',
            storage: [{ ...cookie, name: 'a', duration: 'P2Y' }],
          },
        },
      },
    },
    keeps: {
      'thirteen months in days': {
        vendors: {
          acme: {
            ...acme,
            category: 'social',
            storage: [{ ...cookie, name: 'a', duration: 'P395D' }],
          },
        },
      },
    },
  },
};
