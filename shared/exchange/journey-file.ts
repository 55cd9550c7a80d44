import type { z } from "zod";
import { JOURNEY_DOCUMENT, LIMITS } from "../journey/index.ts";
import {
  Card,
  EmbeddedPicture,
  EmotionPoint,
  Header,
  Lane,
  Persona,
  Stage,
  Step,
} from "./journey-schema.ts";
import { parseJson } from "./json-text.ts";
import { complaintOf, pathOf } from "./schema-complaint.ts";
import { Thread } from "./thread-schema.ts";
import { UnreadableFile } from "./unreadable-file.ts";
import type { Warnings } from "./warnings.ts";

/** A journey document as a file has it: every field of the right type, no reference checked yet. */
export type JourneyFile = z.output<typeof Header> & {
  readonly personas: readonly z.output<typeof Persona>[];
  readonly stages: readonly z.output<typeof Stage>[];
  readonly steps: readonly z.output<typeof Step>[];
  readonly lanes: readonly z.output<typeof Lane>[];
  readonly cards: readonly z.output<typeof Card>[];
  readonly emotions: readonly z.output<typeof EmotionPoint>[];
  readonly pictures: readonly z.output<typeof EmbeddedPicture>[];
  readonly threads: readonly z.output<typeof Thread>[];
};

type Raw = Readonly<Record<string, unknown>>;
type Fields = z.ZodType<object>;

/** What later versions of the format fill in. */
const LATER = ["links", "evidence", "metrics"] as const;
const LISTS = [
  ...["personas", "stages", "steps", "lanes", "cards", "emotions", "pictures", "threads"],
] as const;

export function readJourneyFile(text: string, warnings: Warnings): JourneyFile {
  const root = documentIn(parseJson(text));
  const reader = new FieldReader(warnings);
  const header = reader.one(Header, without(root, [...LATER, ...LISTS]));
  for (const name of LATER) noteLater(name, root[name], warnings);
  return {
    ...header,
    personas: reader.list(Persona, "personas", root.personas ?? []),
    stages: reader.list(Stage, "stages", root.stages),
    steps: reader.list(Step, "steps", root.steps),
    lanes: reader.list(Lane, "lanes", root.lanes),
    cards: reader.list(Card, "cards", root.cards ?? []),
    emotions: reader.list(EmotionPoint, "emotions", root.emotions ?? []),
    pictures: reader.list(EmbeddedPicture, "pictures", root.pictures ?? []),
    threads: reader.list(Thread, "threads", root.threads ?? []),
  };
}

function documentIn(value: unknown): Raw {
  if (!isObject(value) || value.throughline === undefined) {
    throw new UnreadableFile("This is JSON, but no journey document: “throughline” is missing.");
  }
  if (value.throughline !== JOURNEY_DOCUMENT) {
    throw new UnreadableFile(
      `This document has the format ${JSON.stringify(value.throughline)?.slice(0, 40)}; this program reads format ${JOURNEY_DOCUMENT}.`,
    );
  }
  return value;
}

const isObject = (input: unknown): input is Raw =>
  typeof input === "object" && input !== null && !Array.isArray(input);

const without = (raw: Raw, names: readonly string[]): Raw =>
  Object.fromEntries(Object.entries(raw).filter(([name]) => !names.includes(name)));

function noteLater(name: string, value: unknown, warnings: Warnings): void {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return;
  warnings.add(`“${name}” cannot be imported yet and was left out.`);
}

/** Checks one thing after another and stops at the first mistake, however long the file is. */
class FieldReader {
  readonly #warnings: Warnings;
  readonly #unknown = new Set<string>();

  constructor(warnings: Warnings) {
    this.#warnings = warnings;
  }

  one<S extends Fields>(schema: S, input: unknown, ...at: PropertyKey[]): z.output<S> {
    const result = schema.safeParse(input, { reportInput: true });
    if (result.success) {
      this.#noteUnknown(input, result.data, at);
      return result.data;
    }
    const [issue] = result.error.issues;
    const path = pathOf(...at, ...(issue?.path ?? []));
    throw new UnreadableFile(`${path} ${issue ? complaintOf(issue) : "is not right"}.`);
  }

  list<S extends Fields>(schema: S, name: string, input: unknown): readonly z.output<S>[] {
    if (input === undefined) throw new UnreadableFile(`${name} is missing.`);
    if (!Array.isArray(input)) throw new UnreadableFile(`${name} must be a list.`);
    if (input.length > LIMITS.entities) {
      throw new UnreadableFile(`${name} has more than ${LIMITS.entities} entries.`);
    }
    return input.map((entry: unknown, index) => this.one(schema, entry, name, index));
  }

  /** A misspelt field would otherwise vanish without a word; once for each is enough. */
  #noteUnknown(input: unknown, read: object, at: readonly PropertyKey[]): void {
    if (!isObject(input)) return;
    for (const name of Object.keys(input)) {
      const where = `${String(at[0] ?? "document")}.${name.slice(0, 40)}`;
      if (Object.hasOwn(read, name) || this.#unknown.has(where)) continue;
      if (this.#unknown.size < 100) this.#unknown.add(where);
      this.#warnings.add(`${pathOf(...at, name.slice(0, 40))} is not known and was left out.`);
    }
  }
}
