import { type RequestHandler, Router } from "express";
import { AppError } from "../../shared/errors/index.ts";
import { mayRunWorkspace, must } from "../access/index.ts";
import { createMetrics } from "./metrics.ts";
import type { HttpParts } from "./parts.ts";
import type { Handle, Route } from "./route.ts";

/** What operators and their machines look at. */
export function healthRoutes(route: Route, parts: HttpParts): Router {
  const router = Router();
  router.get("/healthz", isAlive);
  router.get("/readyz", isReady(parts));
  router.get("/metrics", route(showMetrics(parts)));
  return router;
}

const isAlive: RequestHandler = (_request, response) => {
  response.set("Cache-Control", "no-store").json({ status: "alive" });
};

const isReady =
  (parts: HttpParts): RequestHandler =>
  async (_request, response) => {
    if (!(await parts.isReady())) throw new AppError("not_ready", "The server is not ready");
    response.set("Cache-Control", "no-store").json({ status: "ready" });
  };

function showMetrics(parts: HttpParts): Handle {
  const metrics = createMetrics(parts.busyness);
  return async ({ response, caller }) => {
    must(mayRunWorkspace(caller), caller, "Only workspace admins see metrics");
    response.type(metrics.contentType).send(await metrics.metrics());
  };
}
