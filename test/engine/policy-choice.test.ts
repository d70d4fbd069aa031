import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { disclose } from '../../src/engine/disclosure.ts';
import {
  writeChoice,
  type ChoiceInput,
  type PresentChoice,
} from '../../src/engine/policy-choice.ts';
import { resolveContainer } from '../../src/engine/resolve/container.ts';
import type { ConsentSettings, ConsentState } from '../../src/engine/types.ts';
import { loadPolicyTexts } from '../../src/ui/policy-text-source.ts';
import { policyWords } from '../../src/ui/policy-words.ts';
import { container, templates } from '../support/containers.ts';
import { linksOf, policy, textOf, vendors } from '../support/policy.ts';

const exempt = { categories: { necessary: { basis: 'exempt' } } } as const;

const of = async (consent: Partial<ConsentSettings>): Promise<string> =>
  textOf(await policy({ consent: { ...container().consent, ...consent } }), 'choice');

describe('what a policy says of the choice', () => {
  it('R16 says for how long it is kept, in words', async () => {
    assert.match(
      await of({ lifetime: 'P6M' }),
      /your choice is kept for 6 months; then you are asked/,
    );
    assert.match(await of({ lifetime: 'P1Y' }), /kept for 1 year;/);
  });

  it('R17 says from when, where that is the first choice', async () => {
    assert.match(await of({ lifetimeFrom: 'first-choice' }), /runs from your first choice/);
    assert.doesNotMatch(await of({}), /first choice/);
  });

  it('L10 says what it covers, where that is more than this site', async () => {
    assert.match(await of({ cookie: { domain: '.shop.example' } }), /covers shop\.example and its/);
    assert.doesNotMatch(await of({}), /covers/);
  });

  it('R22 leads to the preferences', async () => {
    assert.deepEqual(linksOf(await policy(), 'choice'), [
      ['Manage cookies', '#sluice-preferences'],
    ]);
  });

  it('R24 says that it belongs to the browser, and that it can be forgotten', async () => {
    assert.match(
      await of({}),
      /Whoever uses this browser shares your choice; you can make .+ forget/,
    );
  });

  it('speaks of no choice and no banner where there is nothing to answer', async () => {
    const document = await policy({ consent: exempt });
    assert.equal(textOf(document, 'choice'), 'Every cookie declared here is exempt from consent.');
    assert.doesNotMatch(
      JSON.stringify(document),
      /your choice is|withdraw|banner|identifier shown/,
    );
  });

  it('speaks of a choice, but of no banner, where all is exempt and some may be opposed', async () => {
    const categories = { necessary: { basis: 'exempt', opposable: true } } as const;
    const text = await of({ categories });
    assert.match(text, /exempt from consent\.\n.*your choice is kept/);
    assert.doesNotMatch(text, /banner/);
  });

  it('says that Google’s tags may load before, in advanced mode, where there are any', async () => {
    const consent = { ...container().consent, googleConsentMode: 'advanced' } as const;
    const tags = {
      ga4: { type: 'google-tag', params: { tagId: 'G-ABC123' }, triggers: ['all-pages'] },
    };
    const with4 = await policy({ consent, tags }, { types: ['google-tag'] });
    assert.match(textOf(with4, 'choice'), /Google’s tags may load earlier/);
    assert.doesNotMatch(textOf(await policy({ consent }), 'choice'), /Google/);
  });

  it('says that proofs are sent, where they are', async () => {
    const consent = { ...container().consent, receipts: { endpoint: '/consent' } };
    assert.match(textOf(await policy({ consent }), 'rights'), /A proof of each choice is sent/);
    assert.doesNotMatch(textOf(await policy(), 'rights'), /proof/);
  });

  it('R2 speaks of pixels where something loads images', async () => {
    const hosts = { image: ['px.acme.example'] };
    assert.match(textOf(await policy(vendors({ hosts })), 'similar'), /^Pixels/m);
    assert.doesNotMatch(textOf(await policy(), 'similar'), /Pixels/);
  });
});

describe('what a policy says of signals', () => {
  const signals = async (settings: ConsentSettings['signals']): Promise<string> => {
    const consent = { ...container().consent, signals: settings ?? {} };
    return textOf(await policy({ consent }), 'signals');
  };

  it('R26 names the categories that GPC switches off', async () => {
    assert.match(
      await signals({ gpc: 'deny-sharing' }),
      /stay off: Social networks and Advertising\./,
    );
    assert.match(await signals({ gpc: 'deny-all' }), /GPC.+every optional category stays off/);
  });

  it('R26 says of each signal when it has no effect', async () => {
    const text = await signals({ gpc: 'ignore', dnt: 'ignore' });
    assert.equal(text.match(/no effect on this site/g)?.length, 2);
    assert.doesNotMatch(text, /takes precedence/);
    assert.match(
      await signals({ gpc: 'ignore', dnt: 'deny' }),
      /DNT.+every optional .+\n.+precedence/,
    );
    const shared = await policy({ consent: exempt });
    assert.match(textOf(shared, 'signals'), /GPC.+no effect/);
  });
});

describe('the present choice', () => {
  const undecided: ConsentState = {
    status: 'undecided',
    categories: { necessary: 'granted', analytics: 'denied' },
    vendors: {},
    signals: { gpc: false, dnt: false },
    persisted: true,
  };
  const chosen: ConsentState = {
    ...undecided,
    status: 'chosen',
    id: '3f2c9a1e-77d4-4c0b-9b1e-6a5f0c2d8e41',
    method: 'custom',
    chosenAt: '2026-11-14T17:42:00.000Z',
    firstChosenAt: '2026-10-01T08:00:00.000Z',
    expiresAt: '2027-05-14T17:42:00.000Z',
    categories: { necessary: 'granted', analytics: 'granted' },
  };

  async function present(
    state: ConsentState,
    categories: ConsentSettings['categories'],
    answer?: ChoiceInput['answer'],
  ): Promise<PresentChoice> {
    const sections = { consent: { categories }, ...vendors({ name: 'A' }, { name: 'B' }) };
    const resolution = resolveContainer(container(sections), templates());
    assert.ok(resolution.ok);
    const texts = await loadPolicyTexts({ language: 'en', report: (text) => assert.fail(text) });
    const words = policyWords(texts);
    const disclosure = disclose(resolution.resolved);
    return writeChoice({ disclosure, words, siteName: 'here', state, answer });
  }

  const two: ConsentSettings['categories'] = {
    necessary: { basis: 'exempt' },
    analytics: { basis: 'consent' },
  };
  const answers = ({ answers: list }: PresentChoice): string[] =>
    list.map(({ name, words, detail }) => [name, words, detail].filter(Boolean).join(': '));

  it('is none on a first visit: off is not refused', async () => {
    const choice = await present(undecided, two);
    assert.deepEqual(answers(choice), [
      'Strictly necessary: Always active',
      'Audience measurement: Not chosen yet: off',
    ]);
    assert.deepEqual(choice.sentences, [
      'You have not chosen yet: what needs your consent is off.',
    ]);
    assert.equal(choice.id, undefined);
  });

  it('L25, R24 has its answers, dates and identifier', async () => {
    const vendorsGranted = { v0: 'granted', v1: 'granted' } as const;
    const choice = await present({ ...chosen, vendors: vendorsGranted }, two);
    assert.deepEqual(answers(choice), [
      'Strictly necessary: Always active',
      'Audience measurement: Allowed',
    ]);
    assert.equal(choice.sentences[0], 'Customised');
    assert.match(choice.sentences[1] ?? '', /^Chosen on November 14, 2026 at /);
    assert.deepEqual(choice.sentences.slice(2), [
      'First choice on October 1, 2026',
      'Kept until May 14, 2027',
    ]);
    assert.deepEqual(choice.id?.label, ['Identifier: ', '']);
    assert.equal(choice.id?.value, chosen.id);
  });

  it('R10 counts the partners where their answers differ from their category’s', async () => {
    const mixed = await present({ ...chosen, vendors: { v0: 'granted', v1: 'denied' } }, two);
    assert.equal(answers(mixed)[1], 'Audience measurement: Allowed: 1 of 2 partners allowed');
  });

  it('is asked for pair by pair where that is possible', async () => {
    const none = await present(chosen, two, () => undefined);
    assert.match(answers(none)[1] ?? '', /0 of 2 partners allowed/);
    const refused = await present(
      { ...chosen, categories: { necessary: 'granted', analytics: 'denied' } },
      two,
      () => 'denied',
    );
    assert.equal(answers(refused)[1], 'Audience measurement: Refused');
  });

  it('says that it has expired, or that it is not kept', async () => {
    const expired = await present({ ...chosen, status: 'expired' }, two);
    assert.ok(expired.sentences.includes('Expired on May 14, 2027'));
    const lost = await present({ ...chosen, persisted: false }, two);
    assert.match(lost.sentences.at(-1) ?? '', /does not let this site store anything/);
  });

  it('takes what is on by itself for no permission', async () => {
    const choice = await present(
      { ...undecided, categories: { necessary: 'granted', analytics: 'granted' } },
      { necessary: { basis: 'exempt' }, analytics: { basis: 'objection' } },
    );
    assert.match(answers(choice)[1] ?? '', /^Audience measurement: On/);
  });

  it('may be a signal’s, which has no date and no identifier', async () => {
    const choice = await present({ ...undecided, status: 'chosen', method: 'signal' }, two);
    assert.deepEqual(choice.sentences, ['By a signal of your browser']);
    assert.equal(choice.id, undefined);
  });
});
