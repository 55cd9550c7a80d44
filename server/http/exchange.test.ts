import { expect, test } from "vitest";
import { startTestServer } from "./testing/server.ts";

const MERMAID = `journey
  title Buying a coat: online
  section Discover
    See an ad: 4: Mia
    Visit the shop: 9: Mia, Ben
  section Buy
    Pay: 2
`;

test("[HTTP-17] a Mermaid journey becomes a map, with what was changed on the way", async () => {
  const { ask, signedIn } = await startTestServer();
  const { as } = await signedIn("mia");
  const headers = { "content-type": "text/vnd.mermaid" };
  const imported = await ask("POST", "/api/maps/import?format=mermaid", {
    as,
    headers,
    body: MERMAID,
  });
  expect(imported.status).toBe(201);
  expect(imported.body).toMatchObject({ id: expect.any(String), title: "Buying a coat: online" });
  expect(imported.body.warnings).toContainEqual(expect.objectContaining({ line: 5 }));
  const exported = await ask("GET", `/api/maps/${imported.body.id}/export?format=mermaid`, { as });
  expect(exported.headers.get("content-type")).toBe("text/vnd.mermaid; charset=utf-8");
  expect(exported.headers.get("content-disposition")).toBe(
    'attachment; filename="Buying a coat- online.mmd"',
  );
  expect(exported.text).toContain("See an ad");
});

test("[HTTP-17] a title whose 80th character is half an emoji still names a file", async () => {
  const { ask, automation: as } = await startTestServer();
  const title = `${"x".repeat(79)}😀 and more`;
  const made = await ask("POST", "/api/maps", { as, json: { title } });
  const exported = await ask("GET", `/api/maps/${made.body.id}/export?format=json`, { as });
  expect(exported.status).toBe(200);
  expect(exported.headers.get("content-disposition")).toContain("x".repeat(79));
});

test("[HTTP-17] export, import, export gives the same document, but for the map's id", async () => {
  const { ask, automation: as } = await startTestServer();
  const json = { title: "Größe / Maß", template: "online-clothing-retailer" };
  const { body } = await ask("POST", "/api/maps", { as, json });
  const exportOf = (id: string) => ask("GET", `/api/maps/${id}/export?format=json`, { as });
  const first = await exportOf(body.id);
  expect(first.headers.get("content-disposition")).toContain("filename*=UTF-8''");
  const imported = await ask("POST", "/api/maps/import?format=json", {
    as,
    headers: { "content-type": "application/json" },
    body: first.text,
  });
  expect(imported.body).toEqual({ id: expect.any(String), title: "Größe / Maß", warnings: [] });
  expect(imported.body.id).not.toBe(body.id);
  const second = await exportOf(imported.body.id);
  expect(second.body).toEqual({ ...first.body, id: imported.body.id });
});

test("[HTTP-17] a map that would be too large is not made", async () => {
  const { ask, automation: as } = await startTestServer({ maxMapBytes: 100 });
  const headers = { "content-type": "text/plain" };
  const path = "/api/maps/import?format=mermaid";
  const refused = await ask("POST", path, { as, headers, body: MERMAID });
  expect(refused).toMatchObject({ status: 413, body: { code: "too_large" } });
  expect((await ask("GET", "/api/maps", { as })).body.items).toEqual([]);
});

test("[HTTP-17] an unreadable file is answered with its line", async () => {
  const { ask, automation: as } = await startTestServer();
  const refused = await ask("POST", "/api/maps/import?format=mermaid", {
    as,
    headers: { "content-type": "text/plain" },
    body: "journey\n  title T\n  ::: what\n",
  });
  expect(refused).toMatchObject({ status: 400, body: { code: "unreadable_file", line: 3 } });
});
