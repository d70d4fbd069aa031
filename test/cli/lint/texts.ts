/** What breaks and what keeps the rules about texts, parameters and dates. */
import { acme, is, site, withCategory, withConditions, withTag, type Cases } from './cases.ts';

export const texts: Cases = {
  'category-texts': {
    at: '/consent/categories/fun/title',
    breaks: {
      'no texts': withCategory({ basis: 'consent' }, 'fun'),
      'no texts in a language': {
        ...withCategory(
          {
            basis: 'consent',
            title: { fr: 'a' },
            description: { fr: 'a' },
            consequence: { fr: 'a' },
          },
          'fun',
        ),
        ui: { languages: ['fr', 'en'] },
      },
    },
    keeps: {
      'those of one of the five': withCategory({ basis: 'consent', as: 'social' }, 'fun'),
      'its own': withCategory(
        {
          basis: 'consent',
          title: { fr: 'a' },
          description: { fr: 'a' },
          consequence: { fr: 'a' },
        },
        'fun',
      ),
    },
  },
  'missing-translation': {
    at: '/vendors/acme/purpose',
    breaks: {
      'a purpose': {
        vendors: { acme: { ...acme, category: 'social' } },
        ui: { languages: ['en', 'fr'] },
      },
      'a link': { ui: { languages: ['en', 'fr'], links: [{ label: { en: 'a' }, url: '/a' }] } },
      'what the catalogue says': {
        ui: { languages: ['de'] },
        tags: {
          meta: {
            type: 'meta-pixel',
            params: { pixelId: '100000000000017' },
            triggers: ['all-pages'],
          },
        },
      },
      'a default language that is not spoken': { ui: { languages: ['en'], defaultLanguage: 'fr' } },
    },
    keeps: {
      'both languages': {
        vendors: { acme: { ...acme, category: 'social', purpose: { en: 'a', fr: 'b' } } },
        ui: { languages: ['en', 'fr'] },
      },
    },
  },
  'unequal-texts': {
    at: '/ui/texts/en/banner.accept',
    breaks: {
      'one of two changed': { ui: { texts: { en: { 'banner.accept': 'Great!' } } } },
      'the other one': { ui: { texts: { en: { 'banner.refuse.name': 'No' } } } },
      'one much longer': {
        ui: {
          texts: {
            en: { 'banner.accept': 'OK', 'banner.refuse': 'No, I would rather have a bad time' },
          },
        },
      },
    },
    keeps: {
      'both changed': { ui: { texts: { en: { 'banner.accept': 'Yes', 'banner.refuse': 'No' } } } },
    },
  },
  'theme-contrast': {
    at: '/ui/theme/on-accent',
    breaks: {
      'answers that are hard to read': {
        ui: { theme: { accent: '#0b57d0', 'on-accent': '#79a' } },
      },
      'explanations that are': { ui: { theme: { surface: '#FFFFFF', 'ink-2': '#999999' } } },
    },
    keeps: {
      'an accent alone': { ui: { theme: { accent: '#ffee00' } } },
      'colours far apart': { ui: { theme: { accent: '#0b57d0', 'on-accent': '#fff' } } },
      'what only a browser knows': {
        ui: { theme: { accent: 'oklch(0.9 0.1 100)', 'on-accent': '#fff' } },
      },
    },
  },
  'personal-data': {
    at: '/tags/px/params/src',
    breaks: {
      'a mail address': withTag({ params: { src: 'https://px.acme.example/?m=jo@shop.example' } }),
      'a phone number': withTag({
        params: { src: 'https://px.acme.example/?t=+33 6 12 34 56 78' },
      }),
      'a reference with a telling name': withTag({
        params: { src: 'https://px.acme.example/?m={{dataLayer.user.email}}' },
      }),
      'a variable with a telling path': {
        ...withTag({ params: { src: 'https://px.acme.example/?m={{m}}' } }),
        variables: { m: { type: 'data-layer', path: 'customer.firstName' } },
      },
      'a constant': { variables: { m: { type: 'constant', value: 'jo@shop.example' } } },
    },
    keeps: {
      'a hash of it': withTag({
        params: { src: 'https://px.acme.example/?m={{dataLayer.sha256_email}}' },
      }),
      'other numbers': withTag({
        params: { src: 'https://px.acme.example/100000000000017?v=20261130' },
      }),
    },
  },
  'insecure-url': {
    at: '/tags/px/params/src',
    breaks: {
      'a tag': withTag({ params: { src: 'http://px.acme.example/hit' } }),
      'a policy': { site: { ...site, privacyPolicyUrl: 'http://shop.example/privacy' } },
    },
    keeps: {
      'one’s own machine': withTag({ params: { src: 'http://localhost:8081/hit' } }),
      'a condition': withConditions(is('page.url', 'starts-with', 'http://shop.example/')),
    },
  },
  'review-due': {
    at: '/tags/px/reviewBy',
    breaks: { yesterday: withTag({ reviewBy: '2026-11-25' }) },
    keeps: { today: withTag({ reviewBy: '2026-11-26' }) },
  },
  'schedule-over': {
    at: '/tags/px/schedule/until',
    breaks: {
      'an end that has passed': withTag({ schedule: { until: '2026-11-01T00:00:00Z' } }),
      'an end before its beginning': withTag({
        schedule: { from: '2027-02-01T00:00:00Z', until: '2027-01-01T00:00:00Z' },
      }),
    },
    keeps: { 'an end to come': withTag({ schedule: { until: '2026-12-01T00:00:00Z' } }) },
  },
  'large-container': {
    at: '',
    breaks: { '250 kB': withTag({ notes: 'x'.repeat(250_000) }) },
    keeps: { '100 kB': withTag({ notes: 'x'.repeat(100_000) }) },
  },
};
