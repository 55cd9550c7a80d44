import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Once before all tests: every server under test serves the same built client. */
export default function buildClient(): void {
  const script = fileURLToPath(new URL("../../scripts/build.mjs", import.meta.url));
  const build = spawnSync(process.execPath, [script, "--if-stale"], { stdio: "inherit" });
  if (build.status !== 0) throw new Error("the client could not be built");
}
