import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { visit } from '../support/visit.ts';

describe('a page that pushes every millisecond for a minute', () => {
  const pushes = 60_000;
  const page = visit({
    triggers: { tick: { type: 'event', event: 'tick' } },
    tags: {
      own: {
        type: 'probe',
        category: 'necessary',
        triggers: ['tick'],
        params: { n: '{{dataLayer.n}}' },
      },
      ads: { type: 'probe', category: 'advertising', triggers: ['tick'], params: {} },
    },
  });
  for (let n = 0; n < pushes; n++) page.layer.push({ event: 'tick', n });

  it('fires for each push, in order', () => {
    assert.equal(page.runs.length, pushes);
    assert.deepEqual(
      [page.runs[0], page.runs.at(-1)].map((run) => run?.params['n']),
      [0, pushes - 1],
    );
  });

  it('28 keeps the newest 300 messages in the array', () => {
    assert.equal(page.layer.length, 300);
    assert.equal((page.layer[0] as { n: number }).n, pushes - 300);
  });

  it('43 holds no more than 500 tags, and says which were too many', () => {
    assert.equal(page.engine.held().length, 500);
    const last = page.engine.explain({ tag: 'ads' }).at(-1);
    assert.deepEqual([last?.outcome, last?.reason], ['dropped', 'hold-limit']);
  });

  it('keeps a bounded number of decisions', () => {
    assert.ok(page.engine.explain().length <= 1200);
  });
});
