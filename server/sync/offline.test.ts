import { expect, test } from "vitest";
import * as Y from "yjs";
import { closing, stage, until } from "./testing/index.ts";

const { server, person, seated } = stage();

/** So many megabytes of honest work, in many small edits. */
function writtenOffline(megabytes: number): Y.Doc {
  const doc = new Y.Doc();
  for (let i = 0; i < megabytes * 250; i++) {
    doc.getMap("emotions").set(`persona|step-${i}`, { value: 1, note: "n".repeat(4_000) });
  }
  return doc;
}

test("[SYNC-37] three megabytes of offline work come back by the stock client and are saved", async () => {
  const at = await server();
  const ben = person(at, "ben");
  await until(() => ben.provider.synced);
  const ana = person(at, "ana", { doc: writtenOffline(3) });
  await until(() => ben.doc.getMap("emotions").size === 750, 15_000);
  ana.meta.set("title", "And on we go");
  await until(() => ben.meta.get("title") === "And on we go");
});

test("[SYNC-37] seven megabytes are acknowledged, and throw out nobody who is sent them", async () => {
  const at = await server();
  const ben = await seated(at, "ben");
  const ana = await seated(at, "ana");
  ana.step2(Y.encodeStateAsUpdate(writtenOffline(7)));
  ana.barrier(1);
  await until(() => ana.saved.length === 1, 15_000);
  await until(() => ben.updates === 1, 15_000);
  expect(ben.closed).toBeUndefined();
});

test("[SYNC-37] more than that is too large, and so is a live edit that large", async () => {
  const at = await server({ limits: { maxUpdateBytes: 10_000 } });
  const bytes = (size: number) => new Uint8Array(size);
  const ana = await seated(at, "ana");
  ana.step2(bytes(80_001));
  expect(await closing(ana)).toBe(4413);
  const ben = await seated(at, "ben");
  ben.update(bytes(10_001));
  expect(await closing(ben)).toBe(4413);
  const cem = await seated(at, "cem");
  cem.say([1], bytes(10_001));
  expect(await closing(cem)).toBe(4413);
});

test("[SYNC-21] an editor who came back demoted, with much work, is told that there is no access", async () => {
  const at = await server();
  at.access.let("vic", "viewer");
  const vic = await seated(at, "vic");
  vic.step2(Y.encodeStateAsUpdate(writtenOffline(2)));
  vic.ask();
  await until(() => vic.answers === 1 || vic.closed !== undefined);
  expect([vic.denials.length, vic.closed]).toEqual([1, undefined]);
});

test("[SYNC-21] a guest who may only read has no access to bring that much", async () => {
  const at = await server({ limits: { maxUpdateBytes: 10_000 } });
  at.access.let("link-1", "viewer");
  const guest = await seated(at, "link-1");
  guest.step2(new Uint8Array(12_000));
  expect(await closing(guest)).toBe(4403);
});
