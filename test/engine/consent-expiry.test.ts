import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { all, Browser, site } from '../support/browser.ts';

describe('expiry', () => {
  const at = (text: string): number => Date.parse(text);

  it('R16 comes after six months to the day, for acceptance and refusal alike', () => {
    for (const answer of ['granted', 'denied'] as const) {
      const browser = new Browser(site());
      browser.now = at('2026-11-30T10:20:30Z');
      const { expiresAt } = browser.choose(answer);
      assert.equal(expiresAt, '2027-05-30T10:20:30.000Z');
      browser.now = at(expiresAt) - 1;
      assert.equal(browser.state().status, 'chosen');
      browser.now = at(expiresAt);
      assert.equal(browser.state().status, 'expired');
      assert.deepEqual(browser.state().categories, all('denied'));
      assert.equal(browser.view().answer('analytics'), undefined);
    }
  });

  const lifetimes: [lifetime: string, from: string, to: string][] = [
    ['P6M', '2026-08-31T12:00:00Z', '2027-02-28T12:00:00.000Z'],
    ['P6M', '2027-08-30T12:00:00Z', '2028-02-29T12:00:00.000Z'],
    ['P6M', '2026-12-31T23:59:59Z', '2027-06-30T23:59:59.000Z'],
    ['P13M', '2026-01-31T00:00:00Z', '2027-02-28T00:00:00.000Z'],
    ['P1Y', '2028-02-29T00:00:00Z', '2029-02-28T00:00:00.000Z'],
    ['P395D', '2026-01-01T00:00:00Z', '2027-01-31T00:00:00.000Z'],
    ['P2W', '2026-01-01T00:00:00Z', '2026-01-15T00:00:00.000Z'],
    ['P1M1DT1H', '2026-01-31T00:00:00Z', '2026-03-01T01:00:00.000Z'],
  ];
  for (const [lifetime, from, to] of lifetimes) {
    it(`of ${lifetime} from ${from} is ${to}`, () => {
      const browser = new Browser(site({}, { lifetime }));
      browser.now = at(from);
      assert.equal(browser.choose('granted').expiresAt, to);
    });
  }

  it('starts anew with each choice', () => {
    const browser = new Browser(site());
    browser.now = at('2026-01-10T00:00:00Z');
    browser.choose('granted');
    browser.now = at('2026-03-10T00:00:00Z');
    const { expiresAt, firstChosenAt, chosenAt } = browser.choose({
      categories: { social: 'denied' },
    });
    assert.equal(expiresAt, '2026-09-10T00:00:00.000Z');
    assert.equal(firstChosenAt, '2026-01-10T00:00:00.000Z');
    assert.equal(chosenAt, '2026-03-10T00:00:00.000Z');
  });

  it('from the first choice never slides', () => {
    const browser = new Browser(site({}, { lifetimeFrom: 'first-choice' }));
    browser.now = at('2026-01-10T00:00:00Z');
    browser.choose('granted');
    for (const day of ['02', '04', '06']) {
      browser.now = at(`2026-${day}-10T00:00:00Z`);
      const { expiresAt } = browser.choose(
        day === '04' ? 'denied' : { categories: { social: 'granted' } },
      );
      assert.equal(expiresAt, '2026-07-10T00:00:00.000Z');
    }
    browser.now = at('2026-07-10T00:00:00Z');
    assert.equal(browser.state().status, 'expired');
    const renewed = browser.choose('granted');
    assert.equal(renewed.firstChosenAt, '2026-07-10T00:00:00.000Z');
    assert.equal(renewed.expiresAt, '2027-01-10T00:00:00.000Z');
  });

  it('leaves nothing of the answers for the next choice', () => {
    const browser = new Browser(site({ acme: 'advertising' }));
    browser.choose('granted');
    browser.now += 200 * 86_400_000;
    const { status, categories } = browser.choose({ categories: { analytics: 'granted' } });
    assert.equal(status, 'undecided');
    assert.deepEqual(categories, { ...all('denied'), analytics: 'granted' });
  });

  it('is never put off by a clock that was set back', () => {
    const browser = new Browser(site());
    browser.now = at('2026-06-10T00:00:10Z');
    browser.choose('granted');
    browser.now = at('2026-06-10T00:00:00Z');
    const { chosenAt, firstChosenAt, categories } = browser.choose('denied');
    assert.deepEqual(categories, all('denied'));
    assert.equal(chosenAt, '2026-06-10T00:00:10.000Z');
    assert.equal(firstChosenAt, chosenAt);
  });
});
