import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  applyChoice,
  choiceForAll,
  writeRecord,
  type ChoiceContext,
} from '../../src/engine/choice.ts';
import type { ConsentPlan } from '../../src/engine/consent-plan.ts';
import { newestRecord, readRecord, type ConsentRecord } from '../../src/engine/consent-record.ts';
import { noSignals, viewConsent } from '../../src/engine/consent.ts';
import { hashKey, planConsent } from '../../src/engine/resolve/plan.ts';
import type { Container } from '../../src/engine/types.ts';
import { container } from '../support/containers.ts';
import { probe } from '../support/visit.ts';

const now = Date.UTC(2026, 10, 30, 12);
const facts = { now, signals: noSignals, persisted: true };
const context: ChoiceContext = {
  ...facts,
  method: 'custom',
  language: 'fr-BE',
  newId: '0b0e7a2c-5d0e-4a5e-9f0a-2d6f1c3b4a59',
};

/** The plan of a site with some vendors, each used in the categories given. */
function planOf(
  vendors: Record<string, string | string[]>,
  more: Partial<Container> = {},
): ConsentPlan {
  const tags = Object.entries(vendors).map(([vendor, category]) => [
    vendor,
    { type: 'probe', vendor, category },
  ]);
  return planConsent(
    container({ ...more, tags: Object.fromEntries(tags) as Container['tags'] & object }),
    new Map([['probe', probe]]),
  );
}

const plan = planOf({ acme: 'advertising', video: ['social', 'analytics'] });
const choice = {
  categories: {
    analytics: 'granted',
    functionality: 'granted',
    social: 'denied',
    advertising: 'granted',
  },
  vendors: { acme: 'denied' },
} as const;
const record = applyChoice(plan, undefined, choice, context);
const text = writeRecord(record, plan);

/** The same text with some fields replaced, or left out. */
function forged(fields: Record<string, string | undefined>): string {
  const own = new Map(text.split('&').map((part) => part.split('=') as [string, string]));
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined) own.delete(name);
    else own.set(name, value);
  }
  return [...own].map(([name, value]) => `${name}=${value}`).join('&');
}

describe('the text of a choice', () => {
  it('is read as it was written', () => {
    assert.deepEqual(readRecord(text, now), record);
  });

  it('keeps signals, tokens and versions, whatever is in them', () => {
    const odd = planOf(
      {},
      {
        consent: { ...container().consent, reconsent: 'a&all=0;é ' },
        site: { policyVersion: '1.3=2 %' },
      },
    );
    const signals = { gpc: true, dnt: true };
    const made = applyChoice(odd, undefined, choiceForAll(odd, 'granted'), { ...context, signals });
    const written = writeRecord(made, odd);
    assert.match(written, /^[\w%&=.!~*'()-]+$/);
    assert.deepEqual(readRecord(written, now), made);
  });

  it('tells any server each category by a one or a zero', () => {
    const fields = new URLSearchParams(text);
    assert.equal(fields.get('c.analytics'), '1');
    assert.equal(fields.get('c.social'), '0');
    assert.equal(fields.get('c.necessary'), null);
    assert.equal(fields.get('id'), record.id);
    assert.equal(fields.get('by'), 'custom');
  });

  it('holds seventy-five pairs in 1024 bytes, with the name of the cookie', () => {
    const vendors: Record<string, string[]> = {};
    for (let n = 0; n < 25; n++)
      vendors[`a-vendor-with-a-long-name-${n}`] = ['analytics', 'advertising', 'social'];
    const wide = planOf(vendors, { site: { policyVersion: '2026-11-22.1' } });
    for (const answer of ['granted', 'denied'] as const) {
      const made = applyChoice(wide, undefined, choiceForAll(wide, answer), context);
      assert.equal(made.answers.size, 75 + 4);
      const cookie = `${wide.cookie.name}=${writeRecord(made, wide)}`;
      assert.ok(Buffer.byteLength(cookie) <= 1024, `${Buffer.byteLength(cookie)} bytes`);
      assert.equal(
        viewConsent(wide, readRecord(writeRecord(made, wide), now), facts).state.status,
        'chosen',
      );
    }
  });

  it('keeps answers of a site that has changed since', () => {
    const later = planOf({});
    const next = applyChoice(
      later,
      readRecord(text, now),
      { categories: { social: 'granted' } },
      context,
    );
    assert.equal(
      viewConsent(plan, readRecord(writeRecord(next, later), now), facts).state.vendors['acme'],
      'denied',
    );
  });
});

describe('a text that Sluice did not write', () => {
  it('is no choice when it was cut off, wherever', () => {
    for (let length = 0; length < text.length; length++) {
      assert.equal(readRecord(text.slice(0, length), now), undefined, text.slice(0, length));
    }
  });

  const wrong: [string, Record<string, string | undefined>][] = [
    ['another version', { v: '2' }],
    ['no version', { v: undefined }],
    ['no id', { id: undefined }],
    ['an id that is none', { id: 'visitor-1' }],
    ['an unknown method', { by: 'implied' }],
    ['a time that is none', { at: 'yesterday' }],
    ['no time', { at: undefined }],
    ['a time in milliseconds', { at: String(now) }],
    ['a first choice after the last', { first: String(now / 1000 + 10) }],
    ['a choice of tomorrow', { at: String(now / 1000 + 86_400) }],
    ['a granted list of the wrong length', { yes: 'ABCD' }],
    ['a denied list with other characters', { no: 'AB*DE' }],
    ['neither complete nor not', { all: 'yes' }],
    ['no word on whether it is complete', { all: undefined }],
  ];
  for (const [what, fields] of wrong) {
    it(`is no choice with ${what}`, () => {
      assert.equal(readRecord(forged(fields), now), undefined);
    });
  }

  it('is no choice whatever else it is', () => {
    const texts = ['', 'true', '1', '{"analytics":true}', 'null', '&', '=', '====', 'v=1'];
    for (const other of [...texts, null, undefined])
      assert.equal(readRecord(other, now), undefined);
    assert.equal(newestRecord(texts, now), undefined);
  });

  it('counts an answer that is both as a refusal', () => {
    const [key = ''] = record.answers.keys();
    const both = readRecord(forged({ yes: key, no: key }), now);
    assert.equal(both?.answers.get(key), 'denied');
  });

  it('may be a little ahead of this clock, as clocks are', () => {
    assert.ok(readRecord(text, now - 299_000));
    assert.equal(readRecord(text, now - 301_000), undefined);
  });
});

describe('several texts', () => {
  const at = (seconds: number, changes: Partial<ConsentRecord> = {}): string =>
    writeRecord({ ...record, chosenAt: record.chosenAt + seconds, ...changes }, plan);

  it('count by the newest that can be read', () => {
    const texts = [
      'junk',
      at(1),
      null,
      at(3, { method: 'reject-all' }),
      undefined,
      at(2),
      at(9).slice(0, -1),
    ];
    assert.equal(newestRecord(texts, now)?.method, 'reject-all');
    assert.equal(newestRecord([...texts].reverse(), now)?.method, 'reject-all');
  });

  it('never prefer one from a future that this clock does not know', () => {
    assert.equal(newestRecord([at(0), at(86_400)], now)?.chosenAt, record.chosenAt);
  });
});

describe('keys of answers', () => {
  it('tell categories, bases and pairs apart', () => {
    const keys = new Set(
      ['ads', 'adverts'].flatMap((category) =>
        ['consent', 'objection'].flatMap((basis) =>
          ['', 'acme', 'acme2'].map((vendor) => hashKey(`${category}|${basis}|${vendor}`)),
        ),
      ),
    );
    assert.equal(keys.size, 12);
    for (const key of keys) assert.match(key, /^[\w-]{5}$/);
  });

  it('hardly ever meet: none of a hundred thousand pairs meets more than a few others', () => {
    const keys = new Set<string>();
    for (let n = 0; n < 100_000; n++) keys.add(hashKey(`advertising|consent|vendor-${n}`));
    // Five are to be expected of thirty bits.
    assert.ok(keys.size > 100_000 - 20, `${100_000 - keys.size} meet`);
  });

  it('never meet within one container: it would have to be refused', () => {
    assert.equal(
      hashKey('advertising|consent|vendor-18850'),
      hashKey('advertising|consent|vendor-20910'),
    );
    assert.throws(
      () => planOf({ 'vendor-18850': 'advertising', 'vendor-20910': 'advertising' }),
      /vendor-18850.*vendor-20910|vendor-20910.*vendor-18850/,
    );
  });

  it('are the same in every version, since browsers keep them for months', () => {
    assert.equal(hashKey('analytics|consent|'), 'gOFeH');
    assert.equal(hashKey('advertising|consent|google-ads'), 'MN-i9');
  });
});
