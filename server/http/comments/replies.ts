import type { Router } from "express";
import {
  editReply,
  mayEditText,
  mayRemove,
  type Reply,
  react,
  removeReply,
  reply as sayReply,
  type Thread,
} from "../../../shared/comments/index.ts";
import { AppError } from "../../../shared/errors/index.ts";
import type { ReplyId } from "../../../shared/journey/index.ts";
import { jsonBody } from "../read-body.ts";
import type { Route } from "../route.ts";
import {
  answer,
  type Command,
  type CommentParts,
  command,
  mustBeAllowed,
  mustRead,
  replyIdOf,
  threadIdOf,
} from "./command.ts";
import { addedMentions, knownMentions } from "./mentions.ts";
import { noteRemoval } from "./outcomes.ts";
import { newReply, reactionWanted, replyChanges } from "./read-commands.ts";

/** Answering what somebody said. */
export function addReplyRoutes(router: Router, route: Route, parts: CommentParts): void {
  const replies = "/:id/threads/:tid/replies";
  router.post(replies, route(command(parts, "comment", add(parts))));
  router.patch(`${replies}/:rid`, route(command(parts, "comment", change(parts))));
  router.delete(`${replies}/:rid`, route(command(parts, "comment", remove(parts))));
  router.post(`${replies}/:rid/reactions`, route(command(parts, "comment", feel(parts))));
}

const add = (parts: CommentParts) => async (asked: Command) => {
  const { mapId, speaker } = asked;
  const threadId = threadIdOf(asked);
  const said = await jsonBody(asked.visit, newReply);
  const mentions = await knownMentions(parts, said.mentions);
  const thread = await parts.openComments.change(mapId, (doc) => {
    const before = mustRead(doc, threadId);
    // Whoever heard no answer asks again.
    if (find(before, said.id)?.author.id === speaker.id) return before;
    sayReply(doc, { author: speaker, at: parts.now() }, { ...said, threadId, mentions });
    return mustRead(doc, threadId);
  });
  const reply = mustFind(thread, said.id);
  await parts.inbox.tell({ what: "said", mapId, thread, reply, by: speaker });
  await answer(parts, asked, thread, { status: 201, mentions });
};

const change = (parts: CommentParts) => async (asked: Command) => {
  const { mapId, role, speaker } = asked;
  const threadId = threadIdOf(asked);
  const id = replyIdOf(asked);
  const { text, mentions } = await jsonBody(asked.visit, replyChanges);
  const known = mentions && (await knownMentions(parts, mentions));
  const { thread, before } = await parts.openComments.change(mapId, (doc) => {
    const before = mustFind(mustRead(doc, threadId), id);
    mustBeAllowed(mayEditText(role, before, speaker.id), "Only its author changes its words");
    const said = { text: text ?? before.text, mentions: known ?? before.mentions };
    editReply(doc, threadId, id, said, parts.now());
    return { thread: mustRead(doc, threadId), before };
  });
  const reply = mustFind(thread, id);
  const added = addedMentions(before, reply);
  await parts.inbox.tell({ what: "reworded", mapId, thread, reply, by: speaker, added });
  await answer(parts, asked, thread, { mentions: known ?? [] });
};

const remove = (parts: CommentParts) => async (asked: Command) => {
  const { visit, mapId, role, speaker } = asked;
  const threadId = threadIdOf(asked);
  const id = replyIdOf(asked);
  const { thread, removed } = await parts.openComments.change(mapId, (doc) => {
    const thread = mustRead(doc, threadId);
    const removed = mustFind(thread, id);
    const may = mayRemove(role, removed, speaker.id);
    mustBeAllowed(may, "Only its author and admins remove a reply");
    removeReply(doc, threadId, id, parts.now());
    return { thread, removed };
  });
  const isOwn = mayEditText(role, removed, speaker.id);
  if (!isOwn) await noteRemoval(parts, asked, thread, removed.author.name);
  await parts.inbox.tell({ what: "removed", mapId, thread, reply: removed, by: speaker });
  visit.response.status(204).end();
};

const feel = (parts: CommentParts) => async (asked: Command) => {
  const { mapId, speaker } = asked;
  const target = { threadId: threadIdOf(asked), replyId: replyIdOf(asked) };
  const wanted = await jsonBody(asked.visit, reactionWanted);
  const thread = await parts.openComments.change(mapId, (doc) => {
    react(doc, target, wanted, speaker, parts.now());
    return mustRead(doc, target.threadId);
  });
  await answer(parts, asked, thread);
};

const find = ({ replies }: Thread, id: ReplyId): Reply | undefined =>
  replies.find((one) => one.id === id);

function mustFind(thread: Thread, id: ReplyId): Reply {
  const found = find(thread, id);
  if (found) return found;
  throw new AppError("reply_not_found", "There is no such reply in this thread");
}
