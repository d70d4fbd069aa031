import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { processIo } from '../../src/cli/io.ts';
import { container } from '../support/containers.ts';
import { folderWith, sluice } from './run.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));

/** The real process, with real pipes. */
function spawn(args: readonly string[], cwd: string): { code: number | null; out: string } {
  const command = ['--import', import.meta.resolve('tsx'), `${repository}/src/cli.ts`, ...args];
  const { status, stdout } = spawnSync(process.execPath, command, { cwd, encoding: 'utf8' });
  return { code: status, out: stdout };
}

describe('the command', () => {
  const wrong: Record<string, string[]> = {
    'an unknown command': ['validte', 'container.json'],
    'an unknown option': ['validate', 'container.json', '--strit'],
    'a missing argument': ['validate'],
    'an argument too many': ['validate', 'a.json', 'b.json'],
    'an unknown format': ['validate', 'a.json', '--format', 'xml'],
    'scenarios that are missing': ['simulate', 'container.json'],
    'no command at all': [],
  };
  for (const [what, args] of Object.entries(wrong)) {
    it(`exits with 2 for ${what}, and says so on the error stream alone`, async () => {
      const { code, out, err } = await sluice(args);
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.ok(err.length > 0);
    });
  }

  it('asks whether a similar command or option was meant', async () => {
    assert.match((await sluice(['validte'])).err, /Did you mean validate\?/);
    assert.match((await sluice(['validate', 'a', '--strit'])).err, /Did you mean --strict\?/);
  });

  it('tells its version', async () => {
    const { version } = JSON.parse(readFileSync(`${repository}/package.json`, 'utf8')) as {
      version: string;
    };
    assert.deepEqual(await sluice(['--version']), {
      code: 0,
      out: `${version}\n`,
      err: '',
      writes: 1,
    });
  });

  const commands = [
    'init',
    'validate',
    'simulate',
    'build',
    'policy',
    'csp',
    'types',
    'diff',
    'add',
    'new-tag',
    'dev',
    'preview',
  ];
  for (const command of ['', ...commands]) {
    it(`shows examples for ${command} --help`, async () => {
      const { code, out } = await sluice([command, '--help'].filter(Boolean));
      assert.equal(code, 0);
      assert.match(out, /Examples:\n {2}\$ sluice /);
    });
  }

  it('lists no command that it does not have', async () => {
    const { out } = await sluice(['--help']);
    const listed = [...out.matchAll(/^ {2}(\w[\w-]*) \[/gm)].map(([, name]) => name ?? '');
    for (const name of commands) assert.ok(listed.includes(name), name);
    for (const name of listed.filter((each) => each !== 'help')) {
      assert.equal((await sluice(['help', name])).code, 0, name);
    }
  });

  it('writes its result whole, once', async () => {
    const cwd = folderWith({ 'container.json': container() });
    for (const flags of [[], ['--json'], ['--format', 'github']]) {
      assert.equal((await sluice(['validate', 'container.json', ...flags], { cwd })).writes, 1);
    }
  });

  it('sends all of a long result through a pipe', () => {
    const triggers = Array.from({ length: 2000 }, (_, index) => `missing-${index}`);
    const tags = {
      px: { type: 'image', category: 'analytics', triggers, params: { src: 'https://x.example/' } },
    };
    const cwd = folderWith({ 'container.json': container({ tags }) });
    const { code, out } = spawn(['validate', 'container.json', '--json'], cwd);
    assert.equal(code, 1);
    assert.ok(out.length > 200_000);
    const { errors } = JSON.parse(out) as { errors: number };
    assert.equal(errors, 2000);
  });

  it('exits with the code of the command', () => {
    const cwd = folderWith({ 'container.json': container() });
    assert.equal(spawn(['validate', 'container.json'], cwd).code, 0);
    assert.equal(spawn(['validate', 'absent.json'], cwd).code, 1);
    assert.equal(spawn(['absent'], cwd).code, 2);
  });
});

describe('colours', () => {
  const io = (isTTY: boolean, env: NodeJS.ProcessEnv): boolean => {
    const stream = { isTTY, on: () => undefined, write: () => true };
    return processIo({ stdout: stream, stderr: stream, env, cwd: () => '/' } as never).color;
  };

  it('are for terminals only', () => {
    assert.equal(io(true, {}), true);
    assert.equal(io(false, {}), false);
  });

  it('respect NO_COLOR, and terminals without', () => {
    assert.equal(io(true, { NO_COLOR: '1' }), false);
    assert.equal(io(true, { NO_COLOR: '' }), true);
    assert.equal(io(true, { TERM: 'dumb' }), false);
  });

  it('appear in results where they may', async () => {
    const cwd = folderWith({ 'container.json': container() });
    const escape = '\u001B[';
    const run = (color: boolean) => sluice(['validate', 'container.json'], { cwd, color });
    assert.ok((await run(true)).out.includes(escape));
    assert.ok(!(await run(false)).out.includes(escape));
  });
});
