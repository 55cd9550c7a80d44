import type * as Y from "yjs";
import { can, type Role } from "../../shared/access/index.ts";
import { COMMENT_ROOTS } from "../../shared/comments/index.ts";
import { asJourneyDoc, glanceAt, ROOTS, readMeta } from "../../shared/document/index.ts";
import type { MapGlance, MapId } from "../../shared/journey/index.ts";
import { commentsKey, type LogKey } from "../store/port.ts";
import type { Frame } from "./frame.ts";
import { deniedFrame } from "./protocol.ts";

/** What the documents of a map have apart: how they are kept, who writes them, what the list of maps hears. */
export type DocumentKind = {
  readonly name: "map" | "comments";
  readonly keyOf: (id: MapId) => LogKey;
  /** Every root type that it may have. */
  readonly roots: Iterable<string>;
  readonly mayEdit: (role: Role) => boolean;
  /** What those are told who may not. */
  readonly refusal: Frame;
  /** Whether people see each other in it. */
  readonly hasPresence: boolean;
  /** A client that writes an older shape than this has to go. */
  readonly schemaOf?: (doc: Y.Doc) => number;
  /** Whether members have bounds within it. */
  readonly isKept: boolean;
  /** What the list of maps says of it. */
  readonly news?: {
    readonly title: (doc: Y.Doc) => string;
    readonly glance: (doc: Y.Doc) => MapGlance;
  };
};

/** The map itself, which its editors write. */
export const MAP_DOCUMENT: DocumentKind = {
  name: "map",
  keyOf: (id) => id,
  roots: ROOTS,
  mayEdit: (role) => can(role, "edit"),
  refusal: deniedFrame("You may not edit this map."),
  hasPresence: true,
  isKept: true,
  schemaOf: (doc) => readMeta(asJourneyDoc(doc)).schema,
  news: {
    title: (doc) => readMeta(asJourneyDoc(doc)).title,
    glance: (doc) => glanceAt(asJourneyDoc(doc)),
  },
};

/** What is said about it: the server alone writes that, by the commands it gets over HTTP. */
export const COMMENTS_DOCUMENT: DocumentKind = {
  name: "comments",
  keyOf: commentsKey,
  roots: COMMENT_ROOTS,
  mayEdit: () => false,
  refusal: deniedFrame("Comments are sent over HTTP."),
  hasPresence: false,
  isKept: false,
};
