import { expect, test } from "vitest";
import { idOf, type TeamId, type UserId } from "../../shared/journey/index.ts";
import { FIRST_TEAMS } from "../../shared/protocol/index.ts";
import type { AccountBook, TeamBook, TeamRecord } from "./port.ts";

type Start = () => Promise<{ readonly teams: TeamBook; readonly book: AccountBook }>;

/** What every storage of teams must do; each adapter's test runs it. */
export function teamsContract(start: Start): void {
  test("[STO-18] a workspace begins with the first teams; more come behind them and are changed in place", async () => {
    const { teams } = await start();
    expect(await teams.list()).toEqual(FIRST_TEAMS);
    await teams.set(care);
    await teams.set({ ...care, id: id("legal"), name: "Legal", tag: "LG" });
    await teams.set({ ...care, name: "Care", colour: "service" });
    const added = (await teams.list()).slice(FIRST_TEAMS.length);
    expect(added.map(({ name, colour }) => [name, colour])).toEqual([
      ["Care", "service"],
      ["Legal", "other"],
    ]);
    expect(await teams.find(id("care"))).toEqual({ ...care, name: "Care", colour: "service" });
    expect(await teams.find(id("nowhere"))).toBeUndefined();
  });

  test("[STO-18] a person belongs to one team, and to none once it is gone", async () => {
    const { teams, book } = await start();
    for (const name of ["mia", "ben"]) await book.add(accountOf(name));
    await teams.join(mia, id("sales"));
    await teams.join(mia, id("service"));
    await teams.join(idOf<UserId>("ben"), id("service"));
    await teams.join(idOf<UserId>("ben"), undefined);
    expect(await teams.membersOf(id("sales"))).toEqual([]);
    expect(await teams.membersOf(id("service"))).toEqual([mia]);
    expect((await book.find([mia]))[0]?.teamId).toBe("service");
    await teams.remove(id("service"));
    await teams.remove(id("service"));
    expect((await book.find([mia]))[0]).not.toHaveProperty("teamId");
    expect((await teams.list()).map((team) => team.id)).not.toContain("service");
  });
}

const id = (text: string): TeamId => idOf<TeamId>(text);
const mia = idOf<UserId>("mia");
const care: TeamRecord = { id: id("care"), name: "Customer care", tag: "CC", colour: "other" };

const accountOf = (name: string) => ({
  id: idOf<UserId>(name),
  name,
  email: `${name}@example.org`,
  workspaceAdmin: false,
  passwordHash: "hash",
  at: 1,
});
