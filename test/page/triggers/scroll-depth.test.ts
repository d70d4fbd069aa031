import { expect } from 'chai';
import { openPage, settled, type TestPage } from './support/page.ts';

/** The frame is 600 by 400. */
const tall = '<div style="height:2000px"></div>';
const options = { type: 'scroll-depth', prepare: withoutMargins };

describe('the listener of scroll depths', () => {
  it('tells at once of what is in view', async () => {
    const page = await openPage({
      ...options,
      triggers: { scroll: { type: 'scroll-depth', vertical: [10, 20, 25] } },
      body: tall,
    });
    expect(page.happenings.map(({ message }) => message)).to.deep.equal([
      {
        event: 'gtm.scrollDepth',
        'gtm.scrollThreshold': 10,
        'gtm.scrollUnits': 'percent',
        'gtm.scrollDirection': 'vertical',
        'gtm.triggers': 'scroll',
      },
      {
        event: 'gtm.scrollDepth',
        'gtm.scrollThreshold': 20,
        'gtm.scrollUnits': 'percent',
        'gtm.scrollDirection': 'vertical',
        'gtm.triggers': 'scroll',
      },
    ]);
  });

  it('tells of every threshold on the way, once, lowest first', async () => {
    const page = await openPage({
      ...options,
      triggers: { scroll: { type: 'scroll-depth', vertical: [90, 50, 25, 50] } },
      body: tall,
    });
    page.window.scrollTo(0, 700);
    expect((await page.next())['gtm.scrollThreshold']).to.equal(25);
    expect((await page.next())['gtm.scrollThreshold']).to.equal(50);
    page.window.scrollTo(0, 0);
    await settled();
    page.window.scrollTo(0, 1600);
    expect((await page.next())['gtm.scrollThreshold']).to.equal(90);
    expect(page.happenings).to.have.length(3);
  });

  it('reaches 100 percent where the end of the page is a fraction of a pixel out of reach', async () => {
    const page = await openPage({
      ...options,
      triggers: { scroll: { type: 'scroll-depth', vertical: [100] } },
      body: tall,
    });
    Object.defineProperty(page.document.documentElement, 'scrollTop', { value: 1599.4 });
    page.window.dispatchEvent(new page.window.Event('scroll'));
    expect((await page.next())['gtm.scrollThreshold']).to.equal(100);
  });

  it('counts pixels to the far edge of the window', async () => {
    const page = await openPage({
      ...options,
      triggers: { scroll: { type: 'scroll-depth', vertical: [500], unit: 'pixels' } },
      body: tall,
    });
    page.window.scrollTo(0, 90);
    await settled();
    expect(page.happenings).to.deep.equal([]);
    page.window.scrollTo(0, 100);
    expect(await page.next()).to.include({
      'gtm.scrollThreshold': 500,
      'gtm.scrollUnits': 'pixels',
    });
  });

  it('counts across, also on pages from right to left', async () => {
    const page = await openPage({
      ...options,
      triggers: { scroll: { type: 'scroll-depth', horizontal: [50] } },
      body: '<div style="width:3000px;height:10px"></div>',
      prepare(fresh) {
        withoutMargins(fresh);
        fresh.document.documentElement.dir = 'rtl';
      },
    });
    expect(page.happenings).to.deep.equal([]);
    page.window.scrollTo(-1000, 0);
    expect(await page.next()).to.include({
      'gtm.scrollThreshold': 50,
      'gtm.scrollDirection': 'horizontal',
    });
  });

  it('tells once of a threshold that several triggers have', async () => {
    const page = await openPage({
      ...options,
      triggers: {
        one: { type: 'scroll-depth', vertical: [50] },
        two: { type: 'scroll-depth', vertical: [50] },
        three: { type: 'scroll-depth', vertical: [50], unit: 'pixels' },
      },
      body: tall,
    });
    page.window.scrollTo(0, 700);
    await page.next();
    await page.next();
    expect(page.happenings.map(({ ids }) => ids)).to.deep.equal([['three'], ['one', 'two']]);
  });

  it('waits until the page has loaded', async () => {
    const page = await openPage({
      ...options,
      triggers: { scroll: { type: 'scroll-depth', vertical: [50] } },
      prepare({ document }) {
        Object.defineProperty(document, 'readyState', { value: 'interactive' });
      },
    });
    expect(page.happenings).to.deep.equal([]);
    page.window.dispatchEvent(new page.window.Event('load'));
    expect(page.happenings).to.have.length(1);
  });

  it('stops listening when every threshold is passed', async () => {
    const removed: string[] = [];
    await openPage({
      ...options,
      triggers: { scroll: { type: 'scroll-depth', vertical: [50] } },
      prepare({ window }) {
        const remove = window.removeEventListener.bind(window);
        window.removeEventListener = (...args: Parameters<typeof remove>) => {
          removed.push(args[0]);
          remove(...args);
        };
      },
    });
    expect(removed).to.deep.equal(['scroll', 'resize']);
  });

  it('takes thresholds that are no numbers, and no list of them, for none', async () => {
    const page = await openPage({
      ...options,
      triggers: {
        words: { type: 'scroll-depth', vertical: ['half'] },
        one: { type: 'scroll-depth', vertical: 10 },
      },
    });
    page.window.dispatchEvent(new page.window.Event('scroll'));
    await settled();
    expect(page.happenings).to.deep.equal([]);
    expect(page.reports).to.deep.equal([]);
  });
});

function withoutMargins({ document }: TestPage): void {
  document.body.style.margin = '0';
}
