export * from "./anchor.ts";
export * from "./read-anchor.ts";
export { readThread, readThreads } from "./read-threads.ts";
export * from "./schema.ts";
export * from "./thread.ts";
