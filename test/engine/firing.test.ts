import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Container, TagSettings, TriggerSettings } from '../../src/engine/types.ts';
import { visit, type Visit, type VisitOptions } from '../support/visit.ts';

const go: TriggerSettings = { type: 'event', event: 'go' };
const yes = { variable: 'dataLayer.yes', operator: 'equals', value: 1 };
/** A variable that throws. */
const fails = { variable: 'fails', operator: 'equals', value: 1 };

/** A tag that needs no consent and fires on `go`. */
function tag(settings: Partial<TagSettings> = {}): TagSettings {
  return { type: 'probe', category: 'necessary', triggers: ['go'], ...settings };
}

function open(
  tags: Container['tags'],
  more: Partial<Container> = {},
  options: VisitOptions = {},
): Visit {
  return visit(
    {
      variables: { fails: { type: 'custom', module: 'own', export: 'read' } },
      modules: { own: { src: './own.js' } },
      ...more,
      triggers: { go, ...more.triggers },
      tags: tags ?? {},
    },
    {
      ...options,
      environment: {
        custom() {
          throw new Error('no');
        },
        ...options.environment,
      },
    },
  );
}

describe('triggers', () => {
  it('38 fire a tag when any of them matches, once', () => {
    const triggers = {
      a: { ...go, event: 'a' },
      also: { ...go, event: 'a' },
      b: { ...go, event: 'b' },
    };
    const page = open({ one: tag({ triggers: ['a', 'also', 'b'] }) }, { triggers });
    page.layer.push({ event: 'a' }, { event: 'b' }, { event: 'c' });
    assert.deepEqual(page.told(), ['a one fired', 'b one fired']);
  });

  it('38 match the exact name of an event, or a pattern', () => {
    const triggers = {
      exact: { type: 'event', event: 'order.done' },
      pattern: { type: 'event', event: { matches: '^order\\.' } },
    };
    const page = open(
      { exact: tag({ triggers: ['exact'] }), pattern: tag({ triggers: ['pattern'] }) },
      { triggers },
    );
    page.layer.push({ event: 'order.done' }, { event: 'order.begun' }, { event: 'Order.done' });
    assert.deepEqual(page.told(), [
      'order.done exact fired',
      'order.done pattern fired',
      'order.begun pattern fired',
    ]);
  });

  it('38 with a listener of their own match only the events that name them', () => {
    const triggers = {
      buy: { type: 'click', selector: '.buy' },
      any: { type: 'click' },
    };
    const page = open(
      { buy: tag({ triggers: ['buy'] }), any: tag({ triggers: ['any'] }) },
      { triggers },
    );
    page.event({ event: 'gtm.click', 'gtm.triggers': 'any' }, ['any']);
    page.event({ event: 'gtm.click', 'gtm.triggers': 'buy,any' }, ['buy', 'any']);
    page.layer.push({ event: 'gtm.click', 'gtm.triggers': 'buy,any' });
    assert.deepEqual(page.fired(), ['any', 'buy', 'any']);
  });

  it('37 with a condition that fails fire nothing, negated or not', () => {
    const triggers = {
      plain: { ...go, conditions: [fails] },
      negated: { ...go, conditions: [{ ...fails, negate: true }] },
      not: { ...go, conditions: [{ not: fails }] },
    };
    const page = open({ one: tag({ triggers: ['plain', 'negated', 'not'] }) }, { triggers });
    page.layer.push({ event: 'go' });
    assert.deepEqual(page.fired(), []);
  });
});

describe('blocking triggers', () => {
  it('38 win over any trigger that matches', () => {
    const triggers = { stop: { ...go, conditions: [yes] }, never: { ...go, event: 'other' } };
    const page = open({ one: tag({ blockingTriggers: ['never', 'stop'] }) }, { triggers });
    page.layer.push({ event: 'go', yes: 1 }, { event: 'go', yes: 0 });
    assert.deepEqual(page.told(), ['go one blocked blocking-trigger', 'go one fired']);
    assert.deepEqual(page.decisions[0]?.detail, { trigger: 'stop' });
  });

  it('38 block only on their own event', () => {
    const triggers = {
      other: { type: 'event', event: 'other' },
      pattern: { type: 'event', event: { matches: '^stop' } },
      all: { type: 'event', event: { matches: '' } },
    };
    const page = open(
      { one: tag({ triggers: ['all'], blockingTriggers: ['other', 'pattern'] }) },
      { triggers },
    );
    page.layer.push({ event: 'go' }, { event: 'other' }, { event: 'stop-it' });
    assert.deepEqual(
      page.told().filter((line) => !line.startsWith('gtm.')),
      [
        'go one fired',
        'other one blocked blocking-trigger',
        'stop-it one blocked blocking-trigger',
      ],
    );
  });

  for (const [how, conditions] of [
    ['fails', [fails]],
    ['fails and is negated', [{ ...fails, negate: true }]],
    ['fails beside one that holds', [yes, fails]],
    ['names what does not exist', [{ variable: 'nobody', operator: 'equals', value: 1 }]],
    ['has an invalid pattern', [{ variable: 'page.url', operator: 'matches-regex', value: '(' }]],
  ] as const) {
    it(`37 block when their condition ${how}`, () => {
      const triggers = { stop: { ...go, conditions: [...conditions] } };
      const page = open({ one: tag({ blockingTriggers: ['stop'] }) }, { triggers });
      page.layer.push({ event: 'go', yes: 1 });
      assert.deepEqual(page.told(), ['go one blocked blocking-trigger']);
      assert.deepEqual(page.decisions[0]?.detail, { trigger: 'stop', failed: true });
    });
  }

  it('37 do not block where another condition of theirs is not met, whatever fails', () => {
    const triggers = { stop: { ...go, conditions: [yes, fails] } };
    const page = open({ one: tag({ blockingTriggers: ['stop'] }) }, { triggers });
    page.layer.push({ event: 'go', yes: 0 });
    assert.deepEqual(page.fired(), ['one']);
  });

  it('37 that do not exist disable the tag', () => {
    const page = open({ one: tag({ blockingTriggers: ['nobody'] }), two: tag() });
    page.layer.push({ event: 'go' });
    assert.deepEqual(page.told(), ['go one blocked blocking-trigger', 'go two fired']);
  });
});

describe('order', () => {
  it('39 is by priority, then by the order of the container', () => {
    const page = open({
      a: tag(),
      b: tag({ priority: -1 }),
      c: tag({ priority: 10 }),
      d: tag(),
      e: tag({ priority: 2.5 }),
      f: tag({ priority: 10 }),
    });
    page.layer.push({ event: 'go' });
    assert.deepEqual(page.fired(), ['c', 'f', 'e', 'a', 'd', 'b']);
  });

  it('39 makes no tag wait for one of higher priority', () => {
    const page = open({ slow: tag({ priority: 1 }), quick: tag() }, {}, { manual: true });
    page.layer.push({ event: 'go' });
    assert.deepEqual(page.fired(), ['slow', 'quick']);
    page.settle('quick');
    page.settle('slow');
    assert.deepEqual(page.told(), ['go quick fired', 'go slow fired']);
  });

  it('39 is that of priorities, even when a trigger of the lower one comes first', () => {
    const triggers = { first: go, second: { ...go, conditions: [yes] } };
    const tags = {
      low: tag({ triggers: ['first'] }),
      high: tag({ triggers: ['second'], priority: 1 }),
    };
    const page = open(tags, { triggers });
    page.layer.push({ event: 'go', yes: 1 });
    assert.deepEqual(page.fired(), ['high', 'low']);
  });
});

describe('firing limits', () => {
  it('41 once-per-event fires for each event, once-per-page for the first of the document', () => {
    const page = open({ event: tag(), page: tag({ firing: 'once-per-page' }) });
    page.layer.push({ event: 'go' }, { event: 'go' });
    page.dispatch({ kind: 'navigation' });
    page.layer.push({ event: 'go' });
    assert.deepEqual(page.fired(), ['event', 'page', 'event', 'event']);
    assert.ok(page.told().includes('go page blocked firing-limit'));
  });

  it('41 once-per-navigation fires once for each page of a single-page site', () => {
    const page = open({ one: tag({ firing: 'once-per-navigation' }) });
    page.layer.push({ event: 'go' }, { event: 'go' });
    page.dispatch({ kind: 'navigation' });
    page.layer.push({ event: 'go' }, { event: 'go' });
    assert.deepEqual(page.fired(), ['one', 'one']);
  });

  it('41 unlimited fires for each event', () => {
    const page = open({ one: tag({ firing: 'unlimited' }) });
    page.layer.push({ event: 'go' }, { event: 'go' });
    assert.deepEqual(page.fired(), ['one', 'one']);
  });

  it('41 counts a failed run, and not one that was blocked', () => {
    const triggers = { stop: { ...go, conditions: [yes] } };
    const once = tag({ firing: 'once-per-page', blockingTriggers: ['stop'] });
    const page = open({ once }, { triggers }, { manual: true });
    page.layer.push({ event: 'go', yes: 1 }, { event: 'go', yes: 0 });
    page.settle('once', { ok: false, reason: 'load-failed' });
    page.layer.push({ event: 'go' });
    assert.deepEqual(page.told(), [
      'go once blocked blocking-trigger',
      'go once failed load-failed',
      'go once blocked firing-limit',
    ]);
  });

  it('41 keeps a page’s limit while its first run is under way', () => {
    const page = open({ once: tag({ firing: 'once-per-page' }) }, {}, { manual: true });
    page.layer.push({ event: 'go' }, { event: 'go' });
    assert.deepEqual(page.fired(), ['once']);
  });
});

describe('what disables a tag', () => {
  it('42 being paused', () => {
    const page = open({ one: tag({ paused: true }) });
    page.layer.push({ event: 'go' });
    assert.deepEqual(page.told(), ['go one blocked paused']);
  });

  it('42 a schedule: from its first moment, until before its last', () => {
    const from = '2026-11-30T01:00:00+01:00';
    const until = '2026-11-30T02:00:00+01:00';
    const page = open({ one: tag({ schedule: { from, until } }) });
    const start = Date.parse(from);
    for (const now of [start - 1, start, start + 3_599_999, start + 3_600_000]) {
      page.now = now;
      page.layer.push({ event: 'go' });
    }
    assert.deepEqual(page.told(), [
      'go one blocked schedule',
      'go one fired',
      'go one fired',
      'go one blocked schedule',
    ]);
    assert.deepEqual(page.decisions[0]?.detail, {
      from: '2026-11-30T00:00:00.000Z',
      until: '2026-11-30T01:00:00.000Z',
    });
  });

  it('42 a schedule that is no time', () => {
    const page = open({
      one: tag({ schedule: { from: 'tomorrow' } }),
      two: tag({ schedule: { until: '2026-11-30T00:00' } }),
    });
    page.layer.push({ event: 'go' });
    assert.deepEqual(page.told(), ['go one blocked schedule', 'go two blocked schedule']);
  });

  it('having no category, or one that the container does not have', () => {
    const none: TagSettings = { type: 'probe', triggers: ['go'] };
    const page = open({ none, unknown: tag({ category: 'fun' }), empty: tag({ category: [] }) });
    page.layer.push({ event: 'go' });
    page.choose('accept-all');
    assert.deepEqual(page.told(), [
      'go none blocked not-classified',
      'go unknown blocked not-classified',
      'go empty blocked not-classified',
    ]);
  });
});
