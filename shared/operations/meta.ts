import type { Actor } from "../access/index.ts";
import { type JourneyDoc, metaOf } from "../document/index.ts";
import { LIMITS, MAP_STATES, type MapState } from "../journey/index.ts";
import { mustBeOneOf, mustFit, mustFitTitle } from "./entity.ts";
import { setOrDelete } from "./set-or-delete.ts";

export type MapFields = {
  readonly title?: string;
  readonly description?: string;
  readonly state?: MapState;
};

/** What is said of the map as a whole. */
export function setMeta(doc: JourneyDoc, by: Actor, fields: MapFields): void {
  mustFitTitle(fields.title ?? "");
  mustFit(fields.description ?? "", LIMITS.note, "description");
  if (fields.state !== undefined) mustBeOneOf(fields.state, MAP_STATES, "state");
  doc.transact(() => setOrDelete(metaOf(doc), fields), by);
}
