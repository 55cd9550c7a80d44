/* How cards and feelings are called and drawn wherever they are shown. */
export * from "./KindIcon.tsx";
export * from "./words.ts";
