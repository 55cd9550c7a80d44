import { Router } from "express";
import type { HttpParts } from "../parts.ts";
import type { Route } from "../route.ts";
import { CommandBudget } from "./command-budget.ts";
import { addOutcomeRoutes } from "./outcomes.ts";
import { addPromotionRoute } from "./promote.ts";
import { addReplyRoutes } from "./replies.ts";
import { addSeenRoutes } from "./seen.ts";
import { addThreadRoutes } from "./threads.ts";

/** What people say about a map, as commands. */
export function commentRoutes(route: Route, parts: HttpParts): Router {
  const router = Router();
  const comments = { ...parts, budget: new CommandBudget(parts.now) };
  addSeenRoutes(router, route, comments);
  addThreadRoutes(router, route, comments);
  addReplyRoutes(router, route, comments);
  addOutcomeRoutes(router, route, comments);
  addPromotionRoute(router, route, comments);
  return router;
}

export { TooManyCommands } from "./command-budget.ts";
