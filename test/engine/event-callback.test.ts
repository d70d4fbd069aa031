import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TagSettings } from '../../src/engine/types.ts';
import { visit, type VisitOptions } from '../support/visit.ts';

const free = (): TagSettings => ({ type: 'probe', category: 'necessary', triggers: ['any'] });

describe('eventCallback', () => {
  interface Called {
    container: unknown;
    tags: { id: string; status: string; executionTime: number }[];
  }

  function wait(options: VisitOptions = {}, message: Record<string, unknown> = {}) {
    const calls: Called[] = [];
    const page = visit(
      {
        triggers: { go: { type: 'event', event: 'go' } },
        tags: {
          one: { ...free(), triggers: ['go'] },
          two: { ...free(), triggers: ['go'] },
          held: { ...free(), triggers: ['go'], category: 'analytics' },
          paused: { ...free(), triggers: ['go'], paused: true },
        },
      },
      { manual: true, ...options },
    );
    const eventCallback = (id: unknown, { tags }: { tags: Called['tags'] }): void => {
      calls.push({ container: id, tags: structuredClone(tags) });
    };
    page.layer.push({ event: 'go', eventCallback, ...message });
    return { page, calls };
  }

  it('35 is called once, when every tag that was started has reported', () => {
    const { page, calls } = wait();
    page.settle('two');
    assert.deepEqual(calls, []);
    page.now += 40;
    page.settle('one');
    assert.deepEqual(calls, [
      {
        container: 'test',
        tags: [
          { id: 'one', status: 'success', executionTime: 40 },
          { id: 'two', status: 'success', executionTime: 0 },
        ],
      },
    ]);
    page.dispatch({ kind: 'timeout', event: 3 });
    assert.equal(calls.length, 1);
  });

  it('35 tells of tags that failed', () => {
    const { page, calls } = wait();
    page.settle('one', { ok: false, reason: 'load-failed' });
    page.settle('two', { ok: false, reason: 'timeout' });
    assert.deepEqual(
      calls[0]?.tags.map(({ status }) => status),
      ['failure', 'failure'],
    );
  });

  it('35 tells a tag that threw from one that failed', () => {
    const { page, calls } = wait();
    page.settle('one', { ok: false, reason: 'threw' });
    page.settle('two', { ok: false, reason: 'load-failed' });
    assert.deepEqual(
      calls[0]?.tags.map(({ status }) => status),
      ['exception', 'failure'],
    );
  });

  it('35 is called for a page view that is not the first, and so fires nothing', () => {
    let calls = 0;
    const page = visit({});
    page.event({ event: 'gtm.js' });
    page.layer.push({ event: 'gtm.js', eventCallback: () => calls++ });
    assert.equal(calls, 1);
  });

  it('35 is called after two seconds at the latest, with what is known by then', () => {
    const { page, calls } = wait();
    assert.deepEqual(page.timers, [{ kind: 'timer', event: 3, milliseconds: 2000 }]);
    page.settle('one');
    page.dispatch({ kind: 'timeout', event: 3 });
    assert.deepEqual(
      calls[0]?.tags.map(({ id, status }) => `${id} ${status}`),
      ['one success', 'two timeout'],
    );
    page.settle('two');
    assert.equal(calls.length, 1);
  });

  it('35 is called after eventTimeout where the message gives one', () => {
    for (const [eventTimeout, milliseconds] of [
      [300, 300],
      ['300', 300],
      [0, 2000],
      [-1, 2000],
      ['soon', 2000],
      [null, 2000],
    ]) {
      const { page } = wait({}, { eventTimeout });
      assert.equal(page.timers[0]?.milliseconds, milliseconds, String(eventTimeout));
    }
  });

  it('35 is called when no tag was started', () => {
    const calls: unknown[] = [];
    const page = visit({});
    page.layer.push({ event: 'go', eventCallback: (id: unknown) => calls.push(id) });
    assert.deepEqual(calls, ['test']);
  });

  it('35 does not wait for held and blocked tags', () => {
    const { page, calls } = wait({ manual: false });
    assert.deepEqual(
      calls[0]?.tags.map(({ id }) => id),
      ['one', 'two'],
    );
    page.choose('accept-all');
    assert.deepEqual(page.fired(), ['one', 'two', 'held']);
    assert.equal(calls.length, 1);
  });

  it('35 is not called for a message without an event, nor when it is no function', () => {
    const page = visit({});
    page.layer.push({ eventCallback: () => assert.fail('called') });
    page.layer.push({ event: 'go', eventCallback: 'text' });
    assert.deepEqual(page.timers, []);
  });

  it('35 is called for each event that has one, the model keeps none for the next', () => {
    let calls = 0;
    const page = visit({});
    page.layer.push({ event: 'a', eventCallback: () => calls++ }, { event: 'b' });
    page.layer.push({ event: 'c', eventCallback: () => calls++ });
    assert.equal(calls, 2);
  });
});
