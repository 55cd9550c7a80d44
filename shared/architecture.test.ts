import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

/** What the files of one part may import; their own part always. */
type Boundary = {
  /** Where the rule holds; of several, the first counts. */
  readonly where: RegExp;
  /** Our own files, as paths from the root. */
  readonly ours: readonly RegExp[];
  /** Packages, Node's own among them. */
  readonly packages: RegExp;
  readonly because: string;
};

const ANY = /^/;
const NONE = /^$/;
const within = (...paths: readonly string[]): readonly RegExp[] =>
  paths.map((path) => new RegExp(`^${path}`));
/** Packages except these and what lies beneath them; ranks are made in shared/order alone. */
const except = (...names: readonly string[]): RegExp =>
  new RegExp(`^(?!(lexorank|${names.join("|")})(/|$))`);

const DATABASES = ["libsql", "kysely", "pg", "ioredis"];
const DOCUMENTS = ["yjs", "y-[a-z]+", "lib0", "@tiptap/[a-z-]+"];
const SERVER_ONLY = ["node:.*", "express", "ws", "better-auth", "@node-rs/.*", "pino", "helmet"];
const SHARED = ["shared/"];
const PORTS = ["server/[a-z]+/port\\.ts", "server/(?!main\\.)[a-z-]+\\.ts"];

const sharedPart = (name: string, sees: readonly string[], packages: RegExp): Boundary => ({
  where: new RegExp(`^shared/${name}/`),
  ours: within(...sees.map((part) => `shared/${part}/`)),
  packages,
  because: `shared/${name} lies above ${sees.join(", ") || "nothing"}`,
});

const BOUNDARIES: readonly Boundary[] = [
  {
    where: /^e2e\//,
    ours: [],
    packages: ANY,
    because: "e2e sees only the running product",
  },
  {
    where: /^shared\/.*\.test\.ts$/,
    ours: within(...SHARED),
    packages: ANY,
    because: "shared knows neither server nor client",
  },
  {
    where: /^server\/.*(\.test\.ts$|contract\.ts$|\/testing\/)/,
    ours: within("server/", ...SHARED),
    packages: ANY,
    because: "server and client never meet",
  },
  {
    where: /^client\/.*(\.test\.tsx?$|\/testing\/|vitest-setup\.ts$)/,
    ours: within("client/", ...SHARED),
    packages: except(...DATABASES),
    because: "server and client never meet",
  },
  sharedPart("errors", [], NONE),
  sharedPart("journey", ["errors"], NONE),
  sharedPart("access", ["errors", "journey"], NONE),
  sharedPart("order", ["errors", "journey"], /^lexorank$/),
  sharedPart("insights", ["errors", "journey"], NONE),
  sharedPart("templates", ["errors", "journey"], /^zod(\/|$)/),
  sharedPart("exchange", ["errors", "journey", "comments"], /^zod(\/|$)/),
  sharedPart("protocol", ["errors", "journey", "access", "comments"], NONE),
  sharedPart("document", ["errors", "journey", "access", "order"], /^yjs$/),
  sharedPart("operations", ["errors", "journey", "access", "order", "document"], /^yjs$/),
  sharedPart("comments", ["errors", "journey", "access"], /^yjs$/),
  sharedPart("testing", ["[a-z]+"], /^yjs$/),
  { where: /^shared\//, ours: [], packages: NONE, because: "a new part needs a boundary here" },
  {
    where: /^server\/main\.ts$/,
    ours: within("server/", ...SHARED),
    packages: ANY,
    because: "server and client never meet",
  },
  {
    where: /^server\/store\//,
    ours: within(...PORTS, ...SHARED),
    packages: except("express", "ws", "better-auth"),
    because: "storage knows neither sockets nor HTTP",
  },
  {
    where: /^server\/access\//,
    ours: within(...PORTS, ...SHARED),
    packages: except("libsql", "pg", "ioredis", "ws"),
    because: "access reaches storage through its port, and Kysely only for accounts",
  },
  {
    where: /^server\/sync\//,
    ours: within("server/access/", ...PORTS, ...SHARED),
    packages: except(...DATABASES, "express", "better-auth"),
    because: "rooms know ports and access, never HTTP or an adapter",
  },
  {
    where: /^server\/http\//,
    ours: within("server/(access|exports)/", ...PORTS, ...SHARED),
    packages: except(...DATABASES, "ws"),
    because: "routes know ports and access, never rooms or an adapter",
  },
  {
    where: /^server\//,
    ours: within(...PORTS, ...SHARED),
    packages: except(...DATABASES),
    because: "only main.ts names adapters",
  },
  {
    where: /^client\/language\/german\//,
    ours: within("client/", ...SHARED),
    packages: NONE,
    because: "German says what the parts say",
  },
  {
    where: /^client\/language\//,
    ours: [],
    packages: NONE,
    because: "every file of words imports the catalogue",
  },
  {
    where: /^client\/ui\//,
    ours: within("client/language/"),
    packages: except(...DOCUMENTS, ...SERVER_ONLY, ...DATABASES),
    because: "ui knows nothing of journeys",
  },
  {
    where: /^client\/pictures\//,
    ours: within("client/(session|api|ui|looks|language)/", ...SHARED),
    packages: except(...DOCUMENTS, ...SERVER_ONLY, ...DATABASES),
    because: "pictures are shown and chosen in many features, and know none",
  },
  {
    where: /^client\/looks\//,
    ours: within("client/(ui|language)/", ...SHARED),
    packages: except(...DOCUMENTS, ...SERVER_ONLY, ...DATABASES),
    because: "looks know what is shown, not where or how it got there",
  },
  {
    where: /^client\/session\//,
    ours: within("client/(api|ui|language)/", ...SHARED),
    packages: except(...SERVER_ONLY, ...DATABASES),
    because: "the session lies beneath the features",
  },
  {
    where: /^client\/cards\//,
    ours: within("client/(session|api|ui|looks|language|pictures)/", ...SHARED),
    packages: except(...SERVER_ONLY, ...DATABASES),
    because: "a feature sees session, api, ui, looks and shared; routes compose features",
  },
  {
    where: /^client\/(map\/|[^/]+$)/,
    ours: within("client/", ...SHARED),
    packages: except(...DOCUMENTS, ...SERVER_ONLY, ...DATABASES),
    because: "only session and cards touch Yjs and the editor",
  },
  {
    where: /^client\//,
    ours: within("client/(session|api|ui|looks|language|pictures)/", ...SHARED),
    packages: except(...DOCUMENTS, ...SERVER_ONLY, ...DATABASES),
    because: "a feature sees session, api, ui, looks and shared; routes compose features",
  },
];

/** The folder that a file may import freely from: `shared/order/`, `client/board/`, `e2e/`. */
const partOf = (path: string): string =>
  /^((shared|server|client)\/[^/]+|[^/]+)\//.exec(path)?.[0] ?? "";

/** Why `file` may not import `specifier`; undefined when it may. */
function complaint(file: string, specifier: string): string | undefined {
  const rule = BOUNDARIES.find(({ where }) => where.test(file));
  if (!rule) return undefined;
  if (!specifier.startsWith(".")) {
    return rule.packages.test(specifier) ? undefined : rule.because;
  }
  const target = posix.join(posix.dirname(file), specifier);
  if (partOf(target) === partOf(file) && partOf(file) !== "") return undefined;
  if (!rule.ours.some((allowed) => allowed.test(target))) return rule.because;
  if (/^shared\/(?!testing\/)/.test(target) && !/^shared\/[a-z]+\/index\.ts$/.test(target)) {
    return "shared folders are imported by their index.ts";
  }
  const isTest = /\.test\.tsx?$|contract\.ts$|\/testing\//.test(file);
  return /\/testing\//.test(target) && !isTest ? "testing is for tests" : undefined;
}

/** What a source text imports, re-exports or loads later. */
const importsIn = (source: string): readonly string[] =>
  [
    ...source.matchAll(/^\s*(?:import|export)\b[^"'`;]*?\bfrom\s+["']([^"']+)["']/gm),
    ...source.matchAll(/^\s*import\s+["']([^"']+)["']/gm),
    ...source.matchAll(/\bimport\(\s*["']([^"']+)["']/g),
  ].map(([, specifier = ""]) => specifier);

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const sourceFiles = (): readonly string[] =>
  ["shared", "server", "client", "e2e"].flatMap((folder) =>
    readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: "utf8" })
      .map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
      .filter((path) => /\.tsx?$/.test(path) && path !== "shared/architecture.test.ts"),
  );

test("every file imports only what its part may see", () => {
  const broken = sourceFiles().flatMap((file) =>
    importsIn(readFileSync(`${ROOT}${file}`, "utf8")).flatMap((specifier) => {
      const reason = complaint(file, specifier);
      return reason ? [`${file} imports ${specifier}: ${reason}`] : [];
    }),
  );
  expect(broken).toEqual([]);
});

type Import = readonly [file: string, specifier: string];

describe("the rule itself", () => {
  test("refuses what crosses a boundary", () => {
    const crossing: readonly Import[] = [
      ["shared/journey/card.ts", "../order/index.ts"],
      ["shared/journey/card.ts", "yjs"],
      ["shared/document/schema.ts", "../operations/index.ts"],
      ["shared/document/schema.ts", "lexorank"],
      ["shared/exchange/mermaid.ts", "../document/index.ts"],
      ["shared/order/rank.ts", "../journey/ids.ts"],
      ["shared/operations/cards.ts", "../testing/two-peers.ts"],
      ["shared/comments/read-threads.ts", "../document/index.ts"],
      ["shared/journey/ids.ts", "node:crypto"],
      ["shared/order/rank.test.ts", "../../server/sync/room.ts"],
      ["shared/gossip/rumour.ts", "../journey/index.ts"],
      ["server/http/maps.ts", "../sync/rooms.ts"],
      ["server/http/maps.ts", "../store/embedded/catalogue.ts"],
      ["server/http/maps.ts", "../../shared/journey/ids.ts"],
      ["server/http/maps.ts", "../../client/ui/Button.tsx"],
      ["server/http/maps.ts", "../main.ts"],
      ["server/sync/room.ts", "../http/router.ts"],
      ["server/sync/room.ts", "libsql"],
      ["server/access/sessions.ts", "libsql"],
      ["server/config.ts", "pg"],
      ["server/sync/room.test.ts", "../../client/session/connect.ts"],
      ["client/board/Board.tsx", "../cards/RichText.tsx"],
      ["client/board/Board.tsx", "../routes.tsx"],
      ["client/board/Board.tsx", "yjs"],
      ["client/board/Board.tsx", "lexorank"],
      ["client/board/Board.tsx", "@tiptap/core"],
      ["client/map/MapPage.tsx", "y-websocket"],
      ["client/session/connect.ts", "node:fs"],
      ["client/session/connect.ts", "../board/Board.tsx"],
      ["client/session/connect.ts", "../looks/index.ts"],
      ["client/looks/KindIcon.tsx", "../session/index.ts"],
      ["client/ui/Button.tsx", "../../shared/journey/index.ts"],
      ["client/api/maps.ts", "../../server/http/router.ts"],
      ["e2e/promises/together.spec.ts", "../../shared/journey/index.ts"],
    ];
    expect(crossing.filter((one) => complaint(...one) === undefined)).toEqual([]);
  });

  test("lets through what stays within", () => {
    const staying: readonly Import[] = [
      ["shared/journey/card.ts", "./ids.ts"],
      ["shared/document/read-journey.ts", "../order/index.ts"],
      ["shared/document/schema.ts", "yjs"],
      ["shared/order/rank.ts", "lexorank"],
      ["shared/operations/cards.test.ts", "../testing/two-peers.ts"],
      ["shared/exchange/mermaid.test.ts", "mermaid"],
      ["server/main.ts", "./store/embedded/catalogue.ts"],
      ["server/http/maps.ts", "../sync/port.ts"],
      ["server/http/maps.ts", "../config.ts"],
      ["server/http/maps.ts", "../../shared/journey/index.ts"],
      ["server/sync/room.test.ts", "../store/memory/log.ts"],
      ["server/store/embedded/log.ts", "libsql"],
      ["server/access/accounts.ts", "kysely"],
      ["client/board/Board.tsx", "../session/hooks.ts"],
      ["client/board/drag/use-drag.ts", "../Board.tsx"],
      ["client/cards/CardEditor.tsx", "@tiptap/core"],
      ["client/map/MapPage.tsx", "../cards/CardEditor.tsx"],
      ["client/board/Board.tsx", "../looks/index.ts"],
      ["client/routes.tsx", "./home/Home.tsx"],
      ["client/board/Board.tsx", "./Board.module.css"],
      ["e2e/promises/together.spec.ts", "../support/server.ts"],
    ];
    expect(staying.filter((one) => complaint(...one) !== undefined)).toEqual([]);
  });

  test("static, type-only, re-exported, side-effect and dynamic imports are all read", () => {
    const source = `
import type { A } from "./a.ts";
import {
  b,
} from "./b.ts";
import "./c.css";
export * from "./d.ts";
export const from = "x", later = () => import("./e.ts");
export const text = 'import it from "the shop"';`;
    expect(importsIn(source).toSorted()).toEqual(
      ["a.ts", "b.ts", "c.css", "d.ts", "e.ts"].map((name) => `./${name}`),
    );
  });
});
