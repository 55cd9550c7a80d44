export * from "./attempts.ts";
export * from "./catalogue.ts";
export * from "./dialect.ts";
export * from "./migrate.ts";
export * from "./settings.ts";
export type * from "./tables.ts";
