import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { accessibleObjects } from './support/chromium.ts';
import { all, appear, part, showBanner, words } from './support/interface.ts';
import {
  expectFocus,
  focusedName,
  gone,
  press,
  pressBackwards,
  roomMade,
  settled,
  sizes,
  startPage,
} from './support/page.ts';
import { itInChromium } from '../support/web-browser.ts';

describe('the banner and the page around it', () => {
  itInChromium('A1 is a region with its heading as name', async () => {
    await startPage();
    await showBanner();
    const [first] = await accessibleObjects('sluice-banner');
    expect(first).to.include({ role: 'region', name: 'Cookies on Coulisse' });
  });

  it('A1 comes first in the document, so that the first Tab reaches it', async () => {
    await startPage();
    const { element } = await showBanner();
    await press('Tab');
    expect(document.body.firstElementChild === element).to.equal(true);
    expect(focusedName()).to.equal('partners');
  });

  it('A1 is announced once: no live region, no alert, an empty status beside it', async () => {
    await startPage();
    const { element } = await showBanner();
    const live = '[aria-live],[role=status],[role=alert],[role=alertdialog],[role=log],output';
    expect(all(element, live).map(words)).to.deep.equal([]);
    expect(words(part(await appear('sluice-notice'), 'status'))).to.equal('');
  });

  it('A3 leaves the focus where it is when it comes', async () => {
    await startPage('desktop', '<label>Search <input></label>');
    const input = document.querySelector('input');
    input?.focus();
    const { element } = await showBanner();
    await settled();
    expectFocus(input);
    expect(all(element, '[autofocus]').length).to.equal(0);
  });

  it('A16 has one heading', async () => {
    await startPage();
    const { element } = await showBanner();
    expect(all(element, 'h1,h2,h3,h4,h5,h6').map(words)).to.deep.equal(['Cookies on Coulisse']);
  });

  it('A26 leaves the page behind it in use', async () => {
    await startPage('desktop', '<button>Buy</button>');
    await showBanner();
    const button = document.querySelector('button') as HTMLElement;
    const { x, y } = button.getBoundingClientRect();
    button.focus();
    expect(document.elementFromPoint(x + 5, y + 5) === button).to.equal(true);
    expectFocus(button);
  });

  it('moves nothing of the page, neither when it comes nor when it goes', async () => {
    await startPage();
    const places = (): number[] =>
      [...document.querySelectorAll('main, a')].flatMap((each) => {
        const { x, y, width, height } = each.getBoundingClientRect();
        return [x, y, width, height];
      });
    const before = places();
    const { controller } = await showBanner();
    await settled();
    expect(places()).to.deep.equal(before);
    controller.hideBanner();
    await gone('sluice-banner');
    await settled();
    expect(places()).to.deep.equal(before);
  });

  it('gives the page back the styles that it had, and leaves its attributes alone', async () => {
    await startPage();
    const page = document.documentElement;
    page.style.paddingBlockEnd = '7px';
    page.style.scrollPaddingBlockEnd = '9px';
    const before = page.getAttribute('style');
    const { controller } = await showBanner();
    await roomMade();
    expect(getComputedStyle(page).paddingBlockEnd).not.to.equal('7px');
    expect(page.getAttribute('style')).to.equal(before);
    controller.hideBanner();
    await settled();
    const { paddingBlockEnd, scrollPaddingBlockEnd } = getComputedStyle(page);
    expect([paddingBlockEnd, scrollPaddingBlockEnd]).to.deep.equal(['7px', '9px']);
  });

  it('leaves the last line of the page in reach', async () => {
    await startPage('phone');
    const { element } = await showBanner();
    await roomMade();
    scrollTo(0, document.documentElement.scrollHeight);
    const last = document.querySelector('main p:last-child a') as Element;
    const { bottom } = last.getBoundingClientRect();
    expect(bottom).to.be.at.most(element.getBoundingClientRect().top);
  });

  it('leaves it in reach in a window that has become narrower', async () => {
    await startPage('desktop');
    const { element } = await showBanner();
    await roomMade();
    await setViewport(sizes.phone);
    await settled();
    const { paddingBlockEnd } = getComputedStyle(document.documentElement);
    expect(paddingBlockEnd).to.equal(`${element.offsetHeight}px`);
  });

  for (const position of ['bottom', 'top'] as const) {
    it(`A6 covers nothing that has the focus, at the ${position} of the window`, async () => {
      await startPage('phone');
      const { element } = await showBanner({ settings: { position } });
      await roomMade();
      const links = [...document.querySelectorAll<HTMLElement>('main a')];
      const expectInView = (link: HTMLElement): void => {
        expectFocus(link);
        const { top, bottom } = link.getBoundingClientRect();
        const banner = element.getBoundingClientRect();
        const isCovered = top >= banner.top && bottom <= banner.bottom;
        expect(isCovered, `${link.textContent} is behind the banner`).to.equal(false);
      };
      links[0]?.focus();
      for (const link of links.slice(1)) {
        await press('Tab');
        expectInView(link);
      }
      for (const link of links.toReversed().slice(1)) {
        await pressBackwards();
        expectInView(link);
      }
    });
  }
});
