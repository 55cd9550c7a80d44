import type { SqliteDatabase } from "kysely";
import type Database from "libsql";
import { storing } from "./open-database.ts";

/**
 * Run as they are. libSQL keeps a prepared statement that found the database locked under way until
 * it is collected, and no transaction can be committed meanwhile; one that begins by writing finds
 * the lock at once.
 */
const BRACKETS: ReadonlyMap<string, string> = new Map([
  ["begin", "BEGIN IMMEDIATE"],
  ["commit", "COMMIT"],
  ["rollback", "ROLLBACK"],
]);

/** The database as Kysely wants it, failures of the disk told apart from mistakes of ours. */
export const asKyselyDatabase = (database: Database.Database): SqliteDatabase => ({
  close: () => {
    database.close();
  },
  prepare(sql) {
    const bracket = BRACKETS.get(sql);
    if (bracket !== undefined) return bracketOf(database, bracket);
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

type Statement = ReturnType<SqliteDatabase["prepare"]>;

const bracketOf = (database: Database.Database, sql: string): Statement => ({
  reader: false,
  all: () => [],
  run() {
    storing(() => database.exec(sql));
    return { changes: 0, lastInsertRowid: 0 };
  },
  iterate: () => [][Symbol.iterator](),
});
