/** How much work a push is, counted: never by the clock. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ConditionNode, TagSettings, TriggerSettings } from '../../src/engine/types.ts';
import { visit, type Visit } from '../support/visit.ts';

const count = 1000;

interface Rule {
  event: string;
  conditions: ConditionNode[];
}

/** A thousand tags, each with a trigger of its own. */
function thousand(rule: (index: number) => Rule, cookie?: () => string): Visit {
  const triggers: Record<string, TriggerSettings> = {};
  const tags: Record<string, TagSettings> = {};
  for (let index = 0; index < count; index++) {
    const id = `t${index}`;
    triggers[id] = { type: 'event', ...rule(index) };
    tags[id] = { type: 'probe', category: 'necessary', triggers: [id] };
  }
  return visit({ triggers, tags }, cookie ? { environment: { cookie } } : {});
}

/** A value that counts how often it was made a text, once for each comparison. */
class Counted {
  comparisons = 0;
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    this.comparisons++;
    return this.text;
  }
}

function comparisonsOf(page: Visit, event: string, text: string): number {
  const action = new Counted(text);
  page.layer.push({ event, action });
  return action.comparisons;
}

const compare = (operator: string, value: string): ConditionNode => ({
  variable: 'dataLayer.action',
  operator,
  value,
});

describe('a push to a thousand tags', () => {
  it('compares for those of its own event name alone', () => {
    const page = thousand((index) => ({
      event: `event-${index}`,
      conditions: [compare('contains', 'a'), compare('contains', 'b'), compare('contains', 'c')],
    }));
    assert.equal(comparisonsOf(page, 'event-7', 'abc'), 3);
    assert.deepEqual(page.fired(), ['t7']);
    assert.equal(comparisonsOf(page, 'unheard-of', 'abc'), 0);
  });

  it('finds by value those that want one text of a variable', () => {
    const page = thousand((index) => ({
      event: 'go',
      conditions: [compare('equals', `action-${index}`)],
    }));
    // Once to look it up, once for the tag that was found.
    assert.equal(comparisonsOf(page, 'go', 'action-7'), 2);
    assert.deepEqual(page.fired(), ['t7']);
    assert.equal(comparisonsOf(page, 'go', 'elsewhere'), 1);
  });

  it('finds them by the variable that tells most of them apart', () => {
    const page = thousand((index) => ({
      event: 'go',
      conditions: [
        { variable: 'dataLayer.kind', operator: 'equals', value: `kind-${index % 2}` },
        compare('equals', `action-${index}`),
      ],
    }));
    page.layer.push({ kind: 'kind-1' });
    assert.equal(comparisonsOf(page, 'go', 'action-7'), 2);
    assert.deepEqual(page.fired(), ['t7']);
  });

  it('works out once what many of them say', () => {
    const page = thousand((index) => ({
      event: 'go',
      conditions: [compare('contains', `part-${index % 20};`), compare('starts-with', 'on ')],
    }));
    assert.ok(comparisonsOf(page, 'go', 'on part-7;') <= 21);
    assert.equal(page.fired().length, count / 20);
  });

  it('reads a variable once for all comparisons', () => {
    let reads = 0;
    const page = thousand(
      (index) => ({
        event: 'go',
        conditions: [{ variable: 'cookie.group', operator: 'contains', value: `group-${index};` }],
      }),
      () => `group-${++reads};`,
    );
    page.layer.push({ event: 'go' }, { event: 'go' });
    assert.equal(reads, 2);
    assert.deepEqual(page.fired(), ['t1', 't2']);
  });

  it('asks first what failed last time', () => {
    const page = thousand((index) => ({
      event: 'go',
      conditions: [
        compare('contains', `${index}`),
        compare('contains', `-${index}`),
        compare('starts-with', `${index} `),
      ],
    }));
    const everyNumber = Array.from({ length: count }, (_, index) => `-${index}`).join(' ');
    assert.equal(comparisonsOf(page, 'go', everyNumber), 3 * count);
    assert.equal(comparisonsOf(page, 'go', everyNumber), count);
  });
});
