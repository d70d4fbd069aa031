import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { consentMatrix, type ConsentMatrix } from '../../src/cli/simulate/consent-matrix.ts';
import { resolveContainer } from '../../src/engine/resolve/container.ts';
import type { ResolvedContainer } from '../../src/engine/resolved.ts';
import type { Container } from '../../src/engine/types.ts';
import { container, templates } from '../support/containers.ts';
import { tag } from './play.ts';
import { folderWith, sluice } from './run.ts';

const consent = {
  categories: {
    necessary: { basis: 'exempt' as const },
    analytics: { basis: 'consent' as const },
    social: { basis: 'objection' as const },
  },
};
const tags = {
  own: tag([], { category: 'necessary' }),
  stats: tag(['buy'], { category: 'analytics' }),
  both: tag(['init'], { category: ['analytics', 'social'] }),
  blocked: tag(['init'], { category: 'social', blockingTriggers: ['init'] }),
  needy: tag(['init'], { category: 'necessary', setup: [{ tag: 'stats', stopOnFailure: true }] }),
  paused: tag(['init'], { category: 'necessary', paused: true }),
  over: tag(['init'], { category: 'necessary', schedule: { until: '2001-01-01T00:00:00Z' } }),
};
const triggers = {
  buy: {
    type: 'event',
    event: 'buy',
    conditions: [{ variable: 'dataLayer.total', operator: 'greater-than' as const, value: 0 }],
  },
};
const written = container({ consent, tags, triggers } as Partial<Container>);

function resolved(from: Container): ResolvedContainer {
  const resolution = resolveContainer(from, templates('push'));
  assert.ok(resolution.ok);
  return resolution.resolved;
}

function tagsIn({ rows }: ConsentMatrix, answers: object | undefined): string[] {
  const row = rows.find((each) => JSON.stringify(each.answers) === JSON.stringify(answers));
  assert.ok(row, JSON.stringify(answers));
  return row.tags;
}

describe('the consent matrix', () => {
  const matrix = consentMatrix(resolved(written), written);
  const free = ['own', 'over'];

  it('has every combination of what may be answered, and the moment before', () => {
    assert.deepEqual(matrix.categories, ['analytics', 'social']);
    assert.equal(matrix.rows.length, 1 + 2 ** 2);
  });

  it('shows which tags can fire, whatever else would keep them from it', () => {
    const answers = (analytics: string, social: string): object => ({ analytics, social });
    assert.deepEqual(tagsIn(matrix, undefined), ['own', 'blocked', 'over']);
    assert.deepEqual(tagsIn(matrix, answers('denied', 'denied')), free);
    assert.deepEqual(tagsIn(matrix, answers('denied', 'granted')), ['own', 'blocked', 'over']);
    assert.deepEqual(tagsIn(matrix, answers('granted', 'denied')), [
      'own',
      'stats',
      'needy',
      'over',
    ]);
    assert.deepEqual(
      tagsIn(matrix, answers('granted', 'granted')),
      Object.keys(tags).filter((id) => id !== 'paused'),
    );
  });

  it('says which tags never fire', () => assert.deepEqual(matrix.disabled, { paused: 'paused' }));

  it('finds nothing to object to in what the engine decides', () => {
    assert.deepEqual(
      matrix.rows.flatMap(({ violations }) => violations),
      [],
    );
  });

  it('finds a tag that fires without its categories', () => {
    const wrong = resolved(written);
    wrong.tags['stats']!.categories = ['necessary'];
    const { rows } = consentMatrix(wrong, written);
    assert.deepEqual(
      rows.map(({ violations }) => violations),
      [
        [{ tag: 'stats', missing: ['analytics'] }],
        [{ tag: 'stats', missing: ['analytics'] }],
        [],
        [{ tag: 'stats', missing: ['analytics'] }],
        [],
      ],
    );
  });

  it('finds a tag that fires without any category', () => {
    const careless = resolved(written);
    const unclassified = container({
      ...written,
      tags: { ...written.tags, own: { ...written.tags?.['own'], type: 'push', category: [] } },
    });
    const { rows } = consentMatrix(careless, unclassified);
    assert.ok(rows.every(({ violations }) => violations.some((entry) => entry.tag === 'own')));
  });
});

describe('sluice simulate --consent-matrix', () => {
  it('draws it', async () => {
    const cwd = folderWith({
      'c.json': container({ consent, tags: { own: tags.own, both: tags.both } } as never),
    });
    const { code, out } = await sluice(['simulate', 'c.json', '--consent-matrix'], { cwd });
    assert.equal(code, 0);
    assert.equal(
      out,
      `4 combinations of 2 categories, and none answered yet

analytics  ? - + - +
social     ? - - + +
────────────────────
own        x x x x x  necessary
both       · · · · x  analytics and social

answers: + granted, - denied, ? none yet; tags: x can fire

No tag fires without its categories.
`,
    );
  });

  it('sums it up where there are many categories, and has all of it in JSON', async () => {
    const categories = Object.fromEntries(
      Array.from({ length: 10 }, (_, index) => [`c${index}`, { basis: 'consent', as: 'social' }]),
    );
    const many = container({
      consent: { categories },
      tags: { a: tag(['init'], { category: ['c0', 'c9'] }) },
    } as never);
    const cwd = folderWith({ 'c.json': many });
    const { out } = await sluice(['simulate', 'c.json', '--consent-matrix'], { cwd });
    assert.match(out, /^a: can fire in 256 of 1025; needs c0 and c9$/m);
    const json = await sluice(['simulate', 'c.json', '--consent-matrix', '--json'], { cwd });
    const { matrix } = JSON.parse(json.out) as { matrix: ConsentMatrix };
    assert.equal(matrix.rows.length, 1025);
  });

  it('refuses more than ten categories, and says why', async () => {
    const categories = Object.fromEntries(
      Array.from({ length: 11 }, (_, index) => [`c${index}`, { basis: 'consent', as: 'social' }]),
    );
    const cwd = folderWith({ 'c.json': container({ consent: { categories } } as never) });
    const { code, out } = await sluice(['simulate', 'c.json', '--consent-matrix'], { cwd });
    assert.equal(code, 1);
    assert.match(out, /11 categories have 2048 combinations; the matrix goes up to 10 categories/);
  });

  it('plays scenarios as well', async () => {
    const args = ['simulate', 'demo/container.json', 'demo/scenarios/accept.json'];
    const { code, out } = await sluice([...args, '--consent-matrix']);
    assert.equal(code, 0);
    assert.match(out, /No tag fires without its categories\./);
    assert.match(out, /1 scenario passed\./);
  });
});
