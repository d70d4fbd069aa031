import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { noSignals } from '../../src/engine/consent.ts';
import type { ConsentSettings, Signals } from '../../src/engine/types.ts';
import { all, Browser, site } from '../support/browser.ts';

const gpc: Signals = { gpc: true, dnt: false };
const dnt: Signals = { gpc: false, dnt: true };
describe('signals of the browser', () => {
  const shared = { social: 'denied', advertising: 'denied' };

  it('GPC denies what shares data, before any choice and without holding tags', () => {
    const browser = new Browser(site({ acme: 'advertising' }));
    browser.signals = gpc;
    assert.equal(browser.view().answer('advertising'), 'denied');
    assert.equal(browser.view().answer('advertising', 'acme'), 'denied');
    assert.equal(browser.view().answer('analytics'), undefined);
    assert.equal(browser.state().status, 'undecided');
    assert.deepEqual(browser.state().signals, gpc);
  });

  it('GPC suspends a grant that was made without it, and only that', () => {
    const browser = new Browser(site({ acme: 'advertising' }));
    browser.choose('granted');
    browser.signals = gpc;
    assert.deepEqual(browser.state().categories, { ...all('granted'), ...shared });
    assert.deepEqual(browser.state().vendors, { acme: 'denied' });
    browser.signals = noSignals;
    assert.deepEqual(browser.state().categories, all('granted'));
  });

  it('GPC yields to a grant that was made in sight of it', () => {
    const browser = new Browser(site({ acme: 'advertising' }));
    browser.signals = gpc;
    assert.deepEqual(browser.choose('granted').categories, all('granted'));
    assert.deepEqual(browser.state().vendors, { acme: 'granted' });
  });

  it('GPC keeps denied what an answer to something else does not name', () => {
    const browser = new Browser(site({ acme: 'advertising', video: 'social' }));
    browser.choose('granted');
    browser.signals = gpc;
    const { categories, vendors } = browser.choose({ vendors: { video: 'granted' } });
    assert.deepEqual(vendors, { acme: 'denied', video: 'granted' });
    assert.deepEqual(categories, { ...all('granted'), ...shared });
    browser.signals = noSignals;
    assert.equal(browser.state().categories['advertising'], 'denied');
  });

  it('GPC keeps denied what rests on objection, when something else is answered', () => {
    const categories: ConsentSettings['categories'] = {
      interest: { basis: 'objection', sharing: true },
      analytics: { basis: 'consent' },
    };
    const browser = new Browser(site({ broker: 'interest' }, { categories }));
    browser.signals = gpc;
    assert.equal(browser.state().categories['interest'], 'denied');
    const after = browser.choose({ categories: { analytics: 'granted' } });
    assert.deepEqual(after.categories, { interest: 'denied', analytics: 'granted' });
    assert.deepEqual(after.vendors, { broker: 'denied' });
  });

  it('GPC denies again once the choice made in sight of it has expired', () => {
    const categories: ConsentSettings['categories'] = {
      interest: { basis: 'objection', sharing: true },
    };
    const browser = new Browser(site({}, { categories }));
    browser.signals = gpc;
    browser.choose('granted');
    browser.now += 400 * 86_400_000;
    assert.equal(browser.state().categories['interest'], 'denied');
  });

  it('GPC denies everything, or nothing, where the container says so', () => {
    const everything = new Browser(site({}, { signals: { gpc: 'deny-all' } }));
    everything.signals = gpc;
    assert.equal(everything.view().answer('analytics'), 'denied');
    assert.equal(everything.view().answer('necessary'), 'granted');
    const nothing = new Browser(site({}, { signals: { gpc: 'ignore' } }));
    nothing.signals = gpc;
    assert.equal(nothing.view().answer('advertising'), undefined);
  });

  it('DNT is ignored unless the container says that it denies', () => {
    const browser = new Browser(site());
    browser.signals = dnt;
    assert.equal(browser.view().answer('advertising'), undefined);
    browser.visit(site({}, { signals: { dnt: 'deny' } }));
    assert.equal(browser.view().answer('analytics'), 'denied');
    assert.deepEqual(browser.choose('granted').categories, all('granted'));
  });

  it('never grant anything', () => {
    for (const signals of [gpc, dnt, { gpc: true, dnt: true }]) {
      for (const gpcMode of ['deny-sharing', 'deny-all', 'ignore'] as const) {
        const browser = new Browser(site({}, { signals: { gpc: gpcMode, dnt: 'deny' } }));
        browser.signals = signals;
        assert.deepEqual(browser.state().categories, all('denied'));
      }
    }
  });
});
