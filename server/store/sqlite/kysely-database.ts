import type { SqliteDatabase } from "kysely";
import type Database from "libsql";
import { storing } from "./open-database.ts";

/** The database as Kysely wants it, failures of the disk told apart from mistakes of ours. */
export const asKyselyDatabase = (database: Database.Database): SqliteDatabase => ({
  close: () => {
    database.close();
  },
  prepare(sql) {
    const statement = storing(() => database.prepare(sql));
    return {
      // libSQL tells of a statement with RETURNING that it reads.
      reader: statement.reader,
      all: (parameters) => storing(() => statement.all([...parameters])),
      run: (parameters) => storing(() => statement.run([...parameters])),
      iterate: (parameters) => statement.iterate([...parameters]),
    };
  },
});
