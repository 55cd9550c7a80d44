import type { Router } from "express";
import {
  type Anchor,
  classify,
  editThread,
  mayClassify,
  mayEditText,
  placeOf,
  readThread,
  readThreads,
  reanchor,
  startThread,
  type Thread,
  type ThreadStart,
  whereOf,
} from "../../../shared/comments/index.ts";
import { AppError } from "../../../shared/errors/index.ts";
import { type MapId, readId } from "../../../shared/journey/index.ts";
import { mustMay } from "../../access/index.ts";
import { note } from "../note.ts";
import { pageQuery, parse } from "../parse.ts";
import { presentPage } from "../present.ts";
import { jsonBody } from "../read-body.ts";
import type { Handle, Route } from "../route.ts";
import {
  answer,
  type Command,
  type CommentParts,
  command,
  mustBeAllowed,
  mustRead,
  threadIdOf,
} from "./command.ts";
import { addedMentions, knownMentions } from "./mentions.ts";
import { presentThread } from "./present-thread.ts";
import { newThread, threadChanges } from "./read-commands.ts";

/** Reading threads, starting them, and changing what they say. */
export function addThreadRoutes(router: Router, route: Route, parts: CommentParts): void {
  router.get("/:id/threads", route(list(parts)));
  router.post("/:id/threads", route(command(parts, "comment", start(parts))));
  router.patch("/:id/threads/:tid", route(command(parts, "comment", change(parts))));
}

/** The cursor is the last thread's id. */
const list =
  (parts: CommentParts): Handle =>
  async ({ request, response, caller }) => {
    const id = readId<MapId>(request.params.id);
    const { mapId } = await mustMay(parts.access, caller, "read", id);
    const { limit, after } = parse(pageQuery, request.query, "The query");
    const all = await parts.openComments.read(mapId, readThreads);
    const from = after === undefined ? 0 : all.findIndex((thread) => thread.id === after) + 1;
    if (after !== undefined && from === 0) {
      throw new AppError(
        "bad_request",
        "cursor must be one that an earlier page of this list gave",
      );
    }
    const items = all.slice(from, from + limit);
    const last = items.at(-1);
    const cursor = last && from + limit < all.length ? { cursor: last.id } : {};
    response.json(presentPage({ items, ...cursor }, presentThread));
  };

const start = (parts: CommentParts) => async (asked: Command) => {
  const { mapId, speaker } = asked;
  const { severity, suggestion, ...said } = await jsonBody(asked.visit, newThread);
  const mentions = await knownMentions(parts, said.mentions);
  const place = await placeNow(parts, mapId, said.anchor);
  const begun: ThreadStart = {
    ...said,
    ...place,
    mentions,
    ...(severity && { severity }),
    ...(suggestion && { suggestion }),
  };
  const thread = await parts.openComments.change(mapId, (doc) => {
    // Whoever heard no answer asks again.
    const known = readThread(doc, said.id);
    if (known?.author.id === speaker.id) return known;
    startThread(doc, { author: speaker, at: parts.now() }, begun);
    return mustRead(doc, said.id);
  });
  await parts.inbox.tell({ what: "said", mapId, thread, by: speaker });
  await answer(parts, asked, thread, { status: 201, mentions });
};

/** What an anchor is called at this moment, and in which stage it stands. */
async function placeNow(parts: CommentParts, mapId: MapId, anchor: Anchor) {
  const map = await parts.openMaps.read(mapId);
  const place = placeOf(anchor, map);
  const stageId = place.state === "placed" ? place.stageId : undefined;
  return { anchor, where: whereOf(anchor, map), ...(stageId && { stageId }) };
}

const change = (parts: CommentParts) => async (asked: Command) => {
  const { mapId, role, speaker } = asked;
  const id = threadIdOf(asked);
  const { text, mentions, kind, severity, anchor } = await jsonBody(asked.visit, threadChanges);
  const known = mentions && (await knownMentions(parts, mentions));
  const place = anchor && (await placeNow(parts, mapId, anchor));
  const { thread, before } = await parts.openComments.change(mapId, (doc) => {
    const before = mustRead(doc, id);
    const changesWords = text !== undefined || known !== undefined;
    if (changesWords) {
      mustBeAllowed(mayEditText(role, before, speaker.id), "Only its author changes its words");
    }
    if (kind ?? severity ?? place) {
      const may = mayClassify(role, before, speaker.id);
      mustBeAllowed(may, "Only its author and editors change where a thread stands and its kind");
    }
    // Whatever is refused is refused before anything is written: nothing would be taken back.
    if (changesWords && before.textRemoved) {
      throw new AppError("conflict", "The words of this thread were removed");
    }
    doc.transact(() => {
      if (kind ?? severity) {
        const isOwn = mayEditText(role, before, speaker.id);
        const classified = isOwn ? undefined : { by: speaker, at: parts.now() };
        classify(doc, id, sortOf(before, kind, severity), classified);
      }
      if (changesWords) {
        const said = { text: text ?? before.text, mentions: known ?? before.mentions };
        editThread(doc, id, said, parts.now());
      }
      if (place) reanchor(doc, id, place);
    });
    return { thread: mustRead(doc, id), before };
  });
  await noteSort(parts, asked, before, thread);
  if (text !== undefined || known !== undefined) {
    const added = addedMentions(before, thread);
    await parts.inbox.tell({ what: "reworded", mapId, thread, by: speaker, added });
  }
  await answer(parts, asked, thread, { mentions: known ?? [] });
};

/** Of what kind somebody else's thread is, and how bad: that one has said so stays. */
async function noteSort(parts: CommentParts, asked: Command, before: Thread, now: Thread) {
  const { visit, mapId, role, speaker } = asked;
  if (before.kind === now.kind && before.severity === now.severity) return;
  if (mayEditText(role, before, speaker.id)) return;
  const sort = (thread: Thread) => [thread.kind, thread.severity].join(" ").trim();
  await note(parts, visit.caller, {
    action: "comment.classified",
    mapId,
    subject: now.author.name,
    details: { thread: now.id, from: sort(before), to: sort(now) },
  });
}

/** A pain point that is another kind from now on is severe to no degree. */
function sortOf(before: Thread, kind = before.kind, severity = before.severity) {
  const isPain = kind === "pain-point";
  return { kind, ...(severity && (isPain || severity !== before.severity) && { severity }) };
}
