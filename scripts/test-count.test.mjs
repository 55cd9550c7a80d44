import { describe, expect, test } from "vitest";
import {
  addUp,
  closingLine,
  countPlaywright,
  countVitest,
  honest,
  skippedLine,
} from "./test-count.mjs";

describe("one closing line for all runners", () => {
  test("a test file that does not load counts as a failure", () => {
    const report = {
      numPassedTests: 5,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 1,
      testResults: [
        { status: "failed", assertionResults: [{ status: "failed" }, { status: "passed" }] },
        { status: "failed", assertionResults: [] },
        { status: "passed", assertionResults: [{ status: "passed" }] },
      ],
    };
    expect(countVitest(report)).toEqual({ passed: 5, failed: 2, skipped: 3 });
  });

  test("a flaky browser test and an error outside any test count as failures", () => {
    const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 0 };
    expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 4, failed: 3, skipped: 0 });
  });

  test("a run that ran nothing or broke off is no success", () => {
    const nothing = { passed: 0, failed: 0, skipped: 0 };
    const fine = { passed: 3, failed: 0, skipped: 1 };
    expect(honest(nothing, true).failed).toBe(1);
    expect(honest(fine, false).failed).toBe(1);
    expect(honest(fine, true)).toEqual(fine);
  });

  test("skipped tests are named only when there are any", () => {
    const total = addUp([
      { passed: 1, failed: 0, skipped: 0 },
      { passed: 40, failed: 2, skipped: 0 },
    ]);
    expect(closingLine(total)).toBe("41 passed, 2 failed");
    expect(closingLine({ ...total, skipped: 3 })).toBe("41 passed, 2 failed");
    expect(skippedLine({ ...total, skipped: 3 })).toBe("3 skipped");
    expect(skippedLine({ ...total, skipped: 0 })).toBe("");
  });
});
