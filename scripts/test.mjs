/**
 * `npm test`: installs what is missing, then runs every check and every test. The last line tells the sum.
 *
 *   --only checks|node|browser|site   one part of it; matrix is a part that only runs so, or with --heavy
 *   --heavy                           everything, and the parts that take long
 *   --fuzz N                          the property tests of Node, N times as often
 *   --browsers firefox|webkit|all     for the browser tests, instead of Chromium
 *   file …                            only these test files
 */
import { parseArgs } from 'node:util';
import { installIfNeeded } from './install.mjs';
import { build, runChecks } from './testing/checks.mjs';
import { heavyParts, parts, propertyTests, runTests, testFiles } from './testing/tests.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    browsers: { type: 'string' },
    heavy: { type: 'boolean' },
    fuzz: { type: 'string' },
  },
});
if (values.browsers !== undefined) process.env.BROWSERS = values.browsers;

if (values.fuzz !== undefined) {
  process.env.FUZZ = values.fuzz;
  if (positionals.length === 0) positionals.push(...propertyTests());
}

const counts = [];
try {
  installIfNeeded();
  const wanted = wantedParts();
  counts.push(await build());
  if (wanted.includes('checks')) counts.push(...(await runChecks()));
  for (const part of [...parts, ...heavyParts].filter((name) => wanted.includes(name))) {
    counts.push(await runTests(part, testFiles(part, positionals)));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  counts.push({ passed: 0, failed: 1, skipped: 0 });
}

const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
if (sum('skipped') > 0) console.log(`\n${sum('skipped')} skipped`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);

function wantedParts() {
  const all = ['checks', ...parts];
  if (values.only !== undefined) {
    if (![...all, ...heavyParts].includes(values.only)) {
      throw new Error(`--only takes one of: ${[...all, ...heavyParts].join(', ')}.`);
    }
    return [values.only];
  }
  // Whoever names a test file wants to see that one, quickly.
  if (positionals.length > 0) {
    const named = [...parts, ...heavyParts].filter(
      (part) => testFiles(part, positionals).length > 0,
    );
    if (named.length === 0) throw new Error(`No test file is called ${positionals.join(' or ')}.`);
    return named;
  }
  return values.heavy ? [...all, ...heavyParts] : all;
}
