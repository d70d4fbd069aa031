import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { texts as english } from '../../src/ui/lang/en-policy.ts';
import { policy } from '../support/policy.ts';

const folder = new URL('../../src/ui/lang/', import.meta.url);
const languages = readdirSync(fileURLToPath(folder)).flatMap(
  (file) => /^(\w+)-policy\.ts$/.exec(file)?.[1] ?? [],
);

const placeholders = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

for (const language of languages) {
  describe(`the policy in ${language}`, async () => {
    const { texts } = (await import(new URL(`${language}-policy.ts`, folder).href)) as {
      texts: Record<string, string>;
    };

    it('has the placeholders of the English one', () => {
      for (const [key, text] of Object.entries(english)) {
        assert.deepEqual(placeholders(texts[key] ?? ''), placeholders(text), key);
      }
    });

    it('has sections of at most 150 words and headings of at most 50 characters', () => {
      const words = new Map<string, number>();
      for (const [key, text] of Object.entries(texts)) {
        const [, section = ''] = key.split('.');
        if (key.endsWith('.title')) assert.ok(text.length <= 50, key);
        else words.set(section, (words.get(section) ?? 0) + text.split(/\s+/).length);
      }
      for (const [section, count] of words) assert.ok(count <= 150, `${section}: ${count}`);
    });

    it('leaves no text out and no placeholder open', async () => {
      const document = JSON.stringify(await policy({}, { language }));
      assert.doesNotMatch(document, /[{]\w+[}]|"policy\.|"choice\./);
    });
  });
}
