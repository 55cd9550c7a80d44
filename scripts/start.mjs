// `npm start`: a fresh client, then the server in this very process, so that signals reach it and its
// exit code is ours.
import { register } from "tsx/esm/api";
import { buildClient, clientIsFresh } from "./build.mjs";

process.env.NODE_ENV ??= "production";

if (!clientIsFresh()) {
  console.error("Building the client …");
  if (!buildClient()) process.exit(1);
}
register();
await import(new URL("../server/main.ts", import.meta.url).href);
