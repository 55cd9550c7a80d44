// Finds, or as a last resort installs, a Chromium that really launches, and writes down how to start
// it for e2e/playwright.config.ts.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";

/** @typedef {{ executablePath?: string, args: string[] }} Launch */

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const FOUND = join(ROOT, "node_modules/.cache/browser.json");
const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
// Chromium calls home at every start; tests must not depend on who answers.
const ARGS = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const isRoot = process.getuid?.() === 0;
// As root Chromium refuses its own sandbox.
const args = isRoot ? ["--no-sandbox", ...ARGS] : ARGS;

/** @returns {Launch[]} */
function candidates() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) return [{ executablePath: chosen, args }];
  const onPath = (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .filter((path) => existsSync(path));
  return [{ args }, ...onPath.map((executablePath) => ({ executablePath, args }))];
}

/** @param {Launch} launch */
async function launches(launch) {
  try {
    const browser = await chromium.launch({ ...launch, timeout: 30_000 });
    const version = browser.version();
    await browser.close();
    return version;
  } catch {
    return undefined;
  }
}

async function find() {
  for (const launch of candidates()) {
    const version = await launches(launch);
    if (version) return { launch, version };
  }
  return undefined;
}

/** @param {string} command @param {string[]} rest @returns {boolean} */
function run(command, ...rest) {
  console.log(`[browser] ${[command, ...rest].join(" ")}`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync(command, rest, { stdio: "inherit", timeout: 600_000, env }).status === 0;
}

async function install() {
  const playwright = join(ROOT, "node_modules/@playwright/test/cli.js");
  if (run(process.execPath, playwright, "install", "--only-shell", "chromium")) {
    const own = await find();
    if (own) return own;
  }
  if (!isRoot || !existsSync("/usr/bin/apt-get")) return undefined;
  const packages = ["chromium", "fonts-dejavu-core"];
  const installed =
    run("apt-get", "update", "-q") &&
    run("apt-get", "install", "-y", "-q", "--no-install-recommends", ...packages);
  return installed ? find() : undefined;
}

const found = (await find()) ?? (process.env.CHROMIUM_PATH ? undefined : await install());
if (!found) {
  console.error(
    process.env.CHROMIUM_PATH
      ? `No browser: CHROMIUM_PATH=${process.env.CHROMIUM_PATH} does not launch.`
      : "No browser: install one with `npx playwright install --with-deps chromium` or" +
          " `sudo apt-get install chromium`, or point CHROMIUM_PATH at one.",
  );
  process.exit(1);
}
mkdirSync(dirname(FOUND), { recursive: true });
writeFileSync(FOUND, JSON.stringify(found.launch, null, 2));
console.log(
  `[browser] ${found.launch.executablePath ?? "Playwright's own Chromium"} ${found.version}`,
);
