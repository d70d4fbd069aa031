import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { stubScript } from '../../src/cli/build/stub.ts';
import { googleConsentTypes } from '../../src/engine/consent-plan.ts';

describe('the inline stub', () => {
  interface Page {
    dataLayer?: unknown[];
    sluice?: object;
  }

  /** Runs the stub in a page whose clock the test moves. */
  function run(page: Page): { tick(): void; isStopped(): boolean } {
    let look: (() => void) | undefined;
    runInNewContext(stubScript(), {
      window: page,
      setInterval: (task: () => void) => ((look = task), 1),
      clearInterval: () => (look = undefined),
      setTimeout: (task: () => void) => task(),
    });
    return { tick: () => look?.(), isStopped: () => look === undefined };
  }

  it('queues the seven denials as real arguments, after what the page pushed', () => {
    const page: Page = { dataLayer: [{ early: true }] };
    run(page);
    const command = page.dataLayer?.[1] as ArrayLike<unknown>;
    assert.equal(Object.prototype.toString.call(command), '[object Arguments]');
    assert.deepEqual([command[0], command[1]], ['consent', 'default']);
    const denied = Object.fromEntries(googleConsentTypes.map((type) => [type, 'denied']));
    assert.deepEqual({ ...(command[2] as object) }, denied);
  });

  it('calls each callback once while no loader is there, and leaves them to one that comes', () => {
    const page: Page = {};
    const { isStopped, tick } = run(page);
    let calls = 0;
    page.dataLayer?.push({ event: 'a', eventCallback: () => calls++ }, null, 'text', {
      event: 'b',
    });
    tick();
    tick();
    assert.equal(calls, 1);
    page.sluice = {};
    page.dataLayer?.push({ event: 'c', eventCallback: () => calls++ });
    tick();
    assert.deepEqual([calls, isStopped()], [1, true]);
  });
});
