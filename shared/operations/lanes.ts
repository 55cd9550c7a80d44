import type { Actor } from "../access/index.ts";
import { createEntity, type JourneyDoc, ON_THE_MAP, placeAt, readLane } from "../document/index.ts";
import {
  LANE_COLOURS,
  LANE_KINDS,
  type LaneColour,
  type LaneId,
  type LaneKind,
  type NewId,
  type PersonaId,
  type TeamId,
} from "../journey/index.ts";
import { copyCardsInto } from "./copy-cards.ts";
import { deleteTogether, type When } from "./delete-together.ts";
import { mustBeNew, mustBeOneOf, mustFitTitle, mustHave, rename } from "./entity.ts";
import { moveTo } from "./move-to.ts";
import { cardsWhere, indexAmong } from "./seen.ts";
import { setOrDelete } from "./set-or-delete.ts";

export type NewLane = {
  readonly id: LaneId;
  readonly kind: LaneKind;
  readonly title: string;
  readonly teamId?: TeamId;
  readonly personaId?: PersonaId;
};

/** Adds a lane before the `index`-th visible lane. */
export function addLane(doc: JourneyDoc, by: Actor, lane: NewLane, index: number): void {
  const { id, ...fields } = lane;
  mustBeNew(doc, "lanes", id);
  mustBeOneOf(lane.kind, LANE_KINDS, "kind");
  mustFitTitle(lane.title);
  doc.transact(() => {
    createEntity(doc, "lanes", id, fields);
    placeAt(doc, "lanes", [id], ON_THE_MAP, index);
  }, by);
}

/** Adds several lanes, each before the `index`-th lane that is visible once the ones before it are. */
export function addLanes(
  doc: JourneyDoc,
  by: Actor,
  lanes: readonly (NewLane & { readonly index: number })[],
): void {
  doc.transact(() => {
    for (const { index, ...lane } of lanes) addLane(doc, by, lane, index);
  }, by);
}

export const renameLane = (doc: JourneyDoc, by: Actor, id: LaneId, title: string): void =>
  rename(doc, by, "lanes", id, title);

/** Moves a lane before the `index`-th of the other visible lanes. */
export function moveLane(doc: JourneyDoc, by: Actor, id: LaneId, index: number): void {
  mustHave(doc, "lanes", id);
  moveTo(doc, by, "lanes", [id], { parents: ON_THE_MAP, index });
}

/** Undefined takes a field away; an absent one is left as it is. */
export type LaneFields = {
  readonly teamId?: TeamId | undefined;
  readonly personaId?: PersonaId | undefined;
  readonly colour?: LaneColour | undefined;
};

export function setLane(doc: JourneyDoc, by: Actor, id: LaneId, fields: LaneFields): void {
  const lane = mustHave(doc, "lanes", id);
  if (fields.colour) mustBeOneOf(fields.colour, LANE_COLOURS, "colour");
  doc.transact(() => setOrDelete(lane, fields), by);
}

/** Copies a lane with its cards, and puts it right below. */
export function duplicateLane(doc: JourneyDoc, by: Actor, id: LaneId, newId: NewId): LaneId {
  const { title, kind, teamId, personaId, colour } = readLane(id, mustHave(doc, "lanes", id));
  const copy = newId<LaneId>();
  const cards = cardsWhere(doc, (cell) => cell.laneId === id);
  doc.transact(() => {
    createEntity(doc, "lanes", copy, { title, kind, teamId, personaId, colour });
    placeAt(doc, "lanes", [copy], ON_THE_MAP, indexAmong(doc, "lanes", ON_THE_MAP, id) + 1);
    copyCardsInto(doc, cards, (cell) => ({ ...cell, laneId: copy }), newId);
  }, by);
  return copy;
}

/** Deletes a lane with the cards that stand in it. */
export function deleteLane(doc: JourneyDoc, by: Actor, id: LaneId, when: When): void {
  mustHave(doc, "lanes", id);
  const cards = cardsWhere(doc, (cell) => cell.laneId === id).map((card) => card.id);
  deleteTogether(doc, by, when, { lanes: [id], cards });
}
