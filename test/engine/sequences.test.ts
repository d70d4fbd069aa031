import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Container, TagSettings } from '../../src/engine/types.ts';
import { visit, type Visit, type VisitOptions } from '../support/visit.ts';

/** A tag of a sequence, without triggers and without need of consent. */
function part(settings: Partial<TagSettings> = {}): TagSettings {
  return { type: 'probe', category: 'necessary', ...settings };
}

/** A tag that fires on `go`. */
function tag(settings: Partial<TagSettings> = {}): TagSettings {
  return part({ triggers: ['go'], ...settings });
}

function open(tags: Container['tags'], options: VisitOptions = { manual: true }): Visit {
  const triggers = {
    go: { type: 'event', event: 'go' },
    never: { type: 'event', event: 'never' },
    stop: {
      type: 'event',
      event: 'go',
      conditions: [{ variable: 'dataLayer.stop', operator: 'is-defined' }],
    },
  };
  return visit({ triggers, tags: tags ?? {} }, options);
}

const setup = (name: string, stopOnFailure = false): Pick<TagSettings, 'setup'> => ({
  setup: [{ tag: name, stopOnFailure }],
});
const cleanup = (name: string, stopOnFailure = false): Pick<TagSettings, 'cleanup'> => ({
  cleanup: [{ tag: name, stopOnFailure }],
});

describe('setup and cleanup tags', () => {
  it('40 run before and after their tag, one after the other', () => {
    const page = open({
      main: tag({ setup: [{ tag: 's1' }, { tag: 's2' }], cleanup: [{ tag: 'c1' }, { tag: 'c2' }] }),
      s1: part(),
      s2: part(),
      c1: part(),
      c2: part(),
    });
    page.layer.push({ event: 'go' });
    const order = ['s1', 's2', 'main', 'c1', 'c2'];
    for (const [index, name] of order.entries()) {
      assert.deepEqual(page.fired(), order.slice(0, index + 1));
      page.settle(name);
    }
    assert.deepEqual(page.fired(), order);
  });

  it('40 go on after a setup tag that fails, unless it stops', () => {
    for (const stops of [false, true]) {
      const page = open({ main: tag(setup('s', stops)), s: part() });
      page.layer.push({ event: 'go' });
      page.settle('s', { ok: false, reason: 'load-failed' });
      assert.deepEqual(page.fired(), stops ? ['s'] : ['s', 'main']);
      if (stops) {
        assert.deepEqual(page.told(), ['go s failed load-failed', 'go main failed setup-failed']);
        assert.deepEqual(page.decisions[1]?.detail, { setup: 's' });
      }
    }
  });

  it('40 clean up after a tag that failed, unless told to stop', () => {
    for (const stops of [false, true]) {
      const page = open({ main: tag(cleanup('c', stops)), c: part() });
      page.layer.push({ event: 'go' });
      page.settle('main', { ok: false, reason: 'threw' });
      assert.deepEqual(page.fired(), stops ? ['main'] : ['main', 'c']);
    }
  });

  it('40 leave the outcome of the tag alone when a cleanup tag fails', () => {
    const page = open({ main: tag(cleanup('c', true)), c: part() });
    page.layer.push({ event: 'go' });
    page.settle('main');
    page.settle('c', { ok: false, reason: 'threw' });
    assert.deepEqual(page.told(), ['go main fired', 'go c failed threw']);
  });

  it('40 ignore their own triggers, and not what disables or blocks them', () => {
    const tags = {
      main: tag({
        setup: [{ tag: 'free' }, { tag: 'paused' }, { tag: 'late' }, { tag: 'blocked' }],
      }),
      free: part({ triggers: ['never'] }),
      paused: part({ paused: true }),
      late: part({ schedule: { until: '2020-01-01T00:00:00Z' } }),
      blocked: part({ blockingTriggers: ['stop'] }),
    };
    const page = open(tags, {});
    page.layer.push({ event: 'go', stop: 1 });
    assert.deepEqual(page.told().sort(), [
      'go blocked blocked blocking-trigger',
      'go free fired',
      'go late blocked schedule',
      'go main fired',
      'go paused blocked paused',
    ]);
  });

  it('40 have sequences of their own', () => {
    const page = open(
      { main: tag(setup('a')), a: part({ ...setup('b'), ...cleanup('c') }), b: part(), c: part() },
      {},
    );
    page.layer.push({ event: 'go' });
    assert.deepEqual(page.fired(), ['b', 'a', 'c', 'main']);
  });

  it('40 that wait for each other are left out, with a complaint', () => {
    const page = open({ main: tag(setup('a')), a: part(setup('main')) }, {});
    assert.deepEqual(
      page.problems.map(({ code }) => code),
      ['circular-sequence'],
    );
    page.layer.push({ event: 'go' });
    assert.ok(page.fired().includes('main'));
  });

  it('40 disable a tag whose setup tag does not exist, where that stops it', () => {
    const page = open({ strict: tag(setup('nobody', true)), loose: tag(setup('nobody')) }, {});
    page.layer.push({ event: 'go' });
    assert.deepEqual(page.told(), ['go strict blocked setup-failed', 'go loose fired']);
  });

  it('41 share the outcome of a tag that ran already, and wait for one that runs', () => {
    const page = open({
      s: tag({ priority: 1 }),
      one: tag(setup('s', true)),
      two: tag(setup('s', true)),
    });
    page.layer.push({ event: 'go' });
    assert.deepEqual(page.fired(), ['s']);
    page.settle('s');
    assert.deepEqual(page.fired(), ['s', 'one', 'two']);
  });

  it('41 share a failure, too', () => {
    const once = tag({ priority: 1, firing: 'once-per-page' });
    const page = open({ s: once, one: tag(setup('s', true)) });
    page.layer.push({ event: 'go' });
    page.settle('s', { ok: false, reason: 'load-failed' });
    page.layer.push({ event: 'go' });
    assert.deepEqual(page.fired(), ['s']);
    assert.deepEqual(page.told(), [
      'go s failed load-failed',
      'go one failed setup-failed',
      'go s blocked firing-limit',
      'go one failed setup-failed',
    ]);
  });

  it('41 run once for an event, even when the next one has come meanwhile', () => {
    const page = open({ main: tag({ ...cleanup('c'), priority: 1 }), c: tag() });
    page.layer.push({ event: 'go' }, { event: 'go' });
    page.settle('main');
    assert.deepEqual(
      page.runs.map((run) => `${run.tag} ${run.context.id}`),
      ['main 3', 'c 3', 'main 4', 'c 4'],
    );
  });

  it('41 run again in a sequence where a tag is unlimited', () => {
    const page = open({ s: tag({ priority: 1, firing: 'unlimited' }), one: tag(setup('s')) }, {});
    page.layer.push({ event: 'go' });
    assert.deepEqual(page.fired(), ['s', 's', 'one']);
  });

  it('35 count for a page that waits until the last cleanup tag is done', () => {
    let called = 0;
    const page = open({ main: tag({ ...setup('s'), ...cleanup('c') }), s: part(), c: part() });
    page.layer.push({ event: 'go', eventCallback: () => called++ });
    for (const name of ['s', 'main', 'c']) {
      assert.equal(called, 0);
      page.settle(name);
    }
    assert.equal(called, 1);
  });

  it('31 let the tag see what its setup tag did to the model', () => {
    const page = open({
      main: tag({ ...setup('s'), params: { a: '{{dataLayer.a}}' } }),
      s: part(),
    });
    page.layer.push({ a: 1, event: 'go' });
    page.engine.model.set('a', 2);
    page.settle('s');
    assert.deepEqual(page.runs[1]?.params, { a: 2 });
  });
});

describe('consent in a sequence', () => {
  const ads = { category: 'advertising' };

  it('43 holds a tag together with the setup tag that it depends on, and replays both in order', () => {
    const page = open({ main: tag(setup('s', true)), s: part(ads) }, {});
    page.layer.push({ event: 'go' });
    assert.deepEqual(page.told(), ['go main held consent-missing']);
    assert.deepEqual(page.decisions[0]?.detail, { missing: ['advertising'] });
    page.choose('accept-all');
    assert.deepEqual(page.fired(), ['s', 'main']);
    assert.deepEqual(
      page.runs.map(({ replayed }) => replayed),
      [true, true],
    );
    assert.deepEqual(page.told().slice(1), ['go s fired', 'go main fired']);
  });

  it('43 replays a setup tag once that had a trigger of its own', () => {
    const page = open({ main: tag(setup('s', true)), s: tag({ ...ads, priority: 1 }) }, {});
    page.layer.push({ event: 'go' });
    page.choose('accept-all');
    assert.deepEqual(page.fired(), ['s', 'main']);
  });

  it('43 holds a tag once for an event, though it was triggered and is part of sequences', () => {
    const page = open(
      {
        s: tag({ ...ads, firing: 'unlimited', priority: 1 }),
        one: tag(setup('s')),
        two: tag(setup('s')),
      },
      {},
    );
    page.layer.push({ event: 'go' });
    assert.deepEqual(page.engine.held(), [{ tag: 's', event: { id: 3, name: 'go' } }]);
    page.choose('accept-all');
    assert.deepEqual(page.fired(), ['one', 'two', 's']);
  });

  it('43 runs a tag without a setup tag that it does not depend on', () => {
    const page = open({ main: tag(setup('s')), s: part(ads) }, {});
    page.layer.push({ event: 'go' });
    assert.deepEqual(page.told(), ['go s held consent-missing', 'go main fired']);
    page.choose('accept-all');
    assert.deepEqual(page.fired(), ['main', 's']);
  });

  it('43 fails a tag whose setup tag was refused, where that stops it', () => {
    const page = open({ main: tag(setup('s', true)), s: part(ads) }, {});
    page.choose('reject-all');
    page.layer.push({ event: 'go' });
    assert.deepEqual(page.told(), ['go s blocked consent-missing', 'go main failed setup-failed']);
  });

  it('43 lets a held tag share the fate of a setup tag that is refused later', () => {
    const page = open({ main: tag(setup('s', true)), s: part(ads) }, {});
    page.layer.push({ event: 'go' });
    page.choose('reject-all');
    assert.deepEqual(page.fired(), []);
    assert.deepEqual(page.engine.held(), []);
    page.choose('accept-all');
    assert.deepEqual(page.fired(), []);
  });

  it('43 asks again once a setup tag is done: the visitor may have withdrawn', () => {
    const page = open({ main: tag({ ...ads, ...setup('s') }), s: part(ads) });
    page.choose('accept-all');
    page.layer.push({ event: 'go' });
    page.choose('reject-all');
    page.settle('s');
    assert.deepEqual(page.fired(), ['s']);
    assert.deepEqual(page.told(), ['go s fired', 'go main blocked consent-withdrawn']);
  });
});
