import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { holdBack, loaded, openPage, pageUrl, settled, type TestPage } from './support/page.ts';
import { itOutsideWebKit } from '../../support/web-browser.ts';

const all = { all: { type: 'link-click' } };
const waiting = { waits: { type: 'link-click', waitForTags: true } };
const target = `${pageUrl}?next`;

describe('the listener of link clicks', () => {
  it('tells of the nearest link', async () => {
    const page = await openPage({
      type: 'link-click',
      triggers: all,
      body: '<a id="more" class="link" href="#more" target="_self">Read <b>more</b></a>',
    });
    await page.click('b');
    expect(await page.next()).to.deep.equal({
      event: 'gtm.linkClick',
      'gtm.element': 'a#more',
      'gtm.elementClasses': 'link',
      'gtm.elementId': 'more',
      'gtm.elementTarget': '_self',
      'gtm.elementText': 'Read more',
      'gtm.elementUrl': `${location.origin}${pageUrl}#more`,
      'gtm.triggers': 'all',
    });
  });

  it('knows links of drawings and image maps', async () => {
    const page = await openPage({
      type: 'link-click',
      triggers: all,
      body: `<svg width="50" height="50"><a xlink:href="#drawn"><rect width="50" height="50"/></a></svg>
        <map name="m"><area shape="default" href="#mapped"></map>`,
    });
    await page.click('rect');
    page.find('area').click();
    expect((await page.next())['gtm.elementUrl']).to.equal(`${location.origin}${pageUrl}#drawn`);
    expect((await page.next())['gtm.elementUrl']).to.equal(`${location.origin}${pageUrl}#mapped`);
  });

  it('knows a link around an open shadow root', async () => {
    const page = await openPage({
      type: 'link-click',
      triggers: all,
      body: '<a href="#more"><span id="host"></span></a>',
      prepare: ({ find }) => {
        find('#host').attachShadow({ mode: 'open' }).innerHTML = '<i>Inside</i>';
      },
    });
    await page.click(page.find('#host').shadowRoot!.querySelector('i')!);
    expect((await page.next())['gtm.element']).to.equal('a');
  });

  it('leaves out what is no link, and links that the selector does not select', async () => {
    const page = await openPage({
      type: 'link-click',
      triggers: { files: { type: 'link-click', selector: '[href$=".pdf"]' } },
      body: '<p>Text</p><a id="name">Anchor</a> <a id="link" href="#other">Link</a>',
    });
    for (const selector of ['p', '#name', '#link']) await page.click(selector);
    await settled();
    expect(page.happenings).to.deep.equal([]);
  });

  itOutsideWebKit('counts the middle button, not the right one', async () => {
    const page = await openPage({
      type: 'link-click',
      triggers: all,
      body: '<a href="#more">More</a>',
      prepare: prevent,
    });
    await page.click('a', 'right');
    await page.click('a', 'middle');
    await page.next();
    await settled();
    expect(page.happenings).to.have.length(1);
  });

  it('counts a link that is followed by the keyboard', async () => {
    const page = await openPage({
      type: 'link-click',
      triggers: all,
      body: '<a href="#more">More</a>',
    });
    page.find('a').focus();
    await sendKeys({ press: 'Enter' });
    expect((await page.next())['gtm.element']).to.equal('a');
  });

  it('counts links that the page handles itself, and never prevents by default', async () => {
    const page = await openPage({
      type: 'link-click',
      triggers: all,
      body: `<a id="own" href="${target}">Own</a> <a id="plain" href="${target}">Plain</a>`,
      prepare: ({ find }) =>
        find('#own').addEventListener('click', (event) => event.preventDefault()),
    });
    await page.click('#own');
    await page.next();
    const next = loaded(page.frame);
    await page.click('#plain');
    const message = await page.next();
    expect(message['eventTimeout']).to.equal(undefined);
    await next;
    expect(search(page)).to.equal('?next');
  });

  it('counts a link whose click the page stops on its way', async () => {
    const page = await openPage({
      type: 'link-click',
      triggers: { ...all, ...waiting },
      body: `<a href="${target}">More</a>`,
      prepare: ({ find }) =>
        find('a').addEventListener('click', (event) => event.stopImmediatePropagation()),
    });
    const next = loaded(page.frame);
    page.find('a').click();
    const message = await page.next();
    expect(message['gtm.triggers']).to.equal('all,waits');
    // It was too late to wait.
    expect(message['eventTimeout']).to.equal(undefined);
    await next;
    expect(search(page)).to.equal('?next');
  });

  it('reports a selector that is none', async () => {
    const page = await openPage({
      type: 'link-click',
      triggers: { broken: { type: 'link-click', selector: '>>' } },
      body: '<a href="#more">More</a>',
    });
    await page.click('a');
    await settled();
    expect(page.happenings).to.deep.equal([]);
    expect(page.reports).to.have.length(1);
    expect(page.reports[0]).to.contain('"broken"');
  });
});

describe('a link click that waits for tags', () => {
  it('follows the link once, when the tags call back', async () => {
    const page = await openPage({
      type: 'link-click',
      triggers: waiting,
      body: `<a href="${target}">More</a>`,
    });
    await page.click('a');
    const message = await page.next();
    expect(message['eventTimeout']).to.equal(2000);
    await settled();
    expect(search(page)).to.equal('');
    let loads = 0;
    page.frame.addEventListener('load', () => loads++);
    const next = loaded(page.frame);
    callBack(message);
    callBack(message);
    await next;
    await settled();
    expect(search(page)).to.equal('?next');
    expect(loads).to.equal(1);
  });

  it('follows the link after the longest time, where nobody calls back', async () => {
    const page = await openPage({
      type: 'link-click',
      triggers: {
        short: { type: 'link-click', waitForTags: true, waitTimeout: 'PT0.05S' },
        long: { type: 'link-click', waitForTags: true, waitTimeout: 'PT0.1S' },
        never: { type: 'link-click', waitTimeout: 'PT1H' },
      },
      body: `<a href="${target}">More</a>`,
    });
    const next = loaded(page.frame);
    await page.click('a');
    expect((await page.next())['eventTimeout']).to.equal(100);
    await next;
    expect(search(page)).to.equal('?next');
  });

  it('follows the link though its tags threw', async () => {
    const page = await openPage({
      type: 'link-click',
      triggers: { waits: { ...waiting.waits, waitTimeout: 'PT0.01S' } },
      body: `<a href="${target}">More</a>`,
      onMessage() {
        throw new Error('A tag broke');
      },
    });
    const next = loaded(page.frame);
    await page.click('a');
    await next;
    expect(search(page)).to.equal('?next');
  });

  it('follows the link under the strictest policy of scripts', async () => {
    const page = await openPage({
      type: 'link-click',
      triggers: waiting,
      url: pageUrl.replace('page.html', 'strict-page.html'),
      prepare({ document }) {
        const link = document.createElement('a');
        link.href = target;
        link.textContent = 'More';
        document.body.append(link);
      },
    });
    const next = loaded(page.frame);
    page.find('a').click();
    callBack(await page.next());
    await next;
    expect(search(page)).to.equal('?next');
  });

  for (const name of ['_parent', '_PARENT']) {
    it(`keeps the target ${name}`, async () => {
      const outer = await openPage({ type: 'click', triggers: {} });
      const page = await openPage({
        type: 'link-click',
        triggers: waiting,
        body: `<a href="${target}" target="${name}">More</a>`,
        within: outer.document,
      });
      const next = loaded(outer.frame);
      page.find('a').click();
      callBack(await page.next());
      await next;
      expect(search(outer)).to.equal('?next');
    });
  }

  it('heeds the referrer policy of the link', async () => {
    const page = await openPage({
      type: 'link-click',
      triggers: waiting,
      body: `<a href="${target}" rel="noreferrer">More</a>`,
    });
    const next = loaded(page.frame);
    page.find('a').click();
    callBack(await page.next());
    await next;
    expect(page.frame.contentDocument?.referrer).to.equal('');
  });

  it('goes where the link leads when the tags have finished', async () => {
    const page = await openPage({
      type: 'link-click',
      triggers: waiting,
      body: '<a href="/nowhere">More</a>',
    });
    const next = loaded(page.frame);
    page.find('a').click();
    page.find('a').setAttribute('href', target);
    callBack(await page.next());
    await next;
    expect(search(page)).to.equal('?next');
  });

  it('is not followed where the visitor has left and comes back', async () => {
    const page = await openPage({
      type: 'link-click',
      triggers: waiting,
      body: `<a href="${target}">More</a>`,
    });
    page.find('a').click();
    const message = await page.next();
    page.window.dispatchEvent(new page.window.Event('pagehide'));
    callBack(message);
    await settled();
    await settled();
    expect(search(page)).to.equal('');
  });

  const withoutWaiting: Record<
    string,
    { body?: string; init?: MouseEventInit; prepare?: (page: TestPage) => void }
  > = {
    'the page handles it': { prepare: prevent },
    'it opens elsewhere': { body: `<a href="${target}" target="elsewhere">More</a>` },
    'the base of the page opens links elsewhere': {
      body: `<a href="${target}">More</a>`,
      prepare: ({ document }) => {
        document.head.insertAdjacentHTML('beforeend', '<base target="elsewhere">');
      },
    },
    'it is a fragment of the page': { body: '<a href="#more">More</a>' },
    'it is a download': { body: `<a href="${target}" download>More</a>` },
    'it does not leave the page': { body: '<a href="mailto:a@example.org">More</a>' },
    'it is a script': { body: '<a href="javascript:void 0">More</a>' },
    'it is being edited': { body: `<p contenteditable><a href="${target}">More</a></p>` },
    'Ctrl is held': { init: { ctrlKey: true } },
    'Shift is held': { init: { shiftKey: true } },
    'Alt is held': { init: { altKey: true } },
    'Meta is held': { init: { metaKey: true } },
    'it cannot be prevented': { init: { cancelable: false } },
  };
  for (const [reason, { body = `<a href="${target}">More</a>`, init, prepare }] of Object.entries(
    withoutWaiting,
  )) {
    it(`counts without waiting where ${reason}`, async () => {
      const page = await openPage({
        type: 'link-click',
        triggers: waiting,
        body,
        ...(prepare && { prepare }),
      });
      const wasPrevented = holdBack(page, 'click');
      page.find('a').dispatchEvent(
        new page.window.MouseEvent('click', {
          bubbles: true,
          cancelable: true,
          composed: true,
          ...init,
        }),
      );
      const message = await page.next();
      expect(message['eventTimeout']).to.equal(undefined);
      expect(wasPrevented()).to.equal(reason === 'the page handles it');
    });
  }
});

function prevent({ document }: TestPage): void {
  for (const type of ['click', 'auxclick']) {
    document.addEventListener(type, (event) => event.preventDefault());
  }
}

function callBack(message: Record<string, unknown>): void {
  (message['eventCallback'] as () => void)();
}

function search(page: TestPage): string | undefined {
  return page.frame.contentWindow?.location.search;
}
