import { expect } from 'chai';
import { contrastOf } from './support/contrast.ts';
import { accessibleObjects } from './support/chromium.ts';
import { disclosure } from './support/fixtures.ts';
import { all, appear, one, part, showBanner, words } from './support/interface.ts';
import { focused, focusedName, press, startPage } from './support/page.ts';
import { itInChromium } from '../support/web-browser.ts';
import { itOutsideWebKit } from '../support/web-browser.ts';

const answers = ['refuse', 'accept', 'customise'] as const;

describe('banner', () => {
  it('L8 names each purpose that needs a yes, and what it means, before the answers', async () => {
    await startPage();
    const { element } = await showBanner();
    const items = all(element, '[part=purposes] li');
    expect(items.map((item) => words(item.querySelector('b')!))).to.deep.equal([
      'Audience measurement',
      'Preferences and extras',
      'Social networks',
      'Advertising',
    ]);
    for (const item of items) {
      const description = item.querySelector('span') as HTMLElement;
      expect(words(description).length).to.be.above(30);
      expect(description.offsetHeight, words(item)).to.be.above(0);
      expect(isBefore(item, part(element, 'refuse'))).to.equal(true);
    }
  });

  it('L8 says on a phone what the purposes mean at the press of a button', async () => {
    await startPage('phone');
    const { element } = await showBanner();
    const details = one(element, '[part=purposes] button');
    const description = one(element, '[part=purposes] li:first-child span');
    expect(details.ariaExpanded).to.equal('false');
    expect(description.offsetHeight).to.equal(0);
    details.click();
    expect(details.ariaExpanded).to.equal('true');
    expect(description.offsetHeight).to.be.above(0);
    details.click();
    expect(description.offsetHeight).to.equal(0);
  });

  it('L9 says how many partners ask, and leads to their names', async () => {
    await startPage();
    const { element } = await showBanner();
    const partners = part(element, 'partners');
    expect(words(partners)).to.equal('8 partners');
    expect(isBefore(partners, part(element, 'refuse'))).to.equal(true);
    partners.click();
    const preferences = await appear('sluice-preferences');
    const lists = all<HTMLDetailsElement>(preferences, '[part=category] > details').slice(1);
    expect(lists.map(({ open }) => open)).to.deep.equal([true, true, true, true]);
    expect(location.hash, 'the address of the page').to.equal('');
  });

  it('L9 counts one partner as one, and says nothing of partners where there are none', async () => {
    await startPage();
    const { element } = await showBanner({ disclosure: disclosure({ partners: 1 }) });
    expect(words(part(element, 'partners'))).to.equal('1 partner');
    await startPage();
    const alone = await showBanner({ disclosure: disclosure({ partners: 0 }) });
    expect(all(alone.element, '[part=partners]').map(words)).to.deep.equal([]);
    expect(words(one(alone.element, '.ask'))).to.match(/^Coulisse asks for your consent/);
  });

  it('L2 refuses by a real button beside the one that accepts', async () => {
    await startPage();
    const { element } = await showBanner();
    const [refuse, accept] = [part(element, 'refuse'), part(element, 'accept')];
    expect([refuse.localName, accept.localName]).to.deep.equal(['button', 'button']);
    expect(refuse.parentElement === accept.parentElement).to.equal(true);
  });

  it('L4 offers each answer once', async () => {
    await startPage();
    const { element } = await showBanner();
    expect(all(element, '[part=choices] button').map(words)).to.deep.equal([
      'Refuse all',
      'Accept all',
      'Customise',
    ]);
    expect(all(element, 'button:not([part=choices] button)').map(words)).to.deep.equal([
      'See the details',
    ]);
  });

  itInChromium('A17 names its answers so that they make sense alone', async () => {
    await startPage();
    const { element } = await showBanner();
    const objects = await accessibleObjects('sluice-banner');
    const names = objects.filter(({ role }) => role === 'button').map(({ name }) => name);
    expect(names).to.deep.equal(['Refuse all cookies', 'Accept all cookies', 'Customise cookies']);
    // Whoever speaks to the computer says what is written (2.5.3).
    for (const answer of answers) {
      const button = part(element, answer);
      expect(button.ariaLabel?.startsWith(words(button)), answer).to.equal(true);
    }
  });

  const questions = { accept: 'acceptAll', refuse: 'rejectAll' } as const;
  for (const [answer, call] of Object.entries(questions)) {
    it(`asks its host once at a click on ${answer}`, async () => {
      await startPage();
      const { element, host } = await showBanner();
      part(element, answer).click();
      expect(host.calls).to.deep.equal([{ name: call }]);
    });
  }

  it('opens the preferences at a click on customise, and asks its host nothing', async () => {
    await startPage();
    const { element, host } = await showBanner();
    part(element, 'customise').click();
    const preferences = await appear('sluice-preferences');
    expect(all(preferences, 'dialog:modal').length).to.equal(1);
    expect(host.calls).to.deep.equal([]);
  });

  it('A5 is used by keyboard alone: everything in the order in which it is read', async () => {
    await startPage();
    const { element } = await showBanner();
    const order: string[] = [];
    for (let step = 0; step < 6; step += 1) {
      await press('Tab');
      order.push(focusedName());
    }
    expect(order).to.deep.equal(['partners', 'policy', ...answers, 'Line 0']);
    expect(document.activeElement === element).to.equal(false);
  });

  // WebKit goes on from where an earlier test had the focus.
  itOutsideWebKit('A5 shows and hides the meanings by keyboard on a phone', async () => {
    await startPage('phone');
    await showBanner();
    await press('Tab', 'Tab', 'Enter');
    expect(focusedName()).to.equal('See the details');
    expect(focused()?.ariaExpanded).to.equal('true');
    await press('Space');
    expect(focused()?.ariaExpanded).to.equal('false');
  });

  for (const [key, answer, call] of [
    ['Enter', 'refuse', 'rejectAll'],
    ['Space', 'accept', 'acceptAll'],
  ] as const) {
    it(`A5 takes ${key} on ${answer}, once`, async () => {
      await startPage();
      const { element, host } = await showBanner();
      part(element, answer).focus();
      await press(key);
      expect(host.calls).to.deep.equal([{ name: call }]);
    });
  }

  it('A6 shows where the focus is, by a ring that stands out', async () => {
    for (const theme of [{ scheme: 'light' }, { scheme: 'dark' }]) {
      await startPage();
      const { element } = await showBanner({ settings: { theme } });
      const surface = getComputedStyle(part(element, 'banner')).backgroundColor;
      for (const name of ['partners', 'policy', ...answers]) {
        await press('Tab');
        const style = getComputedStyle(part(element, name));
        expect(focusedName()).to.equal(name);
        expect(style.outlineStyle, name).to.equal('solid');
        expect(Number.parseFloat(style.outlineWidth), name).to.be.at.least(2);
        expect(contrastOf(style.outlineColor, surface), name).to.be.at.least(3);
      }
    }
  });
});

function isBefore(first: Node, second: Node): boolean {
  return Boolean(first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING);
}
