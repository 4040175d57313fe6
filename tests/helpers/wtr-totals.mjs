/** A reporter of the total of all browsers, for scripts to read: the last line of the run, alone on it. */
export function totals() {
  const count = { passed: 0, failed: 0, skipped: 0 };
  const walk = (suite) => {
    for (const test of suite.tests) count[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
    for (const inner of suite.suites) walk(inner);
  };
  return {
    stop({ sessions }) {
      for (const session of sessions) {
        if (session.testResults) walk(session.testResults);
        // A file that never ran to its end failed, even though none of its tests did.
        if (!session.testResults || session.errors.length > 0) count.failed += 1;
      }
      // The runner draws its last progress after this; the exit is the only later moment.
      process.once('exit', () =>
        console.log(`\n${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`),
      );
    },
  };
}
