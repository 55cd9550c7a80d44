export * from "./account-book.ts";
export * from "./attempts.ts";
export * from "./audit-log.ts";
export * from "./catalogue.ts";
export * from "./migrate.ts";
export * from "./session-book.ts";
export * from "./settings.ts";
export type { WorkspaceTables } from "./tables.ts";
export * from "./team-book.ts";
