/** The tests, in three parts: in Node, in a browser, and whole sites driven from outside. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { findBrowser } from '../find-browser.mjs';
import { heading, repository, runNode } from './run.mjs';

/** In the order in which they run. */
export const parts = ['node', 'browser', 'site'];
/** Only run where asked for: everything with everything takes its time. */
export const heavyParts = ['matrix'];

/** The test files of a part, relative to the repository; all when none is named. */
export function testFiles(part, named = []) {
  const files = readdirSync(join(repository, 'test'), { recursive: true, encoding: 'utf8' })
    .map((file) => `test/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.test.ts') && partOf(file) === part)
    .toSorted();
  const wanted = named.map((file) => relative(repository, resolve(file)).replaceAll('\\', '/'));
  if (wanted.length === 0) return files;
  return files.filter((file) =>
    wanted.some((name) => file === name || file.startsWith(`${name}/`)),
  );
}

/** Files of Node that try properties with random input. */
export function propertyTests() {
  return ['node', 'site'].flatMap((part) =>
    testFiles(part).filter((file) =>
      readFileSync(join(repository, file), 'utf8').includes("from 'fast-check'"),
    ),
  );
}

/** Runs the files; a part that crashes counts as one failed test. */
export async function runTests(part, files) {
  heading(`${part} tests`);
  if (files.length === 0) {
    console.log('There are none.');
    return { passed: 0, failed: 0, skipped: 0 };
  }
  const folder = mkdtempSync(join(tmpdir(), 'sluice-tests-'));
  const countsFile = join(folder, 'counts.json');
  try {
    const env = { SLUICE_COUNTS: countsFile };
    if (part !== 'node') env.CHROME_PATH = findBrowser();
    const inBrowser = part === 'browser' || part === 'matrix';
    const code = await runNode(inBrowser ? browserRun(files) : nodeRun(part, files), env);
    if (!existsSync(countsFile)) throw new Error(`exit code ${code}, see above`);
    const counts = JSON.parse(readFileSync(countsFile, 'utf8'));
    if (code !== 0 && counts.failed === 0) counts.failed = 1;
    return counts;
  } catch (error) {
    console.error(`The ${part} tests did not end properly: ${error.message}`);
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function partOf(file) {
  if (file.startsWith('test/matrix/')) return 'matrix';
  if (/^test\/(?:page|ui|inspector)\//.test(file)) return 'browser';
  return /^test\/(?:site|life)\//.test(file) ? 'site' : 'node';
}

function nodeRun(part, files) {
  // Two browsers at once would make each other's timing unreliable.
  const concurrency = part === 'site' ? 1 : availableParallelism();
  return [
    '--import',
    'tsx',
    '--test',
    `--test-concurrency=${concurrency}`,
    '--test-timeout=300000',
    '--test-reporter=./scripts/testing/node-reporter.mjs',
    '--test-reporter-destination=stdout',
    ...files,
  ];
}

function browserRun(files) {
  return ['node_modules/@web/test-runner/dist/bin.js', '--files', ...files];
}
