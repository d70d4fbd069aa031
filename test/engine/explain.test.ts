import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ConditionNode, Container, Decision, TagSettings } from '../../src/engine/types.ts';
import { visit, type Visit, type VisitOptions } from '../support/visit.ts';

function tag(trigger: string, settings: Partial<TagSettings> = {}): TagSettings {
  return { type: 'probe', category: 'necessary', triggers: [trigger], ...settings };
}

const over = (value: number) => ({ variable: 'dataLayer.total', operator: 'greater-than', value });
const inShop = { variable: 'dataLayer.section', operator: 'equals', value: 'shop' };

/** One tag and one trigger on `order` with these conditions. */
function open(
  conditions: ConditionNode[],
  more: Partial<Container> = {},
  options: VisitOptions = {},
): Visit {
  return visit(
    {
      ...more,
      triggers: { big: { type: 'event', event: 'order', conditions }, ...more.triggers },
      tags: { sale: tag('big'), ...more.tags },
    },
    options,
  );
}

function only(page: Visit, filter: { tag?: string; event?: string } = {}): Decision {
  const [decision, ...others] = page.engine.explain(filter);
  assert.deepEqual(others, []);
  assert.ok(decision);
  return decision;
}

describe('why a tag did not fire', () => {
  it('names the trigger, the condition that failed, and the value that it met', () => {
    const page = open([over(100)]);
    page.layer.push({ event: 'order', total: 42 });
    assert.deepEqual(only(page), {
      time: '2026-11-30T00:00:00.000Z',
      event: { id: 3, name: 'order' },
      tag: 'sale',
      outcome: 'not-triggered',
      reason: 'trigger-conditions',
      detail: { trigger: 'big', condition: over(100), actual: 42 },
    });
  });

  it('says the value of each event, even if the next one met another', () => {
    const page = open([over(100)]);
    page.layer.push({ event: 'order', total: 1 }, { event: 'order', total: 2 });
    assert.deepEqual(
      page.engine.explain().map(({ detail }) => detail?.['actual']),
      [1, 2],
    );
  });

  it('says what a variable threw', () => {
    const variables = { own: { type: 'custom', module: 'own', export: 'read' } };
    const modules = { own: { src: './own.js' } };
    const environment = {
      custom() {
        throw new Error('no basket');
      },
    };
    const page = open(
      [{ variable: 'own', operator: 'equals', value: 1 }],
      { variables, modules },
      { environment },
    );
    page.layer.push({ event: 'order' });
    assert.match(String(only(page).detail?.['actual']), /own.*no basket/);
  });

  it('finds the value where many triggers are told apart by it', () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const triggers = Object.fromEntries(
      names.map((value) => [
        value,
        {
          type: 'event',
          event: 'view',
          conditions: [{ variable: 'dataLayer.kind', operator: 'equals', value }],
        },
      ]),
    );
    const page = visit({
      triggers,
      tags: Object.fromEntries(names.map((name) => [name, tag(name)])),
    });
    page.layer.push({ event: 'view', kind: 'c' });
    assert.deepEqual(
      page.engine
        .explain()
        .filter(({ outcome }) => outcome === 'not-triggered')
        .map(({ tag: name, detail }) => [name, detail?.['actual'], detail?.['trigger']]),
      ['a', 'b', 'd', 'e'].map((name) => [name, 'c', name]),
    );
    assert.deepEqual(page.fired(), ['c']);
  });

  it('says nothing of tags that an event does not concern', () => {
    const page = open([over(100)], { tags: { other: tag('dom-ready') } });
    page.layer.push({ event: 'order', total: 1 }, { event: 'unheard-of' });
    assert.deepEqual(
      page.engine.explain().map(({ tag: name }) => name),
      ['sale'],
    );
  });

  it('says nothing more of a tag that fired by another trigger of the same event', () => {
    const triggers = { any: { type: 'event', event: 'order' } };
    const page = open([over(100)], {
      triggers,
      tags: { sale: tag('big', { triggers: ['big', 'any'] }) },
    });
    page.layer.push({ event: 'order', total: 1 });
    assert.equal(only(page).outcome, 'fired');
  });

  it('says why a tag was held, blocked or dropped', () => {
    const page = open([over(1)], {
      tags: {
        held: tag('big', { category: 'analytics' }),
        dropped: tag('big', { category: 'analytics', beforeConsent: 'drop' }),
        paused: tag('big', { paused: true }),
      },
    });
    page.layer.push({ event: 'order', total: 2 });
    const said = page.engine
      .explain()
      .map(({ tag: name, outcome, reason }) => [name, outcome, reason].join(' ').trim());
    assert.deepEqual(said.sort(), [
      'dropped dropped consent-missing',
      'held held consent-missing',
      'paused blocked paused',
      'sale fired',
    ]);
  });

  it('keeps what happened to a tag for one event in order', () => {
    const page = open([], { tags: { ads: tag('big', { category: 'advertising' }) } });
    page.layer.push({ event: 'order' });
    page.now += 1000;
    page.choose('accept-all');
    assert.deepEqual(
      page.engine
        .explain({ tag: 'ads' })
        .map(({ outcome, replayed, event }) => [outcome, replayed, event.id]),
      [
        ['held', undefined, 3],
        ['fired', true, 3],
      ],
    );
  });
});

describe('the journal', () => {
  it('is filtered by tag, by event, or by both', () => {
    const triggers = { view: { type: 'event', event: 'view' } };
    const page = open([], {
      triggers,
      tags: { seen: tag('view'), both: tag('view', { triggers: ['view', 'big'] }) },
    });
    page.layer.push({ event: 'order' }, { event: 'view' });
    const pairs = (filter: { tag?: string; event?: string }): string[] =>
      page.engine.explain(filter).map((entry) => `${entry.event.name} ${entry.tag}`);
    assert.deepEqual(pairs({ tag: 'both' }), ['order both', 'view both']);
    assert.deepEqual(pairs({ event: 'view' }), ['view seen', 'view both']);
    assert.deepEqual(pairs({ tag: 'both', event: 'view' }), ['view both']);
    assert.deepEqual(pairs({ tag: 'nobody' }), []);
    assert.equal(page.engine.explain().length, 4);
  });

  it('keeps a thousand decisions, the newest', () => {
    const page = open([]);
    for (let n = 0; n < 1500; n++) page.layer.push({ event: 'order' });
    const decisions = page.engine.explain();
    assert.ok(decisions.length <= 1000 && decisions.length >= 900, String(decisions.length));
    assert.equal(decisions.at(-1)?.event.id, 1502);
    assert.equal(page.decisions.length, 1500);
  });

  it('knows of tags that were not triggered for the last hundred events', () => {
    const page = open([over(100)]);
    for (let n = 0; n < 250; n++) page.layer.push({ event: 'order', total: 1 });
    const ids = page.engine.explain().map(({ event }) => event.id);
    assert.equal(ids.length, 100);
    assert.deepEqual([ids[0], ids.at(-1)], [153, 252]);
  });

  it('is ordered by time, then by event', () => {
    const page = open([over(100)]);
    page.layer.push(
      { event: 'order', total: 1 },
      { event: 'order', total: 200 },
      { event: 'order', total: 2 },
    );
    page.now += 1000;
    page.layer.push({ event: 'order', total: 300 });
    assert.deepEqual(
      page.engine.explain().map(({ event, outcome }) => `${event.id} ${outcome}`),
      ['3 not-triggered', '4 fired', '5 not-triggered', '6 fired'],
    );
  });

  it('costs nothing of the events that nobody listens to', () => {
    const page = open([over(100)]);
    for (let n = 0; n < 200; n++) page.layer.push({ event: `noise-${n}` });
    page.layer.push({ event: 'order', total: 1 });
    for (let n = 0; n < 200; n++) page.layer.push({ event: `noise-${n}` });
    assert.equal(only(page).tag, 'sale');
  });
});

describe('the condition that is named', () => {
  it('is the one that failed, not one that held before it', () => {
    const page = open([inShop, over(100)]);
    page.layer.push({ event: 'order', section: 'shop', total: 42 });
    const { detail } = only(page);
    assert.deepEqual(detail?.['condition'], over(100));
    assert.equal(detail?.['actual'], 42);
  });

  it('is one that was asked for this event, with the value of this event', () => {
    const page = open([inShop, over(100)]);
    page.layer.push({ event: 'order', section: 'shop', total: 200 });
    page.layer.push({ event: 'order', section: 'blog', total: 1 });
    const { detail } = page.engine.explain().at(-1) as Decision;
    assert.deepEqual([detail?.['condition'], detail?.['actual']], [inShop, 'blog']);
  });

  it('is inside what any, all and not group', () => {
    const page = open([inShop, { not: { any: [over(100), over(10)] } }]);
    page.layer.push({ event: 'order', section: 'shop', total: 42 });
    const { detail } = only(page);
    assert.deepEqual(
      (detail?.['condition'] as { variable: string } | undefined)?.variable,
      'dataLayer.total',
    );
    assert.equal(detail?.['actual'], 42);
  });
});
