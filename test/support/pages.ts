/** Reads pages of the documentation: what is in their Markdown, and in which line. For tests in Node. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const repository: string = fileURLToPath(new URL('../..', import.meta.url));

export interface Translation {
  /** The English page and its translation, relative to the repository. */
  page: string;
  translation: string;
  /** Of the translation, such as `fr`. */
  language: string;
}

export interface CodeBlock {
  line: number;
  /** What stands behind the fence; empty where nothing does. */
  language: string;
  text: string;
}

export interface Section {
  line: number;
  /** Of its heading; 0 for what stands before the first one. */
  level: number;
  /** Its lines, the heading's included. Code blocks are empty lines. */
  lines: string[];
}

const translated = /\.([a-z]{2})\.md$/;

export function read(page: string): string {
  return readFileSync(join(repository, page), 'utf8');
}

/** Relative to the repository, with slashes, in order. */
export function filesIn(folder: string, ending: string): string[] {
  return readdirSync(join(repository, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => relative(repository, join(repository, folder, name)).replaceAll('\\', '/'))
    .toSorted();
}

/** Every page whose name ends in a language, such as `README.fr.md`. */
export function translations(): Translation[] {
  const top = readdirSync(repository).filter((name) => name.endsWith('.md'));
  return [...top, ...filesIn('docs', '.md')].flatMap((translation) => {
    const language = translated.exec(translation)?.[1];
    if (language === undefined) return [];
    return [{ page: originalOf(translation), translation, language }];
  });
}

/** `docs/marketers.md` for `docs/marketers.fr.md`; anything else as it is. */
export function originalOf(page: string): string {
  return page.replace(translated, '.md');
}

/** The page in this language, where there is one. */
export function translationOf(page: string, language: string): string | undefined {
  const translation = originalOf(page).replace(/\.md$/, `.${language}.md`);
  return existsSync(join(repository, translation)) ? translation : undefined;
}

/** All of a language, or all. */
export function blocksOf(text: string, wanted?: string): CodeBlock[] {
  return [...text.matchAll(/^(`{3,})([^\n]*)\n([^]*?)^\1$/gm)]
    .map(({ index, 2: language = '', 3: code = '' }) => ({
      line: lineAt(text, index),
      language,
      text: code,
    }))
    .filter(({ language }) => wanted === undefined || language === wanted);
}

/** Lines keep their numbers. */
export function withoutBlocks(text: string): string {
  return text.replaceAll(/^(`{3,})[^\n]*\n[^]*?^\1$/gm, (block) => block.replaceAll(/[^\n]/g, ''));
}

/** What people read and where links lead. */
export function withoutCode(text: string): string {
  return withoutBlocks(text).replaceAll(/`[^`\n]*`/g, '');
}

export function sectionsOf(text: string): Section[] {
  const sections: Section[] = [{ line: 1, level: 0, lines: [] }];
  for (const [index, line] of withoutBlocks(text).split('\n').entries()) {
    const level = /^(#{1,6}) /.exec(line)?.[1]?.length;
    if (level !== undefined) sections.push({ line: index + 1, level, lines: [] });
    sections.at(-1)?.lines.push(line);
  }
  return sections;
}

/** Where the links lead, as it is written. */
export function targetsIn(text: string): string[] {
  return [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
