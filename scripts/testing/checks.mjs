/** The checks beside the tests: each is a script of package.json and counts as one test. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { heading, repository, runScript } from './run.mjs';

const checks = ['format:check', 'lint', 'typecheck', 'unused', 'size'];

/** Builds what tests and checks need, if anything changed. */
export async function build() {
  heading('build');
  const { register } = await import('tsx/esm/api');
  const unregister = register();
  try {
    const { generate } = await import('../gen.ts');
    await generate();
    const { buildIfStale } = await import('../../esbuild.config.ts');
    if (!(await buildIfStale())) console.log('Up to date.');
    return passed;
  } catch (error) {
    if (!Array.isArray(error.errors)) console.error(String(error));
    return failed;
  } finally {
    await unregister();
  }
}

/** All at once, told in order. */
export async function runChecks() {
  const { scripts } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'));
  const running = checks.map((name) => runScript(scripts[name]));
  const counts = [];
  for (const [index, name] of checks.entries()) {
    const { code, output } = await running[index];
    heading(name);
    console.log(output.replaceAll(/^\n+|\s+$/g, '') || 'Nothing to report.');
    counts.push(code === 0 ? passed : failed);
  }
  return counts;
}

const passed = { passed: 1, failed: 0, skipped: 0 };
const failed = { passed: 0, failed: 1, skipped: 0 };
