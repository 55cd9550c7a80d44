import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "libsql";
import { expect, onTestFinished, test, vi } from "vitest";

// Each test starts the whole program, several times over.
vi.setConfig({ testTimeout: 60_000 });

const ADMIN_TOKEN = "admin-token-of-the-tests-0123456789";
const MAIN = join(import.meta.dirname, "main.ts");

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "throughline-main-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

type Program = {
  readonly child: ChildProcess;
  readonly out: () => string;
  readonly errors: () => string;
};

/** Starts the real program; it is gone when the test is. */
function run(environment: Record<string, string>): Program {
  const { PATH = "" } = process.env;
  const child = spawn(process.execPath, ["--import", "tsx", MAIN], {
    env: { PATH, PORT: "0", LOG_LEVEL: "warn", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [out, errors] = ["", ""];
  child.stdout?.on("data", (data) => {
    out += data;
  });
  child.stderr?.on("data", (data) => {
    errors += data;
  });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  return { child, out: () => out, errors: () => errors };
}

async function exitOf({ child }: Program): Promise<unknown> {
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  return child.exitCode ?? child.signalCode;
}

/** The line it prints once it listens. */
async function lineOf(program: Program): Promise<string> {
  const { child, out, errors } = program;
  while (!out().includes("\n")) {
    const ended = exitOf(program).then(() => "ended");
    const printed = child.stdout && once(child.stdout, "data");
    if ((await Promise.race([printed, ended])) === "ended") throw new Error(errors());
  }
  return out();
}

const addressIn = (line: string): string => /http:\/\/\S+/.exec(line)?.[0] ?? "";

test("[CFG-4] it prints one line with the setup link, works, and stops cleanly", async () => {
  const DATA_DIR = await newFolder();
  const first = run({ DATA_DIR });
  const line = await lineOf(first);
  expect(line).toMatch(
    /^Throughline listens on http:\/\/127\.0\.0\.1:\d+ – first-time setup: http:\/\/127\.0\.0\.1:\d+\/setup\/[\w-]{43}\n$/,
  );
  const address = addressIn(line);
  expect((await fetch(`${address}/readyz`)).status).toBe(200);
  const token = line.trim().split("/setup/")[1];
  const admin = { name: "Mia", email: "mia@example.org", password: "a long password" };
  const post = (path: string, json: object, headers = {}) =>
    fetch(path, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(json),
    });
  const setUp = await post(`${address}/api/setup`, { token, ...admin });
  expect(setUp.status).toBe(201);
  const cookie = setUp.headers.getSetCookie()[0]?.split(";")[0] ?? "";
  const mine = { cookie, origin: address };
  expect((await post(`${address}/api/maps`, { title: "Retail" }, mine)).status).toBe(201);
  first.child.kill("SIGTERM");
  expect(await exitOf(first)).toBe(0);
  expect(first.out()).toBe(line);
  expect(first.errors()).toBe("");

  const second = run({ DATA_DIR });
  const again = await lineOf(second);
  expect(again).toMatch(/^Throughline listens on http:\/\/127\.0\.0\.1:\d+\n$/);
  const maps = await fetch(`${addressIn(again)}/api/maps`, { headers: { cookie } });
  expect(await maps.json()).toMatchObject({ items: [{ title: "Retail", role: "admin" }] });
  second.child.kill("SIGINT");
  expect(await exitOf(second)).toBe(0);
});

test("[CFG-7] a stop that leaves a change unstored ends with 1 and says so", async () => {
  const DATA_DIR = await newFolder();
  const program = run({ DATA_DIR, ADMIN_TOKEN });
  const address = addressIn(await lineOf(program));
  const blocker = new Database(join(DATA_DIR, "maps.db"));
  onTestFinished(() => {
    blocker.close();
  });
  blocker.exec("BEGIN IMMEDIATE");
  const made = await fetch(`${address}/api/maps`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${ADMIN_TOKEN}` },
    body: JSON.stringify({ title: "Retail" }),
  });
  expect(made.status).toBe(503);
  program.child.kill("SIGTERM");
  expect(await exitOf(program)).toBe(1);
  expect(program.errors()).toContain("The last changes could not be stored");
});

test("[CFG-5] a second process on the same folder is refused, until the first is killed", async () => {
  const DATA_DIR = await newFolder();
  const first = run({ DATA_DIR });
  await lineOf(first);
  const second = run({ DATA_DIR });
  expect(await exitOf(second)).toBe(1);
  expect(second.errors()).toMatch(
    `Throughline cannot start: The data folder ${DATA_DIR} is in use by process ${first.child.pid}`,
  );
  expect(second.out()).toBe("");
  first.child.kill("SIGKILL");
  await exitOf(first);
  await lineOf(run({ DATA_DIR }));
});

test("[CFG-3] a wrong variable stops the start with a sentence", async () => {
  const program = run({ MAX_CONNECTIONS: "many", DATA_DIR: await newFolder() });
  expect(await exitOf(program)).toBe(1);
  expect(program.errors()).toBe(
    "Throughline cannot start: MAX_CONNECTIONS must be a whole number from 1 to 1000000\n",
  );
});

test("[CFG-6] a port that is taken stops the start with a sentence", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  onTestFinished(() => {
    other.close();
  });
  await once(other, "listening");
  const address = other.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const program = run({ PORT: String(port), DATA_DIR: await newFolder() });
  expect(await exitOf(program)).toBe(1);
  expect(program.errors()).toContain(
    `Throughline cannot start: PORT ${port} on 127.0.0.1 is taken by another program`,
  );
});
