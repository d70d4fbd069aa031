import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createDataLayer } from '../../src/engine/data-layer.ts';
import type { DataModel } from '../../src/engine/data-model.ts';
import type { TagSettings } from '../../src/engine/types.ts';
import { visit, type Visit, type VisitOptions } from '../support/visit.ts';

const free = (params: Record<string, unknown> = {}): TagSettings => ({
  type: 'probe',
  category: 'necessary',
  triggers: ['any'],
  params,
});

function fail(): never {
  throw new Error('read');
}

/** A visit whose one tag fires for every event and tells its name, its id, and `a`. */
function watch(options: VisitOptions = {}): Visit {
  const params = { name: '{{event.name}}', id: '{{event.id}}', a: '{{dataLayer.a}}' };
  return visit(
    {
      triggers: { any: { type: 'event', event: { matches: '' } } },
      tags: { any: free(params) },
    },
    options,
  );
}

function names(page: Visit): unknown[] {
  return page.runs.map(({ params }) => params['name']);
}

describe('events', () => {
  it('9 judges triggers once for a message with an event, after its data is merged', () => {
    const page = watch();
    page.layer.push({ a: 1 }, { a: 2, event: 'go' }, { a: 3 });
    const last = page.runs.at(-1);
    assert.deepEqual(last?.params, { name: 'go', id: 3, a: 2 });
    assert.deepEqual(names(page), ['gtm.init_consent', 'gtm.init', 'go']);
    assert.equal(page.engine.model.get('a'), 3);
  });

  it('9 takes an empty event for none', () => {
    const page = watch();
    for (const event of ['', null, undefined, 0, false]) page.layer.push({ event, a: 1 });
    assert.deepEqual(page.fired(), []);
  });

  it('17 judges no trigger for a command', () => {
    const page = watch();
    page.layer.push({ list: [] }, ['list.push', { event: 'go' }]);
    assert.deepEqual(page.fired(), []);
    assert.deepEqual(page.engine.model.get('list'), [{ event: 'go' }]);
  });

  it('20 judges no trigger for a function, even one that sets an event', () => {
    const page = watch();
    page.layer.push(function (this: DataModel) {
      this.set('event', 'go');
    });
    assert.deepEqual(page.fired(), []);
  });

  it('30 puts two events before the first', () => {
    const page = watch();
    page.layer.push({ a: 1 });
    assert.deepEqual(page.fired(), []);
    page.layer.push({ event: 'go' }, { event: 'go' });
    assert.deepEqual(names(page), ['gtm.init_consent', 'gtm.init', 'go', 'go']);
  });

  it('30 shows those two what was pushed before the first event, and not that event', () => {
    const page = watch({ history: [{ a: 1 }, { event: 'go', a: 2 }] });
    assert.deepEqual(
      page.runs.map(({ params }) => params['a']),
      [1, 1, 2],
    );
  });

  it('30 has the triggers consent-init and init for them', () => {
    const tag = (trigger: string): TagSettings => ({ ...free(), triggers: [trigger] });
    const page = visit({
      tags: { page: tag('all-pages'), init: tag('init'), consent: tag('consent-init') },
    });
    page.event({ event: 'gtm.js' });
    assert.deepEqual(page.fired(), ['consent', 'init', 'page']);
  });

  for (const command of [
    ['js', new Date()],
    ['event', 'x'],
    ['config', 'G-1'],
  ]) {
    it(`30 takes gtag ${String(command[0])} for a first event`, () => {
      const page = watch();
      page.gtag(...command);
      assert.deepEqual(names(page).slice(0, 2), ['gtm.init_consent', 'gtm.init']);
    });
  }

  it('31 processes what a tag pushes after the message that it ran for', () => {
    const order: string[] = [];
    const page = visit({
      triggers: {
        first: { type: 'event', event: 'first' },
        second: { type: 'event', event: 'second' },
      },
      tags: {
        pushes: { ...free(), triggers: ['first'], priority: 1 },
        after: { ...free(), triggers: ['first'] },
        answer: { ...free(), triggers: ['second'] },
      },
    });
    page.layer.push(
      {
        event: 'first',
        eventCallback() {
          order.push('callback');
          page.layer.push({ event: 'second' });
          order.push(...page.fired());
        },
      },
      { a: 1 },
    );
    assert.deepEqual(order, ['callback', 'pushes', 'after']);
    assert.deepEqual(page.fired(), ['pushes', 'after', 'answer']);
  });

  it('32 numbers events from one, and writes the number into message and model', () => {
    const page = watch();
    const first: Record<string, unknown> = { event: 'go' };
    const second: Record<string, unknown> = { event: 'go' };
    page.layer.push(first, { a: 1 }, second);
    assert.deepEqual(
      page.runs.map(({ params }) => params['id']),
      [1, 2, 3, 4],
    );
    assert.equal(first['gtm.uniqueEventId'], 3);
    assert.equal(second['gtm.uniqueEventId'], 4);
    assert.equal(page.engine.model.get('gtm.uniqueEventId'), 4);
  });

  it('32 keeps the number that another container gave, and goes on from it', () => {
    const page = watch();
    page.layer.push({ event: 'go', 'gtm.uniqueEventId': 7 }, { event: 'go' });
    assert.deepEqual(
      page.runs.map(({ params }) => params['id']),
      [5, 6, 7, 8],
    );
  });

  it('32 fires again for a message that is pushed again, though it has its number', () => {
    const page = watch();
    const message = { event: 'go' };
    page.layer.push(message, message);
    assert.deepEqual(names(page).slice(2), ['go', 'go']);
  });

  it('32 ignores a number that could not be one', () => {
    for (const number of [NaN, Infinity, -Infinity, 1e300, 1.5]) {
      const page = watch();
      page.layer.push(
        { event: 'go', 'gtm.uniqueEventId': number },
        { event: 'go' },
        { event: 'go' },
      );
      assert.equal(names(page).length, 5, String(number));
      const ids = page.runs.map(({ params }) => params['id']);
      assert.equal(new Set(ids).size, 5, String(number));
    }
  });

  for (const [what, message] of [
    ['an event that is no text', { event: { toString: 1, valueOf: 1 } }],
    [
      'a number that throws',
      Object.defineProperty({ event: 'go' }, 'gtm.uniqueEventId', { get: fail }),
    ],
    ['a time that is no number', { event: 'go', eventTimeout: Symbol('a'), eventCallback() {} }],
    [
      'a callback that throws when it is read',
      Object.defineProperty({ event: 'go' }, 'eventCallback', { get: fail }),
    ],
  ] as [string, unknown][]) {
    it(`5 throws nothing for a message with ${what}, and goes on`, () => {
      const page = watch();
      assert.doesNotThrow(() => page.engine.dispatch({ kind: 'push', message }));
      page.layer.push({ event: 'next' });
      assert.equal(names(page).at(-1), 'next');
    });
  }

  it('32 numbers a frozen message in the model only', () => {
    const page = watch();
    assert.doesNotThrow(() => page.layer.push(Object.freeze({ event: 'go' })));
    assert.equal(page.engine.model.get('gtm.uniqueEventId'), 3);
    assert.equal(page.fired().length, 3);
  });

  it('32 numbers nothing without tags: createDataLayer leaves messages as they are', () => {
    const message = { event: 'go' };
    const layer = createDataLayer([message]);
    assert.deepEqual(message, { event: 'go' });
    assert.deepEqual(layer.data, { event: 'go' });
  });

  it('33 fires triggers once for each event of the page’s life', () => {
    const page = watch();
    for (const event of ['gtm.js', 'gtm.dom', 'gtm.load']) {
      page.event({ event });
      page.layer.push({ event });
    }
    assert.deepEqual(names(page), [
      'gtm.init_consent',
      'gtm.init',
      'gtm.js',
      'gtm.dom',
      'gtm.load',
    ]);
  });

  it('33 has a trigger for each of them', () => {
    const ids = ['consent-init', 'init', 'all-pages', 'dom-ready', 'window-loaded'];
    const page = visit({
      tags: Object.fromEntries(ids.map((id) => [id, { ...free(), triggers: [id] }])),
    });
    for (const event of ['gtm.js', 'gtm.dom', 'gtm.load']) page.event({ event });
    assert.deepEqual(page.fired(), ids);
  });

  it('34 answers push with true, whether a tag fired or not', () => {
    const page = watch();
    assert.equal(page.layer.push({ a: 1 }), true);
    assert.equal(page.layer.push({ event: 'go' }), true);
  });
});
