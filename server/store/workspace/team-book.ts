import { type Kysely, type Selectable, sql } from "kysely";
import { TEAM_COLOURS } from "../../../shared/protocol/index.ts";
import type { TeamBook, TeamRecord } from "../port.ts";
import type { WorkspaceTables } from "./tables.ts";

/** The teams in whichever database Kysely speaks to. */
export const createTeamBook = (db: Kysely<WorkspaceTables>): TeamBook => ({
  async list() {
    const rows = await db.selectFrom("team").selectAll().orderBy("place").orderBy("id").execute();
    return rows.map(teamRecord);
  },
  async find(id) {
    const row = await db.selectFrom("team").selectAll().where("id", "=", id).executeTakeFirst();
    return row && teamRecord(row);
  },
  async set(team) {
    const { id, ...fields } = team;
    await db
      .insertInto("team")
      .values((values) => ({
        ...team,
        place: values
          .selectFrom("team")
          .select(sql<number>`coalesce(max(place), 0) + 1`.as("place")),
      }))
      .onConflict((conflict) => conflict.column("id").doUpdateSet(fields))
      .execute();
  },
  remove: (id) =>
    db.transaction().execute(async (transaction) => {
      await transaction
        .updateTable("user")
        .set({ teamId: null })
        .where("teamId", "=", id)
        .execute();
      await transaction.deleteFrom("team").where("id", "=", id).execute();
    }),
  async membersOf(id) {
    const rows = await db.selectFrom("user").select("id").where("teamId", "=", id).execute();
    return rows.map((row) => row.id);
  },
  async join(userId, teamId) {
    await db
      .updateTable("user")
      .set({ teamId: teamId ?? null })
      .where("id", "=", userId)
      .execute();
  },
});

const teamRecord = ({
  id,
  name,
  tag,
  colour,
}: Selectable<WorkspaceTables["team"]>): TeamRecord => ({
  id,
  name,
  tag,
  colour: TEAM_COLOURS.find((known) => known === colour) ?? "other",
});
