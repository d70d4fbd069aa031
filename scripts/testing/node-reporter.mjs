/** Reporter of Node's test runner: tells what failed, and writes the counts to the file SLUICE_COUNTS. */
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { inspect } from 'node:util';

export default async function* report(events) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const titles = [];
  for await (const { type, data } of events) {
    if (type === 'test:start') {
      titles.splice(data.nesting, Infinity, data.name);
    } else if (type === 'test:pass') {
      if (data.skip !== undefined || data.todo !== undefined) {
        counts.skipped += 1;
        yield `- ${titleOf(data, titles)}: skipped${reason(data.skip ?? data.todo)}\n`;
      } else if (isTest(data)) counts.passed += 1;
    } else if (type === 'test:fail' && data.todo === undefined && isCause(data)) {
      counts.failed += 1;
      yield `✗ ${titleOf(data, titles)}\n${describe(data.details.error)}\n`;
    } else if (type === 'test:stdout' || type === 'test:stderr') {
      yield data.message;
    }
  }
  if (process.env.SLUICE_COUNTS) writeFileSync(process.env.SLUICE_COUNTS, JSON.stringify(counts));
  yield `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`;
}

/** Suites, and files that hold no test, pass as well, but are none. */
function isTest({ name, details }) {
  return details.type !== 'suite' && !isFile(name);
}

function isFile(name) {
  return name.endsWith('.test.ts');
}

/** A suite whose test failed fails as well, but one that cannot start fails by itself. */
function isCause({ details }) {
  return details.error?.failureType !== 'subtestsFailed';
}

function titleOf({ name, nesting, file }, titles) {
  if (isFile(name)) return relative(process.cwd(), name);
  const where = file === undefined ? [] : [relative(process.cwd(), file)];
  return [...where, ...titles.slice(0, nesting), name].join(' › ');
}

function reason(text) {
  return typeof text === 'string' && text !== '' ? `, ${text}` : '';
}

function describe(error) {
  const what =
    error?.failureType === 'testCodeFailure' && error.exitCode !== undefined
      ? `The file ended with exit code ${error.exitCode}.`
      : (error?.cause ?? error);
  const text =
    typeof what === 'string' ? what : inspect(what, { colors: process.stdout.isTTY ?? false });
  return text.replaceAll(/^/gm, '    ');
}
