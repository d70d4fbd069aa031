import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import type { AxeResults } from 'axe-core';
import type { Visitor } from '../support/visitor.ts';
import { answer, banner, openPreferences } from './choices.ts';
import { useSite } from './site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe('accessibility of the whole page', () => {
  const site = useSite();

  /** Rule and elements of each violation. */
  async function violations(visitor: Visitor): Promise<string[]> {
    await visitor.page.evaluate(axe);
    const results = await visitor.page.evaluate(() =>
      (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
    );
    return results.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
    );
  }

  for (const [width, height] of [
    [1280, 800],
    [390, 844],
  ] as const) {
    it(`axe finds nothing at ${String(width)} × ${String(height)}`, async () => {
      const visitor = await site.enter('/fr/', { viewport: { width, height } });
      await visitor.page.waitForSelector(banner('accept'), { visible: true });
      assert.deepEqual(await violations(visitor), [], 'home, with the banner');
      await openPreferences(visitor);
      await visitor.quiet();
      assert.deepEqual(await violations(visitor), [], 'the preferences');
      await visitor.page.keyboard.press('Escape');
      await answer(visitor, 'accept');
      for (const path of ['/fr/spectacles/motus', '/en/film', '/fr/cookies', '/en/basket']) {
        await visitor.open(path);
        assert.deepEqual(await violations(visitor), [], path);
      }
    });
  }
});
