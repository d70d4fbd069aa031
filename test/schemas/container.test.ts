import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Container } from '../../src/engine/types.ts';
import { container } from '../support/containers.ts';
import { compileSchema, errorsOf } from './compile.ts';

const validate = compileSchema('container');

/** A container that uses every section. */
function complete(): Container {
  return {
    $schema: './container.schema.json',
    schemaVersion: 1,
    id: 'belle-ile',
    revision: '2026-11-22.1',
    cache: { maxAge: 'PT24H' },
    site: {
      name: 'Belle-Île',
      controller: 'BELLE-ÎLE SAS',
      privacyPolicyUrl: '/confidentialite',
      cookiePolicyUrl: 'https://belle-ile.example/cookies',
      contact: 'dpo@belle-ile.example',
      authority: { name: 'CNIL', url: 'https://www.cnil.fr/' },
      policyVersion: '1.3',
      policyUpdated: '2026-02-19',
      policyEffective: '2026-05-20',
    },
    consent: {
      lifetime: 'P6M',
      lifetimeFrom: 'choice',
      onWithdraw: 'reload',
      cookie: { name: 'eu-consent', domain: '.belle-ile.example' },
      signals: { gpc: 'deny-sharing', dnt: 'ignore' },
      googleConsentMode: 'basic',
      bridges: ['shopify', 'wp-consent-api'],
      announceExempt: false,
      reconsent: '2026-01',
      receipts: { endpoint: '/consent' },
      categories: {
        necessary: { basis: 'exempt' },
        audience: {
          basis: 'exempt',
          as: 'analytics',
          opposable: true,
          exemption: {
            kind: 'audience',
            checklist: {
              soleAccount: true,
              anonymous: true,
              noCrossRef: true,
              noThirdParty: true,
              siteScopedId: true,
              maxAge: 'P13M',
              dataRetention: 'P25M',
            },
          },
        },
        functionality: { basis: 'consent' },
        social: { basis: 'consent', sharing: true },
        advertising: { basis: 'consent', googleConsentTypes: ['ad_storage', 'ad_user_data'] },
        weather: {
          basis: 'consent',
          title: { fr: 'Météo', en: 'Weather' },
          description: { fr: 'Affiche la météo marine.', en: 'Shows the marine weather.' },
          consequence: { fr: 'Sans elle, pas de carte.', en: 'Without it, no map.' },
        },
      },
    },
    ui: {
      layout: 'box',
      position: 'bottom-right',
      languages: ['fr', 'en', 'pt-BR'],
      defaultLanguage: 'fr',
      theme: { accent: '#0b57d0', 'on-accent': 'white' },
      reopenButton: true,
      texts: { fr: { 'banner.title': 'Vos choix sur {site}' } },
      links: [{ label: { fr: 'CNIL' }, url: 'https://www.cnil.fr/fr/cookies' }],
    },
    policy: { sections: ['what', 'tables', 'contact'] },
    modules: { own: { src: './own.js', integrity: `sha384-${'A'.repeat(64)}` } },
    variables: {
      orderTotal: { type: 'data-layer', path: 'ecommerce.value', version: 2, default: 0 },
      section: { type: 'url', part: 'path', of: 'click.url' },
      campaign: { type: 'query', name: 'utm_source', format: { case: 'lower', undefined: 'none' } },
      visits: { type: 'cookie', name: 'visits' },
      kind: { type: 'meta', name: 'og:type' },
      member: { type: 'storage', kind: 'local', key: 'member' },
      version: { type: 'window', path: 'app.version' },
      heading: { type: 'element', selector: 'h1', attribute: 'id' },
      collector: { type: 'constant', value: 'https://px.example' },
      pixel: {
        type: 'lookup',
        input: 'page.hostname',
        cases: [{ is: 'a.example', then: '1' }],
        default: '2',
      },
      area: {
        type: 'regex-lookup',
        input: '{{page.path}}',
        cases: [{ matches: '^/boats/', then: 'boats' }],
        ignoreCase: true,
        full: false,
      },
      ids: { type: 'list', from: 'dataLayer.ecommerce.items', item: '{{item.item_id}}', join: ',' },
      label: { type: 'template', value: '{{area}}: {{heading}}' },
      order: { type: 'event-data', path: 'ecommerce.transaction_id' },
      dice: { type: 'random', min: 1, max: 6 },
      from: { type: 'referrer' },
      mayMeasure: { type: 'consent', category: 'audience' },
      level: { type: 'custom', module: 'own', export: 'level' },
    },
    triggers: {
      start: { type: 'consent-init' },
      failed: {
        type: 'js-error',
        conditions: [{ variable: 'error.message', operator: 'is-defined' }],
      },
      boats: {
        type: 'page-view',
        on: 'navigation',
        conditions: [
          { variable: 'page.path', operator: 'starts-with', value: '/boats/' },
          {
            any: [
              {
                variable: '{{campaign}}',
                operator: 'is-one-of',
                value: ['a', 'b'],
                ignoreCase: true,
              },
              { all: [{ variable: 'orderTotal', operator: 'greater-than', value: 0 }] },
              { not: { variable: 'area', operator: 'equals', value: '{{kind}}', negate: true } },
            ],
          },
        ],
      },
      ordered: { type: 'event', event: 'purchase' },
      basket: { type: 'event', event: { matches: '_cart$' } },
      pressed: { type: 'click', selector: 'button' },
      left: {
        type: 'link-click',
        selector: 'a[href^=http]',
        waitForTags: true,
        waitTimeout: 'PT2S',
      },
      asked: { type: 'form-submit', onlyValid: false },
      moved: { type: 'history-change' },
      read: { type: 'scroll-depth', vertical: [25, 50, 75], unit: 'percent' },
      seen: {
        type: 'element-visibility',
        selector: '#map',
        ratio: 0.5,
        time: 'PT1S',
        firing: 'once',
      },
      stayed: { type: 'timer', interval: 'PT30S', limit: 3, event: 'stayed' },
      watched: { type: 'video', provider: 'youtube', progress: [50], pause: false },
      engaged: { type: 'group', triggers: ['read', 'stayed'] },
    },
    tags: {
      ga4: {
        type: 'google-tag',
        params: { tagId: 'G-ABC123' },
        triggers: ['all-pages'],
        priority: 10,
      },
      pixel: {
        type: 'image',
        category: ['advertising', 'social'],
        vendor: 'acme',
        params: { src: 'https://px.acme.example/hit?p={{page.path}}' },
        triggers: ['all-pages'],
        blockingTriggers: ['boats'],
        firing: 'once-per-page',
        setup: [{ tag: 'ga4', stopOnFailure: true }],
        cleanup: [{ tag: 'ga4' }],
        schedule: { from: '2026-11-30T00:00:00+01:00', until: '2026-12-31T23:59:59Z' },
        beforeConsent: 'drop',
        paused: false,
        notes: 'Winter campaign.',
        owner: 'marketing',
        reviewBy: '2027-01-15',
      },
    },
    vendors: {
      acme: {
        name: 'Acme Ads',
        company: 'Acme',
        role: 'third-party',
        country: 'US',
        safeguards: { en: 'Standard contractual clauses.' },
        purpose: { en: 'Advertises boats.' },
        dataCollected: { en: 'Page seen.' },
        retention: 'P90D',
        privacyPolicyUrl: 'https://acme.example/privacy',
        optOut: { url: 'https://acme.example/out', cookie: { name: 'out', value: '1' } },
        hosts: {
          script: ['*.acme.example'],
          connect: ['wss://live.acme.example'],
          image: ['px.acme.example', 'http://localhost:8081'],
          frame: [],
        },
        category: 'advertising',
      },
      youtube: { template: 'youtube' },
      own: {
        name: 'Belle-Île',
        role: 'controller',
        storage: [
          {
            kind: 'cookie',
            name: 'cart',
            category: 'necessary',
            basis: 'exempt',
            domain: '.belle-ile.example',
            path: '/shop',
            party: 'first',
            duration: 'session',
            purpose: { fr: 'Garde le panier.', en: 'Keeps the basket.' },
          },
        ],
      },
    },
    events: { purchase: { type: 'object', required: ['ecommerce'] } },
    templates: {},
  };
}

/** A minimal container with one wrong section, as a page may get it. */
const wrong = (sections: Record<string, unknown>): unknown => ({ ...container(), ...sections });
const inConsent = (settings: Record<string, unknown>): unknown =>
  wrong({ consent: { ...container().consent, ...settings } });
const withCondition = (condition: unknown): unknown =>
  wrong({ triggers: { t: { type: 'page-view', conditions: [condition] } } });

describe('container schema', () => {
  it('accepts the smallest container', () => {
    assert.deepEqual(errorsOf(validate, container()), []);
  });

  it('accepts a container that uses every section and property', () => {
    assert.deepEqual(errorsOf(validate, complete()), []);
  });

  it('accepts the container of the demo', () => {
    const file = new URL('../../demo/container.json', import.meta.url);
    assert.deepEqual(errorsOf(validate, JSON.parse(readFileSync(file, 'utf8'))), []);
  });

  const mistakes: [title: string, data: unknown, instancePath: string, keyword: string][] = [
    ['no object', [], '', 'type'],
    ['another schemaVersion', wrong({ schemaVersion: 2 }), '/schemaVersion', 'const'],
    ['no categories', wrong({ consent: {} }), '/consent', 'required'],
    ['an unknown section', wrong({ scripts: [] }), '', 'additionalProperties'],
    [
      'a category without a basis',
      inConsent({ categories: { analytics: {} } }),
      '/consent/categories/analytics',
      'required',
    ],
    [
      'an unknown basis',
      inConsent({ categories: { analytics: { basis: 'legitimate-interest' } } }),
      '/consent/categories/analytics/basis',
      'enum',
    ],
    [
      'a category id with a space',
      inConsent({ categories: { 'my ads': { basis: 'consent' } } }),
      '/consent/categories',
      'propertyNames',
    ],
    ['a duration in words', inConsent({ lifetime: '6 months' }), '/consent/lifetime', 'pattern'],
    ['a duration of nothing', inConsent({ lifetime: 'P' }), '/consent/lifetime', 'pattern'],
    ['a time without unit', inConsent({ lifetime: 'PT' }), '/consent/lifetime', 'pattern'],
    [
      'an unknown consent property',
      inConsent({ lifeTime: 'P6M' }),
      '/consent',
      'additionalProperties',
    ],
    [
      'an unknown consent type of Google',
      inConsent({
        categories: { analytics: { basis: 'consent', googleConsentTypes: ['analytics'] } },
      }),
      '/consent/categories/analytics/googleConsentTypes/0',
      'enum',
    ],
    [
      'a date in another order',
      wrong({ site: { policyUpdated: '19/02/2026' } }),
      '/site/policyUpdated',
      'pattern',
    ],
    [
      'code for an URL',
      wrong({ site: { privacyPolicyUrl: 'javascript:alert(1)' } }),
      '/site/privacyPolicyUrl',
      'pattern',
    ],
    [
      'code for a module',
      wrong({ modules: { m: { src: 'data:text/javascript,alert(1)' } } }),
      '/modules/m/src',
      'pattern',
    ],
    [
      'code in a module',
      wrong({ modules: { m: { src: './m.js', code: 'alert(1)' } } }),
      '/modules/m',
      'additionalProperties',
    ],
    [
      'code in a tag',
      wrong({ tags: { t: { type: 'script', html: '<script>alert(1)</script>' } } }),
      '/tags/t',
      'additionalProperties',
    ],
    [
      'code in a variable',
      wrong({ variables: { v: { type: 'constant', value: 1, function: 'return 1' } } }),
      '/variables/v',
      'additionalProperties',
    ],
    [
      'code in a link',
      wrong({ ui: { links: [{ label: { fr: 'x' }, url: 'javascript:void 0' }] } }),
      '/ui/links/0/url',
      'pattern',
    ],
    [
      'a trigger type that does not exist',
      wrong({ triggers: { t: { type: 'pageview' } } }),
      '/triggers/t/type',
      'enum',
    ],
    ['a trigger without type', wrong({ triggers: { t: {} } }), '/triggers/t', 'required'],
    [
      'a property of another trigger type',
      wrong({ triggers: { t: { type: 'click', event: 'x' } } }),
      '/triggers/t',
      'additionalProperties',
    ],
    [
      'an event trigger without event',
      wrong({ triggers: { t: { type: 'event' } } }),
      '/triggers/t',
      'required',
    ],
    [
      'an event pattern under another name',
      wrong({ triggers: { t: { type: 'event', event: { regex: 'x' } } } }),
      '/triggers/t/event',
      'required',
    ],
    [
      'a scroll trigger without thresholds',
      wrong({ triggers: { t: { type: 'scroll-depth' } } }),
      '/triggers/t',
      'required',
    ],
    [
      'a timer in milliseconds',
      wrong({ triggers: { t: { type: 'timer', interval: 5000 } } }),
      '/triggers/t/interval',
      'type',
    ],
    [
      'a ratio in percent',
      wrong({ triggers: { t: { type: 'element-visibility', selector: 'a', ratio: 50 } } }),
      '/triggers/t/ratio',
      'maximum',
    ],
    [
      'an operator that does not exist',
      withCondition({ variable: 'page.path', operator: 'startsWith', value: '/' }),
      '/triggers/t/conditions/0/operator',
      'enum',
    ],
    [
      'a condition without value',
      withCondition({ variable: 'page.path', operator: 'equals' }),
      '/triggers/t/conditions/0',
      'required',
    ],
    [
      'a list of values for one',
      withCondition({ variable: 'page.path', operator: 'equals', value: ['/'] }),
      '/triggers/t/conditions/0/value',
      'type',
    ],
    [
      'a mistake inside a tree of conditions',
      withCondition({ any: [{ not: { variable: 'x', operator: 'is', value: 1 } }] }),
      '/triggers/t/conditions/0/any/0/not/operator',
      'enum',
    ],
    [
      'a variable type that does not exist',
      wrong({ variables: { v: { type: 'javascript' } } }),
      '/variables/v/type',
      'enum',
    ],
    [
      'a variable without what it needs',
      wrong({ variables: { v: { type: 'cookie' } } }),
      '/variables/v',
      'required',
    ],
    ['a tag without type', wrong({ tags: { t: { triggers: ['init'] } } }), '/tags/t', 'required'],
    [
      'an unknown property of a tag',
      wrong({ tags: { t: { type: 'image', trigger: 'init' } } }),
      '/tags/t',
      'additionalProperties',
    ],
    [
      'a schedule without offset',
      wrong({ tags: { t: { type: 'image', schedule: { from: '2026-11-30T00:00' } } } }),
      '/tags/t/schedule/from',
      'pattern',
    ],
    [
      'an empty list of categories',
      wrong({ tags: { t: { type: 'image', category: [] } } }),
      '/tags/t/category',
      'minItems',
    ],
    [
      'a tag id with a space',
      wrong({ tags: { 'my tag': { type: 'image' } } }),
      '/tags/my tag',
      'not',
    ],
    [
      'a vendor host with a path',
      wrong({ vendors: { v: { hosts: { image: ['px.example/hit'] } } } }),
      '/vendors/v/hosts/image/0',
      'pattern',
    ],
    [
      'a storage kind that does not exist',
      wrong({ vendors: { v: { storage: [{ kind: 'localStorage', name: 'x' }] } } }),
      '/vendors/v/storage/0/kind',
      'enum',
    ],
    [
      'a storage duration in words',
      wrong({ vendors: { v: { storage: [{ kind: 'cookie', name: 'x', duration: '2 years' }] } } }),
      '/vendors/v/storage/0/duration',
      'pattern',
    ],
    [
      'a text without language',
      wrong({ vendors: { v: { purpose: 'Measures.' } } }),
      '/vendors/v/purpose',
      'type',
    ],
  ];
  for (const [title, data, instancePath, keyword] of mistakes) {
    it(`refuses ${title} and says where`, () => {
      const errors = errorsOf(validate, data);
      const places = errors.map((error) => `${error.instancePath} ${error.keyword}`);
      assert.ok(places.includes(`${instancePath} ${keyword}`), places.join('\n') || 'no error');
      // Nothing else is blamed: at most, the same place says it in other words.
      for (const error of errors) assert.equal(error.instancePath, instancePath, places.join('\n'));
    });
  }

  it('reports every mistake at once', () => {
    const data = wrong({
      schemaVersion: 3,
      tags: { a: { type: 7 }, b: { type: 'image', firing: 'twice' } },
    });
    const places = errorsOf(validate, data).map(({ instancePath }) => instancePath);
    assert.deepEqual(
      new Set(places),
      new Set(['/schemaVersion', '/tags/a/type', '/tags/b/firing']),
    );
  });
});
