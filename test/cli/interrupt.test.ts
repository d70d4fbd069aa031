/** Ctrl-C in the middle of a command that writes: what stands there is the old or the new, never half of it. */
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync, readFileSync, watch } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { buildIfStale } from '../../esbuild.config.ts';
import { container } from '../support/containers.ts';
import { folderWith, sluice } from './run.ts';

const command = fileURLToPath(new URL('../../lib/cli.js', import.meta.url));
const shop = container({ ui: { languages: ['en'] } });

/** Hashes of what is in a folder, by path. */
function filesOf(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [
        path.slice(folder.length),
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      ]),
  );
}

const start = (cwd: string, args: string[]): ChildProcess =>
  spawn(process.execPath, [command, ...args], { cwd, stdio: 'ignore' });

describe('Ctrl-C', { skip: process.platform === 'win32' }, () => {
  before(() => buildIfStale({ quiet: true }));

  it('while build writes leaves the new build, whole', async () => {
    const reference = folderWith({ 'c.json': { ...shop, id: 'new' } });
    await sluice(['build', 'c.json', '-o', 'out'], { cwd: reference });
    const cwd = folderWith({ 'c.json': shop });
    await sluice(['build', 'c.json', '-o', 'out'], { cwd });
    const archived = readdirSync(join(cwd, 'out')).filter((name) =>
      /^container\.[0-9a-f]{16}\./.test(name),
    );

    // The folder beside, in which it is put together.
    const folder = new Promise((resolve) => {
      const watcher = watch(cwd, (_, name) => {
        if (!name?.startsWith('.out-')) return;
        watcher.close();
        resolve(undefined);
      });
    });
    const again = folderWith({ 'c.json': { ...shop, id: 'new' } });
    const child = start(again, ['build', 'c.json', '-o', join(cwd, 'out')]);
    await folder;
    child.kill('SIGINT');
    await once(child, 'exit');

    const files = filesOf(join(cwd, 'out'));
    for (const name of archived) assert.ok(files.delete(`/${name}`), name);
    assert.deepEqual(files, filesOf(join(reference, 'out')));
    assert.deepEqual(readdirSync(cwd).sort(), ['c.json', 'out']);
  });

  it('before build writes leaves what was there', async () => {
    const cwd = folderWith({ 'c.json': shop });
    await sluice(['build', 'c.json', '-o', 'out'], { cwd });
    const earlier = filesOf(cwd);
    const child = start(cwd, ['build', 'c.json', '-o', 'out']);
    await once(child, 'spawn');
    child.kill('SIGINT');
    assert.deepEqual(await once(child, 'exit'), [null, 'SIGINT']);
    assert.deepEqual(filesOf(cwd), earlier);
  });

  it('ends dev, and nothing else is said', async () => {
    const cwd = folderWith({ 'c.json': shop });
    const child = spawn(process.execPath, [command, 'dev', 'c.json', '--port', '0'], { cwd });
    await once(child.stdout, 'data');
    let complaints = '';
    child.stderr.on('data', (text: Buffer) => (complaints += text.toString()));
    child.kill('SIGINT');
    assert.deepEqual(await once(child, 'exit'), [0, null]);
    assert.equal(complaints, '');
  });
});
