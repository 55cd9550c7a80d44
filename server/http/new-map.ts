import * as Y from "yjs";
import { Actor } from "../../shared/access/index.ts";
import { importThreads, newCommentsDoc, type Thread } from "../../shared/comments/index.ts";
import { glanceAt, newJourneyDoc, writeJourney } from "../../shared/document/index.ts";
import { AppError } from "../../shared/errors/index.ts";
import type { JourneyDocument, MapId, UserId } from "../../shared/journey/index.ts";
import type { MapCreated } from "../../shared/protocol/index.ts";
import { authorOf, type Caller } from "../access/index.ts";
import { newId } from "../new-id.ts";
import type { StoredPicture } from "../store/port.ts";
import type { HttpParts } from "./parts.ts";
import { mustFit } from "./pictures.ts";

/** What comes along with a document. */
type Along = {
  readonly pictures?: readonly StoredPicture[];
  readonly threads?: readonly Thread[];
};

/**
 * Makes a map that holds `document`. Its log and pictures are written before the catalogue knows it:
 * what nobody knows is harmless, a map without its log is not.
 */
export async function makeMap(
  parts: HttpParts,
  caller: Caller,
  document: JourneyDocument,
  { pictures = [], threads = [] }: Along = {},
): Promise<MapCreated> {
  const { catalogue, openMaps, openComments, now, maxMapBytes } = parts;
  const id = newId<MapId>();
  const author = authorOf(caller);
  const { update, glance } = encode(document, author);
  const comments = threads.length > 0 ? encodeThreads(threads) : undefined;
  if (Math.max(update.length, comments?.length ?? 0) > maxMapBytes) {
    throw new AppError("too_large", "The map would be too large");
  }
  if (pictures.length > 0) await mustFit(parts, id, pictures);
  await openMaps.create(id, update);
  if (comments) await openComments.change(id, (doc) => Y.applyUpdate(doc, comments));
  const at = now();
  const { title } = document;
  const record = { id, title, createdAt: at, updatedAt: at, createdBy: author, glance };
  await catalogue.addMap(record, caller.kind === "user" ? author : undefined);
  return { id, title, role: "admin" };
}

function encodeThreads(threads: readonly Thread[]): Uint8Array {
  const doc = newCommentsDoc();
  importThreads(doc, threads);
  const update = Y.encodeStateAsUpdate(doc);
  doc.destroy();
  return update;
}

function encode(document: JourneyDocument, author: UserId) {
  const doc = newJourneyDoc();
  writeJourney(doc, new Actor(author), document);
  const update = Y.encodeStateAsUpdate(doc);
  const glance = glanceAt(doc);
  doc.destroy();
  return { update, glance };
}
