import { expect } from 'chai';
import { accessibleObjects } from './support/chromium.ts';
import { chosen } from './support/fixtures.ts';
import { all, appear, part, showBanner, showPreferences, words } from './support/interface.ts';
import {
  expectFocus,
  focusedName,
  gone,
  press,
  pressBackwards,
  settled,
  startPage,
} from './support/page.ts';
import { isOn, toggle } from './support/preferences.ts';
import { itInChromium } from '../support/web-browser.ts';

describe('the dialog of the preference centre', () => {
  it('fills a phone’s window, also where it was open in a wide one before', async () => {
    for (const [size, isFull] of [
      ['desktop', false],
      ['phone', true],
      ['desktop', false],
    ] as const) {
      await startPage(size);
      const { element } = await showPreferences();
      const { width } = part(element, 'dialog').getBoundingClientRect();
      expect(width === innerWidth, size).to.equal(isFull);
    }
  });

  itInChromium('A2 is a modal dialog with its heading as name', async () => {
    await startPage();
    await showPreferences();
    const objects = await accessibleObjects('sluice-preferences');
    expect(objects[0]).to.include({
      role: 'dialog',
      name: 'Manage cookies on Coulisse',
      modal: true,
    });
  });

  it('A2 is the browser’s own dialog, which makes the page inert', async () => {
    await startPage();
    const { element } = await showPreferences();
    expect(part(element, 'dialog').localName).to.equal('dialog');
    expect(part(element, 'dialog').matches(':modal')).to.equal(true);
    document.querySelector<HTMLElement>('main a')?.focus();
    expect(document.activeElement === element).to.equal(true);
  });

  it('A2 begins at its heading', async () => {
    await startPage();
    const { element } = await showPreferences();
    expectFocus(part(element, 'title'));
    // Left to themselves, browsers differ.
    expect(part(element, 'title').hasAttribute('autofocus')).to.equal(true);
  });

  it('A16 has one heading of its own, and one under it for each category', async () => {
    await startPage();
    const { element } = await showPreferences();
    expect(all(element, 'h1,h2').map(words)).to.deep.equal(['Manage cookies on Coulisse']);
    expect(all(element, '[part=category] h3').map(words)).to.deep.equal([
      'Strictly necessary',
      'Audience measurement',
      'Preferences and extras',
      'Social networks',
      'Advertising',
    ]);
    expect(all(element, 'h4,h5,h6').map(words)).to.deep.equal([]);
  });

  it('A3 gives the focus back to what opened it', async () => {
    await startPage('desktop', '<button>Manage cookies</button>');
    const opener = document.querySelector('button');
    opener?.focus();
    await showPreferences();
    await press('Escape');
    await gone('sluice-preferences');
    expectFocus(opener);
  });

  it('A3 gives the focus back to the banner’s button', async () => {
    await startPage();
    const { element } = await showBanner();
    part(element, 'customise').focus();
    await press('Enter');
    await appear('sluice-preferences');
    await press('Escape');
    await gone('sluice-preferences');
    expectFocus(part(element, 'customise'));
  });

  it('A3 keeps the focus inside, forwards and backwards', async () => {
    await startPage();
    const { element } = await showPreferences();
    const isInside = (): boolean =>
      [element, document.body].includes(document.activeElement as HTMLElement);
    for (const step of [(): Promise<void> => press('Tab'), pressBackwards]) {
      for (let count = 0; count < 25; count += 1) {
        await step();
        expect(isInside(), focusedName()).to.equal(true);
      }
    }
  });

  for (const [name, close] of [
    ['Escape', (): Promise<void> => press('Escape')],
    ['its cross', pressCross],
    ['the page', undefined],
  ] as const) {
    it(`A4 discards what was moved when it is closed by ${name}`, async () => {
      await startPage();
      const { element, host, controller } = await showPreferences({ present: chosen });
      await toggle(element, 'social');
      if (close) await close();
      else controller.hidePreferences();
      await gone('sluice-preferences');
      await settled();
      expect(host.calls).to.deep.equal([]);
      await controller.showPreferences();
      expect(isOn(await appear('sluice-preferences'), 'social')).to.equal(false);
    });
  }

  it('A15 says that nothing has changed when moved switches are discarded', async () => {
    await startPage();
    const { element } = await showPreferences();
    await toggle(element, 'social');
    await press('Escape');
    await gone('sluice-preferences');
    const notice = await appear('sluice-notice');
    expect(words(part(notice, 'status'))).to.equal('Closed without saving; nothing has changed.');
  });

  it('A15 says nothing when it is closed as it was opened', async () => {
    await startPage();
    await showPreferences();
    await press('Escape');
    await gone('sluice-preferences');
    await settled();
    expect(words(part(await appear('sluice-notice'), 'status'))).to.equal('');
  });

  it('is there once, however often it is asked for', async () => {
    await startPage();
    const { controller } = await showPreferences();
    await Promise.all([controller.showPreferences(), controller.showPreferences()]);
    expect(document.querySelectorAll('sluice-preferences').length).to.equal(1);
  });
});

async function pressCross(): Promise<void> {
  part(await appear('sluice-preferences'), 'close').click();
}
