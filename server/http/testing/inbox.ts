import { rolesWithoutLink, roleWithoutLink } from "../../access/index.ts";
import type { openTestWorkspace } from "../../access/testing/workspace.ts";
import { Inboxes } from "../../inbox/index.ts";
import { createInboxBook } from "../../store/workspace/index.ts";
import type { HttpParts } from "../index.ts";

/** The inboxes of a test's workspace. */
export const createTestInbox = (
  workspace: Awaited<ReturnType<typeof openTestWorkspace>>,
  { mail, publicUrl }: Pick<Partial<HttpParts>, "mail" | "publicUrl">,
): Inboxes =>
  new Inboxes({
    ...workspace,
    book: createInboxBook(workspace.db),
    findUsers: workspace.accounts.find,
    roleOf: (user, mapId) => roleWithoutLink(workspace, user, mapId),
    rolesOn: (mapId) => rolesWithoutLink(workspace, mapId),
    mail,
    publicUrl,
  });
