import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { googleConsent } from '../../src/engine/consent.ts';
import { readGtagCommand } from '../../src/engine/gtag.ts';
import { planConsent } from '../../src/engine/resolve/plan.ts';
import type { Container } from '../../src/engine/types.ts';
import { container } from '../support/containers.ts';
import { visit, type Visit, type VisitOptions } from '../support/visit.ts';

/** A visit with a tag on each of some events; its parameters tell what it can see. */
function listen(events: string[], options: VisitOptions = {}): Visit {
  const triggers: Container['triggers'] = {};
  const tags: Container['tags'] = {};
  for (const event of events) {
    triggers[event] = { type: 'event', event };
    tags[event] = {
      type: 'probe',
      category: 'necessary',
      triggers: [event],
      params: { model: '{{dataLayer.eventModel}}', start: '{{dataLayer.gtm.start}}' },
    };
  }
  return visit({ triggers, tags }, options);
}

describe('gtag consent', () => {
  it('21 never changes an answer, nor the data model, nor fires a trigger', () => {
    const page = visit({
      triggers: { any: { type: 'event', event: { matches: '' } } },
      tags: {
        free: { type: 'probe', category: 'necessary', triggers: ['any'] },
        ads: { type: 'probe', category: 'advertising', triggers: ['any'] },
      },
    });
    page.gtag('consent', 'default', { ad_storage: 'granted', analytics_storage: 'granted' });
    page.gtag('consent', 'update', { ad_storage: 'granted' });
    page.gtag('consent', 'update');
    page.gtag('consent');
    assert.deepEqual(page.fired(), []);
    assert.deepEqual(page.engine.model.data, {});
    page.layer.push({ event: 'go' });
    assert.equal(page.state().categories['advertising'], 'denied');
    assert.equal(page.fired().includes('ads'), false);
  });

  it('21 is not an event: nothing is initialised by it', () => {
    const page = listen(['gtm.init']);
    page.gtag('consent', 'default', { ad_storage: 'denied' });
    assert.deepEqual(page.fired(), []);
  });

  it('44 leaves denied what no granted category maps to: unset is denied', () => {
    const plan = planConsent(container(), new Map());
    const page = visit({});
    assert.deepEqual(googleConsent(plan, page.state()), {
      ad_storage: 'denied',
      ad_user_data: 'denied',
      ad_personalization: 'denied',
      analytics_storage: 'denied',
      functionality_storage: 'denied',
      personalization_storage: 'denied',
      security_storage: 'granted',
    });
    page.choose({
      categories: { analytics: 'granted', functionality: 'granted', social: 'granted' },
    });
    assert.deepEqual(googleConsent(plan, page.state()), {
      ad_storage: 'denied',
      ad_user_data: 'denied',
      ad_personalization: 'denied',
      analytics_storage: 'granted',
      functionality_storage: 'granted',
      personalization_storage: 'granted',
      security_storage: 'granted',
    });
  });

  it('45 grants nothing by region, whatever the page says of regions', () => {
    const page = visit({
      tags: { ads: { type: 'probe', category: 'advertising', triggers: ['all-pages'] } },
    });
    page.gtag('consent', 'default', { ad_storage: 'granted', region: ['US-CA'] });
    page.event({ event: 'gtm.js' });
    assert.deepEqual(page.told(), ['gtm.js ads held consent-missing']);
  });

  it('46 holds tags until the visitor answers, however short the page wants to wait', () => {
    const page = visit({
      tags: { ads: { type: 'probe', category: 'advertising', triggers: ['all-pages'] } },
    });
    page.gtag('consent', 'default', { ad_storage: 'denied', wait_for_update: 1 });
    page.event({ event: 'gtm.js' });
    page.now += 86_400_000;
    page.layer.push({ event: 'later' });
    assert.deepEqual(page.fired(), []);
    page.choose('accept-all');
    assert.deepEqual(page.fired(), ['ads']);
  });

  it('47 follows the last choice of the visitor, whatever came before', () => {
    const plan = planConsent(container(), new Map());
    const page = visit({});
    const analytics = (): unknown => googleConsent(plan, page.state())['analytics_storage'];
    page.choose('accept-all');
    assert.equal(analytics(), 'granted');
    page.choose({ categories: { analytics: 'denied' } });
    page.gtag('consent', 'update', { analytics_storage: 'granted' });
    assert.equal(analytics(), 'denied');
    page.choose({ categories: { analytics: 'granted' } });
    assert.equal(analytics(), 'granted');
  });

  it('48 maps categories to the seven types, and to those that a container names', () => {
    const own = container({
      consent: {
        categories: {
          stats: { basis: 'consent', as: 'analytics' },
          chat: { basis: 'consent', googleConsentTypes: ['functionality_storage', 'chat_storage'] },
          other: { basis: 'consent' },
        },
      },
    });
    const plan = planConsent(own, new Map());
    const state = { categories: { stats: 'granted', chat: 'granted', other: 'granted' } } as const;
    const granted = Object.entries(googleConsent(plan, { ...visit({}).state(), ...state }))
      .filter(([, answer]) => answer === 'granted')
      .map(([type]) => type);
    assert.deepEqual(granted.sort(), [
      'analytics_storage',
      'chat_storage',
      'functionality_storage',
    ]);
  });
});

describe('gtag set', () => {
  it('22 replaces key by key, and fires no trigger', () => {
    const page = visit({
      triggers: { any: { type: 'event', event: { matches: '' } } },
      tags: { any: { type: 'probe', category: 'necessary', triggers: ['any'] } },
    });
    page.layer.push({ user: { id: 1, name: 'a' }, a: { b: { x: 1 }, c: 1 } });
    page.gtag('set', { user: { id: 2 }, event: 'no event' });
    page.gtag('set', 'a.b', { y: 1 });
    assert.deepEqual(page.engine.model.data, {
      user: { id: 2 },
      a: { b: { y: 1 }, c: 1 },
      event: 'no event',
    });
    assert.deepEqual(page.fired(), []);
  });

  it('22 ignores any other number or kind of arguments', () => {
    const page = visit({});
    page.gtag('set');
    page.gtag('set', 'a');
    page.gtag('set', 'a', 1, 2);
    page.gtag('set', 1, 2);
    page.gtag('set', [1]);
    page.gtag('set', { a: 1 }, 2);
    assert.deepEqual(page.engine.model.data, {});
  });

  it('22 does not change what it was given', () => {
    const values = { a: { b: 1 } };
    const page = visit({});
    page.gtag('set', values);
    page.layer.push({ a: { c: 2 } });
    assert.deepEqual(values, { a: { b: 1 } });
  });

  it('15 never reaches a prototype', () => {
    const page = visit({});
    page.gtag(
      'set',
      JSON.parse('{"__proto__": {"polluted": 1}, "a": {"__proto__": {"polluted": 1}}}'),
    );
    page.gtag('set', '__proto__', { polluted: 1 });
    page.gtag('set', '__proto__.polluted', 1);
    page.gtag('event', 'x', JSON.parse('{"__proto__": {"polluted": 1}}'));
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  });
});

describe('gtag event', () => {
  it('23 is an event whose parameters are its eventModel', () => {
    const page = listen(['purchase']);
    page.gtag('event', 'purchase', { value: 3, items: [{ id: 1 }] });
    assert.deepEqual(page.runs[0]?.params['model'], { value: 3, items: [{ id: 1 }] });
    assert.equal(page.runs[0]?.context.name, 'purchase');
  });

  it('23 shows eventModel during its own event only, and replaces the one before', () => {
    const page = listen(['a', 'b', 'c']);
    page.gtag('event', 'a', { x: 1 });
    page.gtag('event', 'b', { y: 2 });
    page.layer.push({ event: 'c' });
    assert.deepEqual(
      page.runs.map(({ params }) => params['model']),
      [{ x: 1 }, { y: 2 }, undefined],
    );
    page.layer.push({ a: 1 });
    assert.equal('eventModel' in page.engine.model.data, false);
  });

  it('23 needs no parameters', () => {
    const page = listen(['a']);
    page.gtag('event', 'a');
    page.gtag('event', 'a', undefined);
    assert.deepEqual(page.fired(), ['a', 'a']);
  });

  it('23 ignores what is no name, no plain parameters, or too much', () => {
    const page = listen(['a', '1', 'undefined']);
    page.gtag('event');
    page.gtag('event', '');
    page.gtag('event', 1);
    page.gtag('event', 'a', 'text');
    page.gtag('event', 'a', null);
    page.gtag('event', 'a', [1]);
    page.gtag('event', 'a', {}, 1);
    assert.deepEqual(page.fired(), []);
  });

  it('23 calls event_callback when its tags are done, after event_timeout at the latest', () => {
    const page = listen(['a'], { manual: true });
    let called = 0;
    page.gtag('event', 'a', { event_callback: () => called++, event_timeout: 500 });
    assert.deepEqual(page.timers, [{ kind: 'timer', event: 3, milliseconds: 500 }]);
    assert.equal(called, 0);
    page.settle('a');
    assert.equal(called, 1);
  });

  it('23 gives each event an id of its own', () => {
    const page = listen(['a']);
    page.gtag('event', 'a');
    page.gtag('event', 'a');
    const [first, second] = page.runs.map(({ context }) => context.id);
    assert.equal(Number(second), Number(first) + 1);
  });

  it('23 copies its parameters', () => {
    const params = { value: 1 };
    const command = readGtagCommand(['event', 'a', params]);
    assert.deepEqual(command?.message['eventModel'], params);
    assert.notEqual(command?.message['eventModel'], params);
  });
});

describe('gtag js and config', () => {
  it('24 js with a date is the page view', () => {
    const page = listen(['gtm.js']);
    page.gtag('js', new Date(1234));
    assert.deepEqual(page.runs[0]?.params, { start: 1234 });
  });

  it('24 js takes a date of another window, and nothing but a date', () => {
    const page = listen(['gtm.js']);
    page.gtag('js');
    page.gtag('js', 1234);
    page.gtag('js', new Date(), 1);
    page.gtag('js', '2026-01-01');
    assert.deepEqual(page.fired(), []);
    page.gtag('js', runInNewContext('new Date(5)'));
    assert.deepEqual(page.runs[0]?.params, { start: 5 });
  });

  it('24 fires triggers by the first page view only, whoever tells of it', () => {
    const page = listen(['gtm.js']);
    page.event({ event: 'gtm.js', 'gtm.start': 1 });
    page.gtag('js', new Date(2));
    page.layer.push({ event: 'gtm.js' });
    assert.deepEqual(page.fired(), ['gtm.js']);
  });

  it('25 config means nothing to the data model, and counts as an event for the first two', () => {
    const page = listen(['gtm.init_consent', 'gtm.init', 'gtm.js']);
    page.gtag('config', 'G-1', { send_page_view: false });
    assert.deepEqual(page.fired(), ['gtm.init_consent', 'gtm.init']);
    assert.equal(page.engine.model.get('send_page_view'), undefined);
  });

  it('25 hands calls on for Google’s own library, as they were made', () => {
    const page = visit({});
    const handed: unknown[] = [];
    const { engine } = page;
    const call = (...args: unknown[]): void => {
      const message = (
        function (): unknown {
          // eslint-disable-next-line prefer-rest-params -- Google's command is the arguments object
          return arguments;
        } as (...args: unknown[]) => unknown
      )(...args);
      const effects = engine.dispatch({ kind: 'push', message });
      handed.push(
        ...effects.flatMap((effect) => (effect.kind === 'gtag' ? [Array.from(effect.args)] : [])),
      );
    };
    call('config', 'G-1');
    call('event', 'x', { a: 1 });
    assert.deepEqual(handed, [
      ['config', 'G-1'],
      ['event', 'x', { a: 1 }],
    ]);
  });

  it('26 get, policy and unknown commands do nothing', () => {
    const page = visit({
      triggers: { any: { type: 'event', event: { matches: '' } } },
      tags: { any: { type: 'probe', category: 'necessary', triggers: ['any'] } },
    });
    page.gtag('get', 'G-1', 'client_id', () => assert.fail('called'));
    page.gtag('policy', 'all', () => assert.fail('called'));
    page.gtag('whatever', 1);
    page.gtag();
    page.gtag(null);
    page.gtag({ event: 'go' });
    assert.deepEqual(page.fired(), []);
    assert.deepEqual(page.engine.model.data, {});
    assert.deepEqual(page.reports, []);
  });

  it('27 says nothing to a gtag whose rest parameters make an array of the call', () => {
    const page = listen(['purchase']);
    const gtag = (...args: unknown[]): unknown => page.layer.push(args);
    gtag('event', 'purchase', { value: 1 });
    assert.deepEqual(page.fired(), []);
    assert.deepEqual(page.engine.model.data, {});
  });
});
