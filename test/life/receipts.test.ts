import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ConsentReceipt } from '../../src/engine/types.ts';
import { answer, openPreferences, preferences, press } from '../site/choices.ts';
import { until } from '../support/visitor.ts';
import { choose, save, stored } from './support/acts.ts';
import { useLife } from './support/life.ts';
import type { Tab } from './support/person.ts';

const meters = { meter: 'analytics', pixel: 'advertising' };
const consent = { receipts: { endpoint: '/consent' }, onWithdraw: 'stay' } as const;

const schemaFile = new URL('../../schemas/receipt.schema.json', import.meta.url);
const validate = new Ajv2020({ allErrors: true, strict: false, validateFormats: false }).compile(
  JSON.parse(readFileSync(schemaFile, 'utf8')) as object,
);

function assertValid(receipt: unknown): void {
  assert.ok(validate(receipt), JSON.stringify(validate.errors));
}

const kept = (tab: Tab): Promise<ConsentReceipt[]> =>
  tab.page.evaluate(() => window.sluice.consent.receipts());

describe('proofs of choices', () => {
  const life = useLife();

  const sent = (): ConsentReceipt[] => life.receipts() as unknown as ConsentReceipt[];
  const events = (): string[] => sent().map(({ event }) => event);

  it('L25, R24 are one per decision: given, part withdrawn, refused, given, withdrawn, forgotten', async () => {
    life.serve({ meters, consent });
    const tab = await (await life.meet()).open();
    const acts = [
      (): Promise<void> => answer(tab, 'accept'),
      (): Promise<void> => save(tab, 'analytics'),
      (): Promise<void> => tab.page.evaluate(() => window.sluice.consent.acceptAll()),
      (): Promise<void> => tab.page.evaluate(() => window.sluice.consent.rejectAll()),
      (): Promise<void> => tab.page.evaluate(() => window.sluice.consent.reset()),
      (): Promise<void> =>
        tab.page.evaluate(() =>
          window.sluice.consent.update({ categories: { analytics: 'granted' } }),
        ),
      (): Promise<void> => tab.page.evaluate(() => window.sluice.consent.rejectAll()),
    ];
    for (const [index, act] of acts.entries()) {
      await act();
      await until(() => sent().length === index + 1, `proof ${index + 1} has arrived`);
    }
    await tab.settle();
    assert.deepEqual(events(), [
      'given',
      'withdrawn',
      'given',
      'withdrawn',
      'reset',
      'partial',
      'withdrawn',
    ]);
    assert.deepEqual(
      sent().map(({ method }) => method),
      ['accept-all', 'custom', 'accept-all', 'reject-all', 'reject-all', 'api', 'reject-all'],
    );
    sent().forEach(assertValid);
    assert.deepEqual(await kept(tab), sent().toReversed());

    const ids = sent().map(({ consentId }) => consentId);
    // One id until the choice is forgotten, then another; each names the one before it.
    assert.deepEqual(new Set(ids.slice(0, 5)).size, 1);
    assert.deepEqual(new Set(ids).size, 2);
    sent().forEach(({ previousId }, index) => {
      const before = index === 0 || index === 5 ? undefined : sent()[index - 1]?.id;
      assert.equal(previousId, before);
    });
  });

  it('L25 say what was shown: container, hash of its text, fingerprint, language, words, policy version', async () => {
    const container = life.serve({ meters, consent, revision: '2026-11-26.1' });
    const tab = await (await life.meet()).open();
    await answer(tab, 'refuse');
    await until(() => sent().length === 1, 'the proof has arrived');
    const [receipt] = sent();
    const served = await tab.page.evaluate(async () =>
      (await fetch('/sluice/container.json')).text(),
    );
    const hash = createHash('sha256').update(served).digest('base64');
    assert.deepEqual(
      { ...receipt?.shown, textsHash: '', fingerprint: '' },
      {
        containerId: container.id,
        revision: '2026-11-26.1',
        containerHash: `sha256-${hash}`,
        language: 'en',
        policyVersion: '1.0',
        textsHash: '',
        fingerprint: '',
      },
    );
    assert.match(receipt?.shown.fingerprint ?? '', /^sha256-/);
    assert.match(receipt?.shown.textsHash ?? '', /^sha256-/);
    assert.equal(receipt?.event, 'refused');
    // Nothing about the visitor.
    assert.doesNotMatch(JSON.stringify(receipt), /Mozilla|localhost/);
  });

  it('R16, L25 note once that a choice has expired', async () => {
    life.serve({ meters, consent });
    const person = await life.meet();
    const tab = await person.open();
    await answer(tab, 'accept');
    await until(() => sent().length === 1, 'the proof has arrived');
    person.setClock(200 * 86_400_000);
    await tab.go('/second');
    await until(() => sent().length === 2, 'the end is noted');
    await tab.go('/third');
    assert.deepEqual(events(), ['given', 'expired']);
    assert.deepEqual(
      Object.entries(sent()[1]?.categories ?? {}).filter(([, value]) => value === 'granted'),
      [['necessary', 'granted']],
    );
    sent().forEach(assertValid);
    await answer(tab, 'refuse');
    await until(() => sent().length === 3, 'the refusal has arrived');
    assert.deepEqual(events(), ['given', 'expired', 'refused']);
  });

  it('R23 are sent after the choice is stored, to the site alone, with nothing else', async () => {
    life.serve({ meters, consent });
    const person = await life.meet();
    const tab = await person.open();
    await answer(tab, 'refuse');
    await until(() => sent().length === 1, 'the proof has arrived');
    const [request] = life.servers.site.filter(({ url }) => url.pathname === '/consent');
    // The cookie that goes with it is the new choice.
    assert.match(request?.cookies ?? '', /^eu-consent=[^;]*by=reject-all[^;]*$/);
    assert.equal(request?.url.search, '');
    assert.ok((request?.body.length ?? 0) < 8192);
  });

  it('do not hold up a choice while the endpoint fails, and are sent by later pages, once and in order', async () => {
    life.serve({ meters, consent }, { receiptStatus: 503 });
    const tab = await (await life.meet()).open();
    await answer(tab, 'accept');
    assert.deepEqual(life.hits('meter'), ['page /']);
    await until(() => sent().length === 1, 'it was tried');
    await choose(tab, () => tab.page.evaluate(() => window.sluice.consent.rejectAll()));
    await until(() => sent().length >= 2, 'it was tried again');
    await tab.settle();
    // The older one first, again.
    assert.deepEqual(new Set(events()), new Set(['given']));
    assert.equal(new Set(sent().map(({ id }) => id)).size, 1);
    assert.match((await stored(tab)) ?? '', /by=reject-all/);
    const [withdrawn, given] = await kept(tab);

    await tab.go('/second');
    await until(() => sent().length >= 3, 'the next page tries');
    life.serve({ meters, consent });
    life.servers.site.splice(0);
    await tab.go('/third');
    await until(() => sent().length === 2, 'they have arrived');
    assert.deepEqual(
      sent().map(({ id }) => id),
      [given?.id, withdrawn?.id],
    );
    // What was acknowledged is not sent again.
    await tab.go('/fourth');
    await tab.go('/fifth');
    assert.equal(sent().length, 2);
  });

  it('R24 are sent by later pages as well where the choice was forgotten meanwhile', async () => {
    life.serve({ meters, consent }, { receiptStatus: 503 });
    const tab = await (await life.meet()).open();
    await answer(tab, 'refuse');
    await tab.page.evaluate(() => window.sluice.consent.reset());
    await tab.settle();
    life.serve({ meters, consent });
    life.servers.site.splice(0);
    await tab.go('/second');
    await until(() => sent().length === 2, 'they have arrived');
    assert.deepEqual(events(), ['refused', 'reset']);
    await tab.go('/third');
    assert.equal(sent().length, 2);
  });

  it('are bounded: the newest fifty stay', async () => {
    life.serve({ meters, consent: { onWithdraw: 'stay' } });
    const tab = await (await life.meet()).open();
    await tab.page.evaluate(async () => {
      for (let turn = 0; turn < 26; turn++) {
        await window.sluice.consent.acceptAll();
        await window.sluice.consent.rejectAll();
      }
    });
    await until(async () => (await kept(tab))[0]?.event === 'withdrawn', 'the last is there');
    await tab.settle();
    const receipts = await kept(tab);
    assert.equal(receipts.length, 50);
    assert.equal(new Set(receipts.map(({ id }) => id)).size, 50);
  });

  it('L25 can be had by the visitor, as a file', async () => {
    life.serve({ meters });
    const person = await life.meet();
    const tab = await person.open();
    await answer(tab, 'accept');
    await tab.page.evaluate(() => {
      const page = window as unknown as { file?: Promise<string> };
      URL.createObjectURL = (blob) => {
        page.file = (blob as Blob).text();
        return 'blob:kept';
      };
      HTMLAnchorElement.prototype.click = () => {};
    });
    await openPreferences(tab);
    await press(tab, preferences('proof'));
    const file = await tab.page.waitForFunction(
      () => (window as unknown as { file?: Promise<string> }).file,
    );
    const receipts = JSON.parse((await file.jsonValue()) ?? '') as unknown[];
    receipts.forEach(assertValid);
    assert.deepEqual(receipts, await kept(tab));
  });

  it('R1 are none before a choice', async () => {
    life.serve({ meters, consent });
    const person = await life.meet();
    const tab = await person.open();
    await openPreferences(tab);
    await tab.page.keyboard.press('Escape');
    assert.deepEqual(await kept(tab), []);
    assert.deepEqual(sent(), []);
  });
});
