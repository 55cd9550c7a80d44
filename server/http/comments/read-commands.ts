import { z } from "zod";
import {
  ANCHOR_LIMITS,
  COMMENT_LIMITS,
  REACTIONS,
  THREAD_KINDS,
} from "../../../shared/comments/index.ts";
import {
  type AnyId,
  CARD_KINDS,
  type CardId,
  idOf,
  isId,
  type LaneId,
  LIMITS,
  type PersonaId,
  type ReplyId,
  SEVERITIES,
  type StageId,
  type StepId,
  type TeamId,
  type ThreadId,
  type UserId,
} from "../../../shared/journey/index.ts";
import { newId } from "../../new-id.ts";
import { line } from "../parse.ts";

/** What commands about comments look like; unknown fields, forged authors among them, are refused. */

const id = <T extends AnyId>() =>
  z
    .string()
    .refine(isId)
    .transform(idOf<T>);

/** Lines are kept; what cannot be seen or stored is not. */
const lines = (text: string): string =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(/(?![\n\t])[\p{Cc}\p{Cs}]/gu, "")
    .trim();

const text = z.string().transform(lines).pipe(z.string().min(1).max(COMMENT_LIMITS.text));

/** Their names are the server's to tell. */
const name = z.string().max(LIMITS.name).default("");
const mention = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("user"), id: id<UserId>(), name }),
  z.strictObject({ kind: z.literal("team"), id: id<TeamId>(), name }),
]);
const mentions = z.array(mention).max(COMMENT_LIMITS.mentions);

/** As it stands in the map's text, or it would not be found there; half a character is not stored. */
const quoted = (longest: number) =>
  z
    .string()
    .max(longest)
    .transform((words) => words.replace(/\p{Cs}/gu, "\uFFFD"));
const position = z
  .string()
  .max(ANCHOR_LIMITS.position)
  .regex(/^[ -~]*$/);

const anchor = z.discriminatedUnion("on", [
  z.strictObject({ on: z.literal("map") }),
  z.strictObject({ on: z.literal("stage"), stageId: id<StageId>() }),
  z.strictObject({ on: z.literal("step"), stepId: id<StepId>() }),
  z.strictObject({ on: z.literal("lane"), laneId: id<LaneId>() }),
  z.strictObject({ on: z.literal("cell"), laneId: id<LaneId>(), stepId: id<StepId>() }),
  z.strictObject({ on: z.literal("card"), cardId: id<CardId>() }),
  z.strictObject({ on: z.literal("emotion"), personaId: id<PersonaId>(), stepId: id<StepId>() }),
  z.strictObject({
    on: z.literal("text"),
    cardId: id<CardId>(),
    from: position,
    to: position,
    quote: quoted(ANCHOR_LIMITS.quote),
    before: quoted(ANCHOR_LIMITS.around),
    after: quoted(ANCHOR_LIMITS.around),
  }),
]);

const severity = z.literal(SEVERITIES);
const kind = z.enum(THREAD_KINDS);

export const newThread = z.strictObject({
  id: id<ThreadId>().default(() => newId<ThreadId>()),
  kind: kind.default("comment"),
  severity: severity.optional(),
  anchor: anchor.default({ on: "map" }),
  text,
  mentions: mentions.default([]),
  suggestion: z.strictObject({ title: line(LIMITS.title), kind: z.enum(CARD_KINDS) }).optional(),
});

export const newReply = z.strictObject({
  id: id<ReplyId>().default(() => newId<ReplyId>()),
  text,
  mentions: mentions.default([]),
});

const namesSomething = (fields: object): boolean => Object.keys(fields).length > 0;

export const threadChanges = z
  .strictObject({
    text: text.optional(),
    mentions: mentions.optional(),
    kind: kind.optional(),
    severity: severity.optional(),
    anchor: anchor.optional(),
  })
  .refine(namesSomething, "must name what to change");

export const replyChanges = z
  .strictObject({ text: text.optional(), mentions: mentions.optional() })
  .refine(namesSomething, "must name what to change");

export const reactionWanted = z.strictObject({
  emoji: z.enum(REACTIONS),
  on: z.boolean().default(true),
});
export const merging = z.strictObject({ into: id<ThreadId>() });
export const promotion = z.strictObject({
  cardId: id<CardId>().optional(),
  place: z.strictObject({ stepId: id<StepId>(), laneId: id<LaneId>() }).optional(),
  kind: z.enum(CARD_KINDS).optional(),
});
