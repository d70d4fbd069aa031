/** Translated pages keep in step with the English ones. A failure names the place in both. */
import assert from 'node:assert/strict';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import {
  blocksOf,
  originalOf,
  read,
  sectionsOf,
  targetsIn,
  translationOf,
  translations,
  withoutBlocks,
  withoutCode,
  type CodeBlock,
} from './support/pages.ts';

/** Something of a page that its translation has as well, in the same order. */
interface Item {
  line: number;
  is: string;
}

type Find = (text: string, language: string) => Item[];

/** Where a container says something to people and not to programs. */
const humanTexts =
  /^\/(?:site\/(?:name|controller)|vendors\/[^/]+\/name|tags\/[^/]+\/(?:notes|owner))$/;

const languages = new Set(['en', ...translations().map(({ language }) => language)]);

for (const { page, translation, language } of translations()) {
  describe(translation, () => {
    const [english, translated] = [read(page), read(translation)];

    const sameIn = (find: Find): void => {
      const theirs = find(english, 'en');
      const ours = find(translated, language);
      const index = theirs.findIndex((item, at) => item.is !== ours[at]?.is);
      const differs = index >= 0 ? index : ours.length > theirs.length ? theirs.length : undefined;
      if (differs === undefined) return;
      const [here, there] = [place(translation, ours[differs]), place(page, theirs[differs])];
      assert.fail(`${here}, but ${there}`);
    };

    it('has the headings of the English page', () => sameIn(headings));
    it('has its code blocks, but for what people read in them', () => sameIn(codeBlocks));
    it('has its tables, row by row', () => sameIn(rows));
    it('has its lists', () => sameIn(listItems));
    it('leads where it leads', () => sameIn(links));
    it('has its figures', () => sameIn(figures));

    it('names in code what it names', () => {
      const [theirs, ours] = [sectionsOf(english), sectionsOf(translated)];
      for (const [index, section] of ours.entries()) {
        const original = theirs[index]?.lines.join('\n') ?? '';
        const own = section.lines.join('\n');
        const missing = codeIn(original).filter((name) => !codeIn(own).includes(name));
        // A translation may put the name in code beside a word of its own.
        const strange = codeIn(own).filter((name) => !english.includes(name.slice(1, -1)));
        const where = `${translation}:${section.line} (${page}:${theirs[index]?.line ?? '?'})`;
        assert.deepEqual({ missing, strange }, { missing: [], strange: [] }, where);
      }
    });

    it('leads to translated pages where there are some', () => {
      const others = targetsIn(translated)
        .map((target) => join(dirname(translation), target.split('#')[0] ?? ''))
        .filter((target) => target !== page && target.endsWith('.md'));
      const untranslated = others.filter(
        (target) => ![undefined, target].includes(translationOf(target, language)),
      );
      assert.deepEqual(untranslated, []);
    });
  });
}

describe('French pages', () => {
  for (const { translation } of translations().filter(({ language }) => language === 'fr')) {
    it(`have their own apostrophe, and no-break spaces at double signs: ${translation}`, () => {
      const lines = withoutCode(read(translation)).split('\n');
      for (const [index, line] of lines.entries()) {
        const text = line.replaceAll(/\]\([^)]*\)|<[a-z]+:[^>]*>/g, ']');
        assert.doesNotMatch(
          text,
          /'|[^\u00a0\u202f][:;?!»]|«[^\u00a0\u202f]/,
          `${translation}:${index + 1}`,
        );
      }
    });
  }
});

function place(page: string, item: Item | undefined): string {
  return item ? `${page}:${item.line} has ${item.is}` : `${page} has no more`;
}

function headings(text: string): Item[] {
  return sectionsOf(text)
    .filter(({ level }) => level > 0)
    .map(({ line, level }) => ({ line, is: `a heading of level ${level}` }));
}

function codeBlocks(text: string, language: string): Item[] {
  return blocksOf(text).flatMap((block) => [
    { line: block.line, is: `a block of ${block.language || 'no language'}` },
    ...contentOf(block, language).map((is) => ({ line: block.line, is })),
  ]);
}

/** What programs read in a block, piece by piece. */
function contentOf({ language, text }: CodeBlock, pageLanguage: string): string[] {
  if (language === 'json') return valuesIn(JSON.parse(text), pageLanguage);
  if (language === 'html') return htmlWithoutWords(text);
  return text
    .replaceAll(language === 'sh' ? /(?<=^|\s)#.*$/gm : /(?<=^|\s)\/\/.*$/gm, '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** Pointers and values of a JSON document, in order. */
function valuesIn(value: unknown, language: string, path = ''): string[] {
  if (humanTexts.test(path)) return [`a text at ${path}`];
  if (typeof value !== 'object' || value === null) return [`${path} = ${JSON.stringify(value)}`];
  const keys = Object.keys(value);
  if (keys.length > 0 && keys.every((key) => languages.has(key))) {
    const isThere = keys.includes(language);
    return [isThere ? `a text at ${path}` : `a text without ${language} at ${path}`];
  }
  const inside = Object.entries(value).flatMap(([key, each]) =>
    valuesIn(each, language, `${path}/${key}`),
  );
  return [`${path || '/'} of ${keys.length}`, ...inside];
}

/** Its tags, without the attributes that are read out. */
function htmlWithoutWords(text: string): string[] {
  const tags = text.replaceAll(/\s+/g, ' ').match(/<[^>]*>/g) ?? [];
  return tags.map((tag) => tag.replaceAll(/ (?:lang|title|alt|aria-label)="[^"]*"/g, ''));
}

function rows(text: string): Item[] {
  const lines = withoutBlocks(text).split('\n');
  return lines.flatMap((line, index) => {
    if (!line.startsWith('|')) return [];
    const cells = line.split(/(?<!\\)\|/).length - 2;
    const contents = [...codeIn(line).toSorted(), ...numbersIn(line)].join(' ');
    return { line: index + 1, is: `a row of ${cells} cells: ${contents}` };
  });
}

function listItems(text: string): Item[] {
  return sectionsOf(text).map(({ line, lines }) => {
    const entries = lines.flatMap((each) => /^\s*(?:[-*]|\d+\.) /.exec(each) ?? []);
    const kinds = entries.map((entry) => (/\d/.test(entry) ? '1.' : '-'));
    return { line, is: `in its section ${kinds.length} entries of lists: ${kinds.join(' ')}` };
  });
}

/** Translated pages count as the English ones, and sentences may be built otherwise. */
function links(text: string): Item[] {
  return sectionsOf(text).flatMap(({ line, lines }) =>
    targetsIn(lines.join('\n'))
      .map((target) => {
        const [path = '', fragment] = target.split('#');
        return path === originalOf(path) ? target : `${originalOf(path)}${fragment ? '#…' : ''}`;
      })
      .toSorted()
      .map((target) => ({ line, is: `a link to ${target}` })),
  );
}

function figures(text: string): Item[] {
  return sectionsOf(text).flatMap(({ line, lines }) =>
    numbersIn(lines.join('\n'))
      .toSorted()
      .map((number) => ({ line, is: `in its section the number ${number}` })),
  );
}

function codeIn(text: string): string[] {
  return text.match(/`[^`\n]+`/g) ?? [];
}

/** Those that people read, with a point. */
function numbersIn(text: string): string[] {
  const words = withoutCode(text).replaceAll(/\]\([^)]*\)|<[a-z]+:[^>]*>/g, ']');
  return (words.match(/\d+(?:[.,]\d+)*/g) ?? []).map((number) => number.replace(',', '.'));
}
