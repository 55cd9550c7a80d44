import { describe, expect, test } from "vitest";
import { idOf, type MapId } from "../../shared/journey/index.ts";
import { ApiProblem, NoAnswer } from "./api-problem.ts";
import { exportMap, importMap } from "./exchange.ts";
import { createMap, getMap, listMaps } from "./maps.ts";
import { UnexpectedAnswer } from "./read-answer.ts";
import { fakeServer, refusal } from "./testing/fake-server.ts";
import { NO_ANSWER, wordsFor } from "./words.ts";

const id = idOf<MapId>("m1");
const MAP = {
  id: "m1",
  title: "Returns",
  role: "editor",
  createdAt: "2026-03-12T14:02:00.000Z",
  updatedAt: "2026-03-12T14:02:00.000Z",
};

const failureOf = (deed: Promise<unknown>): Promise<unknown> =>
  deed.then(
    () => undefined,
    (failure) => failure,
  );

describe("what the server refuses", () => {
  test("[UI-2] a refusal keeps its code, its words and the line of the file", async () => {
    const problem = refusal(400, "unreadable_file", { detail: "no score", line: 4 });
    fakeServer({ "POST /api/maps/import?format=mermaid": problem });
    const failure = await failureOf(importMap("journey", "mermaid"));
    expect(failure).toBeInstanceOf(ApiProblem);
    expect(failure).toMatchObject({ code: "unreadable_file", detail: "no score", line: 4 });
    expect(wordsFor(failure)).toBe("no score");
  });

  test.each([
    [502, "not_ready"],
    [504, "not_ready"],
    [413, "too_large"],
    [418, "bad_request"],
    [500, "internal"],
  ])("[UI-2] a %i from a proxy counts by its status", async (status, code) => {
    fakeServer({ "GET /api/maps": { status, text: "<html>Bad Gateway</html>" } });
    expect(await failureOf(listMaps())).toMatchObject({ code, status });
  });

  test("[UI-2] an unknown code counts by its status, an unusable line is left out", async () => {
    const problem = refusal(403, "brand_new_code", { line: -3 });
    fakeServer({ "GET /api/maps/m1": problem });
    const failure = await failureOf(getMap(id));
    expect(failure).toMatchObject({ status: 403, line: undefined });
    expect(failure).toHaveProperty("code", "not_allowed");
  });
});

describe("other failures", () => {
  test("[UI-3] a server that cannot be reached is no refusal", async () => {
    fakeServer({ "GET /api/maps": "offline" });
    const failure = await failureOf(listMaps());
    expect(failure).toBeInstanceOf(NoAnswer);
    expect(wordsFor(failure)).toBe(NO_ANSWER);
  });

  test.each([
    ["no JSON", { text: "hello" }],
    ["a list instead of a page", { json: [] }],
    ["a map without a title", { json: { items: [{ ...MAP, title: 7 }] } }],
    ["a role that is not known", { json: { items: [{ ...MAP, role: "owner" }] } }],
    ["an id that cannot be one", { json: { items: [{ ...MAP, id: "../etc" }] } }],
  ])("[UI-3] %s is not understood", async (_what, answer) => {
    fakeServer({ "GET /api/maps": answer });
    expect(await failureOf(listMaps())).toBeInstanceOf(UnexpectedAnswer);
  });
});

describe("asking", () => {
  test("[UI-8] a list in pages is fetched to its end", async () => {
    const { asked } = fakeServer({
      "GET /api/maps": { json: { items: [MAP], cursor: "a b" } },
      "GET /api/maps?cursor=a%20b": { json: { items: [{ ...MAP, id: "m2" }] } },
    });
    const maps = await listMaps();
    expect(maps.map((map) => map.id)).toEqual(["m1", "m2"]);
    expect(asked).toHaveLength(2);
  });

  test("[UI-7] a share link's token goes along as a header, never in the address", async () => {
    const { asked } = fakeServer({
      "GET /api/maps/m1/export?format=mermaid": { text: "journey" },
    });
    expect(await exportMap(id, "mermaid", "secret")).toBe("journey");
    expect(asked[0]?.headers.get("authorization")).toBe("Bearer secret");
    expect(asked[0]?.path).not.toContain("secret");
  });

  test("what is sent says what it is", async () => {
    const { asked } = fakeServer({
      "POST /api/maps": { status: 201, json: MAP },
      "POST /api/maps/import?format=json": {
        status: 201,
        json: { id: "m3", title: "Copy", warnings: [{ line: 2, message: "odd" }] },
      },
    });
    await createMap({ title: "Returns", template: "blank" });
    const imported = await importMap("{}", "json");
    expect(asked.map(({ headers }) => headers.get("content-type"))).toEqual([
      "application/json",
      "application/json",
    ]);
    expect(asked[0]?.body).toBe('{"title":"Returns","template":"blank"}');
    expect(asked[1]?.body).toBe("{}");
    expect(imported.warnings).toEqual([{ line: 2, message: "odd" }]);
  });
});
