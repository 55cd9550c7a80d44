import type { Router } from "express";
import { can, type Deed } from "../../../shared/access/index.ts";
import {
  type CommentsDoc,
  mayEditText,
  mayRemove,
  mayResolve,
  merge,
  react,
  readThread,
  removeThread,
  reopen,
  resolve,
  split,
  type Thread,
} from "../../../shared/comments/index.ts";
import { note } from "../note.ts";
import { jsonBody } from "../read-body.ts";
import type { Route } from "../route.ts";
import {
  answer,
  type Command,
  type CommentParts,
  command,
  mustBeAllowed,
  mustRead,
  threadIdOf,
} from "./command.ts";
import { merging, reactionWanted } from "./read-commands.ts";

/** What becomes of threads: settled, felt about, merged, removed. */
export function addOutcomeRoutes(router: Router, route: Route, parts: CommentParts): void {
  const at = "/:id/threads/:tid";
  const post = (name: string, deed: Deed, carryOut: (asked: Command) => Promise<unknown>) =>
    router.post(`${at}/${name}`, route(command(parts, deed, carryOut)));
  router.delete(at, route(command(parts, "comment", remove(parts))));
  post("resolve", "comment", async (asked) => {
    const { thread, before } = await settle(parts, asked, (doc, thread) => {
      mustSettle(asked, thread);
      resolve(doc, thread.id, asked.speaker, parts.now());
    });
    if (!before.resolved) await tell(parts, asked, thread, "resolved");
  });
  post("reopen", "comment", async (asked) => {
    const { thread, before } = await settle(parts, asked, (doc, thread) => {
      mustSettle(asked, thread);
      reopen(doc, thread.id);
    });
    if (before.resolved) await tell(parts, asked, thread, "reopened");
  });
  post("reactions", "comment", async (asked) => {
    const wanted = await jsonBody(asked.visit, reactionWanted);
    await settle(parts, asked, (doc, { id: threadId }) =>
      react(doc, { threadId }, wanted, asked.speaker, parts.now()),
    );
  });
  post("merge", "edit", async (asked) => {
    const { into } = await jsonBody(asked.visit, merging);
    await settle(parts, asked, (doc, thread) => {
      merge(doc, thread.id, into);
    });
  });
  post("split", "edit", (asked) => settle(parts, asked, (doc, { id }) => split(doc, id)));
}

type Settling = (doc: CommentsDoc, thread: Thread) => void;

async function settle(parts: CommentParts, asked: Command, settling: Settling) {
  const id = threadIdOf(asked);
  const { thread, before } = await parts.openComments.change(asked.mapId, (doc) => {
    const before = mustRead(doc, id);
    settling(doc, before);
    return { thread: mustRead(doc, id), before };
  });
  await answer(parts, asked, thread);
  return { thread, before };
}

/** Whoever said it is told what became of it. */
const tell = (
  { inbox }: CommentParts,
  { mapId, speaker }: Command,
  thread: Thread,
  what: "resolved" | "reopened",
): Promise<void> => inbox.tell({ what, mapId, thread, by: speaker });

function mustSettle({ role, speaker }: Command, thread: Thread): void {
  const may = mayResolve(role, thread, speaker.id);
  mustBeAllowed(may, "Only its author and editors resolve or reopen a thread");
}

/** An admin takes away what others said as a whole, and it is written down that they did. */
const remove = (parts: CommentParts) => async (asked: Command) => {
  const { visit, mapId, role, speaker } = asked;
  const id = threadIdOf(asked);
  const { thread, isOwn, left } = await parts.openComments.change(mapId, (doc) => {
    const thread = mustRead(doc, id);
    const may = mayRemove(role, thread, speaker.id);
    mustBeAllowed(may, "Only its author and admins remove a thread");
    const isOwn = mayEditText(role, thread, speaker.id);
    const isEmptied = thread.textRemoved && can(role, "moderate");
    removeThread(doc, id, parts.now(), isOwn && !isEmptied ? "words" : "completely");
    return { thread, isOwn, left: readThread(doc, id) };
  });
  if (!isOwn) await noteRemoval(parts, asked, thread, thread.author.name);
  const about = { mapId, by: speaker };
  await parts.inbox.tell(
    left
      ? { what: "reworded", thread: left, added: [], ...about }
      : { what: "removed", thread, ...about },
  );
  visit.response.status(204).end();
};

/** What was said goes; that somebody took it away stays. */
export const noteRemoval = (
  parts: CommentParts,
  { visit, mapId }: Command,
  { id, where }: Thread,
  author: string,
): Promise<void> =>
  note(parts, visit.caller, {
    action: "comment.removed",
    mapId,
    subject: author,
    details: { thread: id, where },
  });
