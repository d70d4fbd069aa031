import { expect } from 'chai';
import type { TagSettings } from '../../src/engine/types.ts';
import { openActive, openPage, until } from './support/page.ts';
import { container } from './support/site.ts';
import { siteOfSteps as site, step, steps } from './support/steps-site.ts';

describe('the data layer of a page', () => {
  it('is worked off in order: what was there, the page view, what comes while the container does', async () => {
    const page = await openPage({
      container: site,
      head: '<script>dataLayer = [{ event: "step", n: 1 }]; dataLayer.push({ event: "step", n: 2 });</script>',
      checkpoint: ({ dataLayer }) => dataLayer.push({ event: 'step', n: 3 }),
      body: '<script>dataLayer.push({ event: "step", n: 4 });</script>',
    });
    await page.ready();
    page.push({ event: 'step', n: 5 });
    await until(() => steps(page).length === 5, 'every event has been heard');
    expect(steps(page)).to.deep.equal(['1', '2', '3', '4', '5']);
    const ids = page.decisions.map(({ event }) => event.id);
    expect(ids).to.deep.equal(ids.toSorted((a, b) => a - b));
  });

  it('takes several messages of one push, each by itself', async () => {
    const page = await openActive({ container: site });
    page.push({ n: 1 }, { event: 'step' }, { event: 'step', n: 2 });
    await until(() => steps(page).length === 2, 'both events have been heard');
    expect(steps(page)).to.deep.equal(['1', '2']);
  });

  it('keeps what is pushed in the array, and answers true', async () => {
    const page = await openActive({ container: site });
    const message = { event: 'other' };
    expect(page.layer.push(message)).to.equal(true);
    expect(page.layer.at(-1)).to.equal(message);
  });

  it('keeps the newest three hundred messages', async () => {
    const page = await openActive({ container: site });
    for (let n = 1; n <= 350; n++) page.push({ n });
    expect(page.layer).to.have.length(300);
    expect(page.layer.at(-1)).to.deep.equal({ n: 350 });
    page.push({ event: 'step' });
    await until(() => steps(page).length === 1, 'the event has been heard');
    expect(steps(page)).to.deep.equal(['350']);
  });

  it('hears pushes of a page that puts its own push over ours', async () => {
    const page = await openActive({ container: site });
    const { layer } = page;
    const before = layer.push.bind(layer);
    const seen: unknown[] = [];
    layer.push = (...messages) => {
      seen.push(...messages);
      return before(...messages);
    };
    page.push({ event: 'step', n: 1 });
    page.push({ event: 'step', n: 2 });
    await until(() => steps(page).length === 2, 'both events have been heard');
    expect(steps(page)).to.deep.equal(['1', '2']);
    expect(seen).to.have.length(2);
  });

  it("hears pushes of a page that puts the array's original push back", async () => {
    const page = await openActive({ container: site });
    page.layer.push = page.window.Array.prototype.push;
    page.push({ event: 'step', n: 1 });
    await until(() => steps(page).length === 1, 'the event has been heard');
    expect(page.layer.at(-1)).to.include({ event: 'step', n: 1 });
  });

  it('puts what tags push behind what is already there', async () => {
    const push = (n: number): TagSettings => ({
      type: 'push',
      category: 'necessary',
      triggers: ['start'],
      params: { message: { event: 'step', n } },
    });
    const page = await openActive({
      container: container({
        tags: { step, one: push(10), two: push(11) },
        triggers: {
          step: { type: 'event', event: 'step' },
          start: { type: 'event', event: 'start' },
        },
      }),
    });
    page.push({ event: 'step', n: 0 });
    await until(() => steps(page).length === 1, 'the runner is there');
    page.push({ event: 'start' }, { event: 'step', n: 1 });
    await until(() => steps(page).length === 4, 'every event has been heard');
    expect(steps(page)).to.deep.equal(['0', '1', '10', '11']);
  });

  it('survives messages that are none, and goes on', async () => {
    const page = await openActive({ container: site });
    const trap = new page.window.Proxy(
      {},
      {
        get() {
          throw new Error('of the page');
        },
      },
    );
    page.push(null, undefined, 7, 'text', Symbol('s'), trap, new page.window.Date(), page.window);
    page.push(() => {
      throw new Error('of the page');
    });
    page.push({ event: 'step', n: 1 });
    await until(() => steps(page).length === 1, 'the event has been heard');
    expect(page.uncaught).to.deep.equal([]);
  });

  it('calls functions with the model', async () => {
    const page = await openActive({ container: site });
    page.push(function (this: { set(path: string, value: unknown): void }) {
      this.set('n', 8);
    });
    page.push({ event: 'step' });
    await until(() => steps(page).length === 1, 'the event has been heard');
    expect(steps(page)).to.deep.equal(['8']);
  });

  it('leaves the page alive while a function pushes itself for ever', async () => {
    const page = await openActive({ container: site });
    let isOver = false;
    const again = (): void => {
      if (!isOver) page.push(again);
    };
    page.push(again);
    await new Promise((resolve) => page.window.setTimeout(resolve));
    isOver = true;
    page.push({ event: 'step', n: 1 });
    await until(() => steps(page).length === 1, 'the event has been heard');
  });

  it('does not let a message reach the prototypes', async () => {
    const page = await openActive({ container: site });
    page.push(
      page.window.JSON.parse(
        '{ "__proto__": { "polluted": 1 }, "constructor": { "prototype": { "polluted": 1 } } }',
      ),
    );
    page.push(['set', '__proto__.polluted', 1]);
    page.push({ event: 'step', n: 1 });
    await until(() => steps(page).length === 1, 'the event has been heard');
    expect((page.window.Object.prototype as { polluted?: unknown }).polluted).to.equal(undefined);
  });
});
