import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { compileSchema, type Schema, readSchema } from '../schemas/compile.ts';
import { container } from '../support/containers.ts';
import { play, tag } from './play.ts';
import { folderWith, sluice } from './run.ts';

const sections = {
  variables: {
    level: { type: 'custom', module: 'own', export: 'level' },
    a: { type: 'data-layer', path: 'a' },
  },
  modules: { own: { src: './own.js' } },
  triggers: { buy: { type: 'click' } },
  tags: { order: tag(['buy']) },
};

async function told(scenario: object): Promise<string[]> {
  const cwd = folderWith({ 'c.json': container(sections as never), 's.json': scenario });
  const { out } = await sluice(['simulate', 'c.json', 's.json', '--json'], { cwd });
  const { scenarios } = JSON.parse(out) as {
    scenarios: {
      ok: boolean;
      problems: { pointer: string; message: string; advice: string; line?: number }[];
    }[];
  };
  const [{ ok, problems } = { ok: true, problems: [] }] = scenarios;
  assert.equal(ok, false);
  for (const { line } of problems) assert.ok(line !== undefined && line > 0);
  return problems.map(({ pointer, message, advice }) => `${pointer}: ${message} ${advice}`);
}

describe('a scenario is told', () => {
  for (const [what, scenario, expected] of [
    [
      'of an unknown property',
      { stps: [], steps: [] },
      /^\/stps: There is no property "stps" here\. Did you mean "steps"\?$/,
    ],
    ['of steps that are missing', {}, /^\/steps: "steps" is missing\./],
    [
      'of a step that does nothing',
      { steps: [{}] },
      /^\/steps\/0: Exactly one of push, gtag, consent, navigate, history or wait belongs here; there is none\./,
    ],
    [
      'of a step that does two things',
      { steps: [{ push: {}, wait: 'PT1S' }] },
      /^\/steps\/0: Exactly one of .* belongs here; there are push and wait\./,
    ],
    [
      'of an unknown answer',
      { steps: [{ consent: 'accept-al' }] },
      /^\/steps\/0\/consent: "accept-al" is none of accept-all or reject-all\. Did you mean "accept-all"\?$/,
    ],
    [
      'of a choice that is none',
      { steps: [{ consent: { categories: { analytics: true } } }] },
      /^\/steps\/0\/consent\/categories\/analytics: true is none of granted or denied\./,
    ],
    [
      'of a wait that is no duration',
      { steps: [{ wait: '5s' }] },
      /^\/steps\/0\/wait: "5s" is not valid as "wait"\. .*PT5S/,
    ],
    ['of a page without a scheme', { page: { url: 'shop.example' }, steps: [] }, /^\/page\/url: /],
    [
      'of an address that is none',
      { steps: [{ navigate: 'https://' }] },
      /^\/steps\/0\/navigate: "https:\/\/" is no address\./,
    ],
    [
      'of an unknown tag',
      { steps: [], expect: { fired: ['ordr'] } },
      /^\/expect\/fired\/0: The container has no tag "ordr"\. Did you mean "order"\?$/,
    ],
    [
      'of an unknown tag with a reason',
      { steps: [], expect: { notFired: [{ tag: 'x', reason: 'paused' }] } },
      /^\/expect\/notFired\/0\/tag: /,
    ],
    [
      'of an unknown reason',
      { steps: [], expect: { notFired: [{ tag: 'order', reason: 'consent-mising' }] } },
      /Did you mean "consent-missing"\?$/,
    ],
    [
      'of an unknown category',
      { steps: [{ consent: { categories: { analitics: 'granted' } } }] },
      /^\/steps\/0\/consent\/categories\/analitics: .*Did you mean "analytics"\?$/,
    ],
    [
      'of an unknown vendor',
      { steps: [{ consent: { vendors: { acme: 'denied' } } }] },
      /no vendor "acme"/,
    ],
    [
      'of an unknown trigger',
      { steps: [{ push: { event: 'gtm.click', 'gtm.triggers': 'bu' } }] },
      /no trigger "bu"\. Did you mean "buy"\?$/,
    ],
    [
      'of an unknown variable',
      { page: { variables: { levl: 1 } }, steps: [] },
      /^\/page\/variables\/levl: .*Did you mean "level"\?$/,
    ],
    [
      'of a variable that is read from the page',
      { page: { variables: { a: 1 } }, steps: [] },
      /the type "data-layer", which a simulation reads by itself/,
    ],
  ] as const) {
    it(what, async () => {
      const [first = '', ...more] = await told(scenario);
      assert.match(first, expected);
      assert.deepEqual(more, []);
    });
  }

  it('of everything at once', async () => {
    const steps = [{}, { wait: 'x' }, { consent: 'yes' }];
    assert.equal((await told({ steps, page: { colour: 'red' } })).length, 4);
  });

  it('that it is not there', async () => {
    const cwd = folderWith({ 'c.json': container() });
    const { code, out } = await sluice(['simulate', 'c.json', 'absent.json'], { cwd });
    assert.equal(code, 1);
    assert.match(out, /absent\.json {2}error {2}not-found/);
  });

  it('nothing of comments in a .jsonc file', async () => {
    const cwd = folderWith({ 'c.json': container(), 's.jsonc': '{ /* a visit */ "steps": [], }' });
    assert.equal((await sluice(['simulate', 'c.json', 's.jsonc', '--strict'], { cwd })).code, 0);
  });
});

describe('the container of a simulation', () => {
  it('is not played when it breaks its schema', async () => {
    const {
      code,
      containerProblems,
      told: decisions,
    } = await play({ ...sections, ui: { layot: 'bar' } }, []);
    assert.equal(code, 1);
    assert.deepEqual(
      containerProblems.map(({ pointer }) => pointer),
      ['/ui/layot'],
    );
    assert.deepEqual(decisions, []);
  });

  it('is played without the tag that does not work, and fails for it', async () => {
    const tags = {
      good: tag(['init'], { category: 'necessary' }),
      bad: tag(['init'], { category: 'none' }),
    };
    const { code, containerProblems, told: decisions } = await play({ tags }, []);
    assert.equal(code, 1);
    assert.deepEqual(
      containerProblems.map(({ id }) => id),
      ['unknown-category'],
    );
    assert.deepEqual(decisions, [
      '-1 gtm.init bad blocked not-classified',
      '-1 gtm.init good fired',
    ]);
  });

  it('is not judged by the law here', async () => {
    assert.equal((await play({ site: {} }, [], { flags: ['--strict'] })).code, 0);
  });
});

describe('events with a schema', () => {
  const events = {
    buy: {
      type: 'object',
      required: ['total'],
      properties: {
        total: { type: 'number' },
        items: { type: 'array', items: { type: 'object' } },
      },
    },
  };
  const check = (steps: object[], more = {}) => play({ events, ...more }, steps);

  it('are told of with path, line and the type that was expected', async () => {
    const { code, problems } = await check([{ push: { event: 'buy', total: '42', items: [1] } }]);
    assert.equal(code, 0);
    assert.deepEqual(
      problems.map(({ level, pointer, message }) => `${level} ${pointer} ${message}`),
      [
        'warning /steps/0/push/total The event "buy" is not as the container says: "total" must be a number, not "42".',
        'warning /steps/0/push/items/0 The event "buy" is not as the container says: "0" must be an object, not 1.',
      ],
    );
    for (const { line, column } of problems) assert.ok(line !== undefined && column !== undefined);
  });

  it('fail with --strict', async () => {
    const steps = [{ push: { event: 'buy' } }];
    assert.equal((await play({ events }, steps, { flags: ['--strict'] })).code, 1);
  });

  it('are right when they are, and others are not looked at', async () => {
    const { problems } = await check([
      { push: { event: 'buy', total: 1 } },
      { push: { event: 'sell' } },
      { push: { total: 'x' } },
    ]);
    assert.deepEqual(problems, []);
  });

  it('are told of where a page or a tag pushes them', async () => {
    const tags = {
      a: tag(['sell'], { category: 'necessary', params: { message: { event: 'buy' } } }),
    };
    const triggers = { sell: { type: 'event', event: 'sell' } };
    const { problems } = await check(
      [{ push: { event: 'sell' } }, { navigate: '/b', dataLayer: [{}, { event: 'buy' }] }],
      { tags, triggers },
    );
    assert.deepEqual(
      problems.map(({ pointer }) => pointer),
      ['/steps/0/total', '/steps/1/dataLayer/1/total'],
    );
    assert.match(problems[0]?.message ?? '', /The tag "a" pushed it\.$/);
  });
});

describe('the scenarios of the demo', () => {
  const names = readdirSync(new URL('../../demo/scenarios', import.meta.url));

  it('are six', () => {
    assert.deepEqual(names.sort(), [
      'accept.json',
      'before-consent.json',
      'custom.json',
      'refuse.json',
      'single-page-navigation.json',
      'withdraw.json',
    ]);
  });

  for (const name of names) {
    it(`${name} passes`, async () => {
      const { code, out } = await sluice([
        'simulate',
        'demo/container.json',
        `demo/scenarios/${name}`,
        '--strict',
      ]);
      assert.equal(code, 0, out);
    });
  }
});

describe('the schema of scenarios', () => {
  it('is one that ajv has nothing to say of', () => {
    const validate = compileSchema('scenario');
    assert.equal(validate({ steps: [{ consent: 'accept-all' }] }), true);
  });

  it('describes every property', () => {
    const root = readSchema('scenario');
    const missing: string[] = [];
    const walk = (schema: unknown, path: string): void => {
      if (typeof schema !== 'object' || schema === null) return;
      for (const [key, member] of Object.entries(schema)) {
        if (key === 'properties') {
          for (const [name, property] of Object.entries(member as Record<string, Schema>)) {
            const { $ref, description } = property;
            const target = String($ref).replace('#/$defs/', '');
            const described =
              description ?? (root['$defs'] as Record<string, Schema>)[target]?.['description'];
            if (typeof described !== 'string') missing.push(`${path}/${name}`);
          }
        }
        if (key !== 'examples') walk(member, `${path}/${key}`);
      }
    };
    walk(root, '');
    assert.deepEqual(missing, []);
  });
});
