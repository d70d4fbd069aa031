import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Container, TagSettings, VariableSettings } from '../../src/engine/types.ts';
import { visit, type Visit, type VisitOptions } from '../support/visit.ts';

/** A tag for analytics that fires on `go`. */
function tag(settings: Partial<TagSettings> = {}): TagSettings {
  return { type: 'probe', category: 'analytics', triggers: ['go'], ...settings };
}

function open(
  tags: Container['tags'],
  more: Partial<Container> = {},
  options: VisitOptions = {},
): Visit {
  const go = { type: 'event', event: 'go' };
  return visit({ ...more, triggers: { go, ...more.triggers }, tags: tags ?? {} }, options);
}

const granted = { categories: { analytics: 'granted' } } as const;
const denied = { categories: { analytics: 'denied' } } as const;

describe('held tags', () => {
  it('43 wait while the answer is missing, and fire once when it is a grant', () => {
    const page = open({ one: tag() });
    page.layer.push({ event: 'go' });
    assert.deepEqual(page.told(), ['go one held consent-missing']);
    assert.deepEqual(page.decisions[0]?.detail, { missing: ['analytics'] });
    assert.deepEqual(page.engine.held(), [{ tag: 'one', event: { id: 3, name: 'go' } }]);
    page.choose(granted);
    assert.deepEqual(page.told().slice(1), ['go one fired']);
    assert.equal(page.decisions[1]?.replayed, true);
    assert.equal(page.decisions[1]?.event.id, 3);
    assert.deepEqual(page.engine.held(), []);
  });

  it('43 go on waiting until the last of several answers, and say which are missing', () => {
    const page = open({ both: tag({ category: ['analytics', 'advertising'] }) });
    page.layer.push({ event: 'go' });
    assert.deepEqual(page.decisions[0]?.detail, { missing: ['analytics', 'advertising'] });
    page.choose(granted);
    assert.deepEqual(page.fired(), []);
    page.choose({ categories: { advertising: 'granted' } });
    assert.deepEqual(page.fired(), ['both']);
  });

  it('43 are dropped when a needed answer is a refusal, whatever comes after', () => {
    const page = open({ both: tag({ category: ['analytics', 'advertising'] }) });
    page.layer.push({ event: 'go' });
    page.choose(denied);
    assert.deepEqual(page.told(), [
      'go both held consent-missing',
      'go both dropped consent-missing',
    ]);
    page.choose('accept-all');
    assert.deepEqual(page.fired(), []);
  });

  it('43 are not made of tags whose answer is a refusal: those are blocked', () => {
    const page = open({ one: tag() });
    page.choose(denied);
    page.layer.push({ event: 'go' });
    assert.deepEqual(page.told(), ['go one blocked consent-missing']);
    page.choose(granted);
    assert.deepEqual(page.fired(), []);
  });

  it('43 never fire twice when consent is given, withdrawn and given again', () => {
    const page = open({ one: tag() });
    page.layer.push({ event: 'go' });
    page.choose(granted);
    page.choose(denied);
    page.layer.push({ event: 'go' });
    page.choose(granted);
    page.choose(granted);
    assert.deepEqual(page.told(), [
      'go one held consent-missing',
      'go one fired',
      'go one blocked consent-withdrawn',
    ]);
  });

  it('43 fire in the order of their events, and by priority within one', () => {
    const triggers = { other: { type: 'event', event: 'other' } };
    const page = open(
      {
        low: tag(),
        high: tag({ priority: 5 }),
        other: tag({ triggers: ['other'], priority: 9 }),
      },
      { triggers },
    );
    page.layer.push({ event: 'go', n: 1 }, { event: 'other' }, { event: 'go', n: 2 });
    page.choose(granted);
    assert.deepEqual(
      page.runs.map(({ tag: name, context }) => `${name} ${context.id}`),
      ['high 3', 'low 3', 'other 4', 'high 5', 'low 5'],
    );
  });

  it('43 are bounded: the five hundred and first is dropped', () => {
    const page = open({ one: tag(), two: tag() });
    for (let n = 0; n < 251; n++) page.layer.push({ event: 'go' });
    assert.equal(page.engine.held().length, 500);
    assert.deepEqual(page.told().slice(-2), [
      'go one dropped hold-limit',
      'go two dropped hold-limit',
    ]);
    page.choose(granted);
    assert.equal(page.fired().length, 500);
    assert.equal(
      new Set(page.runs.map(({ tag: name, context }) => `${name} ${context.id}`)).size,
      500,
    );
  });

  it('43 make room when they are dropped', () => {
    const page = open({ one: tag(), two: tag({ category: 'advertising' }) });
    for (let n = 0; n < 251; n++) page.layer.push({ event: 'go' });
    page.choose(denied);
    page.layer.push({ event: 'go' });
    assert.equal(page.engine.held().length, 251);
  });

  it('43 keep their firing limit, which is judged when they fire', () => {
    const page = open({ one: tag({ firing: 'once-per-page' }) });
    page.layer.push({ event: 'go' }, { event: 'go' });
    assert.equal(page.engine.held().length, 2);
    page.choose(granted);
    assert.deepEqual(page.fired(), ['one']);
    assert.deepEqual(page.told().slice(2).sort(), ['go one blocked firing-limit', 'go one fired']);
  });

  it('43 have been judged at their event: blocking triggers and schedules come no more', () => {
    const stop = {
      type: 'event',
      event: 'go',
      conditions: [{ variable: 'dataLayer.stop', operator: 'equals', value: 1 }],
    };
    const page = open(
      { one: tag({ blockingTriggers: ['stop'], schedule: { until: '2026-11-30T00:00:01Z' } }) },
      { triggers: { stop } },
    );
    page.layer.push({ event: 'go' }, { stop: 1 });
    page.now += 10_000;
    page.choose(granted);
    assert.deepEqual(page.fired(), ['one']);
  });

  it('43 are not made of a tag that says drop', () => {
    const page = open({ one: tag({ beforeConsent: 'drop' }) });
    page.layer.push({ event: 'go' });
    page.choose(granted);
    assert.deepEqual(page.told(), ['go one dropped consent-missing']);
  });

  it('43 of a vendor follow the answer to it, not that to its category', () => {
    const page = open({
      acme: tag({ vendor: 'acme' }),
      other: tag({ vendor: 'other' }),
      none: tag(),
    });
    page.layer.push({ event: 'go' });
    page.choose({ vendors: { acme: 'granted' } });
    assert.deepEqual(page.fired(), ['acme']);
    page.choose({ vendors: { other: 'denied' } });
    assert.deepEqual(page.told().at(-1), 'go other dropped consent-missing');
    page.choose({ categories: { analytics: 'granted' }, vendors: { other: 'denied' } });
    assert.deepEqual(page.fired(), ['acme', 'none']);
    page.layer.push({ event: 'go' });
    assert.ok(page.told().includes('go other blocked vendor-opposed'));
  });

  it('43 are gone with the page', () => {
    const page = open({ one: tag() });
    page.layer.push({ event: 'go' });
    page.dispatch({ kind: 'left' });
    assert.deepEqual(page.told(), ['go one held consent-missing', 'go one dropped page-left']);
    page.choose(granted);
    assert.deepEqual(page.fired(), []);
  });

  it('43 need no consent where the category is exempt, and opposition blocks where it may be opposed', () => {
    const consent: Container['consent'] = {
      categories: {
        necessary: { basis: 'exempt' },
        measure: { basis: 'exempt', opposable: true },
        interest: { basis: 'objection' },
      },
    };
    const tags = Object.fromEntries(
      Object.keys(consent.categories).map((category) => [category, tag({ category })]),
    );
    const page = open(tags, { consent });
    page.layer.push({ event: 'go' });
    assert.deepEqual(page.fired(), ['necessary', 'measure', 'interest']);
    page.choose('reject-all');
    page.layer.push({ event: 'go' });
    assert.deepEqual(page.told().slice(3), [
      'go measure blocked consent-withdrawn',
      'go interest blocked consent-withdrawn',
      'go necessary fired',
    ]);
  });
});

describe('the snapshot of a held tag', () => {
  const variables: Record<string, VariableSettings> = {
    payload: { type: 'event-data', path: 'n' },
    own: { type: 'custom', module: 'own', export: 'read' },
  };
  const params = {
    model: '{{dataLayer.a.b}}',
    url: '{{page.url}}',
    title: '{{page.title}}',
    event: '{{event.name}} {{event.id}}',
    payload: '{{payload}}',
    cookie: '{{cookie.c}}',
    own: '{{own}}',
    consent: '{{consent.analytics}}',
  };

  it('43 has event, model, URL and title as they were; cookies, custom variables and consent as they are', () => {
    let moment = 'then';
    const page = open(
      { one: tag({ params }) },
      { variables, modules: { own: { src: './own.js' } } },
      {
        environment: {
          page: () => ({ url: `https://shop.example/${moment}`, title: moment, referrer: '' }),
          cookie: () => moment,
          custom: () => moment,
        },
      },
    );
    page.layer.push({ a: { b: 'then' } }, { event: 'go', n: 1 });
    moment = 'now';
    page.layer.push({ a: { b: 'now' } }, { event: 'other', n: 2 });
    page.choose(granted);
    assert.deepEqual(page.runs[0]?.params, {
      model: 'then',
      url: 'https://shop.example/then',
      title: 'then',
      event: 'go 3',
      payload: 1,
      cookie: 'now',
      own: 'now',
      consent: 'granted',
    });
  });

  it('43 has the payload and version 1 of the model as they were', () => {
    const version1: VariableSettings = { type: 'data-layer', path: 'n', version: 1 };
    const page = open(
      { one: tag({ params: { payload: '{{payload}}', version1: '{{version1}}' } }) },
      { variables: { payload: { type: 'event-data', path: 'n' }, version1 } },
    );
    const message = { event: 'go', n: 1 };
    page.layer.push(message);
    message.n = 2;
    page.layer.push({ n: 3 });
    page.choose(granted);
    assert.deepEqual(page.runs[0]?.params, { payload: 1, version1: 1 });
  });

  it('43 is one for each event', () => {
    const page = open({ one: tag({ params: { model: '{{dataLayer.list}}' } }) });
    page.layer.push({ event: 'go', list: [1] }, { event: 'go', list: [2, 3] }, ['list.push', 4]);
    page.choose(granted);
    assert.deepEqual(
      page.runs.map((run) => run.params['model']),
      [[1], [2, 3]],
    );
  });
});
