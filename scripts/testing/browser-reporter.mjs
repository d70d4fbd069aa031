/** Reporter of web-test-runner: writes the counts to the file SLUICE_COUNTS. */
import { writeFileSync } from 'node:fs';

export function countReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0 };
      for (const { passed, errors, testResults } of sessions) {
        const before = counts.failed;
        if (testResults) countTests(testResults, counts);
        // Files that cannot be loaded have no tests, and hooks that throw belong to none.
        counts.failed += errors.length;
        if (!passed && counts.failed === before) counts.failed += 1;
      }
      if (process.env.SLUICE_COUNTS) {
        writeFileSync(process.env.SLUICE_COUNTS, JSON.stringify(counts));
      }
    },
  };
}

function countTests({ suites, tests }, counts) {
  for (const { passed, skipped } of tests) {
    counts[skipped ? 'skipped' : passed ? 'passed' : 'failed'] += 1;
  }
  for (const suite of suites) countTests(suite, counts);
}
