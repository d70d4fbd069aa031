import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { container } from '../support/containers.ts';
import { play, tag } from './play.ts';
import { folderWith, sluice } from './run.ts';

const triggers = {
  buy: {
    type: 'event',
    event: 'buy',
    conditions: [{ variable: 'dataLayer.total', operator: 'greater-than', value: 0 }],
  },
};
const tags = {
  order: tag(['buy'], {
    category: 'necessary',
    params: { message: { total: '{{dataLayer.total}}', list: [1, { a: 1, b: 2 }] } },
  }),
  ad: tag(['buy'], { category: 'advertising' }),
};
const bought = (total: number): object => ({ push: { event: 'buy', total } });

/** What is wrong with a visit that buys for these totals. */
async function wrong(totals: number[], expect: object): Promise<string[]> {
  const { problems, code } = await play({ triggers, tags }, totals.map(bought), { expect });
  assert.equal(code, problems.length > 0 ? 1 : 0);
  return problems.map(({ pointer, message }) => `${pointer} ${message}`);
}

describe('an expectation that a tag fired', () => {
  it('means at least once for a name', async () => {
    assert.deepEqual(await wrong([1, 2], { fired: ['order'] }), []);
  });

  it('means exactly as often as it says', async () => {
    assert.deepEqual(await wrong([1, 2], { fired: [{ tag: 'order', times: 2 }] }), []);
    assert.deepEqual(await wrong([1, 2], { fired: [{ tag: 'order', times: 1 }] }), [
      '/expect/fired/0 "order" was expected to fire 1 time; it fired 2 times.',
    ]);
    assert.deepEqual(await wrong([], { fired: [{ tag: 'order', times: 0 }] }), []);
  });

  it('counts firings with its parameters, of which it names some', async () => {
    const expect = (message: object, times: number): object => ({
      fired: [{ tag: 'order', times, params: { message } }],
    });
    assert.deepEqual(await wrong([1, 2], expect({ total: 1 }, 1)), []);
    assert.deepEqual(await wrong([1, 1], expect({ total: 1 }, 2)), []);
    assert.deepEqual(await wrong([1], expect({ list: [1, { a: 1 }] }, 1)), []);
    assert.deepEqual(await wrong([1], expect({ total: 41 }, 1)), [
      '/expect/fired/0 "order" was expected to fire 1 time with these parameters; it fired 0 times with these parameters: message.total is 1, not 41.',
    ]);
  });

  it('takes lists and values for what they are', async () => {
    for (const message of [{ list: [1] }, { total: '1' }, { list: {} }, { total: null }]) {
      const expect = { fired: [{ tag: 'order', params: { message } }] };
      assert.equal((await wrong([1], expect)).length, 1, JSON.stringify(message));
    }
  });

  it('says why the tag did not, with the condition and the value that it met', async () => {
    assert.deepEqual(await wrong([0], { fired: ['order', 'ad'] }), [
      '/expect/fired/0 "order" was expected to fire, and never did: at buy it was not-triggered (trigger-conditions: buy: dataLayer.total greater than 0, but it is 0).',
      '/expect/fired/1 "ad" was expected to fire, and never did: at buy it was not-triggered (trigger-conditions: buy: dataLayer.total greater than 0, but it is 0).',
    ]);
    assert.deepEqual(await wrong([1], { fired: ['ad'] }), [
      '/expect/fired/0 "ad" was expected to fire, and never did: at buy it was held (consent-missing: advertising).',
    ]);
    assert.deepEqual(await wrong([], { fired: ['ad'] }), [
      '/expect/fired/0 "ad" was expected to fire, and never did: none of its triggers was concerned by any event.',
    ]);
  });
});

describe('an expectation that a tag did not fire', () => {
  it('holds for a tag that nothing concerned', async () => {
    assert.deepEqual(await wrong([], { notFired: ['order'] }), []);
  });

  it('fails for a tag that fired, and says at what', async () => {
    assert.deepEqual(await wrong([1], { notFired: ['order'] }), [
      '/expect/notFired/0 "order" was expected not to fire, and fired 1 time: at buy.',
    ]);
  });

  it('may name a reason, which one of its decisions has', async () => {
    const because = (reason: string): object => ({ notFired: [{ tag: 'ad', reason }] });
    assert.deepEqual(await wrong([1], because('consent-missing')), []);
    assert.deepEqual(await wrong([0], because('trigger-conditions')), []);
    assert.deepEqual(await wrong([1], because('paused')), [
      '/expect/notFired/0 "ad" did not fire, but not because of paused: at buy it was held (consent-missing: advertising).',
    ]);
  });

  it('of a step speaks of everything up to that step', async () => {
    const steps = [
      { ...bought(1), expect: { notFired: ['ad'], fired: ['order'] } },
      { consent: 'accept-all', expect: { fired: [{ tag: 'ad', times: 1 }] } },
      { ...bought(1), expect: { fired: [{ tag: 'ad', times: 1 }] } },
    ];
    const { problems } = await play({ triggers, tags }, steps);
    assert.deepEqual(
      problems.map(({ pointer }) => pointer),
      ['/steps/2/expect/fired/0'],
    );
  });
});

describe('the result of a simulation', () => {
  const cwd = folderWith({
    'c.json': container({ triggers, tags } as never),
    'scenarios/good.json': {
      description: 'Nothing happens.',
      steps: [],
      expect: { notFired: ['order'] },
    },
    'scenarios/bad.json': '{\n  "steps": [],\n  "expect": { "fired": ["order"] }\n}',
  });

  it('has a line for each scenario, and the whole story of one that fails', async () => {
    const { code, out } = await sluice(['simulate', 'c.json', 'scenarios/*.json'], { cwd });
    assert.equal(code, 1);
    assert.match(out, /^failed {2}scenarios\/bad\.json$/m);
    assert.match(out, /^scenarios\/bad\.json:3:25 {2}error {2}expectation$/m);
    assert.match(out, /^passed {2}scenarios\/good\.json {2}Nothing happens\.$/m);
  });

  it('is a table of tags, outcomes and reasons for one alone', async () => {
    const folder = folderWith({
      'c.json': container({ triggers, tags } as never),
      's.json': { steps: [bought(1), { consent: 'accept-all' }] },
    });
    const { out } = await sluice(['simulate', 'c.json', 's.json'], { cwd: folder });
    assert.equal(
      out,
      `passed  s.json

step                  event  tag    outcome          reason
1 push buy            buy    ad     held             consent-missing: advertising
1 push buy            buy    order  fired
2 consent accept-all  buy    ad     fired, replayed

1 scenario passed.
`,
    );
  });
});
