import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { cataloguePage } from '../../demo/pages/catalogue.ts';
import { countText, fold, isFound } from '../../demo/pages/catalogue-search.ts';
import { levels } from '../../demo/pages/catalogue-texts.ts';
import { renderPage } from '../../demo/pages/layout.ts';
import { readCatalogue } from '../../demo/server/catalogue.ts';
import { exampleOf, parametersOf } from '../../scripts/reference/template-facts.ts';
import type { TagTemplate } from '../../src/engine/template-types.ts';

const languages = ['fr', 'en'] as const;

describe('the catalogue of the demo', () => {
  let templates: TagTemplate[] = [];
  before(async () => {
    templates = await readCatalogue();
  });

  function pageIn(lang: 'fr' | 'en', wanted = { text: '', category: '' }): string {
    const place = { page: 'catalogue', lang, rest: '' } as const;
    const visit = { place, nonce: 'n', collectorOrigin: 'http://localhost:1', basket: [] };
    return renderPage(cataloguePage(templates, lang, wanted), visit);
  }

  /** The markup of each entry, by type. */
  function entriesOf(page: string): Map<string, string> {
    const found = page.matchAll(/<details\s+class="entry"\s+id="([\w-]+)"[\s\S]*?<\/details>/g);
    return new Map([...found].map(([markup, type = '']) => [type, markup]));
  }

  function textOf(markup: string): string {
    return markup
      .replace(/<[^>]*>/g, '')
      .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
  }

  /** As the page shows French. */
  function spaced(text: string): string {
    return text.replaceAll('`', '').replace(/[\s\u00a0]+/g, ' ');
  }

  for (const lang of languages) {
    it(`tells everything of every template: ${lang}`, () => {
      const entries = entriesOf(pageIn(lang));
      assert.equal(entries.size, readdirSync(new URL('../../tags/', import.meta.url)).length);
      for (const template of templates) {
        const { type, name, description, vendor, storage = [], hosts = {}, verified } = template;
        const text = spaced(textOf(entries.get(type) ?? ''));
        const expected = [
          name,
          vendor?.company,
          description?.[lang],
          vendor?.purpose?.[lang],
          ...parametersOf(template.params).flatMap(({ name: parameter, schema }) => [
            parameter,
            schema.description,
          ]),
          ...Object.values(hosts)
            .flat()
            .filter((host) => typeof host === 'string'),
          ...storage.flatMap((item) => [item.name, item.purpose?.[lang]]),
          verified?.how,
          ...(template.unverified ?? []),
        ];
        for (const part of expected) {
          if (part) assert.ok(text.includes(spaced(part)), `${type}: ${part}`);
        }
      }
    });

    it(`shows examples that can be copied as they are: ${lang}`, () => {
      const entries = entriesOf(pageIn(lang));
      for (const template of templates) {
        const code = /<pre><code>([\s\S]*?)<\/code><\/pre>/.exec(entries.get(template.type) ?? '');
        assert.deepEqual(JSON.parse(textOf(code?.[1] ?? '')), exampleOf(template), template.type);
      }
    });
  }

  for (const lang of languages) {
    it(`says in words of every service how its facts were seen: ${lang}`, () => {
      const entries = entriesOf(pageIn(lang));
      for (const { type, vendor, verified } of templates) {
        const summary = /<summary>[\s\S]*<\/summary>/.exec(entries.get(type) ?? '')?.[0] ?? '';
        const found = /<span class="mark is-(\w+)">([^<]*)<\/span>/.exec(summary);
        assert.equal(found?.[1], verified?.level, type);
        assert.equal(verified !== undefined, vendor !== undefined, type);
        if (verified) assert.equal(spaced(textOf(found?.[2] ?? '')), levels[verified.level][lang]);
      }
    });
  }

  it('searches on the server for who has no script', () => {
    const shown = (page: string): string[] =>
      [...entriesOf(page)]
        .filter(([, markup]) => !/^<details[^>]*\shidden/.test(markup))
        .map(([type]) => type);
    assert.deepEqual(shown(pageIn('fr', { text: 'matomo', category: '' })), ['matomo']);
    const social = templates.filter(({ category }) => category === 'social');
    const found = shown(pageIn('en', { text: '', category: 'social' }));
    assert.deepEqual(
      found,
      social.map(({ type }) => type),
    );
    const page = pageIn('en', { text: '"><script>', category: '' });
    assert.deepEqual(shown(page), []);
    assert.match(page, /No type matches\./);
    assert.doesNotMatch(page, /"><script>/);
  });

  it('finds without capitals and accents, by every word', () => {
    const entry = { words: fold('Mesure d’audience Réseaux _ga'), category: 'analytics' };
    assert.ok(isFound(entry, { text: ' RESEAUX  mes ', category: '' }));
    assert.ok(isFound(entry, { text: 'd\u2019aud', category: 'analytics' }));
    assert.ok(!isFound(entry, { text: 'mesure hotjar', category: '' }));
    assert.ok(!isFound(entry, { text: '', category: 'social' }));
  });

  it('counts in words', () => {
    assert.equal(countText(0, 'fr'), 'Aucun type ne correspond.');
    assert.equal(countText(1, 'en'), '1 type found');
    assert.equal(countText(77, 'fr'), '77 types trouvés');
  });
});
