import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { play, tag } from './play.ts';

describe('the page of a simulation', () => {
  it('knows page, cookies, referrer and the values that it is given', async () => {
    const variables = {
      level: { type: 'custom', module: 'own', export: 'level' },
      title: { type: 'element', selector: 'h1' },
      version: { type: 'window', path: 'app.version' },
      lang: { type: 'cookie', name: 'lang' },
    };
    const message = {
      level: '{{level}}',
      title: '{{title}}',
      version: '{{version}}',
      global: '{{window.other.name}}',
      lang: '{{lang}}',
      page: '{{page.title}} {{page.path}} {{page.referrer}}',
    };
    const { code, problems } = await play(
      {
        modules: { own: { src: './own.js' } },
        variables,
        tags: { a: tag(['all-pages'], { category: 'necessary', params: { message } }) },
      },
      [],
      {
        page: {
          url: 'https://shop.example/a?b',
          title: 'A',
          referrer: 'https://search.example/',
          cookies: { lang: 'fr' },
          variables: { level: 3, title: 'Hello', version: '1', 'window.other': { name: 'x' } },
        },
        expect: {
          fired: [
            {
              tag: 'a',
              times: 1,
              params: {
                message: {
                  level: 3,
                  title: 'Hello',
                  version: '1',
                  global: 'x',
                  lang: 'fr',
                  page: 'A /a https://search.example/',
                },
              },
            },
          ],
        },
      },
    );
    assert.deepEqual(problems, []);
    assert.equal(code, 0);
  });

  it('lets page views see what the page had pushed before', async () => {
    const triggers = {
      product: {
        type: 'page-view',
        conditions: [{ variable: 'dataLayer.kind', operator: 'equals', value: 'product' }],
      },
    };
    const { told } = await play(
      { triggers, tags: { a: tag(['product'], { category: 'necessary' }) } },
      [{ navigate: '/b', dataLayer: [{ kind: 'product' }] }, { navigate: '/c' }],
      { page: { dataLayer: [{ kind: 'list' }] } },
    );
    assert.deepEqual(told, ['0 gtm.js a fired']);
  });

  it('hears gtag() as a page does', async () => {
    const triggers = { buy: { type: 'event', event: 'purchase' } };
    const { told } = await play(
      { triggers, tags: { a: tag(['buy'], { category: 'necessary' }) } },
      [{ gtag: ['event', 'purchase', { value: 42 }] }, { push: ['event', 'purchase'] }],
    );
    assert.deepEqual(told, ['0 purchase a fired']);
  });

  it('lets a pushed event of a listener concern the triggers that it names', async () => {
    const triggers = {
      one: {
        type: 'click',
        conditions: [{ variable: 'click.text', operator: 'equals', value: 'Buy' }],
      },
      two: { type: 'click' },
      link: {
        type: 'click',
        conditions: [{ variable: 'click.element', operator: 'matches-selector', value: 'a.buy' }],
      },
    };
    const tags = Object.fromEntries(
      Object.keys(triggers).map((id) => [id, tag([id], { category: 'necessary' })]),
    );
    const click = { event: 'gtm.click', 'gtm.elementText': 'Buy', 'gtm.element': ['a.buy', 'a'] };
    const { told } = await play({ triggers, tags }, [
      { push: { ...click, 'gtm.triggers': 'one' } },
      { push: { ...click, 'gtm.triggers': 'two, link' } },
      { push: click },
    ]);
    assert.deepEqual(told, [
      '0 gtm.click one fired',
      '1 gtm.click two fired',
      '1 gtm.click link fired',
    ]);
  });

  it('lets timers go off while it waits, and stops them with the page', async () => {
    const triggers = {
      tick: { type: 'timer', interval: 'PT10S', limit: 3 },
      endless: { type: 'timer', interval: 'PT40S', event: 'half' },
    };
    const tags = {
      a: tag(['tick'], { category: 'necessary' }),
      b: tag(['endless'], { category: 'necessary' }),
    };
    const { told } = await play({ triggers, tags }, [
      { wait: 'PT25S' },
      { wait: 'PT1M' },
      { navigate: '/b' },
      { wait: 'PT5S' },
    ]);
    assert.deepEqual(told, [
      '0 sluice.timer a fired',
      '0 sluice.timer a fired',
      '1 sluice.timer a fired',
      '1 half b fired',
      '1 half b fired',
    ]);
  });

  it('cuts a wait short in which timers never come to rest, and says so', async () => {
    const { told, problems, code } = await play(
      {
        triggers: { tick: { type: 'timer', interval: 'PT1S' } },
        tags: { a: tag(['tick'], { category: 'necessary' }) },
      },
      [{ wait: 'P6M' }],
    );
    assert.equal(told.length, 1000);
    assert.deepEqual(
      problems.map(({ level, pointer }) => `${level} ${pointer}`),
      ['warning /steps/0/wait'],
    );
    assert.equal(code, 0);
  });

  it('navigates within the page for those who listen to that', async () => {
    const triggers = {
      views: { type: 'page-view', on: 'navigation' },
      history: { type: 'history-change' },
    };
    const tags = {
      page: tag(['all-pages'], { category: 'necessary' }),
      view: tag(['views'], {
        category: 'necessary',
        params: { message: { path: '{{page.path}}' } },
      }),
      change: tag(['history'], {
        category: 'necessary',
        params: { message: { from: '{{history.oldUrl}}', to: '{{history.newFragment}}' } },
      }),
    };
    const { told, code } = await play(
      { triggers, tags },
      [{ history: '/b#c' }, { history: '/b#c' }],
      {
        page: { url: 'https://shop.example/a' },
        expect: {
          fired: [
            { tag: 'page', times: 1 },
            { tag: 'view', times: 1, params: { message: { path: '/a' } } },
            { tag: 'view', times: 1, params: { message: { path: '/b' } } },
            {
              tag: 'change',
              times: 1,
              params: { message: { from: 'https://shop.example/a', to: 'c' } },
            },
          ],
        },
      },
    );
    assert.equal(code, 0, told.join('\n'));
  });

  it('counts the members of a group on the page', async () => {
    const triggers = {
      buy: { type: 'event', event: 'buy' },
      both: { type: 'group', triggers: ['buy', 'window-loaded'] },
    };
    const { told } = await play(
      { triggers, tags: { a: tag(['both'], { category: 'necessary' }) } },
      [{ push: { event: 'buy' } }, { push: { event: 'buy' } }],
    );
    assert.deepEqual(told, ['0 gtm.triggerGroup a fired']);
  });

  it('denies by a signal of the browser', async () => {
    const tags = { a: tag(['all-pages'], { category: 'advertising' }) };
    const { told } = await play({ tags }, [], { page: { signals: { gpc: true } } });
    assert.deepEqual(told, ['-1 gtm.js a blocked consent-missing']);
  });

  it('begins when the scenario says, or now', async () => {
    const tags = {
      a: tag(['all-pages'], {
        category: 'necessary',
        schedule: { until: '2026-11-30T00:00:00Z' },
      }),
    };
    const early = await play({ tags }, [], { now: new Date('2026-11-29T00:00:00Z') });
    assert.deepEqual(early.told, ['-1 gtm.js a fired']);
    const late = await play({ tags }, [], { page: { time: '2026-12-01T00:00:00+01:00' } });
    assert.deepEqual(late.told, ['-1 gtm.js a blocked schedule']);
  });
});
