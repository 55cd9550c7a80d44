import * as Y from "yjs";
import { type AnyId, type RichText, SCHEMA } from "../journey/index.ts";
import { fragmentFrom } from "./rich-text.ts";
import {
  type EntityRoot,
  entityAt,
  type JourneyDoc,
  KEY,
  metaOf,
  rootOf,
  type YEntity,
} from "./schema.ts";

/** Plain values of a new entity; undefined ones are left out. */
export type Fields = Readonly<Record<string, unknown>>;

/** Makes an entity that stands nowhere yet. To be called, like all below, inside a transaction. */
export function createEntity(
  doc: JourneyDoc,
  root: Exclude<EntityRoot, "cards">,
  id: AnyId,
  fields: Fields,
): void {
  rootOf(doc, root).set(id, entityFrom(fields));
}

/** A card is made together with its body: bodies made later by two people would lose one's words. */
export function createCard(
  doc: JourneyDoc,
  id: AnyId,
  fields: Fields,
  body: RichText | Y.XmlFragment,
): void {
  const card = entityFrom(fields);
  card.set(KEY.body, body instanceof Y.XmlFragment ? body : fragmentFrom(body));
  rootOf(doc, "cards").set(id, card);
}

function entityFrom(fields: Fields): YEntity {
  const entity: YEntity = new Y.Map();
  for (const [key, value] of Object.entries(fields)) {
    if (value !== undefined) entity.set(key, value);
  }
  return entity;
}

/** What every new document says of itself; written by the server alone. */
export function seedMeta(
  doc: JourneyDoc,
  meta: { readonly title: string; readonly description: string; readonly state: string },
): void {
  metaOf(doc).set("schema", SCHEMA);
  metaOf(doc).set("epoch", 1);
  for (const [key, value] of Object.entries(meta)) metaOf(doc).set(key, value);
}

export const exists = (doc: JourneyDoc, root: EntityRoot, id: AnyId): boolean =>
  entityAt(doc, root, id) !== undefined;
