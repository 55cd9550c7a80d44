import { createServer, type IncomingMessage } from "node:http";
import { connect } from "node:net";
import { expect, onTestFinished, test, vi } from "vitest";
import { WebSocket } from "ws";
import { idOf, type UserId } from "../../shared/journey/index.ts";
import type { WorkspaceUser } from "../access/port.ts";
import { openTestWorkspace, PASSWORD, requestWith } from "../access/testing/workspace.ts";
import { Live } from "./live.ts";

const until = (holds: () => boolean): Promise<void> =>
  vi.waitFor(() => {
    if (!holds()) throw new Error(`waited in vain for ${holds}`);
  });

/** A server that knows how many entries wait for everybody. */
async function workshop(pace: Partial<ConstructorParameters<typeof Live>[1]> = {}) {
  const workspace = await openTestWorkspace();
  const unread = new Map<UserId, number>();
  const listeners = new Set<(id: UserId) => void>();
  const held: Promise<void>[] = [];
  let counts = 0;
  const inboxes = {
    count: async ({ id }: WorkspaceUser) => {
      counts++;
      const count = { unread: unread.get(id) ?? 0, direct: 0 };
      await held.shift();
      return count;
    },
    onChange: (listener: (id: UserId) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const { access, log } = workspace;
  const usual = { pingEvery: 60_000, tellAfter: 1, reviewEvery: 60_000, leaveWithin: 20 };
  const live = new Live({ access, inboxes, log, maxConnections: 6 }, { ...usual, ...pace });
  const http = createServer((_, response) => response.writeHead(404).end());
  http.on("upgrade", (request: IncomingMessage, socket, head) => {
    if (Live.isFor(request)) void live.greet(request, socket, head);
    else socket.destroy();
  });
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  const address = http.address();
  const port = typeof address === "object" && address ? address.port : 0;
  onTestFinished(() => {
    live.stop();
    http.closeAllConnections();
    http.close();
  });
  const listen = (headers: Record<string, string>, path = "/live") => {
    const ws = new WebSocket(`ws://127.0.0.1:${port}${path}`, { headers });
    const heard: unknown[] = [];
    const end: { code?: number; status?: number } = {};
    ws.on("message", (data) => heard.push(JSON.parse(data.toString())));
    ws.on("close", (code) => Object.assign(end, { code }));
    ws.on("unexpected-response", (_, { statusCode }) => {
      Object.assign(end, { status: statusCode });
      ws.terminate();
    });
    ws.on("error", () => {});
    onTestFinished(() => ws.terminate());
    return { ws, heard, end };
  };
  const set = (id: UserId, count: number) => {
    unread.set(id, count);
    for (const listener of listeners) listener(id);
  };
  const origin = `http://127.0.0.1:${port}`;
  const crowd = () => new Promise<number>((tell) => http.getConnections((_, count) => tell(count)));
  return { ...workspace, live, listen, set, origin, port, crowd, held, counts: () => counts };
}

const inbox = (unread: number) => ({ inbox: { unread, direct: 0 } });

test("[INBOX-20] what waits is told at first and whenever it changes, in every tab, to nobody else", async () => {
  const { person, listen, set, origin } = await workshop();
  const [mia, ben] = [await person("mia"), await person("ben")];
  const tabs = [1, 2].map(() => listen({ cookie: mia.cookie, origin }));
  const other = listen({ cookie: ben.cookie, origin });
  await until(() => [...tabs, other].every(({ heard }) => heard.length === 1));
  set(mia.user.id, 3);
  await until(() => tabs.every(({ heard }) => heard.length === 2));
  expect(tabs.map(({ heard }) => heard)).toEqual([
    [inbox(0), inbox(3)],
    [inbox(0), inbox(3)],
  ]);
  set(mia.user.id, 3);
  set(ben.user.id, 1);
  await until(() => other.heard.length === 2);
  expect(
    tabs.map(({ heard }) => heard.length),
    "the same again is no news",
  ).toEqual([2, 2]);
});

test("[INBOX-20] what changes at once is counted once", async () => {
  const { person, listen, set, origin, counts } = await workshop({ tellAfter: 20 });
  const mia = await person("mia");
  const tab = listen({ cookie: mia.cookie, origin });
  await until(() => tab.heard.length === 1);
  for (let i = 1; i <= 50; i++) set(mia.user.id, i);
  await until(() => tab.heard.length === 2);
  expect([tab.heard[1], counts()]).toEqual([inbox(50), 2]);
});

test("[INBOX-20] a count that takes long is not told after a later one", async () => {
  const { person, listen, set, origin, held, counts } = await workshop();
  const mia = await person("mia");
  const tab = listen({ cookie: mia.cookie, origin });
  await until(() => tab.heard.length === 1);
  let letGo = () => {};
  const slow = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  held.push(slow);
  set(mia.user.id, 1);
  await until(() => counts() === 2);
  set(mia.user.id, 2);
  await until(() => tab.heard.length === 2);
  letGo();
  await slow;
  set(mia.user.id, 3);
  await until(() => tab.heard.length === 3);
  expect(tab.heard).toEqual([inbox(0), inbox(2), inbox(3)]);
});

test("[INBOX-20] what a map shows to whom may change: it is counted anew, and nobody is asked who they are", async () => {
  const { person, listen, set, origin, access, map } = await workshop();
  const mia = await person("mia");
  const tab = listen({ cookie: mia.cookie, origin });
  await until(() => tab.heard.length === 1);
  set(mia.user.id, 1);
  await until(() => tab.heard.length === 2);
  const identify = vi.spyOn(access, "identify");
  set(idOf<UserId>("ben"), 5);
  const mapId = await map("retail");
  access.announce({ kind: "map", mapId });
  set(mia.user.id, 0);
  await until(() => tab.heard.length === 3);
  expect(identify).not.toHaveBeenCalled();
});

test("[INBOX-21] only people are let in, by their cookie, from our own pages", async () => {
  const { person, listen, origin, link, map } = await workshop();
  const mia = await person("mia");
  const { token } = await link(await map("retail"), "admin");
  const cases = [
    [{ origin }, 401],
    [{ cookie: mia.cookie, origin: "https://elsewhere.example" }, 403],
    [{ authorization: `Bearer ${token}`, origin }, 401],
    [{ cookie: "throughline.session_token=forged", origin }, 401],
  ] as const;
  for (const [headers, status] of cases) {
    const { end } = listen(headers);
    await until(() => end.status !== undefined);
    expect(end.status, JSON.stringify(headers)).toBe(status);
  }
  const byAddress = listen({ origin }, `/live?token=${token}`);
  await until(() => byAddress.end.status === 401);
});

test("[INBOX-21] whoever signs out hears nothing any more, their other sessions go on", async () => {
  const { person, accounts, access, listen, origin, live } = await workshop();
  const mia = await person("mia");
  const { cookies } = await accounts.signIn(mia.email, PASSWORD);
  const elsewhere = cookies.map((cookie) => cookie.split(";")[0]).join("; ");
  const here = listen({ cookie: mia.cookie, origin });
  const there = listen({ cookie: elsewhere, origin });
  await until(() => here.heard.length === 1 && there.heard.length === 1);
  await accounts.signOut(requestWith({ host: origin.slice(7), cookie: mia.cookie }));
  access.announce({ kind: "user", userId: mia.user.id });
  await until(() => here.end.code !== undefined);
  expect([here.end.code, there.end.code, live.size]).toEqual([4401, undefined, 1]);
});

test("[INBOX-22] whoever is turned away and does not hang up is hung up on", async () => {
  const { port, crowd } = await workshop();
  const socket = connect({ port, host: "127.0.0.1", allowHalfOpen: true });
  onTestFinished(() => {
    socket.destroy();
  });
  const wanted = ["Connection: Upgrade", "Upgrade: websocket", "Sec-WebSocket-Version: 13"];
  const key = "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==";
  socket.write(["GET /live HTTP/1.1", "Host: here", ...wanted, key, "", ""].join("\r\n"));
  const answer = await new Promise<string>((tell) => {
    socket.once("data", (data) => tell(data.toString()));
  });
  expect(answer).toContain("401");
  await expect.poll(crowd).toBe(0);
});

test("[INBOX-22] nothing is heard on it, silence ends it, and there are only so many", async () => {
  const { person, listen, origin, live } = await workshop({ pingEvery: 30 });
  const mia = await person("mia");
  const loud = listen({ cookie: mia.cookie, origin });
  await until(() => loud.heard.length === 1);
  loud.ws.send("{}");
  await until(() => loud.end.code === 1008);
  const huge = listen({ cookie: mia.cookie, origin });
  await until(() => huge.heard.length === 1);
  huge.ws.send("x".repeat(10_000));
  await until(() => huge.end.code === 1009);

  const dead = listen({ cookie: mia.cookie, origin });
  await until(() => dead.heard.length === 1);
  dead.ws.pause();
  await until(() => live.size === 0);

  const people = await Promise.all(["a", "b", "c", "d", "e", "f"].map((name) => person(name)));
  const all = people.map(({ cookie }) => listen({ cookie, origin }));
  await until(() => all.every(({ heard }) => heard.length === 1));
  const more = listen({ cookie: mia.cookie, origin });
  await until(() => more.end.status === 503);
  live.stop();
  await until(() => all.every(({ end }) => end.code === 1001));
});
