import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answer } from '../site/choices.ts';
import { until } from '../support/visitor.ts';
import { save, whenAsked } from './support/acts.ts';
import type { LifeSections } from './support/containers.ts';
import { useLife } from './support/life.ts';
import type { Person } from './support/person.ts';

/** Shopify's object, as far as the bridge knows it. */
const shopify = `window.Shopify = {
  loadFeatures(features, done) {
    note('features', JSON.stringify(features));
    Shopify.customerPrivacy = {
      setTrackingConsent(consent, done) { note('told', JSON.stringify(consent)); done(); },
    };
    done();
  },
};`;

/** The plugin's functions; without a type of consent it lets everything pass. */
const wordPress = `window.wp_set_consent = (category, value) => {
  note('told', category + ' ' + value + ' ' + window.wp_consent_type);
};
document.addEventListener('wp_consent_type_defined', () => note('type', window.wp_consent_type));`;

const told = ({ notes }: Person): string[] =>
  notes.filter((note) => note.startsWith('told')).map((note) => note.slice('told: '.length));

describe('bridges to other systems of the page', () => {
  const life = useLife();

  const shops: LifeSections = {
    consent: { bridges: ['shopify'], onWithdraw: 'stay' },
    meters: { meter: 'analytics', pixel: 'advertising' },
  };
  const consents = (person: Person): unknown[] =>
    told(person).map((text) => JSON.parse(text) as unknown);
  const all = { analytics: true, marketing: true, preferences: true, sale_of_data: true };
  const none = { analytics: false, marketing: false, preferences: false, sale_of_data: false };

  it('R1 Shopify hears nothing before a choice, and then each choice and each later page', async () => {
    life.serve(shops, { pages: { '*': { head: `<script>${shopify}</script>` } } });
    const person = await life.meet();
    const tab = await person.open();
    await whenAsked(tab);
    assert.deepEqual(told(person), []);
    await answer(tab, 'accept');
    await until(() => told(person).length === 1, 'Shopify is told');
    await save(tab, 'advertising');
    await until(() => told(person).length === 2, 'Shopify is told again');
    assert.deepEqual(consents(person), [all, { ...all, marketing: false, sale_of_data: false }]);
    await tab.go('/second');
    assert.deepEqual(consents(person)[2], { ...all, marketing: false, sale_of_data: false });
    await tab.page.evaluate(() => window.sluice.consent.reset());
    await until(() => told(person).length === 4, 'Shopify is told again');
    assert.deepEqual(consents(person)[3], none);
  });

  it('Shopify is told as well where its script comes after Sluice', async () => {
    const head = `<script>addEventListener('load', () => { ${shopify} });</script>`;
    let release: (value?: unknown) => void = () => {};
    const held = new Promise((resolve) => {
      release = resolve;
    });
    const pages = { '/late': { head, body: '<img src="/held.gif">' } };
    life.serve(shops, { pages, held });
    const person = await life.meet();
    const tab = await person.open();
    await answer(tab, 'refuse');
    await tab.page.goto(new URL('/late', tab.page.url()).href, { waitUntil: 'domcontentloaded' });
    const isBridged = (): Promise<boolean> =>
      tab.page.evaluate(() =>
        performance.getEntriesByType('resource').some(({ name }) => name.includes('/bridges-')),
      );
    await until(isBridged, 'the bridge is there');
    assert.deepEqual(told(person), []);
    release();
    await until(() => told(person).length === 1, 'Shopify is told');
    assert.deepEqual(consents(person), [none]);
  });

  it('R1 the WP Consent API learns first that nothing passes without consent, then each answer', async () => {
    const head = `<script>${wordPress}</script>`;
    life.serve(
      { consent: { bridges: ['wp-consent-api'], onWithdraw: 'stay' } },
      { pages: { '*': { head } } },
    );
    const person = await life.meet();
    const tab = await person.open();
    const denied = [
      'functional allow optin',
      'preferences deny optin',
      'statistics-anonymous deny optin',
      'statistics deny optin',
      'marketing deny optin',
    ];
    await until(() => told(person).length >= 5, 'the plugin is told');
    assert.equal(person.notes.filter((note) => /^(?:type|told)/.test(note))[0], 'type: optin');
    assert.deepEqual(told(person).slice(0, 5), denied);
    const before = told(person).length;
    await save(tab, 'analytics');
    await until(() => told(person).length > before, 'the plugin is told again');
    assert.deepEqual(told(person).slice(-5), [
      'functional allow optin',
      'preferences deny optin',
      'statistics-anonymous allow optin',
      'statistics allow optin',
      'marketing deny optin',
    ]);
  });
});
