import { expect } from 'chai';
import type { Plain } from '../../../src/engine/plain.ts';
import { openPage, settled, type TestPage } from './support/page.ts';
import { itOutsideWebKit } from '../../support/web-browser.ts';

const all = { all: { type: 'click' } };

describe('the listener of clicks', () => {
  it('tells of the element that was clicked', async () => {
    const page = await openPage({
      type: 'click',
      triggers: all,
      body: '<a id="more" class="link big" href="#more" target="_self">Read  <b>more</b></a>',
    });
    await page.click('b');
    expect(await page.next()).to.deep.equal({
      event: 'gtm.click',
      'gtm.element': 'b',
      'gtm.elementClasses': '',
      'gtm.elementId': '',
      'gtm.elementTarget': '',
      'gtm.elementText': 'more',
      'gtm.elementUrl': '',
      'gtm.triggers': 'all',
    });
  });

  it('tells of the nearest element that the selector selects', async () => {
    const page = await openPage({
      type: 'click',
      triggers: { links: { type: 'click', selector: 'a.link' } },
      body: '<a id="more" class="link big" href="/more" target="_top">Read  <b>more</b></a>',
      prepare: preventClicks,
    });
    await page.click('b');
    expect(await page.next()).to.deep.equal({
      event: 'gtm.click',
      'gtm.element': 'a#more',
      'gtm.elementClasses': 'link big',
      'gtm.elementId': 'more',
      'gtm.elementTarget': '_top',
      'gtm.elementText': 'Read more',
      'gtm.elementUrl': `${location.origin}/more`,
      'gtm.triggers': 'links',
    });
  });

  it('tells once of a click that several triggers want with the same element', async () => {
    const page = await openPage({
      type: 'click',
      triggers: { one: { type: 'click', selector: 'button' }, two: { type: 'click' } },
      body: '<button>Buy</button>',
    });
    await page.click('button');
    await settled();
    expect(page.happenings.map(({ ids }) => ids)).to.deep.equal([['one', 'two']]);
    expect((await page.next())['gtm.triggers']).to.equal('one,two');
  });

  it('tells each trigger of its own element', async () => {
    const page = await openPage({
      type: 'click',
      triggers: { button: { type: 'click', selector: 'button' }, any: { type: 'click' } },
      body: '<button><i>Buy</i></button>',
    });
    await page.click('i');
    const [first, second] = [await page.next(), await page.next()];
    expect([first['gtm.triggers'], first['gtm.element']]).to.deep.equal(['button', 'button']);
    expect([second['gtm.triggers'], second['gtm.element']]).to.deep.equal(['any', 'i']);
  });

  it('is silent where nothing matches', async () => {
    const page = await openPage({
      type: 'click',
      triggers: { other: { type: 'click', selector: '.other' } },
      body: '<button>Buy</button>',
    });
    await page.click('button');
    await settled();
    expect(page.happenings).to.deep.equal([]);
  });

  it('hears clicks in an open shadow root, with the inner element', async () => {
    const page = await openPage({
      type: 'click',
      triggers: all,
      body: '<div id="host"></div>',
      prepare: shadow('<button>Inside</button>'),
    });
    const inner = page.find('#host').shadowRoot!.querySelector('button')!;
    await page.click(inner);
    expect((await page.next())['gtm.element']).to.equal('button');
  });

  it('finds a selected ancestor outside the shadow root', async () => {
    const page = await openPage({
      type: 'click',
      triggers: { card: { type: 'click', selector: '.card' } },
      body: '<div id="card" class="card"><div id="host"></div></div>',
      prepare: shadow('<button>Inside</button>'),
    });
    await page.click(page.find('#host').shadowRoot!.querySelector('button')!);
    expect((await page.next())['gtm.element']).to.equal('div#card');
  });

  it('hears a click that the page stops on its way', async () => {
    const page = await openPage({
      type: 'click',
      triggers: all,
      body: '<button>Buy</button>',
      prepare: ({ document }) =>
        document.addEventListener('click', (event) => event.stopImmediatePropagation(), true),
    });
    await page.click('button');
    expect((await page.next())['gtm.element']).to.equal('button');
  });

  it('acts after the page, so that what its own listeners push is there', async () => {
    const order: string[] = [];
    const page = await openPage({
      type: 'click',
      triggers: all,
      body: '<button>Buy</button>',
      prepare: ({ window }) => window.addEventListener('click', () => order.push('page')),
      onMessage: () => order.push('trigger'),
    });
    page.find('button').click();
    expect(order).to.deep.equal(['page', 'trigger']);
  });

  it('tells of an element that the page removes at the click', async () => {
    const page = await openPage({
      type: 'click',
      triggers: { item: { type: 'click', selector: '.menu .item' } },
      body: '<div class="menu"><a class="item">One <b>thing</b></a></div>',
      prepare: ({ find }) => find('.menu').addEventListener('click', () => find('.menu').remove()),
    });
    await page.click('b');
    const message = await page.next();
    expect(message['gtm.element']).to.equal('a');
    expect(message['gtm.elementText']).to.equal('One thing');
  });

  it('counts an event once, though the page dispatches it again', async () => {
    const page = await openPage({
      type: 'click',
      triggers: all,
      body: '<button>Buy</button><p>Text</p>',
    });
    const click = new page.window.MouseEvent('click', { bubbles: true });
    page.find('button').dispatchEvent(click);
    page.find('p').dispatchEvent(click);
    await settled();
    expect(page.happenings).to.have.length(1);
  });

  itOutsideWebKit('leaves out the other buttons', async () => {
    const page = await openPage({ type: 'click', triggers: all, body: '<button>Buy</button>' });
    await page.click('button', 'middle');
    await page.click('button', 'right');
    const click = new page.window.MouseEvent('click', { bubbles: true, button: 1 });
    page.find('button').dispatchEvent(click);
    await settled();
    expect(page.happenings).to.deep.equal([]);
  });

  it('reports a selector that is none, and goes on with the others', async () => {
    const page = await openPage({
      type: 'click',
      triggers: {
        broken: { type: 'click', selector: 'a[' },
        fine: { type: 'click', selector: 'button' },
      },
      body: '<button>Buy</button>',
    });
    await page.click('button');
    await page.click('button');
    await settled();
    expect(page.happenings.map(({ ids }) => ids)).to.deep.equal([['fine'], ['fine']]);
    expect(page.reports).to.deep.equal([
      'The trigger "broken" never fires: the browser does not understand its selector "a[".',
    ]);
  });

  it('reads attributes of a form whose fields are called like its properties', async () => {
    const page = await openPage({
      type: 'click',
      triggers: { form: { type: 'click', selector: 'form' } },
      body: '<form id="order" class="f" action="/buy"><input name="id"><input name="action"><input name="matches"></form>',
    });
    page.find('form').click();
    expect(await page.next()).to.include({
      'gtm.elementId': 'order',
      'gtm.elementClasses': 'f',
      'gtm.elementUrl': `${location.origin}/buy`,
    });
  });

  it('tells where a button sends its form', async () => {
    const page = await openPage({
      type: 'click',
      triggers: all,
      body: '<form action="/a"><button type="button" formaction="/b" formtarget="_blank">Go</button></form>',
    });
    await page.click('button');
    expect(await page.next()).to.include({
      'gtm.elementUrl': `${location.origin}/b`,
      'gtm.elementTarget': '_blank',
    });
  });

  it('reads the classes of drawings', async () => {
    const page = await openPage({
      type: 'click',
      triggers: all,
      body: '<svg width="50" height="50"><rect class="cup" width="50" height="50"/></svg>',
    });
    await page.click('rect');
    expect(await page.next()).to.include({ 'gtm.elementClasses': 'cup', 'gtm.elementText': '' });
  });

  it('leaves hidden text out and cuts long texts', async () => {
    const page = await openPage({
      type: 'click',
      triggers: all,
      body: `<button>Buy<span hidden> secret</span></button><p>${'long '.repeat(1000)}</p>`,
    });
    page.find('button').click();
    page.find('p').click();
    expect((await page.next())['gtm.elementText']).to.equal('Buy');
    expect((await page.next())['gtm.elementText']).to.have.length.within(1990, 2000);
  });

  it('keeps what goes wrong from the page', async () => {
    const errors: unknown[] = [];
    const page = await openPage({
      type: 'click',
      triggers: all,
      body: '<button>Buy</button>',
      prepare: ({ window }) => window.addEventListener('error', (error) => errors.push(error)),
      onMessage(_message: Plain) {
        throw new Error('A tag broke');
      },
    });
    page.find('button').click();
    expect(errors).to.deep.equal([]);
    expect(page.reports).to.deep.equal([
      'A listener of automatic triggers failed: Error: A tag broke.',
    ]);
  });
});

function shadow(html: string): (page: TestPage) => void {
  return (page) => {
    page.find('#host').attachShadow({ mode: 'open' }).innerHTML = html;
  };
}

function preventClicks({ document }: TestPage): void {
  document.addEventListener('click', (event) => event.preventDefault());
}
