import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { container } from '../support/containers.ts';
import { play, tag } from './play.ts';

describe('simulate', () => {
  it('loads the page before the first step, and the visitor has not answered', async () => {
    const names = ['consent-init', 'init', 'all-pages', 'dom-ready', 'window-loaded'];
    const tags = Object.fromEntries(names.map((name) => [name, tag([name])]));
    const { told } = await play({ tags }, []);
    assert.deepEqual(told, [
      '-1 gtm.init_consent consent-init held consent-missing',
      '-1 gtm.init init held consent-missing',
      '-1 gtm.js all-pages held consent-missing',
      '-1 gtm.dom dom-ready held consent-missing',
      '-1 gtm.load window-loaded held consent-missing',
    ]);
  });

  it('replays what was held when consent comes, once', async () => {
    const { told, code } = await play(
      { tags: { a: tag(['all-pages']) } },
      [{ consent: 'accept-all' }, { consent: 'accept-all' }],
      { expect: { fired: [{ tag: 'a', times: 1 }] } },
    );
    assert.deepEqual(told, ['-1 gtm.js a held consent-missing', '0 gtm.js a fired']);
    assert.equal(code, 0);
  });

  it('takes a choice as sluice.consent.update() does: what is not named stays as it is', async () => {
    const tags = {
      a: tag(['buy']),
      s: tag(['buy'], { category: 'social' }),
      f: tag(['buy'], { category: 'functionality' }),
    };
    const triggers = { buy: { type: 'event', event: 'buy' } };
    const { told } = await play({ tags, triggers }, [
      { consent: { categories: { analytics: 'granted' } } },
      { consent: { categories: { social: 'denied' } } },
      { push: { event: 'buy' } },
    ]);
    assert.deepEqual(
      told,
      ['2 buy a fired', '2 buy s blocked consent-missing', '2 buy f held consent-missing'].sort(
        (x, y) => told.indexOf(x) - told.indexOf(y),
      ),
    );
    assert.equal(told.length, 3);
  });

  it('keeps the choice on the next page, and forgets what was held', async () => {
    const { told } = await play({ tags: { a: tag(['all-pages']) } }, [
      { navigate: '/b' },
      { consent: 'accept-all' },
      { navigate: '/c' },
    ]);
    assert.deepEqual(told, [
      '-1 gtm.js a held consent-missing',
      '0 gtm.js a dropped page-left',
      '0 gtm.js a held consent-missing',
      '1 gtm.js a fired',
      '2 gtm.js a fired',
    ]);
  });

  it('lets an answer expire', async () => {
    const { told } = await play({ tags: { a: tag(['all-pages']) } }, [
      { consent: 'accept-all' },
      { wait: 'P7M' },
      { navigate: '/' },
    ]);
    assert.equal(told.at(-1), '2 gtm.js a held consent-missing');
  });

  it('reloads the page after a withdrawal where the tag had run, and only there', async () => {
    const tags = { a: tag(['all-pages']), b: tag(['window-loaded'], { category: 'social' }) };
    const { told } = await play({ tags }, [
      { consent: { categories: { analytics: 'granted', social: 'denied' } } },
      { consent: { categories: { analytics: 'denied' } } },
    ]);
    assert.deepEqual(told.slice(-2), [
      '1 gtm.js a blocked consent-missing',
      '1 gtm.load b blocked consent-missing',
    ]);
    const stay = await play({ tags, consent: { ...container().consent, onWithdraw: 'stay' } }, [
      { consent: 'accept-all' },
      { consent: 'reject-all' },
    ]);
    assert.ok(!stay.told.some((line) => line.startsWith('1 ')));
  });

  it('pushes what a tag pushes, for others to hear', async () => {
    const { told } = await play(
      {
        triggers: { done: { type: 'event', event: 'done' } },
        tags: {
          a: tag(['all-pages'], { params: { message: { event: 'done', of: '{{page.path}}' } } }),
          b: tag(['done'], { params: { message: { of: '{{dataLayer.of}}' } } }),
        },
      },
      [{ consent: 'accept-all' }],
      {
        page: { url: 'https://shop.example/cart' },
        expect: { fired: [{ tag: 'b', params: { message: { of: '/cart' } } }] },
      },
    );
    assert.ok(told.includes('0 done b fired'));
  });

  it('ends messages that lead to one another, and fails', async () => {
    const { problems, code } = await play(
      {
        triggers: { again: { type: 'event', event: 'again' } },
        tags: {
          a: tag(['again'], { category: 'necessary', params: { message: { event: 'again' } } }),
        },
      },
      [{ push: { event: 'again' } }],
    );
    assert.equal(code, 1);
    assert.match(problems[0]?.message ?? '', /without end/);
  });

  it('tells the data layer of a choice, and of one that it found stored', async () => {
    const triggers = {
      change: { type: 'consent-change' },
      stored: {
        type: 'event',
        event: 'sluice.consent',
        conditions: [{ variable: 'dataLayer.consent.method', operator: 'equals', value: 'stored' }],
      },
    };
    const tags = {
      changed: tag(['change'], { category: 'necessary' }),
      found: tag(['stored'], { category: 'necessary' }),
    };
    const { told } = await play({ triggers, tags }, [
      { consent: 'reject-all' },
      { navigate: '/b' },
    ]);
    assert.deepEqual(told, ['0 sluice.consent changed fired', '1 sluice.consent found fired']);
  });

  it('plays the same each time', async () => {
    const sections = {
      tags: { a: tag(['all-pages'], { params: { message: { n: '{{random}}' } } }) },
    };
    const steps = [{ consent: 'accept-all' }];
    const [first, second] = [await play(sections, steps), await play(sections, steps)];
    assert.deepEqual(first.decisions, second.decisions);
  });
});
