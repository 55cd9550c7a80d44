import { mkdir, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { createHttpServer, listen, stopListening } from "./index.ts";
import { startTestServer } from "./testing/server.ts";

test("[HTTP-18] machines see whether the server lives and whether it is ready", async () => {
  let ready = true;
  const { ask } = await startTestServer({ isReady: async () => ready });
  expect((await ask("GET", "/healthz")).status).toBe(200);
  expect((await ask("GET", "/readyz")).status).toBe(200);
  ready = false;
  expect((await ask("GET", "/healthz")).status).toBe(200);
  expect(await ask("GET", "/readyz")).toMatchObject({ status: 503, body: { code: "not_ready" } });
});

test("[HTTP-18] metrics tell how busy the maps are", async () => {
  const { ask, automation } = await startTestServer();
  const { text, headers } = await ask("GET", "/metrics", { as: automation });
  expect(headers.get("content-type")).toMatch(/^text\/plain/);
  expect(text).toContain("throughline_open_maps 2");
  expect(text).toContain("throughline_connections 3");
  expect(text).toContain("process_cpu_seconds_total");
});

const HEAD = "POST /api/maps HTTP/1.1\r\nHost: localhost\r\n";

test.each([
  ["head", HEAD],
  ["body", `${HEAD}Content-Type: application/json\r\nContent-Length: 99\r\n\r\n{"title":`],
])("[HTTP-18] whoever sends half a %s is not waited for", async (_what, half) => {
  const arrival = { headersTimeout: 60, requestTimeout: 90, connectionsCheckingInterval: 10 };
  const server = createHttpServer((request) => void request.resume(), arrival);
  const address = new URL(await listen(server, "127.0.0.1", 0));
  onTestFinished(() => stopListening(server).finished());
  const socket = connect(Number(address.port), address.hostname);
  socket.write(half);
  let answer = "";
  for await (const data of socket) answer += data;
  expect(answer).toMatch(/^HTTP\/1\.1 408 /);
});

test("[HTTP-19] the client is served for every place in it, its hashed files for ever", async () => {
  const { ask, clientFolder } = await startTestServer();
  await mkdir(join(clientFolder, "assets"));
  await writeFile(join(clientFolder, "index.html"), "<!doctype html><title>Client</title>");
  await writeFile(join(clientFolder, "assets", "main-abc123.js"), "export {};");
  for (const path of ["/", "/m/abc?token=x", "/setup/xyz"]) {
    const page = await ask("GET", path);
    expect(page.text).toContain("<title>Client</title>");
    expect(page.headers.get("cache-control")).toBe("no-cache");
  }
  const script = await ask("GET", "/assets/main-abc123.js");
  expect(script.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  for (const path of ["/assets/main-old.js", "/favicon.ico", "/sync/abc", "/../package.json"]) {
    expect((await ask("GET", path)).status, path).toBe(404);
  }
});

test("[HTTP-19] while the client is not built, a page says how to build it", async () => {
  const { ask } = await startTestServer();
  const page = await ask("GET", "/");
  expect(page.status).toBe(503);
  expect(page.text).toContain("npm run build");
});

test("[HTTP-20] browsers are told to trust our own files alone", async () => {
  const { ask } = await startTestServer();
  const { headers } = await ask("GET", "/api/me");
  const policy = headers.get("content-security-policy") ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("x-powered-by")).toBeNull();
  expect(headers.get("strict-transport-security")).toBeNull();
  expect(headers.get("cache-control")).toBe("no-store");

  const encrypted = await startTestServer({ publicUrl: "https://maps.example.org" });
  const there = (await encrypted.ask("GET", "/api/me")).headers;
  expect(there.get("strict-transport-security")).toContain("max-age");
  expect(there.get("content-security-policy")).toContain("wss://maps.example.org");
});
