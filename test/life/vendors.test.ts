import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answer } from '../site/choices.ts';
import { until } from '../support/visitor.ts';
import { whenAsked } from './support/acts.ts';
import { useLife } from './support/life.ts';

interface VendorCase {
  category: string;
  params: Record<string, unknown>;
  /** The global that holds the calls. */
  queue: string;
  /** Calls after the grant, in their order, as JSON begins. */
  granted: string[];
  /** Calls that a withdrawal adds. */
  revoked: string[];
  /** Cookies of its own that a withdrawal deletes. */
  cookies: string[];
}

const cases: Record<string, VendorCase> = {
  'meta-pixel': {
    category: 'advertising',
    params: { pixelId: '100000000000017' },
    queue: 'fbq.queue',
    granted: ['["consent","grant"]', '["trackSingle","100000000000017","PageView"'],
    revoked: ['["consent","revoke"]'],
    cookies: ['_fbp', '_fbc'],
  },
  'tiktok-pixel': {
    category: 'advertising',
    params: { pixelId: 'ABCDEFGHIJ0123456789' },
    queue: 'ttq',
    granted: ['["holdConsent"]', '["grantConsent"]', '["page"]'],
    revoked: ['["revokeConsent"]'],
    cookies: ['_ttp', 'ttcsid', 'ttcsid_ABC'],
  },
  matomo: {
    category: 'analytics',
    params: { matomoUrl: 'https://matomo.life.example/', siteId: '7' },
    queue: '_paq',
    granted: ['["requireConsent"]', '["setConsentGiven"]', '["trackPageView"]'],
    revoked: ['["requireConsent"]', '["deleteCookies"]'],
    cookies: ['_pk_id.7.1fff', '_pk_ses.7.1fff'],
  },
  'microsoft-uet': {
    category: 'advertising',
    params: { tagId: '123456789' },
    queue: 'uetq',
    granted: [
      '"consent","default",{"ad_storage":"denied"}',
      '"consent","update",{"ad_storage":"granted"}',
      '"pageLoad"',
    ],
    revoked: ['"consent","update",{"ad_storage":"denied"}'],
    cookies: ['_uetsid', '_uetvid'],
  },
  'microsoft-clarity': {
    category: 'analytics',
    params: { projectId: 'abcdef1234' },
    queue: 'clarity.q',
    granted: ['["consentv2",{"ad_Storage":"granted","analytics_Storage":"granted"}]'],
    revoked: ['["stop"]'],
    cookies: ['_clck', '_clsk'],
  },
  'pinterest-tag': {
    category: 'advertising',
    params: { tagId: '2613000000001' },
    queue: 'pintrk.queue',
    granted: ['["setconsent",true]', '["page"]'],
    revoked: ['["setconsent",false]'],
    cookies: ['_pin_unauth', '_epik'],
  },
  hubspot: {
    category: 'analytics',
    params: { portalId: '1234567' },
    queue: '_hsp',
    granted: ['["setHubSpotConsent",{"analytics":true,"advertisement":true,"functionality":true}]'],
    revoked: [
      '["setHubSpotConsent",{"analytics":false,"advertisement":false,"functionality":false}]',
      '["revokeCookieConsent"]',
    ],
    cookies: ['__hstc', 'hubspotutk'],
  },
  'piano-analytics': {
    category: 'analytics',
    params: { site: '123456', collectDomain: 'https://abcdefg.pa-cd.com' },
    queue: 'sluicePiano',
    granted: ['["consent.setMode","opt-in"]', '["sendEvent","page.display"'],
    revoked: ['["consent.setMode","opt-out"]'],
    cookies: ['_pcid', '_pctx'],
  },
};

describe('the consent calls of services', () => {
  const life = useLife();

  for (const [type, { category, params, queue, granted, revoked, cookies }] of Object.entries(
    cases,
  )) {
    it(`R1, R21 ${type}: silence before the grant, its calls in order, and its withdrawal`, async () => {
      life.serve({
        tags: { tag: { type, category, params, triggers: ['all-pages'] } },
        consent: { onWithdraw: 'stay' },
      });
      const person = await life.meet({ realVendors: 'empty' });
      const tab = await person.open();
      /** The calls of the queue, each as JSON. */
      const calls = (): Promise<string[]> =>
        tab.page.evaluate((path) => {
          let value: unknown = window;
          for (const name of path.split('.')) value = (value as Record<string, unknown>)?.[name];
          const list = Array.from((value ?? []) as ArrayLike<unknown>);
          return list.map((call) => {
            const isList = Object.prototype.toString.call(call) === '[object Arguments]';
            return JSON.stringify(isList ? Array.from(call as ArrayLike<unknown>) : call);
          });
        }, queue);

      await whenAsked(tab);
      assert.deepEqual([await calls(), life.addresses], [[], []]);

      await answer(tab, 'accept');
      await until(
        async () => (await tab.decisions('tag')).at(-1)?.outcome === 'fired',
        'it has fired',
      );
      const after = (await calls()).join();
      const places = granted.map((call) => after.indexOf(call));
      assert.ok(!places.includes(-1), after);
      assert.deepEqual(
        places,
        places.toSorted((a, b) => a - b),
      );

      await tab.page.evaluate((names) => {
        for (const name of names) document.cookie = `${name}=1; Path=/; Max-Age=9999`;
      }, cookies);
      const before = (await calls()).length;
      const asked = life.addresses.length;
      await tab.page.evaluate(() => window.sluice.consent.rejectAll());
      assert.equal((await calls()).slice(before).join(), revoked.join());
      const left = (await person.cookies()).map(({ name }) => name);
      assert.deepEqual(left, ['eu-consent']);
      await tab.go('/second');
      assert.equal(life.addresses.length, asked);
      assert.deepEqual(await calls(), []);
    });
  }

  it('umami: an event after a change of the address names the present one', async () => {
    life.serve({
      tags: {
        tag: {
          type: 'umami',
          params: {
            websiteId: '00000000-0000-4000-8000-000000000001',
            action: 'track',
            event: 'Step',
          },
          triggers: ['probe'],
        },
      },
    });
    const person = await life.meet({ realVendors: 'empty' });
    const tab = await person.open();
    await tab.page.evaluate(() => {
      const calls: unknown[] = [];
      Object.assign(window, { calls, umami: { track: (call: unknown) => calls.push(call) } });
    });
    await answer(tab, 'accept');
    const step = async (): Promise<unknown> => {
      const fired = async (): Promise<number> =>
        (await tab.decisions('tag')).filter(({ outcome }) => outcome === 'fired').length;
      const before = await fired();
      await tab.page.evaluate(() => void window.dataLayer?.push({ event: 'probe' }));
      await until(async () => (await fired()) > before, 'it has fired');
      return tab.page.evaluate(() => (window as unknown as { calls: unknown[] }).calls.at(-1));
    };
    assert.equal(await step(), 'Step');
    await tab.page.evaluate(() => history.pushState({}, '', '/second?a=1'));
    const { name, url, website } = (await step()) as Record<string, unknown>;
    assert.deepEqual(
      [name, url, website],
      ['Step', '/second?a=1', '00000000-0000-4000-8000-000000000001'],
    );
  });
});
