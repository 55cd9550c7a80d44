import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig, type LaunchOptions } from "@playwright/test";

const cache = (file: string): string =>
  fileURLToPath(new URL(`../node_modules/.cache/${file}`, import.meta.url));

/** Written by scripts/ensure-browser.mjs; without it Playwright looks for its own browser. */
function launchOptions(): LaunchOptions {
  const found = cache("browser.json");
  return existsSync(found) ? JSON.parse(readFileSync(found, "utf8")) : {};
}

export default defineConfig({
  testDir: "promises",
  outputDir: "test-results",
  globalSetup: "./support/build-client.ts",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  retries: 0,
  // Walks through many screens, on a machine that may be busy; what waits for ever fails all the same.
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json", { outputFile: cache("playwright.json") }]],
  use: {
    browserName: "chromium",
    launchOptions: launchOptions(),
    viewport: { width: 1440, height: 900 },
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
  },
});
