export * from "./catalogue.ts";
export * from "./update-log.ts";
