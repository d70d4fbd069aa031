/** What holds for any container, any messages and any choices. */
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type {
  Answer,
  ConditionNode,
  ConsentChoice,
  Container,
  TagSettings,
} from '../../src/engine/types.ts';
import { visit, type Visit } from '../support/visit.ts';
import { runs } from '../support/runs.ts';

const often = { numRuns: runs(150) };

const consent: Container['consent'] = {
  categories: {
    necessary: { basis: 'exempt' },
    measure: { basis: 'exempt', opposable: true },
    interest: { basis: 'objection' },
    analytics: { basis: 'consent' },
    ads: { basis: 'consent' },
  },
};
const categories = Object.keys(consent.categories);
const vendors = ['acme', 'other'];

const condition: fc.Arbitrary<ConditionNode> = fc.oneof(
  fc.record({
    variable: fc.constantFrom('dataLayer.x', 'dataLayer.y.z', 'throws'),
    operator: fc.constantFrom('equals', 'contains', 'less-than', 'is-defined'),
    value: fc.constantFrom(0, 1, '2', 'undefined'),
    negate: fc.boolean(),
  }),
  fc.constant<ConditionNode>({ any: [] }),
);
const trigger = fc.record({
  type: fc.constant('event'),
  event: fc.constantFrom<string | { matches: string }>('a', 'b', { matches: '^[ab]$' }),
  conditions: fc.array(condition, { maxLength: 2 }),
});
const triggerIds = ['t0', 't1', 't2', 't3', 't4', 't5'];
const tagIds = ['tag0', 'tag1', 'tag2', 'tag3', 'tag4'];

/** Tags whose sequences, where there are any, name tags that come later. */
function tagsWith(sequences: boolean): fc.Arbitrary<Record<string, TagSettings>> {
  const some = <T>(values: T[], minLength = 0) => fc.subarray(values, { minLength });
  const tags = tagIds.map((_, index) => {
    const later = fc.array(
      fc.record({
        tag: fc.constantFrom(...tagIds.slice(index + 1), 'tag4'),
        stopOnFailure: fc.boolean(),
      }),
      { maxLength: sequences && index < 4 ? 2 : 0 },
    );
    return fc.record<TagSettings>(
      {
        type: fc.constant('probe'),
        category: some(categories, 1).map((list) => list.slice(0, 2)),
        vendor: fc.constantFrom(...vendors),
        triggers: some(triggerIds).map((list) => list.slice(0, 2)),
        blockingTriggers: some(triggerIds).map((list) => list.slice(4)),
        firing: fc.constantFrom(
          'once-per-event',
          'once-per-page',
          'once-per-navigation',
          'unlimited',
        ),
        priority: fc.integer({ min: -1, max: 1 }),
        setup: later,
        cleanup: later,
        beforeConsent: fc.constantFrom('hold', 'hold', 'drop'),
      },
      { requiredKeys: ['type', 'category', 'triggers'] },
    );
  });
  return fc
    .tuple(...tags)
    .map((list) => Object.fromEntries(list.map((tag, index) => [tagIds[index], tag])));
}

function containerWith(sequences: boolean): fc.Arbitrary<Partial<Container>> {
  return fc
    .tuple(fc.array(trigger, { minLength: 6, maxLength: 6 }), tagsWith(sequences))
    .map(([triggers, tags]) => ({
      consent,
      modules: { own: { src: './own.js' } },
      variables: { throws: { type: 'custom', module: 'own', export: 'throws' } },
      triggers: Object.fromEntries(
        triggers.map((settings, index) => [triggerIds[index], settings]),
      ),
      tags,
    }));
}

const answers = fc.constantFrom<Answer>('granted', 'denied');
const choice: fc.Arbitrary<ConsentChoice> = fc.record(
  {
    categories: fc.dictionary(fc.constantFrom(...categories, 'fun'), answers, { maxKeys: 3 }),
    vendors: fc.dictionary(fc.constantFrom(...vendors, 'nobody'), answers, { maxKeys: 1 }),
  },
  { requiredKeys: [] },
);

type Step =
  | { push: unknown }
  | { choose: ConsentChoice | 'accept-all' | 'reject-all' }
  | { settle: boolean }
  | { navigate: true };

const values = fc.constantFrom<unknown>(0, 1, '2', null, undefined, { z: 1 }, [1]);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      push: fc.record(
        { event: fc.constantFrom('a', 'b', 'c'), x: values, y: values },
        { requiredKeys: [] },
      ),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      choose: fc.oneof(choice, fc.constantFrom('accept-all' as const, 'reject-all' as const)),
    }),
  },
  { weight: 3, arbitrary: fc.record({ settle: fc.boolean() }) },
  { weight: 1, arbitrary: fc.constant<Step>({ navigate: true }) },
);
const steps = fc.array(step, { maxLength: 25 });

/** What the visitor has answered, kept in the plainest way: the oracle of these tests. */
class Answers {
  readonly #given = new Map<string, Answer>();
  readonly #pairs = new Set<string>();

  constructor(tags: Record<string, TagSettings>) {
    for (const { category, vendor } of Object.values(tags)) {
      for (const each of [category].flat()) if (vendor) this.#pairs.add(`${each} ${vendor}`);
    }
  }

  take(made: ConsentChoice | 'accept-all' | 'reject-all'): void {
    if (typeof made === 'string') {
      const answer = made === 'accept-all' ? 'granted' : 'denied';
      for (const category of categories)
        this.#answer((key) => key === category || key.startsWith(`${category} `), answer);
      return;
    }
    for (const [category, answer] of Object.entries(made.categories ?? {})) {
      this.#answer((key) => key === category || key.startsWith(`${category} `), answer);
    }
    for (const [vendor, answer] of Object.entries(made.vendors ?? {})) {
      this.#answer((key) => key.endsWith(` ${vendor}`), answer);
    }
  }

  allows({ category, vendor }: TagSettings): boolean {
    return [category].flat().every((each) => {
      if (each === 'necessary') return true;
      const given = this.#given.get(vendor ? `${each} ${vendor}` : `${each}`);
      return (
        given === 'granted' || (given === undefined && (each === 'measure' || each === 'interest'))
      );
    });
  }

  #answer(concerns: (key: string) => boolean, answer: Answer): void {
    for (const key of [...categories, ...this.#pairs])
      if (concerns(key)) this.#given.set(key, answer);
  }
}

/** Takes the steps, and calls `after` when each is done. */
function take(
  sections: Partial<Container>,
  list: readonly Step[],
  after: (page: Visit, step: Step) => void = () => {},
): Visit {
  const environment = {
    custom() {
      throw new Error('throws');
    },
  };
  const page = visit(sections, { manual: true, environment });
  let settled = 0;
  for (const each of list) {
    if ('push' in each) page.layer.push(structuredClone(each.push));
    else if ('choose' in each) page.choose(each.choose);
    else if ('navigate' in each) page.dispatch({ kind: 'navigation' });
    else {
      const run = page.runs[settled];
      if (run) {
        settled++;
        page.settle(run.tag, each.settle ? { ok: true } : { ok: false, reason: 'load-failed' });
      }
    }
    after(page, each);
  }
  return page;
}

describe('whatever the container, the messages and the choices', () => {
  it('no tag runs without its categories granted and its vendor unopposed', () => {
    fc.assert(
      fc.property(containerWith(true), steps, (sections, list) => {
        const tags = sections.tags ?? {};
        const allowed = new Answers(tags);
        let seen = 0;
        take(sections, list, (page, each) => {
          // A choice counts before what follows from it.
          if ('choose' in each) allowed.take(each.choose);
          for (const { tag } of page.runs.slice(seen)) {
            assert.ok(allowed.allows(tags[tag]!), `${tag} ran without consent`);
          }
          seen = page.runs.length;
        });
      }),
      often,
    );
  });

  it('a tag runs once at most for an event, held or not, unless it is unlimited', () => {
    fc.assert(
      fc.property(containerWith(true), steps, (sections, list) => {
        const seen = new Set<string>();
        for (const { tag, context } of take(sections, list).runs) {
          if (sections.tags?.[tag]?.firing === 'unlimited') continue;
          const key = `${tag} ${context.id}`;
          assert.ok(!seen.has(key), `${key} ran twice`);
          seen.add(key);
        }
      }),
      often,
    );
  });

  it('a held tag fires once at most, unlimited or not', () => {
    fc.assert(
      fc.property(containerWith(false), steps, (sections, list) => {
        const replays = take(sections, list)
          .runs.filter(({ replayed }) => replayed)
          .map(({ tag, context }) => `${tag} ${context.id}`);
        assert.equal(new Set(replays).size, replays.length);
      }),
      often,
    );
  });

  it('a tag without sequence, condition and limit runs for each of its events exactly when it may', () => {
    fc.assert(
      fc.property(containerWith(false), steps, (sections, list) => {
        const triggers = Object.fromEntries(
          Object.entries(sections.triggers ?? {}).map(([id, settings]) => [
            id,
            { ...settings, conditions: [] },
          ]),
        );
        const tags = structuredClone(sections.tags ?? {});
        for (const tag of Object.values(tags)) delete tag.firing;
        const hears = (id: string, event: string): boolean => {
          const wanted = sections.triggers?.[id]?.['event'];
          return typeof wanted === 'string' ? wanted === event : 'ab'.includes(event);
        };
        const allowed = new Answers(tags);
        let seen = 0;
        take({ ...sections, triggers, tags }, list, (page, each) => {
          if ('choose' in each) allowed.take(each.choose);
          const ran = page.runs.slice(seen).map(({ tag }) => tag);
          seen = page.runs.length;
          if (!('push' in each)) return;
          const { event } = each.push as { event?: string };
          const expected = Object.entries(tags)
            .filter(
              ([, tag]) =>
                event !== undefined &&
                allowed.allows(tag) &&
                tag.triggers?.some((id) => hears(id, event)) &&
                !tag.blockingTriggers?.some((id) => hears(id, event)),
            )
            .toSorted(([, a], [, b]) => (b.priority ?? 0) - (a.priority ?? 0))
            .map(([id]) => id);
          assert.deepEqual(ran, expected);
        });
      }),
      often,
    );
  });

  it('the same messages and choices make the same decisions', () => {
    fc.assert(
      fc.property(containerWith(true), steps, (sections, list) => {
        const [first, second] = [take(sections, list), take(sections, list)];
        assert.deepEqual(first.decisions, second.decisions);
        assert.deepEqual(first.engine.explain(), second.engine.explain());
        assert.deepEqual(first.engine.model.data, second.engine.model.data);
        assert.deepEqual(first.engine.held(), second.engine.held());
      }),
      often,
    );
  });

  it('explaining changes nothing', () => {
    fc.assert(
      fc.property(containerWith(true), steps, (sections, list) => {
        const asked = take(sections, list, (page) => void page.engine.explain());
        assert.deepEqual(asked.decisions, take(sections, list).decisions);
      }),
      { numRuns: runs(50) },
    );
  });
});
