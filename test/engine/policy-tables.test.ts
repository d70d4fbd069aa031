import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { StorageItem } from '../../src/engine/types.ts';
import { policy, rowsOf, stored, tableOf, textOf, vendors } from '../support/policy.ts';

describe('the tables of a policy', () => {
  it('R27 give name, service, purpose, duration, type and legal basis', async () => {
    const item = { name: '_id*', duration: 'P13M', purpose: { en: 'Tells browsers apart.' } };
    const found = tableOf(await policy(stored(item)), 'Audience measurement');
    assert.deepEqual(found.columns, [
      'Name',
      'Service',
      'Purpose',
      'Duration',
      'Type',
      'Legal basis',
    ]);
    assert.deepEqual(rowsOf(found), [
      ['_id*', 'Acme', 'Tells browsers apart.', '13 months', 'Cookie, first-party', 'Your consent'],
    ]);
  });

  it('say where a third party keeps what it stores', async () => {
    const item = { party: 'third', domain: '.acme.example', duration: 'session' } as const;
    const [row] = rowsOf(tableOf(await policy(stored(item)), 'Audience measurement'));
    assert.deepEqual(row?.slice(3, 5), [
      'End of the browsing session',
      'Cookie, third-party / acme.example',
    ]);
  });

  it('say what is not stated', async () => {
    const [row] = rowsOf(tableOf(await policy(stored({})), 'Audience measurement'));
    assert.deepEqual(row?.slice(2, 4), ['Not stated', 'Not stated']);
  });

  it('list an item by its own category and basis, wherever its vendor is used', async () => {
    const document = await policy(
      stored({ name: 'b', category: 'advertising' }, { name: 'c', basis: 'exempt' }),
    );
    assert.equal(rowsOf(tableOf(document, 'Advertising'))[0]?.[0], 'b');
    const rows = rowsOf(tableOf(document, 'Audience measurement'));
    assert.deepEqual(
      rows.map((cells) => [cells[0], cells.at(-1)]),
      [['c', 'Exempt from consent']],
    );
  });

  it('R14 leave out the vendors of paused tags', async () => {
    const tag = { type: 'google-tag', params: { tagId: 'G-ABC123' }, triggers: ['all-pages'] };
    const on = await policy({ tags: { ga4: tag } }, { types: ['google-tag'] });
    assert.ok(
      rowsOf(tableOf(on, 'Services')).some(([name]) => name?.startsWith('Google Analytics')),
    );
    const off = await policy(
      { tags: { ga4: { ...tag, paused: true } } },
      { types: ['google-tag'] },
    );
    assert.doesNotMatch(JSON.stringify(off), /Google Analytics/);
  });

  it('R23, R40 list Sluice and what it keeps, with the lifetime of the choice', async () => {
    const document = await policy({
      consent: { lifetime: 'P90D', categories: { necessary: { basis: 'exempt' } } },
    });
    const rows = rowsOf(tableOf(document, 'Strictly necessary'));
    assert.deepEqual(
      rows.map(([name, , , duration]) => [name, duration]),
      [
        ['eu-consent', '90 days'],
        ['eu-consent', '90 days'],
        ['sluice-container', 'No end date: until deleted'],
        ['sluice-receipts', 'No end date: until deleted'],
      ],
    );
    assert.equal(rowsOf(tableOf(document, 'Services'))[0]?.[0], 'Tag and consent manager / Sluice');
  });

  it('R23 list it as necessary for a site without exempt categories', async () => {
    const document = await policy({ consent: { categories: { ads: { basis: 'consent' } } } });
    assert.equal(rowsOf(tableOf(document, 'Strictly necessary'))[0]?.[0], 'eu-consent');
  });

  it('R29, R30, R34, R35 tell of each service who, what for, what it collects, where', async () => {
    const document = await policy(
      vendors(
        {
          name: 'Acme',
          company: 'Acme Inc.',
          role: 'third-party',
          country: 'US',
          purpose: { en: 'Counts.' },
          dataCollected: { en: 'Pages seen.' },
          retention: 'P14M',
          safeguards: { en: 'Standard clauses.' },
          privacyPolicyUrl: 'https://acme.example/privacy',
        },
        { name: 'Shop', role: 'controller' },
        { name: 'Bare' },
      ),
    );
    const [, own, acme, bare] = rowsOf(tableOf(document, 'Services'));
    assert.deepEqual(own, [
      'Shop',
      'Category: Audience measurement',
      '',
      'The publisher of this site',
      '',
    ]);
    assert.deepEqual(acme, [
      'Acme / Acme Inc. / Privacy policy of Acme',
      'Counts. / Category: Audience measurement',
      'Pages seen. / Data kept for: 14 months',
      'Acts for itself, under its own policy',
      'United States / Transfer safeguards: Standard clauses.',
    ]);
    assert.deepEqual(bare?.slice(2), ['Not stated', 'Not stated', 'Not stated']);
    assert.match(textOf(document, 'tables'), /How long a partner keeps the information itself/);
  });

  it('R31 promise thirteen months only where it is true of all that needs consent', async () => {
    const promise = /last longer than 13 months/;
    const holds = async (...items: Partial<StorageItem>[]): Promise<boolean> =>
      promise.test(textOf(await policy(stored(...items)), 'tables'));
    assert.equal(await holds({ duration: 'P395D' }, { name: 'b', duration: 'session' }), true);
    assert.equal(await holds({ duration: 'P13M' }, { name: 'b', duration: 'P400D' }), false);
    assert.equal(await holds({ duration: 'P13M' }, { name: 'b', duration: 'persistent' }), false);
    assert.equal(await holds({ duration: 'P13M' }, { name: 'b' }), false);
    assert.equal(await holds({ duration: 'P2Y', basis: 'exempt' }), false);
    assert.equal(
      await holds({ duration: 'P1Y' }, { name: 'b', duration: 'P2Y', basis: 'exempt' }),
      true,
    );
  });
});
