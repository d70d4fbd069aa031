import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { choiceForAll } from '../../src/engine/choice.ts';
import type { ConsentChoice, ConsentSettings } from '../../src/engine/types.ts';
import { all, Browser, site } from '../support/browser.ts';

describe('without a choice', () => {
  it('everything that needs consent is denied, unanswered vendors too', () => {
    const { status, categories, vendors, id, chosenAt } = new Browser(
      site({ acme: 'advertising', own: 'necessary' }),
    ).state();
    assert.equal(status, 'undecided');
    assert.deepEqual(categories, all('denied'));
    assert.deepEqual(vendors, { acme: 'denied', own: 'granted' });
    assert.deepEqual([id, chosenAt], [undefined, undefined]);
  });

  it('an exempt category is granted, and so is one that rests on objection', () => {
    const categories: ConsentSettings['categories'] = {
      necessary: { basis: 'exempt' },
      measure: { basis: 'exempt', opposable: true },
      interest: { basis: 'objection' },
      ads: { basis: 'consent' },
    };
    const browser = new Browser(site({}, { categories }));
    assert.deepEqual(browser.state().categories, {
      necessary: 'granted',
      measure: 'granted',
      interest: 'granted',
      ads: 'denied',
    });
    browser.choose('denied');
    assert.deepEqual(browser.state().categories, {
      necessary: 'granted',
      measure: 'denied',
      interest: 'denied',
      ads: 'denied',
    });
  });

  it('a vendor without a category is denied, whatever is accepted', () => {
    const browser = new Browser({ ...site(), vendors: { idle: { name: 'Idle' } } });
    assert.equal(browser.state().vendors['idle'], 'denied');
    assert.equal(browser.choose('granted').vendors['idle'], 'denied');
  });

  it('nothing answers what the container does not have', () => {
    const view = new Browser(site({ acme: 'advertising' })).view();
    for (const id of ['fun', '__proto__', 'constructor', 'toString', '']) {
      assert.equal(view.answer(id), undefined);
      assert.equal(view.answer('advertising', id), undefined);
      assert.equal(view.answer('necessary', id), undefined);
    }
    assert.equal(view.answer('analytics', 'acme'), undefined);
  });
});

describe('a choice', () => {
  it('of everything leaves no answer missing', () => {
    const browser = new Browser(site({ acme: 'advertising' }));
    const accepted = browser.choose('granted');
    assert.equal(accepted.status, 'chosen');
    assert.equal(accepted.method, 'accept-all');
    assert.deepEqual(accepted.categories, all('granted'));
    assert.deepEqual(accepted.vendors, { acme: 'granted' });
    const refused = browser.choose('denied');
    assert.equal(refused.status, 'chosen');
    assert.equal(refused.method, 'reject-all');
    assert.deepEqual(refused.categories, all('denied'));
    assert.deepEqual(refused.vendors, { acme: 'denied' });
  });

  it('of a category answers all its pairs, and no other', () => {
    const browser = new Browser(
      site({ acme: 'advertising', other: 'advertising', stats: 'analytics' }),
    );
    const { status, vendors, categories } = browser.choose({
      categories: { advertising: 'granted' },
    });
    assert.equal(status, 'undecided');
    assert.equal(categories['advertising'], 'granted');
    assert.deepEqual(vendors, { acme: 'granted', other: 'granted', stats: 'denied' });
    assert.equal(browser.view().answer('analytics', 'stats'), undefined);
  });

  it('of a vendor answers its pairs, and not their categories', () => {
    const browser = new Browser(site({ acme: ['advertising', 'social'], other: 'advertising' }));
    browser.choose({ vendors: { acme: 'granted' } });
    const view = browser.view();
    assert.equal(view.answer('advertising', 'acme'), 'granted');
    assert.equal(view.answer('social', 'acme'), 'granted');
    assert.equal(view.answer('advertising', 'other'), undefined);
    assert.equal(view.answer('advertising'), undefined);
    assert.equal(view.state.vendors['acme'], 'granted');
  });

  it('of a vendor inside a category wins over that of the category', () => {
    const browser = new Browser(site({ acme: 'advertising', other: 'advertising' }));
    const choice = { categories: { advertising: 'granted' }, vendors: { acme: 'denied' } } as const;
    const { vendors } = browser.choose(choice);
    assert.deepEqual(vendors, { acme: 'denied', other: 'granted' });
    assert.equal(browser.view().opposed('advertising', 'acme'), true);
    assert.equal(browser.view().opposed('advertising', 'other'), false);
    assert.equal(browser.view().opposed('advertising'), false);
  });

  it('leaves what it does not name as it is', () => {
    const browser = new Browser(site({ acme: 'advertising' }));
    browser.choose('granted');
    const { categories, vendors } = browser.choose({ categories: { analytics: 'denied' } });
    assert.deepEqual(categories, { ...all('granted'), analytics: 'denied' });
    assert.deepEqual(vendors, { acme: 'granted' });
  });

  it('ignores what is no answer, and what the container does not have or does not ask', () => {
    const browser = new Browser(site({ acme: 'advertising', own: 'necessary' }));
    const wild = JSON.parse(
      '{"categories": {"analytics": "yes", "social": true, "necessary": "denied", "fun": "granted", "__proto__": "granted"}, "vendors": {"acme": 1, "own": "denied", "nobody": "granted", "constructor": "granted"}}',
    ) as ConsentChoice;
    const { categories, vendors } = browser.choose(wild);
    assert.deepEqual(categories, all('denied'));
    assert.deepEqual(vendors, { acme: 'denied', own: 'granted' });
    assert.equal(browser.record?.answers.size, 0);
  });

  it('keeps the id of the browser, over withdrawal and expiry', () => {
    const browser = new Browser(site());
    const { id } = browser.choose('granted');
    browser.now += 1000;
    assert.equal(browser.choose('denied').id, id);
    browser.now += 400 * 86_400_000;
    assert.equal(browser.choose('granted').id, id);
  });

  it('is frozen where it is shown', () => {
    const state = new Browser(site({ acme: 'social' })).state();
    for (const part of [state, state.categories, state.vendors, state.signals]) {
      assert.ok(Object.isFrozen(part));
    }
  });
});

describe('a site that changes', () => {
  it('asks again for a category or a vendor that is new, and keeps the other answers', () => {
    const browser = new Browser(site({ acme: 'advertising' }));
    browser.choose('granted');
    browser.visit(site({ acme: 'advertising', late: 'advertising' }));
    assert.equal(browser.state().status, 'outdated');
    assert.equal(browser.view().answer('advertising', 'late'), undefined);
    assert.deepEqual(browser.state().vendors, { acme: 'granted', late: 'denied' });
    assert.equal(browser.choose({ vendors: { late: 'denied' } }).status, 'chosen');
  });

  it('asks again for a vendor that is used for something more', () => {
    const browser = new Browser(site({ acme: 'analytics' }));
    browser.choose('granted');
    browser.visit(site({ acme: ['analytics', 'advertising'] }));
    assert.equal(browser.state().status, 'outdated');
    assert.equal(browser.view().answer('analytics', 'acme'), 'granted');
    assert.equal(browser.view().answer('advertising', 'acme'), undefined);
    assert.equal(browser.state().vendors['acme'], 'denied');
  });

  it('asks again where the basis of a category has changed', () => {
    const categories = (basis: 'objection' | 'consent') => ({ ads: { basis } });
    const browser = new Browser(site({}, { categories: categories('objection') }));
    browser.choose('granted');
    browser.visit(site({}, { categories: categories('consent') }));
    assert.equal(browser.state().categories['ads'], 'denied');
    assert.notEqual(browser.state().status, 'chosen');
  });

  it('asks nothing again when something goes, or comes back as it was', () => {
    const before = site({ acme: 'advertising', other: 'social' });
    const browser = new Browser(before);
    browser.choose({ ...choiceForAll(browser.plan, 'granted'), vendors: { other: 'denied' } });
    browser.visit(site({ acme: 'advertising' }));
    assert.equal(browser.state().status, 'chosen');
    browser.visit(before);
    assert.equal(browser.state().status, 'chosen');
    assert.equal(browser.state().vendors['other'], 'denied');
  });

  it('asks everybody again by a new token, and lets former answers hold until then', () => {
    const browser = new Browser(site({ acme: 'advertising' }));
    browser.choose('granted');
    browser.visit(site({ acme: 'advertising' }, { reconsent: '2026-01' }));
    assert.equal(browser.state().status, 'outdated');
    assert.deepEqual(browser.state().categories, all('granted'));
    assert.equal(browser.choose({ categories: { social: 'denied' } }).status, 'outdated');
    assert.equal(browser.choose({ vendors: { acme: 'granted' } }).status, 'outdated');
    const wild = {
      categories: { analytics: 'yes', functionality: 'yes', social: 'yes', advertising: 'yes' },
    };
    assert.equal(browser.choose(wild as unknown as ConsentChoice).status, 'outdated');
    assert.equal(browser.choose('denied').status, 'chosen');
  });

  it('stays undecided where the first choice was a part only', () => {
    const browser = new Browser(site({ video: 'social' }));
    assert.equal(browser.choose({ vendors: { video: 'granted' } }).status, 'undecided');
    assert.equal(browser.state().method, 'custom');
  });
});
