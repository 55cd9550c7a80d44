// How the test runners' reports add up to one closing line.

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/**
 * @typedef {{ status: string, assertionResults: { status: string }[] }} VitestFile
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, testResults: VitestFile[] }} VitestReport
 * @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[] }} PlaywrightReport
 */

/** @param {VitestReport} report @returns {Count} */
export function countVitest(report) {
  // A file that fails to load holds no failing test.
  const unloaded = report.testResults.filter(
    (file) =>
      file.status === "failed" && !file.assertionResults.some(({ status }) => status === "failed"),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** @param {PlaywrightReport} report @returns {Count} */
export function countPlaywright({ stats, errors }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

/**
 * A run that broke outside its tests, or ran none, counts as one failure.
 * @param {Count} counted @param {boolean} succeeded @returns {Count}
 */
export function honest(counted, succeeded) {
  const broke = counted.failed === 0 && (!succeeded || counted.passed === 0);
  return broke ? { ...counted, failed: 1 } : counted;
}

/** @param {Count[]} counts @returns {Count} */
export const addUp = (counts) =>
  counts.reduce((sum, { passed, failed, skipped }) => ({
    passed: sum.passed + passed,
    failed: sum.failed + failed,
    skipped: sum.skipped + skipped,
  }));

/** @param {Count} total */
export const closingLine = ({ passed, failed }) => `${passed} passed, ${failed} failed`;

/** What was not tried, to be read before the closing line; empty if everything was. @param {Count} total */
export const skippedLine = ({ skipped }) => (skipped > 0 ? `${skipped} skipped` : "");
