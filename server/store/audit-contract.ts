import { expect, test } from "vitest";
import { idOf, type MapId, type UserId } from "../../shared/journey/index.ts";
import type { AuditEntry, AuditFilter, AuditLog } from "./port.ts";

type Start = () => Promise<AuditLog>;

/** What every audit log must do; each adapter's test runs it. */
export function auditContract(start: Start): void {
  test("[AUDIT-1] what was noted comes back as it was, the last written first, page by page", async () => {
    const log = await start();
    const told = { subject: "Ben", details: { role: "editor", kept: true, count: 2 } };
    for (const at of [30, 10, 20]) await log.note({ ...entryAt(at), ...told });
    const first = await log.list({}, { limit: 2 });
    expect(first.items.map(({ at }) => at)).toEqual([20, 10]);
    expect(first.items[0]).toEqual({ ...entryAt(20), ...told, seq: 3 });
    const rest = await log.list({}, { limit: 2, after: first.cursor ?? "" });
    expect(rest.items.map(({ at }) => at)).toEqual([30]);
    expect(rest.cursor).toBeUndefined();
    const odd = log.list({}, { limit: 2, after: "1' OR 1=1" });
    await expect(odd).rejects.toMatchObject({ code: "bad_request" });
  });

  test("[AUDIT-1] a list holds what every part of its filter fits", async () => {
    const log = await start();
    await log.note({ at: 1, actor: mia, action: "sign-in" });
    await log.note({ at: 2, actor: ben, action: "map.trashed", mapId: retail });
    await log.note({ at: 3, actor: mia, action: "map.trashed", mapId: bank });
    const times = async (filter: AuditFilter) =>
      (await log.list(filter, { limit: 9 })).items.map(({ at }) => at);
    expect(await times({ actor: mia.id })).toEqual([3, 1]);
    expect(await times({ action: "map.trashed" })).toEqual([3, 2]);
    expect(await times({ mapId: retail })).toEqual([2]);
    expect(await times({ from: 2 })).toEqual([3, 2]);
    expect(await times({ from: 1, to: 3, actor: mia.id })).toEqual([1]);
    expect(await times({ mapId: retail, actor: mia.id })).toEqual([]);
  });

  test("[AUDIT-2] only what is older than asked for is forgotten, and no number is given twice", async () => {
    const log = await start();
    for (const at of [10, 20, 30]) await log.note(entryAt(at));
    expect(await log.removeBefore(20)).toBe(1);
    expect(await log.removeBefore(31)).toBe(2);
    await log.note(entryAt(40));
    expect((await log.list({}, { limit: 9 })).items.map(({ seq }) => seq)).toEqual([4]);
  });
}

const mia = { id: idOf<UserId>("mia"), name: "Mia" };
const ben = { id: idOf<UserId>("ben"), name: "Ben" };
const retail = idOf<MapId>("retail");
const bank = idOf<MapId>("bank");

const entryAt = (at: number): AuditEntry => ({
  at,
  actor: mia,
  action: "member.set",
  mapId: retail,
});
