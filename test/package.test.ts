/** What people install: the npm package holds what it promises, and its command starts. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { buildIfStale } from '../esbuild.config.ts';
import { emitTypes } from '../scripts/bundle-lib.ts';
import { chunkEntries } from '../scripts/chunks.ts';
import { measure, overBudget } from '../scripts/size.ts';
import { templateSizes } from '../scripts/template-sizes.ts';
import { validateTemplate } from '../src/gen/validators.js';

const repository = fileURLToPath(new URL('..', import.meta.url));
const description = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as {
  version: string;
  files: string[];
  bin: { sluice: string };
  exports: Record<string, string | { types: string; default: string }>;
};

describe('the npm package', () => {
  let packed: Set<string>;

  before(async () => {
    await buildIfStale({ quiet: true });
    emitTypes(repository);
    packed = pack();
  });

  it('holds everything that it says', () => {
    const missing = description.files.filter(
      (name) => ![...packed].some((file) => file === name || file.startsWith(`${name}/`)),
    );
    assert.deepEqual(missing, []);
  });

  it('holds no sources, tests or demo', () => {
    const foreign = [...packed].filter((file) =>
      /^(?:src|test|demo|scripts|node_modules)\//.test(file),
    );
    assert.deepEqual(foreign, []);
  });

  for (const [name, target] of Object.entries(description.exports)) {
    const paths = typeof target === 'string' ? [target] : Object.values(target);
    it(`exports ${name}`, () => {
      for (const path of paths.map((each) => each.replace(/^\.\//, ''))) {
        const isThere = path.endsWith('/*')
          ? [...packed].some((file) => file.startsWith(path.slice(0, -1)))
          : packed.has(path);
        assert.ok(isThere, `${path} is not in the package`);
      }
    });
  }

  it('type-checks where it is used', () => {
    const { status, stdout } = compileConsumer();
    assert.equal(status, 0, stdout);
  });

  const cli = join(repository, description.bin.sluice);
  const noCli = !existsSync(join(repository, 'src/cli.ts')) && 'src/cli.ts does not exist yet';

  it('has a command that tells its version', { skip: noCli }, () => {
    const { stdout } = spawnSync(cli, ['--version'], { encoding: 'utf8' });
    assert.equal(stdout.trim(), description.version);
  });

  it('has a command that helps', { skip: noCli }, () => {
    const { status, stdout } = spawnSync(cli, ['--help'], { encoding: 'utf8' });
    assert.equal(status, 0);
    assert.match(stdout, /validate/);
  });
});

describe('what a site deploys', () => {
  before(() => buildIfStale({ quiet: true }));

  it('holds every chunk that the loader may ask for', () => {
    const loader = readFileSync(join(repository, 'dist/sluice.js'), 'utf8');
    const names = Object.keys(chunkEntries(repository));
    const hash = /`chunks\/\$\{\w+\}-(\w+)\.js`/.exec(loader)?.[1];
    assert.ok(hash !== undefined, 'the loader names its chunks');
    const missing = names.filter(
      (name) => !existsSync(join(repository, `dist/chunks/${name}-${hash}.js`)),
    );
    assert.deepEqual(missing, []);
  });

  it('counts what a chunk imports towards its size', () => {
    const file = new Uint8Array(100);
    const [, ui] = measure({ ui: ['chunks/ui.js', 'chunks/shared.js'] }, () => file);
    assert.equal(ui?.raw, 200);
  });

  it('has templates without what only people read, and pages accept them', () => {
    const folder = join(repository, 'dist/tags');
    for (const name of readdirSync(folder)) {
      const template = JSON.parse(readFileSync(join(folder, name), 'utf8')) as object;
      assert.ok(validateTemplate(template), `${name}: ${JSON.stringify(validateTemplate.errors)}`);
      for (const property of ['$schema', 'description', 'examples', 'verified', 'unverified']) {
        assert.ok(!(property in template), `${name} has ${property}`);
      }
    }
  });

  it('grows with a template by no more than the budget', () => {
    const sizes = templateSizes(repository);
    assert.equal(sizes.length, 2);
    assert.deepEqual(overBudget(sizes), []);
  });

  it('is too much from the first byte over the budget', () => {
    const size = { name: 'loader', raw: 40_000, brotli: 11_000, budget: 12_000 };
    assert.deepEqual(overBudget([{ ...size, gzip: 12_000 }]), []);
    assert.equal(overBudget([{ ...size, gzip: 12_001 }]).length, 1);
  });
});

let folder: string | undefined;

after(() => {
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
});

function pack(): Set<string> {
  // The scripts would only build once more.
  const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: repository,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const [{ files }] = JSON.parse(stdout) as [{ files: { path: string }[] }];
  return new Set(files.map(({ path }) => path));
}

/** Compiles a small program that uses the package, as strictly as the compiler can. */
function compileConsumer(): { status: number | null; stdout: string } {
  folder = mkdtempSync(join(tmpdir(), 'sluice-consumer-'));
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(repository, join(folder, 'node_modules/sluice'), 'junction');
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(
    join(folder, 'site.ts'),
    `import type { Sluice } from 'sluice';
import { createDataLayer } from 'sluice/data-layer';
import { createEngine } from 'sluice/engine';
export const total: unknown = createDataLayer([]).get('ecommerce.value');
export const sluice: Sluice = window.sluice;
export { createEngine };
`,
  );
  const options = ['--noEmit', '--strict', '--skipLibCheck', 'false', '--preserveSymlinks'];
  const target = ['--target', 'es2022', '--module', 'nodenext', '--lib', 'es2023,dom,dom.iterable'];
  const compiler = join(repository, 'node_modules/typescript/bin/tsc');
  return spawnSync(process.execPath, [compiler, ...options, ...target, 'site.ts'], {
    cwd: folder,
    encoding: 'utf8',
  });
}
