import { expect, test } from "vitest";
import {
  type AnyId,
  type MapId,
  readId,
  type TeamId,
  type UserId,
} from "../../shared/journey/index.ts";
import type { Catalogue, LinkRecord, MapRecord } from "./port.ts";

type Start = () => Promise<Catalogue>;

/** What every catalogue must do; each adapter's test runs it. */
export function catalogueContract(start: Start): void {
  keepingMaps(start);
  removing(start);
  listing(start);
  keepingMembers(start);
  keepingTeams(start);
  keepingLinks(start);
}

function keepingMaps(start: Start): void {
  test("[STO-6] a map is kept, touched, put in the trash and taken out of it", async () => {
    const catalogue = await start();
    await catalogue.addMap(mapAt("retail", 10));
    expect(await catalogue.findMap(id("retail"))).toEqual(mapAt("retail", 10));
    await catalogue.touchMap(id("retail"), { title: "Retail 2" });
    await catalogue.touchMap(id("retail"), { updatedAt: 20 });
    await catalogue.touchMap(id("retail"), {});
    const glance = { state: "to-be", stages: 1, steps: 2, cards: 3, openPains: 1 } as const;
    await catalogue.touchMap(id("retail"), { glance: { ...glance, curve: [1, null] } });
    const touched = {
      ...mapAt("retail", 20),
      title: "Retail 2",
      createdAt: 10,
      glance: { ...glance, curve: [1, null] },
    };
    expect(await catalogue.findMap(id("retail"))).toEqual(touched);
    await catalogue.markDeleted(id("retail"), { at: 30, by: mia });
    expect((await catalogue.findMap(id("retail")))?.deleted).toEqual({ at: 30, by: mia });
    await catalogue.markDeleted(id("retail"), undefined);
    expect(await catalogue.findMap(id("retail"))).toEqual(touched);
  });

  test("[STO-6] a map's id is taken once, and absent maps are ignored or absent", async () => {
    const catalogue = await start();
    await catalogue.addMap(mapAt("retail", 10));
    await expect(catalogue.addMap(mapAt("retail", 11))).rejects.toThrow();
    expect(await catalogue.findMap(id("nowhere"))).toBeUndefined();
    await catalogue.touchMap(id("nowhere"), { title: "Ghost" });
    await catalogue.markDeleted(id("nowhere"), { at: 1, by: mia });
    expect(await catalogue.findMap(id("nowhere"))).toBeUndefined();
  });
}

function removing(start: Start): void {
  test("[STO-14] only maps that were thrown away long enough ago are removed, with all they had", async () => {
    const catalogue = await start();
    for (const name of ["old", "fresh", "live"]) await catalogue.addMap(mapAt(name, 1), mia);
    await catalogue.addLink(linkTo("old", "invitation", 1));
    await catalogue.markDeleted(id("old"), { at: 50, by: mia });
    await catalogue.markDeleted(id("fresh"), { at: 51, by: mia });
    expect(await catalogue.removeDeleted(50)).toEqual(["old"]);
    expect(await catalogue.removeDeleted(50)).toEqual([]);
    expect(await catalogue.findMap(id("old"))).toBeUndefined();
    expect(await catalogue.listMembers(id("old"))).toEqual([]);
    expect(await catalogue.findLinkByHash("hash-invitation")).toBeUndefined();
    expect(await catalogue.findMap(id("fresh"))).toBeDefined();
    expect(await catalogue.findMember(id("live"), mia)).toMatchObject({ role: "admin" });
  });

  test("[STO-6] a map is there with its first admin, or not at all", async () => {
    const catalogue = await start();
    await catalogue.addMap(mapAt("retail", 1), mia);
    await expect(catalogue.addMap(mapAt("retail", 1), ben)).rejects.toThrow();
    expect(await catalogue.listMembers(id("retail"))).toEqual([
      { mapId: "retail", userId: mia, role: "admin" },
    ]);
  });
}

function listing(start: Start): void {
  test("[STO-7] maps are listed newest change first, page by page, none twice", async () => {
    const catalogue = await start();
    for (const [name, at] of [
      ["a", 1],
      ["b", 3],
      ["c", 2],
      ["d", 3],
      ["e", 9],
    ] as const) {
      await catalogue.addMap(mapAt(name, at));
    }
    const pages: string[][] = [];
    let after: string | undefined;
    do {
      const page = await catalogue.listMaps(
        { deleted: false },
        { limit: 2, ...(after !== undefined && { after }) },
      );
      pages.push(page.items.map((map) => map.id));
      after = page.cursor;
    } while (after !== undefined);
    expect(pages).toEqual([["e", "b"], ["d", "c"], ["a"]]);
  });

  test("[STO-7] a list holds only the maps a person is a member of, the trash only its own", async () => {
    const catalogue = await start();
    for (const name of ["a", "b", "c"]) await catalogue.addMap(mapAt(name, 1));
    await catalogue.setMember({ mapId: id("a"), userId: mia, role: "viewer" });
    await catalogue.setMember({ mapId: id("b"), userId: mia, role: "admin" });
    await catalogue.markDeleted(id("b"), { at: 5, by: mia });
    const listed = async (visibleTo: UserId | undefined, deleted: boolean) => {
      const filter = { deleted, ...(visibleTo && { visibleTo }) };
      const { items, cursor } = await catalogue.listMaps(filter, { limit: 3 });
      expect(cursor).toBeUndefined();
      return items.map((map) => map.id);
    };
    expect(await listed(mia, false)).toEqual(["a"]);
    expect(await listed(mia, true)).toEqual(["b"]);
    expect(await listed(ben, false)).toEqual([]);
    expect(await listed(undefined, false)).toEqual(["a", "c"]);
  });

  test("[STO-7] a cursor that no list gave out is refused", async () => {
    const catalogue = await start();
    const odd = catalogue.listMaps({ deleted: false }, { limit: 2, after: "1.a' OR 1=1" });
    await expect(odd).rejects.toMatchObject({ code: "bad_request" });
  });
}

function keepingMembers(start: Start): void {
  test("[STO-8] a person has one role on a map, the last one given", async () => {
    const catalogue = await start();
    await catalogue.addMap(mapAt("retail", 1));
    await catalogue.setMember({ mapId: id("retail"), userId: mia, role: "viewer" });
    await catalogue.setMember({ mapId: id("retail"), userId: mia, role: "editor" });
    await catalogue.setMember({ mapId: id("retail"), userId: ben, role: "admin" });
    expect((await catalogue.findMember(id("retail"), mia))?.role).toBe("editor");
    expect((await catalogue.listMembers(id("retail"))).map((member) => member.userId)).toEqual([
      ben,
      mia,
    ]);
    await catalogue.removeMember(id("retail"), mia);
    await catalogue.removeMember(id("retail"), mia);
    expect(await catalogue.findMember(id("retail"), mia)).toBeUndefined();
    const stray = catalogue.setMember({ mapId: id("nowhere"), userId: mia, role: "admin" });
    await expect(stray).rejects.toThrow();
  });
}

function keepingTeams(start: Start): void {
  test("[STO-19] a team has one role on a map, and its people see the map in their list", async () => {
    const catalogue = await start();
    for (const name of ["retail", "bank", "shop"]) await catalogue.addMap(mapAt(name, 1));
    await catalogue.setMember({ mapId: id("shop"), userId: mia, role: "viewer" });
    const sales = id<TeamId>("sales");
    await catalogue.setMapTeam({ mapId: id("retail"), teamId: sales, role: "viewer" });
    await catalogue.setMapTeam({ mapId: id("retail"), teamId: sales, role: "editor" });
    await catalogue.setMapTeam({ mapId: id("retail"), teamId: id("product"), role: "viewer" });
    const role = { mapId: id("retail"), teamId: sales, role: "editor" };
    expect(await catalogue.findMapTeam(id("retail"), sales)).toEqual(role);
    expect(await catalogue.listMapTeams(id("retail"))).toMatchObject([{ teamId: "product" }, role]);
    const listed = async (ofTeam?: TeamId) => {
      const filter = { deleted: false, visibleTo: mia, ...(ofTeam && { ofTeam }) };
      return (await catalogue.listMaps(filter, { limit: 5 })).items.map((map) => map.id);
    };
    expect(await listed()).toEqual(["shop"]);
    expect(await listed(sales)).toEqual(["retail", "shop"]);
    expect(await catalogue.removeMapTeam(id("bank"), sales)).toBe(false);
    expect(await catalogue.removeMapTeam(id("retail"), sales)).toBe(true);
    expect(await catalogue.findMapTeam(id("retail"), sales)).toBeUndefined();
    expect(await listed(sales)).toEqual(["shop"]);
    const stray = { mapId: id("nowhere"), teamId: sales, role: "viewer" } as const;
    await expect(catalogue.setMapTeam(stray)).rejects.toThrow();
  });
}

function keepingLinks(start: Start): void {
  test("[STO-9] a link is changed in place, on its own map alone", async () => {
    const catalogue = await start();
    await catalogue.addMap(mapAt("retail", 1));
    const secret = { ...linkTo("retail", "secret", 1), passwordHash: "argon", expiresAt: 5 };
    await catalogue.addLink(secret);
    expect(await catalogue.findLinkByHash("hash-secret")).toEqual(secret);
    expect(await catalogue.changeLink(id("retail"), "secret", {})).toEqual(secret);
    const changes = { role: "viewer", passwordHash: undefined, expiresAt: undefined } as const;
    expect(await catalogue.changeLink(id("bank"), "secret", changes)).toBeUndefined();
    const changed = { ...linkTo("retail", "secret", 1), role: "viewer" };
    expect(await catalogue.changeLink(id("retail"), "secret", changes)).toEqual(changed);
    expect(await catalogue.findLinkByHash("hash-secret")).toEqual(changed);
  });

  test("[STO-9] a link is found by its hash until it is removed from its own map", async () => {
    const catalogue = await start();
    await catalogue.addMap(mapAt("retail", 1));
    await catalogue.addMap(mapAt("bank", 1));
    await catalogue.addLink(linkTo("retail", "later", 7));
    await catalogue.addLink({ ...linkTo("retail", "first", 3), expiresAt: 99 });
    const listed = await catalogue.listLinks(id("retail"));
    expect(listed.map((link) => link.id)).toEqual(["first", "later"]);
    expect(listed[0]?.expiresAt).toBe(99);
    expect(await catalogue.findLinkByHash("hash-later")).toEqual(linkTo("retail", "later", 7));
    expect(await catalogue.findLinkByHash("hash-none")).toBeUndefined();
    expect(await catalogue.removeLink(id("bank"), "later")).toBeUndefined();
    expect((await catalogue.removeLink(id("retail"), "later"))?.id).toBe("later");
    expect(await catalogue.removeLink(id("retail"), "later")).toBeUndefined();
    expect(await catalogue.findLinkByHash("hash-later")).toBeUndefined();
    await expect(catalogue.addLink(linkTo("nowhere", "stray", 1))).rejects.toThrow();
  });
}

function id<T extends AnyId = MapId>(text: string): T {
  const read = readId<T>(text);
  if (!read) throw new Error(`${text} is no id`);
  return read;
}
const mia = id<UserId>("mia");
const ben = id<UserId>("ben");

const mapAt = (name: string, at: number): MapRecord => ({
  id: id(name),
  title: `Map ${name}`,
  createdAt: at,
  updatedAt: at,
  createdBy: mia,
});

const linkTo = (map: string, name: string, at: number): LinkRecord => ({
  id: name,
  mapId: id(map),
  tokenHash: `hash-${name}`,
  role: "editor",
  createdAt: at,
  createdBy: mia,
});
