/** The documentation keeps up with the product: what is generated is current, and links lead somewhere. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { referencePages } from '../scripts/reference.ts';
import { anchor } from '../scripts/reference/markdown.ts';
import { filesIn, read, repository, targetsIn, withoutBlocks } from './support/pages.ts';

describe('the generated reference', async () => {
  for (const [path, text] of await referencePages(repository)) {
    it(`${path} is up to date`, () => {
      assert.ok(read(path) === text, `${path} is not what it should be: run \`npm run docs\`.`);
    });
  }
});

describe('docs/triggers.md', () => {
  const page = read('docs/triggers.md');

  it('names everything that automatic triggers tell', () => {
    const source = read('src/engine/resolve/references.ts');
    const names = [...source.matchAll(/^ {2}'(\w+\.\w+)': '(gtm\.\w+)',$/gm)];
    assert.ok(names.length > 30);
    const missing = names
      .flatMap(([, reference = '', path = '']) => [reference, path])
      .filter((name) => !page.includes(`\`${name}\``));
    assert.deepEqual(missing, []);
  });

  it('has a row for each type', () => {
    const source = read('src/engine/resolve/triggers.ts');
    const types = [...source.matchAll(/^ {2}'?([\w-]+)'?: \{ event: '([\w.]+)'/gm)];
    assert.ok(types.length > 15);
    for (const [, type = '', event = ''] of types) {
      const row = page
        .split('\n')
        .find((line) => /^\| \[?`/.test(line) && line.includes(`\`${type}\``));
      assert.ok(row?.includes(`\`${event}\``), `${type}, ${event}`);
    }
  });
});

describe('links of the documentation', () => {
  const pages = [
    'README.md',
    'README.fr.md',
    'CHANGELOG.md',
    'CONTRIBUTING.md',
    ...filesIn('docs', '.md'),
  ];

  for (const page of pages) {
    it(`lead somewhere in ${page}`, () => {
      const broken = linksIn(read(page)).filter((target) => !leadsSomewhere(page, target));
      assert.deepEqual(broken, []);
    });
  }

  it('reach every page from docs/README.md', () => {
    const reached = new Set<string>();
    const visit = (page: string): void => {
      if (reached.has(page) || !existsSync(join(repository, page))) return;
      reached.add(page);
      for (const target of linksIn(read(page))) {
        const [path = ''] = target.split('#');
        if (path.endsWith('.md')) visit(join(dirname(page), path));
      }
    };
    visit('docs/README.md');
    assert.deepEqual(
      filesIn('docs', '.md').filter((page) => !reached.has(page)),
      [],
    );
  });
});

/** Addresses of links to other pages of the repository, and within the page. */
function linksIn(text: string): string[] {
  return targetsIn(text).filter((target) => !/^(?:[a-z]+:|\/)/.test(target));
}

function leadsSomewhere(page: string, target: string): boolean {
  const [path = '', fragment] = target.split('#');
  const file = path === '' ? page : join(dirname(page), decodeURIComponent(path));
  if (!existsSync(join(repository, file))) return false;
  return fragment === undefined || anchorsOf(read(file)).has(fragment);
}

function anchorsOf(text: string): Set<string> {
  const headings = withoutBlocks(text).matchAll(/^#{1,6} (.+)$/gm);
  const found = new Set<string>();
  for (const [, heading = ''] of headings) {
    const name = anchor(heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1'));
    let unique = name;
    for (let count = 1; found.has(unique); count++) unique = `${name}-${count}`;
    found.add(unique);
  }
  return found;
}
