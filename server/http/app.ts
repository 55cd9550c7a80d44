import express, { type Express, type RequestHandler } from "express";
import { AppError } from "../../shared/errors/index.ts";
import { tokenRoutes } from "./api-tokens.ts";
import { auditRoutes } from "./audit.ts";
import { clientRoutes } from "./client.ts";
import { commentRoutes } from "./comments/index.ts";
import { exchangeRoutes } from "./exchange.ts";
import { healthRoutes } from "./health.ts";
import { inboxRoutes } from "./inbox.ts";
import { inviteRoutes } from "./invites.ts";
import { joinRoutes } from "./join.ts";
import { linkRoutes } from "./links.ts";
import { mapTeamRoutes } from "./map-teams.ts";
import { mapRoutes } from "./maps.ts";
import { memberRoutes } from "./members.ts";
import type { HttpParts } from "./parts.ts";
import { resetRoutes } from "./password-resets.ts";
import { peopleRoutes } from "./people.ts";
import { pictureRoutes } from "./pictures.ts";
import { answerProblems } from "./problem.ts";
import { restrictionRoutes } from "./restrictions.ts";
import { createRoute } from "./route.ts";
import { securityHeaders } from "./security-headers.ts";
import { sessionRoutes } from "./session.ts";
import { ownSessionRoutes } from "./sessions.ts";
import { singleSignOnRoutes } from "./single-sign-on.ts";
import { teamRoutes } from "./teams.ts";
import { unlockRoutes } from "./unlock.ts";
import { userRoutes } from "./users.ts";

/** Everything that is served over HTTP. */
export function createApp(parts: HttpParts): Express {
  const app = express();
  const route = createRoute(parts);
  app.disable("x-powered-by");
  app.set("trust proxy", parts.trustProxy);
  app.use(securityHeaders(parts.publicUrl));
  app.use(healthRoutes(route, parts));
  app.use("/api", neverCached);
  app.use("/api/auth", sessionRoutes(route, parts));
  app.use("/api/auth/oidc", singleSignOnRoutes(route, parts));
  app.use("/api/maps", exchangeRoutes(route, parts));
  app.use("/api/maps", mapRoutes(route, parts));
  app.use("/api/inbox", inboxRoutes(route, parts));
  app.use("/api/maps", commentRoutes(route, parts));
  app.use("/api/maps", pictureRoutes(route, parts));
  app.use("/api/maps", linkRoutes(route, parts));
  app.use("/api/maps", memberRoutes(route, parts));
  app.use("/api/maps", mapTeamRoutes(route, parts));
  app.use("/api/links", unlockRoutes(route, parts));
  app.use("/api/maps", restrictionRoutes(route, parts));
  app.use("/api", inviteRoutes(route, parts));
  app.use("/api/join", joinRoutes(route, parts));
  app.use("/api/teams", teamRoutes(route, parts));
  app.use("/api/users", userRoutes(route, parts));
  app.use("/api", peopleRoutes(route, parts));
  app.use("/api", auditRoutes(route, parts));
  app.use("/api", ownSessionRoutes(route, parts));
  app.use("/api", tokenRoutes(route, parts));
  app.use("/api", resetRoutes(route, parts));
  app.use("/api", nothingHere);
  app.use(clientRoutes(parts.clientFolder));
  app.use(nothingHere);
  app.use(answerProblems(parts.log));
  return app;
}

const neverCached: RequestHandler = (_request, response, next) => {
  response.set("Cache-Control", "no-store");
  next();
};

const nothingHere: RequestHandler = () => {
  throw new AppError("not_found", "There is nothing at this address");
};
