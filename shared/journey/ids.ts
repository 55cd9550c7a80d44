/** Identifiers of everything on a map. Branded, so that a lane cannot be passed where a step is meant. */
export type MapId = string & { readonly __id: "map" };
export type StageId = string & { readonly __id: "stage" };
export type StepId = string & { readonly __id: "step" };
export type LaneId = string & { readonly __id: "lane" };
export type CardId = string & { readonly __id: "card" };
export type PersonaId = string & { readonly __id: "persona" };
export type TeamId = string & { readonly __id: "team" };
/** Told by the bytes alone, so that the same picture has one id wherever it is. */
export type PictureId = string & { readonly __id: "picture" };
export type UserId = string & { readonly __id: "user" };
/** Of what somebody said about a place on the map; made by whoever says it. */
export type ThreadId = string & { readonly __id: "thread" };
export type ReplyId = string & { readonly __id: "reply" };
/** Names everything that one deletion took away, so that it can come back together. */
export type BatchId = string & { readonly __id: "batch" };

export type AnyId =
  | MapId
  | StageId
  | StepId
  | LaneId
  | CardId
  | PersonaId
  | TeamId
  | PictureId
  | UserId
  | ThreadId
  | ReplyId
  | BatchId;

const ID = /^[A-Za-z0-9_-]{1,40}$/;

export const isId = (input: unknown): input is string =>
  typeof input === "string" && ID.test(input);

/** The id if `input` is one, else undefined. */
export const readId = <T extends AnyId>(input: unknown): T | undefined =>
  isId(input) ? (input as T) : undefined;

/** Brands a string this program made or has checked itself. */
export const idOf = <T extends AnyId>(checked: string): T => checked as T;

/** Where new ids come from; an argument everywhere, so that tests can pin it. */
export type NewId = <T extends AnyId>() => T;
