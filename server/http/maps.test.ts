import { expect, test } from "vitest";
import { readJourneyJson } from "../../shared/exchange/index.ts";
import { newId } from "../new-id.ts";
import { startTestServer } from "./testing/server.ts";

test("[HTTP-1] whoever makes a map is its admin and finds it in the list", async () => {
  const { ask, signedIn } = await startTestServer();
  const mia = await signedIn("mia");
  const ben = await signedIn("ben");
  const made = await ask("POST", "/api/maps", { as: mia.as, json: { title: "  Retail\n2027 " } });
  expect(made.status).toBe(201);
  expect(made.body).toEqual({ id: expect.any(String), title: "Retail 2027", role: "admin" });
  const path = `/api/maps/${made.body.id}`;

  const listed = await ask("GET", "/api/maps", { as: mia.as });
  expect(listed.body).toEqual({
    items: [
      {
        id: made.body.id,
        title: "Retail 2027",
        role: "admin",
        createdAt: expect.stringMatching(/^\d{4}-.*Z$/),
        updatedAt: expect.stringMatching(/^\d{4}-.*Z$/),
        glance: {
          state: "as-is",
          stages: 3,
          steps: 3,
          cards: 0,
          openPains: 0,
          curve: [null, null, null],
        },
      },
    ],
  });
  expect((await ask("GET", path, { as: mia.as })).body).toEqual(listed.body.items[0]);
  expect((await ask("GET", "/api/maps", { as: ben.as })).body).toEqual({ items: [] });
  expect((await ask("GET", path, { as: ben.as })).body.code).toBe("map_not_found");
});

test.each([
  ["en", "A jacket in a short video on a phone"],
  ["de", "Eine Jacke in einem kurzen Video auf einem Handy"],
] as const)("[TPL-5] the sample comes with its drawings (%s)", async (language, alt) => {
  const server = await startTestServer();
  const json = { title: "Shop", template: "online-clothing-retailer", language };
  const { body: made } = await server.ask("POST", "/api/maps", { as: server.automation, json });
  const path = `/api/maps/${made.id}`;
  const file = await server.ask("GET", `${path}/export?format=json`, { as: server.automation });
  const { pictures, cards, personas, steps, stages } = readJourneyJson(file.text, newId).document;
  expect(pictures).toHaveLength(9);
  const drawn = [...cards, ...personas].flatMap(({ picture }) => picture ?? []);
  expect(drawn).toHaveLength(9);
  expect(drawn[0]).toMatchObject({ width: 640, height: 400 });
  expect(drawn.map((picture) => picture.alt)).toContain(alt);
  const stageOf = new Map(steps.map((step) => [step.id, step.stageId]));
  const pictured = cards.flatMap(({ picture, place }) =>
    picture && place ? (stageOf.get(place.stepId) ?? []) : [],
  );
  expect(new Set(pictured).size).toBe(stages.length);
  for (const { id } of drawn) {
    const shown = await server.ask("GET", `${path}/pictures/${id}`, { as: server.automation });
    expect(shown.status).toBe(200);
  }
});

test("[HTTP-1] a map is made from a template", async () => {
  const { ask, automation } = await startTestServer();
  const json = { title: "Shop", template: "online-clothing-retailer" };
  const made = await ask("POST", "/api/maps", { as: automation, json });
  const path = `/api/maps/${made.body.id}/export?format=json`;
  const { body } = await ask("GET", path, { as: automation });
  expect(body.title).toBe("Shop");
  expect(body.stages.length).toBeGreaterThan(3);
});

test("[TPL-4] a map is made in the language that is asked for, and in English where none is", async () => {
  const { ask, automation } = await startTestServer();
  const stagesOf = async (language: object) => {
    const json = { title: "Shop", ...language };
    const { body: made } = await ask("POST", "/api/maps", { as: automation, json });
    const path = `/api/maps/${made.id}/export?format=json`;
    const { body } = await ask("GET", path, { as: automation });
    return body.stages;
  };
  expect(await stagesOf({ language: "de" })).toContainEqual(
    expect.objectContaining({ title: "Davor" }),
  );
  expect(await stagesOf({})).toContainEqual(expect.objectContaining({ title: "Before" }));
  const json = { title: "Shop", language: "klingon" };
  expect((await ask("POST", "/api/maps", { as: automation, json })).status).toBe(400);
});

test("[HTTP-1] a map whose log cannot be written is not made at all", async () => {
  const { ask, automation, openMaps } = await startTestServer();
  openMaps.failing = true;
  const made = await ask("POST", "/api/maps", { as: automation, json: { title: "Retail" } });
  expect(made).toMatchObject({ status: 503, body: { code: "storage_failed" } });
  expect((await ask("GET", "/api/maps", { as: automation })).body).toEqual({ items: [] });
});

test("[HTTP-2] a map's title is changed in the document and in the list", async () => {
  const { ask, automation, newMap, openMaps } = await startTestServer();
  const id = await newMap();
  const json = { title: "Wholesale", description: "All shops", state: "to-be" };
  const changed = await ask("PATCH", `/api/maps/${id}`, { as: automation, json });
  expect(changed).toMatchObject({ status: 200, body: { id, title: "Wholesale" } });
  const { meta } = await openMaps.read(id);
  expect(meta).toMatchObject(json);
  const listed = await ask("GET", "/api/maps", { as: automation });
  expect(listed.body.items[0]?.title).toBe("Wholesale");
});

test("[HTTP-3] a map in the trash is absent everywhere but there, and comes back", async () => {
  const { ask, signedIn } = await startTestServer();
  const mia = await signedIn("mia");
  const { body } = await ask("POST", "/api/maps", { as: mia.as, json: { title: "Retail" } });
  const path = `/api/maps/${body.id}`;
  const early = await ask("POST", `${path}/restore-from-trash`, { as: mia.as });
  expect(early.status).toBe(404);
  expect((await ask("DELETE", path, { as: mia.as })).status).toBe(204);
  expect((await ask("GET", path, { as: mia.as })).status).toBe(404);
  expect((await ask("DELETE", path, { as: mia.as })).status).toBe(404);
  expect((await ask("GET", "/api/maps", { as: mia.as })).body.items).toEqual([]);
  const trash = await ask("GET", "/api/maps?trash=true", { as: mia.as });
  expect(trash.body.items).toEqual([
    expect.objectContaining({ id: body.id, deletedAt: expect.any(String), deletedBy: "mia" }),
  ]);
  const back = await ask("POST", `${path}/restore-from-trash`, { as: mia.as });
  expect(back).toMatchObject({ status: 200, body: { id: body.id, role: "admin" } });
  expect(back.body.deletedAt).toBeUndefined();
  expect((await ask("GET", path, { as: mia.as })).status).toBe(200);
});

test("[HTTP-3] throwing a map away is announced to open sockets", async () => {
  const { ask, automation, newMap, access } = await startTestServer();
  const id = await newMap();
  const heard: unknown[] = [];
  access.onChange((change) => heard.push(change));
  await ask("DELETE", `/api/maps/${id}`, { as: automation });
  expect(heard).toEqual([{ kind: "map", mapId: id }]);
});

test("[HTTP-4] lists are paged by cursor", async () => {
  const { ask, automation, newMap, clock } = await startTestServer();
  for (const title of ["a", "b", "c"]) {
    clock.now += 1000;
    await newMap(title);
  }
  const first = await ask("GET", "/api/maps?limit=2", { as: automation });
  expect(first.body.items.map((map) => map.title)).toEqual(["c", "b"]);
  const next = `/api/maps?limit=2&cursor=${encodeURIComponent(first.body.cursor)}`;
  const second = await ask("GET", next, { as: automation });
  expect(second.body.items.map((map) => map.title)).toEqual(["a"]);
  expect(second.body.cursor).toBeUndefined();
  const odd = await ask("GET", "/api/maps?cursor=odd", { as: automation });
  expect(odd).toMatchObject({ status: 400, body: { code: "bad_request" } });
  expect((await ask("GET", "/api/maps?limit=0", { as: automation })).body.items).toHaveLength(1);
});

test("[HTTP-5] a copy has a name and an id of its own and everything else the same", async () => {
  const { ask, automation, signedIn } = await startTestServer();
  const mia = await signedIn("mia");
  const json = { title: "Shop", template: "online-clothing-retailer" };
  const { body: made } = await ask("POST", "/api/maps", { as: mia.as, json });
  const copy = await ask("POST", `/api/maps/${made.id}/duplicate`, { as: mia.as });
  expect(copy).toMatchObject({ status: 201, body: { title: "Copy of Shop", role: "admin" } });
  const exported = async (id: string) =>
    (await ask("GET", `/api/maps/${id}/export?format=json`, { as: automation })).body;
  const original = await exported(made.id);
  expect(await exported(copy.body.id)).toEqual({
    ...original,
    id: copy.body.id,
    title: "Copy of Shop",
  });
});
