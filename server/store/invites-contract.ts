import { expect, test } from "vitest";
import { idOf, type MapId, type TeamId, type UserId } from "../../shared/journey/index.ts";
import type { AccountBook, Catalogue, InviteBook, InviteRecord } from "./port.ts";

type Start = () => Promise<{
  readonly invites: InviteBook;
  readonly catalogue: Catalogue;
  readonly book: AccountBook;
}>;

/** What every storage of invitations must do; each adapter's test runs it. */
export function invitesContract(start: Start): void {
  keepingInvites(start);
  changingAccounts(start);
}

function keepingInvites(start: Start): void {
  test("[STO-22] an invitation is kept as it is, and found by id and by its hash", async () => {
    const { invites, catalogue } = await start();
    await catalogue.addMap(retail);
    const full: InviteRecord = {
      ...inviteOf("full"),
      map: { id: retail.id, role: "editor" },
      teamId: idOf<TeamId>("sales"),
      workspaceAdmin: true,
      email: "ben@example.org",
    };
    await invites.add(full);
    await invites.add(inviteOf("plain"));
    expect(await invites.find("full")).toEqual(full);
    expect(await invites.findByHash("hash-plain")).toEqual(inviteOf("plain"));
    expect(await invites.find("none")).toBeUndefined();
    expect(await invites.findByHash("none")).toBeUndefined();
    expect((await invites.listOpen(5, retail.id)).map(({ id }) => id)).toEqual(["full"]);
    expect(await invites.listOpen(5)).toHaveLength(2);
    await catalogue.markDeleted(retail.id, { at: 1, by: mia });
    await catalogue.removeDeleted(1);
    expect(await invites.find("full")).toBeUndefined();
  });

  test("[STO-22] of many who accept one invitation at the same moment one does, unless it is for many", async () => {
    const { invites } = await start();
    await invites.add(inviteOf("one"));
    await invites.add({ ...inviteOf("many"), many: true });
    const claim = (id: string) => Promise.all([1, 2, 3].map(() => invites.claim(id, 5)));
    expect((await claim("one")).filter(Boolean)).toHaveLength(1);
    expect(await claim("many")).toEqual([true, true, true]);
    expect((await invites.listOpen(5)).map(({ id, uses }) => [id, uses])).toEqual([["many", 3]]);
    await invites.giveBack("one");
    await invites.giveBack("one");
    expect((await invites.find("one"))?.uses).toBe(0);
    expect(await invites.claim("one", 10)).toBe(false);
    expect(await invites.revoke("one", 6)).toBe(true);
    expect(await invites.revoke("one", 7)).toBe(false);
    expect(await invites.claim("one", 7)).toBe(false);
    expect((await invites.find("one"))?.revokedAt).toBe(6);
    expect(await invites.listOpen(10)).toEqual([]);
  });
}

function changingAccounts(start: Start): void {
  test("[STO-23] the last admin of the workspace stays one, even when two go at the same moment", async () => {
    const { book } = await start();
    for (const name of ["mia", "ben", "eva"]) await book.add(accountOf(name, name !== "eva"));
    const ben = idOf<UserId>("ben");
    const going = [
      book.change(mia, { workspaceAdmin: false }),
      book.change(ben, { deactivated: true }),
    ];
    expect((await Promise.all(going)).toSorted()).toEqual(["changed", "last_admin"]);
    expect(await book.change(idOf<UserId>("eva"), { deactivated: true })).toBe("changed");
    expect(await book.change(idOf<UserId>("nobody"), { name: "X" })).toBe("not_there");
  });

  test("[STO-23] who is deactivated is found by id, listed apart, and comes back", async () => {
    const { book } = await start();
    for (const name of ["mia", "ben"]) await book.add(accountOf(name, name === "mia"));
    const ben = idOf<UserId>("ben");
    await book.change(ben, { deactivated: true, name: "Ben B." });
    const names = async (which?: "deactivated") =>
      (await book.list({ limit: 5 }, which)).items.map(({ name }) => name);
    expect(await names()).toEqual(["mia"]);
    expect(await names("deactivated")).toEqual(["Ben B."]);
    expect(await book.find([ben])).toMatchObject([{ name: "Ben B.", deactivated: true }]);
    await book.change(ben, { deactivated: false });
    expect(await names()).toEqual(["Ben B.", "mia"]);
    expect((await book.find([ben]))[0]).not.toHaveProperty("deactivated");
    expect(await book.lastSeen([ben])).toEqual(new Map());
  });
}

const mia = idOf<UserId>("mia");
const retail = {
  id: idOf<MapId>("retail"),
  title: "Retail",
  createdAt: 1,
  updatedAt: 1,
  createdBy: mia,
};

const inviteOf = (id: string): InviteRecord => ({
  id,
  tokenHash: `hash-${id}`,
  workspaceAdmin: false,
  many: false,
  uses: 0,
  createdAt: 1,
  createdBy: mia,
  expiresAt: 10,
});

const accountOf = (name: string, workspaceAdmin: boolean) => ({
  id: idOf<UserId>(name),
  name,
  email: `${name}@example.org`,
  workspaceAdmin,
  passwordHash: "hash",
  at: 1,
});
