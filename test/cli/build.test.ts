import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { Script } from 'node:vm';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { buildIfStale } from '../../esbuild.config.ts';
import type { Manifest } from '../../src/cli/build/manifest.ts';
import type { ResolvedContainer } from '../../src/engine/resolved.ts';
import { container } from '../support/containers.ts';
import { folderWith, sluice } from './run.ts';

const shop = container({
  revision: '7',
  site: { name: 'Shop', controller: 'Shop SAS', contact: 'a@shop.example', policyVersion: '1' },
  ui: {
    languages: ['fr'],
    defaultLanguage: 'fr',
    texts: { fr: { 'banner.accept': 'Oui' }, en: { 'banner.accept': 'Yes' } },
  },
  triggers: { scrolled: { type: 'scroll-depth', vertical: [50] } },
  events: { purchase: { type: 'object' } },
  tags: {
    m: {
      type: 'matomo',
      params: { matomoUrl: 'https://m.example/', siteId: '1' },
      triggers: ['all-pages', 'scrolled'],
      notes: 'A note for people.',
      owner: 'Somebody',
    },
  },
});

interface Json {
  ok: boolean;
  snippet: { pinned: string; plain: string; stub: string; stubHash: string };
  sizes: Record<'normal' | 'embedded', { gzip: number; requests: number }>;
}

/** Every file of a folder by path, as text. */
function read(folder: string): Map<string, Buffer> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = paths.filter((path) => existsSync(join(folder, path)) && /\.|_/.test(path));
  return new Map(
    files.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path))]),
  );
}

async function build(
  file: unknown,
  flags: string[] = [],
): Promise<{ cwd: string; files: Map<string, Buffer>; json: Json; text(path: string): string }> {
  const cwd = folderWith({ 'c.json': file });
  const { code, err, out } = await sluice(['build', 'c.json', '-o', 'out', '--json', ...flags], {
    cwd,
  });
  assert.deepEqual([code, err], [0, '']);
  const files = read(join(cwd, 'out'));
  return { cwd, files, json: JSON.parse(out) as Json, text: (path) => String(files.get(path)) };
}

const hash = (algorithm: string, content: Buffer): string =>
  `${algorithm}-${createHash(algorithm).update(content).digest('base64')}`;

describe('sluice build', () => {
  before(() => buildIfStale({ quiet: true }));

  it('writes a container that pages run as it is, without what only people read', async () => {
    const { text } = await build(shop);
    const served = JSON.parse(text('container.json')) as ResolvedContainer;
    assert.equal(served.resolved, 1);
    assert.deepEqual(Object.keys(served.templates), ['matomo']);
    const { actions, description, examples, params, storage, verified } =
      served.templates['matomo']!;
    assert.deepEqual([description, examples, verified], [undefined, undefined, undefined]);
    assert.equal(params.properties?.['siteId']?.description, undefined);
    assert.deepEqual(Object.keys(actions), ['page']);
    for (const item of storage ?? []) assert.deepEqual(Object.keys(item.purpose ?? {}), ['fr']);
    assert.deepEqual(Object.keys(served.ui?.texts ?? {}), ['fr']);
    assert.doesNotMatch(text('container.json'), /A note for people|Somebody/);
  });

  it('has the chunks that the container can need, and what they import', async () => {
    const { files } = await build(shop);
    const names = [...files.keys()].flatMap(
      (path) => /^chunks\/([\w-]+)-[0-9a-f]{8}\.js$/.exec(path)?.[1] ?? [],
    );
    for (const name of [
      'run',
      'ui',
      'choice',
      'trigger-scroll-depth',
      'lang-fr',
      'gtag',
      'markup',
    ]) {
      assert.ok(names.includes(name), name);
    }
    for (const name of [
      'container',
      'variables',
      'sequences',
      'bridges',
      'trigger-click',
      'lang-en',
    ]) {
      assert.ok(!names.includes(name), name);
    }
    for (const [path, content] of files) {
      if (!/^chunks\/.*\.js$/.test(path)) continue;
      for (const [, other = ''] of String(content).matchAll(/\bfrom"\.\/([\w-]+\.js)"/g)) {
        assert.ok(files.has(`chunks/${other}`), `${path} imports ${other}`);
      }
    }
  });

  it('has every language where the container names none', async () => {
    const { files } = await build(container());
    for (const language of ['en', 'fr']) {
      assert.ok([...files.keys()].some((path) => path.startsWith(`chunks/lang-${language}-`)));
    }
  });

  it('names the hash of every file, and compresses each', async () => {
    const { files, text } = await build(shop);
    const manifest = JSON.parse(text('manifest.json')) as Manifest;
    const named = Object.keys(manifest.files);
    const others = ['manifest.json', '_headers', 'nginx.conf'];
    const plain = [...files.keys()].filter((path) => !/\.(?:br|gz)$/.test(path));
    assert.deepEqual(named.toSorted(), plain.filter((path) => !others.includes(path)).toSorted());
    for (const [path, { bytes, sha256, sha384 }] of Object.entries(manifest.files)) {
      const content = files.get(path)!;
      assert.deepEqual(
        [bytes, sha256, sha384],
        [content.length, hash('sha256', content), hash('sha384', content)],
      );
      assert.deepEqual(gunzipSync(files.get(`${path}.gz`)!), content);
      assert.deepEqual(brotliDecompressSync(files.get(`${path}.br`)!), content);
    }
  });

  it('proves what was shown: the container and the texts of each language, with a copy of both', async () => {
    const { files, text } = await build(shop);
    const manifest = JSON.parse(text('manifest.json')) as Manifest;
    const served = files.get('container.json')!;
    assert.equal(manifest.container.sha256, hash('sha256', served));
    assert.deepEqual(files.get(manifest.container.file), served);
    assert.match(manifest.container.fingerprint, /^sha256-/);
    assert.deepEqual(Object.keys(manifest.texts), ['fr']);
    const { file, sha256 } = manifest.texts['fr']!;
    assert.equal(sha256, hash('sha256', files.get(file)!));
    const texts = JSON.parse(text(file)) as {
      interface: Record<string, string>;
      container: object;
    };
    assert.equal(texts.interface['banner.accept'], 'Oui');
    assert.ok(Object.keys(texts.interface).length > 60);
    assert.match(JSON.stringify(texts.container), /Distingue|Matomo/);
  });

  it('makes the same bytes of the same input', async () => {
    const [one, two] = [await build(shop), await build(shop)];
    assert.deepEqual([...one.files.keys()], [...two.files.keys()]);
    for (const [path, content] of one.files) assert.ok(content.equals(two.files.get(path)!), path);
  });

  it('prints what pages carry, with hashes that are right', async () => {
    const { files, json } = await build(shop, ['--base', '/assets/sluice']);
    assert.match(
      json.snippet.plain,
      /^<script async src="\/assets\/sluice\/sluice\.js" data-container="\/assets\/sluice\/container\.json"><\/script>$/,
    );
    assert.ok(
      json.snippet.pinned.includes(` integrity="${hash('sha384', files.get('sluice.js')!)}"`),
    );
    assert.ok(
      json.snippet.pinned.includes(
        `data-container-integrity="${hash('sha384', files.get('container.json')!)}"`,
      ),
    );
    const inline = Buffer.from(json.snippet.stub.replaceAll(/<\/?script>/g, ''));
    assert.equal(json.snippet.stubHash, hash('sha256', inline));
    assert.ok(json.snippet.stub.length <= 400);
  });

  it('writes headers for the place where it is served', async () => {
    const { text } = await build(shop, ['--base', '/s/']);
    assert.match(
      text('_headers'),
      /^\/s\/chunks\/\*\n {2}Cache-Control: public, max-age=31536000, immutable$/m,
    );
    assert.match(
      text('_headers'),
      /^\/s\/container\.json\n {2}Cache-Control: public, max-age=300/m,
    );
    assert.match(text('_headers'), /^# {3}Content-Security-Policy: .*https:\/\/m\.example/m);
    assert.match(text('nginx.conf'), /^location \/s\/ \{$/m);
  });

  it('lets pages take loader and container from another host, where they are', async () => {
    const { json, text } = await build(shop, ['--base', 'https://cdn.example/s/']);
    assert.match(json.snippet.pinned, /crossorigin="anonymous"/);
    for (const directive of ['script-src', 'connect-src']) {
      assert.match(text('_headers'), new RegExp(`; ${directive} [^;]*https://cdn\\.example[ ;]`));
    }
  });

  it('puts everything into one folder with --flat, where the loader looks for it', async () => {
    const { files, text } = await build(shop, ['--flat']);
    assert.ok([...files.keys()].every((path) => !path.includes('/')));
    assert.ok([...files.keys()].some((path) => /^run-[0-9a-f]{8}\.js$/.test(path)));
    assert.match(text('sluice.js'), /new URL\(`\$\{\w+\}-[0-9a-f]{8}\.js`/);
  });

  it('puts container and what runs tags into the loader with --embed, and says what it costs', async () => {
    const { files, json, text } = await build(shop, ['--embed']);
    assert.ok(!files.has('container.json'));
    assert.ok(text('sluice.js').includes(JSON.stringify('https://m.example/').slice(1, -1)));
    assert.doesNotMatch(text('sluice.js'), /\beval\(|new Function/);
    assert.doesNotThrow(() => new Script(text('sluice.js')));
    assert.equal(json.snippet.plain, '<script async src="/sluice/sluice.js"></script>');
    assert.equal(json.sizes.embedded.requests, 1);
    assert.ok(json.sizes.embedded.gzip < json.sizes.normal.gzip * 1.1);
  });

  it('writes nothing for a container with errors', async () => {
    const cwd = folderWith({
      'c.json': container({ tags: { t: { type: 'matomo', triggers: ['all-page'] } } }),
    });
    const { code, out } = await sluice(['build', 'c.json', '-o', 'out'], { cwd });
    assert.equal(code, 1);
    assert.match(out, /unknown-trigger/);
    assert.deepEqual(readdirSync(cwd), ['c.json']);
  });

  it('takes the place of an earlier build, whose archived copies and foreign files stay', async () => {
    const { cwd, text } = await build(shop);
    const first = (JSON.parse(text('manifest.json')) as Manifest).container.file;
    writeFileSync(join(cwd, 'out/own.txt'), 'mine');
    writeFileSync(
      join(cwd, 'c.json'),
      JSON.stringify({ ...shop, revision: '8', triggers: {}, tags: {} }),
    );
    const { code } = await sluice(['build', 'c.json', '-o', 'out'], { cwd });
    assert.equal(code, 0);
    const files = read(join(cwd, 'out'));
    assert.ok(files.has(first) && files.has('own.txt'));
    assert.ok(![...files.keys()].some((path) => path.includes('trigger-scroll-depth')));
    assert.deepEqual(readdirSync(cwd).sort(), ['c.json', 'out']);
  });

  it('leaves a folder alone that holds other things', async () => {
    const cwd = folderWith({ 'c.json': shop, 'out/photo.txt': 'precious' });
    const { code, err } = await sluice(['build', 'c.json', '-o', 'out'], { cwd });
    assert.equal(code, 1);
    assert.match(err, /^sluice: out holds other things/);
    assert.deepEqual(readdirSync(join(cwd, 'out')), ['photo.txt']);
    assert.equal((await sluice(['build', 'c.json', '-o', 'c.json'], { cwd })).code, 1);
  });

  it(
    'says so where it may not write, and leaves nothing behind',
    { skip: process.getuid?.() === 0 },
    async () => {
      const cwd = mkdtempSync(join(tmpdir(), 'sluice-cli-'));
      after(() => rmSync(cwd, { recursive: true, force: true }));
      writeFileSync(join(cwd, 'c.json'), JSON.stringify(shop));
      mkdirSync(join(cwd, 'closed'), { mode: 0o500 });
      const { code, err } = await sluice(['build', 'c.json', '-o', 'closed/out'], { cwd });
      assert.equal(code, 1);
      assert.match(err, /may not be written/);
      assert.deepEqual(readdirSync(join(cwd, 'closed')), []);
    },
  );

  for (const flags of [['--base', 'no slash'], ['--data-layer', 'a-b'], []]) {
    it(`exits with 2 for ${flags.join(' ') || 'no folder'}`, async () => {
      const folder = flags.length > 0 ? ['-o', 'out'] : [];
      assert.equal((await sluice(['build', 'c.json', ...folder, ...flags])).code, 2);
    });
  }
});
