/** Runs one command of the tests. */
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const repository = fileURLToPath(new URL('../..', import.meta.url));

const binaries = join(repository, 'node_modules/.bin');

/** Runs a line of package.json's `scripts`; answers with its exit code and all that it printed. */
export async function runScript(line) {
  const child = spawn(line, {
    cwd: repository,
    shell: true,
    env: { ...process.env, PATH: `${binaries}${delimiter}${process.env.PATH}` },
  });
  const chunks = [];
  child.stdout.on('data', (chunk) => chunks.push(chunk));
  child.stderr.on('data', (chunk) => chunks.push(chunk));
  const code = await ended(child);
  return { code, output: Buffer.concat(chunks).toString() };
}

/** Runs Node with these parameters, visibly; answers with the exit code. */
export function runNode(parameters, env = {}) {
  return ended(
    spawn(process.execPath, parameters, {
      cwd: repository,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    }),
  );
}

/** A title above what follows. */
export function heading(text) {
  console.log(`\n── ${text} ${'─'.repeat(Math.max(0, 72 - text.length))}`);
}

function ended(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    // A process that a signal ended has no code.
    child.once('close', (code) => resolve(code ?? 1));
  });
}
