import { Router } from "express";
import { z } from "zod";
import { isId } from "../../shared/journey/index.ts";
import type { InboxSettingsTold } from "../../shared/protocol/index.ts";
import { mustHaveSession } from "../access/index.ts";
import { pageQuery, parse } from "./parse.ts";
import type { HttpParts } from "./parts.ts";
import { jsonBody } from "./read-body.ts";
import type { Handle, Route } from "./route.ts";

/** What somebody is told of comments on all their maps. */
export function inboxRoutes(route: Route, parts: HttpParts): Router {
  const router = Router();
  router.get("/", route(list(parts)));
  router.post("/read", route(markRead(parts)));
  router.get("/settings", route(showSettings(parts)));
  router.put("/settings", route(setSettings(parts)));
  return router;
}

const NO_INBOX = "Only people have an inbox, and programs do not read it";

const flag = z.enum(["true", "false"]).optional();
const filters = z.object({ direct: flag, unread: flag });

const list =
  ({ inbox }: HttpParts): Handle =>
  async ({ request, response, caller }) => {
    const { user } = mustHaveSession(caller, NO_INBOX);
    const page = parse(pageQuery, request.query, "The query");
    const { direct, unread } = parse(filters, request.query, "The query");
    const filter = { direct: direct === "true", unread: unread === "true" };
    response.json(await inbox.list(user, filter, page));
  };

const MOST_AT_ONCE = 200;
const reading = z.union([
  z.strictObject({ ids: z.array(z.string().refine(isId)).min(1).max(MOST_AT_ONCE) }),
  z.strictObject({ all: z.literal(true) }),
]);

const markRead =
  ({ inbox }: HttpParts): Handle =>
  async (visit) => {
    const { user } = mustHaveSession(visit.caller, NO_INBOX);
    const what = await jsonBody(visit, reading);
    await inbox.markRead(user, "all" in what ? "all" : what.ids);
    visit.response.json(await inbox.count(user));
  };

const showSettings =
  ({ inbox }: HttpParts): Handle =>
  async ({ response, caller }) => {
    const { user } = mustHaveSession(caller, NO_INBOX);
    const settings = await inbox.settingsOf(user);
    const told: InboxSettingsTold = { ...settings, canMail: inbox.canMail };
    response.json(told);
  };

const wanted = z.strictObject({
  mentions: z.boolean(),
  replies: z.boolean(),
  own: z.boolean(),
  everything: z.boolean(),
  mail: z.boolean(),
});

const setSettings =
  ({ inbox }: HttpParts): Handle =>
  async (visit) => {
    const { user } = mustHaveSession(visit.caller, NO_INBOX);
    const settings = await jsonBody(visit, wanted);
    await inbox.setSettings(user, settings);
    const told: InboxSettingsTold = { ...settings, canMail: inbox.canMail };
    visit.response.json(told);
  };
