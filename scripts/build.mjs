// Builds the client, and knows whether the last build still fits its sources.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const SOURCES = ["client", "shared", "vite.config.ts", "package-lock.json"];
const NOT_BUILT = /\.(test\.tsx?|md)$/;
const VITE = join(ROOT, "node_modules/vite/bin/vite.js");
// Inside the output, so that removing the output removes it too.
const STAMP = join(ROOT, "dist/client/.built-from");

/** @param {string} source */
function filesOf(source) {
  if (statSync(join(ROOT, source)).isFile()) return [source];
  return readdirSync(join(ROOT, source), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !NOT_BUILT.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length))
    .sort();
}

/** By content: a checkout, a copy or a slow clock changes times without changing sources. */
function fingerprint() {
  const hash = createHash("sha256");
  for (const file of SOURCES.flatMap(filesOf)) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(ROOT, file)))
      .update("\0");
  }
  return hash.digest("hex");
}

export function clientIsFresh() {
  return existsSync(STAMP) && readFileSync(STAMP, "utf8") === fingerprint();
}

/** True when the build succeeded. It reports on stderr: stdout belongs to the server's address. */
export function buildClient() {
  if (!existsSync(VITE)) {
    console.error(
      "The client has to be built, but its build tools are not installed: run `npm ci --include=dev`.",
    );
    return false;
  }
  const builtFrom = fingerprint();
  const vite = spawnSync(process.execPath, [VITE, "build", "--logLevel", "warn"], {
    cwd: ROOT,
    stdio: ["ignore", 2, 2],
    env: { ...process.env, NODE_ENV: "production" },
  });
  if (vite.status !== 0) return false;
  writeFileSync(STAMP, builtFrom);
  return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const enough = process.argv.includes("--if-stale") && clientIsFresh();
  process.exitCode = enough || buildClient() ? 0 : 1;
}
