import assert from 'node:assert/strict';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { buildIfStale } from '../../esbuild.config.ts';
import { startDev, type DevOptions, type DevServer } from '../../src/cli/dev/dev-server.ts';
import { injected } from '../../src/cli/dev/pages.ts';
import type { ResolvedContainer } from '../../src/engine/resolved.ts';
import { container } from '../support/containers.ts';
import { folderWith, sluice } from './run.ts';

const running: DevServer[] = [];
after(() => Promise.all(running.map((server) => server.close())));

const shop = container({
  triggers: { buy: { type: 'event', event: 'buy' } },
  events: { buy: { type: 'object', properties: { total: { type: 'number' } } } },
});

async function start(
  files: Record<string, unknown> = { 'c.json': shop },
  options: Partial<DevOptions> = {},
): Promise<{
  server: DevServer;
  cwd: string;
  get(path: string, headers?: object): Promise<Response>;
}> {
  const cwd = folderWith(files);
  const io = { cwd, now: () => new Date('2026-11-26T12:00:00Z') };
  const server = await startDev({ file: 'c.json', port: 0, allowVendors: false, io, ...options });
  running.push(server);
  return {
    server,
    cwd,
    get: (path, headers = {}) => fetch(new URL(path, server.url), { headers: { ...headers } }),
  };
}

describe('sluice dev', () => {
  before(() => buildIfStale({ quiet: true }));

  it('serves a sample page with the loader, its chunks and the container', async () => {
    const { get } = await start();
    const page = await (await get('/any/path')).text();
    assert.match(
      page,
      /<script async src="\/__sluice\/sluice\.js" data-container="\/__sluice\/container\.json">/,
    );
    const loader = await (await get('/__sluice/sluice.js')).text();
    const [, hash = ''] = /-([0-9a-f]{8})\.js/.exec(loader) ?? [];
    assert.equal(
      (await get(`/__sluice/chunks/run-${hash}.js`)).headers.get('content-type'),
      'text/javascript; charset=utf-8',
    );
    const served = (await (await get('/__sluice/container.json')).json()) as ResolvedContainer;
    assert.equal(served.resolved, 1);
  });

  it('lets no page ask anybody else, unless vendors are allowed', async () => {
    const { get } = await start();
    const policy = (await get('/')).headers.get('content-security-policy') ?? '';
    for (const directive of policy.split('; ')) assert.doesNotMatch(directive, /https?:|\*/);
    for (const name of [
      'default-src',
      'script-src',
      'img-src',
      'connect-src',
      'frame-src',
      'form-action',
    ]) {
      assert.match(policy, new RegExp(`(?:^|; )${name} '`));
    }
    const open = await start(undefined, { allowVendors: true });
    assert.equal((await open.get('/')).headers.get('content-security-policy'), null);
  });

  it('serves the site’s folder, nothing outside it, and nothing hidden', async () => {
    const { get } = await start(
      {
        'c.json': shop,
        'site/index.html': '<title>Home</title>',
        'site/about.html': 'About',
        'site/a.css': 'a{}',
        'site/.env': 'secret',
      },
      { dir: 'site' },
    );
    assert.match(
      await (await get('/')).text(),
      /<script async src="\/__sluice[^]*<title>Home<\/title>/,
    );
    assert.match(await (await get('/about')).text(), /About$/);
    assert.equal(await (await get('/a.css')).text(), 'a{}');
    for (const path of ['/.env', '/%2e%2e/c.json', '/..%2fc.json', '/nothing', '/%']) {
      assert.equal((await get(path)).status, 404, path);
    }
  });

  it('answers only to a name of this machine', async () => {
    const { server } = await start();
    const { port } = new URL(server.url);
    const status = await new Promise((resolve, reject) => {
      request({ host: 'localhost', port, headers: { host: 'evil.example' } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });
    assert.equal(status, 403);
  });

  it('gives region and language of the visitor that is played', async () => {
    const { get } = await start();
    const page = await (
      await get('/', { cookie: 'sluice-dev-region=US-CA; sluice-dev-language=fr' })
    ).text();
    assert.match(page, / data-region="US-CA" data-lang="fr">/);
  });

  it('tells pages of a change, goes on with the last container that worked, and says what is wrong', async () => {
    let told: (() => void) | undefined;
    const changed = (): Promise<void> => new Promise((resolve) => (told = resolve));
    const { cwd, get, server } = await start(undefined, { changed: () => told?.() });
    const events = (await get('/__sluice/events')).body?.getReader();
    let change = changed();
    writeFileSync(join(cwd, 'c.json'), '{ "id": ');
    await change;
    assert.equal(server.state().errors, 1);
    assert.equal((await get('/__sluice/container.json')).status, 200);
    const facts = (await (await get('/__sluice/facts.json')).json()) as {
      stale: boolean;
      errors: number;
    };
    assert.deepEqual([facts.stale, facts.errors], [true, 1]);
    let text = '';
    while (!text.includes('event: change'))
      text += Buffer.from((await events?.read())?.value ?? []).toString();
    // Editors put a new file in the place of the old one.
    change = changed();
    writeFileSync(join(cwd, 'c.json.tmp'), JSON.stringify({ ...shop, id: 'again' }));
    renameSync(join(cwd, 'c.json.tmp'), join(cwd, 'c.json'));
    await change;
    assert.equal(server.state().resolved?.id, 'again');
    await events?.cancel();
  });

  it('has an example of each event for the sample page', async () => {
    const { get } = await start();
    const { events } = (await (await get('/__sluice/facts.json')).json()) as { events: object };
    assert.deepEqual(events, { buy: { event: 'buy', total: 1 } });
  });

  it('starts without a container that works, and serves none', async () => {
    const { get, server } = await start({ 'c.json': '{' });
    assert.equal(server.state().errors, 1);
    assert.equal((await get('/__sluice/container.json')).status, 404);
  });

  it('says so where the folder of the site is none, and for a port that is none', async () => {
    const cwd = folderWith({ 'c.json': shop });
    mkdirSync(join(cwd, 'site'));
    const { code, err } = await sluice(['dev', 'c.json', '--dir', 'c.json', '--port', '0'], {
      cwd,
    });
    assert.deepEqual([code, err], [1, 'sluice: c.json is no folder.\n']);
    assert.equal((await sluice(['dev', 'c.json', '--port', 'x'], { cwd })).code, 2);
  });
});

describe('a page with the loader put in', () => {
  it('has it at the start of its head, whatever the page looks like', () => {
    assert.match(
      injected('<!doctype html><html lang="en"><head><title>T</title>', {}),
      /<head><script /,
    );
    assert.match(injected('<!doctype html><html lang="en"><body>', {}), /<html lang="en"><script /);
    assert.match(injected('<!doctype html><p>', {}), /<!doctype html><script /);
    assert.match(injected('<header>', {}), /^<script .*<header>$/);
  });

  it('has one loader alone, with what the page says of it', () => {
    const own =
      '<script async src="https://cdn.example/sluice.js?v=1" data-layer="layer" data-region=FR integrity="sha384-x"></script>';
    const page = injected(`<head>${own}</head>`, { language: 'fr' });
    assert.equal(page.match(/sluice\.js/g)?.length, 1);
    assert.match(page, / data-layer="layer" data-region="FR" data-lang="fr">/);
    assert.doesNotMatch(page, /integrity/);
  });
});
