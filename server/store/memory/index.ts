export * from "./audit-log.ts";
export * from "./catalogue.ts";
export * from "./pictures.ts";
export * from "./update-log.ts";
