import type { Kysely } from "kysely";
import type { Catalogue } from "../port.ts";
import type { WorkspaceTables } from "./tables.ts";

type MapTeams = Pick<Catalogue, "setMapTeam" | "removeMapTeam" | "findMapTeam" | "listMapTeams">;

/** What whole teams are on maps, in whichever database Kysely speaks to. */
export const mapTeamsIn = (db: Kysely<WorkspaceTables>): MapTeams => ({
  async setMapTeam({ mapId, teamId, role }) {
    await db
      .insertInto("map_team")
      .values({ map_id: mapId, team_id: teamId, role })
      .onConflict((conflict) => conflict.columns(["map_id", "team_id"]).doUpdateSet({ role }))
      .execute();
  },
  async removeMapTeam(mapId, teamId) {
    const removed = await db
      .deleteFrom("map_team")
      .where("map_id", "=", mapId)
      .where("team_id", "=", teamId)
      .returning("team_id")
      .executeTakeFirst();
    return removed !== undefined;
  },
  async findMapTeam(mapId, teamId) {
    const row = await db
      .selectFrom("map_team")
      .select("role")
      .where("map_id", "=", mapId)
      .where("team_id", "=", teamId)
      .executeTakeFirst();
    return row && { mapId, teamId, role: row.role };
  },
  async listMapTeams(mapId) {
    const rows = await db
      .selectFrom("map_team")
      .select(["team_id", "role"])
      .where("map_id", "=", mapId)
      .orderBy("team_id")
      .execute();
    return rows.map(({ team_id: teamId, role }) => ({ mapId, teamId, role }));
  },
});
