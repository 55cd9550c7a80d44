import { z } from "zod";
import { ANCHOR_LIMITS, COMMENT_LIMITS, REACTIONS, THREAD_KINDS } from "../comments/index.ts";
import { CARD_KINDS, LIMITS, SEVERITIES } from "../journey/index.ts";
import { Id, text } from "./field-schema.ts";

/** What was said about a map, as it goes along in its document. */

const Time = z.iso.datetime({ offset: true });
const Person = z.object({ id: Id, name: text(LIMITS.name) });
const Author = Person.extend({
  teamId: Id.exactOptional(),
  guest: z.literal(true).exactOptional(),
});
const Mention = z.object({ kind: z.enum(["user", "team"]), id: Id, name: text(LIMITS.name) });
const Reaction = z.object({ emoji: z.enum(REACTIONS), by: z.array(Person).max(LIMITS.entities) });

const words = {
  id: Id,
  author: Author,
  text: text(COMMENT_LIMITS.text),
  mentions: z.array(Mention).max(COMMENT_LIMITS.mentions).default([]),
  at: Time,
  editedAt: Time.exactOptional(),
  reactions: z.array(Reaction).max(REACTIONS.length).default([]),
  imported: z.literal(true).exactOptional(),
};
const Reply = z.object(words);

const Anchor = z.discriminatedUnion("on", [
  z.object({ on: z.literal("map") }),
  z.object({ on: z.literal("stage"), stageId: Id }),
  z.object({ on: z.literal("step"), stepId: Id }),
  z.object({ on: z.literal("lane"), laneId: Id }),
  z.object({ on: z.literal("cell"), laneId: Id, stepId: Id }),
  z.object({ on: z.literal("card"), cardId: Id }),
  z.object({ on: z.literal("emotion"), personaId: Id, stepId: Id }),
  z.object({
    on: z.literal("text"),
    cardId: Id,
    from: text(ANCHOR_LIMITS.position),
    to: text(ANCHOR_LIMITS.position),
    quote: text(ANCHOR_LIMITS.quote),
    before: text(ANCHOR_LIMITS.around),
    after: text(ANCHOR_LIMITS.around),
  }),
]);

export const Thread = z
  .object({
    ...words,
    kind: z.enum(THREAD_KINDS),
    severity: z.literal(SEVERITIES).exactOptional(),
    anchor: Anchor,
    where: text(COMMENT_LIMITS.where).default(""),
    stageId: Id.exactOptional(),
    replies: z.array(Reply).max(COMMENT_LIMITS.replies).default([]),
    resolved: z.object({ by: Person, at: Time }).exactOptional(),
    classified: z.object({ by: Person, at: Time }).exactOptional(),
    cardId: Id.exactOptional(),
    mergedInto: Id.exactOptional(),
    suggestion: z.object({ title: text(LIMITS.title), kind: z.enum(CARD_KINDS) }).exactOptional(),
    wasAbout: text(ANCHOR_LIMITS.quote).exactOptional(),
    textRemoved: z.literal(true).exactOptional(),
  })
  .meta({ description: "Something that was said about the map. On import it is marked as such." });
