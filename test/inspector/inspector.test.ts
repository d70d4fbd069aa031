import { expect } from 'chai';
import { createCompleteEngine, linkCompletely } from '../../src/engine/complete.ts';
import { emptyEnvironment } from '../../src/engine/environment.ts';
import type { EngineMessage } from '../../src/engine/event-messages.ts';
import { openInspector } from '../../src/inspector/open.ts';
import type { ChoiceContext } from '../../src/page/choice-context.ts';
import type { Chooser } from '../../src/page/choice.ts';
import { createInspectorHost } from '../../src/page/inspector-host.ts';
import { violations } from '../ui/support/axe.ts';
import { withForcedColors, withMedia } from '../ui/support/chromium.ts';
import { all, one, part, showBanner, words } from '../ui/support/interface.ts';
import {
  expectFocus,
  focused,
  press,
  pressBackwards,
  sizes,
  startPage,
  tabTo,
  type Size,
} from '../ui/support/page.ts';
import { acceptAll, fakeHost, view } from './support/fake-host.ts';
import { drawn, inspect, turnTo, type Inspected } from './support/inspect.ts';
import { itInChromium } from '../support/web-browser.ts';

const tabs = ['events', 'consent', 'data', 'requests', 'problems'] as const;

/** A page on which something has happened, all of it opened. */
async function busy(language: string, size?: Size): Promise<Inspected> {
  const shown = await inspect({ language, before: view, ...(size && { size }) });
  shown.host.push({ event: 'purchase', order: { total: 1, items: [{ id: 'a' }] } });
  await shown.host.choose({ categories: { analytics: 'granted' } });
  document.dispatchEvent(new CustomEvent('sluice-error', { detail: { message: 'It broke.' } }));
  await drawn(shown.element);
  return shown;
}

async function checkAll(element: Inspected['element']): Promise<void> {
  for (const tab of tabs) {
    await turnTo(element, tab);
    for (const summary of all(element, 'details:not([open]) > summary')) summary.click();
    await drawn(element);
    expect(await violations(element), tab).to.deep.equal([]);
  }
}

/** Runs where it is taken for markup. */
const markup = '<img src="x" onerror="hit=1"><script>hit=1</script>';

describe('the inspector', () => {
  for (const language of ['en', 'fr']) {
    for (const size of ['desktop', 'phone'] as const) {
      it(`has nothing that axe finds, in ${language}, on a ${size}`, async () => {
        const { element } = await busy(language, size);
        await checkAll(element);
      });
    }
  }

  itInChromium('has nothing that axe finds in the dark, or in forced colours', async () => {
    await withMedia({ colorScheme: 'dark' }, async () => checkAll((await busy('en')).element));
    await withForcedColors(async () => checkAll((await busy('en')).element));
  });

  it('takes the focus, is left by Escape, and gives the focus back', async () => {
    await startPage('desktop', '<button id="before">Inspect</button>');
    document.getElementById('before')?.focus();
    await openInspector(fakeHost());
    const element = document.querySelector('sluice-inspector') as Inspected['element'];
    await drawn(element);
    expectFocus(one(element, 'h2'));
    await press('Escape');
    expect(document.querySelector('sluice-inspector')).to.equal(null);
    expectFocus(document.getElementById('before'));
  });

  it('empties a search before Escape closes it', async () => {
    const { element } = await busy('en');
    const search = part(element, 'filter') as HTMLInputElement;
    await tabTo(search);
    await press('x');
    await press('Escape');
    expect(element.isConnected).to.equal(true);
  });

  it('is used with the keyboard alone', async () => {
    const { element, host } = await busy('en');
    await tabTo(one(element, '#tab-events'));
    await press('ArrowRight');
    await drawn(element);
    expectFocus(one(element, '#tab-consent'));
    await press('End');
    await drawn(element);
    expectFocus(one(element, '#tab-problems'));
    await press('ArrowRight', 'ArrowRight');
    await drawn(element);
    expectFocus(one(element, '#tab-consent'));
    const toggle = one(element, '[role=switch][aria-label="advertising"]');
    await tabTo(toggle);
    await press('Space');
    await drawn(element);
    expect(host.state().categories['advertising']).to.equal('granted');
    // The same element, drawn anew.
    expectFocus(toggle);
  });

  it('opens and closes events with the keyboard', async () => {
    const { element } = await busy('en');
    const summary = one(element, '[data-event="purchase"] summary');
    await tabTo(summary);
    const details = summary.parentElement as HTMLDetailsElement;
    const was = details.open;
    await press('Enter');
    await drawn(element);
    expect(details.open).to.equal(!was);
    expect(focused()).to.equal(summary);
  });

  it('is resized with arrow keys, within the window', async () => {
    const { element } = await inspect();
    const grip = part(element, 'grip');
    const width = element.offsetWidth;
    // Forward from the heading comes the bar; the edge is before it.
    await pressBackwards();
    expectFocus(grip);
    await press('ArrowLeft');
    await drawn(element);
    expect(element.offsetWidth).to.equal(width + 32);
    expect(grip.getAttribute('aria-valuenow')).to.equal(String(width + 32));
    for (let count = 0; count < 60; count++) await press('ArrowLeft');
    await drawn(element);
    expect(element.offsetWidth).to.be.at.most(sizes.desktop.width);
  });

  it('stands at the bottom of a phone and at the side of a desktop', async () => {
    const { element } = await inspect({ size: 'phone' });
    const phone = element.getBoundingClientRect();
    expect([phone.width, phone.bottom]).to.deep.equal([sizes.phone.width, sizes.phone.height]);
    element.remove();
    const desktop = (await inspect()).element.getBoundingClientRect();
    expect([desktop.right, desktop.height]).to.deep.equal([
      sizes.desktop.width,
      sizes.desktop.height,
    ]);
  });

  it('ends above a banner, so that the visitor can still be asked', async () => {
    const { element } = await inspect({ size: 'phone' });
    const { element: banner, controller } = await showBanner();
    await drawn(element);
    const { top } = banner.getBoundingClientRect();
    expect(top).to.be.lessThan(sizes.phone.height - 200);
    expect(element.getBoundingClientRect().bottom).to.be.closeTo(top, 1);
    controller.hideBanner();
    await drawn(element);
    expect(element.getBoundingClientRect().bottom).to.equal(sizes.phone.height);
  });

  it('shrinks to its bar, says so, and comes back', async () => {
    const { element } = await inspect();
    const button = part(element, 'minimise');
    button.click();
    await drawn(element);
    expect(all(element, '[role=tab]').length).to.equal(0);
    expect(element.offsetHeight).to.be.lessThan(80);
    expect(button.getAttribute('aria-label')).to.equal('Restore');
    button.click();
    await drawn(element);
    expect(all(element, '[role=tab]').length).to.equal(5);
  });

  it('is there once, and leaves nothing behind', async () => {
    const { element, host } = await inspect();
    await openInspector(fakeHost());
    expect(document.querySelectorAll('sluice-inspector').length).to.equal(1);
    part(element, 'close').click();
    expect(host.isForgotten()).to.equal(true);
    expect(document.documentElement.style.paddingRight).to.equal('');
    view(host);
    await acceptAll(host);
  });

  it('stores nothing', async () => {
    const before = [document.cookie, localStorage.length, sessionStorage.length];
    const { element } = await busy('en');
    for (const tab of tabs) await turnTo(element, tab);
    expect([document.cookie, localStorage.length, sessionStorage.length]).to.deep.equal(before);
  });

  it('takes what a page or a container says for text, never for markup', async () => {
    const container = {
      revision: markup,
      triggers: {
        [markup]: {
          type: 'event',
          event: markup,
          conditions: [{ variable: 'page.path', operator: 'equals', value: markup }],
        },
      },
      tags: {
        [markup]: { type: 'probe', category: 'analytics', vendor: markup, triggers: [markup] },
      },
    };
    const { element, host } = await inspect({ container });
    host.push({ event: markup, [markup]: { [markup]: markup } });
    document.dispatchEvent(new CustomEvent('sluice-error', { detail: { message: markup } }));
    for (const tab of tabs) {
      await turnTo(element, tab);
      for (const summary of all(element, 'details:not([open]) > summary')) summary.click();
      await drawn(element);
      expect(all(element, 'img, script, iframe, [onerror]').length, tab).to.equal(0);
      if (tab !== 'requests')
        expect(words(one(element, '[role=tabpanel]')), tab).to.contain(markup);
      const inline = all(element, 'script, style, [style]').map(({ localName }) => localName);
      expect(inline, tab).to.deep.equal([]);
    }
    expect(Reflect.get(window, 'hit')).to.equal(undefined);
  });
});

describe('the page’s side of the inspector', () => {
  it('hears each message after the engine, until it is told to stop', () => {
    const { container } = fakeHost();
    const compiled = linkCompletely(container);
    const reports: string[] = [];
    const engine = createCompleteEngine({
      compiled,
      environment: emptyEnvironment(),
      view: { state: fakeHost().state(), answer: () => undefined, opposed: () => false },
    });
    const context = {
      compiled,
      engine,
      memory: { subscribe: () => () => {}, view: () => ({}) },
      report: (message: string) => void reports.push(message),
    } as unknown as ChoiceContext;
    const host = createInspectorHost(context, { reset: async () => {} } as unknown as Chooser);
    const heard: EngineMessage[] = [];
    const stop = host.watch((message) => {
      heard.push(message);
      expect(host.model.get('plan')).to.equal('free');
      throw new Error('A listener that fails.');
    });
    const message: EngineMessage = { kind: 'push', message: { plan: 'free' } };
    expect(engine.dispatch(message)).to.deep.equal([]);
    expect(heard).to.deep.equal([message]);
    expect(reports.length).to.equal(1);
    stop();
    engine.dispatch({ kind: 'navigation' });
    expect(heard.length).to.equal(1);
  });
});
