// `npm test`: everything, in one count. A stage that runs no tests counts as one check.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  addUp,
  closingLine,
  countPlaywright,
  countVitest,
  honest,
  skippedLine,
} from "./test-count.mjs";

/** @typedef {import("./test-count.mjs").Count} Count */

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** @param {string} script @param {string[]} args */
function succeeds(script, args = []) {
  console.log(`\n── ${script}`);
  // The arguments are all our own, so a shell has nothing to misread; on Windows npm needs one.
  const shell = process.platform === "win32";
  const command = ["run", "--silent", script, "--", ...args];
  return spawnSync("npm", command, { cwd: ROOT, stdio: "inherit", shell }).status === 0;
}

/** @param {string} script @returns {Count} */
function check(script) {
  const ok = succeeds(script);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

/**
 * @template Report
 * @param {string} script @param {string} file @param {(report: Report) => Count} count
 * @param {string[]} args
 */
function tests(script, file, count, args = []) {
  const path = `${ROOT}node_modules/.cache/${file}`;
  rmSync(path, { force: true });
  const ok = succeeds(script, args);
  const counted = existsSync(path)
    ? count(JSON.parse(readFileSync(path, "utf8")))
    : { passed: 0, failed: 0, skipped: 0 };
  return honest(counted, ok);
}

const total = addUp([
  check("lint"),
  check("types"),
  tests("unit", "vitest.json", countVitest, [
    "--reporter=default",
    "--reporter=json",
    "--outputFile.json=node_modules/.cache/vitest.json",
  ]),
  check("build"),
  check("budget"),
  tests("e2e", "playwright.json", countPlaywright),
]);
console.log(`\n${skippedLine(total)}`);
console.log(closingLine(total));
process.exitCode = total.failed > 0 ? 1 : 0;
