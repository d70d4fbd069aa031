import { expect } from 'chai';
import { openPage, settled, type TestPage } from './support/page.ts';

/** The frame is 400 pixels high, so nothing below the space is in view. */
const space = '<div style="height:1000px"></div>';
const box = (attributes: string): string =>
  `<div ${attributes}><p style="height:100px;margin:0">Offer</p></div>`;
const offer = { type: 'element-visibility', selector: '.offer' };

describe('the listener of elements in view', () => {
  it('tells of an element that is in view from the start', async () => {
    const page = await open({ seen: offer }, box('id="first" class="offer"'));
    expect(await page.next()).to.deep.equal({
      event: 'gtm.elementVisibility',
      'gtm.element': 'div#first',
      'gtm.elementClasses': 'offer',
      'gtm.elementId': 'first',
      'gtm.elementTarget': '',
      'gtm.elementText': 'Offer',
      'gtm.elementUrl': '',
      'gtm.visibleRatio': 100,
      'gtm.visibleTime': 0,
      'gtm.triggers': 'seen',
    });
  });

  it('waits until enough of the element is in view', async () => {
    const page = await open(
      { half: offer, whole: { ...offer, ratio: 1 }, any: { ...offer, ratio: 0 } },
      space + box('class="offer"'),
    );
    const seen = async (y: number): Promise<string[]> => {
      page.window.scrollTo(0, y);
      await settled();
      await settled();
      return page.happenings.flatMap(({ ids }) => ids);
    };
    expect(await seen(0)).to.deep.equal([]);
    expect(await seen(620)).to.deep.equal(['any']);
    expect(await seen(660)).to.deep.equal(['any', 'half']);
    expect(page.happenings[1]?.message['gtm.visibleRatio']).to.be.within(55, 65);
    expect(await seen(700)).to.deep.equal(['any', 'half', 'whole']);
  });

  it('tells once per page by default', async () => {
    const page = await open({ seen: offer }, box('class="offer"') + box('class="offer"'));
    await page.next();
    await settled();
    expect(page.happenings).to.have.length(1);
  });

  it('tells once per element where it is told to', async () => {
    const page = await open(
      { seen: { ...offer, firing: 'once-per-element' }, line: { ...offer, selector: 'hr' } },
      box('class="offer"') + box('class="offer" id="second"'),
    );
    await page.next();
    await page.next();
    // When the new element is found, the others have been looked at again.
    page.document.body.prepend(page.find('#second'), page.document.createElement('hr'));
    expect((await page.next())['gtm.triggers']).to.equal('line');
    await settled();
    expect(page.happenings).to.have.length(3);
  });

  it('tells every time where it is told to', async () => {
    const page = await open(
      { seen: { ...offer, firing: 'every-time' } },
      `<div style="height:2000px">${box('class="offer"')}</div>`,
    );
    for (let times = 0; times < 3; times++) {
      page.window.scrollTo(0, 0);
      await page.next();
      page.window.scrollTo(0, 1000);
      await settled();
      await settled();
    }
    expect(page.happenings).to.have.length(3);
  });

  it('finds elements that are added later', async () => {
    const page = await open({ seen: offer }, '');
    page.document.body.insertAdjacentHTML(
      'beforeend',
      `<section>${box('class="offer"')}</section>`,
    );
    expect((await page.next())['gtm.element']).to.equal('div');
  });

  it('adds up the time in view', async () => {
    const page = await open(
      { seen: { ...offer, time: 'PT0.5S' } },
      `<div style="height:2000px">${box('class="offer"')}</div>`,
    );
    await settled();
    await settled();
    expect(page.happenings).to.deep.equal([]);
    page.window.scrollTo(0, 1000);
    await settled();
    page.window.scrollTo(0, 0);
    expect((await page.next())['gtm.visibleTime']).to.be.within(500, 5000);
  });

  it('does not count time in a tab that is hidden', async () => {
    let isHidden = true;
    const page = await open({ seen: offer }, box('class="offer"'), ({ document }) => {
      Object.defineProperty(document, 'hidden', { get: () => isHidden });
    });
    await settled();
    await settled();
    expect(page.happenings).to.deep.equal([]);
    isHidden = false;
    page.document.dispatchEvent(new page.window.Event('visibilitychange'));
    expect(page.happenings).to.have.length(1);
  });

  for (const style of ['visibility:hidden', 'opacity:0', 'display:none']) {
    it(`waits until an element with ${style} is shown`, async () => {
      const page = await open({ seen: offer }, box(`class="offer" style="${style}"`));
      await settled();
      await settled();
      expect(page.happenings).to.deep.equal([]);
      page.find('.offer').removeAttribute('style');
      expect((await page.next())['gtm.element']).to.equal('div');
    });
  }

  it('is silent about an element that is removed before its time', async () => {
    const page = await open(
      { seen: { ...offer, time: 'PT0.5S' }, other: { ...offer, selector: 'hr', time: 'PT0.8S' } },
      `${box('class="offer"')}<hr>`,
    );
    await settled();
    page.find('.offer').remove();
    await page.next();
    expect(page.happenings.map(({ ids }) => ids)).to.deep.equal([['other']]);
  });

  it('reports selectors that are none, or missing, and goes on with the others', async () => {
    const page = await open(
      { broken: { ...offer, selector: '..' }, none: { type: offer.type }, seen: offer },
      box('class="offer"'),
    );
    expect((await page.next())['gtm.triggers']).to.equal('seen');
    expect(page.reports).to.have.length(2);
    expect(page.reports[0]).to.contain('"broken"');
    expect(page.reports[1]).to.contain('"none"');
  });

  it('takes a ratio that is none for a half', async () => {
    const page = await open(
      { words: { ...offer, ratio: 'most' }, below: { ...offer, ratio: -1 } },
      box('class="offer"'),
    );
    await page.next();
    await page.next();
    expect(page.reports).to.deep.equal([]);
  });

  it('stops looking when every trigger has fired', async () => {
    let disconnections = 0;
    const page = await open({ seen: offer }, box('class="offer"'), ({ window }) => {
      const { disconnect } = window.MutationObserver.prototype;
      window.MutationObserver.prototype.disconnect = function () {
        disconnections++;
        disconnect.call(this);
      };
    });
    await page.next();
    expect(disconnections).to.equal(1);
  });
});

function open(
  triggers: Record<string, Record<string, unknown>>,
  body: string,
  prepare?: (page: TestPage) => void,
): Promise<TestPage> {
  return openPage({
    type: 'element-visibility',
    triggers,
    body,
    prepare(page) {
      page.document.body.style.margin = '0';
      prepare?.(page);
    },
  });
}
