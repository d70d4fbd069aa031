import { expect } from 'chai';
import schema from '../../schemas/scenario.schema.json' with { type: 'json' };
import type { TagTemplate } from '../../src/engine/template-types.ts';
import { asArguments } from './support/arguments.ts';
import { part, words } from '../ui/support/interface.ts';
import { once } from '../ui/support/page.ts';
import { acceptAll, shop, view } from './support/fake-host.ts';
import { inspect } from './support/inspect.ts';
import { errorsOf } from './support/schema.ts';

describe('the scenario that the inspector exports', () => {
  it('would be found to be wrong', () => {
    expect(errorsOf({ steps: [{ push: 1 }, { wait: '5 s' }, {}], more: 1 }, schema)).to.deep.equal([
      '/more is not known',
      '/steps/0/push fails type',
      '/steps/1/wait fails pattern',
      '/steps/2 fails oneOf',
    ]);
  });

  it('is what happened since it was opened', async () => {
    const { element, host } = await inspect({
      before(page) {
        view(page);
        page.push({ event: 'seen', plan: 'free' });
      },
    });
    host.push({ event: 'purchase', order: { total: 142 } });
    host.push(asArguments('event', 'sign_up', { method: 'mail' }));
    host.push(['items.push', 1]);
    await acceptAll(host);
    host.push({ event: 'sluice.consent', consent: { id: 'x' } });
    const scenario = await element.scenario();
    expect(errorsOf(scenario, schema)).to.deep.equal([]);
    expect(scenario.page['url']).to.equal(location.href);
    expect(scenario.page['dataLayer']).to.deep.equal([{ plan: 'free' }]);
    expect(scenario.steps).to.deep.equal([
      { push: { event: 'purchase', order: { total: 142 } } },
      { gtag: ['event', 'sign_up', { method: 'mail' }] },
      { push: ['items.push', 1] },
      { consent: 'accept-all' },
    ]);
    expect(scenario.expect.fired).to.have.members(['counter', 'ads', 'orders']);
    expect(scenario.expect.notFired).to.deep.equal([
      { tag: 'silent', reason: 'blocking-trigger' },
      { tag: 'resting', reason: 'paused' },
    ]);
  });

  it('plays events again whose messages nobody saw', async () => {
    const before = acceptAll;
    const { element } = await inspect({
      async before(page) {
        page.push({ event: 'purchase', order: { total: 142 } });
        await before(page);
      },
    });
    const { steps } = await element.scenario();
    expect(steps.at(-1)).to.deep.equal({ push: { event: 'purchase' } });
  });

  it('begins with the choice of an earlier page', async () => {
    const choice = { categories: { analytics: 'granted', advertising: 'denied' } } as const;
    const { element } = await inspect({ choice });
    const scenario = await element.scenario();
    expect(errorsOf(scenario, schema)).to.deep.equal([]);
    expect(scenario.steps).to.deep.equal([
      { consent: choice },
      { navigate: location.href, dataLayer: [] },
    ]);
  });

  it('tells answers about vendors, refusals and withdrawals', async () => {
    const { element, host } = await inspect();
    await host.choose({ categories: { analytics: 'granted' }, vendors: { stats: 'denied' } });
    await host.choose({ categories: { analytics: 'denied', advertising: 'denied' } });
    const scenario = await element.scenario();
    expect(errorsOf(scenario, schema)).to.deep.equal([]);
    expect(scenario.steps).to.deep.equal([
      {
        consent: {
          categories: { analytics: 'granted', advertising: 'denied' },
          vendors: { stats: 'denied' },
        },
      },
      { consent: 'reject-all' },
    ]);
  });

  it('has clicks with their triggers, navigations and, where timers wait, the time', async () => {
    const container = {
      ...shop,
      triggers: { ...shop.triggers, tick: { type: 'timer', interval: 'PT5S' } },
    };
    container.tags = {
      ...shop.tags,
      ticker: { type: 'probe', category: 'necessary', triggers: ['tick'] },
    };
    const { element, host } = await inspect({ container });
    const click = { event: 'gtm.click', 'gtm.triggers': 'buy', 'gtm.element': document.body };
    host.dispatch({ kind: 'event', message: click, triggers: ['buy'] });
    host.dispatch({ kind: 'navigation' });
    const newUrl = { event: 'gtm.historyChange', 'gtm.newUrl': location.href };
    host.dispatch({ kind: 'event', message: newUrl, triggers: [] });
    const scenario = await element.scenario();
    expect(errorsOf(scenario, schema)).to.deep.equal([]);
    const [wait, clicked] = scenario.steps;
    expect(wait?.['wait']).to.match(/^PT\d+(\.\d+)?S$/);
    expect(clicked).to.deep.equal({ push: { event: 'gtm.click', 'gtm.triggers': 'buy' } });
    const histories = scenario.steps.filter((step) => 'history' in step);
    expect(histories).to.deep.equal([{ history: location.href }]);
  });

  it('leaves out what a simulated tag pushes by itself', async () => {
    const push: TagTemplate = {
      type: 'push',
      name: 'Push',
      params: { type: 'object' },
      actions: { push: [] },
    };
    const message = { event: 'interest' };
    const container = {
      templates: { push },
      tags: {
        tell: { type: 'push', category: 'necessary', triggers: ['all-pages'], params: { message } },
      },
    };
    const { element, host } = await inspect({ container });
    host.push({ ...message });
    host.push({ event: 'other' });
    expect((await element.scenario()).steps).to.deep.equal([{ push: { event: 'other' } }]);
  });

  it('is downloaded as a file', async () => {
    const { element, host } = await inspect();
    host.push({ event: 'purchase' });
    const downloads: string[] = [];
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function () {
      downloads.push(this.download);
    };
    try {
      part(element, 'export').click();
      const root = element.shadowRoot as ShadowRoot;
      const status = root.querySelector('[role=status]') as Element;
      await once(() => (words(status) ? true : undefined), root);
      expect(words(status)).to.equal('Downloaded: shop-scenario.json, 1 steps.');
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    expect(downloads).to.deep.equal(['shop-scenario.json']);
  });
});
