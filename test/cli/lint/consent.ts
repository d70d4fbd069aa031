/** What breaks and what keeps the rules about what visitors are asked. */
import { acme, categories, checklist, cookie, withCategory, type Cases } from './cases.ts';

export const consent: Cases = {
  'lifetime-over-6-months': {
    at: '/consent/lifetime',
    breaks: { 'a year': { consent: { categories, lifetime: 'P1Y' } } },
    keeps: {
      'six months': { consent: { categories, lifetime: 'P6M' } },
      'half a year of weeks': { consent: { categories, lifetime: 'P26W' } },
    },
  },
  'lifetime-over-13-months': {
    at: '/consent/lifetime',
    breaks: { 'fourteen months': { consent: { categories, lifetime: 'P14M' } } },
    keeps: { 'thirteen months': { consent: { categories, lifetime: 'P13M' } } },
  },
  'objection-basis': {
    at: '/consent/categories/analytics/basis',
    breaks: {
      'a category': withCategory({ basis: 'objection' }),
      'a storage item': {
        vendors: {
          acme: {
            ...acme,
            category: 'social',
            storage: [{ ...cookie, name: 'a', basis: 'objection' }],
          },
        },
      },
    },
  },
  'exempt-analytics': {
    at: '/consent/categories/analytics/exemption',
    breaks: {
      'no reason': withCategory({ basis: 'exempt' }),
      'another id': withCategory({ basis: 'exempt', as: 'analytics' }, 'stats'),
      'a condition that does not hold': withCategory({
        basis: 'exempt',
        opposable: true,
        exemption: { kind: 'audience', checklist: { ...checklist, anonymous: false } },
      }),
      'a tracker that is kept too long': withCategory({
        basis: 'exempt',
        opposable: true,
        exemption: { kind: 'audience', checklist: { ...checklist, maxAge: 'P14M' } },
      }),
      'visitors who cannot object': withCategory({
        basis: 'exempt',
        exemption: { kind: 'audience', checklist },
      }),
      'Google’s measurement': {
        ...withCategory({
          basis: 'exempt',
          opposable: true,
          exemption: { kind: 'audience', checklist },
        }),
        tags: { ga: { type: 'google-tag', params: { tagId: 'G-A1' }, triggers: ['all-pages'] } },
      },
    },
    keeps: {
      'all conditions': withCategory({
        basis: 'exempt',
        opposable: true,
        exemption: { kind: 'audience', checklist },
      }),
    },
  },
  'exempt-tag': {
    at: '/tags/meta/category',
    breaks: {
      'advertising as necessary': {
        tags: {
          meta: {
            type: 'meta-pixel',
            category: 'necessary',
            params: { pixelId: '100000000000017' },
            triggers: ['all-pages'],
          },
        },
      },
    },
  },
  'advanced-consent-mode': {
    at: '/consent/googleConsentMode',
    breaks: { 'the mode': { consent: { categories, googleConsentMode: 'advanced' } } },
    keeps: { 'the basic mode': { consent: { categories, googleConsentMode: 'basic' } } },
  },
  'missing-contact': {
    at: '/site/contact',
    breaks: { 'no contact': { site: { privacyPolicyUrl: '/privacy' } } },
  },
  'missing-privacy-policy': {
    at: '/site/privacyPolicyUrl',
    breaks: { 'no policy': { site: { contact: 'dpo@shop.example' } } },
  },
};
