import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Comparison } from '../../src/cli/diff/compare-containers.ts';
import type { Container } from '../../src/engine/types.ts';
import { container } from '../support/containers.ts';
import { folderWith, sluice, type Ran } from './run.ts';

const site = {
  name: 'Shop',
  controller: 'Shop SAS',
  contact: 'a@b.example',
  policyUpdated: '2026-01-01',
};
const pixel = (vendor: string, category = 'advertising'): object => ({
  type: 'image',
  category,
  vendor,
  params: { src: `https://${vendor}.example/hit` },
  triggers: ['all-pages'],
});
const acme = { name: 'Acme', category: 'advertising' };
const shop = container({ site, tags: { acme: pixel('acme') }, vendors: { acme } } as never);

function run(before: unknown, after: unknown, ...flags: string[]): Promise<Ran> {
  const cwd = folderWith({ 'old.json': before, 'new.json': after });
  return sluice(['diff', 'old.json', 'new.json', ...flags], { cwd });
}

async function compare(after: object, before: object = shop): Promise<Comparison> {
  return JSON.parse((await run(before, after, '--json')).out) as Comparison;
}

/** A changed consent section. */
function consent(more: object, categories: object = {}): Container {
  const own = shop.consent;
  return {
    ...shop,
    consent: { ...own, ...more, categories: { ...own.categories, ...categories } },
  };
}

describe('whether everybody is asked again', () => {
  const cases: Record<string, [after: object, reasons: string[]]> = {
    'not for the same container': [shop, []],
    'not for other parameters and words': [
      { ...shop, revision: '2', site: { ...site, name: 'Store' } },
      [],
    ],
    'for a new category': [
      consent({}, { comfort: { basis: 'consent', as: 'functionality' } }),
      ['new-category comfort'],
    ],
    'not for a new exempt category': [
      consent({}, { security: { basis: 'exempt', as: 'necessary' } }),
      [],
    ],
    'for a category that needs consent now': [
      consent({}, { necessary: { basis: 'consent' } }),
      ['changed-basis necessary'],
    ],
    'not for a category that needs none any more': [
      consent({}, { social: { basis: 'exempt' } }),
      [],
    ],
    'for a new partner': [
      {
        ...shop,
        tags: { ...shop.tags, beta: pixel('beta') },
        vendors: { acme, beta: { name: 'Beta' } },
      },
      ['new-vendor beta'],
    ],
    'not for a new partner whose tags are paused': [
      {
        ...shop,
        tags: { ...shop.tags, beta: { ...pixel('beta'), paused: true } },
        vendors: { acme, beta: { name: 'Beta' } },
      },
      [],
    ],
    'for a partner in a further category': [
      { ...shop, tags: { ...shop.tags, more: pixel('acme', 'analytics') } },
      ['new-pair acme'],
    ],
    'for a new token': [consent({ reconsent: '2026-02' }), ['reconsent consent.reconsent']],
    'for another cookie': [
      consent({ cookie: { name: 'choice' } }),
      ['cookie-name consent.cookie.name'],
    ],
  };
  for (const [title, [after, reasons]] of Object.entries(cases)) {
    it(title, async () => {
      const { asksAgain } = await compare(after);
      assert.deepEqual(
        asksAgain.map(({ id, of }) => `${id} ${of}`),
        reasons,
      );
    });
  }

  it('stands before everything else', async () => {
    const { out } = await run(shop, consent({ reconsent: 'x' }));
    assert.match(
      out,
      /^Everybody who has answered is asked again:\n {2}consent\.reconsent went from nothing to "x"\.\n/,
    );
    assert.match((await run(shop, shop)).out, /^Nobody is asked again\.\n\nNo changes\.\n$/);
  });
});

describe('what else changes', () => {
  const told = ({ changes }: Comparison): string[] =>
    changes.map(
      ({ details, kind, name, section }) => `${section} ${kind} ${name}: ${details.join('; ')}`,
    );

  it('is told in words, storage and hosts included', async () => {
    const after = {
      ...shop,
      tags: {
        acme: { ...pixel('acme'), params: { src: 'https://new.example/hit' }, paused: false },
      },
      triggers: { buy: { type: 'event', event: 'buy' } },
      vendors: {
        acme: {
          ...acme,
          retention: 'P1Y',
          storage: [
            { kind: 'cookie', name: '_a', party: 'first', duration: 'P90D', purpose: { en: 'x' } },
          ],
        },
      },
    };
    assert.deepEqual(told(await compare(after)), [
      'vendors changed acme: retention: now "P1Y"',
      'storage added cookie _a of acme: P90D, first-party',
      'hosts removed acme.example (img-src): for tag "acme" (Image pixel)',
      'hosts added new.example (img-src): for tag "acme" (Image pixel)',
      'tags changed acme: params.src: "https://acme.example/hit" → "https://new.example/hit"; paused: now false',
      'triggers added buy: event',
    ]);
  });

  it('fails with --strict when partners or storage changed and the policy’s date did not', async () => {
    const after = { ...shop, vendors: { acme: { ...acme, retention: 'P1Y' } } };
    assert.equal((await run(shop, after)).code, 0);
    const strict = await run(shop, after, '--strict');
    assert.equal(strict.code, 1);
    assert.match(strict.out, /site\.policyUpdated is still 2026-01-01/);
    const dated = { ...after, site: { ...site, policyUpdated: '2026-02-01' } };
    assert.equal((await run(shop, dated, '--strict')).code, 0);
    assert.equal((await run(shop, { ...shop, triggers: {} }, '--strict')).code, 0);
  });

  it('needs two containers without errors, and tells what is wrong with both', async () => {
    const { code, out } = await run('{', '[]');
    assert.equal(code, 1);
    assert.match(out, /old\.json:1.*syntax/);
    assert.match(out, /new\.json:1/);
  });
});
