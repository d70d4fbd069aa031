import { expect } from 'chai';
import fc from 'fast-check';
import { createDraft, type Draft } from '../../src/ui/draft.ts';
import { category, chosen, disclosure, undecided } from './support/fixtures.ts';
import { memoryOf } from './support/plan.ts';

const facts = disclosure();
const categories = facts.categories.map(({ id }) => id);
const vendors = facts.vendors.map(({ id }) => id);

/** Switches that a visitor moves, one after the other. */
const moves = fc.array(
  fc.record({ id: fc.constantFrom(...categories, ...vendors), on: fc.boolean() }),
  { maxLength: 12 },
);

describe('draft of a choice', () => {
  it('L5 starts with everything off that needs a yes', () => {
    expect(shown(createDraft(facts, undecided))).to.satisfy((switches: Record<string, boolean>) =>
      Object.entries(switches).every(([id, on]) => on === id.startsWith('necessary')),
    );
  });

  it('shows again what it had saved, whatever the visitor moved', () => {
    fc.assert(
      fc.property(moves, moves, (first, second) => {
        const memory = memoryOf(facts);
        for (const visit of [first, second]) {
          const { state, answer } = memory.view();
          const draft = createDraft(facts, state, answer);
          move(draft, visit);
          memory.choose(draft.choice());
          const after = memory.view();
          const again = createDraft(facts, after.state, after.answer);
          expect(shown(again)).to.deep.equal(shown(draft));
        }
      }),
    );
  });

  it('saves for each category and vendor the answer that is shown', () => {
    fc.assert(
      fc.property(moves, (visit) => {
        const memory = memoryOf(facts);
        const draft = createDraft(facts, undecided);
        move(draft, visit);
        memory.choose(draft.choice());
        const { answer } = memory.view();
        const saved: Record<string, boolean> = {};
        for (const { id, vendors: used } of facts.categories) {
          saved[id] = answer(id) === 'granted';
          for (const vendor of used) {
            saved[`${id}/${vendor.id}`] = answer(id, vendor.id) === 'granted';
          }
        }
        expect(saved).to.deep.equal(shown(draft));
      }),
    );
  });

  it('leaves no question of the container open', () => {
    fc.assert(
      fc.property(moves, (visit) => {
        const memory = memoryOf(facts);
        const draft = createDraft(facts, undecided);
        move(draft, visit);
        memory.choose(draft.choice());
        expect(memory.view().state.status).to.equal('chosen');
      }),
    );
  });

  it('R9 reaches every combination of the categories', () => {
    const asking = categories.slice(1);
    for (let combination = 0; combination < 2 ** asking.length; combination += 1) {
      const draft = createDraft(facts, undecided);
      const wanted = asking.map((id, index) => [id, Boolean(combination & (2 ** index))] as const);
      for (const [id, on] of wanted) draft.setCategory(id, on);
      expect(draft.choice().categories).to.deep.equal(
        Object.fromEntries(wanted.map(([id, on]) => [id, on ? 'granted' : 'denied'])),
      );
    }
  });

  it('a vendor that is switched leaves the others as they are', () => {
    const draft = createDraft(facts, undecided);
    draft.setCategory('analytics', true);
    const before = shown(draft);
    draft.setVendor('hotjar', false);
    expect(shown(draft)).to.deep.equal({ ...before, 'analytics/hotjar': false });
  });

  it('a category that is switched on does not lift a refusal in another', () => {
    const draft = createDraft(facts, undecided);
    draft.setCategory('advertising', true);
    draft.setVendor('google-ads', false);
    draft.setCategory('analytics', true);
    expect(draft.vendor('google-ads', 'analytics')).to.equal(false);
    expect(draft.vendor('google-ads', 'advertising')).to.equal(false);
  });

  it('a category that is switched off takes its vendors off', () => {
    const draft = createDraft(facts, undecided);
    draft.setVendor('youtube', true);
    draft.setCategory('social', false);
    expect(draft.vendor('youtube', 'social')).to.equal(false);
    expect(draft.choice().vendors).to.deep.equal({});
  });

  it('a vendor whose answers differ by category starts off', () => {
    const answer = (id: string, vendor?: string): 'granted' | 'denied' =>
      vendor === 'google-ads' && id === 'advertising' ? 'denied' : 'granted';
    const all = { analytics: 'granted', advertising: 'granted' } as const;
    const state = { ...chosen, categories: { ...chosen.categories, ...all } };
    const draft = createDraft(facts, state, answer);
    expect(draft.vendor('google-ads', 'analytics')).to.equal(false);
    expect(draft.vendor('google-ads', 'advertising')).to.equal(false);
  });

  it('R3 what is exempt cannot be switched off', () => {
    const draft = createDraft(facts, undecided);
    draft.setCategory('necessary', false);
    expect(draft.category('necessary')).to.equal(true);
    expect(draft.choice().categories).not.to.have.property('necessary');
  });

  it('what is exempt and may be opposed can be switched off', () => {
    const analytics = category('analytics', { basis: 'exempt', opposable: true });
    const draft = createDraft(
      { categories: [analytics], vendors: analytics.vendors },
      { ...undecided, categories: { analytics: 'granted' } },
    );
    draft.setCategory('analytics', false);
    expect(draft.choice().categories).to.deep.equal({ analytics: 'denied' });
  });

  it('is unchanged once every switch is back in its place', () => {
    const draft = createDraft(facts, chosen);
    expect(draft.isChanged()).to.equal(false);
    draft.setCategory('social', true);
    expect(draft.isChanged()).to.equal(true);
    draft.setCategory('social', false);
    expect(draft.isChanged()).to.equal(false);
  });

  it('ignores names that the container does not have', () => {
    const draft = createDraft(facts, undecided);
    draft.setCategory('__proto__', true);
    draft.setVendor('nobody', true);
    expect(draft.isChanged()).to.equal(false);
  });
});

function move(draft: Draft, visit: { id: string; on: boolean }[]): void {
  for (const { id, on } of visit) {
    if (categories.includes(id)) draft.setCategory(id, on);
    else draft.setVendor(id, on);
  }
}

/** Every switch: by category, and by category and vendor. */
function shown(draft: Draft): Record<string, boolean> {
  return Object.fromEntries(
    facts.categories.flatMap(({ id, vendors: used }) => [
      [id, draft.category(id)],
      ...used.map((vendor) => [`${id}/${vendor.id}`, draft.vendor(vendor.id, id)] as const),
    ]),
  );
}
