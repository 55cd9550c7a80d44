import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const ADDRESS = /https?:\/\/[^\s"]+/;
const STARTS_WITHIN = 30_000;
const STOPS_WITHIN = 15_000;

/** One Throughline of a test's own, as an operator would run it. */
export type Server = {
  /** Without a trailing slash. */
  readonly url: string;
  /** Bearer token with the rights of a workspace admin. */
  readonly adminToken: string;
  readonly dataDir: string;
  /** Everything it has said so far, on both outputs. */
  output(): string;
  /** SIGTERM, as an operator does it; resolves to the exit code. */
  stop(): Promise<number | null>;
  /** kill -9, as a power cut does it. */
  kill(): Promise<void>;
};

type Options = {
  /** An earlier server's folder, to start again on the same data. */
  readonly dataDir?: string;
  /** An earlier server's port, so that open pages find it again. */
  readonly port?: number;
  readonly env?: Readonly<Record<string, string>>;
};

const ADMIN_TOKEN = "e2e-admin-token-0123456789abcdef";

export async function startServer(options: Options = {}): Promise<Server> {
  const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), "throughline-e2e-")));
  const child = spawn(process.execPath, ["--import", "tsx", "server/main.ts"], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      NODE_ENV: "production",
      HOST: "127.0.0.1",
      PORT: String(options.port ?? 0),
      DATA_DIR: dataDir,
      ADMIN_TOKEN,
      ...options.env,
    },
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => said.push(text));
  }
  const output = (): string => said.join("");
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const url = await addressOf(child, ended, output);
  return {
    url,
    adminToken: ADMIN_TOKEN,
    dataDir,
    output,
    stop: () => stop(child, ended, output),
    kill: async () => {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

/** Removes what a stopped server left behind. */
export const forget = (server: Server): Promise<void> =>
  rm(server.dataDir, { recursive: true, force: true });

/** The origin in the first line on stdout that names one. */
function addressOf(
  child: ChildProcess,
  ended: Promise<unknown>,
  output: () => string,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const giveUp = (why: string) => {
      child.kill("SIGKILL");
      reject(new Error(`the server ${why}\n${output()}`));
    };
    const timer = setTimeout(giveUp, STARTS_WITHIN, "named no address in time");
    let line = "";
    child.stdout?.on("data", (text: string) => {
      line += text;
      const found = ADDRESS.exec(line.slice(0, line.lastIndexOf("\n") + 1));
      if (!found) return;
      clearTimeout(timer);
      resolve(new URL(found[0]).origin);
    });
    void ended.then(() => {
      clearTimeout(timer);
      giveUp("ended before it listened");
    });
  });
}

async function stop(
  child: ChildProcess,
  ended: Promise<number | null>,
  output: () => string,
): Promise<number | null> {
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    child.kill("SIGKILL");
  }, STOPS_WITHIN);
  child.kill("SIGTERM");
  const code = await ended;
  clearTimeout(timer);
  if (late) throw new Error(`the server did not stop on SIGTERM\n${output()}`);
  return code;
}
