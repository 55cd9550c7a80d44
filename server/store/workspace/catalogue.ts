import type { Kysely, Selectable } from "kysely";
import { readGlance } from "../../../shared/journey/index.ts";
import { readCursor, writeCursor } from "../cursor.ts";
import type { Catalogue, MapRecord, MemberRecord } from "../port.ts";
import { linksIn } from "./links.ts";
import { mapTeamsIn } from "./map-teams.ts";
import type { WorkspaceTables } from "./tables.ts";

type Db = Kysely<WorkspaceTables>;

/** The catalogue in whichever database Kysely speaks to. */
export const createCatalogue = (db: Db): Catalogue => ({
  ...mapsIn(db),
  ...membersIn(db),
  ...mapTeamsIn(db),
  ...linksIn(db),
});

type Maps = Pick<
  Catalogue,
  "addMap" | "findMap" | "listMaps" | "touchMap" | "markDeleted" | "removeDeleted"
>;

const mapsIn = (db: Db): Maps => ({
  addMap: (map, admin) =>
    db.transaction().execute(async (transaction) => {
      await transaction.insertInto("map").values(mapRow(map)).execute();
      if (admin === undefined) return;
      const member = { map_id: map.id, user_id: admin, role: "admin" } as const;
      await transaction.insertInto("map_member").values(member).execute();
    }),
  async findMap(id) {
    const row = await db.selectFrom("map").selectAll().where("id", "=", id).executeTakeFirst();
    return row && mapRecord(row);
  },
  async listMaps(filter, { limit, after }) {
    const rows = await selectMaps(db, filter, after)
      .orderBy("map.updated_at", "desc")
      .orderBy("map.id")
      .limit(limit + 1)
      .execute();
    const items = rows.slice(0, limit).map(mapRecord);
    const last = items.at(-1);
    return { items, ...(last && rows.length > limit && { cursor: writeCursor(last) }) };
  },
  async touchMap(id, { title, updatedAt, glance }) {
    const changes = {
      ...(title !== undefined && { title }),
      ...(updatedAt !== undefined && { updated_at: updatedAt }),
      ...(glance !== undefined && { glance: JSON.stringify(glance) }),
    };
    if (Object.keys(changes).length === 0) return;
    await db.updateTable("map").set(changes).where("id", "=", id).execute();
  },
  async markDeleted(id, deleted) {
    await db
      .updateTable("map")
      .set({ deleted_at: deleted?.at ?? null, deleted_by: deleted?.by ?? null })
      .where("id", "=", id)
      .execute();
  },
  async removeDeleted(at) {
    const removed = db.deleteFrom("map").where("deleted_at", "<=", at).returning("id");
    return (await removed.execute()).map(({ id }) => id);
  },
});

function selectMaps(db: Db, filter: Parameters<Catalogue["listMaps"]>[0], after?: string) {
  const { visibleTo, ofTeam, deleted } = filter;
  const from = after === undefined ? undefined : readCursor(after);
  return db
    .selectFrom("map")
    .selectAll("map")
    .where("map.deleted_at", deleted ? "is not" : "is", null)
    .$if(visibleTo !== undefined, (query) =>
      query.where("map.id", "in", (members) =>
        members
          .selectFrom("map_member")
          .select("map_id")
          .where("user_id", "=", visibleTo ?? null)
          .union((teams) =>
            teams
              .selectFrom("map_team")
              .select("map_id")
              .where("team_id", "=", ofTeam ?? null),
          ),
      ),
    )
    .$if(from !== undefined, (query) =>
      query.where((is) =>
        is.or([
          is("map.updated_at", "<", from?.updatedAt ?? 0),
          is("map.updated_at", "=", from?.updatedAt ?? 0).and(
            is.val(from?.id),
            "<",
            is.ref("map.id"),
          ),
        ]),
      ),
    );
}

type Members = Pick<Catalogue, "setMember" | "removeMember" | "findMember" | "listMembers">;

const membersIn = (db: Db): Members => ({
  async setMember({ mapId, userId, role }) {
    await db
      .insertInto("map_member")
      .values({ map_id: mapId, user_id: userId, role })
      .onConflict((conflict) => conflict.columns(["map_id", "user_id"]).doUpdateSet({ role }))
      .execute();
  },
  async removeMember(mapId, userId) {
    await db
      .deleteFrom("map_member")
      .where("map_id", "=", mapId)
      .where("user_id", "=", userId)
      .execute();
  },
  async findMember(mapId, userId) {
    const row = await db
      .selectFrom("map_member")
      .selectAll()
      .where("map_id", "=", mapId)
      .where("user_id", "=", userId)
      .executeTakeFirst();
    return row && memberRecord(row);
  },
  async listMembers(mapId) {
    const rows = await db
      .selectFrom("map_member")
      .selectAll()
      .where("map_id", "=", mapId)
      .orderBy("user_id")
      .execute();
    return rows.map(memberRecord);
  },
});

const mapRow = (map: MapRecord): Selectable<WorkspaceTables["map"]> => ({
  id: map.id,
  title: map.title,
  created_at: map.createdAt,
  updated_at: map.updatedAt,
  created_by: map.createdBy,
  deleted_at: map.deleted?.at ?? null,
  deleted_by: map.deleted?.by ?? null,
  glance: map.glance ? JSON.stringify(map.glance) : null,
});

function mapRecord(row: Selectable<WorkspaceTables["map"]>): MapRecord {
  const { deleted_at: at, deleted_by: by } = row;
  const glance = row.glance === null ? undefined : readGlance(JSON.parse(row.glance));
  return {
    id: row.id,
    title: row.title,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    createdBy: row.created_by,
    ...(at !== null && by !== null && { deleted: { at, by } }),
    ...(glance && { glance }),
  };
}

const memberRecord = (row: Selectable<WorkspaceTables["map_member"]>): MemberRecord => ({
  mapId: row.map_id,
  userId: row.user_id,
  role: row.role,
});
