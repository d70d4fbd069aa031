import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { SluiceBanner } from '../../src/ui/banner.ts';
import type { FakeHost } from './support/fake-host.ts';
import { chosen } from './support/fixtures.ts';
import { all, part, showBanner } from './support/interface.ts';
import { gone, press, settled, startPage, tabTo } from './support/page.ts';

describe('silence at the banner', () => {
  it('L6 Escape chooses nothing, wherever the focus is', async () => {
    await startPage();
    const { element, host } = await showBanner();
    await press('Escape');
    part(element, 'accept').focus();
    await press('Escape', 'Escape');
    await expectUnanswered(element, host);
  });

  it('L6 scrolling chooses nothing', async () => {
    await startPage();
    const { element, host } = await showBanner();
    for (const y of [100, 400, 2000]) {
      scrollTo(0, y);
      await settled();
    }
    element.shadowRoot?.querySelector('.body')?.scrollTo(0, 50);
    await expectUnanswered(element, host);
  });

  it('L6 using the page chooses nothing', async () => {
    await startPage();
    const { element, host } = await showBanner();
    document.querySelector<HTMLElement>('main a')?.click();
    document.body.click();
    await sendKeys({ type: 'accept y 1' });
    dispatchEvent(new Event('blur'));
    await expectUnanswered(element, host);
  });

  it('L6 reading it from end to end by keyboard chooses nothing', async () => {
    await startPage();
    const { element, host } = await showBanner();
    await tabTo(document.querySelector('main a') as Element);
    await expectUnanswered(element, host);
  });

  it('A19 time chooses nothing: it starts no clock', async () => {
    await startPage();
    const started: string[] = [];
    const clocks = ['setTimeout', 'setInterval', 'requestIdleCallback'] as const;
    const originals = clocks.map((name) => [name, window[name]] as const);
    for (const [name, original] of originals) {
      if (!original) continue;
      Object.assign(window, {
        [name]: (...parameters: unknown[]): unknown => {
          started.push(name);
          return Reflect.apply(original, window, parameters);
        },
      });
    }
    try {
      const { element, host } = await showBanner();
      await settled();
      await expectUnanswered(element, host);
    } finally {
      Object.assign(window, Object.fromEntries(originals));
    }
    expect(started).to.deep.equal([]);
  });

  it('L6 stores nothing by being shown', async () => {
    await startPage();
    const stored = (): string[] => [document.cookie, ...Object.keys(localStorage)];
    localStorage.clear();
    await showBanner();
    await settled();
    expect(stored()).to.deep.equal(['']);
  });

  it('L12 as a dialog it stays open at Escape, however often, and at a click beside it', async () => {
    await startPage();
    const { element, host } = await showBanner({ settings: { layout: 'modal' } });
    await press('Escape', 'Escape', 'Escape');
    const dialog = part(element, 'banner');
    await sendMouse({ type: 'click', position: [5, 5] });
    await settled();
    expect(dialog.matches(':modal')).to.equal(true);
    await expectUnanswered(element, host);
  });

  it('L12 as a dialog it opens again when the browser closes it, as at the back gesture', async () => {
    await startPage();
    const { element, host } = await showBanner({ settings: { layout: 'modal' } });
    const dialog = part(element, 'banner') as HTMLDialogElement;
    for (const _time of [1, 2]) {
      dialog.close();
      await settled();
      expect(dialog.matches(':modal')).to.equal(true);
    }
    await expectUnanswered(element, host);
  });

  it('L12 as a dialog it leaves at a refusal', async () => {
    await startPage();
    const { element } = await showBanner({
      settings: { layout: 'modal' },
      outcome: () => chosen,
    });
    part(element, 'refuse').click();
    await gone('sluice-banner');
    expect(document.querySelectorAll(':modal').length).to.equal(0);
  });

  it('L6 stays until the host has an answer, and leaves once it has one', async () => {
    await startPage();
    const { element, host } = await showBanner();
    part(element, 'accept').click();
    await settled();
    expect(element.isConnected, 'while nothing is chosen').to.equal(true);
    host.set(chosen);
    await gone('sluice-banner');
  });
});

async function expectUnanswered(element: SluiceBanner, host: FakeHost): Promise<void> {
  await settled();
  expect(host.calls).to.deep.equal([]);
  expect(element.isConnected).to.equal(true);
  expect(all(element, '[part=choices] button').length).to.equal(3);
}
