import { connect } from "node:net";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { type Asking, startTestServer } from "./testing/server.ts";

type Case = Asking & {
  readonly call: string;
  readonly says: string;
  readonly detail: string | RegExp;
};

const JSON_TYPE = { "content-type": "application/json" };
const long = (letters: number) => "x".repeat(letters);
const mermaid = { "content-type": "text/plain" };

/** Everything one can send that is wrong, and what is answered. */
const CASES: readonly Case[] = [
  {
    call: "POST /api/maps",
    body: '{"title": "Retail"',
    headers: JSON_TYPE,
    says: "400 bad_request",
    detail: "The body is not valid JSON",
  },
  {
    call: "POST /api/maps",
    body: `${'{"title":'.repeat(6000)}1${"}".repeat(6000)}`,
    headers: JSON_TYPE,
    says: "400 bad_request",
    detail: "title must be text",
  },
  {
    call: "POST /api/maps",
    body: '"Retail"',
    headers: JSON_TYPE,
    says: "400 bad_request",
    detail: "The body is not valid JSON",
  },
  { call: "POST /api/maps", json: [], says: "400 bad_request", detail: /must be a JSON object/ },
  { call: "POST /api/maps", says: "415 wrong_content_type", detail: /must be application\/json/ },
  { call: "POST /api/maps", json: {}, says: "400 bad_request", detail: "title is missing" },
  {
    call: "POST /api/maps",
    json: { title: 7 },
    says: "400 bad_request",
    detail: "title must be text",
  },
  {
    call: "POST /api/maps",
    json: { title: " \u0000\n" },
    says: "400 bad_request",
    detail: "title must not be empty",
  },
  {
    call: "POST /api/maps",
    json: { title: long(501) },
    says: "400 bad_request",
    detail: "title must have 500 or fewer characters",
  },
  {
    call: "POST /api/maps",
    json: { title: "T", template: "space-travel" },
    says: "400 bad_request",
    detail: /^template must be one of blank, /,
  },
  {
    call: "POST /api/maps",
    json: { title: "T", owner: "me" },
    says: "400 bad_request",
    detail: "The body must not have the unknown field owner",
  },
  {
    call: "POST /api/maps",
    body: '{"title":"T","__proto__":{"workspaceAdmin":true}}',
    headers: JSON_TYPE,
    says: "400 bad_request",
    detail: "The body must not have the unknown field __proto__",
  },
  {
    call: "POST /api/maps",
    body: "title=Retail",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    says: "415 wrong_content_type",
    detail: "The body must be application/json",
  },
  {
    call: "POST /api/maps",
    body: '{"title":"T"}',
    headers: { "content-type": "text/plain" },
    says: "415 wrong_content_type",
    detail: "The body must be application/json",
  },
  {
    call: "POST /api/maps",
    body: '{"title":"T"}',
    headers: { ...JSON_TYPE, "content-encoding": "compress" },
    says: "415 wrong_content_type",
    detail: /encoding/,
  },
  {
    call: "POST /api/maps",
    json: { title: long(70_000) },
    says: "413 too_large",
    detail: "The body is too large",
  },
  {
    call: "POST /api/maps",
    body: Uint8Array.from(gzipSync(JSON.stringify({ title: long(5_000_000) }))),
    headers: { ...JSON_TYPE, "content-encoding": "gzip" },
    says: "413 too_large",
    detail: "The body is too large",
  },
  {
    call: "PATCH /api/maps/{map}",
    json: {},
    says: "400 bad_request",
    detail: "The body must name what to change",
  },
  {
    call: "PATCH /api/maps/{map}",
    json: { state: "might-be" },
    says: "400 bad_request",
    detail: "state must be one of as-is, to-be",
  },
  {
    call: "POST /api/maps/{map}/links",
    json: { role: "owner" },
    says: "400 bad_request",
    detail: "role must be one of viewer, commenter, editor, admin",
  },
  {
    call: "POST /api/maps/{map}/links",
    json: { role: "viewer", expiresAt: "tomorrow" },
    says: "400 bad_request",
    detail: "expiresAt must be a time such as 2027-01-31T12:00:00Z",
  },
  {
    call: "GET /api/maps/{map}/export",
    says: "400 bad_request",
    detail: /^format must be one of json, mermaid/,
  },
  {
    call: "GET /api/maps/{map}/export?format=pdf",
    says: "400 bad_request",
    detail: "format must be one of json, mermaid",
  },
  { call: "GET /api/maps?trash=maybe", says: "400 bad_request", detail: /^trash must be one of/ },
  {
    call: "POST /api/maps/import?format=mermaid",
    body: "flowchart TD",
    headers: mermaid,
    says: "400 unreadable_file",
    detail: /./,
  },
  {
    call: "POST /api/maps/import?format=mermaid",
    headers: mermaid,
    says: "400 unreadable_file",
    detail: "The file is empty",
  },
  {
    call: "POST /api/maps/import?format=mermaid",
    body: new Uint8Array([0x6a, 0xff, 0xfe]),
    headers: mermaid,
    says: "400 unreadable_file",
    detail: "The file is not UTF-8 text",
  },
  {
    call: "POST /api/maps/import?format=json",
    body: "{",
    headers: JSON_TYPE,
    says: "400 unreadable_file",
    detail: /./,
  },
  {
    call: "POST /api/maps/import?format=mermaid",
    body: long(8 * 1024 * 1024 + 1),
    headers: mermaid,
    says: "413 too_large",
    detail: "The body is too large",
  },
  {
    call: "POST /api/maps/import?format=mermaid",
    body: "journey",
    headers: { "content-type": "image/png" },
    says: "415 wrong_content_type",
    detail: /^The body must be one of application\/json, text\/plain, text\/vnd.mermaid/,
  },
  {
    call: "POST /api/users",
    json: { name: "Zoe", email: "zoe", password: "a long password" },
    says: "400 bad_request",
    detail: "email must be an e-mail address",
  },
  {
    call: "POST /api/users",
    json: { name: "Zoe", email: "zoe@example.org", password: "short" },
    says: "400 bad_request",
    detail: "password must have 10 or more characters",
  },
  {
    call: "POST /api/users",
    json: { name: "Zoe", email: "zoe@example.org", password: long(129) },
    says: "400 bad_request",
    detail: "password must have 128 or fewer characters",
  },
  {
    call: "POST /api/auth/sign-in/email",
    json: { email: "zoe@example.org", password: long(100_000) },
    says: "413 too_large",
    detail: "The body is too large",
  },
  { call: "GET /api/nothing", says: "404 not_found", detail: "There is nothing at this address" },
  { call: "PUT /api/maps", json: {}, says: "404 not_found", detail: /nothing/ },
  { call: "POST /api/auth/sign-up/email", json: {}, says: "404 not_found", detail: /nothing/ },
  { call: "GET /api/maps/%E0%A4%A", says: "400 bad_request", detail: /cannot be read/ },
  { call: "POST /home", json: {}, says: "404 not_found", detail: /nothing/ },
];

test("[HTTP-16] everything that is wrong is a problem that says what, and changes nothing", async () => {
  const { ask, automation, newMap, openMaps } = await startTestServer();
  const mapId = await newMap();
  for (const { call, says, detail, ...asking } of CASES) {
    const [method = "", path = ""] = call.replace("{map}", mapId).split(" ");
    const { status, headers, body } = await ask(method, path, { ...asking, as: automation });
    const what = `${call} ${JSON.stringify(asking).slice(0, 100)}`;
    expect(`${status} ${body.code}`, what).toBe(says);
    expect(headers.get("content-type"), what).toMatch(/^application\/problem\+json/);
    expect(
      Object.keys(body).filter((key) => key !== "line"),
      what,
    ).toEqual(["type", "title", "status", "detail", "code"]);
    expect(body.status, what).toBe(status);
    expect(body.type, what).toBe(`urn:throughline:problem:${body.code}`);
    expect(body.detail, what).toMatch(typeof detail === "string" ? exactly(detail) : detail);
  }
  expect(openMaps.size).toBe(1);
  expect((await ask("GET", `/api/maps/${mapId}`, { as: automation })).body.title).toBe("Retail");
});

const exactly = (text: string): RegExp =>
  new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`);

test("[HTTP-16] what breaks inside is written down, not told", async () => {
  const { ask, automation, catalogue, log } = await startTestServer({});
  const written: unknown[] = [];
  log.error = (details: unknown) => written.push(details);
  catalogue.listMaps = async () => {
    throw new Error("secret of the inside");
  };
  const { status, text } = await ask("GET", "/api/maps?token=abc", { as: automation });
  expect(status).toBe(500);
  expect(text).not.toMatch(/secret|at .*\.ts/);
  expect(written).toMatchObject([{ err: { message: "secret of the inside" }, path: "/api/maps" }]);
  expect(JSON.stringify(written)).not.toContain("abc");
});

test.each([
  "POST /api/maps",
  "POST /api/maps/import?format=json",
  "PATCH /api/maps/some",
  "POST /api/maps/some/links",
  "PUT /api/maps/some/members/somebody",
  "POST /api/users",
  "POST /api/auth/change-password",
])("[HTTP-16] %s reads no body before it is known who sends it", async (call) => {
  const { address } = await startTestServer();
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname);
  socket.write(
    `${call} HTTP/1.1\r\nHost: here\r\nContent-Type: application/json\r\nContent-Length: 8000\r\n\r\n{`,
  );
  const answer = await new Promise<string>((resolve) =>
    socket.once("data", (data) => resolve(data.toString())),
  );
  expect(answer).toMatch(/^HTTP\/1\.1 401 /);
  socket.destroy();
});
