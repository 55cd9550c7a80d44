export * from "./audit.ts";
export * from "./close-codes.ts";
export * from "./comment-types.ts";
export * from "./http-types.ts";
export * from "./messages.ts";
export * from "./person-colour.ts";
export * from "./presence.ts";
export * from "./teams.ts";
