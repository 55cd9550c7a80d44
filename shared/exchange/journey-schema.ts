import { z } from "zod";
import { COMMENT_LIMITS } from "../comments/index.ts";
import {
  CONFIDENCES,
  JOURNEY_DOCUMENT,
  LANE_COLOURS,
  LANE_KINDS,
  LIMITS,
  MAP_STATES,
  OPPORTUNITY_STATUSES,
  PAIN_STATUSES,
  PICTURE_TYPES,
  SEVERITIES,
} from "../journey/index.ts";
import { Id, text } from "./field-schema.ts";
import { MARK_TYPES, NODE_TYPES } from "./rich-text-rules.ts";
import { Thread } from "./thread-schema.ts";

/**
 * The exchanged journey document, field by field. What a field refers to is checked afterwards, and
 * rich text by its own reader, since both can mend what a schema could only refuse.
 */

const Title = text(LIMITS.title);
const Note = text(LIMITS.note);
const entities = <T extends z.ZodType>(one: T) => z.array(one).max(LIMITS.entities);

export const Header = z.object({
  throughline: z.literal(JOURNEY_DOCUMENT).meta({ description: "The version of this format." }),
  id: Id.exactOptional(),
  title: Title,
  description: Note.default(""),
  state: z.enum(MAP_STATES).default("as-is"),
});

export const Stage = z.object({ id: Id, title: Title, teamId: Id.exactOptional() });
export const Step = z.object({ id: Id, stageId: Id, title: Title });
export const Lane = z.object({
  id: Id,
  title: Title,
  kind: z.enum(LANE_KINDS),
  teamId: Id.exactOptional(),
  personaId: Id.exactOptional(),
  colour: z.enum(LANE_COLOURS).exactOptional(),
});
export const EmotionPoint = z.object({
  personaId: Id,
  stepId: Id,
  value: z.number().min(-2).max(2).multipleOf(0.5),
  note: Note.exactOptional(),
});

const Picture = z
  .object({
    id: Id,
    width: z.int().min(1).max(LIMITS.pictureSide),
    height: z.int().min(1).max(LIMITS.pictureSide),
    alt: text(LIMITS.alt).default(""),
  })
  .meta({ description: "In pixels; `alt` says what it shows to those who cannot see it." });

/** Read as plain text: what it is, is told by the bytes. */
export const Persona = z.object({
  id: Id,
  name: text(LIMITS.name),
  goal: Note.default(""),
  quotes: Note.exactOptional().meta({ description: "What the persona says, a quote a line." }),
  picture: Picture.exactOptional(),
});

export const EmbeddedPicture = z.object({
  id: Id,
  type: z.enum(PICTURE_TYPES),
  data: z.string().meta({ contentEncoding: "base64" }),
});

const Source = z
  .object({ threadId: Id, author: z.object({ id: Id, name: text(LIMITS.name) }) })
  .meta({ description: "The comment that the card was made of, and who wrote it." });

const Place = z
  .object({ stepId: Id, laneId: Id, index: z.int().min(0) })
  .nullable()
  .meta({
    description: "The cell, and the position in it from 0; null waits in the Unplaced tray.",
  });

/** A card of any kind whose body is read as `body` says. */
function cardWith<Body extends z.ZodType>(body: Body) {
  const every = {
    id: Id,
    title: Title,
    place: Place,
    teamId: Id.exactOptional(),
    confidence: z.enum(CONFIDENCES).exactOptional(),
    picture: Picture.exactOptional(),
    source: Source.exactOptional(),
    body,
  };
  return z.discriminatedUnion("kind", [
    z.object({
      kind: z.enum(["text", "need", "expectation", "motivation", "delight", "picture"]),
      ...every,
    }),
    z.object({
      kind: z.literal("touchpoint"),
      ...every,
      channel: text(LIMITS.channel),
      online: z.boolean(),
      momentOfTruth: z.boolean(),
    }),
    z.object({
      kind: z.literal("pain-point"),
      ...every,
      severity: z.literal(SEVERITIES),
      status: z.enum(PAIN_STATUSES),
    }),
    z.object({
      kind: z.literal("opportunity"),
      ...every,
      painPointIds: z.array(Id).max(LIMITS.painPointsPerOpportunity),
      customerValue: z.number().min(0).max(100),
      businessValue: z.number().min(0).max(100),
      effort: z.number().min(0).max(5),
      status: z.enum(OPPORTUNITY_STATUSES),
    }),
  ]);
}

/** A card whose body is left to the reader of rich text. */
export const Card = cardWith(z.unknown());

const Mark = z.object({
  type: z.enum(MARK_TYPES),
  attrs: z.record(z.string(), z.unknown()).exactOptional(),
});
const RichNode = z
  .object({
    type: z.enum(NODE_TYPES),
    attrs: z.record(z.string(), z.unknown()).exactOptional(),
    get content() {
      return z.array(RichNode).exactOptional();
    },
    text: z.string().exactOptional(),
    marks: z.array(Mark).exactOptional(),
  })
  .meta({ id: "node", description: "A ProseMirror node; others are unwrapped on import." });
const RichText = z
  .object({ type: z.literal("doc"), content: z.array(RichNode).default([]) })
  .default({ type: "doc", content: [] });

const Later = z.array(z.unknown()).default([]).meta({ description: "Empty for now." });

/** The whole document, for publishing; files are read list by list, to stop at the first mistake. */
export const PublishedDocument = Header.extend({
  personas: entities(Persona).default([]),
  stages: entities(Stage),
  steps: entities(Step),
  lanes: entities(Lane),
  cards: entities(cardWith(RichText)).default([]),
  emotions: entities(EmotionPoint).default([]),
  pictures: entities(EmbeddedPicture)
    .exactOptional()
    .meta({ description: "The bytes of the pictures shown; absent where there are none." }),
  links: Later,
  evidence: Later,
  metrics: Later,
  threads: z
    .array(Thread)
    .max(COMMENT_LIMITS.threads)
    .exactOptional()
    .meta({ description: "What was said about the map; absent unless it was asked for." }),
}).meta({ title: "Throughline journey document" });
