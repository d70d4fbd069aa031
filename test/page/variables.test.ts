import { expect } from 'chai';
import type { VariableSettings } from '../../src/engine/types.ts';
import { openActive, until, type Page, type PageOptions } from './support/page.ts';
import { container } from './support/site.ts';

/** What a value comes to on a page. */
async function read(
  value: unknown,
  variable?: VariableSettings,
  options: PageOptions = {},
): Promise<unknown> {
  const page = await openActive({
    container: container({
      ...(variable && { variables: { v: variable } }),
      tags: {
        tell: {
          type: 'push',
          category: 'necessary',
          triggers: ['dom-ready'],
          params: { message: { told: { value } } },
        },
      },
    }),
    ...options,
  });
  const told = (): { told?: { value?: unknown } } | undefined =>
    page.layer.find((message) => Object.hasOwn(message as object, 'told')) as never;
  await until(() => told(), 'the tag has run');
  return told()?.told?.value;
}

const here = '/test/page/support/page.html';

describe('variables on a page', () => {
  it('read the page', async () => {
    const value = await read(
      [
        '{{page.url}}',
        '{{page.path}}',
        '{{page.hostname}}',
        '{{page.query}}',
        '{{page.fragment}}',
        '{{page.title}}',
      ],
      undefined,
      { url: '?a=1#part' },
    );
    expect(value).to.deep.equal([
      `${location.origin}${here}?a=1#part`,
      here,
      'localhost',
      'a=1',
      'part',
      'Page',
    ]);
  });

  it('read the page that it is now, after a single-page navigation', async () => {
    const page: Page = await openActive({
      container: container({
        triggers: { now: { type: 'event', event: 'now' } },
        tags: {
          tell: {
            type: 'push',
            category: 'necessary',
            triggers: ['now'],
            params: { message: { told: '{{page.query}} {{page.title}}' } },
          },
        },
      }),
    });
    page.window.history.pushState({}, '', '?later');
    page.document.title = 'Later';
    page.push({ event: 'now' });
    await until(
      () => page.layer.some((message) => (message as { told?: string }).told === 'later Later'),
      'it is told',
    );
  });

  it('read the query by name', async () => {
    expect(await read('{{query.utm_source}}', undefined, { url: '?utm_source=a%20b&x' })).to.equal(
      'a b',
    );
  });

  it('read cookies, decoded where they can be', async () => {
    const value = await read(['{{cookie.a}}', '{{cookie.b}}', '{{cookie.c}}'], undefined, {
      prepare({ document }) {
        document.cookie = 'a=x%20y';
        document.cookie = 'b=100%';
      },
    });
    expect(value).to.deep.equal(['x y', '100%']);
  });

  it('read globals by path, never call them, and never reach a prototype', async () => {
    const value = await read(
      {
        a: '{{window.shop.user.id}}',
        b: '{{window.shop.get}}',
        c: '{{window.shop.__proto__}}',
        d: '{{window.nothing.there}}',
      },
      undefined,
      { head: '<script>called = 0; shop = { user: { id: 7 }, get: () => called++ }</script>' },
    );
    expect((value as { a: number }).a).to.equal(7);
    expect(value).not.to.have.any.keys('c', 'd');
  });

  const types: [what: string, variable: VariableSettings, options: PageOptions, value: unknown][] =
    [
      [
        'storage',
        { type: 'storage', kind: 'local', key: 'k' },
        { prepare: ({ localStorage: s }) => s.setItem('k', 'v') },
        'v',
      ],
      [
        'session storage',
        { type: 'storage', kind: 'session', key: 'k' },
        { prepare: ({ sessionStorage: s }) => s.setItem('k', 'v') },
        'v',
      ],
      [
        'a meta element',
        { type: 'meta', name: 'a"b' },
        { head: `<meta name='a"b' content="v">` },
        'v',
      ],
      [
        'the text of an element',
        { type: 'element', selector: '#x' },
        { body: '<p id="x">A <b>v</b><i hidden>not</i></p>' },
        'A v',
      ],
      [
        'an attribute of an element',
        { type: 'element', selector: '#x', attribute: 'data-y' },
        { body: '<p id="x" data-y="v"></p>' },
        'v',
      ],
      [
        'an element that is not there',
        { type: 'element', selector: '#x', default: 'none' },
        {},
        'none',
      ],
      ['a selector that is none', { type: 'element', selector: 'a[', default: 'none' }, {}, false],
      ['a constant', { type: 'constant', value: 7 }, {}, 7],
      ['consent', { type: 'consent', category: 'analytics' }, {}, 'denied'],
      [
        'a global',
        { type: 'window', path: 'shop.id' },
        { head: '<script>shop = { id: 7 }</script>' },
        7,
      ],
    ];
  for (const [what, variable, options, value] of types) {
    it(`read ${what}`, async () => {
      expect(await read('{{v}}', variable, options)).to.equal(value);
    });
  }

  it('that only read the data layer and the page need no chunk', async () => {
    const page = await openActive({
      container: container({
        variables: { price: { type: 'data-layer', path: 'price' } },
        tags: {
          tell: {
            type: 'push',
            category: 'necessary',
            triggers: ['all-pages'],
            params: { message: { told: '{{price}}{{page.path}}{{cookie.a}}' } },
          },
        },
      }),
    });
    await page.quiet();
    expect(page.chunks()).not.to.include('variables');
  });
});
