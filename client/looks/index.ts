/* How cards and feelings are called and drawn wherever they are shown. */
export * from "./KindIcon.tsx";
export * from "./SeverityBars.tsx";
export * from "./short-name.ts";
export * from "./teams.ts";
export * from "./words.ts";
