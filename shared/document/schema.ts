import * as Y from "yjs";
import { type AnyId, isId } from "../journey/index.ts";

/** The journey's Yjs document. Branded, so that a comments document cannot reach a board verb. */
export type JourneyDoc = Y.Doc & { readonly __doc: "journey" };
export const newJourneyDoc = (): JourneyDoc => new Y.Doc() as JourneyDoc;
export const asJourneyDoc = (doc: Y.Doc): JourneyDoc => doc as JourneyDoc;

/** The kinds of things that live in flat maps by id. */
export const ENTITY_ROOTS = ["stages", "steps", "lanes", "cards", "personas"] as const;
export type EntityRoot = (typeof ENTITY_ROOTS)[number];

/** Every root type a journey document may have; `links` and `metrics` are kept for later. */
export const ROOTS: ReadonlySet<string> = new Set([
  "meta",
  "emotions",
  "links",
  "metrics",
  ...ENTITY_ROOTS,
]);

export type YEntity = Y.Map<unknown>;

export const metaOf = (doc: JourneyDoc): YEntity => doc.getMap("meta");
export const emotionsOf = (doc: JourneyDoc): Y.Map<unknown> => doc.getMap("emotions");
export const rootOf = (doc: JourneyDoc, root: EntityRoot): Y.Map<unknown> => doc.getMap(root);

/** The keys of every entity. */
export const KEY = {
  title: "title",
  name: "name",
  goal: "goal",
  quotes: "quotes",
  kind: "kind",
  /** Where it stands: parents, rank and stamp as one value, so that concurrent moves cannot tear it. */
  pos: "pos",
  /** A later rank for the same place: `[stamp, rank]`, valid only while `pos` has that stamp. */
  rr: "rr",
  del: "del",
  body: "body",
  teamId: "teamId",
  guarded: "guarded",
  personaId: "personaId",
  colour: "colour",
  confidence: "confidence",
  picture: "picture",
  source: "source",
} as const;

/** The entity with this id, if the document holds a usable one. */
export function entityAt(doc: JourneyDoc, root: EntityRoot, id: AnyId): YEntity | undefined {
  const entity = rootOf(doc, root).get(id);
  return entity instanceof Y.Map ? entity : undefined;
}

/** All usable entities of one kind, deleted ones included, in no particular order. */
export function* entitiesOf(doc: JourneyDoc, root: EntityRoot): Generator<[string, YEntity]> {
  for (const [id, entity] of rootOf(doc, root)) {
    if (isId(id) && entity instanceof Y.Map) yield [id, entity];
  }
}

/** A card's rich text, to bind an editor to; undefined where the document holds none. */
export const fragmentOf = (entity: YEntity): Y.XmlFragment | undefined => {
  const body = entity.get(KEY.body);
  return body instanceof Y.XmlFragment && !(body instanceof Y.XmlElement) ? body : undefined;
};

/** Yjs types attributes as strings, but keeps any JSON value, as ProseMirror's attributes need. */
export const setAttribute = (element: Y.XmlElement, name: string, value: unknown): void =>
  element.setAttribute(name, value as string);
