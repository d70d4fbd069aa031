import { expect } from 'chai';
import {
  loaded,
  once,
  openPage,
  pageUrl,
  settled,
  type PageOptions,
  type TestPage,
} from './support/page.ts';
import { itOutsideWebKit } from '../../support/web-browser.ts';

const triggers = { changed: { type: 'history-change' } };
const url = `${location.origin}${pageUrl}`;

/** Both ways to listen: what the browser has, and what browsers have without the Navigation API. */
const ways: Record<string, Partial<PageOptions>> = {
  'in this browser': {},
  'without the Navigation API': {
    prepare: ({ window }) => Object.defineProperty(window, 'navigation', { value: undefined }),
  },
};

for (const [way, options] of Object.entries(ways)) {
  const open = (more: Partial<PageOptions> = {}): Promise<TestPage> =>
    openPage({
      type: 'history-change',
      triggers,
      body: '<a href="#part">Part</a>',
      ...options,
      ...more,
    });

  describe(`the listener of history changes ${way}`, () => {
    it('tells of pushState() when it returns', async () => {
      const page = await open();
      page.window.history.replaceState({ at: 0 }, '');
      page.window.history.pushState({ at: 1 }, '', '?two#part');
      expect(page.happenings[1]).to.deep.equal({
        ids: ['changed'],
        message: {
          event: 'gtm.historyChange',
          'gtm.historyChangeSource': 'pushState',
          'gtm.newUrl': `${url}?two#part`,
          'gtm.oldUrl': url,
          'gtm.newUrlFragment': 'part',
          'gtm.oldUrlFragment': '',
          'gtm.newHistoryState': { at: 1 },
          'gtm.oldHistoryState': { at: 0 },
          'gtm.triggers': 'changed',
        },
      });
    });

    it('tells of replaceState(), which is a new page where the address changes', async () => {
      const page = await open();
      page.window.history.replaceState(null, '', '?two');
      expect(page.happenings[0]?.message).to.include({ 'gtm.historyChangeSource': 'replaceState' });
      expect(page.navigations).to.deep.equal([0]);
    });

    itOutsideWebKit('tells of back and forward as popstate', async () => {
      const page = await open();
      page.window.history.pushState({ at: 1 }, '', '?two');
      page.window.history.back();
      await page.next();
      expect(await page.next()).to.include({
        'gtm.historyChangeSource': 'popstate',
        'gtm.newUrl': url,
        'gtm.oldUrl': `${url}?two`,
        'gtm.newHistoryState': null,
      });
      expect(page.navigations).to.have.length(2);
    });

    it('tells of a fragment that is followed, once, and takes it for the same page', async () => {
      const page = await open();
      const changed = once(page.window, 'hashchange');
      await page.click('a');
      await changed;
      await settled();
      expect(page.happenings).to.have.length(1);
      expect(page.happenings[0]?.message).to.include({
        'gtm.historyChangeSource': 'popstate',
        'gtm.newUrlFragment': 'part',
      });
      expect(page.navigations).to.deep.equal([]);
    });

    it('says of a new page first that the visitor navigated', async () => {
      const page = await open();
      page.window.history.pushState(null, '', '?two');
      page.window.history.pushState(null, '', '?three');
      expect(page.navigations).to.deep.equal([0, 1]);
    });

    it('takes a fragment that the page pushes for a new page, but not one that it replaces', async () => {
      const page = await open();
      page.window.history.pushState(null, '', '#/cart');
      expect(page.navigations).to.deep.equal([0]);
      page.window.history.replaceState(null, '', '#section-2');
      expect(page.navigations).to.deep.equal([0]);
      expect(page.happenings).to.have.length(2);
    });

    itOutsideWebKit(
      'takes going back between fragments of the page’s own making for a new page',
      async () => {
        const page = await open();
        page.window.history.replaceState({ route: 1 }, '');
        page.window.history.pushState({ route: 2 }, '', '#/cart');
        expect(page.navigations).to.have.length(1);
        const popped = once(page.window, 'popstate');
        page.window.history.back();
        await popped;
        expect(page.navigations).to.have.length(2);
      },
    );

    itOutsideWebKit(
      'takes going back over a fragment that was followed for the same page',
      async () => {
        const page = await open();
        page.window.history.replaceState({ route: 1 }, '');
        const changed = once(page.window, 'hashchange');
        await page.click('a');
        await changed;
        const popped = once(page.window, 'popstate');
        page.window.history.back();
        await popped;
        await settled();
        expect(page.happenings).to.have.length(3);
        expect(page.navigations).to.deep.equal([]);
      },
    );

    it('is silent where neither address nor state change', async () => {
      const page = await open();
      const { history } = page.window;
      history.replaceState({ at: [1] }, '', '');
      history.replaceState({ at: [1] }, '', pageUrl);
      history.pushState({ at: [1] }, '');
      expect(page.happenings).to.have.length(1);
    });

    it('tells of states that are no JSON', async () => {
      const page = await open();
      page.window.history.pushState({ big: 1n }, '');
      page.window.history.pushState({ big: 2n }, '');
      expect(page.happenings).to.have.length(2);
      expect(page.reports).to.deep.equal([]);
    });

    it('only counts new pages where no trigger wants the event', async () => {
      const page = await open({ triggers: {} });
      page.window.history.pushState(null, '', '?two');
      expect(page.happenings).to.deep.equal([]);
      expect(page.navigations).to.have.length(1);
    });

    it('throws what the browser throws, and nothing of ours', async () => {
      const page = await open({
        onMessage() {
          throw new Error('A tag broke');
        },
      });
      expect(() => page.window.history.pushState(null, '', 'https://other.example/')).to.throw();
      expect(page.happenings).to.deep.equal([]);
      page.window.history.pushState(null, '', '?two');
      expect(page.window.location.search).to.equal('?two');
      expect(page.reports).to.have.length(1);
    });

    it('keeps what the page put around pushState() working', async () => {
      const calls: string[] = [];
      const page = await open();
      const { history } = page.window;
      const original = history.pushState;
      history.pushState = function (...args: Parameters<History['pushState']>) {
        calls.push('page');
        original.apply(this, args);
      };
      history.pushState(null, '', '?two');
      expect(calls).to.deep.equal(['page']);
      expect(page.happenings).to.have.length(1);
    });
  });
}

describe('the listener of history changes', () => {
  it('hears functions that the page took before, where the browser has the Navigation API', async function () {
    if (!('navigation' in window)) this.skip();
    let pushState: History['pushState'] | undefined;
    const page = await openPage({
      type: 'history-change',
      triggers,
      prepare: ({ window }) => {
        pushState = window.History.prototype.pushState;
      },
    });
    pushState?.call(page.window.history, null, '', '?two');
    expect(page.happenings).to.have.length(1);
  });

  it('does not change history where the browser has the Navigation API', async function () {
    if (!('navigation' in window)) this.skip();
    const page = await openPage({ type: 'history-change', triggers });
    expect(Object.keys(page.window.history)).to.deep.equal([]);
  });

  it('reports a page that does not let its history be heard', async () => {
    const page = await openPage({
      type: 'history-change',
      triggers,
      prepare({ window }) {
        Object.defineProperty(window, 'navigation', { value: undefined });
        Object.freeze(window.history);
      },
    });
    expect(page.reports).to.have.length(1);
    expect(() => page.window.history.pushState(null, '', '?two')).not.to.throw();
  });

  it('is no obstacle to leaving the page', async () => {
    const page = await openPage({ type: 'history-change', triggers });
    const next = loaded(page.frame);
    page.window.location.href = `${pageUrl}?other`;
    await next;
    expect(page.happenings).to.deep.equal([]);
  });
});
