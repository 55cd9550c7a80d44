export * from "./actor.ts";
export * from "./can.ts";
export * from "./password.ts";
export * from "./role.ts";
