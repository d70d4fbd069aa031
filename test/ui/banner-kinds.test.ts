import { expect } from 'chai';
import type { DisclosedCategory } from '../../src/engine/disclosure.ts';
import type { UiSettings } from '../../src/engine/types.ts';
import { placeOf } from '../../src/ui/place.ts';
import { category, chosen, disclosure, undecided } from './support/fixtures.ts';
import { all, appear, part, showBanner, words } from './support/interface.ts';
import { expectFocus, gone, settled, startPage } from './support/page.ts';

describe('kinds of banner', () => {
  const corners = [
    [{ layout: 'bar' }, { bottom: true, left: true, right: true, top: false }],
    [
      { layout: 'bar', position: 'top' },
      { bottom: false, left: true, right: true, top: true },
    ],
  ] as const;
  for (const [settings, edges] of corners) {
    it(`stands at the edge of the window: ${Object.values(settings).join(', ')}`, async () => {
      await startPage();
      const { element } = await showBanner({ settings });
      const { bottom, left, right, top } = element.getBoundingClientRect();
      const width = document.documentElement.clientWidth;
      const touched = {
        // Firefox has it at a fraction of a pixel.
        bottom: Math.abs(bottom - innerHeight) < 0.1,
        left: left === 0,
        right: right === width,
        top: top === 0,
      };
      expect(touched).to.deep.equal(edges);
    });
  }

  for (const [position, side] of [
    ['bottom-left', 'left'],
    ['bottom-right', 'right'],
  ] as const) {
    it(`is a box in the corner of a wide window: ${position}`, async () => {
      await startPage();
      const { element } = await showBanner({ settings: { layout: 'box', position } });
      const { left, right, bottom, width } = element.getBoundingClientRect();
      const gap = side === 'left' ? left : document.documentElement.clientWidth - right;
      expect(gap).to.be.closeTo(24, 0.5);
      expect(innerHeight - bottom).to.be.closeTo(24, 0.5);
      expect(width).to.equal(448);
      expect(all(element, 'dialog').length, 'dialogs').to.equal(0);
    });
  }

  it('is a box in the middle of a wide window', async () => {
    await startPage();
    const { element } = await showBanner({ settings: { layout: 'box', position: 'center' } });
    const { left, right, top, bottom } = element.getBoundingClientRect();
    expect(left).to.be.closeTo(document.documentElement.clientWidth - right, 1);
    expect(top).to.be.closeTo(innerHeight - bottom, 1);
  });

  for (const layout of ['box', 'modal'] as const) {
    it(`is a sheet at the foot of a phone: ${layout}`, async () => {
      await startPage('phone');
      const { element } = await showBanner({ settings: { layout } });
      const { left, width, bottom } = part(element, 'banner').getBoundingClientRect();
      expect(left).to.equal(0);
      expect(width).to.equal(document.documentElement.clientWidth);
      expect(bottom).to.equal(innerHeight);
    });
  }

  it('takes the default place for one that it does not know', () => {
    const places = [{}, { layout: 'bar', position: 'center' }, { layout: 'toString' }].map(
      (settings) => placeOf(settings as UiSettings),
    );
    expect(places.map(({ layout }) => layout)).to.deep.equal(['bar', 'bar', 'bar']);
    expect(places.map(({ position }) => position)).to.deep.equal(['bottom', 'bottom', 'bottom']);
  });

  it('A2 as a dialog begins at its heading, with the page inert', async () => {
    await startPage();
    const { element } = await showBanner({ settings: { layout: 'modal' } });
    expectFocus(part(element, 'title'));
    document.querySelector<HTMLElement>('main a')?.focus();
    expectFocus(part(element, 'title'));
  });

  it('R19 says that the former choice has expired, and asks as at first', async () => {
    await startPage();
    const { element } = await showBanner({ present: { ...chosen, status: 'expired' } });
    expect(notes(element)[0]).to.equal(
      'Your choice of November 14, 2026 has expired: what needs your consent is off until you choose again.',
    );
    expect(all(element, '[part=choices] button').length).to.equal(3);
  });

  it('R20 names what is new since the former choice', async () => {
    await startPage();
    const { element } = await showBanner({
      present: { ...chosen, status: 'outdated' },
      answer: (id, vendor) => (id === 'social' || vendor === 'hotjar' ? undefined : 'denied'),
    });
    expect(notes(element)[0]).to.equal(
      'New since your choice of November 14, 2026, and off until you answer: Social networks and Hotjar. Your other answers are kept.',
    );
  });

  it('R20 says so when the site asks everybody again', async () => {
    await startPage();
    const { element } = await showBanner({
      present: { ...chosen, status: 'outdated' },
      answer: () => 'granted',
    });
    expect(notes(element)[0]).to.match(/^Coulisse is asking every visitor again\./);
  });

  it('says what the visitor has allowed from embedded content', async () => {
    await startPage();
    const { element } = await showBanner({
      present: {
        ...undecided,
        chosenAt: chosen.chosenAt as string,
        vendors: { ...undecided.vendors, youtube: 'granted' },
      },
    });
    expect(notes(element)[0]).to.equal(
      'You have already allowed: YouTube. The rest is off until you choose.',
    );
  });

  it('R26 says what a signal of the browser has switched off', async () => {
    await startPage();
    const { element } = await showBanner({
      present: { ...undecided, signals: { gpc: true, dnt: false } },
    });
    expect(notes(element)[0]).to.equal(
      'Your browser sends the Global Privacy Control (GPC) signal. Off for that reason: Social networks and Advertising.',
    );
  });

  it('R6 says what is on unless the visitor objects', async () => {
    await startPage();
    const categories = [category('analytics'), category('social', { basis: 'objection' })];
    const { element } = await showBanner({ disclosure: disclosure({ categories }) });
    expect(notes(element)[0]).to.equal('On unless you object: Social networks.');
    expect(words(part(element, 'purposes'))).not.to.contain('Social networks');
  });

  it('says that Google’s tags may load before the choice, where they may', async () => {
    await startPage();
    const { element } = await showBanner({ advanced: true });
    expect(notes(element)[0]).to.match(/^Google’s tags may load before you choose/);
  });

  it('says nothing more than it must on a first visit', async () => {
    await startPage();
    const { element } = await showBanner();
    expect(notes(element)).to.have.lengthOf(1);
  });

  it('R4 announces exempt trackers without asking anything', async () => {
    await startPage();
    const { element, host } = await showBanner(exempt(category('necessary')));
    expect(words(part(element, 'text'))).to.match(/^All the cookies used by Coulisse are exempt/);
    expect(all(element, '[part=choices] button').map(words)).to.deep.equal([
      'See the details',
      'Close',
    ]);
    part(element, 'close').click();
    await gone('sluice-banner');
    expect(host.calls).to.deep.equal([{ name: 'choose', choice: {}, method: 'custom' }]);
  });

  it('R4 says that exempt trackers may be opposed, and where', async () => {
    await startPage();
    const opposable = category('analytics', { basis: 'exempt', opposable: true });
    const { element } = await showBanner(exempt(category('necessary'), opposable));
    expect(words(part(element, 'text'))).to.contain('You can object to some of them at any time');
    part(element, 'customise').click();
    await appear('sluice-preferences');
  });

  it('L13 is there once, however often it is asked for', async () => {
    await startPage();
    const { controller } = await showBanner();
    controller.showBanner();
    controller.showBanner();
    await settled();
    await settled();
    expect(document.querySelectorAll('sluice-banner').length).to.equal(1);
  });
});

function exempt(...categories: DisclosedCategory[]): Parameters<typeof showBanner>[0] {
  return { disclosure: disclosure({ categories, partners: 0 }) };
}

function notes(element: Element): string[] {
  return all(element, '.note').map(words);
}
