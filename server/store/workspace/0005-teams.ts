import type { Kysely, Migration } from "kysely";

/** The teams of the workspace, the first ones among them, and to which of them each person belongs. */
export const teams: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable("team")
      .addColumn("id", "text", (column) => column.primaryKey())
      .addColumn("name", "text", (column) => column.notNull())
      .addColumn("tag", "text", (column) => column.notNull())
      .addColumn("colour", "text", (column) => column.notNull())
      .addColumn("place", "integer", (column) => column.notNull())
      .execute();
    await db.schema.alterTable("user").addColumn("teamId", "text").execute();
    await db.schema.createIndex("user_team").on("user").column("teamId").execute();
    await addFirst(db.withTables<{ team: FirstTeam }>());
  },
};

type FirstTeam = { id: string; name: string; tag: string; colour: string; place: number };

/** As they were when teams became the workspace's own; written down here, since what is released stays. */
async function addFirst(db: Kysely<{ team: FirstTeam }>): Promise<void> {
  const rows = FIRST.map(([id, name, tag], place) => ({ id, name, tag, colour: id, place }));
  await db.insertInto("team").values(rows).execute();
}

const FIRST = [
  ["marketing", "Marketing", "MK"],
  ["operations", "Operations", "OP"],
  ["service", "Service", "SV"],
  ["finance", "Finance", "FI"],
  ["engineering", "Engineering", "EN"],
  ["sales", "Sales", "SA"],
  ["product", "Product", "PR"],
] as const;
