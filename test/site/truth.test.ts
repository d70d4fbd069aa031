import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { disclosedContainer } from '../../demo/server/container.ts';
import type { StorageItem } from '../../src/engine/types.ts';
import { until, type Visitor } from '../support/visitor.ts';
import { answer, press } from './choices.ts';
import { useSite } from './site.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

describe('what the charter says about storage', () => {
  const site = useSite();

  /** Whatever the container declares; what Sluice itself keeps is listed by its interface. */
  async function declared(): Promise<StorageItem[]> {
    const disclosure = await disclosedContainer({
      distFolder: dist,
      collectorOrigin: site.demo.collectorUrl,
      report: (problem) => assert.fail(problem),
    });
    assert.ok(disclosure);
    return [
      ...disclosure.vendors.flatMap(({ storage }) => storage),
      { kind: 'cookie', name: disclosure.cookie.name },
      { kind: 'local-storage', name: disclosure.cookie.name },
      { kind: 'indexed-db', name: 'sluice-container' },
      { kind: 'indexed-db', name: 'sluice-receipts' },
    ];
  }

  /** Accepts, looks around and orders, until every vendor has kept what it keeps. */
  async function tour(visitor: Visitor): Promise<void> {
    await answer(visitor, 'accept');
    await press(visitor, '.booking button');
    await visitor.page.waitForSelector('.to-basket a', { visible: true });
    await visitor.follow(() => visitor.page.click('.to-basket a'));
    await visitor.follow(() => visitor.page.click('button[value="order"]'));
    await until(() => site.demo.events.length > 0, 'the real library has spoken');
  }

  it('R28 names everything that is found after “accept all”', async () => {
    const visitor = await site.enter('/fr/spectacles/motus');
    await tour(visitor);
    const items = await declared();
    const isDeclared = (kind: StorageItem['kind'], name: string): boolean =>
      items.some((item) => item.kind === kind && matches(item.name, name));
    const { cookies, localStorage, sessionStorage, indexedDB, caches } = await visitor.kept();
    const found: [StorageItem['kind'], string[]][] = [
      ['cookie', cookies],
      ['local-storage', localStorage],
      ['session-storage', sessionStorage],
      ['indexed-db', indexedDB],
      ['cache-storage', caches],
    ];
    const undeclared = found.flatMap(([kind, names]) =>
      names.filter((name) => !isDeclared(kind, name)).map((name) => `${kind} ${name}`),
    );
    assert.deepEqual(undeclared, []);
  });

  it('R31 lets no cookie last longer than thirteen months', async () => {
    const visitor = await site.enter('/fr/spectacles/motus');
    await tour(visitor);
    const thirteenMonths = 396 * 86_400;
    const now = Date.now() / 1000;
    const long = (await visitor.cookies())
      .filter(({ expires }) => expires - now > thirteenMonths)
      .map(({ name }) => name);
    assert.deepEqual(long, []);
  });
});

/** `*` stands for any text. */
function matches(pattern: string, name: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(name);
}
