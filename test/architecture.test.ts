/** Keeps the rooms of `src/` apart: which may import which, and what the loader may never hold. */
import assert from 'node:assert/strict';
import { build } from 'esbuild';
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { assertLean } from '../scripts/bundle-page.ts';

const repository = fileURLToPath(new URL('..', import.meta.url));

/** Rooms that a module of each room may import, beside its own. */
const neighbours: Record<string, readonly string[]> = {
  engine: [],
  page: ['engine', 'gen'],
  ui: ['engine'],
  inspector: ['engine'],
  cli: ['engine'],
};

/** Rooms that may use a package. What is not listed is the command line's, or an entry's. */
const packages: Record<string, readonly string[]> = {
  'idb-keyval': ['page'],
  lit: ['ui', 'inspector'],
};

interface Import {
  /** Relative to the repository. */
  from: string;
  /** A path relative to the repository, or the specifier of a package. */
  to: string;
  isPackage: boolean;
}

const modules = readdirSync(join(repository, 'src'), { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.ts') && !path.startsWith('src/gen/'));

// Types count as well: a room that knows another's shapes is tied to it.
const imports = modules.flatMap(importsOf);

describe('the rooms of src/', () => {
  it('each has its rules', () => {
    const rooms = new Set(modules.map(roomOf).filter((room) => room !== ''));
    assert.deepEqual(
      [...rooms].filter((room) => !Object.hasOwn(neighbours, room)),
      [],
    );
  });

  for (const [room, allowed] of Object.entries(neighbours)) {
    it(`${room} imports of ours only ${['itself', ...allowed].join(', ')}`, () => {
      const wrong = imports.filter(
        ({ from, to, isPackage }) =>
          roomOf(from) === room && !isPackage && ![room, ...allowed].includes(roomOf(to)),
      );
      assert.deepEqual(wrong, []);
    });
  }

  it('nothing imports from outside src/', () => {
    const wrong = imports.filter(({ to, isPackage }) => !isPackage && !to.startsWith('src/'));
    assert.deepEqual(wrong, []);
  });

  it('the engine uses no package', () => {
    const wrong = imports.filter(({ from, isPackage }) => isPackage && roomOf(from) === 'engine');
    assert.deepEqual(wrong, []);
  });

  for (const [name, rooms] of Object.entries(packages)) {
    it(`only ${rooms.join(' and ')} may use ${name}`, () => {
      const wrong = imports.filter(
        ({ from, to, isPackage }) =>
          isPackage && `${to}/`.startsWith(`${name}/`) && !['', ...rooms].includes(roomOf(from)),
      );
      assert.deepEqual(wrong, []);
    });
  }

  it('no module is longer than 300 lines', () => {
    const long = modules.filter((path) => sourceOf(path).trimEnd().split('\n').length > 300);
    assert.deepEqual(long, []);
  });
});

describe('the loader', () => {
  it('holds nothing of lit, ajv, idb-keyval or the interface', async () => {
    const { metafile } = await build({
      absWorkingDir: repository,
      entryPoints: ['src/sluice.ts'],
      bundle: true,
      format: 'iife',
      define: { __VERSION__: '""', __HASH__: '""' },
      metafile: true,
      write: false,
    });
    assert.doesNotThrow(() => assertLean(metafile));
  });

  it('fails to build, naming the way in, when lit leaks in', async () => {
    const { metafile } = await build({
      absWorkingDir: repository,
      stdin: { contents: "import 'lit';", sourcefile: 'leak.ts', resolveDir: repository },
      bundle: true,
      metafile: true,
      write: false,
    });
    assert.throws(() => assertLean(metafile, 'leak.ts'), /leak\.ts > node_modules\/lit\//);
  });
});

function importsOf(from: string): Import[] {
  // Comments may hold examples.
  const code = sourceOf(from).replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const statements = code.matchAll(/\b(?:from|import)\s*\(?\s*(['"])([\w@:./-]+)\1/g);
  return [...statements].map(([, , specifier = '']) => {
    const isPackage = !specifier.startsWith('.');
    const to = isPackage ? specifier : posix.join(posix.dirname(from), specifier);
    return { from, to, isPackage };
  });
}

function sourceOf(path: string): string {
  return readFileSync(join(repository, path), 'utf8');
}

/** `engine` of `src/engine/url.ts`; empty for an entry, which may import anything. */
function roomOf(path: string): string {
  const [, room, ...rest] = path.split('/');
  return rest.length > 0 ? (room ?? '') : '';
}
