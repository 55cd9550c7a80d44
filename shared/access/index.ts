export * from "./actor.ts";
export * from "./can.ts";
export * from "./of-others.ts";
export * from "./password.ts";
export * from "./restrictions.ts";
export * from "./role.ts";
export * from "./scope.ts";
