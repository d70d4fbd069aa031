/** docs/consent-record.md: its examples read what Sluice writes, and its table has every field. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { applyChoice, writeRecord } from '../src/engine/choice.ts';
import { readRecord, newestRecord, type ConsentRecord } from '../src/engine/consent-record.ts';
import { noSignals, viewConsent } from '../src/engine/consent.ts';
import { resolveContainer } from '../src/engine/resolve/container.ts';
import type { ResolvedContainer } from '../src/engine/resolved.ts';
import type { Answer, ConsentChoice, Signals } from '../src/engine/types.ts';
import { container, templates } from './support/containers.ts';

type GrantedCategories = (cookieHeader?: string, now?: number) => string[] | undefined;

const page = readFileSync(new URL('../docs/consent-record.md', import.meta.url), 'utf8');
const blocks = [...page.matchAll(/^```js\n([^]*?)^```$/gm)].map(([, text = '']) => text);
const day = 86_400_000;
const now = Date.UTC(2026, 10, 26);

const written = container({
  consent: { ...container().consent, reconsent: '2026-11 & later' },
  tags: {
    google: { type: 'google-tag', params: { tagId: 'G-ABC123' }, triggers: ['all-pages'] },
    meta: { type: 'meta-pixel', params: { pixelId: '1' }, triggers: ['all-pages'] },
  },
});
written.site = { ...written.site, policyVersion: '1.3=b&c' };
const { plan } = resolved();

describe('the example for a server', async () => {
  const grantedCategories = await load();

  it('knows the categories that were granted', () => {
    const header = cookies(record({ analytics: 'granted', social: 'denied' }));
    assert.deepEqual(grantedCategories(header, now), ['analytics']);
  });

  it('knows that all were refused', () => {
    assert.deepEqual(grantedCategories(cookies(record({ analytics: 'denied' })), now), []);
  });

  it('knows no answer where there is no cookie', () => {
    assert.equal(grantedCategories(undefined, now), undefined);
    assert.equal(grantedCategories('theme=dark; not-eu-consent=v=1', now), undefined);
  });

  it('takes the newest of several cookies', () => {
    const old = record({ analytics: 'granted' }, { at: now - day });
    const header = `${cookies(old)}; ${cookies(record({ analytics: 'denied' }))}`;
    assert.deepEqual(grantedCategories(header, now), []);
  });

  it('takes no record that was cut off', () => {
    const text = cookies(record({ analytics: 'granted' }));
    for (const length of [30, 100, text.length - 1]) {
      assert.equal(grantedCategories(text.slice(0, length), now), undefined);
    }
  });

  it('takes no record that is over', () => {
    const header = cookies(record({ analytics: 'granted' }));
    assert.deepEqual(grantedCategories(header, now + 180 * day), ['analytics']);
    assert.equal(grantedCategories(header, now + 182 * day), undefined);
  });

  it('agrees with the page on every choice', () => {
    const answers: (Answer | undefined)[] = ['granted', 'denied', undefined];
    for (const analytics of answers) {
      for (const advertising of answers) {
        const choice = { ...(analytics && { analytics }), ...(advertising && { advertising }) };
        const made = record(choice);
        const { state } = viewConsent(plan, made, { now, signals: noSignals, persisted: true });
        const granted = Object.keys(choice).filter((id) => state.categories[id] === 'granted');
        assert.deepEqual(grantedCategories(cookies(made), now), granted);
      }
    }
  });
});

describe('the example with the package', () => {
  it('calls what the package has', () => {
    const [, , example = ''] = blocks;
    assert.match(example, /newestRecord\(texts, now\)/);
    assert.match(
      example,
      /viewConsent\(container\.plan, record, \{ now, signals, persisted: true \}\)/,
    );
    const made = applyChoice(
      plan,
      record({ analytics: 'granted' }),
      { vendors: { 'google-analytics': 'denied' } },
      context(now),
    );
    const found = newestRecord([writeRecord(made, plan)], now);
    const view = viewConsent(plan, found, { now, signals: noSignals, persisted: true });
    assert.equal(view.answer('analytics', 'google-analytics'), 'denied');
    assert.equal(view.answer('analytics'), 'granted');
  });
});

describe('the table of fields', () => {
  it('has each field that is written, and no other', () => {
    const made = record({ analytics: 'granted', social: 'denied' }, { gpc: true, dnt: true });
    const fields = [...new URLSearchParams(writeRecord(made, plan)).keys()];
    const rows = [...page.matchAll(/^\| (`[^|]*`) +\|/gm)].flatMap(([, names = '']) =>
      names.split(', ').map((name) => name.replaceAll('`', '')),
    );
    const told = new Set(fields.map((name) => (name.startsWith('c.') ? 'c.<id>' : name)));
    assert.deepEqual(rows.toSorted(), [...told].toSorted());
  });

  it('stands beside an example that is a record', () => {
    const [, example = ''] = /^```\n([^]*?)^```$/m.exec(page) ?? [];
    const text = example.replaceAll('\n', '');
    assert.ok(readRecord(text, Date.UTC(2100, 0)), text);
  });
});

/** The function of the page, as somebody would copy it. */
async function load(): Promise<GrantedCategories> {
  const source = `data:text/javascript,${encodeURIComponent(blocks[0] ?? '')}`;
  const module = (await import(source)) as { grantedCategories: GrantedCategories };
  return module.grantedCategories;
}

function resolved(): ResolvedContainer {
  const resolution = resolveContainer(written, templates('google-tag', 'meta-pixel'));
  assert.ok(resolution.ok);
  return resolution.resolved;
}

function record(
  categories: NonNullable<ConsentChoice['categories']>,
  { at = now, ...signals }: { at?: number } & Partial<Signals> = {},
): ConsentRecord {
  return applyChoice(plan, undefined, { categories }, context(at, signals));
}

function context(at: number, signals: Partial<Signals> = {}): Parameters<typeof applyChoice>[3] {
  return {
    now: at,
    signals: { ...noSignals, ...signals },
    persisted: true,
    method: 'custom',
    language: 'en',
    newId: '6e0a3e43-abd1-4256-8847-a9bb91a7ef68',
  };
}

function cookies(made: ConsentRecord): string {
  return `theme=dark; eu-consent=${writeRecord(made, plan)}`;
}
