// `npm run e2e [-- playwright options]`: the browser tests, with a browser that was seen to launch.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** @param {string[]} args @returns {number} */
function node(...args) {
  const cwd = fileURLToPath(new URL("..", import.meta.url));
  return spawnSync(process.execPath, args, { cwd, stdio: "inherit" }).status ?? 1;
}

process.exitCode =
  node("scripts/ensure-browser.mjs") ||
  node(
    "node_modules/@playwright/test/cli.js",
    "test",
    "--config=e2e/playwright.config.ts",
    ...process.argv.slice(2),
  );
