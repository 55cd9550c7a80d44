import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { Actor } from "../../shared/access/index.ts";
import { idOf, imageNode, type MapId, type Picture, stepsOf } from "../../shared/journey/index.ts";
import { addCard } from "../../shared/operations/index.ts";
import { DOT, gifOf, jpegOf, pngOf, SVG, webpOf } from "./testing/picture-bytes.ts";
import { type Answer, startTestServer, type TestServer } from "./testing/server.ts";

type Bytes = string | Uint8Array<ArrayBuffer>;
type As = Readonly<Record<string, string>>;

const send = (to: TestServer, map: MapId, body: Bytes, as: As = to.automation): Promise<Answer> =>
  to.ask("POST", `/api/maps/${map}/pictures`, { as, body, headers: { "content-type": "image/x" } });

describe("adding a picture", () => {
  test.each([
    ["image/png", pngOf(640, 480), 640, 480],
    ["image/jpeg", jpegOf(640, 480), 640, 480],
    ["image/jpeg", jpegOf(640, 480, 6), 480, 640],
    ["image/gif", gifOf(300, 200), 300, 200],
    ["image/webp", webpOf(1024, 768), 1024, 768],
  ])(
    "[HTTP-21] %s is known by its bytes, whatever it is sent as",
    async (type, bytes, width, height) => {
      const server = await startTestServer();
      const added = await send(server, await server.newMap(), bytes);
      expect(added.status).toBe(201);
      expect(added.body).toEqual({
        id: expect.stringMatching(/^[\w-]{40}$/),
        type,
        width,
        height,
        bytes: bytes.length,
      });
    },
  );

  test.each([
    ["an SVG", SVG, "415 not_a_picture"],
    ["an SVG that follows the first letters of a PNG", `\x89PNG${SVG}`, "415 not_a_picture"],
    ["a page", "<!doctype html><script>steal()</script>", "415 not_a_picture"],
    ["a TIFF", Buffer.from("II*\0\b\0\0\0"), "415 not_a_picture"],
    ["a PNG that breaks off", pngOf(9, 9).subarray(0, 14), "415 not_a_picture"],
    [
      "a JPEG without a size",
      Buffer.concat([Buffer.from("ffd8ff", "hex"), Buffer.alloc(90_000)]),
      "415 not_a_picture",
    ],
    ["a picture of nothing", pngOf(0, 9), "415 not_a_picture"],
    ["a few bytes that unfold to 60,000 × 60,000 pixels", pngOf(60_000, 60_000), "413 too_large"],
    ["one that is one pixel high and endlessly wide", pngOf(4_294_967_295, 1), "413 too_large"],
    ["one that is just too large in all", pngOf(8000, 5001), "413 too_large"],
    ["more bytes than allowed", pngOf(9, 9, "x".repeat(100_000)), "413 too_large"],
    ["nothing", "", "400 bad_request"],
  ])("[HTTP-21] %s is refused and not stored", async (_what, bytes, says) => {
    const server = await startTestServer();
    const map = await server.newMap();
    const refused = await send(
      server,
      map,
      typeof bytes === "string" ? Buffer.from(bytes, "latin1") : Buffer.from(bytes),
    );
    expect(`${refused.status} ${refused.body.code}`).toBe(says);
    expect(refused.headers.get("content-type")).toContain("application/problem+json");
    expect(await server.pictures.list()).toEqual([]);
  });

  test("[HTTP-21] the refusal says what was wrong", async () => {
    const server = await startTestServer();
    const map = await server.newMap();
    const detailOf = async (bytes: Bytes) => (await send(server, map, bytes)).body.detail;
    expect(await detailOf(SVG)).toBe(
      "This is not a picture that can be shown: PNG, JPEG, GIF, WebP or AVIF",
    );
    expect(await detailOf(pngOf(9, 9, "x".repeat(100_000)))).toBe(
      "A picture can have at most 100000 bytes",
    );
    expect(await detailOf(pngOf(60_000, 60_000))).toBe(
      "The picture has 60000 × 60000 pixels; at most 16384 pixels a side and 40 million in all",
    );
  });

  test("[HTTP-21] what unpacks to more bytes than allowed is refused", async () => {
    const server = await startTestServer();
    const map = await server.newMap();
    const body = gzipSync(pngOf(9, 9, "x".repeat(1_000_000)));
    const headers = { "content-encoding": "gzip" };
    const path = `/api/maps/${map}/pictures`;
    const refused = await server.ask("POST", path, { as: server.automation, body, headers });
    expect(refused.body.code).toBe("too_large");
  });

  test("[HTTP-21] hostile bytes are judged in no time", async () => {
    const server = await startTestServer({ maxPictureBytes: 5_000_000 });
    const map = await server.newMap();
    const started = performance.now();
    const hostile = [
      Buffer.from("<svg ".repeat(900_000)),
      Buffer.concat([Buffer.from("ffd8ff", "hex"), Buffer.alloc(4_900_000)]),
      Buffer.concat([
        Buffer.from("\0\0\0\x14ftypavif\0\0\0\0", "latin1"),
        Buffer.alloc(4_900_000, 1),
      ]),
    ];
    for (const bytes of hostile) expect((await send(server, map, bytes)).status).toBe(415);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test("[HTTP-21] the same picture twice is one, and a map has room for so much", async () => {
    const server = await startTestServer();
    const map = await server.newMap();
    const [once, twice] = [await send(server, map, DOT), await send(server, map, DOT)];
    expect(twice.body.id).toBe(once.body.id);
    server.pictures.add = async () => false;
    const full = await send(server, map, pngOf(5, 5));
    expect(`${full.status} ${full.body.code}`).toBe("413 pictures_full");
    expect(full.body.detail).toContain("64 MiB");
  });
});

describe("who may", () => {
  test("[HTTP-22] editors add, viewers look, everybody else finds nothing", async () => {
    const server = await startTestServer();
    const { ask, guest, signedIn, newMap } = server;
    const map = await newMap();
    const { id } = (await send(server, map, DOT)).body;
    const path = `/api/maps/${map}/pictures/${id}`;
    const statuses = async (as: As) => [
      (await send(server, map, pngOf(7, 7), as)).status,
      (await ask("GET", path, { as })).status,
    ];
    expect(await statuses(await guest(map, "viewer"))).toEqual([403, 200]);
    expect(await statuses(await guest(map, "commenter"))).toEqual([403, 200]);
    expect(await statuses(await guest(map, "editor"))).toEqual([201, 200]);
    expect(await statuses(await guest(await newMap(), "editor"))).toEqual([404, 404]);
    expect(await statuses((await signedIn("mia")).as)).toEqual([404, 404]);
    expect(await statuses({})).toEqual([401, 401]);
  });

  test("[HTTP-22] a picture of another map is absent, and so is one that never was", async () => {
    const server = await startTestServer();
    const { ask, automation: as } = server;
    const [map, other] = [await server.newMap(), await server.newMap()];
    const { id } = (await send(server, map, DOT)).body;
    for (const path of [`${other}/pictures/${id}`, `${map}/pictures/x`, `${map}/pictures/..%2Fx`]) {
      const absent = await ask("GET", `/api/maps/${path}`, { as });
      expect(`${absent.status} ${absent.body.code}`).toBe("404 picture_not_found");
    }
  });

  test("[HTTP-22] no other site adds one with somebody's cookie", async () => {
    const server = await startTestServer();
    const { as } = await server.signedIn("mia", true);
    const map = await server.newMap();
    const foreign = { ...as, origin: "https://evil.example" };
    expect((await send(server, map, DOT, foreign)).body.code).toBe("wrong_origin");
  });
});

describe("showing a picture", () => {
  test("[HTTP-23] as what it is, kept by this browser alone, and nothing in it can run", async () => {
    const server = await startTestServer();
    const { automation: as, ask } = server;
    const map = await server.newMap();
    const polyglot = pngOf(9, 9, "<script>steal()</script>");
    const { id } = (await send(server, map, polyglot)).body;
    const path = `/api/maps/${map}/pictures/${id}`;
    const shown = await ask("GET", path, { as });
    const told = (name: string) => shown.headers.get(name);
    expect(told("content-type")).toBe("image/png");
    expect(told("x-content-type-options")).toBe("nosniff");
    expect(told("content-security-policy")).toBe("default-src 'none'; sandbox");
    expect(told("cache-control")).toBe("private, max-age=31536000, immutable");
    expect(told("cross-origin-resource-policy")).toBe("same-origin");
    expect(told("content-length")).toBe(String(polyglot.length));
    const etag = told("etag") ?? "";
    const known = { "if-none-match": etag, "cache-control": "max-age=0" };
    expect((await ask("GET", path, { as, headers: known })).status).toBe(304);
    // Who may not see the map is not told that what they have is still true.
    expect((await ask("GET", path, { headers: known })).status).toBe(401);
  });
});

/** A card that shows the picture, and shows it once more in its text. */
async function showOn(server: TestServer, map: MapId, told: Answer["body"]): Promise<void> {
  const { id, width, height } = { width: 1, height: 1, ...told };
  const picture: Picture = { id: idOf(id), width, height, alt: "A dot" };
  const { lanes, ...journey } = await server.openMaps.read(map);
  const [lane] = lanes;
  const [step] = stepsOf(journey);
  if (!lane || !step) throw new Error("a blank map has lanes and steps");
  const cell = { laneId: lane.id, stepId: step.id };
  const body = { type: "doc", content: [imageNode(picture)] } as const;
  const card = {
    id: idOf<never>("c"),
    kind: "text",
    title: "",
    cell,
    fields: { picture },
  } as const;
  await server.openMaps.change(map, (doc) =>
    addCard(doc, new Actor(idOf("tests")), { ...card, body }, 0),
  );
}

describe("pictures that come along", () => {
  test("[HTTP-24] a copy of the map has them, and keeps them without the original", async () => {
    const server = await startTestServer();
    const { ask, automation: as } = server;
    const map = await server.newMap();
    const { body } = await send(server, map, DOT);
    await send(server, map, pngOf(5, 5));
    await showOn(server, map, body);
    const copy = (await ask("POST", `/api/maps/${map}/duplicate`, { as })).body.id;
    await server.pictures.purge(map);
    expect((await ask("GET", `/api/maps/${copy}/pictures/${body.id}`, { as })).status).toBe(200);
    expect(await server.pictures.list()).toEqual([copy]);
  });

  test("[HTTP-24] export, import, export gives the same file with the same bytes", async () => {
    const server = await startTestServer();
    const { ask, automation: as } = server;
    const map = await server.newMap();
    const { body } = await send(server, map, DOT);
    await showOn(server, map, body);
    const file = await ask("GET", `/api/maps/${map}/export?format=json`, { as });
    expect(JSON.parse(file.text).pictures).toEqual([
      { id: body.id, type: "image/png", data: DOT.toString("base64") },
    ]);
    const imported = await importing(server, file.text);
    expect(imported.body.warnings).toEqual([]);
    const again = await ask("GET", `/api/maps/${imported.body.id}/export?format=json`, { as });
    const own = (text: string, id: string) => text.replaceAll(id, "map");
    expect(own(again.text, imported.body.id)).toBe(own(file.text, map));
  });

  test("[HTTP-24] in an imported file the bytes say what a picture is and what it is called", async () => {
    const server = await startTestServer();
    const { ask, automation: as } = server;
    const map = await server.newMap();
    await showOn(server, map, (await send(server, map, DOT)).body);
    const { text } = await ask("GET", `/api/maps/${map}/export?format=json`, { as });
    const { pictures, ...document } = JSON.parse(text);
    const [{ id, ...dot }] = pictures;
    const svg = { ...dot, id, data: Buffer.from(SVG).toString("base64") };
    const renamed = JSON.stringify({ ...document, pictures }).replaceAll(id, "dot");
    expect((await importing(server, renamed)).body.warnings).toEqual([]);
    const messages = async (file: object) =>
      (await importing(server, JSON.stringify(file))).body.warnings;
    expect(await messages({ ...document, pictures: [svg] })).toEqual([
      {
        message: `pictures[0] (“${id}”) was left out. This is not a picture that can be shown: PNG, JPEG, GIF, WebP or AVIF.`,
      },
    ]);
    expect(await messages(document)).toEqual([
      { message: `The picture “${id}” is not in the file and was left out.` },
    ]);
  });

  test("[HTTP-24] to another map by who may change that one and see this one", async () => {
    const server = await startTestServer();
    const { ask, guest, automation: as } = server;
    const [from, to] = [await server.newMap(), await server.newMap()];
    const { id } = (await send(server, from, DOT)).body;
    const copying = (by: As, json: unknown) =>
      ask("POST", `/api/maps/${to}/pictures/copies`, { as: by, json });
    expect((await copying(await guest(to, "viewer"), { from, ids: [id] })).status).toBe(403);
    expect((await copying(await guest(to, "editor"), { from, ids: [id] })).body.code).toBe(
      "map_not_found",
    );
    expect((await copying(as, { from, ids: ["a/b"] })).body.detail).toContain("a picture's id");
    const copied = await copying(as, { from, ids: [id, "nothing"] });
    expect([copied.status, copied.body]).toEqual([200, { ids: [id] }]);
    expect((await ask("GET", `/api/maps/${to}/pictures/${id}`, { as })).status).toBe(200);
  });
});

const importing = (server: TestServer, body: string): Promise<Answer> =>
  server.ask("POST", "/api/maps/import?format=json", {
    as: server.automation,
    body,
    headers: { "content-type": "application/json" },
  });
