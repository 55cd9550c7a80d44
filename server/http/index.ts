export { createApp } from "./app.ts";
export { createHttpServer, listen, stopListening } from "./listen.ts";
export type { HttpParts } from "./parts.ts";
