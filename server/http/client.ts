import { existsSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { join } from "node:path";
import express, { type RequestHandler, Router } from "express";

/** The built client: hashed files for ever, the page that names them never from a cache. */
export function clientRoutes(folder: string): Router {
  const router = Router();
  const assets = join(folder, "assets");
  router.use("/assets", express.static(assets, { immutable: true, maxAge: "1y", index: false }));
  router.use(express.static(folder, { index: false, maxAge: "1h", setHeaders: pagesAfresh }));
  router.get("/*path", page(folder));
  router.get("/", page(folder));
  return router;
}

function pagesAfresh(response: ServerResponse, path: string): void {
  if (path.endsWith(".html")) response.setHeader("Cache-Control", "no-cache");
}

/** Every address that is no file is a place inside the client. */
const page =
  (folder: string): RequestHandler =>
  (request, response, next) => {
    if (/^\/(assets|sync)\/|\.[a-z0-9]{1,8}$/i.test(request.path)) return next();
    response.set("Cache-Control", "no-cache");
    const index = join(folder, "index.html");
    if (existsSync(index)) return response.sendFile(index);
    response.status(503).type("html").send(NOT_BUILT);
  };

const NOT_BUILT = `<!doctype html>
<html lang="en">
<title>Throughline</title>
<h1>The client is not built yet</h1>
<p>Run <code>npm run build</code>, or start with <code>npm start</code>, which builds it.</p>
</html>
`;
