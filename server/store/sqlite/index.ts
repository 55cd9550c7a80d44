export * from "./open-data-folder.ts";
export * from "./open-database.ts";
export * from "./update-log.ts";
