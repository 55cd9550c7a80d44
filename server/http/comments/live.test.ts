import { expect, onTestFinished, test, vi } from "vitest";
import { WebSocket } from "ws";
import { WebsocketProvider } from "y-websocket";
import { asCommentsDoc, newCommentsDoc, readThreads } from "../../../shared/comments/index.ts";
import { type CardId, idOf, type MapId } from "../../../shared/journey/index.ts";
import { type LiveServer, startLiveServer } from "../testing/live-server.ts";
import { type As, asGuest, commentsOf } from "./testing/said.ts";

/** `ws` has what the provider uses of a browser's WebSocket, but not its types. */
const isBrowserLike = (
  input: unknown,
): input is NonNullable<
  NonNullable<ConstructorParameters<typeof WebsocketProvider>[3]>["WebSocketPolyfill"]
> => typeof input === "function";

/** Somebody reads along with the stock client. */
function readAlong({ address }: LiveServer, mapId: MapId, token: string) {
  const doc = newCommentsDoc();
  const url = `${address.replace(/^http/, "ws")}/sync`;
  const provider = new WebsocketProvider(url, `${mapId}/comments`, doc, {
    params: { token },
    disableBc: true,
    ...(isBrowserLike(WebSocket) && { WebSocketPolyfill: WebSocket }),
  });
  onTestFinished(() => {
    provider.destroy();
    provider.awareness.destroy();
  });
  return { provider, threads: () => readThreads(asCommentsDoc(doc)) };
}

const until = (holds: () => boolean): Promise<void> =>
  vi.waitFor(() => {
    if (!holds()) throw new Error(`waited in vain for ${holds}`);
  }, 5_000);

test("[CMT-20] what is said over HTTP is with every reader, as it is answered, and stays so", async () => {
  const server = await startLiveServer();
  const { sync, link, automation, guest } = server;
  const mapId = await server.newMap("Retail");
  const mia = await server.signedIn("mia");
  await server.catalogue.setMember({ mapId, userId: mia.user.id, role: "editor" });
  const { token } = await link(mapId, "viewer");
  const reader = readAlong(server, mapId, token);
  await until(() => reader.provider.synced);
  const { start, reply, send, thread } = commentsOf(
    { ...server, openComments: sync.openComments },
    mapId,
  );
  const gil = asGuest(await guest(mapId, "commenter"));
  await start(gil, "t1", { kind: "pain-point", severity: 3, text: "late again" });
  await start(mia.as, "t2", { kind: "pain-point", severity: 3, text: "always late" });
  await reply(mia.as, "t1", "r1");
  await send("POST", "/t1/reactions", mia.as, { emoji: "🔥", on: true });
  await send("POST", "/t2/merge", mia.as, { into: "t1" });
  await send("PATCH", "/t1", gil, { text: "late, again" });
  await send("POST", "/t1/resolve", mia.as);
  await send("POST", "/t1/promote", mia.as, {});
  await send("DELETE", "/t2", automation);
  await until(() => reader.threads().length === 1 && reader.threads()[0]?.cardId !== undefined);
  const stored = await thread("t1");
  expect(reader.threads()).toEqual([stored]);
  expect(stored).toMatchObject({
    ...{ text: "late, again", author: { guest: true }, replies: [{ id: "r1" }] },
    ...{ resolved: { by: { name: "mia" } }, reactions: [{ emoji: "🔥" }] },
  });
  const card = (await sync.openMaps.read(mapId)).cards.get(stored?.cardId ?? idOf<CardId>("none"));
  expect(card).toMatchObject({ title: "late, again", source: { threadId: "t1" } });
});

test("[CMT-23] both sockets of a map let in and send away the same people", async () => {
  const server = await startLiveServer();
  const { knock, link, catalogue, clock, ask, address, automation } = server;
  const mapId = await server.newMap("Retail");
  const other = await server.newMap("Other");
  const mia = await server.signedIn("mia");
  const eve = await server.signedIn("eve");
  await catalogue.setMember({ mapId, userId: mia.user.id, role: "editor" });
  const good = await link(mapId, "commenter");
  const revoked = await link(mapId, "admin");
  await catalogue.removeLink(mapId, revoked.link.id);
  const expired = await link(mapId, "admin", clock.now - 1);
  const elsewhere = await link(other, "admin");
  const paths = [mapId, `${mapId}/comments`];
  const outcomes = (headers: As, token?: string) =>
    Promise.all(paths.map((path) => knock(path, { headers, ...(token && { token }) }).outcome()));
  const both = (outcome: unknown) => [outcome, outcome];
  expect(await outcomes({}, good.token)).toEqual(both("in"));
  expect(await outcomes({}, revoked.token)).toEqual(both(4401));
  expect(await outcomes({}, expired.token)).toEqual(both(4401));
  expect(await outcomes({}, elsewhere.token)).toEqual(both(4404));
  expect(await outcomes({})).toEqual(both(4401));
  expect(await outcomes(eve.as)).toEqual(both(4404));
  expect(await outcomes({ ...mia.as, origin: "https://evil.example" })).toEqual(both(403));
  expect(await outcomes({ cookie: "throughline.session_token=forged", origin: address })).toEqual(
    both(4401),
  );
  expect(await outcomes(automation)).toEqual(both("in"));

  const open = paths.map((path) => knock(path, { headers: mia.as }));
  for (const socket of open) expect(await socket.outcome()).toBe("in");
  const json = { role: "viewer" };
  await ask("PUT", `/api/maps/${mapId}/members/${mia.user.id}`, { as: automation, json });
  expect(await Promise.all(open.map((socket) => socket.closing()))).toEqual(both(4205));
  const back = paths.map((path) => knock(path, { headers: mia.as }));
  for (const socket of back) expect(await socket.outcome()).toBe("in");
  await ask("DELETE", `/api/maps/${mapId}`, { as: automation });
  expect(await Promise.all(back.map((socket) => socket.closing()))).toEqual(both(4403));
});
